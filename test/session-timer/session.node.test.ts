import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/foundation/clock.js';
import { PageClock } from '../../src/foundation/page-clock.js';
import { MINUTE, type SessionState } from '../../src/session-timer/session-clock.js';
import { Session, type Change } from '../../src/session-timer/session.js';
import { Machine } from '../foundation/machine.js';
import { random, rounds } from '../foundation/random.js';
import { next, NOON, pause, planOf, resume, start } from './helpers.js';

const HOUR = 60 * MINUTE;

/** A session on a clock, and what its watcher was told. */
function under<C extends ManualClock | PageClock>(clock: C): { session: Session; told: Change[]; signals: () => string[] } {
  const session = new Session(clock);
  const told: Change[] = [];
  session.watch((change) => told.push(change));
  return { session, told, signals: () => told.flatMap((change) => change.signals.map((signal) => signal.about)) };
}

describe('a session under way', () => {
  it('tells signals at their instants, each once', () => {
    const clock = new ManualClock(NOON);
    const { session, told, signals } = under(clock);
    session.send(start());
    clock.advance(3 * MINUTE - 1);
    expect(signals()).toEqual([]);
    clock.advance(1);
    expect(signals()).toEqual(['over']);
    clock.advance(42 * MINUTE);
    expect(signals()).toEqual(['over', 'nearclose']);
    expect(told.at(-1)!.after.at - NOON).toBe(45 * MINUTE);
    clock.advance(HOUR);
    expect(signals()).toEqual(['over', 'nearclose']);
  });

  it('holds no timer while it is idle, paused, done, or nobody watches', () => {
    const clock = new ManualClock(NOON);
    const session = new Session(clock);
    const unwatch = session.watch(() => undefined);
    expect(clock.waiting).toBe(0);
    session.send(start());
    expect(clock.waiting).toBe(1);
    session.send(pause);
    expect(clock.waiting).toBe(0);
    session.send(resume);
    expect(clock.waiting).toBe(1);
    unwatch();
    expect(clock.waiting).toBe(0);
    session.watch(() => undefined);
    session.send({ type: 'finish', sure: true });
    expect(clock.waiting).toBe(0);
  });

  it('asks instead of doing what would take from the closing', () => {
    const clock = new ManualClock(NOON);
    const { session, told } = under(clock);
    session.send(start());
    expect(session.send({ type: 'finish', sure: false })).toEqual({ about: 'finish' });
    expect(told).toHaveLength(1);
  });

  it('says nothing of a command that changes nothing', () => {
    const { session, told } = under(new ManualClock(NOON));
    session.send(pause);
    session.undo();
    expect(told).toEqual([]);
    expect(session.state.log).toEqual([]);
  });

  it('begins a new log with a new session', () => {
    const clock = new ManualClock(NOON);
    const { session } = under(clock);
    session.send(start());
    session.send({ type: 'reset' });
    expect(session.canUndo).toBe(true);
    session.send(start(planOf('balint', 45)));
    expect(session.state.log.map(({ type, turn }) => `${turn} ${type}`)).toEqual(['3 reset', '4 start']);
    session.undo();
    expect(session.course.status).toBe('idle');
    expect(session.canUndo).toBe(false);
  });

  it('is not taken for more of the last one by a window that was away when that was cleared', () => {
    const clock = new ManualClock(NOON);
    const [here, away] = [under(clock).session, under(clock).session];
    here.send(start());
    here.send({ type: 'finish', sure: true });
    away.merge(here.state);
    here.send({ type: 'reset' });
    here.send(start());
    clock.advance(MINUTE);
    here.send(next(0));
    here.merge(away.state);
    away.merge(here.state);
    for (const { course } of [here, away]) expect([course.status, course.index]).toEqual(['running', 1]);
    expect(away.state).toEqual(here.state);
  });

  it('is the later one where a start was taken back and another given, also for who missed that', () => {
    const clock = new ManualClock(NOON);
    const [here, away] = [under(clock).session, under(clock).session];
    here.send(start());
    away.merge(here.state);
    here.undo();
    clock.advance(5 * MINUTE);
    here.send(start());
    away.merge(here.state);
    expect(away.course.startedAt).toBe(NOON + 5 * MINUTE);
  });

  it('takes a state in quietly: what it would have told counts as told', () => {
    const clock = new ManualClock(NOON);
    const first = new Session(clock);
    first.send(start());
    clock.advance(46 * MINUTE);
    const { session, signals, told } = under(clock);
    session.set(JSON.parse(JSON.stringify(first.state)) as SessionState);
    expect(told.map(({ cause }) => cause)).toEqual(['set']);
    clock.advance(HOUR);
    expect(signals()).toEqual([]);
  });

  it('tells after a reload what fell due in between, and not what was told before', () => {
    const clock = new ManualClock(NOON);
    const first = under(clock);
    first.session.send(start());
    clock.advance(4 * MINUTE);
    expect(first.signals()).toEqual(['over']);
    clock.advance(42 * MINUTE - 1);
    const again = under(clock);
    const { state, given } = first.session;
    clock.leap(HOUR);
    again.session.set(state, given.filter((key) => key !== 'nearclose'));
    expect(again.signals()).toEqual(['nearclose']);
  });

  it('joins another window’s session without repeating its signals, and passes entries on', () => {
    const clock = new ManualClock(NOON);
    const leader = under(clock);
    leader.session.send(start());
    clock.advance(50 * MINUTE);
    const room = under(clock);
    room.session.merge(leader.session.state);
    expect(room.signals()).toEqual([]);
    room.session.send(next(0));
    leader.session.merge(room.session.state);
    leader.session.merge(room.session.state);
    expect(leader.session.course).toEqual(room.session.course);
    expect(leader.told.at(-1)!.cause).toBe('shared');
  });

  it('goes on with another clock', () => {
    const { session, signals } = under(new ManualClock(NOON));
    session.send(start());
    const other = new ManualClock(NOON + MINUTE);
    session.clock = other;
    expect(session.clock).toBe(other);
    other.advance(2 * MINUTE);
    expect(signals()).toEqual(['over']);
  });
});

describe('a session on a machine that sleeps, and whose clock is set', () => {
  it('is right within 100 ms of waking and gives each signal once, wherever the sleep falls', () => {
    const draw = random(3);
    for (let round = 0; round < rounds(120); round += 1) {
      const machine = new Machine(NOON);
      const clock = new PageClock(machine.host);
      const { session, signals } = under(clock);
      session.send(start());
      const look = (): void => void clock.shown(clock.now() + 1000, look);
      look();
      machine.run(draw() * 50 * MINUTE);
      machine.sleep(1000 + draw() * (draw() < 0.5 ? 5 * MINUTE : 10 * HOUR));
      machine.run(100);
      const { course } = session;
      expect(Math.abs(course.at - course.startedAt - machine.truth)).toBeLessThanOrEqual(100);
      machine.run(machine.truth > HOUR ? 300 : HOUR - machine.truth);
      expect(signals()).toEqual(['over', 'nearclose']);
    }
  }, 120_000);

  it('gives its signals on time by real time however the clock is set', () => {
    const draw = random(4);
    for (let round = 0; round < rounds(40); round += 1) {
      const machine = new Machine(NOON);
      const clock = new PageClock(machine.host);
      const session = new Session(clock);
      const at: number[] = [];
      session.watch(({ signals }) => at.push(...signals.map(() => machine.truth)));
      session.send(start());
      const look = (): void => void clock.shown(clock.now() + 1000, look);
      look();
      for (let time = 0; time < 50; time += 10) {
        machine.run(10 * MINUTE * draw());
        machine.setClock((draw() < 0.5 ? -1 : 1) * (draw() < 0.5 ? 14 * MINUTE : HOUR));
      }
      machine.run(HOUR);
      expect(at).toHaveLength(2);
      expect(Math.abs(at[0]! - 3 * MINUTE)).toBeLessThanOrEqual(100);
      expect(Math.abs(at[1]! - 45 * MINUTE)).toBeLessThanOrEqual(100);
    }
  }, 120_000);

  it('shows the same time in windows that were opened before and after the clock was set, once one has heard the other', () => {
    const machine = new Machine(NOON);
    const early = new PageClock(machine.host);
    early.now();
    const look = (): void => void early.shown(early.now() + 1000, look);
    look();
    machine.run(MINUTE);
    machine.setClock(HOUR);
    machine.run(MINUTE);
    const late = new PageClock(machine.host);
    expect(late.now() - early.now()).toBe(HOUR);
    late.shift(early.now() - late.now());
    machine.run(MINUTE);
    expect(Math.abs(late.now() - early.now())).toBeLessThanOrEqual(5);
  });
});
