import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '../lib/store/early-rows.ts';

/** The first script of the history page, a KB long: `lib/store/early-rows.ts` says why. `main.tsx` takes what it reads. */
export default defineUnlistedScript(() => {
  window.ledeEarlyRows = readEarly('lede');
});
