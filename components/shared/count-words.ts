import { numberFormat } from './formats.ts';
import type { Reader } from './when.ts';

/** @returns "1 story", "1,204 stories" */
export const countWords = (count: number, { locale }: Pick<Reader, 'locale'>): string =>
  `${numberFormat(locale).format(count)} ${count === 1 ? 'story' : 'stories'}`;
