import { onFrontTab } from '../../lib/browser/panel.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { overhearDetected } from '../../lib/messages/listen.ts';
import { createFollower } from '../../lib/view/follow-front.ts';
import { showPopup } from '../popup/show-popup.tsx';
import '../../components/popup/narrow.css';

/** The same as the popup; it stays, and follows the tab in front of its window. */
const follow = createFollower(showPopup({ panel: true, settings: loadSettings }));
overhearDetected(({ kind }, { tabId, url }) => {
  if (kind !== 'other') void follow({ tabId, url, why: 'detected' });
});
await onFrontTab(follow);
