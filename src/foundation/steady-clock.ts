/**
 * One time out of two clocks. The wall clock can be set; the monotonic clock stands still while most machines sleep. Read
 * together, and with the knowledge of when the next heartbeat was due, they tell a clock that was set from a machine that slept.
 *
 * - Both advance alike: nothing to decide, the monotonic clock counts.
 * - The wall clock falls back: it was set. Nobody sleeps backwards. The monotonic clock holds.
 * - The wall clock leaps ahead while heartbeats arrive on time: it was set. The monotonic clock holds.
 * - The wall clock leaps ahead and the heartbeat is missing, late (a machine that falls asleep and wakes runs no page for a
 *   second or two of its monotonic clock), or the browser reports a wake then or soon after: the machine slept. The wall clock holds.
 *
 * Time zones, daylight saving and midnight do not come in: both clocks count instants. Pure: readings are parameters.
 */

/** One look at both clocks, in milliseconds. */
export interface Reading {
  /** `Date.now()`. */
  readonly wall: number;
  /** `performance.now()`. */
  readonly mono: number;
}

/** What is kept between readings. */
export interface Steady extends Reading {
  /** Session time is `mono + offset`. */
  readonly offset: number;
  /** The monotonic instant by which the next heartbeat is expected; undefined while none is. */
  readonly due?: number | undefined;
  /** A leap that was taken for a clock that was set, and when: a wake that is reported soon after says otherwise. */
  readonly doubt?: { readonly ahead: number; readonly mono: number } | undefined;
}

/** Divergences below this are drift, rounding and small corrections: the monotonic clock holds through them. */
export const DRIFT_MS = 500;

/** For how long a leap stays in doubt: networks are back, and reported, within this time of a wake. */
export const DOUBT_MS = 10_000;

/** How late a heartbeat may be and still vouch for a machine that was awake. */
export const PUNCTUAL_MS = 120;

/**
 * Begins with the wall clock's time. Of several readings the one counts between whose two clocks the least time has passed: a busy
 * machine may stop a page there for some milliseconds, by which its windows would then differ.
 */
export function steadyFrom(...readings: readonly Reading[]): Steady {
  return { ...readings[0]!, offset: Math.max(...readings.map(({ wall, mono }) => wall - mono)) };
}

/** Session time at a reading that has been observed. */
export const steadyNow = (steady: Steady): number => steady.mono + steady.offset;

/** Takes a reading in. `woke`: the browser itself reported that the page had been frozen or the machine asleep. */
export function observe(before: Steady, reading: Reading, woke = false): Steady {
  const ahead = reading.wall - before.wall - (reading.mono - before.mono);
  const awake = !woke && before.due !== undefined && reading.mono <= before.due + PUNCTUAL_MS;
  const leapt = ahead > DRIFT_MS;
  const doubt = leapt && awake ? { ahead, mono: reading.mono } : before.doubt;
  const slept = (leapt && !awake ? ahead : 0) + (woke && doubt && reading.mono <= doubt.mono + DOUBT_MS ? doubt.ahead : 0);
  return { wall: reading.wall, mono: reading.mono, offset: before.offset + slept, due: before.due, doubt: woke ? undefined : doubt };
}

/** Expects the next heartbeat `within` milliseconds; undefined if none will come. */
export function expectBeat(steady: Steady, within: number | undefined): Steady {
  return { ...steady, due: within === undefined ? undefined : steady.mono + within };
}
