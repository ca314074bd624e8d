import { describe, expect, it } from 'vitest';
import {
  askBefore, closingOf, courseOf, emptyState, entryId, follow, idleCourse, lastUndoable, leftIn, merge, MINUTE, outlook, record, settle, turnsItself, type Course,
} from '../../src/session-timer/session-clock.js';
import { after, back, extend, finish, indexOf, next, NOON, pause, planOf, reset, resume, skip, start, told } from './helpers.js';

const balint = planOf('balint', 60);
const work = indexOf(balint, 'work');
const close = indexOf(balint, 'close');
const minutes = (spans: readonly number[]): number[] => spans.map((span) => span / MINUTE);
const endOf = (course: Course): number => {
  const { slack, late } = outlook(course);
  return (course.until - slack + late - NOON) / MINUTE;
};
/** A session in which phases 0…n-1 were turned on time. */
const onTime = (n: number) => balint.slice(0, n).map((_, i) => [balint.slice(0, i + 1).reduce((sum, phase) => sum + phase.minutes, 0), next(i)] as const);

describe('a session that runs as planned', () => {
  it('has not begun before it is started', () => {
    expect(courseOf(emptyState)).toBe(idleCourse);
    expect(settle(idleCourse, after(5))).toBe(idleCourse);
  });

  it('gives each phase the minutes of its agenda and ends when they are up', () => {
    const course = courseOf(told([0, start()]));
    expect(course.status).toBe('running');
    expect(minutes(course.target)).toEqual(balint.map((phase) => phase.minutes));
    expect(endOf(course)).toBe(60);
    expect(course.startedAt).toBe(NOON);
  });

  it('counts time from instants, whatever lies between the looks at it', () => {
    const course = courseOf(told([0, start()]));
    expect(leftIn(settle(course, after(2)))).toBe(MINUTE);
    expect(leftIn(settle(settle(settle(course, after(0.3)), after(1.1)), after(2)))).toBe(MINUTE);
    expect(leftIn(settle(course, after(-1)))).toBe(3 * MINUTE);
  });

  it('turns phase by phase to the closing and is finished by hand', () => {
    const course = courseOf(told([0, start()], ...onTime(close), [60, finish()]));
    expect(course.status).toBe('done');
    expect(minutes(course.spent)).toEqual(balint.map((phase) => phase.minutes));
    expect(settle(course, after(90))).toBe(course);
  });

  it('stays in the last phase whatever is pressed', () => {
    const state = told([0, start()], ...onTime(close), [56, next(close)], [57, skip(close, true)]);
    expect(courseOf(state).index).toBe(close);
    expect(courseOf(state).skipped[close]).toBe(false);
  });

  it('does not turn back from the first phase', () => {
    expect(courseOf(told([0, start()], [1, back(0)])).index).toBe(0);
  });

  it('does not start without phases', () => {
    expect(courseOf(told([0, start([])]))).toBe(idleCourse);
  });

  it('starts once', () => {
    expect(courseOf(told([0, start()], [5, start(planOf('balint', 45))])).plan).toBe(balint);
  });

  it('does nothing it is told before the start or after the end', () => {
    for (const command of [pause, resume, next(0), back(0), skip(0), extend(0, 5), finish(), reset, { type: 'ends', ends: null } as const]) {
      expect(courseOf(told([0, command]))).toBe(idleCourse);
    }
    const over = told([0, start()], [1, finish(true)]);
    for (const command of [pause, resume, next(0), back(0), skip(0), extend(0, 5), start()]) {
      expect(courseOf(record(over, command, after(2), 'a'))).toEqual(courseOf(over));
    }
  });

  it('is cleared by a reset, and can begin again', () => {
    expect(courseOf(told([0, start()], [5, reset]))).toBe(idleCourse);
    expect(courseOf(told([0, start()], [5, reset], [6, start()])).startedAt).toBe(after(6));
  });
});

describe('two hands that press at once', () => {
  it('turn one page, not two', () => {
    expect(courseOf(told([0, start()], [3, next(0)], [3, next(0)])).index).toBe(1);
  });

  it('end in the same state everywhere, whoever merges', () => {
    const common = told([0, start()]);
    const one = record(common, next(0), after(3), 'a');
    const other = record(record(common, pause, after(3), 'b'), resume, after(4), 'b');
    expect(merge(one, other)).toEqual(merge(other, one));
    expect(courseOf(merge(one, other)).index).toBe(1);
  });

  it('name entries alike, and add nothing twice', () => {
    const state = told([0, start()], [3, next(0)]);
    expect(state.log.map(entryId)).toEqual(['1.a', '2.a']);
    expect(merge(state, told([0, start()]))).toBe(state);
    expect(merge(told([0, start()]), state)).toEqual(state);
  });

  it('order entries of the same turn by the window that gave them', () => {
    const b = record(emptyState, start(), NOON, 'b');
    const a = record(emptyState, start(planOf('balint', 45)), NOON, 'a');
    expect(merge(b, a).log.map((entry) => entry.by)).toEqual(['a', 'b']);
    expect(merge(a, b).log.map((entry) => entry.by)).toEqual(['a', 'b']);
  });

  it('record whole milliseconds', () => {
    expect(record(emptyState, pause, 12.6, 'a').log[0]!.at).toBe(13);
  });
});

describe('time that is short or spare', () => {
  it('is taken from the work when an earlier phase ran over, and the end holds', () => {
    const course = courseOf(told([0, start()], [5, next(0)]));
    expect(minutes(course.target)[work]).toBe(23);
    expect(endOf(course)).toBe(60);
  });

  it('never takes the work below its floor: then the other phases give, and the closing never', () => {
    const course = courseOf(told([0, start()], [11, next(0)]));
    const targets = minutes(course.target);
    expect(targets[work]).toBe(20);
    expect(targets.slice(-2)).toEqual([7, 5]);
    expect(targets.slice(1).reduce((sum, each) => sum + each, 0)).toBe(49);
    course.plan.forEach((phase, i) => expect(targets[i]).toBeGreaterThanOrEqual(i ? phase.floor : 0));
    expect(endOf(course)).toBe(60);
  });

  it('says how late the end is when even the floors cannot hold it', () => {
    const course = courseOf(told([0, start()], [30, next(0)]));
    expect(outlook(course).late).toBe(10 * MINUTE);
    expect(minutes(course.target)).toEqual([3, 0, 1, 5, 2, 0, 20, 7, 5]);
  });

  it('goes to the work when an earlier phase was short', () => {
    expect(minutes(courseOf(told([0, start()], [1, next(0)])).target)[work]).toBe(27);
  });

  it('is in hand once no work is left to take it', () => {
    const course = courseOf(told([0, start()], ...onTime(work), [40, next(work)]));
    expect(outlook(course).slack).toBe(8 * MINUTE);
    expect(endOf(course)).toBe(52);
  });

  it('is shared between the works of two cases', () => {
    const two = planOf('balint', 90, 2);
    const course = courseOf(told([0, start(two)], [1, next(0)]));
    expect(course.target[indexOf(two, 'work')]).toBe(24 * MINUTE);
    expect(course.target[indexOf(two, 'work-2')]).toBe(24 * MINUTE);
  });

  it('keeps what a phase has had when it is turned back to', () => {
    const course = courseOf(told([0, start()], [3, next(0)], [4, back(1)], [5, next(0)]));
    expect(minutes(course.spent).slice(0, 2)).toEqual([4, 1]);
    expect(course.index).toBe(1);
    expect(minutes(course.target)[work]).toBe(24);
  });

  it('overruns calmly: nothing ends by itself', () => {
    const course = settle(courseOf(told([0, start()])), after(20));
    expect(course.index).toBe(0);
    expect(leftIn(course)).toBe(-17 * MINUTE);
    expect(outlook(course).late).toBe(0);
    expect(outlook(settle(course, after(21))).late).toBe(MINUTE);
  });

  it('is not given back by a phase that has used its minutes up', () => {
    const course = courseOf(told([0, start()], [5, pause], [5, resume]));
    expect(minutes(course.target)[0]).toBe(3);
    expect(minutes(course.target)[work]).toBe(23);
  });
});

describe('a late start against a fixed end', () => {
  it('re-plans the rest: the work gives, return and closing keep their minutes', () => {
    const course = courseOf(told([4, start(balint, { ends: after(60) })]));
    expect(course.until).toBe(after(60));
    expect(minutes(course.target)).toEqual([3, 4, 3, 8, 5, 0, 21, 7, 5]);
  });

  it('says so when even the floors run past it', () => {
    expect(outlook(courseOf(told([30, start(balint, { ends: after(60) })]))).late).toBe(11 * MINUTE);
  });

  it('does not stretch a session whose end is far away', () => {
    expect(courseOf(told([0, start(balint, { ends: after(180) })])).until).toBe(after(60));
  });

  it('gives a phase that was cut short its minutes back when the end is taken away', () => {
    const cut = told([5, start(balint, { ends: after(60) })], ...onTime(work).map(([at, command]) => [at + 5, command] as const), [49, { type: 'ends', ends: null }]);
    const course = courseOf(cut);
    expect(minutes(course.target)[work]).toBe(25);
    expect(leftIn(course)).toBe(4 * MINUTE);
  });

  it('re-plans when the end is set anew, or taken away', () => {
    const running = told([0, start()]);
    const sooner = record(running, { type: 'ends', ends: after(56) }, after(1), 'a');
    expect(minutes(courseOf(sooner).target)[work]).toBe(21);
    const none = record(sooner, { type: 'ends', ends: null }, after(2), 'a');
    expect(courseOf(none).until).toBe(after(60));
    expect(minutes(courseOf(none).target)[work]).toBe(25);
  });

  it('remembers pauses and extensions when the end is taken away', () => {
    const state = told([0, start()], [1, pause], [3, resume], ...onTime(work).map(([at, command]) => [at + 2, command] as const), [30, extend(work, 5, true)], [31, { type: 'ends', ends: null }]);
    expect(courseOf(state).until).toBe(after(67));
  });
});

describe('a pause', () => {
  it('moves the end where none is fixed', () => {
    const state = told([0, start()], [1, pause], [6, resume]);
    expect(courseOf(state).until).toBe(after(65));
    expect(courseOf(state).pausedMs).toBe(5 * MINUTE);
    expect(leftIn(courseOf(state))).toBe(2 * MINUTE);
    expect(settle(courseOf(told([0, start()], [1, pause])), after(4)).until).toBe(after(63));
  });

  it('is taken from the work where the end is fixed', () => {
    const course = courseOf(told([0, start(balint, { ends: after(60) })], [1, pause], [4, resume]));
    expect(course.until).toBe(after(60));
    expect(minutes(course.target)[work]).toBe(22);
  });

  it('uses the room before a fixed end first', () => {
    const course = courseOf(told([0, start(balint, { ends: after(62) })], [1, pause], [4, resume]));
    expect(course.until).toBe(after(62));
    expect(minutes(course.target)[work]).toBe(24);
  });

  it('takes hold once, and ends once', () => {
    const twice = told([0, start()], [1, pause], [2, pause]);
    expect(courseOf(twice)).toEqual({ ...courseOf(told([0, start()], [1, pause])), at: after(2), pausedMs: MINUTE, until: after(61) });
    expect(courseOf(told([0, start()], [2, resume])).status).toBe('running');
  });

  it('is taken from the work that is on, where that is all there is', () => {
    const course = courseOf(told([0, start(balint, { ends: after(60) })], ...onTime(work), [25, pause], [28, resume]));
    expect(minutes(course.target)[work]).toBe(22);
    expect(leftIn(course)).toBe(20 * MINUTE);
  });

  it('cannot be undone twice', () => {
    expect(lastUndoable(told([0, start()], [1, pause], [2, pause]))!.turn).toBe(2);
    expect(lastUndoable(told([0, start()], [2, resume]))!.turn).toBe(1);
  });

  it('lets the leader turn pages in it', () => {
    const course = courseOf(told([0, start()], [1, pause], [2, next(0)]));
    expect([course.status, course.index]).toEqual(['paused', 1]);
  });
});

describe('an extension', () => {
  it('is given by the work ahead', () => {
    const course = courseOf(told([0, start()], [2, extend(0, 5)]));
    expect(minutes(course.target)[0]).toBe(8);
    expect(minutes(course.target)[work]).toBe(20);
    expect(endOf(course)).toBe(60);
  });

  it('is given by time in hand first', () => {
    const state = told([0, start()], ...onTime(work), [40, next(work)], [41, extend(work + 1, 5)]);
    expect(minutes(courseOf(state).target)[work + 1]).toBe(12);
    expect(outlook(courseOf(state)).slack).toBe(3 * MINUTE);
    expect(endOf(courseOf(state))).toBe(57);
  });

  it('asks before it moves the end, and does nothing until the leader is sure', () => {
    const course = settle(courseOf(told([0, start()], ...onTime(work))), after(30));
    expect(askBefore(course, extend(work, 5))).toEqual({ about: 'extend', moves: 5 * MINUTE });
    expect(courseOf(told([0, start()], ...onTime(work), [30, extend(work, 5)])).until).toBe(after(60));
    const sure = courseOf(told([0, start()], ...onTime(work), [30, extend(work, 5, true)]));
    expect(askBefore(course, extend(work, 5, true))).toBeUndefined();
    expect(sure.until).toBe(after(65));
    expect(minutes(sure.target).slice(-3)).toEqual([30, 7, 5]);
    expect(sure.ends).toBeNull();
  });

  it('moves a fixed end with it, once the leader is sure', () => {
    const state = told([0, start(balint, { ends: after(60) })], ...onTime(work), [30, extend(work, 5, true)]);
    expect(courseOf(state).ends).toBe(after(65));
    expect(courseOf(state).movedMs).toBe(5 * MINUTE);
  });

  it('uses the room before a fixed end without asking', () => {
    const state = told([0, start(balint, { ends: after(63) })], ...onTime(work), [30, extend(work, 3)]);
    expect(courseOf(state).until).toBe(after(63));
    expect(minutes(courseOf(state).target)[work]).toBe(28);
    expect(courseOf(state).ends).toBe(after(63));
    const more = told([0, start(balint, { ends: after(63) })], ...onTime(work), [30, extend(work, 5)]);
    expect(courseOf(more).until).toBe(after(60));
    const sure = told([0, start(balint, { ends: after(63) })], ...onTime(work), [30, extend(work, 5, true)]);
    expect([courseOf(sure).until, courseOf(sure).ends]).toEqual([after(65), after(65)]);
  });

  it('counts from the minutes of a phase that is over', () => {
    const course = courseOf(told([0, start()], [5, extend(0, 1)]));
    expect(leftIn(course)).toBe(-MINUTE);
    expect(minutes(course.target)[0]).toBe(4);
    expect(minutes(course.target)[work]).toBe(23);
  });

  it('asks only for what it makes worse', () => {
    const course = courseOf(told([0, start()], [30, next(0)]));
    expect(askBefore(course, extend(1, 5))).toEqual({ about: 'extend', moves: 5 * MINUTE });
  });

  it('has nothing to give to a moment', () => {
    const moment = indexOf(balint, 'push-back');
    const course = courseOf(told([0, start()], ...onTime(moment), [24, extend(moment, 5, true)]));
    expect(course.until).toBe(after(60));
    expect(course.target[moment]).toBe(0);
  });

  it('is for the phase that the leader saw', () => {
    expect(courseOf(told([0, start()], [3, next(0)], [3, extend(0, 5)])).wish[0]).toBe(3 * MINUTE);
  });
});

describe('what the closing keeps', () => {
  it('is asked for before a protected phase is left out', () => {
    const course = courseOf(told([0, start()], ...onTime(work + 1)));
    expect(course.plan[course.index]!.id).toBe('return');
    expect(askBefore(course, skip(course.index))).toEqual({ about: 'skip' });
    expect(courseOf(told([0, start()], ...onTime(work + 1), [49, skip(work + 1)])).index).toBe(work + 1);
    const sure = courseOf(told([0, start()], ...onTime(work + 1), [49, skip(work + 1, true)]));
    expect([sure.index, sure.skipped[work + 1]]).toEqual([close, true]);
  });

  it('lets any other phase be left out, and gives its minutes to the work', () => {
    const course = courseOf(told([0, start()], [3, next(0)], [3, skip(1)]));
    expect(course.skipped[1]).toBe(true);
    expect(minutes(course.target)[work]).toBe(29);
    expect(askBefore(settle(courseOf(told([0, start()])), after(1)), skip(0))).toBeUndefined();
  });

  it('takes a phase up again when it is turned back to', () => {
    const course = courseOf(told([0, start()], [3, next(0)], [3, skip(1)], [4, back(2)]));
    expect([course.index, course.skipped[1]]).toEqual([1, false]);
  });

  it('leaves out phases ahead of one that was turned back past', () => {
    const course = courseOf(told([0, start()], [3, next(0)], [3, skip(1)], [4, back(2)], [4, back(1)]));
    expect(course.index).toBe(0);
    expect(course.skipped).toEqual(balint.map(() => false));
  });

  it('is asked for before a session is finished without it', () => {
    expect(askBefore(courseOf(told([0, start()])), finish())).toEqual({ about: 'finish' });
    expect(courseOf(told([0, start()], [5, finish()])).status).toBe('running');
    expect(courseOf(told([0, start()], [5, finish(true)])).status).toBe('done');
    expect(askBefore(courseOf(told([0, start()], ...onTime(close))), finish())).toBeUndefined();
    expect(askBefore(courseOf(told([0, start()])), pause)).toBeUndefined();
  });

  it('is the phase named close, wherever protected phases stand', () => {
    const kept = { ...balint[0]!, shrinks: 'never' as const };
    expect(closingOf([{ ...balint[0]!, id: 'close' }, kept])).toBe(0);
    expect(closingOf([kept, { ...balint[1]!, id: 'x' }])).toBe(0);
  });

  it('belongs to the phase named close, else the last protected one, else the last', () => {
    expect(closingOf(balint)).toBe(close);
    expect(closingOf(planOf('blended', 60))).toBe(9);
    const review = { ...balint[0]!, id: 'review' };
    expect(closingOf([...balint, review])).toBe(close);
    expect(closingOf([{ ...balint[0]!, shrinks: 'never' }, { ...balint[1]!, shrinks: 'never' }, review])).toBe(1);
    expect(closingOf(balint.slice(0, 3))).toBe(2);
  });
});

describe('a moment', () => {
  const moment = indexOf(balint, 'push-back');
  it('takes no time of its own: what passes in it counts for what follows', () => {
    const course = settle(courseOf(told([0, start()], ...onTime(moment))), after(24));
    expect(course.index).toBe(moment);
    expect([course.spent[moment], course.spent[work]]).toEqual([0, MINUTE]);
    const turned = courseOf(told([0, start()], ...onTime(moment), [24, next(moment)]));
    expect(leftIn(turned)).toBe(24 * MINUTE);
  });

  it('keeps its time where nothing follows', () => {
    const plan = [balint[0]!, { ...balint[moment]! }];
    const course = settle(courseOf(told([0, start(plan)], [3, next(0)])), after(5));
    expect(course.spent).toEqual([3 * MINUTE, 2 * MINUTE]);
  });
});

describe('pages that turn by themselves', () => {
  const call = indexOf(balint, 'call');
  it('turn at the exact instant, only if asked', () => {
    expect(settle(courseOf(told([0, start()])), after(4)).index).toBe(0);
    const course = settle(courseOf(told([0, start(balint, { auto: true })])), after(4));
    expect([course.index, leftIn(course)]).toEqual([1, 3 * MINUTE]);
    expect(settle(courseOf(told([0, start(balint, { auto: true })])), after(3)).index).toBe(1);
  });

  it('wait in the silence after "who has a case?"', () => {
    const course = settle(courseOf(told([0, start(balint, { auto: true })])), after(40));
    expect(course.index).toBe(call);
    expect(turnsItself(course)).toBe(false);
  });

  it('pass a moment by, and stay in the last phase', () => {
    const state = told([0, start(balint, { auto: true })], [10, next(call)]);
    expect(settle(courseOf(state), after(23)).plan[settle(courseOf(state), after(23)).index]!.id).toBe('work');
    const end = settle(courseOf(state), after(300));
    expect(end.index).toBe(close);
    expect(minutes(end.spent).slice(0, close)).toEqual([3, 4, 3, 8, 5, 0, 25, 7]);
  });

  it('turn at once where a phase is over when it becomes theirs', () => {
    const plan = planOf('support', 60);
    const state = told([0, start(plan, { auto: true })], [4, back(1)]);
    expect(settle(courseOf(state), after(4.1)).index).toBe(1);
  });

  it('do not turn while the session is paused', () => {
    expect(settle(courseOf(told([0, start(balint, { auto: true })], [1, pause])), after(30)).index).toBe(0);
  });
});

describe('undo', () => {
  it('leaves a session exactly as if the command had not been given', () => {
    for (const command of [next(0), pause, skip(0), extend(0, 5), finish(true), reset] as const) {
      const before = told([0, start()]);
      const given = record(before, command, after(2), 'a');
      const undone = told([0, start()], [2, command], [3, 'undo']);
      expect(settle(courseOf(undone), after(3))).toEqual(settle(courseOf(before), after(3)));
      expect(given.log).toHaveLength(2);
    }
  });

  it('goes back command by command to before the start', () => {
    const state = told([0, start()], [3, next(0)], [4, pause], [5, 'undo'], [5, 'undo'], [5, 'undo'], [5, 'undo']);
    expect(courseOf(state)).toBe(idleCourse);
    expect(lastUndoable(state)).toBeUndefined();
  });

  it('passes over what changed nothing', () => {
    const state = told([0, start()], [3, next(0)], [3, next(0)]);
    expect(lastUndoable(state)!.turn).toBe(2);
  });

  it('takes one entry back where two windows undo at once', () => {
    const state = told([0, start()], [3, next(0)], [4, next(1)]);
    const a = record(state, { type: 'undo', target: '3.a' }, after(5), 'a');
    const b = record(state, { type: 'undo', target: '3.a' }, after(5), 'b');
    expect(courseOf(merge(a, b)).index).toBe(1);
  });

  it('is nothing by itself', () => {
    const course = courseOf(told([0, start()]));
    expect(follow(course, { type: 'undo', target: 'x', at: NOON, turn: 9, by: 'a' })).toBe(course);
  });
});
