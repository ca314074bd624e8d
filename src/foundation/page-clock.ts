/**
 * The clock of a page: steady time from two clocks, one ticker for what is seen, one plain timer for each instant that matters.
 *
 * Browsers wake hidden pages once a minute for timers that were set from timers. So an instant that matters gets one timer of
 * its own, set from a message rather than from a timer; what is only seen is not woken at all while nobody sees it.
 * Nothing runs while nobody waits for anything.
 */
import type { Clock } from './clock.js';
import { expectBeat, observe, steadyFrom, steadyNow, type Reading, type Steady } from './steady-clock.js';

/** How often the clocks are compared while the page is seen: as often as its seconds turn, so that it costs no wake of its own. */
const BEAT_MS = 1000;
/** The same while the page is hidden and has timers that the browser may make longer: these beats vouch for nothing. */
const HIDDEN_BEAT_MS = 10_000;
/** The longest time a browser's timer can be set for. */
const LONGEST_MS = 2 ** 31 - 1;

/** Calls back once after some milliseconds; returns the way to cancel. */
export type Alarm = (ms: number, callback: () => void) => () => void;

interface Call {
  at: number;
  readonly callback: (now: number) => number | void;
  stop?: (() => void) | undefined;
}

/** Where ticks come from: the page's window, or that of a pop-out, which stays awake when the page behind it does not. */
type Host = Window & typeof globalThis;

export class PageClock implements Clock {
  readonly #host: Host;
  readonly #source: PageClock | undefined;
  readonly #exact = new Set<Call>();
  readonly #seen = new Set<Call>();
  #steady: Steady;
  #stopBeat: (() => void) | undefined;
  #beatAt = 0;
  /** As the page was when it last said so, which is before any timer can find it otherwise. */
  #hidden = false;
  #alarm: Alarm | undefined;

  /** `source` gives the time where another window only gives the ticks. */
  constructor(host: Host, source?: PageClock) {
    this.#host = host;
    this.#source = source;
    this.#steady = steadyFrom(this.#read(), this.#read(), this.#read());
  }

  /** Sets alarms by other means than the page's own timers (a worker's, which no browser slows down); undefined for those. */
  set alarm(alarm: Alarm | undefined) {
    this.#alarm = alarm;
    this.#rearm();
    this.#look();
  }

  #set(ms: number, callback: () => void): () => void {
    if (this.#alarm) return this.#alarm(ms, callback);
    const timer = this.#host.setTimeout(callback, ms);
    return () => this.#host.clearTimeout(timer);
  }

  now(): number {
    return this.#source ? this.#source.now() : Math.round(this.#observe(false));
  }

  at(at: number, callback: () => void): () => void {
    return this.#add(this.#exact, { at, callback });
  }

  shown(at: number, callback: (now: number) => number | void): () => void {
    return this.#add(this.#seen, { at, callback });
  }

  /** Takes another window's word for the time, `ms` ahead of this one's. */
  shift(ms: number): void {
    this.#steady = { ...this.#steady, offset: this.#steady.offset + ms };
    this.#rearm();
  }

  #read(): Reading {
    return { wall: this.#host.Date.now(), mono: this.#host.performance.now() };
  }

  #observe(woke: boolean): number {
    const before = this.#steady;
    const after = (this.#steady = observe(before, this.#read(), woke));
    if (before.offset !== after.offset) this.#rearm();
    return steadyNow(after);
  }

  #add(calls: Set<Call>, call: Call): () => void {
    if (!this.#exact.size && !this.#seen.size) this.#listen(true);
    calls.add(call);
    if (calls === this.#exact) this.#arm(call);
    this.#beatBy(call.at);
    return () => this.#drop(call);
  }

  #drop(call: Call): void {
    if (!this.#exact.delete(call) && !this.#seen.delete(call)) return;
    call.stop?.();
    if (this.#exact.size || this.#seen.size) return;
    this.#stopBeat?.();
    this.#stopBeat = undefined;
    this.#steady = expectBeat(this.#steady, undefined);
    this.#listen(false);
  }

  /** Sets a call's own timer from a message, so that no browser counts it as a timer set by a timer. */
  #arm(call: Call): void {
    const { port1, port2 } = new this.#host.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (!this.#exact.has(call)) return;
      call.stop?.();
      call.stop = this.#set(Math.min(LONGEST_MS, Math.max(0, call.at - this.now())), () => {
        this.#run();
        // It may come a moment early by this clock.
        if (this.#exact.has(call)) this.#arm(call);
      });
    };
    port2.postMessage(0);
  }

  #rearm(): void {
    for (const call of this.#exact) this.#arm(call);
  }

  /** Makes sure that a heartbeat comes no later than `instant`. */
  #beatBy(instant: number, now = this.now()): void {
    const slow = this.#hidden && !this.#alarm;
    const within = slow ? HIDDEN_BEAT_MS : this.#hidden ? BEAT_MS : Math.max(0, Math.min(BEAT_MS, instant - now));
    if (this.#stopBeat && this.#beatAt <= now + within) return;
    this.#stopBeat?.();
    this.#beatAt = now + within;
    this.#stopBeat = this.#set(within, this.#beat);
    this.#steady = expectBeat(this.#steady, slow ? undefined : within);
  }

  readonly #beat = (): void => {
    this.#stopBeat = undefined;
    const now = this.#run();
    if (this.#exact.size || this.#seen.size) this.#beatBy(Math.min(...[...this.#seen].map(({ at }) => at)), now);
  };

  /** Calls back whatever is due, the earliest first. Returns the instant that it was, where no more was done than to show a second. */
  #run(): number | undefined {
    const now = this.now();
    let instant: number | undefined = now;
    const due = [...this.#exact, ...(this.#hidden ? [] : this.#seen)].filter(({ at }) => at <= now);
    for (const call of due.sort((a, b) => a.at - b.at)) {
      if (this.#exact.has(call)) this.#drop(call);
      call.at = Infinity;
      const again = call.callback(now);
      if (again) call.at = again;
      else {
        this.#drop(call);
        instant = undefined;
      }
    }
    return instant;
  }

  readonly #look = (): void => {
    this.#hidden = this.#host.document.hidden;
    this.#stopBeat?.();
    this.#beat();
  };

  readonly #woke = (): void => {
    this.#observe(true);
    this.#look();
  };

  /** The browser's own reports: the page is seen again, thawed, or back from its cache; the network is back after a sleep. */
  #listen(on: boolean): void {
    const { document } = this.#host;
    this.#hidden = document.hidden;
    const change = on ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.#look);
    document[change]('resume', this.#woke);
    this.#host[change]('pageshow', this.#woke);
    this.#host[change]('online', this.#woke);
  }
}

let page: PageClock | undefined;

/** The one clock of this page. */
export function pageClock(): PageClock {
  page ??= new PageClock(window);
  return page;
}
