import type { ClaimKey } from './claims.js';
import type { SourceKey } from './sources.js';

/** What a note on the comparison rests on. */
export interface ComparisonNote {
  readonly claims: readonly ClaimKey[];
  readonly sources: readonly SourceKey[];
}

/**
 * What must be said of the comparison as a whole: why it exists, where it comes from, how far it goes, and where it ends.
 * Their words are in `comparisonWords.notes`.
 */
export const comparisonNotes = {
  /** Why there is a comparison. */
  problem: { claims: ['S3', 'S4'], sources: ['JOHNSON01'] },
  /** Where the claims come from. */
  origin: { claims: ['S1', 'S2'], sources: [] },
  /** How common the kinds are. One survey a year: two of them disagree on the year 2000. */
  spread: { claims: ['S5', 'S6'], sources: ['JOHNSON01', 'DIAZ15'] },
  /** Whose reasons are whose: a reader of the founding text may take S45 and S46 for reasons for Balint. */
  reasons: { claims: ['S43', 'S44', 'S45', 'S46'], sources: [] },
  /** What all studies come to. */
  studies: { claims: [], sources: ['VANROY15', 'TURNER04', 'GHETTI09', 'CATALDO05', 'HUANG20', 'RIPP16', 'WEST14'] },
  /** How sources were found. */
  search: { claims: [], sources: [] },
  /** Why there are no percentages of success. */
  chances: { claims: [], sources: [] },
  /** Who has looked at the statements. */
  review: { claims: [], sources: [] },
  /** Until when the statements stand. */
  update: { claims: [], sources: [] },
  /** A Balint group supports as well, which may take weight from the choice. */
  closing: { claims: ['S34'], sources: [] },
  /** The last line, always shown. */
  open: { claims: ['S48'], sources: [] },
} as const satisfies Record<string, ComparisonNote>;

/** One note on the comparison. */
export type ComparisonNoteId = keyof typeof comparisonNotes;
