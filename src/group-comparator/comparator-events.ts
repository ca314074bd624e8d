/** The facts that the comparator tells. Types only. */
import type { Answers } from './answers.js';
import type { PresentAnswers } from './profile.js';
import type { Sheet } from './sheet.js';

/** `rg-answer`: what has been answered by now, as plain JSON; a page keeps it and gives it back as `answers`. */
export interface AnswerFact extends Answers {
  /** The answers about the group a residency has. */
  readonly present: PresentAnswers;
}

/** `rg-sheet`: the discussion sheet that somebody asked for. */
export type SheetFact = Sheet;

/** The comparator's events by name. */
export interface GroupComparatorEventMap {
  'rg-answer': CustomEvent<AnswerFact>;
  'rg-sheet': CustomEvent<SheetFact>;
}
