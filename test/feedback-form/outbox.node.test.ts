import { describe, expect, it } from 'vitest';
import {
  acknowledges, canEdit, emptyOutbox, outbox, outboxStatuses, patience, retryAfterMs, revive,
  type Outbox, type OutboxEffect, type OutboxEvent, type Patience,
} from '../../src/feedback-form/outbox.js';
import { random, rounds } from '../foundation/random.js';

const NOW = Date.UTC(2026, 4, 12, 12);
/** Without jitter: every wait has its full length. */
const calm: Patience = { ...patience, random: () => 1 };
const byPage: Patience = { ...calm, timeout: Infinity };
const KEY = 'k1';
const ack = (attempt: number, key = KEY): OutboxEvent => ({ type: 'response', attempt, status: 200, json: { key } });
const response = (attempt: number, status: number, retryAfter?: string): OutboxEvent =>
  ({ type: 'response', attempt, status, ...(retryAfter && { retryAfter }) });
const submit: OutboxEvent = { type: 'submit', key: 'unused', body: 'body' };

/** A story of events, each after some milliseconds or at the timer. Returns where it ends and every effect on the way. */
function told(events: readonly (OutboxEvent | 'timer' | number)[], how: Patience = calm, from: Outbox = emptyOutbox) {
  let state = from;
  let now = NOW;
  const effects: OutboxEffect[] = [];
  for (const each of events) {
    if (typeof each === 'number') {
      now += each;
      continue;
    }
    if (each === 'timer') now = Math.max(now, state.dueAt!);
    const step = outbox(state, each === 'timer' ? { type: 'timer', due: state.dueAt! } : each, now, how);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, now, effects, posts: effects.filter(({ type }) => type === 'post').length };
}

const begun: readonly OutboxEvent[] = [{ type: 'answer', key: KEY }, submit];

describe('a reply', () => {
  it('has its key from the first answer on', () => {
    const { state } = told([{ type: 'answer', key: KEY }, { type: 'answer', key: 'other' }]);
    expect(state).toMatchObject({ status: 'dirty', key: KEY });
    // A draft that was written before there was anything to make keys has none.
    expect(told([{ type: 'answer', key: KEY }], calm, { ...emptyOutbox, status: 'dirty' }).state.key).toBe(KEY);
    expect(told(begun).effects).toEqual([{ type: 'post', attempt: 1, key: KEY, body: 'body', keepalive: false }]);
  });

  it('can be sent without an answer, with a key of its own', () => {
    expect(told([submit]).state).toMatchObject({ status: 'sending', key: 'unused', body: 'body' });
  });

  it('is sent when it is acknowledged with its key, and then forgotten', () => {
    const { state, effects } = told([...begun, ack(1)]);
    expect(state).toEqual({ ...emptyOutbox, status: 'sent', key: KEY, attempt: 1 });
    expect(effects.at(-1)).toEqual({ type: 'sent' });
  });

  it.each([
    ['a page of HTML', { type: 'response', attempt: 1, status: 200 }],
    ['another key', ack(1, 'k2')], ['JSON without a key', { type: 'response', attempt: 1, status: 200, json: {} }],
    ['a list', { type: 'response', attempt: 1, status: 200, json: [KEY] }], ['a redirect', response(1, 302)], ['nothing', response(1, 204)],
  ] as const)('is not sent by %s: it is tried again', (_what, event) => {
    const { state, posts } = told([...begun, event, 'timer']);
    expect(state.status).toBe('sending');
    expect(posts).toBe(2);
  });

  it('is sent once however often the button is pressed', () => {
    expect(told([...begun, submit, submit]).posts).toBe(1);
    expect(told([...begun, ack(1), submit, ack(1), { type: 'answer', key: 'x' }]).effects).toHaveLength(2);
  });

  it('starts anew on reset, but not while it is being sent', () => {
    expect(told([...begun, { type: 'reset' }]).state.status).toBe('sending');
    expect(told([...begun, ack(1), { type: 'reset' }]).state).toEqual({ ...emptyOutbox, attempt: 1 });
    expect(told([{ type: 'answer', key: KEY }, { type: 'reset' }]).state).toEqual(emptyOutbox);
    expect(told([{ type: 'reset' }]).state).toBe(emptyOutbox);
  });
});

describe('trying again', () => {
  it('waits twice as long each time, up to a minute, and gives up after seven requests', () => {
    const waits: number[] = [];
    let { state } = told(begun);
    let now = NOW;
    while (state.status === 'sending') {
      ({ state } = outbox(state, { type: 'error', attempt: state.attempt }, now, { ...calm, longest: 20_000 }));
      if (state.dueAt === null) break;
      waits.push(state.dueAt - now);
      now = state.dueAt;
      ({ state } = outbox(state, { type: 'timer', due: now }, now, calm));
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000]);
    expect(state).toMatchObject({ status: 'failed', body: 'body', key: KEY, maybe: true, failure: { reason: 'network' } });
  });

  it('jitters each wait between half and all of it', () => {
    const at = (draw: number) => told([...begun, { type: 'error', attempt: 1 }], { ...calm, random: () => draw }).state.dueAt! - NOW;
    expect([at(0), at(0.5), at(1)]).toEqual([500, 750, 1000]);
  });

  it('happens after 429 and 5xx, and after no other 4xx', () => {
    for (const status of [429, 500, 502, 503, 504]) expect(told([...begun, response(1, status), 'timer']).posts, `${status}`).toBe(2);
    for (const status of [400, 401, 403, 404, 405, 409, 410, 413, 422, 451, 499]) {
      const { state, effects } = told([...begun, response(1, status)]);
      expect(state, `${status}`).toMatchObject({ status: 'failed', body: 'body', maybe: false, failure: { reason: 'refused', status } });
      expect(effects.at(-1)).toEqual({ type: 'failed' });
    }
  });

  it('honours Retry-After in seconds and as a date, and gives up where it asks for more than ten minutes', () => {
    expect(told([...begun, response(1, 429, '30')]).state.dueAt).toBe(NOW + 30_000);
    expect(told([...begun, response(1, 503, 'Tue, 12 May 2026 12:00:45 GMT')]).state.dueAt).toBe(NOW + 45_000);
    expect(told([...begun, response(1, 429, '0')]).state.dueAt).toBe(NOW + 1000);
    expect(told([...begun, response(1, 429, '601')]).state).toMatchObject({ status: 'failed', failure: { reason: 'busy', status: 429 } });
    expect(told([...begun, response(1, 429)]).state).toMatchObject({ dueAt: NOW + 1000, asked: false });
  });

  it('honours Retry-After without a network, too: what was asked for outlasts being offline', () => {
    const asked = [...begun, { type: 'offline' }, response(1, 429, '300')] as const;
    expect(told(asked).state).toMatchObject({ phase: 'offline', dueAt: NOW + 300_000, asked: true });
    const soon = told([...asked, 1000, { type: 'online' }]);
    expect(soon).toMatchObject({ posts: 1, state: { phase: 'waiting', dueAt: NOW + 300_000, asked: true, online: true } });
    expect(told([{ type: 'hide' }], calm, soon.state).posts).toBe(0);
    expect(told(['timer'], calm, soon.state).posts).toBe(1);
    expect(told([...asked, 300_000, { type: 'online' }]).posts).toBe(2);
    // Due while there is no network: then it goes out with it.
    const due = told([...asked, 'timer']);
    expect(due).toMatchObject({ posts: 1, state: { phase: 'offline', dueAt: null, asked: false } });
    expect(told([{ type: 'online' }], calm, due.state).posts).toBe(1);
    expect(revive(told(asked).state, NOW + 5)).toMatchObject({ phase: 'waiting', dueAt: NOW + 300_000, asked: true });
    expect(told([...begun, { type: 'offline' }, response(1, 429, '3600')]).state).toMatchObject({ status: 'failed', failure: { reason: 'busy' } });
  });

  it('reads Retry-After, and nothing else, out of the header', () => {
    const read = (text: string | null | undefined) => retryAfterMs(text, NOW);
    expect([read(' 5 '), read('0'), read('Tue, 12 May 2026 11:00:00 GMT')]).toEqual([5000, 0, 0]);
    const bad = [null, undefined, '', 'soon', '-1', '1.5', '1e3', '2026-05-12', '99999999999', 'Tue, 99 May', 'Tue, 99 May 2026 12:00:00 GMT'];
    for (const text of bad) {
      expect(read(text), String(text)).toBeUndefined();
    }
  });

  it('follows a request that takes too long, which is called off', () => {
    const { state, effects } = told([...begun, 'timer']);
    expect(effects.at(-1)).toEqual({ type: 'abort', attempt: 1 });
    expect(state).toMatchObject({ status: 'sending', phase: 'waiting', maybe: true });
    const tired = told([...begun, 'timer'], { ...calm, tries: 1 });
    expect(tired.state.failure).toEqual({ reason: 'timeout' });
    expect(tired.effects.slice(-2)).toEqual([{ type: 'abort', attempt: 1 }, { type: 'failed' }]);
  });

  it('pays no heed to requests and timers that are past', () => {
    const { state } = told([...begun, { type: 'error', attempt: 1 }]);
    const past = [
      { type: 'error', attempt: 1 }, response(1, 500), response(1, 400), { type: 'timer', due: 5 },
      { type: 'accepted', attempt: 1 }, { type: 'rejected', attempt: 9 },
    ] as const;
    for (const event of past) {
      expect(outbox(state, event, NOW, calm).state).toBe(state);
    }
  });

  it('by hand starts the count anew, with the same key', () => {
    const { state, effects } = told([...begun, { type: 'error', attempt: 1 }, submit], { ...calm, tries: 1 });
    expect(state).toMatchObject({ status: 'sending', tries: 1, attempt: 2, failure: null });
    expect(effects.at(-1)).toMatchObject({ type: 'post', key: KEY, body: 'body' });
  });
});

describe('a late acknowledgement', () => {
  it('counts, whichever request it answers, for all of them have the same body', () => {
    expect(told([...begun, 'timer', ack(1)]).state.status).toBe('sent');
    expect(told([...begun, 'timer', 'timer', ack(1)]).state.status).toBe('sent');
    expect(told([...begun, 'timer', ack(1)], { ...calm, tries: 1 }).state.status).toBe('sent');
  });

  it('does not count for what was never sent, and not for what is refused for sure', () => {
    expect(told([{ type: 'answer', key: KEY }, ack(1)]).state.status).toBe('dirty');
    expect(told([...begun, response(1, 400), ack(1)]).state.status).toBe('failed');
    expect(told([ack(1, '')]).state).toBe(emptyOutbox);
  });
});

describe('answers', () => {
  it('may change until something may have arrived', () => {
    expect(canEdit(emptyOutbox)).toBe(true);
    expect(canEdit(told([{ type: 'answer', key: KEY }]).state)).toBe(true);
    expect(canEdit(told(begun).state)).toBe(false);
    expect(canEdit(told([...begun, ack(1)]).state)).toBe(false);
    expect(canEdit(told([...begun, response(1, 400)]).state)).toBe(true);
    expect(canEdit(told([...begun, { type: 'error', attempt: 1 }], { ...calm, tries: 1 }).state)).toBe(false);
    expect(canEdit(told([...begun, response(1, 429)], { ...calm, tries: 1 }).state)).toBe(true);
  });

  it('that changed after a refusal are sent as they are then, with the same key', () => {
    const { effects } = told([...begun, response(1, 422), { type: 'answer', key: 'x' }, { type: 'submit', key: 'x', body: 'better' }]);
    expect(effects.at(-1)).toEqual({ type: 'post', attempt: 2, key: KEY, body: 'better', keepalive: false });
    expect(told([...begun, response(1, 422), { type: 'submit', key: 'x', body: 'better' }]).state.body).toBe('better');
  });

  it('that changed after a reply may have arrived are not sent in its place', () => {
    const edited = [{ type: 'answer', key: 'x' }, { type: 'submit', key: 'x', body: 'other' }] as const;
    const { state, effects } = told([...begun, { type: 'error', attempt: 1 }, ...edited], { ...calm, tries: 1 });
    expect(state.body).toBe('body');
    expect(effects.at(-1)).toMatchObject({ body: 'body', key: KEY });
    expect(told([...begun, 'timer', 'timer', response(2, 403)]).state).toMatchObject({ status: 'failed', maybe: true });
  });
});

describe('without a network', () => {
  it('it waits, without a timer, and sends as soon as there is one', () => {
    const { state, posts } = told([{ type: 'offline' }, ...begun]);
    expect(state).toMatchObject({ status: 'sending', phase: 'offline', dueAt: null, tries: 0 });
    expect(posts).toBe(0);
    expect(told([{ type: 'online' }], calm, state)).toMatchObject({ posts: 1 });
  });

  it('it does not count what fails, and does not post when a wait is over', () => {
    expect(told([...begun, { type: 'offline' }, { type: 'error', attempt: 1 }]).state.phase).toBe('offline');
    expect(told([...begun, { type: 'error', attempt: 1 }, { type: 'offline' }, 'timer']).state).toMatchObject({ phase: 'offline', dueAt: null });
  });

  it('it lets a request that is out come to its end', () => {
    expect(told([...begun, { type: 'offline' }, ack(1)]).state).toMatchObject({ status: 'sent', online: false });
    expect(told([...begun, { type: 'offline' }, { type: 'online' }])).toMatchObject({ posts: 1, state: { online: true } });
  });

  it('says the same twice without a change', () => {
    const { state } = told([{ type: 'offline' }]);
    expect(outbox(state, { type: 'offline' }, NOW).state).toBe(state);
    expect(outbox(emptyOutbox, { type: 'online' }, NOW).state).toBe(emptyOutbox);
  });
});

describe('a page that goes away', () => {
  const hide: OutboxEvent = { type: 'hide' };

  it('sends once more in a way that outlives it, and only once', () => {
    const { effects, state } = told([...begun, hide, hide]);
    expect(effects.filter(({ type }) => type === 'post')).toEqual([
      { type: 'post', attempt: 1, key: KEY, body: 'body', keepalive: false }, { type: 'post', attempt: 2, key: KEY, body: 'body', keepalive: true },
    ]);
    expect(state.maybe).toBe(true);
    expect(told([...begun, response(1, 429), hide])).toMatchObject({ posts: 2, state: { maybe: false, outlives: true } });
  });

  it('does not where the server asked to wait, without a network, with nothing to send, and where the page sends', () => {
    expect(told([...begun, response(1, 429, '9'), hide]).posts).toBe(1);
    expect(told([...begun, { type: 'offline' }, { type: 'error', attempt: 1 }, hide]).posts).toBe(1);
    expect(told([{ type: 'answer', key: KEY }, hide]).posts).toBe(0);
    expect(told([...begun, hide], byPage).posts).toBe(1);
  });

  it('catches up when it is seen again: after a long sleep, and after its clock was set back', () => {
    const show: OutboxEvent = { type: 'show' };
    const waiting = [...begun, { type: 'error', attempt: 1 }] as const;
    expect(told([...waiting, 500, show]).posts).toBe(1);
    expect(told([...waiting, 1000, show]).posts).toBe(2);
    expect(told([...waiting, -86_400_000, show]).posts).toBe(2);
    expect(told([...begun, 20_000, show]).effects.at(-1)).toEqual({ type: 'abort', attempt: 1 });
    expect(told([show]).state).toBe(emptyOutbox);
  });

  it('goes on after a reload with the same key and body', () => {
    const kept = JSON.parse(JSON.stringify(told(begun).state)) as Outbox;
    const revived = revive(kept, NOW + 5);
    expect(revived).toMatchObject({ status: 'sending', phase: 'waiting', dueAt: NOW + 5, maybe: true });
    expect(told(['timer'], calm, revived).effects).toEqual([{ type: 'post', attempt: 2, key: KEY, body: 'body', keepalive: false }]);
    expect(revive(told([...begun, response(1, 429, '60')]).state, NOW + 5)).toMatchObject({ dueAt: NOW + 60_000, asked: true, maybe: false });
    const dirty = told([{ type: 'offline' }, { type: 'answer', key: KEY }]).state;
    expect(revive(dirty, NOW)).toEqual({ ...dirty, online: true });
  });
});

describe('a page that sends by itself', () => {
  it('is handed the answers once, without a timer, and says how it went', () => {
    const { state, effects } = told([{ type: 'offline' }, ...begun], byPage);
    expect(effects).toHaveLength(1);
    expect(state).toMatchObject({ phase: 'posting', dueAt: null });
    expect(told([{ type: 'accepted', attempt: 1 }], byPage, state).state.status).toBe('sent');
    expect(told([{ type: 'rejected', attempt: 1 }], byPage, state).state).toMatchObject({ status: 'failed', failure: { reason: 'refused' } });
  });

  it('is handed them again after a reload, network or not', () => {
    const revived = revive(told(begun, byPage).state, NOW);
    expect(told([{ type: 'offline' }, 'timer'], byPage, revived).effects).toEqual([{ type: 'post', attempt: 2, key: KEY, body: 'body', keepalive: false }]);
  });
});

describe('another window', () => {
  it('that has sent the same words has sent them for this one too, and other words have not', () => {
    for (const story of [begun, [...begun, response(1, 400)]] as const) {
      expect(told([...story, { type: 'elsewhere', key: KEY, body: 'body' }]).state).toMatchObject({ status: 'sent', key: KEY });
      expect(told([...story, { type: 'elsewhere', key: KEY, body: 'other' }]).state.status).not.toBe('sent');
      expect(told([...story, { type: 'elsewhere', key: 'other', body: 'body' }]).state.status).not.toBe('sent');
    }
    expect(told([{ type: 'answer', key: KEY }, { type: 'elsewhere', key: KEY, body: '' }]).state.status).toBe('dirty');
    expect(told([{ type: 'elsewhere', key: '', body: '' }]).state).toBe(emptyOutbox);
    expect(told([...begun, ack(1), { type: 'elsewhere', key: KEY, body: 'body' }]).effects).toHaveLength(2);
  });
});

describe('an acknowledgement', () => {
  it('is JSON with the key and a status of success', () => {
    expect(acknowledges(201, { key: KEY, more: 1 }, KEY)).toBe(true);
    for (const [status, json] of [[199, { key: KEY }], [300, { key: KEY }], [500, { key: KEY }], [200, null], [200, KEY], [200, { key: 'K1' }]] as const) {
      expect(acknowledges(status, json, KEY)).toBe(false);
    }
  });
});

/** A server that stores each key once, the first body that comes, and says so where it gets another. */
class Server {
  readonly stored = new Map<string, string>();
  commits = 0;

  /** Whether the body is the one that is stored. */
  commit(key: string, body: string): boolean {
    if (!this.stored.has(key)) {
      this.stored.set(key, body);
      this.commits += 1;
    }
    return this.stored.get(key) === body;
  }
}

interface Happening {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const SCHEDULES = rounds(100_000);

/** One reply's life among faults: windows that share a draft, a network that loses, delays, doubles and makes things up, clocks that jump. */
class World {
  readonly server = new Server();
  readonly faults: string[] = [];
  /** Acknowledged to a window, by key. */
  readonly acknowledged = new Set<string>();
  readonly windows: { state: Outbox; skew: number; life: number; words: string }[] = [];
  kept: string | undefined;
  broken = true;
  posts = 0;
  #queue: Happening[] = [];
  #order = 0;
  #now = NOW;
  readonly #draw: () => number;
  readonly #how: Patience;
  #keys = 0;

  constructor(draw: () => number) {
    this.#draw = draw;
    this.#how = { ...patience, tries: 2 + Math.floor(draw() * 6), random: draw };
    this.windows.push({ state: emptyOutbox, skew: 0, life: 0, words: '' });
  }

  later(wait: number, run: () => void): void {
    this.#queue.push({ at: this.#now + wait, order: (this.#order += 1), run });
  }

  /** Lets everything happen that is due within a span. */
  pass(span: number): void {
    const until = this.#now + span;
    for (;;) {
      const next = this.#queue.toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!next || next.at > until) break;
      this.#queue.splice(this.#queue.indexOf(next), 1);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = until;
  }

  freshKey(): string {
    return `k${(this.#keys += 1)}`;
  }

  tell(index: number, event: OutboxEvent): void {
    const window = this.windows[index]!;
    const before = window.state;
    const now = this.#now + window.skew;
    const { state, effects } = outbox(before, event, now, this.#how);
    window.state = state;
    if (state.body) window.words = state.body;
    if (state !== before) this.kept = JSON.stringify(state);
    if (state.status === 'sent' && before.status !== 'sent' && !this.acknowledged.has(state.key)) this.faults.push('sent before it was acknowledged');
    if (state.status === 'sending' && !state.body) this.faults.push('nothing to send');
    if (!outboxStatuses.includes(state.status)) this.faults.push('no such status');
    for (const effect of effects) {
      if (effect.type === 'post') this.#post(index, effect.attempt, effect.key, effect.body, effect.keepalive);
      if (effect.type === 'sent') this.#spread(index, { type: 'elsewhere', key: state.key, body: before.body });
    }
    if (state.dueAt !== null && state.dueAt !== before.dueAt) {
      const { dueAt } = state;
      const { life } = window;
      this.later(Math.max(0, dueAt - now), () => window.life === life && this.tell(index, { type: 'timer', due: dueAt }));
    }
  }

  #spread(from: number, event: OutboxEvent): void {
    this.windows.forEach((_window, index) => index !== from && this.later(this.#draw() * 50, () => this.tell(index, event)));
  }

  /** A request, which may meet any fault, and be delivered again much later. */
  #post(index: number, attempt: number, key: string, body: string, keepalive: boolean): void {
    this.posts += 1;
    const draw = this.#draw;
    const { life } = this.windows[index]!;
    const answer = (wait: number, event: OutboxEvent): void => this.later(wait, () => {
      const window = this.windows[index]!;
      // A page that is gone hears nothing.
      if (window.life !== life) return;
      if (event.type === 'response' && acknowledges(event.status, event.json, key)) this.acknowledged.add(key);
      this.tell(index, event);
    });
    // A request dies with its page, often after it has left.
    const lives = (): boolean => keepalive || this.windows[index]!.life === life || draw() < 0.5;
    const arrive = (wait: number): void => this.later(wait, () => lives() && this.server.commit(key, body));
    /** What the server says once the request has arrived. */
    const reply = (after: number): void => this.later(after, () => {
      const same = this.server.commit(key, body);
      answer(0, { type: 'response', attempt, status: same ? 200 : 422, json: { key } });
    });
    const fault = this.broken ? Math.floor(draw() * 16) : -1;
    const wait = draw() * 400;
    if (fault === 0) return answer(wait, { type: 'error', attempt });
    if (fault === 1) return void (arrive(wait), answer(wait + 10, { type: 'error', attempt }));
    if (fault === 2) return answer(wait, { type: 'response', attempt, status: 500 + Math.floor(draw() * 5) });
    if (fault === 3) return void (arrive(wait), answer(wait + 10, { type: 'response', attempt, status: 502 }));
    if (fault === 4) return answer(wait, { type: 'response', attempt, status: 429, retryAfter: draw() < 0.5 ? `${Math.floor(draw() * 20)}` : null });
    if (fault === 5) return answer(wait, { type: 'response', attempt, status: [400, 401, 403, 404, 409, 413][Math.floor(draw() * 6)]! });
    if (fault === 6) return answer(wait, { type: 'response', attempt, status: 200 });
    if (fault === 7) return answer(wait, { type: 'response', attempt, status: 200, json: { key: 'another' } });
    if (fault === 8) return void (arrive(30_000 * draw()), reply(60_000 * draw() + 30_000));
    if (fault === 9) return;
    if (fault === 10) return arrive(wait);
    if (fault === 11) return void (arrive(wait), arrive(wait + 120_000 * draw()), reply(wait + 10), reply(wait + 200_000 * draw()));
    // Captive portals answer in the server's place.
    if (fault === 12) return answer(wait, { type: 'response', attempt, status: 302 });
    arrive(wait);
    return reply(wait + 10);
  }

  /** Something people or machines do. */
  disturb(): void {
    const draw = this.#draw;
    const index = Math.floor(draw() * this.windows.length);
    const window = this.windows[index]!;
    const kind = Math.floor(draw() * 12);
    if (kind <= 1) this.tell(index, { type: 'answer', key: this.freshKey() });
    else if (kind <= 4) this.tell(index, { type: 'submit', key: this.freshKey(), body: this.bodyIn(index) });
    else if (kind === 5) this.tell(index, { type: 'offline' });
    else if (kind === 6) this.tell(index, { type: 'online' });
    else if (kind === 7) this.tell(index, { type: 'hide' });
    else if (kind === 8) this.tell(index, { type: 'show' });
    else if (kind === 9) window.skew += (draw() - 0.5) * 7_200_000;
    else if (kind === 10) this.reload(index);
    // A second window finds a draft that is under way.
    else if (this.windows.length < 2 && this.kept && window.state.status === 'sending') {
      this.windows.push({ state: emptyOutbox, skew: 0, life: 0, words: '' });
      this.reload(1);
    }
  }

  /** The words on the screen: they can change only where answers can. */
  bodyIn(index: number): string {
    const { state } = this.windows[index]!;
    return canEdit(state) && this.broken ? `words ${Math.floor(this.#draw() * 3)}` : state.body || 'the last words';
  }

  /** The page is loaded anew, from what it kept: requests that do not outlive it are cut, timers are gone. */
  reload(index: number): void {
    const window = this.windows[index]!;
    window.life += 1;
    window.state = revive(this.kept ? (JSON.parse(this.kept) as Outbox) : emptyOutbox, this.#now + window.skew);
    window.words = window.state.body;
    const { dueAt } = window.state;
    const { life } = window;
    const timer = (): void => void (window.life === life && dueAt !== null && this.tell(index, { type: 'timer', due: dueAt }));
    if (dueAt !== null) this.later(Math.max(0, dueAt - this.#now - window.skew), timer);
  }

  /** Sent; or told by the server that another window has sent other words under the same key, with these still here. */
  isSettled(index: number): boolean {
    const { status, key, body, failure } = this.windows[index]!.state;
    const told = status === 'failed' && failure?.status === 422 && body !== '' && this.windows.length > 1;
    return status === 'sent' || (told && ![undefined, body].includes(this.server.stored.get(key)));
  }

  /** Everything works from here on, and whoever sees "failed" presses the button. */
  heal(): void {
    this.broken = false;
    for (let n = 0; n < 60; n += 1) {
      this.windows.forEach(({ state }, index) => {
        if (!state.online) this.tell(index, { type: 'online' });
        if (state.status === 'idle') this.tell(index, { type: 'answer', key: this.freshKey() });
        const { status } = this.windows[index]!.state;
        if (status === 'dirty' || status === 'failed') this.tell(index, { type: 'submit', key: this.freshKey(), body: this.bodyIn(index) });
        this.tell(index, { type: 'show' });
      });
      this.pass(30_000);
      if (this.windows.every((_window, index) => this.isSettled(index))) break;
    }
  }
}

describe(`${SCHEDULES.toLocaleString('en')} random schedules of faults`, () => {
  it('never say "sent" before the acknowledgement, never store a key twice, and lose nothing', () => {
    const draw = random(1789);
    const faults: string[] = [];
    const total = { posts: 0, commits: 0, windows: 0, failed: 0, told: 0 };
    for (let n = 0; n < SCHEDULES && faults.length < 5; n += 1) {
      const world = new World(draw);
      for (let step = 3 + Math.floor(draw() * 12); step > 0; step -= 1) {
        world.disturb();
        world.pass(draw() * (draw() < 0.3 ? 60_000 : 2000));
      }
      for (const { state } of world.windows) {
        if (state.status === 'failed') total.failed += 1;
        if (['sending', 'failed'].includes(state.status) && !state.body) world.faults.push('words are lost while they are unsent');
      }
      world.heal();
      world.windows.forEach(({ state, words }, index) => {
        if (!world.isSettled(index)) world.faults.push(`ends as ${state.status}`);
        else if (state.status !== 'sent') total.told += 1;
        else if (!world.server.stored.has(state.key)) world.faults.push('sent and not stored');
        // A window that was told of another's acknowledgement may not have sent anything itself.
        else if (words && world.server.stored.get(state.key) !== words) world.faults.push('stored other words than were sent last');
      });
      if (world.server.commits !== 1) world.faults.push(`stored ${world.server.commits} times`);
      total.posts += world.posts;
      total.commits += world.server.commits;
      total.windows += world.windows.length;
      faults.push(...world.faults.map((fault) => `${fault} in schedule ${n}`));
    }
    console.info([
      `${SCHEDULES} schedules: ${total.posts} requests of ${total.windows} windows, ${total.commits} replies stored, ${total.failed} given up for a while,`,
      `  ${total.told} windows told that another's words are stored, ${faults.length} faults`,
    ].join('\n'));
    expect(faults).toEqual([]);
  }, 1_800_000);
});
