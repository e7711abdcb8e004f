import type { Block, Dateline, Evidence, Inline } from '../../model/article.ts';
import { inlineText } from '../../model/plain-text.ts';
import { isKnownCity } from '../../news/cities.ts';
import { isGermanTown } from '../../news/place-words.ts';
import { parseDateline } from './dateline/parse.ts';

interface Opened {
  dateline: Dateline | null;
  /** `text` where it opens a paragraph, `markup` where it has a line of its own. */
  evidence: Evidence;
  body: Block[];
}

const IN_TEXT: Evidence = { source: 'text', confidence: 0.9 };
const IN_LINE: Evidence = { source: 'markup', confidence: 0.9 };

/** A line that holds a dateline alone is no longer. */
const LONGEST_ALONE = 60;

/**
 * Takes the dateline off the story's first paragraph; or finds it alone, closed with its dash or colon, in the
 * paragraph or line right before ("London -", "NEW DELHI:").
 * @param before the line before the story's first paragraph
 * @returns the dateline and the body that begins with what follows it; the body as given where there is none
 */
export function takeDateline(
  body: Block[],
  before: string,
  lang: string | null,
  published: string | null,
): Opened {
  const index = body.findIndex((block) => block.kind === 'paragraph');
  const first = body[index];
  if (first?.kind !== 'paragraph') return { dateline: null, evidence: IN_TEXT, body };
  const text = inlineText(first.text);
  const { dateline, rest } = parseDateline(text, { lang, published });
  if (dateline) {
    const left = withoutStart(first.text, text.length - rest.length);
    const opening: Block[] = left.length ? [{ kind: 'paragraph', text: left }] : [];
    return {
      dateline,
      evidence: IN_TEXT,
      body: [...body.slice(0, index), ...opening, ...body.slice(index + 1)],
    };
  }
  const next = body[index + 1];
  const alone =
    next?.kind === 'paragraph' ? datelineAlone(text, inlineText(next.text), lang, published) : null;
  if (alone) return { dateline: alone, evidence: IN_LINE, body: body.filter((block) => block !== first) };
  return { dateline: datelineAlone(before, text, lang, published), evidence: IN_LINE, body };
}

function datelineAlone(
  line: string,
  paragraph: string,
  lang: string | null,
  published: string | null,
): Dateline | null {
  if (line.length > LONGEST_ALONE || !/[:–—-]$/.test(line)) return null;
  const { dateline, rest } = parseDateline(`${line} ${paragraph}`, { lang, published });
  if (rest !== paragraph || !dateline) return null;
  // "Culture –" is a label: alone, a place must be known to be one.
  const { agency, date, places } = dateline;
  const known = places.some(
    ({ city, region, country }) => region || country || (city && (isKnownCity(city) || isGermanTown(city))),
  );
  return agency || date || known ? dateline : null;
}

/** @returns inline content without its first characters; marks that lose all their text vanish. */
function withoutStart(inlines: readonly Inline[], characters: number): Inline[] {
  const rest: Inline[] = [];
  let left = characters;
  for (const inline of inlines) {
    const length = typeof inline === 'string' ? inline.length : inlineText(inline.text).length;
    if (left >= length) left -= length;
    else if (left === 0) rest.push(inline);
    else {
      rest.push(
        typeof inline === 'string'
          ? inline.slice(left)
          : { ...inline, text: withoutStart(inline.text, left) },
      );
      left = 0;
    }
  }
  return rest;
}
