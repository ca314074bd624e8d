import type { GroupKind } from '../knowledge/groups.js';

/** The words of the feedback summary, flat so that a page can replace any one of them. */
export interface FeedbackSummaryWords {
  readonly titles: Readonly<Record<GroupKind, string>>;

  // What gives something to talk about
  readonly inThis: string;
  readonly inBoth: string;
  readonly inTwoOfThree: string;
  readonly inAllThree: string;
  /** `where` is one of the four above; `item` is an item in a few words. */
  readonly above: (where: string, item: string) => string;
  readonly below: (where: string, item: string) => string;
  readonly nothingAside: string;
  /** What the sentences above are, and what they are not. */
  readonly toTalk: string;

  // The table
  readonly caption: string;
  /** Head of the column of items. */
  readonly item: string;
  readonly block: (n: string) => string;
  /** Head of the column where there is one block only. */
  readonly thisBlock: string;
  /** Over items whose high answers are welcome, may be a warning, or are neither. */
  readonly welcome: string;
  readonly warning: string;
  readonly note: string;
  /** How many agreed. */
  readonly few: string;
  readonly less: string;
  readonly half: string;
  readonly more: string;
  readonly most: string;
  /** The same where there is little room: at most six letters are best. */
  readonly shortFew: string;
  readonly shortLess: string;
  readonly shortHalf: string;
  readonly shortMore: string;
  readonly shortMost: string;
  /** Said of a cell on its worse side. */
  readonly aside: string;
  /** Said of a cell that holds nothing. */
  readonly missing: string;
  readonly legend: string;

  // Blocks, and what is withheld
  readonly blocks: string;
  readonly replies: (n: string) => string;
  readonly empty: string;
  readonly emptyUntil: string;
  readonly whyRole: string;
  readonly thenRole: string;
  readonly whyOpen: string;
  readonly thenOpen: string;
  readonly whyOverlap: string;
  readonly thenOverlap: string;
  /** Beside a block that is shown, where its replies are others by now. */
  readonly whyDifference: string;
  readonly thenDifference: string;
  readonly whyRoster: string;
  readonly thenRoster: string;
  readonly whySmall: string;
  readonly thenSmall: string;
  readonly whySurplus: string;
  readonly thenSurplus: string;
  readonly whyFew: (n: string) => string;
  readonly thenFew: string;
  readonly whyShare: string;
  readonly thenShare: (n: string) => string;

  // Comments, reading, taking along
  readonly comments: string;
  readonly commentsNote: string;
  readonly reading: string;
  readonly readingCounts: string;
  readonly readingWords: string;
  readonly readingShown: string;
  readonly copy: string;
  readonly print: string;
  /** Name of the field to copy from by hand. */
  readonly csv: string;
  readonly copied: string;
  readonly notCopied: string;
}
