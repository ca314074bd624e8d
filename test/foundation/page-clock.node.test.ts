import { describe, expect, it } from 'vitest';
import { PageClock } from '../../src/foundation/page-clock.js';
import { Machine } from './machine.js';
import { random, rounds } from './random.js';

const NOON = Date.UTC(2026, 4, 12, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A clock on a machine, kept beating by somebody who looks at it each second. */
function seen(): { machine: Machine; clock: PageClock; error: () => number; stop: () => void } {
  const machine = new Machine(NOON);
  const clock = new PageClock(machine.host);
  let cancel: () => void = () => undefined;
  const look = (): void => {
    cancel = clock.shown(clock.now() + SECOND, look);
  };
  look();
  return { machine, clock, error: () => Math.abs(clock.now() - (NOON + machine.truth)), stop: () => cancel() };
}

describe('the clock of a page that is seen', () => {
  it('is right to 5 ms for 90 minutes', () => {
    const { machine, error } = seen();
    for (let minute = 0; minute < 90; minute += 1) {
      machine.run(MINUTE + 0.7);
      expect(error()).toBeLessThanOrEqual(5);
    }
  });

  it('holds when the clock is set, by minutes, by an hour, forwards and back', () => {
    const draw = random(1);
    for (const by of [14 * MINUTE, -14 * MINUTE, HOUR, -HOUR, 25 * HOUR, -HOUR - 14 * MINUTE]) {
      const { machine, error } = seen();
      machine.run(draw() * 10 * MINUTE);
      machine.setClock(by);
      expect(error()).toBeLessThanOrEqual(100);
      machine.run(20 * MINUTE);
      expect(error()).toBeLessThanOrEqual(100);
    }
  });

  it('is not moved by small corrections and slewing', () => {
    const { machine, error } = seen();
    for (let minute = 0; minute < 90; minute += 1) {
      machine.run(MINUTE);
      machine.setClock(30);
    }
    expect(error()).toBeLessThanOrEqual(100);
  });

  it('is right within 100 ms of waking from any sleep, whether its monotonic clock stood or not', () => {
    const draw = random(2);
    for (let round = 0; round < rounds(200); round += 1) {
      const { machine, error } = seen();
      machine.run(draw() * 5 * MINUTE);
      machine.sleep(SECOND + draw() * 10 * HOUR, { monoStands: round % 2 === 0 });
      machine.run(100);
      expect(error()).toBeLessThanOrEqual(100);
      machine.run(draw() * 5 * MINUTE);
      expect(error()).toBeLessThanOrEqual(100);
    }
  });

  it('tells a sleep from a clock that was set before and after it', () => {
    const { machine, error } = seen();
    machine.run(MINUTE);
    machine.setClock(14 * MINUTE);
    machine.run(MINUTE);
    machine.sleep(HOUR);
    machine.run(MINUTE);
    machine.setClock(-14 * MINUTE);
    machine.run(MINUTE);
    expect(error()).toBeLessThanOrEqual(100);
  });

  it('is right after the browser has frozen the page', () => {
    const { machine, error } = seen();
    machine.run(MINUTE);
    machine.freeze(7 * MINUTE);
    expect(error()).toBeLessThanOrEqual(5);
  });
});

describe('an instant that matters', () => {
  it('is called back once, on time, in any order asked for', () => {
    const { machine, clock } = seen();
    const calls: string[] = [];
    clock.at(NOON + 20 * SECOND, () => calls.push(`b ${clock.now() - NOON}`));
    clock.at(NOON + 10 * SECOND, () => calls.push(`a ${clock.now() - NOON}`));
    machine.run(HOUR);
    expect(calls).toEqual(['a 10000', 'b 20000']);
  });

  it('is called back right after the sleep in which it passed', () => {
    const { machine, clock } = seen();
    let calls = 0;
    clock.at(NOON + 30 * MINUTE, () => (calls += 1));
    machine.run(MINUTE);
    machine.sleep(HOUR);
    machine.run(250);
    expect(calls).toBe(1);
    machine.run(HOUR);
    expect(calls).toBe(1);
  });

  it('keeps its distance when the clock is set', () => {
    const { machine, clock } = seen();
    let at = 0;
    clock.at(NOON + 30 * MINUTE, () => (at = machine.truth));
    machine.run(MINUTE);
    machine.setClock(14 * MINUTE);
    machine.run(HOUR);
    expect(Math.abs(at - 30 * MINUTE)).toBeLessThanOrEqual(5);
  });

  it('is called back while the page is hidden; what is only seen waits', () => {
    const { machine, clock } = seen();
    const calls: string[] = [];
    clock.at(NOON + 10 * MINUTE, () => calls.push('matters'));
    clock.shown(NOON + 10 * MINUTE, () => calls.push('seen'));
    machine.hide(true);
    machine.run(20 * MINUTE);
    expect(calls).toEqual(['matters']);
    machine.hide(false);
    expect(calls).toEqual(['matters', 'seen']);
  });

  it('is called back again at the instant that it returns while it is only seen, until it returns none or is taken back', () => {
    const { machine, clock, stop } = seen();
    stop();
    const calls: number[] = [];
    clock.shown(NOON + SECOND, (now) => {
      calls.push(now - NOON);
      return calls.length < 3 ? now + SECOND : undefined;
    });
    machine.run(MINUTE);
    expect(calls).toEqual([1000, 2000, 3000]);
    expect([machine.timers, machine.listeners]).toEqual([0, 0]);
    let more = 0;
    const cancel = clock.shown(clock.now() + SECOND, (now) => {
      if ((more += 1) === 2) cancel();
      return now + SECOND;
    });
    machine.run(MINUTE);
    expect([more, machine.timers, machine.listeners]).toEqual([2, 0, 0]);
  });

  it('is called back again after a sleep, a clock that was set and a hidden hour, once each', () => {
    const { machine, clock, stop } = seen();
    stop();
    let calls = 0;
    clock.shown(NOON + SECOND, (now) => {
      calls += 1;
      expect(Math.abs(now - (NOON + machine.truth))).toBeLessThanOrEqual(100);
      return now + SECOND;
    });
    machine.run(10.5 * SECOND);
    expect(calls).toBe(10);
    machine.sleep(HOUR);
    machine.run(10.5 * SECOND);
    machine.setClock(-14 * MINUTE);
    machine.run(10 * SECOND);
    expect(calls).toBeGreaterThanOrEqual(29);
    expect(calls).toBeLessThanOrEqual(33);
    const before = calls;
    machine.hide(true);
    machine.run(HOUR);
    expect(calls).toBe(before);
    machine.hide(false);
    expect(calls).toBe(before + 1);
    machine.run(2.5 * SECOND);
    expect(calls).toBe(before + 3);
  });

  it('can lie further away than any timer reaches', () => {
    const { machine, clock, stop } = seen();
    stop();
    const asked: number[] = [];
    clock.alarm = (ms) => {
      asked.push(ms);
      return () => undefined;
    };
    clock.at(NOON + 30 * 24 * HOUR, () => undefined);
    machine.run(1);
    expect(Math.max(...asked)).toBe(2 ** 31 - 1);
  });

  it('can be taken back', () => {
    const { machine, clock } = seen();
    let calls = 0;
    clock.at(NOON + SECOND, () => (calls += 1))();
    machine.run(MINUTE);
    expect(calls).toBe(0);
  });
});

describe('a page on which nobody waits', () => {
  it('has no timer and no listener', () => {
    const { machine, clock, stop } = seen();
    expect(machine.timers).toBeGreaterThan(0);
    stop();
    machine.run(SECOND);
    expect([machine.timers, machine.listeners]).toEqual([0, 0]);
    clock.at(clock.now() + SECOND, () => undefined);
    machine.run(2 * SECOND);
    expect([machine.timers, machine.listeners]).toEqual([0, 0]);
  });
});

describe('alarms by other means', () => {
  it('take over, and give back', () => {
    const { machine, clock, stop } = seen();
    stop();
    const asked: number[] = [];
    clock.at(NOON + MINUTE, () => undefined);
    clock.alarm = (ms) => {
      asked.push(Math.round(ms));
      return () => undefined;
    };
    machine.run(1);
    expect(asked).toContain(MINUTE);
    clock.alarm = undefined;
    let calls = 0;
    clock.at(NOON + 2 * MINUTE, () => (calls += 1));
    machine.run(3 * MINUTE);
    expect(calls).toBe(1);
  });

  it('vouch for a hidden page as they do for one that is seen: a clock that is set there moves nothing, a sleep does', () => {
    const draw = random(5);
    for (let round = 0; round < rounds(60); round += 1) {
      const { machine, clock, error } = seen();
      clock.alarm = machine.alarm;
      machine.hide(true);
      machine.run(draw() * 5 * MINUTE);
      machine.setClock([14 * MINUTE, -14 * MINUTE, HOUR, -HOUR][round % 4]!);
      machine.run(draw() * 5 * MINUTE);
      expect(error()).toBeLessThanOrEqual(100);
      machine.sleep(SECOND + draw() * 10 * HOUR, { monoStands: round % 3 > 0 });
      machine.run(100);
      expect(error()).toBeLessThanOrEqual(100);
      machine.run(draw() * MINUTE);
      expect(error()).toBeLessThanOrEqual(100);
    }
  });

  it('that are dropped without a word leave no page standing still', () => {
    const { machine, clock, error } = seen();
    clock.alarm = () => () => undefined;
    machine.run(3 * SECOND);
    clock.alarm = undefined;
    machine.run(3 * SECOND);
    machine.setClock(HOUR);
    machine.run(SECOND);
    expect(error()).toBeLessThanOrEqual(100);
  });

  it('follow another window’s time', () => {
    const { machine, clock } = seen();
    clock.shift(HOUR);
    expect(clock.now()).toBe(NOON + HOUR);
    const small = new PageClock(new Machine(0).host, clock);
    machine.run(SECOND);
    expect(small.now()).toBe(NOON + HOUR + SECOND);
  });
});
