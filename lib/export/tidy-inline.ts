import type { Inline } from '../model/article.ts';

type Mark = Exclude<Inline, string>;

/**
 * Neighbours with the same mark become one, empty runs go, a mark inside its own kind and a link inside a link lose
 * the inner one, and white space moves out of the ends of marks: the same text, in the form that Markdown and HTML
 * can both say.
 */
export function tidyInline(text: readonly Inline[]): Inline[] {
  return merge(text.flatMap((part) => tidyPart(part, [])));
}

function tidyPart(part: Inline, around: readonly Mark['kind'][]): Inline[] {
  if (typeof part === 'string') return part ? [part] : [];
  if (around.includes(part.kind)) return part.text.flatMap((inner) => tidyPart(inner, around));
  const inner = merge(part.text.flatMap((child) => tidyPart(child, [...around, part.kind])));
  const first = inner[0];
  const last = inner.at(-1);
  const before = typeof first === 'string' ? (/^\s+/.exec(first)?.[0] ?? '') : '';
  if (before && typeof first === 'string') inner[0] = first.slice(before.length);
  const end = inner.at(-1);
  const after = typeof last === 'string' && typeof end === 'string' ? (/\s+$/.exec(end)?.[0] ?? '') : '';
  if (after && typeof end === 'string') inner[inner.length - 1] = end.slice(0, -after.length);
  const kept = inner.filter((child) => child !== '');
  return [before, ...(kept.length > 0 ? [{ ...part, text: kept }] : []), after].filter(
    (child) => child !== '',
  );
}

function merge(text: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const part of text) {
    const last = merged.at(-1);
    const joined = last === undefined ? null : join(last, part);
    if (joined === null) merged.push(part);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(a: Inline, b: Inline): Inline | null {
  if (typeof a === 'string' || typeof b === 'string') {
    return typeof a === 'string' && typeof b === 'string' ? a + b : null;
  }
  if (a.kind === 'link' || b.kind === 'link') {
    return a.kind === 'link' && b.kind === 'link' && a.href === b.href
      ? { ...a, text: merge([...a.text, ...b.text]) }
      : null;
  }
  return a.kind === b.kind ? { ...a, text: merge([...a.text, ...b.text]) } : null;
}
