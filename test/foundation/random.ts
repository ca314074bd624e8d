/** Numbers that look random and are the same in every run: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Browsers have no environment.
const { RG_LONG: long, RG_QUICK: quick } = (globalThis as { process?: typeof process }).process?.env ?? {};

/** How often a random test is repeated: ten times as often in the long run, a hundredth as often where each mutant runs it. */
export const rounds = (usual: number): number => Math.max(1, Math.round(usual * (long ? 10 : quick ? 0.01 : 1)));
