import browser from 'webextension-polyfill';

/** What the toolbar button says of one tab. `null` as icon gives back the one that the manifest names. */
export interface ButtonFace {
  /** File name stem in /icon, "lit-dark". */
  icon: string | null;
  title: string;
  badge: string;
}

const SIZES = [16, 32, 48];

/** Shows the face in one tab. Nothing happens in a tab that has just been closed. */
export async function setButton(tabId: number, face: ButtonFace): Promise<void> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: face.icon === null ? DEFAULT_ICON : paths(face.icon) }),
      browser.action.setTitle({ tabId, title: face.title }),
      browser.action.setBadgeText({ tabId, text: face.badge }),
    ]);
  } catch (error) {
    if (!/no tab|invalid tab/i.test(String(error))) throw error;
  }
}

const paths = (icon: string) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));
const DEFAULT_ICON = paths('unlit-light');
