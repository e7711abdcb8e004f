import type { BrowserCommand } from 'vitest/node';

/** What a screen can be asked to look like. */
export interface Media {
  colorScheme?: 'light' | 'dark' | null;
  contrast?: 'more' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Emulates the reader's preferences; null gives back the browser's own. */
    emulateMedia(media: Media): Promise<void>;
  }
}

export const emulateMedia: BrowserCommand<[Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};
