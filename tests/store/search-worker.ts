import { startSearchWorker } from '../../lib/store/search/worker.ts';

startSearchWorker(self);
