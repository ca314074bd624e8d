import { describe, expect, it } from 'vitest';
import { fit, fittingRange } from '../../src/session-timer/plan-fit.js';
import { allot, sum } from '../../src/session-timer/session-plan.js';
import { planOf } from './helpers.js';

const share = (wish: number, floor: number, shrinks: 'first' | 'last' | 'never') => ({ wish, floor, shrinks, weight: wish });

describe('sharing time out', () => {
  it('gives each what it wishes where there is just enough', () => {
    expect(allot([share(10, 5, 'first'), share(5, 5, 'never')], 15)).toEqual({ spans: [10, 5], slack: 0, late: 0 });
  });

  it('takes from the first to give, down to the floor, then from the others in proportion to what they can give', () => {
    const shares = [share(10, 6, 'first'), share(6, 2, 'last'), share(4, 2, 'last'), share(5, 0, 'never')];
    expect(allot(shares, 22).spans).toEqual([7, 6, 4, 5]);
    expect(allot(shares, 18).spans).toEqual([6, 4, 3, 5]);
    expect(allot(shares, 10)).toEqual({ spans: [6, 2, 2, 5], slack: 0, late: 5 });
  });

  it('leaves a share that is below its floor already as it is', () => {
    expect(allot([share(1, 3, 'first'), share(4, 0, 'last')], 3)).toEqual({ spans: [1, 2], slack: 0, late: 0 });
  });

  it('gives what is spare to those that give first, else keeps it in hand', () => {
    expect(allot([share(10, 5, 'first'), share(5, 5, 'never')], 20)).toEqual({ spans: [15, 5], slack: 0, late: 0 });
    expect(allot([share(5, 0, 'last')], 9)).toEqual({ spans: [5], slack: 4, late: 0 });
    expect(allot([share(5, 0, 'first')], 5)).toEqual({ spans: [5], slack: 0, late: 0 });
  });

  it('splits in whole numbers that sum exactly', () => {
    const { spans } = allot([share(10, 0, 'first'), share(10, 0, 'first'), share(10, 0, 'first')], 20);
    expect(sum(spans)).toBe(20);
    expect(spans.every(Number.isInteger)).toBe(true);
    expect(spans).toEqual([7, 6, 7]);
  });
});

describe('fitting an agenda to minutes', () => {
  it('shrinks the work to its floor first and keeps return and closing', () => {
    const fitted = fit(planOf('balint', 60), 50)!;
    expect(sum(fitted.map((phase) => phase.minutes))).toBe(50);
    expect(fitted.find((phase) => phase.id === 'work')!.minutes).toBe(20);
    expect(fitted.slice(-2).map((phase) => phase.minutes)).toEqual([7, 5]);
  });

  it('gives more minutes to the work', () => {
    expect(fit(planOf('balint', 60), 75)!.find((phase) => phase.id === 'work')!.minutes).toBe(40);
  });

  it('leaves out a phase that is left with none, and keeps moments', () => {
    const fitted = fit(planOf('balint', 60), 41)!;
    expect(fitted.map((phase) => phase.id)).toEqual(['gather', 'call', 'present', 'clarify', 'push-back', 'work', 'return', 'close'].filter(Boolean));
    expect(fitted.every((phase) => phase.floor <= phase.minutes)).toBe(true);
  });

  it('refuses what the floors cannot hold, or nobody can take', () => {
    expect(fittingRange(planOf('balint', 60))).toEqual({ least: 41, most: 240 });
    expect(fit(planOf('balint', 60), 40)).toBeUndefined();
    expect(fit([{ id: 'a', minutes: 5, floor: 5, kind: 'span', shrinks: 'never' }], 9)).toBeUndefined();
  });
});
