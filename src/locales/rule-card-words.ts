import type { GroupKind } from '../knowledge/groups.js';

/**
 * The words of the rule card, flat so that a page can replace any one of them.
 * Names beginning with `said` are spoken by screen readers.
 */
export interface RuleCardWords {
  /** A Balint group has rules where a support group has agreements. */
  readonly titles: Readonly<Record<GroupKind, string>>;

  // Statuses, each beside its rule
  readonly fixed: string;
  readonly negotiable: string;
  readonly programme: string;
  /** Why a group cannot change a rule that the programme sets. */
  readonly lockedProgramme: string;

  // The card
  /** Above the rules that matter in the phase that is on. */
  readonly now: string;
  readonly others: string;
  readonly limits: string;
  readonly source: string;
  /** The rule rests on what leaders do, or is this library's proposal. */
  readonly practice: string;
  readonly suggestion: string;
  readonly foundingText: string;
  readonly settled: (terms: string) => string;
  readonly empty: string;
  readonly drifts: string;
  /** Label of what a leader may say aloud. */
  readonly say: string;
  readonly hold: string;
  readonly unhold: string;
  readonly held: string;

  // The deck
  readonly deck: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (n: string, total: string) => string;

  // The poster
  readonly printPoster: string;
  readonly printCards: string;
  readonly sources: string;

  // Editions
  readonly agreedOn: (date: string, edition: string) => string;
  /** The rules on show are not those of the newest edition. */
  readonly changedSince: (date: string, edition: string) => string;
  readonly edition: (edition: string) => string;
  readonly log: string;
  readonly levelWording: string;
  readonly levelClearer: string;
  readonly levelDuty: string;
  readonly first: string;

  // Confirming
  readonly confirm: string;
  readonly confirmed: (date: string) => string;
  readonly decline: string;
  readonly declined: string;
  /** Validation message of the required box. */
  readonly required: string;
  readonly staleWording: (date: string) => string;
  readonly staleClearer: (date: string) => string;
  readonly staleDuty: (date: string) => string;
  readonly changes: string;
  readonly changesUnknown: string;

  // Differences
  readonly added: string;
  readonly removed: string;
  readonly moved: (from: string, to: string) => string;
  readonly statusChanged: (from: string, to: string) => string;
  readonly phasesChanged: string;
  readonly nothing: string;

  // Changing
  readonly edit: string;
  readonly editing: string;
  readonly statement: string;
  readonly why: string;
  readonly terms: string;
  /** Opens a rule's why and terms while it is changed. */
  readonly further: string;
  /** Above the rules while they are changed; what follows says why. */
  readonly locked: string;
  readonly up: (n: string) => string;
  readonly down: (n: string) => string;
  readonly remove: (n: string) => string;
  readonly add: string;
  readonly addKnown: string;
  readonly newRule: string;
  readonly undo: string;
  readonly cancel: string;
  readonly adopt: string;
  /** The first edition, which changes nothing before it. */
  readonly adoptFirst: string;
  readonly levelAsk: string;
  readonly tooLow: string;
  readonly levelMissing: string;
  readonly emptyStatement: string;

  // Announcements
  readonly saidMoved: (n: string, total: string) => string;
  readonly saidAdded: (n: string) => string;
  readonly saidRemoved: string;
  readonly saidUndone: string;
  readonly saidAdopted: string;
  readonly saidHeld: (statement: string) => string;
  readonly saidUnheld: string;
  readonly saidNow: string;

  /** Words that make a duty, or unmake one: where one comes or goes, a change is more than wording. */
  readonly duties: readonly string[];
}
