import { showPopup } from './show-popup.tsx';

/** `?tab=7` shows that tab's story, where the popup is opened as a page; else `ask.ts` has asked already. */
const named = new URLSearchParams(location.search).get('tab');
const state = showPopup({ panel: false });
const asked = await globalThis.ledeAsked;
if (named !== null) await state.open(Number(named));
else if (asked) await state.open(asked.tabId, asked.story);
