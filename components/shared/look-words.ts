import type { ReaderLook } from '../../lib/model/settings.ts';

/** What can be chosen of the reader's look, in words. */
export const COLOUR_WORDS: Record<ReaderLook['colours'], string> = {
  system: 'As the device',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
};

export const FONT_WORDS: Record<ReaderLook['font'], string> = { serif: 'Serif', sans: 'Sans' };

export const PICTURES_DETAIL = 'They come from their publisher, who then sees that you read the story.';
