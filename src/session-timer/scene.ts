/** What a session is drawn from, and when it has to be drawn anew. Pure. */
import { duration, timeOfDay } from '../foundation/locale.js';
import type { Phase } from '../knowledge/agendas.js';
import type { Speech } from './phase-words-of.js';
import { isUnderWay, leftIn, MINUTE, type Course } from './session-clock.js';
import { sum } from './session-plan.js';

/** Ring and bar take no shorter steps than this. */
export const STEP_MS = 4000;

/** What a view is drawn from. */
export interface Scene extends Speech {
  readonly course: Course;
  /** The phases that would begin now, while the session is idle. */
  readonly planned: readonly Phase[];
  /** The fixed end that would hold, while the session is idle. */
  readonly ends: number | null;
  /** No digits. */
  readonly quiet: boolean;
}

/** When the session ends; how long it is, where no end is known yet; nothing once it is over, or where there are to be no digits. */
export function endsText({ course, planned, ends, words, lang, quiet }: Scene): string {
  const end = course.status === 'idle' ? ends : course.until;
  if (quiet || course.status === 'done' || (course.status === 'idle' && !planned.length)) return '';
  return end === null ? duration(sum(planned.map((phase) => phase.minutes)) * MINUTE, lang) : words.endsAt(timeOfDay(end, lang));
}

/** The next instant at which what is seen changes by itself; undefined while nothing does. */
export function nextChange(course: Course, quiet: boolean): number | undefined {
  if (course.status === 'paused') return course.at + MINUTE / 2;
  if (course.status !== 'running') return undefined;
  const left = leftIn(course);
  if (isOver(course)) return course.at + MINUTE - (-left % MINUTE);
  const digitsShown = !quiet && course.plan[course.index]!.kind === 'span';
  return course.at + (digitsShown ? left - (Math.ceil(left / 1000) - 1) * 1000 : STEP_MS / 2);
}

/** Whether the phase that is on has used its minutes up, also where the session is paused since. */
export function isOver(course: Course): boolean {
  return isUnderWay(course) && course.plan[course.index]!.kind === 'span' && leftIn(course) < 0;
}
