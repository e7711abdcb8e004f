import { answerOf } from '../../lib/messages/send.ts';
import { showPopup } from './show-popup.tsx';

/** `ask.ts` has asked already, before any of this was there. */
const state = showPopup({ panel: false });
const asked = await globalThis.ledeAsked;
if (asked)
  await state.open(
    asked.tabId,
    answerOf<'page.story'>(() => asked.answer),
  );
