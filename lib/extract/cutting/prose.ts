import { isHeadingTag } from './tree.ts';

/** Weight from which a line can be running text rather than a label, a button or a headline in a list. */
const RUNNING = 70;
const SENTENCE_END = /[.!?…。！？।؟۔:]["'”’»」』)\]]*$/u;

/** @returns how much a line looks like running text: its weight, bounded, or 0. */
export function proseWeight(line: {
  text: string;
  weight: number;
  linked: number;
  box: { tag: string };
}): number {
  if (line.weight < 35 || line.linked > 0.5 * line.weight) return 0;
  if (line.weight < RUNNING && !SENTENCE_END.test(line.text)) return 0;
  if (isHeadingTag(line.box.tag)) return 0;
  return Math.min(line.weight, 1_000);
}

/** @returns whether a box holds so little of the story's running text that it may stand beside it: an info box, a teaser */
export const isSmallPart = (box: { prose: number }, core: { prose: number }): boolean =>
  box.prose < 800 && box.prose < 0.12 * core.prose;
