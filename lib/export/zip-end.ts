/**
 * The end of a ZIP with more files than 16 bits count (APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16): a second, longer end
 * record and its locator come before the usual one. fflate writes the usual one only.
 */

const MOST = 0xff_ff;
/** Lengths of the three records, bytes. */
const END64 = 56;
const LOCATOR = 20;
const END = 22;
/** ZIP 4.5 brought the longer record. */
const VERSION = 45;

/** @returns whether so many files need the longer record */
export const isLong = (entries: number): boolean => entries > MOST;

/**
 * @param directory the central directory, with a usual end record behind it
 * @param entries number of files
 * @param start bytes of the archive before the directory
 * @returns the directory with an end that counts rightly
 */
export function endOfZip(directory: Uint8Array, entries: number, start: number): Uint8Array<ArrayBuffer> {
  const size = directory.length - END;
  const whole = new Uint8Array(size + END64 + LOCATOR + END);
  whole.set(directory.subarray(0, size));
  const view = new DataView(whole.buffer);

  let at = size;
  view.setUint32(at, 0x06064b50, true);
  view.setBigUint64(at + 4, BigInt(END64 - 12), true);
  view.setUint16(at + 12, VERSION, true);
  view.setUint16(at + 14, VERSION, true);
  view.setBigUint64(at + 24, BigInt(entries), true);
  view.setBigUint64(at + 32, BigInt(entries), true);
  view.setBigUint64(at + 40, BigInt(size), true);
  view.setBigUint64(at + 48, BigInt(start), true);

  at += END64;
  view.setUint32(at, 0x07064b50, true);
  view.setBigUint64(at + 8, BigInt(start + size), true);
  view.setUint32(at + 16, 1, true);

  at += LOCATOR;
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, MOST, true);
  view.setUint16(at + 10, MOST, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
  return whole;
}
