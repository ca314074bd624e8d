/**
 * The model of a session: what was pressed and when, and what follows from it at any instant.
 *
 * The state is plain JSON: a log of entries. Everything else (which phase, how long, what comes when) is worked out from the
 * log and `now`, so undo is exact, a reload loses nothing, and two windows that hold the same entries show the same session.
 * No DOM and no clock of its own: instants are milliseconds since the epoch and come in as parameters.
 */
import type { Phase } from '../knowledge/agendas.js';
import { allot, sum, type Allotment, type Share } from './session-plan.js';

/** One minute in milliseconds, the unit of every instant and span here. */
export const MINUTE = 60_000;

/** How long before the closing its one signal comes, in milliseconds. */
export const CLOSING_SIGNAL = 10 * MINUTE;

/** The form of the state; a stored state with another number is not read. */
export const STATE_VERSION = 1;

/**
 * What a leader can do. `from` is the phase the leader saw, so that two hands pressing at once turn one page, not two.
 * `sure` is the second, explicit action without which nothing takes from the closing (see {@link askBefore}).
 */
export type Command =
  | { readonly type: 'start'; readonly plan: readonly Phase[]; readonly ends: number | null; readonly auto: boolean }
  | { readonly type: 'pause' | 'resume' | 'reset' }
  | { readonly type: 'next' | 'back'; readonly from: number }
  | { readonly type: 'skip'; readonly from: number; readonly sure: boolean }
  | { readonly type: 'extend'; readonly from: number; readonly minutes: number; readonly sure: boolean }
  | { readonly type: 'finish'; readonly sure: boolean }
  /** Another fixed end, or none. */
  | { readonly type: 'ends'; readonly ends: number | null }
  /** Takes the entry of that name back. */
  | { readonly type: 'undo'; readonly target: string };

/** A command as it stands in the log. */
export type Entry = Command & {
  /** When it was given. */
  readonly at: number;
  /** Its place in the order of entries: one more than any its window knew of. */
  readonly turn: number;
  /** The window that gave it; decides between equal turns. */
  readonly by: string;
};

/** A session as it is stored and shared: plain JSON, with times and phase names in it and nothing else. */
export interface SessionState {
  readonly version: typeof STATE_VERSION;
  readonly log: readonly Entry[];
}

/** Where a session stands. */
export type CourseStatus = 'idle' | 'running' | 'paused' | 'done';

/** What the log comes to, settled up to the instant `at`. Lists hold one item for each phase; spans are milliseconds. */
export interface Course {
  readonly status: CourseStatus;
  readonly at: number;
  readonly startedAt: number;
  readonly pausedMs: number;
  readonly plan: readonly Phase[];
  /** Whether phases turn by themselves. */
  readonly auto: boolean;
  /** The phase that is on. */
  readonly index: number;
  /** What each phase is meant to have: the agenda's minutes and what was added. */
  readonly wish: readonly number[];
  /** What each phase has after re-planning. */
  readonly target: readonly number[];
  readonly spent: readonly number[];
  /** Phases that were left out; all of them lie behind. */
  readonly skipped: readonly boolean[];
  /** A fixed end, if there is one. */
  readonly ends: number | null;
  /** When the session is to end. */
  readonly until: number;
  /** How far extensions have moved that end. */
  readonly movedMs: number;
}

/** Whether a session has begun and is not over. */
export const isUnderWay = ({ status }: Course): boolean => status === 'running' || status === 'paused';

/** The state of a session that has not begun. */
export const emptyState: SessionState = { version: STATE_VERSION, log: [] };

/** The course of a session that has not begun. */
export const idleCourse: Course = {
  status: 'idle', at: 0, startedAt: 0, pausedMs: 0, plan: [], auto: false, index: 0,
  wish: [], target: [], spent: [], skipped: [], ends: null, until: 0, movedMs: 0,
};

/** The name of an entry, the same in every window. */
export const entryId = (entry: Entry): string => `${entry.turn}.${entry.by}`;

const inOrder = (a: Entry, b: Entry): number => a.turn - b.turn || (a.by < b.by ? -1 : 1);

/** The state with one more entry; its instant in whole milliseconds, so that sums stay exact. */
export function record(state: SessionState, command: Command, at: number, by: string): SessionState {
  const turn = (state.log.at(-1)?.turn ?? 0) + 1;
  return { ...state, log: [...state.log, { ...command, at: Math.round(at), turn, by }] };
}

/** Both states' entries, each once, in an order that does not depend on who merges. `one` itself where `other` adds nothing. */
export function merge(one: SessionState, other: SessionState): SessionState {
  const entries = new Map([...other.log, ...one.log].map((entry) => [entryId(entry), entry]));
  if (entries.size === one.log.length) return one;
  return { ...one, log: [...entries.values()].sort(inOrder) };
}

/** The entries that hold: those that no undo takes back. */
function holding(state: SessionState): readonly Entry[] {
  const undone = new Set(state.log.map((entry) => entry.type === 'undo' && entry.target));
  return state.log.filter((entry) => !undone.has(entryId(entry)));
}

/** The course that a state comes to, up to its last entry. */
export function courseOf(state: SessionState): Course {
  return holding(state).reduce(follow, idleCourse);
}

/** The entry that an undo takes back: the last one that changed something. */
export function lastUndoable(state: SessionState): Entry | undefined {
  let course = idleCourse;
  let last: Entry | undefined;
  for (const entry of holding(state)) {
    const before = settle(course, entry.at);
    course = act(before, entry);
    if (course !== before) last = entry;
  }
  return last;
}

/** The course after one more entry; the entry changes nothing where it does not fit. */
export function follow(course: Course, entry: Entry): Course {
  return act(settle(course, entry.at), entry);
}

function act(course: Course, entry: Entry): Course {
  if (entry.type === 'start') return course.status === 'idle' && entry.plan.length ? started(entry) : course;
  if (entry.type === 'reset') return idleCourse;
  if (!isUnderWay(course)) return course;
  if ('from' in entry && entry.from !== course.index) return course;
  if (askBefore(course, entry)) return course;
  switch (entry.type) {
    case 'pause':
      return course.status === 'running' ? { ...course, status: 'paused' } : course;
    case 'resume':
      return course.status === 'paused' ? replan({ ...course, status: 'running' }) : course;
    case 'next':
      return enter(course, course.index + 1);
    case 'back':
      return enter(course, course.index - 1);
    case 'skip': {
      const after = enter(course, course.index + 1);
      return after === course ? course : { ...after, skipped: put(after.skipped, course.index, true) };
    }
    case 'extend':
      return course.plan[course.index]!.kind === 'moment' ? course : extended(course, entry.minutes * MINUTE);
    case 'finish':
      return { ...course, status: 'done' };
    case 'ends': {
      const natural = course.startedAt + sum(course.plan.map((phase) => phase.minutes * MINUTE)) + course.pausedMs + course.movedMs;
      return replan({ ...course, ends: entry.ends, until: Math.min(entry.ends ?? Infinity, natural) });
    }
    case 'undo':
      return course;
  }
}

/** What has to be asked before a command is carried out; spans in milliseconds. */
export type Ask = { readonly about: 'extend'; readonly moves: number } | { readonly about: 'skip' | 'finish' };

/**
 * What the leader has to be asked before this command, because it would take from the closing or move the end; undefined
 * where nothing has to be, or where the leader is `sure`.
 */
export function askBefore(course: Course, command: Command): Ask | undefined {
  if (!('sure' in command) || command.sure) return undefined;
  if (command.type === 'extend') {
    const moves = movedBy(course, command.minutes * MINUTE);
    return moves > 0 ? { about: 'extend', moves } : undefined;
  }
  const takes = command.type === 'skip' ? course.plan[course.index]!.shrinks === 'never' : course.index < closingOf(course.plan);
  return takes ? { about: command.type } : undefined;
}

/** The phase that ends the session: the one named `close`, else the last protected one, else the last. */
export function closingOf(plan: readonly Phase[]): number {
  const named = plan.findIndex((phase) => phase.id === 'close');
  const kept = plan.findLastIndex((phase) => phase.shrinks === 'never');
  return named >= 0 ? named : kept >= 0 ? kept : plan.length - 1;
}

/** The course at `now`: time is counted, and phases that turn by themselves have turned, each at its exact instant. */
export function settle(course: Course, now: number): Course {
  let span = now - course.at;
  if (span <= 0 || !isUnderWay(course)) return course;
  if (course.status === 'paused') {
    return { ...course, at: now, pausedMs: course.pausedMs + span, until: Math.min(course.ends ?? Infinity, course.until + span) };
  }
  let settled = course;
  while (turnsItself(settled) && leftIn(settled) <= span) {
    const part = Math.max(0, leftIn(settled));
    settled = enter(count(settled, part), settled.index + 1);
    span -= part;
  }
  return count(settled, span);
}

/** Milliseconds left in the phase that is on; below zero when it runs over. */
export function leftIn(course: Course): number {
  return course.target[course.index]! - course.spent[course.index]!;
}

/** What is left for the phase that is on and those ahead, as things stand; `late` where even their floors are too long. */
export function outlook(course: Course, onMs: number = Math.max(0, leftIn(course))): Allotment {
  return shareOut(course, { wish: onMs, floor: onMs, shrinks: 'never', weight: 0 });
}

/** Whether a phase turns its own page when its minutes are up: only if asked, and never out of an open phase. */
export function turnsItself(course: Course): boolean {
  return course.auto && course.index < course.plan.length - 1 && course.plan[course.index]!.kind !== 'open';
}

const put = <T>(list: readonly T[], index: number, value: T): readonly T[] => list.with(index, value);

/** Counts time for the phase that is on, or, since a moment takes none of its own, for the one that follows it. */
function count(course: Course, span: number): Course {
  let to = course.index;
  while (course.plan[to]!.kind === 'moment' && to < course.plan.length - 1) to += 1;
  return { ...course, at: course.at + span, spent: put(course.spent, to, course.spent[to]! + span) };
}

/** Shares the time that is left out to the phase that is on (as `on`, if given) and to those ahead. */
function shareOut(course: Course, on?: Share): Allotment {
  const shares = course.plan.map(({ floor, shrinks }, i) => {
    if (i < course.index) return { wish: 0, floor: 0, shrinks, weight: 0 };
    if (on && i === course.index) return on;
    const rest = (ms: number): number => Math.max(0, ms - course.spent[i]!);
    return { wish: rest(course.wish[i]!), floor: rest(floor * MINUTE), shrinks, weight: course.wish[i]! };
  });
  return allot(shares, course.until - course.at);
}

/** New targets for the phase that is on and those ahead. One that has used up more than its own keeps its number, to be over by. */
function replan(course: Course, on?: Share): Course {
  const { spans } = shareOut(course, on);
  const target = course.target.map((before, i) => {
    const spent = course.spent[i]!;
    const keeps = i < course.index || (spans[i] === 0 && spent > before);
    return keeps ? before : spent + spans[i]!;
  });
  return { ...course, target };
}

function enter(course: Course, index: number): Course {
  if (index < 0 || index >= course.plan.length) return course;
  return replan({ ...course, index, skipped: put(course.skipped, index, false) });
}

function started(entry: Entry & { type: 'start' }): Course {
  const wish = entry.plan.map((phase) => phase.minutes * MINUTE);
  return replan({
    ...idleCourse, status: 'running', at: entry.at, startedAt: entry.at, plan: entry.plan, auto: entry.auto,
    wish, target: wish, spent: wish.map(() => 0), skipped: wish.map(() => false),
    ends: entry.ends, until: Math.min(entry.ends ?? Infinity, entry.at + sum(wish)),
  });
}

/** How far the end has to move so that the phase that is on gets `ms` more; 0 where others can give them. */
function movedBy(course: Course, ms: number): number {
  const wider = { ...course, until: course.until + roomFor(course, ms) };
  return Math.max(0, outlook(wider, Math.max(0, leftIn(course) + ms)).late - outlook(course).late);
}

/** How much later than planned the session may run without passing its fixed end. */
function roomFor(course: Course, ms: number): number {
  return Math.min(ms, Math.max(0, (course.ends ?? 0) - course.until));
}

function extended(course: Course, ms: number): Course {
  const moves = movedBy(course, ms);
  const later = roomFor(course, ms) + moves;
  const on = Math.max(0, leftIn(course) + ms);
  const wider = {
    ...course,
    wish: put(course.wish, course.index, course.wish[course.index]! + ms),
    target: put(course.target, course.index, course.target[course.index]! + ms),
    until: course.until + later,
    ends: course.ends === null ? null : course.ends + moves,
    movedMs: course.movedMs + later,
  };
  return replan(wider, { wish: on, floor: on, shrinks: 'never', weight: 0 });
}
