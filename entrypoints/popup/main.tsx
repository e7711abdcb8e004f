import { showPopup } from './show-popup.tsx';

await showPopup({ panel: false });
