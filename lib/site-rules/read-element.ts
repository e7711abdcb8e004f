import type { ElementMark, ElementName, NamedElement } from '../model/site-rule.ts';

/** What an element of a page says. */
export interface ElementText {
  text: string;
  /** As a machine would read it, where the page gives that. */
  time: string | null;
}

/**
 * @param elements of a page, in its order
 * @param several where a field may stand in several elements side by side, such as authors
 * @returns what the first element of this name says, with its neighbours of the same name; null where there is none
 */
export function readElement(
  elements: readonly NamedElement[],
  name: ElementName,
  several: boolean,
): ElementText | null {
  const named = elements.filter((element) => isNamed(element, name));
  const [first] = named;
  if (!first) return null;
  if (!several) return { text: first.text, time: first.time };
  const side = named.filter((element) => areNeighbours(first, element));
  return { text: [...new Set(side.map(({ text }) => text))].join(', '), time: null };
}

function isNamed({ tag, marks, around }: NamedElement, name: ElementName): boolean {
  return (
    tag === name.tag &&
    marks.some((mark) => isSame(mark, name.mark)) &&
    (name.within === null || around.some((mark) => isSame(mark, name.within)))
  );
}

const isSame = (mark: ElementMark, other: ElementMark | null): boolean =>
  mark.attribute === other?.attribute && mark.value === other.value;

/** In one parent, or each in its own item of one list. */
const areNeighbours = (one: NamedElement, other: NamedElement): boolean =>
  one.parents[0] === other.parents[0] || (one.parents[1] !== 0 && one.parents[1] === other.parents[1]);
