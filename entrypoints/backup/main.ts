import { makeBackup } from '../../lib/background/make-backup.ts';
import type { Downloads } from '../../lib/browser/backup-downloads.ts';
import { send } from '../../lib/messages/send.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { searchWorker } from '../../lib/store/search/start.ts';

/** The page that nobody sees, which makes a backup while the background's worker may come and go. Chrome lets it do nothing but send messages. */
const throughBackground: Downloads = {
  ready: () => send('backup.ready', null),
  save: (url, name) => send('backup.save', { url, name }),
  remove: ({ name, bytes, download }) => send('backup.remove', { name, bytes, download }),
};

const keep = Number(new URLSearchParams(location.search).get('keep')) || null;
const library = await openLibrary({ searchWorker });
if (library.ok) await makeBackup(library.value, throughBackground, keep);
await send('backup.over', null);
