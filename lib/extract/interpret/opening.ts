import type { Block, Dateline, Inline } from '../../model/article.ts';
import { inlineText } from '../../model/plain-text.ts';
import { parseDateline } from './dateline/parse.ts';

/**
 * Takes the dateline off the story's first paragraph.
 * @returns the dateline and the body that begins with what follows it; the body as given where there is none
 */
export function takeDateline(
  body: Block[],
  lang: string | null,
  published: string | null,
): { dateline: Dateline | null; body: Block[] } {
  const index = body.findIndex((block) => block.kind === 'paragraph');
  const first = body[index];
  if (first?.kind !== 'paragraph') return { dateline: null, body };
  const text = inlineText(first.text);
  const { dateline, rest } = parseDateline(text, { lang, published });
  if (!dateline) return { dateline: null, body };
  const left = withoutStart(first.text, text.length - rest.length);
  const opening: Block[] = left.length ? [{ kind: 'paragraph', text: left }] : [];
  return { dateline, body: [...body.slice(0, index), ...opening, ...body.slice(index + 1)] };
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
