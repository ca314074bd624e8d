/**
 * The arithmetic of a plan: how time is shared out when there is too little or too much of it.
 *
 * The rule: the group's work gives first, down to its floor; the other phases give next, down to theirs; the presenter's
 * return and the closing never give. Abrupt endings are what residents complained of (NALAN22).
 */
import type { Phase } from '../knowledge/agendas.js';

/** What a phase can take part with in a re-plan. Any unit, as long as all use the same. */
export interface Share {
  /** What it has if there is time enough. */
  readonly wish: number;
  /** The least it keeps. */
  readonly floor: number;
  readonly shrinks: Phase['shrinks'];
  /** Its part of a surplus, beside the other `first` ones. */
  readonly weight: number;
}

/** The outcome: a span for each share, and what is left over or missing. */
export interface Allotment {
  readonly spans: readonly number[];
  /** Time that no phase takes. */
  readonly slack: number;
  /** Time that is missing although every phase stands at its floor. */
  readonly late: number;
}

/** What the numbers come to. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Splits a whole `amount` in proportion to `weights`, into whole parts that sum exactly to it. */
function split(amount: number, weights: readonly number[]): number[] {
  const total = sum(weights);
  let weight = 0;
  let given = 0;
  return weights.map((each) => {
    weight += each;
    const part = Math.round((amount * weight) / total) - given;
    given += part;
    return part;
  });
}

/**
 * Shares `available` out. Too little: `first` phases give down to their floors, then `last` ones; `never` ones keep all.
 * Too much: `first` phases take it; without one it is slack.
 */
export function allot(shares: readonly Share[], available: number): Allotment {
  const spans = shares.map((share) => share.wish);
  let spare = available - sum(spans);
  const give = (amount: number, weights: readonly number[]): void => {
    if (sum(weights) === 0) return;
    split(amount, weights).forEach((part, i) => (spans[i]! += part));
    spare -= amount;
  };
  if (spare > 0) {
    give(spare, shares.map((share) => (share.shrinks === 'first' ? share.weight : 0)));
  }
  for (const who of ['first', 'last'] as const) {
    if (spare >= 0) break;
    const room = shares.map((share) => (share.shrinks === who ? Math.max(0, share.wish - share.floor) : 0));
    give(-Math.min(-spare, sum(room)), room);
  }
  return { spans, slack: Math.max(0, spare), late: Math.max(0, -spare) };
}
