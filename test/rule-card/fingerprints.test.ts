import { describe, expect, it } from 'vitest';
import { allFingerprints, goldenDigests } from './fingerprints.js';

describe('fingerprints of 10,000 random cards', () => {
  it('are what they are in every other engine', () => {
    expect(allFingerprints(10_000)).toBe(goldenDigests[10_000]);
  }, 60_000);
});
