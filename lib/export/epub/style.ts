/** Little, since a reading system has its own type and colours. */
export const STYLE = `
h1 { line-height: 1.2; }
.kicker, .credits, .dates, figcaption, footer { font-size: .85em; }
.deck { font-size: 1.1em; font-style: italic; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
.quote, .embed { border-inline-start: 2px solid; padding-inline-start: 1em; }
.dateline { font-weight: bold; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .2em .4em; text-align: start; }
nav ol { list-style: none; padding-inline-start: 1em; }
`.trimStart();
