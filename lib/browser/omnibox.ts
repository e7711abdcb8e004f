import browser from 'webextension-polyfill';

export interface Suggestion {
  /** What the browser hands back when it is chosen. */
  content: string;
  /** What is shown. */
  description: string;
}

/** Where the reader wants it: this tab, or a new one in front or behind. */
type Disposition = 'here' | 'new tab' | 'background tab';

export interface Omnibox {
  /** What Enter does while no suggestion is chosen. */
  setDefault(description: string): void;
  onTyped(listener: (text: string, suggest: (suggestions: Suggestion[]) => void) => void): void;
  onEntered(listener: (text: string, where: Disposition) => void): void;
  open(path: string, where: Disposition): Promise<void>;
}

/** The address bar's keyword; null in browsers that have none (Firefox for Android). */
export function omnibox(): Omnibox | null {
  // Typed as always there, which it is not.
  const api: typeof browser.omnibox | undefined = browser.omnibox;
  if (!api) return null;
  return {
    setDefault: (description) => void api.setDefaultSuggestion({ description }),
    onTyped: (listener) => api.onInputChanged.addListener((text, suggest) => listener(text, suggest)),
    onEntered: (listener) =>
      api.onInputEntered.addListener((text, disposition) =>
        listener(
          text,
          disposition === 'currentTab'
            ? 'here'
            : disposition === 'newBackgroundTab'
              ? 'background tab'
              : 'new tab',
        ),
      ),
    async open(path, where) {
      const url = browser.runtime.getURL(path);
      if (where === 'here') await browser.tabs.update({ url });
      else await browser.tabs.create({ url, active: where === 'new tab' });
    },
  };
}

/** Whether the browser reads descriptions as XML with `match` and `dim`, as Chromium does; others show them as they are. */
export const describesInXml = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');
