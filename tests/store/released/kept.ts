import { Dexie } from 'dexie';

/** A database as a released version of the program wrote it: its tables' schema, and every row. */
export interface KeptDatabase {
  version: number;
  tables: Record<string, string>;
  rows: Record<string, unknown[]>;
}

/** @returns the database of that name, as a file can keep it */
export async function dump(
  name: string,
  version: number,
  tables: Record<string, string>,
): Promise<KeptDatabase> {
  const db = new Dexie(name);
  await db.open();
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await Promise.all((await table.toArray()).map(toJson));
  db.close();
  return { version, tables, rows };
}

/** Makes the database anew, by the schema that is kept with it and not by today's. */
export async function revive(name: string, kept: KeptDatabase): Promise<void> {
  const db = new Dexie(name);
  db.version(kept.version).stores(kept.tables);
  await db.open();
  for (const [table, rows] of Object.entries(kept.rows)) await db.table(table).bulkPut(rows.map(fromJson));
  db.close();
}

const ARRAYS = { Uint8Array, Uint32Array };

async function toJson(value: unknown): Promise<unknown> {
  if (value instanceof Blob)
    return { $blob: value.type, bytes: base64(new Uint8Array(await value.arrayBuffer())) };
  if (value instanceof Uint8Array || value instanceof Uint32Array)
    return {
      $array: value.constructor.name,
      bytes: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
    };
  if (Array.isArray(value)) return Promise.all(value.map(toJson));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await toJson(one)] as const)),
  );
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value && typeof value.bytes === 'string') {
    const bytes = Uint8Array.from(atob(value.bytes), (character) => character.charCodeAt(0));
    if ('$blob' in value) return new Blob([bytes], { type: String(value.$blob) });
    if ('$array' in value && value.$array === 'Uint32Array') return new ARRAYS.Uint32Array(bytes.buffer);
    if ('$array' in value) return bytes;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromJson(one)]));
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
