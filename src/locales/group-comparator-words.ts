/**
 * The words of the comparator's controls, flat so that a page can replace any one of them; what it states is in the translation's
 * other parts. Names beginning with `said` are spoken by screen readers.
 */
export interface GroupComparatorWords {
  readonly title: string;
  /** Says how the table is read. */
  readonly caption: string;
  /** Head of the column of questions. */
  readonly question: string;
  /** Beside the name of a kind that is no option. */
  readonly reference: string;
  /** What a page's own statement rests on, and that in a sentence. */
  readonly own: string;
  readonly ownMeans: string;
  /** Over rows that the page adds. */
  readonly ownRows: string;
  readonly noClaim: string;
  readonly noSource: string;
  readonly sure: string;
  readonly content: (version: string, evidence: string) => string;
  readonly review: (date: string) => string;
  /** In place of `review`, past that day. */
  readonly stale: (date: string) => string;

  // Finding and choosing
  readonly find: string;
  readonly differences: string;
  readonly choose: string;
  readonly kinds: string;
  readonly rows: string;
  readonly up: (label: string) => string;
  readonly down: (label: string) => string;
  readonly noKinds: string;
  readonly noRows: string;

  // Cards
  readonly pair: string;
  readonly previousKind: (label: string) => string;
  readonly nextKind: (label: string) => string;

  // The seven questions
  readonly ask: string;
  readonly askIntro: string;
  readonly oneByOne: string;
  readonly allAtOnce: string;
  readonly position: (n: string, total: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly takeBack: string;
  /** Before the rows that an answer bears on. */
  readonly bears: string;
  readonly forward: string;
  readonly others: string;
  readonly concerns: string;
  readonly concern: string;
  readonly add: string;
  readonly remove: (text: string) => string;

  // Which kind we have
  readonly present: string;
  readonly presentIntro: string;
  readonly profile: string;
  readonly profileNone: string;
  readonly mixed: string;
  readonly todo: string;
  /** Beside a rule: that it is fixed, or that the group may change it. */
  readonly fixed: string;
  readonly negotiable: string;
  readonly stillOpen: (n: string) => string;

  // The studies
  readonly studies: string;
  readonly picture: string;
  readonly legend: string;
  readonly asTable: string;
  readonly study: string;
  readonly measured: string;
  readonly found: string;
  readonly but: string;
  readonly countOf: (count: string, of: string) => string;
  /** How many were asked or began, where it is not known how many gave what was found. */
  readonly outOf: (n: string) => string;
  readonly unknown: string;
  readonly unplaced: string;

  // About
  readonly about: string;
  readonly claimsTitle: string;

  // The sheet
  readonly makeSheet: string;
  readonly printSheet: string;
  readonly copySheet: string;
  readonly closeSheet: string;
  readonly markdown: string;
  readonly copyLink: string;
  readonly linkNote: string;
  readonly linkText: string;

  // Announcements
  readonly saidCount: (n: string, total: string) => string;
  readonly saidForward: (n: string) => string;
  readonly saidPair: (one: string, other: string) => string;
  /** Said and shown where a concern is there already, or there are as many as fit. */
  readonly saidNotAdded: (n: string) => string;
  readonly saidMoved: (label: string, n: string, total: string) => string;
  readonly saidCopied: string;
  readonly saidNotCopied: string;
}
