import { activeTab } from '../../lib/browser/tabs.ts';
import { showPopup } from './show-popup.tsx';

/** `?tab=7` shows that tab's story, where the popup is opened as a page. */
const named = new URLSearchParams(location.search).get('tab');
const state = showPopup({ panel: false });
const tabId = named === null ? (await activeTab())?.id : Number(named);
if (tabId !== undefined) await state.open(tabId);
