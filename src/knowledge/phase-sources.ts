import type { WordsKey } from './phase-words.js';
import type { SourceKey } from './sources.js';

/**
 * What a phase rests on: `source`, a public source describes it; `founding text`, the article this library starts from
 * does; `common practice`, leaders do it but no source seen says so; `suggestion`, this library proposes it.
 */
export const bases = ['source', 'founding text', 'common practice', 'suggestion'] as const;

/** See {@link bases}. */
export type Basis = (typeof bases)[number];

/** Where a phase and its words come from. The words themselves are this library's own. */
export interface PhaseSource {
  readonly sources: readonly SourceKey[];
  readonly basis: Basis;
}

/** What each phase rests on, by the key of its words. Minutes are not meant: those are suggestions everywhere. */
export const phaseSources: Record<WordsKey, PhaseSource> = {
  gather: { sources: ['BSANZ-SLIDES'], basis: 'source' },
  'follow-up': { sources: ['SAL-WORLD'], basis: 'common practice' },
  call: { sources: ['BSANZ-SLIDES', 'SAL-WORLD', 'TSMC', 'SEATTLE', 'ABS-SLIDES', 'JOHNSON04'], basis: 'source' },
  present: { sources: ['BSANZ', 'HUNG', 'CCDG', 'BROCK90', 'GREECE'], basis: 'source' },
  clarify: { sources: ['HUNG', 'NS-BALINT', 'SAL-2004', 'JOHNSON04'], basis: 'source' },
  'push-back': { sources: ['HUNG'], basis: 'source' },
  work: { sources: ['HUNG', 'THIEME06', 'BSANZ', 'JOHNSON04', 'SMITH07'], basis: 'source' },
  return: { sources: ['HUNG'], basis: 'source' },
  close: { sources: ['GREECE', 'NALAN22'], basis: 'suggestion' },
  contract: { sources: ['ABS-QI', 'NS-BALINT'], basis: 'source' },
  'support/contract': { sources: ['SEED', 'UW-TGROUP'], basis: 'suggestion' }, // S9, S10
  review: { sources: ['THIEME06', 'ABS-TRAIN', 'UK-START-OLD'], basis: 'source' },
  open: { sources: ['MCMASTER', 'UW-TGROUP'], basis: 'source' },
  'blended/open': { sources: ['SEED'], basis: 'suggestion' }, // S42
  'check-in': { sources: ['AREYOUOK'], basis: 'source' },
  'blended/check-in': { sources: ['SEED'], basis: 'suggestion' }, // S42
  topic: { sources: ['MCMASTER'], basis: 'source' },
  share: { sources: ['MCMASTER', 'DBSA', 'AREYOUOK'], basis: 'source' },
  next: { sources: ['MCMASTER', 'UW-TGROUP'], basis: 'source' },
  'check-out': { sources: ['AREYOUOK', 'DBSA'], basis: 'source' },
  'blended/check-out': { sources: ['SEED'], basis: 'suggestion' },
  'support/close': { sources: [], basis: 'suggestion' },
  switch: { sources: ['SEED'], basis: 'suggestion' }, // S42, S47
  arrive: { sources: [], basis: 'common practice' },
  explore: { sources: ['SEED', 'ABS-MANUAL'], basis: 'common practice' }, // S19, S20
  round: { sources: [], basis: 'common practice' },
  'exploration/close': { sources: [], basis: 'suggestion' },
};
