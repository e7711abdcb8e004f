import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSearchWorker } from '../lib/store/search/worker.ts';

/** Runs as a worker of the extension's pages: `lib/store/search/start.ts`. */
export default defineUnlistedScript(() => startSearchWorker(self));
