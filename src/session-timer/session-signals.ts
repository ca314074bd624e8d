/** When the session has something to say by itself: a phase past its minutes, ten minutes to the closing. Pure. */
import { CLOSING_SIGNAL, closingOf, leftIn, settle, turnsItself, type Course } from './session-clock.js';
import { sum } from './session-plan.js';

/** Something that time brought about. */
export interface Signal {
  readonly about: 'over' | 'nearclose';
  /** The same for the same occurrence, so that it is given once. */
  readonly key: string;
  /** The instant it fell due. */
  readonly at: number;
}

/** When the closing has to begin so that the session ends as planned: at the latest, and earlier if the phases before it are through earlier. */
export function closingStartsAt({ at, until, index, plan, target, spent }: Course): number {
  const closing = closingOf(plan);
  const ahead = target.slice(index, closing).map((span, i) => Math.max(0, span - spent[index + i]!));
  return Math.min(until - sum(target.slice(closing)), at + sum(ahead));
}

/** When ten minutes are left to the closing; undefined where it is on, or never was that far away. */
export function nearcloseAt(course: Course): number | undefined {
  const at = closingStartsAt(course) - CLOSING_SIGNAL;
  return course.index < closingOf(course.plan) && at > course.startedAt ? at : undefined;
}

/** Signals of the phase that is on and of the closing, due or to come, while the session runs. */
function signals(course: Course): readonly Signal[] {
  if (course.status !== 'running') return [];
  const list: Signal[] = [];
  if (course.plan[course.index]!.kind === 'span' && !turnsItself(course)) {
    list.push({ about: 'over', key: `over ${course.index} ${course.target[course.index]}`, at: course.at + leftIn(course) });
  }
  const at = nearcloseAt(course);
  if (at !== undefined) list.push({ about: 'nearclose', key: 'nearclose', at });
  return list;
}

/** The signals that have fallen due by `now`. */
export function due(course: Course, now: number): readonly Signal[] {
  return signals(settle(course, now)).filter((signal) => signal.at <= now);
}

/** The next instant after `now` at which a signal falls due or a phase turns by itself; undefined if nothing will happen alone. */
export function nextInstant(course: Course, now: number): number | undefined {
  const settled = settle(course, now);
  const instants = signals(settled).map((signal) => signal.at);
  if (settled.status === 'running' && turnsItself(settled)) instants.push(settled.at + leftIn(settled));
  const ahead = instants.filter((instant) => instant > now);
  return ahead.length ? Math.min(...ahead) : undefined;
}
