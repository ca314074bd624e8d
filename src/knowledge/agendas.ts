import type { GroupKind } from './groups.js';
import type { PhaseWords } from './phase-words.js';
import type { SourceKey } from './sources.js';

/**
 * How a phase uses time.
 *
 * - `span`: a stretch of minutes.
 * - `open`: a stretch of minutes that shows no countdown, because its silence belongs to the method. // JOHNSON04
 * - `moment`: an event that takes no time of its own.
 */
export const phaseKinds = ['span', 'open', 'moment'] as const;

/** See {@link phaseKinds}. */
export type PhaseKind = (typeof phaseKinds)[number];

/**
 * Who gives minutes when time is short: `first` gives before all others, `last` gives after that, both down to their
 * floor; `never` keeps its minutes, because abrupt endings are what residents complain of. // NALAN22; the order is a suggestion
 */
export const shrinkings = ['first', 'last', 'never'] as const;

/** See {@link shrinkings}. */
export type Shrinking = (typeof shrinkings)[number];

/** One step of a session. */
export interface Phase {
  /** Unique within its agenda. A second case repeats ids with `-2`; see {@link wordsId}. */
  readonly id: string;
  /** Planned length in minutes: a target, not a cut-off. */
  readonly minutes: number;
  /** The least minutes a re-plan leaves. */
  readonly floor: number;
  readonly kind: PhaseKind;
  readonly shrinks: Shrinking;
  /** A page's own words, in place of the built-in ones. */
  readonly words?: Partial<PhaseWords>;
}

/** A session from its first phase to its last. */
export interface Agenda {
  readonly group: GroupKind;
  /** Length of the session in minutes; the sum of its phases. */
  readonly minutes: number;
  /** How many cases it has room for; 1 also where the group works without a case. */
  readonly cases: 1 | 2;
  readonly phases: readonly Phase[];
  /** Where the shape and the ranges come from. The minutes themselves are suggestions. */
  readonly sources: readonly SourceKey[];
}

/**
 * Ready-made sessions. No society publishes a timetable, so every minute and every floor here is a suggestion, set
 * inside the ranges the sources give; a group may change them all. Support, blended and exploration minutes are design
 * only: no source gives them.
 */
export const agendas: readonly Agenda[] = [
  {
    group: 'balint',
    minutes: 45,
    cases: 1,
    // A case takes about 45 minutes (BENDIT, THIEME06); so short a session has no follow-up. Suggestion.
    phases: [
      { id: 'gather', minutes: 2, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 2, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 6, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 4, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 22, floor: 20, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 4, floor: 4, kind: 'span', shrinks: 'never' },
    ],
    sources: ['BENDIT', 'HUNG', 'CCDG', 'THIEME06', 'NALAN22'],
  },
  {
    group: 'balint',
    minutes: 60,
    cases: 1,
    // Follow-ups come first by common practice; four minutes, and none when time is short, are a suggestion.
    phases: [
      { id: 'gather', minutes: 3, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'follow-up', minutes: 4, floor: 0, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 3, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 8, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 25, floor: 20, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 7, floor: 7, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
    ],
    sources: ['BSANZ', 'HUNG', 'CCDG', 'SAL-WORLD', 'NALAN22'],
  },
  {
    group: 'balint',
    minutes: 90,
    cases: 1,
    // Training groups take a review's ten minutes from the work (`optionalPhases.review`). Suggestion.
    phases: [
      { id: 'gather', minutes: 5, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'follow-up', minutes: 7, floor: 0, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 3, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 10, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 7, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 45, floor: 20, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 8, floor: 8, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
    ],
    sources: ['BSANZ', 'BSANZ-WEB', 'HUNG', 'CCDG', 'THIEME06', 'SAL-WORLD', 'NALAN22'],
  },
  {
    group: 'balint',
    minutes: 90,
    cases: 2,
    // Two cases of about 45 minutes are usual for practising doctors (BENDIT). The split is a suggestion.
    phases: [
      { id: 'gather', minutes: 3, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 2, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 7, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 4, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 23, floor: 20, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
      { id: 'call-2', minutes: 2, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present-2', minutes: 7, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify-2', minutes: 4, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back-2', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work-2', minutes: 23, floor: 20, kind: 'span', shrinks: 'first' },
      { id: 'return-2', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
    ],
    sources: ['BENDIT', 'HUNG', 'CCDG', 'NALAN22'],
  },
  {
    group: 'support',
    minutes: 60,
    cases: 1,
    // The phases are in MCMASTER, AREYOUOK and DBSA; all minutes are a suggestion for about eight people.
    phases: [
      { id: 'open', minutes: 3, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'check-in', minutes: 12, floor: 6, kind: 'span', shrinks: 'last' },
      { id: 'topic', minutes: 3, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'share', minutes: 30, floor: 15, kind: 'span', shrinks: 'first' },
      { id: 'next', minutes: 4, floor: 0, kind: 'span', shrinks: 'last' },
      { id: 'check-out', minutes: 6, floor: 6, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 2, floor: 2, kind: 'span', shrinks: 'never' },
    ],
    sources: ['MCMASTER', 'AREYOUOK', 'DBSA'],
  },
  {
    group: 'support',
    minutes: 90,
    cases: 1,
    // As above, with a longer round and more open time. Suggestion.
    phases: [
      { id: 'open', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'check-in', minutes: 18, floor: 8, kind: 'span', shrinks: 'last' },
      { id: 'topic', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'share', minutes: 45, floor: 15, kind: 'span', shrinks: 'first' },
      { id: 'next', minutes: 5, floor: 0, kind: 'span', shrinks: 'last' },
      { id: 'check-out', minutes: 10, floor: 10, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 2, floor: 2, kind: 'span', shrinks: 'never' },
    ],
    sources: ['MCMASTER', 'AREYOUOK', 'DBSA'],
  },
  {
    group: 'blended',
    minutes: 60,
    cases: 1,
    // Support first, then a case, with a visible switch: a suggestion throughout. The founding text only names the mixture (S42).
    phases: [
      { id: 'open', minutes: 2, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'check-in', minutes: 18, floor: 6, kind: 'span', shrinks: 'last' },
      { id: 'switch', minutes: 2, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 2, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 5, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 3, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 17, floor: 12, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 4, floor: 4, kind: 'span', shrinks: 'never' },
      { id: 'check-out', minutes: 7, floor: 7, kind: 'span', shrinks: 'never' },
    ],
    sources: ['SEED'],
  },
  {
    group: 'blended',
    minutes: 90,
    cases: 1,
    // The same shape with room for the case. Suggestion.
    phases: [
      { id: 'open', minutes: 3, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'check-in', minutes: 25, floor: 8, kind: 'span', shrinks: 'last' },
      { id: 'switch', minutes: 2, floor: 1, kind: 'span', shrinks: 'last' },
      { id: 'call', minutes: 3, floor: 1, kind: 'open', shrinks: 'last' },
      { id: 'present', minutes: 7, floor: 5, kind: 'span', shrinks: 'last' },
      { id: 'clarify', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'push-back', minutes: 0, floor: 0, kind: 'moment', shrinks: 'last' },
      { id: 'work', minutes: 30, floor: 12, kind: 'span', shrinks: 'first' },
      { id: 'return', minutes: 6, floor: 6, kind: 'span', shrinks: 'never' },
      { id: 'check-out', minutes: 9, floor: 9, kind: 'span', shrinks: 'never' },
    ],
    sources: ['SEED'],
  },
  {
    group: 'exploration',
    minutes: 75,
    cases: 1,
    // 75 to 90 minutes without a set topic is common practice; the split is a suggestion.
    phases: [
      { id: 'arrive', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'explore', minutes: 50, floor: 25, kind: 'span', shrinks: 'first' },
      { id: 'round', minutes: 15, floor: 15, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
    ],
    sources: ['SEED', 'ABS-MANUAL'],
  },
  {
    group: 'exploration',
    minutes: 90,
    cases: 1,
    // The same shape, longer in the middle. Suggestion.
    phases: [
      { id: 'arrive', minutes: 5, floor: 2, kind: 'span', shrinks: 'last' },
      { id: 'explore', minutes: 62, floor: 30, kind: 'span', shrinks: 'first' },
      { id: 'round', minutes: 18, floor: 18, kind: 'span', shrinks: 'never' },
      { id: 'close', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' },
    ],
    sources: ['SEED', 'ABS-MANUAL'],
  },
];

/** A phase that a session may take in. */
export interface OptionalPhase {
  readonly phase: Phase;
  /** It stands after the first of these ids that the agenda has. */
  readonly after: readonly string[];
  /** The groups it is meant for. */
  readonly groups: readonly GroupKind[];
  /** Where its minutes come from: `first` takes them from the session, phases that shrink first giving first; `end` makes the session longer. */
  readonly takes: 'first' | 'end';
  readonly sources: readonly SourceKey[];
}

/** Phases that are not in every session, and how each is added. An agenda that has the id already keeps its own. */
export const optionalPhases = {
  /** News of an earlier case. Common practice; its place is, its minutes are a suggestion. */
  'follow-up': {
    phase: { id: 'follow-up', minutes: 4, floor: 0, kind: 'span', shrinks: 'last' },
    after: ['gather'],
    groups: ['balint'],
    takes: 'first',
    sources: ['SAL-WORLD'],
  },
  /** First meeting of a new group, 20 to 30 minutes. Two groups make that meeting 90 minutes instead of 60. // ABS-QI, NS-BALINT */
  contract: {
    phase: { id: 'contract', minutes: 25, floor: 20, kind: 'span', shrinks: 'last' },
    after: ['gather', 'open', 'arrive'],
    groups: ['balint', 'support', 'blended', 'exploration'],
    takes: 'end',
    sources: ['ABS-QI', 'NS-BALINT'],
  },
  /** Training groups only: everyone looks at how the session was led. Ten minutes, no less than five: a suggestion. */
  review: {
    phase: { id: 'review', minutes: 10, floor: 5, kind: 'span', shrinks: 'last' },
    after: ['close'],
    groups: ['balint'],
    takes: 'first',
    sources: ['THIEME06', 'ABS-TRAIN'],
  },
} as const satisfies Record<string, OptionalPhase>;

/** The id a phase's words are found by: `work-2`, the work on a second case, reads as `work`. */
export function wordsId(id: string): string {
  return id.replace(/-\d+$/, '');
}

/** The ids of all phases that built-in sessions can have. */
export const phaseIds: readonly string[] = [
  ...new Set([...agendas.flatMap(({ phases }) => phases), ...Object.values(optionalPhases).map(({ phase }) => phase)].map(({ id }) => id)),
];
