import { describe, expect, it } from 'vitest';
import { agendas, type Phase } from '../../src/knowledge/agendas.js';
import { readState } from '../../src/session-timer/state-input.js';
import {
  courseOf, emptyState, entryId, follow, isUnderWay, lastUndoable, leftIn, merge, MINUTE, outlook, record, settle, type Command, type Course, type SessionState,
} from '../../src/session-timer/session-clock.js';
import { sum } from '../../src/session-timer/session-plan.js';
import { random, rounds } from '../foundation/random.js';
import { NOON } from './helpers.js';

const SEQUENCES = rounds(100_000);

type Draw = () => number;

const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

/** A command as a leader, or two of them, may give it, sensible or not. */
function command(draw: Draw, course: Course, now: number, plan: readonly Phase[]): Command {
  const from = draw() < 0.9 ? course.index : Math.floor(draw() * 10);
  const sure = draw() < 0.5;
  const ends = draw() < 0.3 ? null : now + Math.round((draw() * 120 - 10) * MINUTE);
  switch (Math.floor(draw() * 12)) {
    case 0: return { type: 'pause' };
    case 1: return { type: 'resume' };
    case 2: return { type: 'back', from };
    case 3: return { type: 'skip', from, sure };
    case 4: case 5: return { type: 'extend', from, minutes: pick(draw, [1, 5, 0.5]), sure };
    case 6: return { type: 'ends', ends };
    case 7: return draw() < 0.2 ? { type: 'finish', sure } : { type: 'start', plan, ends, auto: draw() < 0.3 };
    case 8: return draw() < 0.2 ? { type: 'reset' } : { type: 'resume' };
    default: return { type: 'next', from };
  }
}

/** What is wrong with a course, if anything. */
function wrong(course: Course): string | undefined {
  if (course.status === 'idle') return undefined;
  const { plan, index, spent, target, skipped } = course;
  const lists = [course.wish, target, spent];
  if (lists.some((list) => list.length !== plan.length || list.some((span) => !Number.isInteger(span) || span < 0))) return 'a span is no whole number';
  if (!(index >= 0 && index < plan.length)) return 'no such phase';
  if (course.at - course.startedAt !== sum(spent) + course.pausedMs) return 'time is lost';
  const { slack, late } = outlook(course);
  const used = plan.map((_, i) => (i < index || skipped[i] ? spent[i]! : Math.max(spent[i]!, target[i]!)));
  const { spans } = outlook(course);
  const live = plan.map((_, i) => (i < index || skipped[i] ? spent[i]! : spent[i]! + spans[i]!));
  if (course.startedAt + course.pausedMs + sum(live) + slack - late !== course.until) return 'the phases do not sum to the plan';
  if (plan.some((phase, i) => i > index && !skipped[i] && spent[i]! + spans[i]! < phase.floor * MINUTE)) return 'a floor is broken';
  if (plan.some((phase, i) => i > index && phase.shrinks === 'never' && !skipped[i] && used[i]! < phase.minutes * MINUTE)) return 'the ending gave';
  if (course.ends !== null && course.until > course.ends) return 'it runs past its fixed end by itself';
  return undefined;
}

/** What is wrong, right after it was planned anew, with the targets that digits, ring and overrun go by. */
function misplanned(course: Course): string | undefined {
  const { plan, index, spent, target, until, at } = course;
  const ahead = plan.map((_, i) => (i < index ? 0 : Math.max(0, target[i]! - spent[i]!)));
  const over = sum(ahead) - (until - at);
  const gives = plan.some(({ floor, shrinks }, i) => i > index && shrinks !== 'never' && ahead[i]! > Math.max(0, floor * MINUTE - spent[i]!));
  if (over > 0 && gives) return 'the targets pass the end, and one of them could give';
  if (over < 0 && plan.some(({ shrinks }, i) => i > index && shrinks === 'first')) return 'the targets fall short, and one of them could take';
  if (plan.some((phase, i) => i > index && Math.max(target[i]!, spent[i]!) < phase.floor * MINUTE)) return 'a target is below its floor';
  return undefined;
}

/** Commands after which time is shared out anew. */
const planners: ReadonlySet<Command['type']> = new Set(['start', 'resume', 'next', 'back', 'skip', 'extend', 'ends']);

describe(`${SEQUENCES.toLocaleString('en')} random sessions`, () => {
  it('sum to their plan, keep their floors, and undo exactly', () => {
    const draw = random(20260512);
    const faults: string[] = [];
    let commands = 0;
    let undos = 0;
    for (let n = 0; n < SEQUENCES && faults.length < 3; n += 1) {
      const { phases } = pick(draw, agendas);
      let now = NOON;
      let state: SessionState = record(emptyState, { type: 'start', plan: phases, ends: draw() < 0.5 ? null : NOON + Math.round((20 + draw() * 80) * MINUTE), auto: draw() < 0.2 }, now, 'a');
      let current = courseOf(state);
      const steps = 1 + Math.floor(draw() * 14);
      for (let step = 0; step < steps; step += 1) {
        now += Math.round(draw() * (draw() < 0.1 ? 40 : 8) * MINUTE);
        const course = settle(current, now);
        const fault = wrong(course);
        if (fault) faults.push(`${fault} in ${JSON.stringify(state.log)}`);
        const given = command(draw, course, now, phases);
        const after = record(state, given, now, draw() < 0.5 ? 'a' : 'b');
        const entry = after.log.at(-1)!;
        const next = follow(current, entry);
        commands += 1;
        const did = (): boolean => entryId(lastUndoable(after) ?? entry) === entryId(entry);
        const wrongPlan = next.target !== course.target && isUnderWay(next) && planners.has(given.type) && did() ? misplanned(next) : undefined;
        if (wrongPlan) faults.push(`${wrongPlan} after ${given.type} in ${JSON.stringify(after.log)}`);
        if (draw() < 0.25 && next !== course && did()) {
          const undone = record(after, { type: 'undo', target: entryId(entry) }, now + 1000, 'b');
          const back = courseOf(undone);
          undos += 1;
          if (JSON.stringify(settle(back, now + 1000)) !== JSON.stringify(settle(current, now + 1000))) faults.push(`undo of ${given.type} is not exact in ${JSON.stringify(state.log)}`);
          [state, current] = draw() < 0.3 ? [undone, back] : [after, next];
        } else if (draw() < 0.7) [state, current] = [after, next];
      }
      if (n % 100 === 0) {
        const copy = readState(JSON.parse(JSON.stringify(state)));
        if (JSON.stringify(copy) !== JSON.stringify(state)) faults.push(`not read back: ${JSON.stringify(state.log)}`);
      }
    }
    console.info(`${SEQUENCES} sessions, ${commands} commands, ${undos} undos, ${faults.length} faults`);
    expect(faults).toEqual([]);
  }, 1_800_000);

  it('end in the same state in two windows, in whatever order their entries arrive', () => {
    const draw = random(7);
    for (let n = 0; n < rounds(2000); n += 1) {
      const { phases } = pick(draw, agendas);
      const common = record(emptyState, { type: 'start', plan: phases, ends: null, auto: false }, NOON, 'a');
      const sides = ['a', 'b', 'c'].map((by) => {
        let state = common;
        let now = NOON;
        for (let step = 0; step < 4; step += 1) {
          now += Math.round(draw() * 5 * MINUTE);
          state = record(state, command(draw, settle(courseOf(state), now), now, phases), now, by);
        }
        return state;
      });
      const [a, b, c] = sides as [SessionState, SessionState, SessionState];
      const one = merge(merge(a, b), c);
      const other = merge(c, merge(b, a));
      expect(JSON.stringify(one.log)).toBe(JSON.stringify(other.log));
      expect(Number.isNaN(leftIn({ ...courseOf(one), index: 0 }))).toBe(courseOf(one).status === 'idle');
      expect(wrong(courseOf(one))).toBeUndefined();
    }
  }, 600_000);
});
