import type { ClaimKey } from './claims.js';

/**
 * The words of each quote of the founding text that soften it; none of a claim that is said flatly. Whoever repeats the claim keeps
 * them, or softens as much. They are for who writes, and no page loads them.
 */
export const claimHedges: Readonly<Partial<Record<ClaimKey, readonly string[]>>> = {
  S4: ['often'],
  S5: ['most'],
  S6: ['more often'],
  S9: ['can'],
  S10: ['can'],
  S11: ['often'],
  S12: ['can'],
  S14: ['can'],
  S15: ['may'],
  S16: ['often'],
  S17: ['hard'],
  S18: ['general consensus'],
  S19: ['some'],
  S20: ['can'],
  S21: ['whether'],
  S22: ['especially if'],
  S23: ['can'],
  S24: ['can'],
  S26: ['to the extent'],
  S28: ['may'],
  S30: ['not easily'],
  S34: ['may'],
  S36: ['if'],
  S37: ['if'],
  S38: ['not necessarily'],
  S39: ['most'],
  S40: ['in general'],
  S41: ['broadest'],
  S42: ['some', 'possible'],
  S43: ['many'],
  S44: ['when pressed'],
  S45: ['felt'],
  S46: ['felt'],
  S47: ['feel'],
  S48: ['open'],
};

/** The claim that a claim gives a reason for, where the order of sentences suggests another. */
export const claimReasons: Readonly<Partial<Record<ClaimKey, ClaimKey>>> = { S45: 'S43', S46: 'S43' };
