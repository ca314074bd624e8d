import type { RuleStatus } from '../knowledge/rules.js';

/** One rule of a group as a card shows it: plain JSON. */
export interface Rule {
  /** Unique on its card; what a rule is known by when its words change. */
  readonly id: string;
  /** The rule itself, in one line. */
  readonly statement: string;
  /** Why it exists; `''` where nothing is said. */
  readonly why: string;
  /** Who may change it. */
  readonly status: RuleStatus;
  /** The ids of the phases in which it matters; empty: in all. */
  readonly phases: readonly string[];
  /** What the group settled within it ("60 minutes, Tuesdays at noon"); `''` where nothing is. */
  readonly terms: string;
  /** Where it comes from; shown, and not part of what is agreed. */
  readonly sources: readonly string[];
  /** Whether the words are the group's; otherwise they are this library's, shown in whatever language the page has. */
  readonly own: boolean;
}

/** What is said about a rule. */
export type RuleText = Pick<Rule, 'statement' | 'why'>;
