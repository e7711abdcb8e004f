import type { Db } from '../db.ts';
import type { Doc } from '../schema.ts';
import type { Catalogue } from './catalogue.ts';
import type { HeldCatalogue } from './held-catalogue.ts';
import { indexedOf, readSearchable } from './indexed.ts';
import { type KeptIndex, loadIndex, replaceSegments, startIndexAnew } from './keep.ts';
import type { Index } from './match.ts';
import { SegmentBuilder } from './segment.ts';
import { SegmentStack } from './stack.ts';

/** Stories indexed in one go. */
const STORIES = 250;
/** So many changed stories are indexed before an answer; more, beside the answers. */
const AT_ONCE = 100;
/** So many stories may be in memory's index alone: they must be indexed again at the next start. */
const UNSAVED = 64;
/** So many stories at most while a whole history is indexed. */
const UNSAVED_MOST = 4_000;
/** Changes that are kept for other pages to catch up with. */
const REMEMBERED = 2_000;

/** The index of words in memory, which follows the catalogue. Lists, filters and counts do without it. */
export class HeldIndex {
  readonly #db: Db;
  readonly #catalogue: HeldCatalogue;
  readonly #read: () => Promise<KeptIndex | null>;
  /** Called when what was found before may be found no more. */
  readonly #changed: () => void;
  #stack = new SegmentStack();
  /** The catalogue that it was loaded for: beside another it is to be loaded anew. */
  #loadedFor: Catalogue | null = null;
  /** Changes up to this one are in the index that the database keeps. */
  #kept = 0;
  readonly #toIndex = new Set<Doc>();
  #indexing: Promise<void> | null = null;

  /** @param read null: what it would read is not there or damaged, and is looked at from here */
  constructor(db: Db, catalogue: HeldCatalogue, read: () => Promise<KeptIndex | null>, changed: () => void) {
    this.#db = db;
    this.#catalogue = catalogue;
    this.#read = read;
    this.#changed = changed;
  }

  get isLoaded(): boolean {
    return this.#loadedFor === this.#catalogue.stories;
  }

  /** As it is now, over all that the catalogue has. */
  get segments(): Index {
    return this.#stack.index(this.#catalogue.stories.size);
  }

  /** Notes a story whose words have changed. */
  add(doc: Doc): void {
    this.#toIndex.add(doc);
  }

  /** Loads it where that is not done, and indexes what was noted: a few stories at once, many beside the answers. */
  async catchUp(): Promise<void> {
    if (!this.isLoaded) {
      this.#changed();
      await this.#load();
    }
    if (this.#toIndex.size > AT_ONCE) {
      this.#indexing ??= this.#indexAll()
        .catch(console.error)
        .finally(() => {
          this.#indexing = null;
        });
    } else if (this.#toIndex.size > 0 && !this.#indexing) await this.#indexSome(AT_ONCE);
  }

  readonly #exists = (doc: Doc) => this.#catalogue.stories.has(doc);

  async #load(): Promise<void> {
    this.#stack = new SegmentStack();
    this.#toIndex.clear();
    const { segments, revision } =
      (await this.#read()) ?? (await loadIndex(this.#db)) ?? (await startIndexAnew(this.#db));
    this.#kept = revision;
    for (const { id, segment } of segments) this.#stack.push(segment, id);
    const changed = await this.#db.changes.where('revision').above(revision).toArray();
    for (const { doc, what } of changed) if (what === 'words') this.#toIndex.add(doc);
    const { stories } = this.#catalogue;
    for (let doc = 1; doc < stories.size; doc++)
      if (this.#exists(doc) && !this.#stack.has(doc)) this.#toIndex.add(doc);
    this.#loadedFor = stories;
  }

  async #indexSome(most: number): Promise<void> {
    const into = this.#stack;
    const docs = [...this.#toIndex].slice(0, most).sort((a, b) => a - b);
    // Before they are read: what changes meanwhile is to be indexed once more.
    for (const doc of docs) this.#toIndex.delete(doc);
    const builder = new SegmentBuilder();
    try {
      for (const story of await readSearchable(this.#db, docs)) builder.add(indexedOf(story));
    } catch (error) {
      for (const doc of docs) this.#toIndex.add(doc);
      throw error;
    }
    if (into !== this.#stack || !this.isLoaded) return;
    this.#changed();
    if (builder.size > 0) this.#stack.push(builder.build());
    this.#stack.compact(this.#exists);
    const limit = this.#toIndex.size === 0 ? UNSAVED : UNSAVED_MOST;
    if (this.#stack.unsaved >= limit) await this.#save();
  }

  async #indexAll(): Promise<void> {
    while (this.isLoaded && this.#toIndex.size > 0) await this.#indexSome(STORIES);
    if (this.isLoaded && this.#stack.unsaved > 0) await this.#save();
  }

  async #save(): Promise<void> {
    const { from, into } = this.#stack.toSave(this.#exists);
    const revision = this.#toIndex.size === 0 ? this.#catalogue.seen : this.#kept;
    const gone = from.flatMap(({ row }) => row ?? []);
    const row = await replaceSegments(this.#db, { known: this.#stack.rows, gone, added: into, revision });
    if (row === null) {
      // Another page was first: what it wrote is as good as what we have.
      this.#catalogue.forget();
      return;
    }
    this.#stack.replace(from, into, row);
    this.#kept = revision;
    this.#catalogue.keep();
    await this.#db.changes
      .where('revision')
      .belowOrEqual(Math.min(this.#kept, this.#catalogue.seen) - REMEMBERED)
      .delete();
  }
}
