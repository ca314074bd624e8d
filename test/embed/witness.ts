/** Stands in a page before any script of it, and writes down what the page cannot tell by itself. Runs in the page. */

export interface Sighting {
  readonly type: string;
  /** `performance.now()`. */
  readonly mono: number;
  /** `Date.now()`. */
  readonly wall: number;
  /** The time that has really gone by where the clock was not set but the machine slept: `mono`, and how far `Date` is ahead of it. */
  readonly slept: number;
  readonly detail: unknown;
}

/** One oscillator of a tone; instants on the wall clock. */
export interface Sound {
  readonly from: number;
  until: number;
}

export interface Witness {
  /** Refusals by the page's policy. */
  readonly violations: string[];
  /** Events that scripts dispatched. */
  readonly events: Sighting[];
  /** Forms submitted. */
  submits: number;
  /** Timers set and frames asked for. */
  timers: number;
  readonly sounds: Sound[];
  /** What has been said to other windows. */
  readonly posted: { readonly name: string; readonly message: unknown }[];
  /** How far `Date` is ahead of the machine's clock, in milliseconds. */
  ahead: number;
}

declare global {
  interface Window {
    witness: Witness;
  }
}

export function witness(): void {
  if (window.witness) return;
  const seen: Witness = { violations: [], events: [], submits: 0, timers: 0, sounds: [], posted: [], ahead: 0 };
  window.witness = seen;

  document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener('submit', () => (seen.submits += 1), true);

  const { now } = Date;
  Date.now = () => now() + seen.ahead;

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
    seen.events.push({ type: event.type, mono: performance.now(), wall: Date.now(), slept: performance.now() + seen.ahead, detail: (event as CustomEvent).detail });
    return dispatch.call(this, event);
  };

  const { postMessage } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.postMessage = function noting(message) {
    seen.posted.push({ name: this.name, message });
    return postMessage.call(this, message);
  };

  const counted = <T extends (...args: never[]) => unknown>(call: T): T =>
    function counting(this: unknown, ...args: Parameters<T>) {
      seen.timers += 1;
      return call.apply(this, args);
    } as T;
  window.setTimeout = counted(setTimeout as never);
  window.setInterval = counted(setInterval as never);
  window.requestAnimationFrame = counted(requestAnimationFrame);

  const sounds = new WeakMap<OscillatorNode, Sound>();
  const wallOf = (node: OscillatorNode, when = 0): number => Date.now() + 1000 * Math.max(0, when - node.context.currentTime);
  const { start, stop } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function startPartial(when) {
    const partial = { from: wallOf(this, when), until: Infinity };
    sounds.set(this, partial);
    seen.sounds.push(partial);
    return start.call(this, when);
  };
  OscillatorNode.prototype.stop = function stopPartial(when) {
    const partial = sounds.get(this);
    if (partial) partial.until = wallOf(this, when);
    return stop.call(this, when);
  };
}
