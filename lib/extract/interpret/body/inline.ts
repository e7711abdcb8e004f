import type { Inline } from '../../../model/article.ts';
import { safeUrl } from '../../../model/safe-url.ts';
import { collapseRuns } from '../../../text/whitespace.ts';
import type { Mark, Piece } from '../gate/outline.ts';

type Style = { kind: 'link'; href: string } | { kind: 'emphasis' | 'strong' };

/**
 * Turns the pieces of a line into text with marks: links (http and https only), emphasis, strong. White space is
 * collapsed as a browser would show it. A mark around the whole line is kept.
 * @param base what relative addresses start from
 */
export function inlineOf(pieces: readonly Piece[], base: string): Inline[] {
  const runs: { text: string; styles: Style[] }[] = [];
  let space = true;
  for (const piece of pieces) {
    let text = collapseRuns(piece.text);
    if (space) text = text.trimStart();
    if (!text) continue;
    space = text.endsWith(' ');
    const styles = stylesOf(piece.mark, base);
    const last = runs.at(-1);
    if (last && sameStyles(last.styles, styles)) last.text += text;
    else runs.push({ text, styles });
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text) break;
    runs.pop();
  }
  return nest(runs, 0);
}

/** Outermost first; a link inside a link or emphasis inside emphasis is one, so nesting stays below four. */
function stylesOf(mark: Mark | null, base: string): Style[] {
  const styles: Style[] = [];
  let left = 50;
  for (let at = mark; at && left > 0; at = at.parent, left--) {
    const style = styleOf(at, base);
    if (style && !styles.some((known) => known.kind === style.kind)) styles.unshift(style);
  }
  return styles;
}

function styleOf(mark: Mark, base: string): Style | null {
  if (mark.tag === 'a') {
    const href = safeUrl(mark.href, base);
    return href ? { kind: 'link', href } : null;
  }
  if (mark.tag === 'em' || mark.tag === 'i' || mark.tag === 'cite') return { kind: 'emphasis' };
  if (mark.tag === 'strong' || mark.tag === 'b') return { kind: 'strong' };
  return null;
}

const sameStyle = (a: Style | undefined, b: Style | undefined): boolean =>
  a?.kind === b?.kind && (a?.kind !== 'link' || b?.kind !== 'link' || a.href === b.href);

const sameStyles = (a: Style[], b: Style[]): boolean =>
  a.length === b.length && a.every((style, i) => sameStyle(style, b[i]));

/** Groups neighbouring runs that share their style at this depth. */
function nest(runs: readonly { text: string; styles: Style[] }[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let i = 0; i < runs.length; ) {
    const run = runs[i];
    const style = run?.styles[depth];
    if (!run || !style) {
      if (run) inlines.push(run.text);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < runs.length && sameStyle(runs[end]?.styles[depth], style)) end++;
    inlines.push({ ...style, text: nest(runs.slice(i, end), depth + 1) });
    i = end;
  }
  return inlines;
}
