import { setEntriesAside } from '../damaged.ts';
import type { Db } from '../db.ts';
import type { Doc } from '../schema.ts';
import { Catalogue } from './catalogue.ts';
import { loadCatalogue, putChanged } from './load.ts';
import { keepSnapshot } from './snapshot.ts';

/** The catalogue in memory, which follows the database's log of changes. */
export class HeldCatalogue {
  readonly #db: Db;
  /** Called when what was found before may be found no more. */
  readonly #changed: () => void;
  #stories = new Catalogue();
  /** Changes up to this one are in it; before it is loaded, none is. */
  #seen = -1;
  /** Changes up to this one are in the catalogue that the database keeps; null where it keeps none. */
  #kept: number | null = null;

  constructor(db: Db, changed: () => void) {
    this.#db = db;
    this.#changed = changed;
  }

  /** Another object each time that it was read anew. */
  get stories(): Catalogue {
    return this.#stories;
  }

  /** The last change that is in it. */
  get seen(): number {
    return this.#seen;
  }

  /**
   * Brings it up to what the log tells.
   * @param onWords told of each story whose words have changed, in the same turn in which `seen` moves on
   */
  async catchUp(onWords: (doc: Doc) => void): Promise<void> {
    if (this.#seen < 0) await this.#load();
    const changes = await this.#db.changes.where('revision').above(this.#seen).toArray();
    if (changes.some(({ what }) => what === 'all') || (changes[0] && changes[0].revision > this.#seen + 1)) {
      // Everything changed, or what lay between is no longer told: begin anew.
      await this.#load();
    } else if (changes.length > 0) {
      this.#changed();
      await setEntriesAside(this.#db, await putChanged(this.#db, this.#stories, changes), Date.now());
      for (const { doc, what, revision } of changes) {
        if (what === 'words') onWords(doc);
        this.#seen = Math.max(this.#seen, revision);
      }
    }
  }

  /** Reads it anew when it is next brought up to date. */
  forget(): void {
    this.#seen = -1;
  }

  /**
   * Puts it into the database, where enough has changed: beside the answer; a task of its own, since the question may be
   * a live one, in which nothing can be written.
   */
  keep(): void {
    setTimeout(() => {
      if (this.#seen < 0) return;
      void keepSnapshot(this.#db, this.#stories, this.#seen, this.#kept).then((revision) => {
        this.#kept = revision;
      }, console.error);
    });
  }

  async #load(): Promise<void> {
    const loaded = await loadCatalogue(this.#db);
    this.#stories = loaded.catalogue;
    this.#seen = loaded.revision;
    this.#kept = loaded.kept;
    this.#changed();
    await setEntriesAside(this.#db, loaded.broken, Date.now());
    this.keep();
  }
}
