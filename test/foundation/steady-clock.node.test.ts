import { describe, expect, it } from 'vitest';
import { DOUBT_MS, DRIFT_MS, expectBeat, observe, PUNCTUAL_MS, steadyFrom, steadyNow } from '../../src/foundation/steady-clock.js';

const start = expectBeat(steadyFrom({ wall: 1000, mono: 10 }), 250);

describe('one time out of two clocks', () => {
  it('begins with the wall clock', () => {
    expect(steadyNow(start)).toBe(1000);
  });

  it('begins with the reading whose two clocks were read closest together', () => {
    const stopped = { wall: 1000, mono: 18 };
    expect(steadyNow(observe(steadyFrom(stopped, { wall: 1008, mono: 18 }, { wall: 1008, mono: 19 }), { wall: 1010, mono: 20 }))).toBe(1010);
  });

  it('goes with the monotonic clock while both advance alike, or nearly', () => {
    expect(steadyNow(observe(start, { wall: 1250, mono: 260 }))).toBe(1250);
    expect(steadyNow(observe(start, { wall: 1250 + DRIFT_MS, mono: 260 }))).toBe(1250);
    expect(steadyNow(observe(start, { wall: 1380 + DRIFT_MS + 2, mono: 260 + PUNCTUAL_MS + 11 }))).toBe(1380 + DRIFT_MS + 2);
  });

  it('holds when the wall clock falls back, whatever else', () => {
    expect(steadyNow(observe(start, { wall: -50_000, mono: 260 }))).toBe(1250);
    expect(steadyNow(observe(start, { wall: -50_000, mono: 9000 }, true))).toBe(9990);
  });

  it('holds when the wall clock leaps while the heartbeat is on time', () => {
    expect(steadyNow(observe(start, { wall: 90_000, mono: 260 }))).toBe(1250);
    expect(steadyNow(observe(start, { wall: 90_000, mono: 260 + PUNCTUAL_MS }))).toBe(1250 + PUNCTUAL_MS);
  });

  it('goes with the wall clock when the heartbeat was late, none was due, or the browser reports a wake', () => {
    expect(steadyNow(observe(start, { wall: 90_000, mono: 260 + PUNCTUAL_MS + 1 }))).toBe(90_000);
    expect(steadyNow(observe(expectBeat(start, undefined), { wall: 90_000, mono: 11 }))).toBe(90_000);
    expect(steadyNow(observe(start, { wall: 90_000, mono: 11 }, true))).toBe(90_000);
  });

  it('changes its mind when a wake is reported soon after a leap that seemed to be a clock that was set', () => {
    const leapt = observe(start, { wall: 90_000, mono: 260 });
    expect(steadyNow(leapt)).toBe(1250);
    const soon = observe(leapt, { wall: 91_000, mono: 1260 }, true);
    expect(steadyNow(soon)).toBe(91_000);
    expect(steadyNow(observe(soon, { wall: 92_000, mono: 2260 }, true))).toBe(92_000);
    const late = { wall: 90_000 + DOUBT_MS + 1, mono: 260 + DOUBT_MS + 1 };
    expect(steadyNow(observe(leapt, late, true))).toBe(1250 + DOUBT_MS + 1);
  });
});
