import { onFrontTab } from '../../lib/browser/panel.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { overhearDetected } from '../../lib/messages/listen.ts';
import { send } from '../../lib/messages/send.ts';
import { createFollower } from '../../lib/view/follow-front.ts';
import { createHeadlineFollower } from '../../lib/view/follow-headline.ts';
import { showPopup } from '../popup/show-popup.tsx';
import '../../components/popup/narrow.css';

/** The same as the popup; it stays, and follows the tab in front of its window. */
const state = showPopup({ panel: true, settings: loadSettings });
const follow = createFollower(state);
const titled = createHeadlineFollower({
  state,
  read: (tabId) => send('page.story', { tabId, anyway: false }),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
});
overhearDetected(({ kind }, { tabId, url }) => {
  if (kind !== 'other') void follow({ tabId, url, why: 'detected' });
});
await onFrontTab(follow, titled);
