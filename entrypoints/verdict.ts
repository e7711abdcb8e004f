import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/detect/detect.ts';

/** Run in a tab when its verdict is asked for; evaluates to the `Verdict`. */
export default defineUnlistedScript(() => detect(document, location.href));
