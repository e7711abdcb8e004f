import type { Page } from 'playwright-core';
import type { Reading } from '../../lib/messages/messages.ts';
import type { Result } from '../../lib/model/result.ts';

/**
 * The whole reading behind what the popup shows, asked for by the popup's own message.
 * @param page any page of the extension
 * @param url address of the tab that is read, without fragment
 */
export function readingOf(page: Page, url: string): Promise<Result<Reading>> {
  return page.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(url)} });
    return chrome.runtime.sendMessage({ kind: 'page.read', request: { tabId: tab.id } });
  })()`);
}
