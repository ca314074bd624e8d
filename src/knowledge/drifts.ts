import type { DriftKey } from './drift-words.js';
import type { GroupKind } from './groups.js';
import type { Basis } from './phase-sources.js';
import type { SourceKey } from './sources.js';

/** A way in which a session slips away from what the group is for: a thing to talk about, nobody's fault. */
export interface Drift {
  /** Its words are `driftWords[id]`. */
  readonly id: DriftKey;
  /** The groups it is typical of. */
  readonly groups: readonly GroupKind[];
  readonly sources: readonly SourceKey[];
  /** What it rests on that the drift happens; what to say about it is a suggestion. */
  readonly basis: Basis;
  /** Claims of the founding text, by number: 17 is S17. */
  readonly claims?: readonly number[];
}

/** The drifts a leader may meet. In blended groups therapy, griping and avoidance belong to the support part. // suggestion */
export const drifts: readonly Drift[] = [
  { id: 'therapy', groups: ['balint', 'support', 'blended', 'exploration'], sources: ['SEED', 'SAL-2004'], basis: 'source', claims: [17, 20] },
  // The policy is about the way out: questions of performance go to the residency director.
  { id: 'gripe', groups: ['balint', 'support', 'blended'], sources: ['SEED', 'UW-TGROUP'], basis: 'founding text', claims: [23] },
  { id: 'avoidance', groups: ['support', 'blended'], sources: ['SEED'], basis: 'founding text', claims: [24] },
  { id: 'case-conference', groups: ['balint'], sources: ['BSANZ', 'JOHNSON04'], basis: 'source' },
  { id: 'interrogation', groups: ['balint'], sources: ['JOHNSON04', 'SAL-2004'], basis: 'source' },
  { id: 'lecture', groups: ['balint'], sources: ['IBF-LEAD', 'IBF-DE'], basis: 'source' },
  { id: 'away-from-patient', groups: ['balint', 'blended'], sources: ['SMITH07'], basis: 'source' },
  // Long-running groups; the way back is a case, so it is kept to groups that have one.
  { id: 'cosy-chat', groups: ['balint', 'blended'], sources: [], basis: 'common practice' },
  // Leaders of Balint groups list these; that they are met in any group is common practice.
  { id: 'supervision', groups: ['balint', 'support', 'blended', 'exploration'], sources: ['KJELD10'], basis: 'source' },
];
