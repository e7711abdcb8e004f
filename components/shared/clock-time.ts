import { hasRealDay } from '../../lib/model/time.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** A day and what a clock shows, without a zone. */
const CLOCK = /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}:\d\d)$/;

/**
 * @param published ISO 8601
 * @returns the instant as this device's clock shows it, to the minute ("2026-03-05 14:30"); a mere day as it is
 */
export function clockTime(published: string): string {
  const instant = new Date(published);
  if (DAY.test(published) || Number.isNaN(instant.getTime())) return published;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-');
  return `${day} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/**
 * Reads what `clockTime` writes: the zone is this device's at that time.
 *
 * @returns the instant as ISO 8601 in UTC; other words as they are: a day, a time that names its zone, or no time at all
 */
export function readClockTime(typed: string): string {
  const [, day, time = ''] = CLOCK.exec(typed.trim()) ?? [];
  if (!day || !hasRealDay(day)) return typed;
  const instant = new Date(`${day}T${time.padStart(5, '0')}`);
  return Number.isNaN(instant.getTime()) ? typed : instant.toISOString();
}
