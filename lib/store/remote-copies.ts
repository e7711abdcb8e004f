import type { ArchiveItem, ArchiveSource, ImportOutcome, ImportReport } from '../model/archive.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { breathe } from '../pace/breathe.ts';
import { SLICE } from '../pace/pacing.ts';
import { type Backup, createBackup } from './backup.ts';
import type { Db } from './db.ts';
import { Abandoned } from './failures.ts';
import { createImporter, type Importer, type ImportRun } from './importer.ts';

/**
 * Backup and import in a worker of their own, so that no page waits for them: both ends of the line. Bytes of a backup
 * and stories of a file cross it as streams, which hold the one side back when the other is slower.
 */

type Task =
  | { task: 'backup'; now: number }
  | { task: 'plan'; total: number | null; items: Batches }
  | { task: 'import'; total: number | null; items: Batches; mode: 'merge' | 'replace' };
type Batches = ReadableStream<ArchiveItem[]>;
type Asked = Task | { task: 'stop' } | { task?: undefined };

type Told =
  | { told: 'progress'; done: number; total: number | null }
  | { told: 'bytes'; bytes: ReadableStream<Uint8Array<ArrayBuffer>> }
  /** Of the report that follows: a hundred thousand at once would hold the page up. */
  | { told: 'outcomes'; outcomes: ImportOutcome[] }
  | { told: 'result'; result: Result<ImportReport> };

/** What of a worker's own side is used. */
interface Line {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Does the one task that a page started the worker for. Other messages are let by. */
export function serveCopies(line: Line, opened: Promise<Result<Db>>): void {
  const stopping = new AbortController();
  const tell = (told: Told, transfer: Transferable[] = []) => line.postMessage(told, transfer);
  line.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if (data.task === 'stop') stopping.abort();
    else if (data.task) void doTask(data, opened, stopping.signal, tell);
  });
}

async function doTask(
  task: Task,
  opened: Promise<Result<Db>>,
  signal: AbortSignal,
  tell: (told: Told, transfer?: Transferable[]) => void,
): Promise<void> {
  const db = await opened;
  if (!db.ok) return tell({ told: 'result', result: db });
  const report = (done: number, total: number | null) => tell({ told: 'progress', done, total });
  if (task.task === 'backup') {
    const bytes = createBackup(db.value, () => task.now).backup({ signal, report });
    return tell({ told: 'bytes', bytes }, [bytes]);
  }
  const importer = createImporter(db.value);
  const source = { total: task.total, items: eachOf(task.items) };
  const result =
    task.task === 'plan'
      ? await importer.planImport(source, { signal, report })
      : await importer.importStories(source, { signal, report, mode: task.mode });
  if (!result.ok) return tell({ told: 'result', result });
  const { items, ...counts } = result.value;
  for (let from = 0; from < items.length; from += OUTCOMES)
    tell({ told: 'outcomes', outcomes: items.slice(from, from + OUTCOMES) });
  tell({ told: 'result', result: success({ ...counts, items: [] }) });
}

/**
 * @param start starts a worker that runs `serveCopies`; each task has its own, which ends with it
 * @param clock epoch milliseconds
 */
export function remoteCopies(start: () => Worker, clock: () => number): Backup & Importer {
  const bring = (
    source: ArchiveSource,
    { signal, report }: ImportRun,
    task: { task: 'plan' } | { task: 'import'; mode: 'merge' | 'replace' },
  ) =>
    new Promise<Result<ImportReport>>((settle) => {
      const worker = start();
      const stop = () => worker.postMessage({ task: 'stop' } satisfies Asked);
      const finish = (result: Result<ImportReport>) => {
        signal?.removeEventListener('abort', stop);
        worker.terminate();
        settle(result);
      };
      const items: ImportOutcome[] = [];
      listen(worker, (told) => {
        if (told.told === 'progress') report?.(told.done, told.total);
        if (told.told === 'outcomes') items.push(...told.outcomes);
        if (told.told === 'result')
          finish(told.result.ok ? success({ ...told.result.value, items }) : told.result);
      });
      worker.addEventListener('error', (event) => finish(failure(notStarted(event))));
      const stories = batchesOf(source);
      worker.postMessage({ ...task, total: source.total, items: stories } satisfies Asked, [stories]);
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
    });

  return {
    backup({ signal, report } = {}) {
      const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
      const worker = start();
      const end = (passing: Promise<void>) =>
        // What went wrong is told by the stream itself.
        void passing.catch(() => undefined).then(() => worker.terminate());
      listen(worker, (told) => {
        if (told.told === 'progress') report?.(told.done, told.total ?? told.done);
        if (told.told === 'bytes') end(told.bytes.pipeTo(writable, signal ? { signal } : {}));
        if (told.told === 'result' && !told.result.ok) end(writable.abort(new Abandoned(told.result.error)));
      });
      worker.addEventListener('error', (event) => end(writable.abort(new Abandoned(notStarted(event)))));
      worker.postMessage({ task: 'backup', now: clock() } satisfies Asked);
      return readable;
    },
    planImport: (source, run = {}) => bring(source, run, { task: 'plan' }),
    importStories: (source, { mode = 'merge', ...run } = {}) => bring(source, run, { task: 'import', mode }),
  };
}

const listen = (worker: Worker, hear: (told: Told) => void): void =>
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));

const notStarted = (event: ErrorEvent): Failure => ({
  kind: 'storage-unavailable',
  detail: event.message || 'the worker did not start',
});

/** Stories, and outcomes of stories, that cross the line together. */
const BATCH = 100;
const OUTCOMES = 2_000;

function batchesOf({ items }: ArchiveSource): Batches {
  const each = itemsOf(items);
  return new ReadableStream(
    {
      async pull(controller) {
        const batch: ArchiveItem[] = [];
        const since = performance.now();
        let ended = false;
        while (!ended && batch.length < BATCH && performance.now() - since < SLICE) {
          const { done, value } = await each.next();
          if (done) ended = true;
          else batch.push(value);
        }
        if (batch.length > 0) controller.enqueue(batch);
        if (ended) controller.close();
        else await breathe();
      },
      async cancel() {
        await each.return(undefined);
      },
    },
    { highWaterMark: 4 },
  );
}

async function* itemsOf(items: ArchiveSource['items']): AsyncGenerator<ArchiveItem, void> {
  yield* items;
}

async function* eachOf(batches: Batches): AsyncGenerator<ArchiveItem, void> {
  const reader = batches.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
