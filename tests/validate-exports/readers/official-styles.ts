import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import CSL from 'citeproc';
import type { CslItem } from '../../../lib/export/citation/csl-json.ts';
import type { CitationStyle } from '../../../lib/export/format.ts';

/** The general styles of the Citation Style Language project, as two packages carry them, to compare ours with. */

const require = createRequire(import.meta.url);
const pluginFolder = pathToFileURL(require.resolve('@citation-js/plugin-csl'));
const rehypeFolder = new URL(import.meta.resolve('rehype-citation'));

const json = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(path, pluginFolder), 'utf8'));

/** A module that exports one template string. */
function styleModule(path: string): string {
  const source = readFileSync(new URL(path, rehypeFolder), 'utf8');
  return source.slice(source.indexOf('`') + 1, source.lastIndexOf('`')).replaceAll('\\`', '`');
}

const styles = json('styles.json');
const american = json('locales.json')['en-US'] ?? '';

/** Quotation marks and dates as Cite Them Right, a British manual, has them. */
const british = american
  .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
  .replace(/(<term name="open-quote">).(?=<)/, '$1‘')
  .replace(/(<term name="close-quote">).(?=<)/, '$1’')
  .replace(/(<term name="open-inner-quote">).(?=<)/, '$1“')
  .replace(/(<term name="close-inner-quote">).(?=<)/, '$1”')
  .replace(
    /<date form="text">[\s\S]*?<\/date>/,
    '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
  );

const OFFICIAL: Record<CitationStyle, { xml: string; locale: string }> = {
  apa: { xml: styles['apa'] ?? '', locale: american },
  mla: { xml: styleModule('./styles/mla.js'), locale: american },
  chicago: { xml: styleModule('./styles/chicago.js'), locale: american },
  harvard: { xml: styles['harvard1'] ?? '', locale: british },
};

/** @returns a function that formats items as the official style does; reading a general style takes a second. */
export function officialFormatter(style: CitationStyle): (item: CslItem) => string {
  const { xml, locale } = OFFICIAL[style];
  let current: CslItem | null = null;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => current },
    xml,
    'en-US',
    true,
  );
  engine.setOutputFormat('text');
  return (item) => {
    current = item;
    engine.updateItems([item.id]);
    const bibliography = engine.makeBibliography();
    return bibliography ? (bibliography[1][0] ?? '').trim() : '';
  };
}
