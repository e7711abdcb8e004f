import { showPopup } from '../popup/show-popup.tsx';

await showPopup({ panel: true });
