import browser from 'webextension-polyfill';

/** Runs one of our files in the tab's top frame. @returns what the file evaluates to. Rejects without access. */
export async function injectFile(tabId: number, file: string): Promise<unknown> {
  return first(await browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

/** Runs a function, which must be self-contained, in the tab's top frame. */
export async function injectFunction(
  tabId: number,
  func: (...args: unknown[]) => unknown,
  ...args: unknown[]
): Promise<unknown> {
  return first(await browser.scripting.executeScript({ target: { tabId }, func, args }));
}

/** Adds a style sheet to the tab's top frame, without an element in the page. */
export async function injectStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/** Address and content type of the document in the tab's top frame. Rejects where we may not look. */
export async function lookAtDocument(tabId: number): Promise<{ url: string; contentType: string }> {
  const seen = await injectFunction(tabId, () => [location.href, document.contentType]);
  if (!Array.isArray(seen)) throw new Error('no document');
  return { url: String(seen[0]), contentType: String(seen[1]) };
}

/** Firefox hands over what the script threw as `error`; Chrome reports it in the page and gives null. */
function first(results: { result?: unknown; error?: unknown }[]): unknown {
  const [only] = results;
  if (only?.error !== undefined) throw new Error(String(only.error));
  return only?.result ?? null;
}
