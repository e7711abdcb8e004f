import { afterEach, expect, test } from 'vitest';
import { type KeepParts, type KeepRun, keepBackup } from '../../lib/backup/keep.ts';
import type { BackupPlace } from '../../lib/backup/place.ts';
import { folderPlace } from '../../lib/browser/backup-folder.ts';
import { readLedeArchive } from '../../lib/import/lede-archive.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import type { Library } from '../../lib/store/library.ts';
import { closeAll, open } from '../store/open.ts';
import { fillLibrary } from '../support/archive.ts';
import { askable, filesIn, opfsFolder } from '../support/folder.ts';
import { got } from '../support/got.ts';

/** Backups in real folders, of real histories, with the real reader. */

afterEach(closeAll);

const NOW = Date.UTC(2026, 10, 24, 8);
const DAY = 86_400_000;

interface Desk {
  library: Library;
  folder: FileSystemDirectoryHandle;
  allowed: { now: boolean };
  clock: { now: number };
  make(run?: KeepRun, given?: Partial<KeepParts>): ReturnType<typeof keepBackup>;
}

async function desk(stories = 12): Promise<Desk> {
  const library = await open({ clock: () => NOW });
  if (stories > 0) await fillLibrary(library, NOW, stories);
  const folder = await opfsFolder(crypto.randomUUID());
  const allowed = { now: true };
  const clock = { now: NOW };
  return {
    library,
    folder,
    allowed,
    clock,
    make: (run, given) =>
      keepBackup(
        {
          library,
          place: folderPlace(askable(folder, allowed)),
          read: (file) => readLedeArchive(file.stream()),
          keep: 3,
          alone: (work) => work(),
          clock: () => clock.now,
          ...given,
        },
        run,
      ),
  };
}

const names = async ({ folder }: Desk) => [...(await filesIn(folder)).keys()].sort();
const logOf = async ({ library }: Desk) => got(await library.backupLog());

test('a backup is written, read back and counted, and brings everything into an empty history', async () => {
  const here = await desk();
  const made = got(await here.make());
  const [file] = [...(await filesIn(here.folder)).values()];
  expect(made).toMatchObject({ name: file?.name, bytes: file?.size, stories: 12, unreadable: 0, at: NOW });
  expect(await logOf(here)).toEqual({ kept: [made], failed: null, writing: null });

  const other = await open();
  const source = got(await readLedeArchive((file ?? new Blob()).stream()));
  expect(got(await other.importStories(source))).toMatchObject({ added: 12, leftOut: 0 });
  const headlines = async (library: Library) =>
    got(await library.search(ALL_STORIES)).stories.map(({ entry }) => entry.headline);
  expect(await headlines(other)).toEqual(await headlines(here.library));
});

test('writing and reading back are reported story by story', async () => {
  const here = await desk();
  const seen = new Map<string, [number, number | null]>();
  got(await here.make({ report: (phase, done, total) => void seen.set(phase, [done, total]) }));
  expect(Object.fromEntries(seen)).toEqual({ writing: [12, 12], testing: [12, 12] });
});

test('the surplus goes; what is not ours, or no longer as we left it, stays', async () => {
  const here = await desk();
  const foreign = await here.folder.getFileHandle('lede-2020-01-01-000000.lede', { create: true });
  const stream = await foreign.createWritable();
  await stream.write('somebody’s');
  await stream.close();
  const made: string[] = [];
  for (let day = 0; day < 5; day++) {
    here.clock.now = NOW + day * DAY;
    made.push(got(await here.make()).name);
    if (day > 0) continue;
    const changed = await (await here.folder.getFileHandle(made[0] ?? '')).createWritable();
    await changed.write('written over by the reader');
    await changed.close();
  }
  expect(await names(here)).toEqual([foreign.name, ...made.filter((_, day) => day !== 1)].sort());
  expect((await logOf(here)).kept.map(({ name }) => name)).toEqual(made.slice(2).reverse());
});

test('a file that is there already is never written over', async () => {
  const here = await desk(1);
  got(await here.make());
  expect(await here.make()).toMatchObject({ ok: false, error: { kind: 'backup-not-written' } });
  expect(await names(here)).toHaveLength(1);
  expect((await filesIn(here.folder)).values().next().value?.size).toBeGreaterThan(100);
});

test('without leave nothing is written, and it is said; with leave it goes on', async () => {
  const here = await desk();
  here.allowed.now = false;
  expect(await here.make()).toMatchObject({ ok: false, error: { kind: 'backup-not-allowed' } });
  here.clock.now += 1;
  await here.make();
  expect(await names(here)).toEqual([]);
  expect(await logOf(here)).toMatchObject({ kept: [], failed: { tries: 2, at: NOW + 1 } });
  here.allowed.now = true;
  got(await here.make());
  expect((await logOf(here)).failed).toBeNull();
});

test('a folder that is gone is said to be gone', async () => {
  const here = await desk();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(here.folder.name, { recursive: true });
  expect(await here.make()).toMatchObject({ ok: false, error: { kind: 'folder-gone' } });
});

test('a file that does not read back is thrown away, and earlier ones stay', async () => {
  const here = await desk();
  const first = got(await here.make());
  here.clock.now += DAY;
  const place = folderPlace(askable(here.folder, here.allowed));
  /** A disk that loses the end of what it is given. */
  const lossy: BackupPlace = {
    ...place,
    async write(name, bytes) {
      const whole = new Uint8Array(await new Response(bytes).arrayBuffer());
      return place.write(name, new Blob([whole.slice(0, -30)]).stream());
    },
  };
  expect(await here.make({}, { place: lossy })).toMatchObject({
    ok: false,
    error: { kind: 'backup-not-whole' },
  });
  expect(await names(here)).toEqual([first.name]);
  expect(await logOf(here)).toMatchObject({ kept: [first], failed: { tries: 1 }, writing: null });
});

test('stopped in the middle it leaves nothing behind and is no failure', async () => {
  const here = await desk();
  for (const during of ['writing', 'testing']) {
    const stop = new AbortController();
    const made = await here.make({
      signal: stop.signal,
      report: (phase) => phase === during && stop.abort(),
    });
    expect(made).toMatchObject({ ok: false, error: { kind: 'stopped' } });
    expect(await names(here)).toEqual([]);
    expect(await logOf(here)).toEqual({ kept: [], failed: null, writing: null });
  }
});

test('killed at any step, what was begun counts for nothing, and the next run sweeps it away', async () => {
  const here = await desk();
  const kept = got(await here.make());
  const place = folderPlace(askable(here.folder, here.allowed));
  const never = new Promise<never>(() => undefined);
  const steps: Partial<KeepParts>[] = [
    {
      place: {
        ...place,
        write: async (name) => (await here.folder.getFileHandle(name, { create: true })) && never,
      },
    },
    { read: () => never },
    {
      place: {
        ...place,
        write: async (...given) => {
          const draft = await place.write(...given);
          return draft.ok ? { ok: true, value: { ...draft.value, settle: () => never } } : draft;
        },
      },
    },
  ];
  for (const step of steps) {
    here.clock.now += DAY;
    void here.make({}, step);
    await expect.poll(async () => (await logOf(here)).writing?.at).toBe(here.clock.now);
    await expect.poll(() => names(here)).toHaveLength(2);
    expect((await logOf(here)).kept).toEqual([kept]);
    here.clock.now += 1_000;
    const next = got(await here.make());
    expect(await names(here)).toEqual([kept.name, next.name]);
    await place.remove(next);
    await here.library.changeBackupLog((log) => ({ ...log, kept: [kept] }));
  }
});

test('while one window is at it, another leaves it alone', async () => {
  const here = await desk(1);
  const made = await here.make({}, { alone: async () => null });
  expect(made).toEqual({ ok: false, error: { kind: 'backup-running' } });
  expect(await names(here)).toEqual([]);
});

test('what the browser does not let us remove is kept in mind, and not tried again', async () => {
  const here = await desk(1);
  const tried: string[] = [];
  const place: BackupPlace = {
    ...folderPlace(askable(here.folder, here.allowed)),
    remove: async ({ name }) => {
      tried.push(name);
      return 'unknown';
    },
  };
  for (let day = 0; day < 5; day++) {
    here.clock.now = NOW + day * DAY;
    got(await here.make({}, { place }));
  }
  const { kept } = await logOf(here);
  expect(kept.filter(({ stuck }) => stuck).map(({ name }) => name)).toEqual(tried.toReversed());
  expect(tried).toHaveLength(2);
});
