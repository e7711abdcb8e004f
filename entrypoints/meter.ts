import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Messages } from '../lib/messages/messages.ts';
import { METER_KEYS, ruleFor } from '../lib/model/page-settings.ts';
import { whenBoundForToolbar } from '../lib/reading/bound-for-toolbar.ts';
import { whenKeyBegun } from '../lib/reading/key-begun.ts';
import { measureReading } from '../lib/reading/measure.ts';
import { storyProgress } from '../lib/reading/progress.ts';

declare global {
  /** In the isolated world of a tab: ends what the meter does for the story that it shows. */
  var ledeMeter: (() => void) | undefined;
}

/** Sent into a tab that shows a story; the story before it, in a page that is never reloaded, is finished first. */
export default defineUnlistedScript(async () => {
  globalThis.ledeMeter?.();
  const rule = ruleFor(await browser.storage.local.get(METER_KEYS));
  const url = location.href;
  const sought = () => tell('page.sought', null);
  const ends = [whenBoundForToolbar(document, sought), whenKeyBegun(document, sought)];
  if (rule) {
    ends.push(
      measureReading(document, rule, storyProgress(document), (figures) =>
        tell('reading.measured', { url, ...figures }),
      ),
    );
  }
  globalThis.ledeMeter = () => {
    for (const end of ends) end();
  };
});

/** After an update of the extension this script is an orphan, and ends. */
function tell<K extends 'page.sought' | 'reading.measured'>(kind: K, request: Messages[K]['request']): void {
  if (browser.runtime.id) void browser.runtime.sendMessage({ kind, request });
  else globalThis.ledeMeter?.();
}
