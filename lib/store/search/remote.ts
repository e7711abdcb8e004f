import { type Failure, failure, type Result } from '../../model/result.ts';
import { Abandoned, attempt } from '../failures.ts';
import type { Engine } from './engine.ts';

/** The engine in a worker, so that no page waits for it: both ends of the line between page and worker. */

type Question = { [M in keyof Engine]: { method: M; args: Parameters<Engine[M]> } }[keyof Engine];
type Value<M extends keyof Engine> = Awaited<ReturnType<Engine[M]>>;

interface Asked {
  id: number;
  question: Question;
}

interface Answered {
  id: number;
  result: Result<unknown>;
}

/** What of a worker is used; its own side of the line has the same. */
interface Line {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Answers a page's questions, in a worker. Counts wait while anything else is asked: the reader who types looks at the
 * list.
 */
export function serveEngine(line: Line, engine: Promise<Result<Engine>>): void {
  let open = 0;
  const idle: (() => void)[] = [];
  const isIdle = () => (open === 0 ? Promise.resolve() : new Promise<void>((resolve) => idle.push(resolve)));
  line.addEventListener('message', ({ data }: MessageEvent<Asked | { question?: undefined }>) => {
    const { question } = data;
    if (!question) return;
    const isPatient = question.method === 'facets' || question.method === 'stats';
    if (!isPatient) open += 1;
    void (isPatient ? isIdle() : Promise.resolve())
      .then(() => answer(engine, question))
      .then((result) => {
        const answered: Answered = { id: data.id, result };
        line.postMessage(answered, result.ok ? buffersOf(result.value) : []);
        if (isPatient) return;
        open -= 1;
        if (open === 0) for (const go of idle.splice(0)) go();
      });
  });
}

async function answer(engine: Promise<Result<Engine>>, question: Question): Promise<Result<unknown>> {
  const opened = await engine;
  if (!opened.ok) return opened;
  return attempt<unknown>(() => {
    switch (question.method) {
      case 'find':
        return opened.value.find(...question.args);
      case 'facets':
        return opened.value.facets(...question.args);
      case 'stats':
        return opened.value.stats(...question.args);
      case 'counts':
        return opened.value.counts(...question.args);
      case 'stories':
        return opened.value.stories(...question.args);
    }
  });
}

/** Long columns are handed over, not copied. */
function buffersOf(value: unknown): Transferable[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) =>
    ArrayBuffer.isView(one) && one.buffer instanceof ArrayBuffer ? [one.buffer] : [],
  );
}

/**
 * @param worker runs `serveEngine`
 * @returns an engine that asks it; a worker that cannot start fails each question with `storage-unavailable`
 */
export function remoteEngine(worker: Pick<Worker, 'postMessage'> & EventTarget): Engine {
  const open = new Map<number, (result: Result<unknown>) => void>();
  let last = 0;
  let broken: Failure | null = null;

  worker.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent)) return;
    const { id, result }: Answered = event.data;
    open.get(id)?.(result);
    open.delete(id);
  });
  worker.addEventListener('error', (event) => {
    const detail = event instanceof ErrorEvent ? event.message : 'the search worker did not start';
    broken = { kind: 'storage-unavailable', detail };
    for (const settle of open.values()) settle(failure(broken));
    open.clear();
  });

  async function ask<M extends keyof Engine>(question: Question & { method: M }): Promise<Value<M>> {
    const result = broken
      ? failure(broken)
      : await new Promise<Result<unknown>>((settle) => {
          last += 1;
          open.set(last, settle);
          const asked: Asked = { id: last, question };
          worker.postMessage(asked, []);
        });
    if (!result.ok) throw new Abandoned(result.error);
    // Both ends are of one build: what `answer` gives for a method is what the engine gives.
    return result.value as Value<M>;
  }

  return {
    find: (query) => ask({ method: 'find', args: [query] }),
    facets: (query) => ask({ method: 'facets', args: [query] }),
    stats: (span) => ask({ method: 'stats', args: [span] }),
    counts: () => ask({ method: 'counts', args: [] }),
    stories: (docs, text) => ask({ method: 'stories', args: [docs, text] }),
  };
}
