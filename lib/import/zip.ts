import type { Turn } from '../pace/pacing.ts';

/**
 * The files in a ZIP (APPNOTE.TXT 6.3.10), read one by one when they are asked for: the browser inflates them, piece by
 * piece, and what nobody asks for is never in memory.
 */

/** A file in a ZIP. */
export interface ZipEntry {
  /** With its folders: `content/ferry.html`. */
  name: string;
  /** @throws Error where it is damaged, locked, or packed in a way that is not known */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Lengths of records, but for what follows them, bytes; and the longest comment behind the last. */
const END = 22;
const END64_LOCATOR = 20;
const END64 = 56;
const CENTRAL = 46;
const LOCAL = 30;
const LONGEST_COMMENT = 0xff_ff;

/** Bytes of one file in it. Lists are far smaller; what is larger is no list, and may be made to fill the memory. */
const LARGEST = 400_000_000;

/** Written where the number stands in a longer field. */
const ELSEWHERE = 0xff_ff_ff_ff;
const LOCKED = 1;

/**
 * @param turn waited for between small pieces of work
 * @returns the files, in the order of the ZIP's directory
 * @throws RangeError where it is no whole ZIP
 */
export async function openZipFile(file: Blob, turn: Turn): Promise<ZipEntry[]> {
  const { at: start, size, count } = await directoryOf(file);
  const view = await viewOf(file, start, size);
  const entries: ZipEntry[] = [];
  for (let at = 0, number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no directory of a ZIP');
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytesIn(view, at + CENTRAL, length));
    const place = placeOf(view, at, bytesIn(view, at + CENTRAL + length, extra));
    if (!name.endsWith('/')) entries.push({ name, bytes: () => unpacked(file, place) });
    at += CENTRAL + length + extra + view.getUint16(at + 32, true);
    await turn();
  }
  return entries;
}

/** What the directory says of a file. */
interface Place {
  flags: number;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

function placeOf(view: DataView, at: number, extra: Uint8Array<ArrayBuffer>): Place {
  const longer = longerNumbers(extra);
  const number = (field: number): number => {
    const short = view.getUint32(at + field, true);
    return short === ELSEWHERE ? longer() : short;
  };
  // In the order in which longer ones follow each other.
  const size = number(24);
  const packed = number(20);
  const offset = number(42);
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packed,
    size,
    offset,
  };
}

/** @returns gives the numbers of 64 bits in turn that an entry's extra fields hold */
function longerNumbers(extra: Uint8Array<ArrayBuffer>): () => number {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    const number = Number(view.getBigUint64(at, true));
    at += 8;
    return number;
  };
}

async function unpacked(file: Blob, place: Place): Promise<Uint8Array<ArrayBuffer>> {
  if (place.flags & LOCKED) throw new RangeError('it is locked with a password');
  if (place.size > LARGEST) throw new RangeError('a file in it is too large');
  const local = await viewOf(file, place.offset, LOCAL);
  const from = place.offset + LOCAL + local.getUint16(26, true) + local.getUint16(28, true);
  const data = file.slice(from, from + place.packed);
  return wholeOf(place.method === 0 ? data.stream() : inflated(data, place), place.size);
}

function inflated(data: Blob, { method }: Place): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (method !== 8) throw new RangeError('a file in it is packed in a way that is not known');
  return data.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Stops at the first piece too many: a few bytes can inflate without end. */
async function wholeOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const piece of stream) {
    if (at + piece.length > size) throw new RangeError(NOT_WHOLE);
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at < size) throw new RangeError(NOT_WHOLE);
  return bytes;
}

const NOT_WHOLE = 'a file in it is not whole';

/** Where the directory lies, and how many files it names: told at the ZIP's end. */
async function directoryOf(file: Blob): Promise<{ at: number; size: number; count: number }> {
  const from = Math.max(0, file.size - END - LONGEST_COMMENT);
  const tail = await viewOf(file, from, file.size - from);
  for (let at = tail.byteLength - END; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const longer = await longerEnd(file, tail, at);
    if (longer) return longer;
    const size = tail.getUint32(at + 12, true);
    return { at: tail.getUint32(at + 16, true), size, count: tail.getUint16(at + 10, true) };
  }
  throw new RangeError('no end of a ZIP');
}

/** The longer record of a ZIP with more files, or a larger one, than the usual record can tell; null without one. */
async function longerEnd(file: Blob, tail: DataView, end: number) {
  const locator = end - END64_LOCATOR;
  if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) return null;
  const record = await viewOf(file, Number(tail.getBigUint64(locator + 8, true)), END64);
  const number = (field: number) => Number(record.getBigUint64(field, true));
  return { at: number(48), size: number(40), count: number(32) };
}

async function viewOf(file: Blob, from: number, length: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

/** A view of bytes that must all be there. @throws RangeError */
const bytesIn = (view: DataView<ArrayBuffer>, at: number, length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);
