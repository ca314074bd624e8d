/**
 * A card's editions, and what somebody who agreed to one of them has to be asked when another is shown.
 *
 * Only the order of editions counts, never their dates: clocks are wrong.
 */
import type { Rule } from './rule.js';

/**
 * What a change means for those who agreed before it.
 *
 * - `wording`: the same in other words; nobody is told.
 * - `clearer`: the same, said more clearly; they are told.
 * - `duty`: what is asked of people has changed; they are asked again.
 */
export const levels = ['wording', 'clearer', 'duty'] as const;

/** See {@link levels}. */
export type Level = (typeof levels)[number];

/** What a card said from some day on. */
export interface Edition {
  /** The fingerprint of what it says. */
  readonly id: string;
  /** The day it was adopted, as YYYY-MM-DD; shown, and never compared. */
  readonly date: string;
  /** How far it goes beyond the edition before it; null for the first. */
  readonly level: Level | null;
  readonly rules?: readonly Rule[];
  readonly limits?: string;
}

/** What somebody answered, and to what. */
export interface Agreement {
  /** The fingerprint of what was shown. */
  readonly edition: string;
  /** The day of the answer, as YYYY-MM-DD; shown, and never compared. */
  readonly date: string;
  readonly answer: 'yes' | 'no';
  readonly rules?: readonly Rule[];
  readonly limits?: string;
}

/**
 * Where somebody stands: never asked; in agreement with what is shown; agreed before a change of that level (after `duty`
 * they are asked again); or not in agreement, and not asked again until a duty changes.
 */
export type Standing = 'unasked' | 'agreed' | 'declined' | Level;

/**
 * The standing of somebody to what is shown, whose fingerprint is `current`; `editions` are oldest first.
 *
 * The same words never ask twice, however often they came and went. Otherwise the highest level counts between the last time
 * the answered words were adopted and the first time after it that those shown now were: where a duty is changed and changed
 * back, those who had agreed before are not asked. What no edition tells about counts as a change of duty.
 */
export function standingOf(agreed: Agreement | undefined, editions: readonly Edition[], current: string): Standing {
  if (!agreed) return 'unasked';
  const level = agreed.edition === current ? undefined : levelBetween(agreed.edition, current, editions);
  if (level === 'duty') return level;
  return agreed.answer === 'no' ? 'declined' : (level ?? 'agreed');
}

function levelBetween(one: string, other: string, editions: readonly Edition[]): Level {
  const from = editions.findLastIndex(({ id }) => id === one);
  const to = editions.findIndex(({ id }, at) => at > from && id === other);
  if (from < 0 || to < 0) return 'duty';
  return highest(editions.slice(from + 1, to + 1).map(({ level }) => level ?? 'duty'));
}

/** The highest of some levels; the lowest there is where there are none. */
export const highest = (some: readonly Level[]): Level => levels.findLast((level) => some.includes(level)) ?? 'wording';

/** The editions with one more; the same ones where it says what the newest one says. */
export function adopt(editions: readonly Edition[], next: Edition): readonly Edition[] {
  return editions.at(-1)?.id === next.id ? editions : [...editions, next];
}
