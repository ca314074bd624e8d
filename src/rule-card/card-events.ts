/** The facts that the card tells. Types only. */
import type { RuleDifference } from './difference.js';
import type { Agreement, Edition } from './editions.js';
import type { Rule } from './rule.js';

/** `rg-agree`: what was confirmed, and the words it was; a page keeps it and gives it back as `agreed`. Nobody is named in it. */
export type AgreeFact = Agreement;

/** `rg-edit`: the rules from now on, and what changed. A page keeps both lists and gives them back as `rules` and `edition`. */
export interface EditFact {
  readonly rules: readonly Rule[];
  /** What changed, rule by rule; applied to the old rules it gives the new ones. */
  readonly difference: RuleDifference;
  /** All editions, the newest last. */
  readonly edition: readonly Edition[];
}

/** `rg-change`: somebody changed something here: an answer, a rule that is being changed, the rule that is held up. */
export interface CardFact {
  /** The rules as they stand; those of the draft while the group changes them. */
  readonly rules: readonly Rule[];
  readonly agreed: Agreement | undefined;
  /** The id of the rule that is held up, or `''`. */
  readonly held: string;
  /** Whether the group is changing the rules. */
  readonly editing: boolean;
}

/** The card's events by name. */
export interface RuleCardEventMap {
  'rg-agree': CustomEvent<AgreeFact>;
  'rg-edit': CustomEvent<EditFact>;
  'rg-change': CustomEvent<CardFact>;
}
