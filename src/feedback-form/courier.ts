/**
 * Carries one reply: does what the outbox says, with requests, timers and the browser's reports, and tells the outbox what came of it.
 * It knows no form: whoever has one is its {@link Office}.
 *
 * A reply goes to the address that the page named and nowhere else, for redirects are not followed; cookies go along to the page's own
 * origin only, and the page's address does not. Whatever answers without the reply's key is not believed.
 */
import type { Clock } from '../foundation/clock.js';
import { complain, complainOf } from '../foundation/complain.js';
import { emptyOutbox, outbox, patience, revive, type Outbox, type OutboxEffect, type OutboxEvent, type Patience } from './outbox.js';

export { payloadOf } from './payload.js';
export { progressOf } from './progress.js';
/** The way out where nothing can be carried: it is there before a network can fail. */
export * as rescue from './rescue.js';

/** What the courier is told by its form, and whom it tells. */
export interface Office {
  /** The tag, for complaints. */
  readonly tag: string;
  /** Where replies are posted; `''` where the page takes them itself. Read at each use. */
  readonly action: string;
  /** What else a request says, by name. Read at each use. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the page sends by itself: hands it a reply. The promise resolves once the page has it, and rejects where it could not keep it; none, where it does not take it. */
  hand(body: string): Promise<unknown> | boolean;
  /** The state has changed: once per change, before anything is done about it and before the facts below. */
  changed(): void;
  sent(): void;
  failed(): void;
}

type Post = Extract<OutboxEffect, { readonly type: 'post' }>;

/** Browsers let 64 kB outlive a page; a character may be three bytes. Longer replies are posted plainly. */
const MOST_OUTLIVING = 20_000;

/** What two windows with one reply meet under. */
const meeting = (key: string): string => `rg-feedback-form:${key}`;

/** What a window holds from when its page has a reply until it leaves, so that no other has its own page send it. */
const taken = (key: string): string => `${meeting(key)}:taken`;

function holdTaken(key: string): void {
  const pageLeaves = (): Promise<void> => new Promise((left) => {
    addEventListener('pagehide', () => left(), { once: true });
  });
  // Where there are no locks, or none for this page, nobody waits for them.
  navigator.locks?.request(taken(key), { mode: 'shared' }, pageLeaves).catch(() => undefined);
}

const isTaken = async (key: string): Promise<boolean> =>
  Boolean((await navigator.locks.query()).held?.some(({ name }) => name === taken(key)));

/** What a browser reports of the network and of the page's coming and going. */
const reports = ['online', 'offline', 'pageshow', 'pagehide', 'visibilitychange'] as const;

/** Plain timers: what falls due while a page sleeps is caught up with when it is seen. */
const timers: Pick<Clock, 'now' | 'at'> = {
  now: () => Date.now(),
  at(instant, callback) {
    const timer = setTimeout(callback, instant - Date.now());
    return () => clearTimeout(timer);
  },
};

export class Courier {
  /** What is other than usual, in {@link Patience}. There is no timeout where the page sends. */
  patience: Partial<Patience>;
  readonly #office: Office;
  readonly #clock: Pick<Clock, 'now' | 'at'>;
  #state = emptyOutbox;
  #listening = false;
  #timer: (() => void) | undefined;
  #windows: BroadcastChannel | undefined;
  readonly #out = new Map<number, AbortController>();

  constructor(office: Office, how: Partial<Patience> = {}, clock: Pick<Clock, 'now' | 'at'> = timers) {
    this.#office = office;
    this.patience = how;
    this.#clock = clock;
  }

  get state(): Outbox {
    return this.#state;
  }

  /** Follows the network, the page's coming and going, and other windows, and goes on with what is under way. */
  connect(): void {
    if (this.#listening) return;
    this.#listening = true;
    for (const type of reports) addEventListener(type, this.#look);
    this.#wake();
  }

  /** Stops timers and listeners. Requests that are out come to their end, and one more is made where the form was taken away, not just moved. */
  disconnect(): void {
    this.#listening = false;
    for (const type of reports) removeEventListener(type, this.#look);
    this.#attend();
    queueMicrotask(() => {
      if (!this.#listening) this.#tell({ type: 'hide' });
    });
  }

  /** Goes on with a state that was kept. */
  restore(state: Outbox): void {
    this.#take(revive(state, this.#clock.now()));
    if (this.#listening) this.#wake();
  }

  /** An answer was given. */
  answered(): void {
    this.#tell({ type: 'answer', key: this.#key() });
  }

  /** Sends what `bodyOf` gives for the reply's key. */
  submit(bodyOf: (key: string) => string): void {
    const key = this.#key();
    this.#tell({ type: 'submit', key, body: bodyOf(key) });
  }

  /** Begins a new reply, unless one is on its way. */
  reset(): void {
    this.#tell({ type: 'reset' });
  }

  #key(): string {
    return this.#state.key || randomKey();
  }

  #tell(event: OutboxEvent): void {
    const before = this.#state;
    const how = { ...patience, ...this.patience, ...(!this.#office.action && { timeout: Infinity }) };
    const { state, effects } = outbox(before, event, this.#clock.now(), how);
    if (state === before) return;
    this.#take(state, before.body);
    for (const effect of effects) {
      if (effect.type === 'post') void this.#post(effect);
      else if (effect.type === 'abort') this.#out.get(effect.attempt)?.abort();
      else this.#office[effect.type]();
    }
  }

  /** A new state: written down before anything is done about it. */
  #take(state: Outbox, body = ''): void {
    this.#state = state;
    if (state.status === 'sent') this.#windows?.postMessage(body);
    this.#attend();
    this.#office.changed();
  }

  /** Waits for what the state waits for: an instant, and word from other windows. */
  #attend(): void {
    const { dueAt } = this.#state;
    this.#timer?.();
    this.#timer = this.#listening && dueAt !== null ? this.#clock.at(dueAt, () => this.#tell({ type: 'timer', due: dueAt })) : undefined;
    this.#meet();
  }

  /** Opens the way to other windows with this reply, where they may have had word of it, and closes it where not. */
  #meet(here = true): void {
    const { status, key } = this.#state;
    const name = here && this.#listening && (status === 'sending' || status === 'failed') ? meeting(key) : undefined;
    if (this.#windows?.name === name) return;
    this.#windows?.close();
    this.#windows = undefined;
    if (!name) return;
    try {
      this.#windows = new BroadcastChannel(name);
      this.#windows.onmessage = ({ data }) => this.#tell({ type: 'elsewhere', key, body: String(data) });
    } catch {
      // There is no such way, or none for this page: the server sees to it that each key is stored once.
    }
  }

  /** How the network is now, for nobody hears of its changes in a page that sleeps; then what is due. */
  #wake(): void {
    this.#tell({ type: navigator.onLine ? 'online' : 'offline' });
    this.#tell({ type: 'show' });
    this.#attend();
  }

  readonly #look = ({ type }: Event): void => {
    const goes = type === 'pagehide';
    if (!goes && !(type === 'visibilitychange' && document.hidden)) return this.#wake();
    this.#tell({ type: 'hide' });
    // A page in the back-forward cache must not hold a channel.
    if (goes) this.#meet(false);
  };

  async #post(effect: Post): Promise<void> {
    const { attempt, key, keepalive } = effect;
    if (!this.#office.action) return this.#hand(effect);
    if (keepalive) return this.#request(effect);
    try {
      // The first request gives way to one that another window with this reply has out: its answer is the answer to both.
      await navigator.locks.request(meeting(key), { ifAvailable: true }, (lock) =>
        lock || this.#state.tries > 1 ? this.#request(effect) : this.#tell({ type: 'error', attempt }));
    } catch {
      // There are no locks, or none for this page.
      await this.#request(effect);
    }
  }

  /** Has the page send it. Where another window may have had its page do so, that one is waited for: what comes of it is told to both. */
  async #hand({ attempt, key, body }: Post): Promise<void> {
    const hand = async (): Promise<void> => {
      if (!this.#awaits(attempt)) return;
      const type = await this.#handed(body).then(() => 'accepted' as const, () => 'rejected' as const);
      if (type === 'accepted') holdTaken(key);
      this.#tell({ type, attempt });
    };
    const first = this.#state.maybe ? undefined : hand();
    try {
      await navigator.locks.request(meeting(key), async () => {
        if (first) return first;
        // Word of it may take longer than a turn does.
        if (await isTaken(key)) this.#tell({ type: 'elsewhere', key, body });
        else await hand();
      });
    } catch {
      // There are no locks, or none for this page.
      await (first ?? hand());
    }
  }

  async #handed(body: string): Promise<unknown> {
    const taken = this.#office.hand(body);
    if (typeof taken === 'object') return taken;
    const said = `<${this.#office.tag}> rg-submit: nobody took the answers. Set "action", or call event.detail.respondWith(promise) while the event is heard.`;
    complain(said);
    throw new Error(said);
  }

  /** Whether a request is the one that is waited for. */
  #awaits(attempt: number): boolean {
    return this.#state.phase === 'posting' && this.#state.attempt === attempt;
  }

  async #request({ attempt, key, body, keepalive }: Post): Promise<void> {
    // Its turn may come when its time is up: nobody would call it off then, and a connection would be lost.
    if (!this.#awaits(attempt)) return;
    const control = new AbortController();
    // One that another has overtaken has no timer of the outbox's any more: a server that never answers it would have its connection for good.
    const longest = 2 * { ...patience, ...this.patience }.timeout;
    // Not where a page's own patience is no time that a browser can wait.
    if (longest >= 0 && longest < 2 ** 31) AbortSignal.timeout(longest).addEventListener('abort', () => control.abort());
    const request = this.#requestOf({ method: 'POST', body, redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer', keepalive: keepalive && body.length < MOST_OUTLIVING, signal: control.signal }, key);
    if (!request) return this.#tell({ type: 'rejected', attempt });
    this.#out.set(attempt, control);
    const event = await this.#answerTo(request, attempt);
    this.#out.delete(attempt);
    // Frees the connection from what nobody reads.
    control.abort();
    this.#tell(event);
  }

  /** Undefined, and named, where the page's address or headers make no request. */
  #requestOf(init: RequestInit, key: string): Request | undefined {
    const { action, headers } = this.#office;
    try {
      const request = new Request(action, { ...init, headers });
      request.headers.set('content-type', 'application/json');
      request.headers.set('idempotency-key', key);
      if (request.url.startsWith('http')) return request;
    } catch {
      // It is said below.
    }
    return this.#complain('an address of http or https, and headers that requests may have');
  }

  async #answerTo(request: Request, attempt: number): Promise<OutboxEvent> {
    try {
      const response = await fetch(request);
      const { type, ok, status, headers } = response;
      if (type === 'opaqueredirect') this.#complain('an address that does not redirect');
      return { type: 'response', attempt, status, json: ok ? await response.json().catch(notJson) : undefined, retryAfter: headers.get('retry-after') };
    } catch {
      if (!request.url.startsWith(`${location.origin}/`)) this.#complain('an address of this origin, or one that is reached and allows this page (CORS)');
      return { type: 'error', attempt };
    }
  }

  #complain(accepted: string): undefined {
    complainOf(this.#office.tag, 'action', this.#office.action, accepted);
  }
}

/** What is no JSON says nothing; what breaks off is a fault of the network. */
function notJson(reason: unknown): undefined {
  if (!(reason instanceof SyntaxError)) throw reason;
}

/** A random UUID, of the kind that says so (4); over plain HTTP pages have to make their own. */
const randomKey = (): string => (crypto as Partial<Crypto>).randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
    .replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
