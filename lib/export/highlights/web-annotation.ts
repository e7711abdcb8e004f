import type { Highlight } from '../../model/highlight.ts';
import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { inStoryOrder } from './order.ts';

/**
 * Writes a W3C Web Annotation page (w3.org/TR/annotation-model): each highlight points at the story's address by a
 * quotation with its neighbours, so that any reader of annotations finds it on the live page.
 */
export async function write(
  stories: readonly ExportedStory[],
  { now }: ExportOptions,
  run: Run,
): Promise<Written> {
  const items: unknown[] = [];
  for await (const story of paced(stories, run, stories.length)) {
    items.push(...inStoryOrder(story.highlights).map((highlight) => annotation(story, highlight)));
  }
  const collection = `urn:lede:highlights:${now}`;
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${collection}:1`,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', total: items.length },
    startIndex: 0,
    items,
  };
  return { data: `${JSON.stringify(page, null, 2)}\n` };
}

function annotation({ article }: ExportedStory, highlight: Highlight): unknown {
  const { quotation, prefix, suffix, note, colour, created } = highlight;
  return {
    id: `urn:lede:highlight:${encodeURIComponent(highlight.id)}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(created).toISOString(),
    ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
    target: {
      source: article.url,
      styleClass: `lede-${colour}`,
      selector: { type: 'TextQuoteSelector', exact: quotation, prefix, suffix },
    },
    stylesheet: { type: 'CssStylesheet', value: `.lede-${colour} { background: ${COLOURS[colour]} }` },
  };
}

const COLOURS: Record<Highlight['colour'], string> = {
  yellow: '#fff3a3',
  green: '#c9f2c7',
  blue: '#c7e3ff',
  pink: '#ffd0e0',
  violet: '#e2d4ff',
};
