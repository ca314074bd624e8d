/** What the parts of a comparator work with: what is shown, in which words, and what they may ask of the element. Types only. */
import type { ComparatorTranslation, GroupComparatorWords } from '../locales/translation.js';
import type { AnswerFact, GroupComparatorEventMap } from './comparator-events.js';
import type { RgGroupComparator } from './group-comparator.js';
import type { ProfileRow } from './profile.js';
import type { Shown, ShownKind, ShownRow } from './shown.js';

/** What stands on the comparator at this moment. */
export interface Desk {
  readonly comparator: RgGroupComparator;
  readonly title: string;
  readonly translation: ComparatorTranslation;
  /** The translation's words with the page's own put in. */
  readonly words: GroupComparatorWords;
  readonly lang: string;
  /** All there is, in the order somebody gave it. */
  readonly shown: Shown;
  /** The chosen kinds, those for reference last. */
  readonly kinds: readonly ShownKind[];
  /** The chosen rows. */
  readonly chosen: readonly ShownRow[];
  /** Those of them that are left by the search and by "only what differs". */
  readonly rows: readonly ShownRow[];
  /** The rows that answers bear on, each with why. */
  readonly forward: ReadonlyMap<string, readonly string[]>;
  readonly answers: AnswerFact;
  /** ISO date. */
  readonly today: string;
  /** What somebody searches for. */
  readonly query: string;
  /** The cells that are open, as `keyOf` names them. */
  readonly opened: ReadonlySet<string>;
  /** What is behind a cell, once that is loaded. */
  behind(row: ShownRow, kind: ShownKind): unknown;
  /** What to look at next after an answer about a present group, once that is loaded. */
  steps(row: ProfileRow): unknown;
  /** Looks for it, and says how many rows are left, behind what is to be said `before`. */
  find(query: string, before?: string): void;
  /** Somebody has chosen or moved kinds or rows. */
  choose(what: 'groups' | 'dimensions', ids: readonly string[], order: readonly string[]): void;
  /** Somebody has answered. */
  answered(answers: Partial<AnswerFact>): void;
  say(text: string): void;
  redraw(): void;
  tell<Type extends keyof GroupComparatorEventMap>(type: Type, detail: GroupComparatorEventMap[Type]['detail']): void;
}
