/** The look of an exported story: a newspaper column in the system's own serif, light and dark, and in print. */
export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1.125rem/1.6 Charter, 'Bitstream Charter', Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.15; text-wrap: balance; margin: 0 0 .75rem; }
h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; }
.kicker { margin: 0 0 .25rem; font: 600 .8rem/1.4 system-ui, sans-serif; }
.deck { font-size: 1.25rem; line-height: 1.4; margin: 0 0 1rem; }
.credits, .dates, footer, figcaption { font: .875rem/1.5 system-ui, sans-serif; }
.credits, .dates { margin: 0; }
header { margin-block-end: 1.5rem; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; }
.credit { opacity: .75; }
.quote, .embed { border-inline-start: 3px solid; padding-inline-start: 1rem; }
.quote blockquote, .embed blockquote { margin: 0; }
.dateline { font-weight: 600; }
pre { overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border-block-end: 1px solid; padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
mark { background: #fff3a3; color: #000; }
footer { border-block-start: 1px solid; margin-block-start: 2rem; padding-block-start: 1rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } a { color: inherit; } figure, h2, h3, h4 { break-inside: avoid; } }
`.trim();
