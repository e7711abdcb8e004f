import { onFrontTab } from '../../lib/browser/panel.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { showPopup } from '../popup/show-popup.tsx';

/** The same as the popup; it stays, and follows the tab in front. */
const state = showPopup({ panel: true });
onFrontTab((tabId) => void state.open(tabId));
const tab = await activeTab();
if (tab) await state.open(tab.id);
