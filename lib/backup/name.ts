/**
 * @param at epoch milliseconds
 * @returns the name of a backup, of which a folder's listing is in the order of time: "lede-2026-11-24-140253.lede",
 *   on the clock of this device
 */
export function backupName(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('');
  return `lede-${date}-${clock}.lede`;
}
