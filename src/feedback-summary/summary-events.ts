/** The facts that the summary tells. Types only. */
import type { RefusalReason } from './summarize.js';

/** `rg-withheld`: a block is not shown, or later replies to it are not. It holds numbers and names of sessions, and nothing of what anybody answered. */
export interface WithheldFact {
  readonly reason: RefusalReason;
  /** How many replies it takes, where that is what is missing. */
  readonly needed?: number;
  /** The sessions of the block. */
  readonly sessions: readonly string[];
}

/** The summary's events by name. */
export interface FeedbackSummaryEventMap {
  'rg-withheld': CustomEvent<WithheldFact>;
}
