import { claimHedges } from '../../src/knowledge/claim-hedges.js';
import type { ClaimKey } from '../../src/knowledge/claims.js';

/** Words that soften as much as a hedge of the founding text. A hedge that is not listed has to be kept as it stands. */
const softens: Readonly<Record<string, readonly string[]>> = {
  can: ['can', 'could', 'may', 'might'],
  may: ['may', 'might'],
};

const says = (text: string, words: string): boolean => new RegExp(`(?<![a-z])${words}(?![a-z])`, 'i').test(text);

/** The hedges of the claims that a text leaves out: "S28: may". */
export function lostHedges(text: string, keys: readonly ClaimKey[]): string[] {
  return keys.flatMap((key) => {
    const hedges = claimHedges[key] ?? [];
    return hedges.filter((hedge) => !(softens[hedge] ?? [hedge]).some((words) => says(text, words))).map((hedge) => `${key}: ${hedge}`);
  });
}
