/** The clock an element goes by. A page has one; a story, a test or a portal's rehearsal may give an element another. */
export interface Clock {
  /** The present instant, in milliseconds since the epoch. */
  now(): number;
  /** Calls back once at an instant, never before it, also while the page is hidden. Returns the way to cancel. */
  at(instant: number, callback: () => void): () => void;
  /**
   * Calls back at an instant while the page is seen; later, when it is seen again, if it is hidden then. It is told the present
   * instant, and may return another at which to be called back again. Returns the way to cancel.
   */
  shown(instant: number, callback: (now: number) => number | void): () => void;
}

/** A clock that stands until it is advanced: for stories, tests and rehearsals. */
export class ManualClock implements Clock {
  #now: number;
  #calls: { at: number; readonly callback: (now: number) => number | void }[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  at(instant: number, callback: () => void): () => void {
    return this.shown(instant, () => void callback());
  }

  shown(at: number, callback: (now: number) => number | void): () => void {
    const call = { at, callback };
    this.#calls.push(call);
    return () => this.#drop(call);
  }

  #drop(call: object): void {
    this.#calls = this.#calls.filter((each) => each !== call);
  }

  /** How many calls are waiting. */
  get waiting(): number {
    return this.#calls.length;
  }

  /** Moves on by `ms`, calling back at each due instant in order. */
  advance(ms: number): void {
    const to = this.#now + ms;
    for (;;) {
      const next = this.#calls.filter((call) => call.at <= to).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      next.at = Infinity;
      const again = next.callback(this.#now);
      if (again) next.at = again;
      else this.#drop(next);
    }
    this.#now = to;
  }

  /** Leaps by `ms` as over a sleep: what fell due in it is called back once, after it. */
  leap(ms: number): void {
    this.#now += ms;
    this.advance(0);
  }
}
