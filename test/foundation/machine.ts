/**
 * A computer that runs a page: a wall clock that can be set, a monotonic clock that stands still while it sleeps, timers on the
 * monotonic clock, and a user land that needs a moment to thaw. It stands in for a window under a PageClock.
 */
import type { Alarm } from '../../src/foundation/page-clock.js';

type Listener = () => void;

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly callback: Listener;
}

/** For how long a machine that falls asleep, and one that wakes, runs no page although its monotonic clock runs; real ones take longer. */
const DROWSY_MS = 600;

export class Machine {
  /** Real time since the start: what a perfect clock would show. */
  truth = 0;
  wall: number;
  mono = 1000;
  readonly #timers = new Map<number, Timer>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #last = 0;
  #hidden = false;

  constructor(wall: number) {
    this.wall = wall;
  }

  /** The window that a PageClock is given. */
  get host(): Window & typeof globalThis {
    const listen = {
      addEventListener: (type: string, listener: Listener) => this.#listenersOf(type).add(listener),
      removeEventListener: (type: string, listener: Listener) => this.#listenersOf(type).delete(listener),
    };
    const set = (callback: Listener, ms: number): number => this.#set(callback, ms);
    return {
      ...listen,
      Date: { now: () => Math.floor(this.wall) },
      performance: { now: () => this.mono },
      document: Object.defineProperty({ ...listen }, 'hidden', { get: () => this.#hidden }),
      setTimeout: set,
      clearTimeout: (id: number) => this.#timers.delete(id),
      MessageChannel: class {
        readonly port1 = { onmessage: undefined as Listener | undefined, close: () => undefined };
        readonly port2 = { postMessage: () => set(() => this.port1.onmessage?.(), 0) };
      },
    } as unknown as Window & typeof globalThis;
  }

  /** A worker's alarms: timers that no browser makes longer. */
  readonly alarm: Alarm = (ms, callback) => {
    const timer = this.#set(callback, ms);
    return () => this.#timers.delete(timer);
  };

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.size;
  }

  /** How many listeners there are. */
  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, each) => sum + each.size, 0);
  }

  /** Time passes while the machine is awake. */
  run(ms: number): void {
    const end = this.mono + ms;
    for (;;) {
      const next = [...this.#timers.values()].sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!next || next.at > end) break;
      this.#pass(Math.max(0, next.at - this.mono));
      this.#timers.delete(next.id);
      next.callback();
    }
    this.#pass(Math.max(0, end - this.mono));
  }

  /** The machine sleeps: no timer runs, and most monotonic clocks stand. */
  sleep(ms: number, { monoStands = true } = {}): void {
    this.#pass(DROWSY_MS);
    this.wall += ms;
    this.truth += ms;
    if (!monoStands) this.mono += ms;
    this.#pass(DROWSY_MS);
    this.run(0);
  }

  /** The browser freezes the page: both clocks go on, no timer runs, and the browser says so when it is over. */
  freeze(ms: number): void {
    this.#pass(ms);
    this.#fire('resume');
    this.run(0);
  }

  /** Somebody sets the clock. */
  setClock(ms: number): void {
    this.wall += ms;
  }

  hide(hidden: boolean): void {
    this.#hidden = hidden;
    this.#fire('visibilitychange');
  }

  #pass(ms: number): void {
    this.mono += ms;
    this.wall += ms;
    this.truth += ms;
  }

  #set(callback: Listener, ms: number): number {
    this.#last += 1;
    this.#timers.set(this.#last, { id: this.#last, at: this.mono + ms, callback });
    return this.#last;
  }

  #listenersOf(type: string): Set<Listener> {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners);
    return listeners;
  }

  #fire(type: string): void {
    for (const listener of this.#listenersOf(type)) listener();
  }
}
