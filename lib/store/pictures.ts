import type { EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import { type Db, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { docOf, present } from './rows.ts';
import type { PictureRow } from './schema.ts';

/** A picture kept with a story, so that it is there without network. */
export interface KeptPicture {
  /** Its address, as the figure has it. */
  src: string;
  picture: Blob;
}

/** Pictures that the reader asked to keep. They go with their story, to the trash and out of it. */
export interface Pictures {
  pictures(id: EntryId): Promise<Result<KeptPicture[]>>;
  keepPictures(id: EntryId, pictures: readonly KeptPicture[]): Promise<Result<null>>;
  /** @returns what was dropped, to be taken back */
  dropPictures(id: EntryId): Promise<Result<KeptPicture[]>>;
  /** @returns what the pictures of all stories take up, in bytes */
  picturesSize(): Promise<Result<number>>;
}

/** @returns a row without what only the database needs */
export const keptOf = ({ src, picture }: PictureRow): KeptPicture => ({ src, picture });

/** A picture that is kept again takes the place of the one before. @param clock epoch milliseconds: when it was kept */
export function createPictures(db: Db, clock: () => number): Pictures {
  const of = async (id: EntryId) => (await ofDoc(db.pictures, docOf(id)).toArray()).map(keptOf);

  return {
    pictures: (id) => attempt(() => of(id)),
    keepPictures: (id, pictures) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.pictures], async () => {
          const { doc } = present(await db.entries.get(docOf(id)));
          const at = clock();
          await db.pictures.bulkPut(pictures.map(({ src, picture }) => ({ doc, src, picture, at })));
          return null;
        }),
      ),
    dropPictures: (id) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.pictures], async () => {
          const dropped = await of(id);
          await ofDoc(db.pictures, docOf(id)).delete();
          return dropped;
        }),
      ),
    picturesSize: () =>
      attempt(async () => {
        let bytes = 0;
        await db.pictures.each(({ picture }) => {
          bytes += picture.size;
        });
        return bytes;
      }),
  };
}
