import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article, Block } from '../../model/article.ts';
import type { EntryId } from '../../model/history.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Library } from '../../store/library.ts';
import { type Job, job } from '../job.ts';
import type { SettingsState } from '../settings-state.ts';
import type { Toasts } from '../toasts.ts';

/** What became of keeping a story's pictures. */
export interface PicturesKept {
  kept: number;
  /** Not to be had, or no pictures. */
  missing: number;
  /** Left out, since the room for pictures is used up. */
  over: number;
}

export interface PicturesState {
  /** How many the story has. */
  count: number;
  /** Address of a kept picture within this page, by its own. */
  kept: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Bytes of this story's kept pictures. */
  size: ReadonlySignal<number>;
  keeping: Job<null, PicturesKept>;
  /** With a notice that can take it back. */
  drop(): Promise<void>;
  close(): void;
}

export type PictureKeeper = Pick<
  Library,
  'pictures' | 'keepPictures' | 'dropPictures' | 'picturesSize' | 'setSaved'
>;
export type FetchPicture = (url: string, signal: AbortSignal) => Promise<Blob | null>;

interface PicturesParts {
  article: Article;
  entry: EntryId;
  keeper: PictureKeeper;
  fetchPicture: FetchPicture;
  settings: SettingsState;
  toasts: Toasts;
}

const MEGABYTE = 1_000_000;

/** Pictures of one story: fetched only when the reader says so, kept for when there is no network. */
export function createPicturesState(parts: PicturesParts): PicturesState {
  const { entry, keeper, toasts } = parts;
  const sources = pictureSources(parts.article);
  const kept = signal<ReadonlyMap<string, string>>(new Map());
  const size = signal(0);

  async function refresh(): Promise<void> {
    const found = await keeper.pictures(entry);
    if (!found.ok) return toasts.fail(found.error);
    release();
    kept.value = new Map(found.value.map(({ src, picture }) => [src, URL.createObjectURL(picture)]));
    size.value = found.value.reduce((sum, { picture }) => sum + picture.size, 0);
  }

  function release(): void {
    for (const address of kept.value.values()) URL.revokeObjectURL(address);
  }

  const keeping = job<null, PicturesKept>(async (_, { signal: stop, report }) => {
    const used = await keeper.picturesSize();
    if (!used.ok) return used;
    let room = parts.settings.settings.value.pictureBudget * MEGABYTE - used.value;
    const outcome: PicturesKept = { kept: 0, missing: 0, over: 0 };
    const wanted = sources.filter((src) => !kept.value.has(src));
    for (const [index, src] of wanted.entries()) {
      report(index, wanted.length);
      const picture = await parts.fetchPicture(src, stop);
      if (stop.aborted) break;
      if (!picture) outcome.missing += 1;
      else if (picture.size > room) outcome.over += 1;
      else {
        const done = await keeper.keepPictures(entry, [{ src, picture }]);
        if (!done.ok) return done;
        room -= picture.size;
        outcome.kept += 1;
      }
    }
    await refresh();
    // Whoever keeps its pictures wants the story as well, whatever the rules say of how long texts are kept.
    if (outcome.kept > 0) {
      const saved = await keeper.setSaved([entry], true);
      if (!saved.ok) return saved;
    }
    return stop.aborted ? failure({ kind: 'stopped' }) : success(outcome);
  });

  void refresh();
  return {
    count: sources.length,
    kept,
    size,
    keeping,
    async drop() {
      const dropped = await keeper.dropPictures(entry);
      if (!dropped.ok) return toasts.fail(dropped.error);
      await refresh();
      toasts.show('Pictures of this story removed from this device', () => {
        void restore(dropped.value);
      });
    },
    close() {
      keeping.stop();
      release();
    },
  };

  async function restore(pictures: Parameters<PictureKeeper['keepPictures']>[1]): Promise<void> {
    const done: Result<null> = await keeper.keepPictures(entry, pictures);
    if (done.ok) await refresh();
    else toasts.fail(done.error);
  }
}

/** Each once, the picture above the story first. */
function pictureSources({ lead, body }: Article): string[] {
  const sources = [lead?.src, ...body.flatMap(inBlock)].map((src) => safeUrl(src));
  return [...new Set(sources.filter((src) => src !== null))];
}

function inBlock(block: Block): string[] {
  if (block.kind === 'figure') return [block.figure.src];
  return block.kind === 'quote' ? block.blocks.flatMap(inBlock) : [];
}
