/** Reads a fixed end. Pure. */

/** A time of day that passed less than this long ago is one that was missed, not tomorrow's. */
const MISSED_MS = 12 * 60 * 60_000;

/** The last instant that is taken, either way from 1970: calendars end some days later. */
export const LAST_INSTANT = 8.64e15 - 30 * 24 * 60 * 60_000;

/**
 * The instant that a fixed end means: a time of day ("13:00": today's, or tomorrow's where that passed half a day ago), an
 * ISO 8601 date and time, or milliseconds. `null` where there is none, undefined where it cannot be read.
 */
export function instantOf(ends: string | number | null | undefined, now: number): number | null | undefined {
  if (ends === null || ends === undefined || ends === '') return null;
  if (typeof ends === 'number') return Math.abs(ends) <= LAST_INSTANT ? ends : undefined;
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(ends.trim());
  if (!time) {
    const instant = Date.parse(ends);
    return /^\d{4}-\d\d-\d\dT/.test(ends.trim()) && Number.isFinite(instant) ? instant : undefined;
  }
  const day = new Date(now);
  const instant = (ahead: number): number => new Date(day.getFullYear(), day.getMonth(), day.getDate() + ahead, Number(time[1]), Number(time[2])).getTime();
  return instant(0) > now - MISSED_MS ? instant(0) : instant(1);
}
