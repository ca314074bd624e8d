import type { Basis } from './phase-sources.js';
import type { RuleKey } from './rule-words.js';
import type { SourceKey } from './sources.js';

/** Where a rule comes from. Its words are this library's own. */
export interface RuleSource {
  readonly sources: readonly SourceKey[];
  readonly basis: Basis;
  /** Claims of the founding text, by number: 25 is S25. */
  readonly claims?: readonly number[];
}

/**
 * What each rule rests on, by the key of its words. Rules of blended groups are suggestions throughout: their sources are those of
 * the rules they join. Rules that support and exploration groups share rest on sources about support groups.
 */
export const ruleSources: Record<RuleKey, RuleSource> = {
  'balint/confidential': { sources: ['BSANZ-SLIDES', 'GREECE', 'SEATTLE'], basis: 'source' },
  'balint/disguise': { sources: ['GREECE', 'HIPAA-BG'], basis: 'source' },
  'balint/real-case': { sources: ['SEED', 'ABS-SLIDES'], basis: 'source', claims: [25] },
  'balint/no-notes': { sources: ['BSANZ', 'BROCK90'], basis: 'source' },
  'balint/uninterrupted': { sources: ['JOHNSON04'], basis: 'common practice' },
  'balint/fact-only': { sources: ['NS-BALINT', 'SAL-2004', 'HUNG'], basis: 'source' },
  'balint/push-back': { sources: ['HUNG'], basis: 'source' },
  'balint/no-advice': { sources: ['BSANZ-SLIDES', 'JOHNSON04'], basis: 'source' },
  'balint/no-judging': { sources: ['BSANZ-SLIDES', 'BSANZ'], basis: 'source' },
  'balint/speculate': { sources: ['BSANZ', 'JOHNSON04'], basis: 'source' },
  'balint/both-sides': { sources: ['BSANZ', 'SEATTLE'], basis: 'source' },
  'balint/own-reactions': { sources: ['SEED', 'SAL-2004'], basis: 'source', claims: [26, 32] },
  'balint/last-word': { sources: ['HUNG'], basis: 'common practice' },
  'balint/frame': { sources: ['SEED', 'GREECE', 'UK-START'], basis: 'source', claims: [27, 28] },
  'balint/turns': { sources: ['BSANZ-SLIDES', 'JOHNSON04'], basis: 'source' },
  'balint/leaders-not-raters': { sources: ['KJELD10', 'BENNETT'], basis: 'suggestion' },

  confidential: { sources: ['UW-TGROUP', 'MCMASTER', 'ANNAP'], basis: 'source' },
  limits: { sources: ['UW-TGROUP'], basis: 'source' },
  pass: { sources: ['SEED', 'ANNAP', 'DBSA'], basis: 'source', claims: [16] },
  'no-fixing': { sources: ['AREYOUOK', 'ANNAP'], basis: 'source' },
  'respect-difference': { sources: ['SEED'], basis: 'founding text', claims: [15, 16] },
  frame: { sources: ['ANNAP'], basis: 'source' },

  'support/not-therapy': { sources: ['SEED', 'UW-TGROUP'], basis: 'source', claims: [17, 18] },
  'support/own-story': { sources: [], basis: 'common practice' },
  'support/share-time': { sources: ['ANNAP', 'MCMASTER'], basis: 'source' },
  'support/complaint-to-need': { sources: ['SEED', 'MCMASTER'], basis: 'source', claims: [23] },
  'support/not-discipline': { sources: ['UW-TGROUP'], basis: 'source' },
  'support/review': { sources: ['SEED', 'UW-TGROUP'], basis: 'source', claims: [9, 10] },

  'blended/confidential': { sources: ['SEED', 'BSANZ-SLIDES', 'GREECE', 'UW-TGROUP'], basis: 'suggestion', claims: [42] },
  'blended/say-which': { sources: ['SEED'], basis: 'suggestion', claims: [42] },
  'blended/switch-means-rules-change': { sources: ['SEED'], basis: 'suggestion', claims: [42, 47] },
  'blended/cap-support': { sources: ['SEED'], basis: 'suggestion', claims: [42, 47] },
  'blended/no-case-theft': { sources: ['SEED'], basis: 'suggestion', claims: [32, 42] },
  'blended/pass': { sources: ['SEED', 'ANNAP', 'DBSA'], basis: 'suggestion', claims: [16] },
  'blended/not-therapy': { sources: ['SEED', 'UW-TGROUP'], basis: 'suggestion', claims: [17, 18] },
  'blended/topic-vote': { sources: ['SEED'], basis: 'suggestion', claims: [42] },
  'blended/protect-presenter': { sources: ['JOHNSON04'], basis: 'suggestion' },
  'blended/review': { sources: ['SEED'], basis: 'suggestion', claims: [42, 48] },

  'exploration/voluntary': { sources: ['SEED', 'BENNETT'], basis: 'common practice', claims: [21, 22] },
  'exploration/not-therapy': { sources: ['SEED'], basis: 'founding text', claims: [19, 20] },
  'exploration/own-story': { sources: ['SEED'], basis: 'common practice', claims: [19] },
  'exploration/leaders-not-raters': { sources: ['BENNETT'], basis: 'common practice' }, // said of training groups
};

/** What the default text of the limits rests on: one residency's policy, and duties that differ from place to place. */
export const limitsSource: RuleSource = { sources: ['UW-TGROUP'], basis: 'suggestion' };
