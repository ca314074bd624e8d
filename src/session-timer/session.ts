/** A session under way: the model's state, a clock, and those who watch. No DOM. Every truth about the session is here. */
import type { Clock } from '../foundation/clock.js';
import {
  askBefore, courseOf, emptyState, follow, idleCourse, lastUndoable, merge, record, settle, type Ask, type Command, type Course, type SessionState,
} from './session-clock.js';
import { due, nearcloseAt, nextInstant, type Signal } from './session-signals.js';

/** What brought a change about: somebody here, another window, the clock, or code that set the state. */
export type Cause = 'command' | 'shared' | 'time' | 'set';

/** What watchers are told. */
export interface Change {
  readonly cause: Cause;
  /** The command that was given here, if one was. */
  readonly command?: Command['type'] | undefined;
  readonly before: Course;
  readonly after: Course;
  /** What has fallen due and has not been told before. */
  readonly signals: readonly Signal[];
}

/** A name for this window among those that share a session. */
const windowName = (): string => Math.random().toString(36).slice(2, 10);

export class Session {
  readonly #by = windowName();
  readonly #watchers = new Set<(change: Change) => void>();
  #clock: Clock;
  #state = emptyState;
  /** The course up to the last entry. */
  #course = idleCourse;
  /** The course that watchers were told of last. */
  #told = idleCourse;
  #given = new Set<string>();
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** Another source of time; instants already recorded stay what they are. */
  set clock(clock: Clock) {
    this.#cancel?.();
    this.#clock = clock;
    this.#arm();
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The names of signals that have been given, to be stored beside the state. */
  get given(): readonly string[] {
    return [...this.#given];
  }

  /** The course at this instant. */
  get course(): Course {
    return settle(this.#course, this.#clock.now());
  }

  /** When ten minutes are left to the closing; undefined while the session does not run, the closing is on, or never was that far away. */
  get nearcloseAt(): number | undefined {
    const { course } = this;
    return course.status === 'running' ? nearcloseAt(course) : undefined;
  }

  /** Tells `watcher` of every change until it is told to stop. Without watchers no timer is held. */
  watch(watcher: (change: Change) => void): () => void {
    this.#watchers.add(watcher);
    this.#arm();
    return () => {
      this.#watchers.delete(watcher);
      if (!this.#watchers.size) this.#cancel?.();
    };
  }

  /** Carries a command out, unless it has to be asked first: then it returns the question. */
  send(command: Command): Ask | undefined {
    const { course } = this;
    const ask = course.plan.length ? askBefore(course, command) : undefined;
    if (ask) return ask;
    const now = this.#clock.now();
    const starts = command.type === 'start';
    // A window that has missed how the last session ended must not take this one for more of it.
    const from = starts && this.#state.log.length ? record(this.#state, { type: 'reset' }, now, this.#by) : this.#state;
    const state = record(from, command, now, this.#by);
    const entry = state.log.at(-1)!;
    const before = settle(this.#course, entry.at);
    const after = command.type === 'undo' ? courseOf(state) : follow(before, entry);
    if (after === before) return undefined;
    this.#state = starts ? { ...state, log: state.log.slice(this.#state.log.length) } : state;
    this.#course = after;
    this.#tell('command', command.type);
    return undefined;
  }

  /** Whether there is anything to take back. */
  get canUndo(): boolean {
    return lastUndoable(this.#state) !== undefined;
  }

  /** Takes the last command that changed something back. */
  undo(): void {
    const entry = lastUndoable(this.#state);
    if (entry) this.send({ type: 'undo', target: `${entry.turn}.${entry.by}` });
  }

  /** Puts a state in place; what it would have told by now counts as told, but for `given` where those are known. */
  set(state: SessionState, given?: readonly string[]): void {
    this.#state = state;
    this.#course = courseOf(state);
    this.#given = new Set(given ?? due(this.#course, this.#clock.now()).map((signal) => signal.key));
    this.#told = this.course;
    this.#tell('set');
  }

  /** Takes in what another window knows. A session that is met under way does not repeat its signals here. */
  merge(state: SessionState): void {
    const merged = merge(this.#state, state);
    if (merged === this.#state) return;
    const joins = this.#told.status === 'idle';
    this.#state = merged;
    this.#course = courseOf(merged);
    if (joins) this.#given = new Set(due(this.#course, this.#clock.now()).map((signal) => signal.key));
    this.#tell('shared');
  }

  #tell(cause: Cause, command?: Command['type']): void {
    const before = this.#told;
    const after = this.course;
    if (after.status === 'idle') this.#given.clear();
    const signals = due(after, after.at).filter((signal) => !this.#given.has(signal.key));
    for (const signal of signals) this.#given.add(signal.key);
    this.#told = after;
    this.#arm();
    for (const watcher of this.#watchers) watcher({ cause, command, before, after, signals });
  }

  /** One timer, for the next instant at which something happens by itself. */
  #arm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#watchers.size) return;
    const course = this.course;
    const overdue = due(course, course.at).some((signal) => !this.#given.has(signal.key));
    const instant = overdue ? course.at : nextInstant(course, course.at);
    if (instant !== undefined) this.#cancel = this.#clock.at(instant, () => this.#tell('time'));
  }
}
