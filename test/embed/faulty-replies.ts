/**
 * Takes replies as a portal's server does, and misbehaves as it is told to: one fault per request, by the plan of each submission. It
 * remembers everything that a form cannot know: what was stored, how often, and when an acknowledgement left.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Take } from './server.js';

/** One request, and what can be done with it. */
class Delivery {
  readonly key: string;
  readonly #replies: Replies;
  readonly #id: string;
  readonly #body: string;
  readonly #response: ServerResponse;

  constructor(replies: Replies, id: string, request: IncomingMessage, response: ServerResponse, body: string) {
    this.#replies = replies;
    this.#id = id;
    this.key = String(request.headers['idempotency-key'] ?? '');
    this.#body = body;
    this.#response = response;
  }

  /** Stores it, unless its key is stored; false where that was with another body. */
  commit(): boolean {
    return this.#replies.store(this.#id, this.key, this.#body);
  }

  /** Stores it and says so, or that there is another reply under its key. */
  acknowledge(): void {
    if (!this.commit()) return this.answer(422, '{"error":"another body"}');
    if (this.#open) this.#replies.acknowledged(this.key);
    this.answer(200, JSON.stringify({ key: this.key }));
  }

  /** Whether anybody waits for an answer. */
  get #open(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  answer(status: number, text = '', headers: Readonly<Record<string, string>> = {}): void {
    if (!this.#open) return;
    const type = text.startsWith('{') ? 'application/json' : 'text/html';
    this.#response.writeHead(status, { 'content-type': type, ...headers }).end(text);
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.#response.socket?.resetAndDestroy();
  }

  /** Begins to answer and cuts the connection in the middle. */
  half(): void {
    const text = JSON.stringify({ key: this.key });
    this.#response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) });
    this.#response.write(text.slice(0, 10));
    setTimeout(() => this.cut(), 5);
  }

  /** Says what no browser understands. */
  babble(): void {
    this.#response.socket?.end('HTP/9 ???\r\n\r\n');
  }

  later(ms: number, what: () => void): void {
    this.#replies.later(ms, what);
  }
}

/** What may happen to one request, by name. */
export const faults = {
  'cut before the commit': (delivery) => delivery.cut(),
  'cut after the commit': (delivery) => (delivery.commit(), delivery.cut()),
  'half an answer': (delivery) => (delivery.commit(), delivery.half()),
  'an answer in no protocol': (delivery) => delivery.babble(),
  '400': (delivery) => delivery.answer(400), '403': (delivery) => delivery.answer(403), '404': (delivery) => delivery.answer(404),
  '409': (delivery) => delivery.answer(409), '413': (delivery) => delivery.answer(413), '422': (delivery) => delivery.answer(422, '{"error":"incomplete"}'),
  '500 before the commit': (delivery) => delivery.answer(500),
  '500 after the commit': (delivery) => (delivery.commit(), delivery.answer(500, '{"error":"broken"}')),
  '502': (delivery) => delivery.answer(502, '<h1>Bad gateway</h1>'),
  '504 after the commit': (delivery) => (delivery.commit(), delivery.answer(504)),
  '503 with Retry-After': (delivery) => delivery.answer(503, '', { 'retry-after': '1' }),
  '429 with Retry-After in seconds': (delivery) => delivery.answer(429, '', { 'retry-after': '1' }),
  '429 with Retry-After as a date': (delivery) => delivery.answer(429, '', { 'retry-after': new Date(Date.now() + 1000).toUTCString() }),
  '429 for an hour': (delivery) => delivery.answer(429, '', { 'retry-after': '3600' }),
  slow: (delivery) => delivery.later(150, () => delivery.acknowledge()),
  'no answer, not stored': () => undefined,
  'no answer, stored': (delivery) => void delivery.commit(),
  'stored long after it was given up': (delivery) => delivery.later(2200, () => delivery.acknowledge()),
  "a portal's page": (delivery) => delivery.answer(200, '<title>Wi-Fi</title><p>Accept the terms.'),
  '200 with nothing': (delivery) => (delivery.commit(), delivery.answer(200)),
  '204': (delivery) => (delivery.commit(), delivery.answer(204)),
  'another key': (delivery) => delivery.answer(200, JSON.stringify({ key: 'another' })),
  'JSON without a key': (delivery) => (delivery.commit(), delivery.answer(200, '{"ok":true}')),
  'JSON cut short': (delivery) => (delivery.commit(), delivery.answer(200, `{"key":"${delivery.key}`)),
  'a redirect to a login': (delivery) => delivery.answer(302, '', { location: '/empty.html' }),
  'a redirect that keeps the body': (delivery) => delivery.answer(307, '', { location: '/elsewhere' }),
  'delivered twice': (delivery) => (delivery.later(120, () => delivery.commit()), delivery.acknowledge()),
} satisfies Record<string, (delivery: Delivery) => void>;

/** See {@link faults}. */
export type Fault = keyof typeof faults;

export class Replies {
  /** The body of each key that is stored. */
  readonly stored = new Map<string, string>();
  /** When the first acknowledgement of a key left, on the machine's clock. */
  readonly left = new Map<string, number>();
  /** How many replies came with a key that was stored already. */
  again = 0;
  /** Bodies that came to where no reply belongs. */
  strayed = 0;
  readonly #keys = new Map<string, Set<string>>();
  readonly #plans = new Map<string, Fault[]>();
  readonly #requests = new Map<string, number>();
  #pending = 0;

  /** What happens to the requests of a submission, one after the other; after those all goes well. */
  plan(id: string, faults: readonly Fault[]): void {
    this.#plans.set(id, [...faults]);
  }

  /** The keys that are stored for a submission. */
  keysOf(id: string): readonly string[] {
    return [...(this.#keys.get(id) ?? [])];
  }

  /** How many requests came for a submission. */
  requestsOf(id: string): number {
    return this.#requests.get(id) ?? 0;
  }

  store(id: string, key: string, body: string): boolean {
    if (this.stored.has(key)) this.again += 1;
    else this.stored.set(key, body);
    this.#keys.set(id, (this.#keys.get(id) ?? new Set()).add(key));
    return this.stored.get(key) === body;
  }

  acknowledged(key: string): void {
    if (!this.left.has(key)) this.left.set(key, Date.now());
  }

  later(ms: number, what: () => void): void {
    this.#pending += 1;
    setTimeout(() => {
      this.#pending -= 1;
      what();
    }, ms);
  }

  /** Whether nothing is under way any more. */
  get idle(): boolean {
    return this.#pending === 0;
  }

  /** Answers what is posted. Pages of other origins may post, too. */
  readonly take: Take = (request, response) => {
    const { method, url = '', headers } = request;
    const id = /^\/replies\/(.+)$/.exec(url)?.[1];
    if (headers.origin) response.setHeader('access-control-allow-origin', headers.origin);
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (method === 'OPTIONS') return Boolean(response.writeHead(204).end());
    if (method === 'GET') return false;
    void this.#receive(request, response, id);
    return true;
  };

  async #receive(request: IncomingMessage, response: ServerResponse, id: string | undefined): Promise<void> {
    let body = '';
    try {
      for await (const part of request) body += String(part);
    } catch {
      // Cut before it was whole.
      return;
    }
    if (id === undefined) {
      this.strayed += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    this.#requests.set(id, this.requestsOf(id) + 1);
    const fault = this.#plans.get(id)?.shift();
    const delivery = new Delivery(this, id, request, response, body);
    if (fault) faults[fault](delivery);
    else delivery.acknowledge();
  }
}
