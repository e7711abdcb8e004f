import { settingsIn } from '../../lib/browser/settings.ts';
import { answerOf } from '../../lib/messages/send.ts';
import { showPopup } from './show-popup.tsx';

/** `ask.ts` has asked already, before any of this was there. */
const { answer, tabId, stored } = globalThis.ledeAsked;
const state = showPopup({ panel: false, settings: async () => settingsIn(await stored) });
const id = await tabId;
if (id !== null)
  await state.open(
    id,
    answerOf<'page.story'>(() => answer),
  );
