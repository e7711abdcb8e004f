import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { METER_KEYS, ruleFor } from '../lib/model/page-settings.ts';
import { measureReading } from '../lib/reading/measure.ts';
import { storyProgress } from '../lib/reading/progress.ts';

declare global {
  /** In the isolated world of a tab: ends the measuring of the story that it shows. */
  var ledeMeter: (() => void) | undefined;
}

/** Sent into a tab that shows a story; the story before it, in a page that is never reloaded, is finished first. */
export default defineUnlistedScript(async () => {
  globalThis.ledeMeter?.();
  const rule = ruleFor(await browser.storage.local.get(METER_KEYS));
  if (!rule) return;
  const url = location.href;
  globalThis.ledeMeter = measureReading(document, rule, storyProgress(document), (figures) => {
    if (browser.runtime.id) {
      void browser.runtime.sendMessage({ kind: 'reading.measured', request: { url, ...figures } });
    } else globalThis.ledeMeter?.();
  });
});
