/** The clock an element goes by. A page has one; a story, a test or a portal's rehearsal may give an element another. */
export interface Clock {
  /** The present instant, in milliseconds since the epoch. */
  now(): number;
  /** Calls back once at an instant, never before it, also while the page is hidden. Returns the way to cancel. */
  at(instant: number, callback: () => void): () => void;
  /** Calls back once at an instant while the page is seen; later, when it is seen again, if it is hidden then. Returns the way to cancel. */
  shown(instant: number, callback: () => void): () => void;
}

/** A clock that stands until it is advanced: for stories, tests and rehearsals. */
export class ManualClock implements Clock {
  #now: number;
  #calls: { readonly at: number; readonly callback: () => void }[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  at(at: number, callback: () => void): () => void {
    const call = { at, callback };
    this.#calls.push(call);
    return () => {
      this.#calls = this.#calls.filter((each) => each !== call);
    };
  }

  shown(instant: number, callback: () => void): () => void {
    return this.at(instant, callback);
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
      this.#calls = this.#calls.filter((call) => call !== next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = to;
  }

  /** Leaps by `ms` as over a sleep: what fell due in it is called back once, after it. */
  leap(ms: number): void {
    this.#now += ms;
    this.advance(0);
  }
}
