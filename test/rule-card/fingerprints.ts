/** The same cards in every engine, and what their fingerprints come to. */
import { fingerprintOf } from '../../src/rule-card/canonical.js';
import { sha256 } from '../../src/rule-card/sha256.js';
import { below, phrases, someRules, someText, type Draw } from './random-rules.js';

/**
 * What {@link allFingerprints} comes to, by count. It changes only with the cards drawn here, or with the canonical form; a new
 * canonical form asks everybody again.
 */
export const goldenDigests = {
  100: '17c75d5bc1f2ae189d7b2b4c61a5bf50f0405f9e5abfe2f0411c4584af817cef',
  10_000: '1ae6ff4a0146ded8e8ba8b9ec2d98eecade670cc2c1ecc5a0e7bb2153f5dd8fe',
} as const;

/** Of its own, because the usual one reads Node's environment, which browsers lack. */
function draws(seed: number): Draw {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One digest of the fingerprints of so many cards: each is hashed together with what those before it came to. */
export function allFingerprints(count: number): string {
  const draw = draws(20260512);
  let digest = '';
  for (let n = 0; n < count; n += 1) {
    const rules = someRules(draw, below(draw, 5));
    const limits = draw() < 0.3 ? '' : someText(draw);
    const reference = (id: string) => (id === 'rule-0' ? undefined : { statement: phrases['en']![0]!, why: id });
    digest = sha256(digest + fingerprintOf(rules, limits, draw() < 0.5 ? reference : undefined));
  }
  return digest;
}
