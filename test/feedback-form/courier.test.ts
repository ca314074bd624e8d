import { expect } from '@open-wc/testing';
import { vi } from 'vitest';
import { ManualClock } from '../../src/foundation/clock.js';
import { Courier, type Office } from '../../src/feedback-form/courier.js';
import { emptyOutbox, patience, type Outbox, type Patience } from '../../src/feedback-form/outbox.js';
import { warnings } from '../console.js';

const NOW = Date.UTC(2026, 4, 12, 12);
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const until = async (condition: () => unknown): Promise<void> => {
  await vi.waitFor(() => expect(Boolean(condition())).to.equal(true), { interval: 5 });
};

/** What a server says to a request. */
type Says = (request: Request, key: string) => Promise<Response> | Response;

const acknowledges: Says = (_request, key) => Response.json({ key });
const refuses = (status: number, headers: Readonly<Record<string, string>> = {}): Says => () => new Response('', { status, headers });
const breaks: Says = () => Promise.reject(new TypeError('Failed to fetch'));
/** Answers nothing until it is called off. */
const hangs: Says = ({ signal }) => new Promise((_answer, reject) => {
  signal.addEventListener('abort', () => reject(signal.reason));
});
/** Begins to acknowledge, and breaks off. */
const halves: Says = () => new Response(new ReadableStream({
  start(stream) {
    stream.enqueue(new TextEncoder().encode('{"ke'));
    stream.error(new TypeError('network error'));
  },
}));

interface Posted {
  readonly request: Request;
  readonly key: string;
  readonly body: string;
}

/** Puts a server in the network's place, which says one thing after the other and the last one for ever. */
function server(...says: readonly Says[]): readonly Posted[] {
  const posted: Posted[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input as Request;
    const key = request.headers.get('idempotency-key')!;
    const say = says[Math.min(posted.length, says.length - 1)]!;
    posted.push({ request, key, body: await request.clone().text() });
    return say(request, key);
  });
  return posted;
}

interface Desk {
  readonly courier: Courier;
  readonly clock: ManualClock;
  /** Each state and fact, in order. */
  readonly told: string[];
}

const desks: Courier[] = [];
afterEach(() => desks.splice(0).forEach((courier) => courier.disconnect()));

function desk(office: Partial<Office> = {}, how: Partial<Patience> = {}): Desk {
  const told: string[] = [];
  const clock = new ManualClock(NOW);
  const courier: Courier = new Courier({
    tag: 'rg-feedback-form', action: '/replies', headers: {}, hand: () => Promise.reject(new Error('there is an action')),
    changed: () => void told.push(courier.state.status), sent: () => void told.push('rg-sent'), failed: () => void told.push('rg-fail'), ...office,
  }, { random: () => 1, ...how }, clock);
  courier.connect();
  desks.push(courier);
  return { courier, clock, told };
}

const bodyOf = (key: string): string => JSON.stringify({ key, answers: { clear: 4 } });

/** A reply that has been given up to the courier. */
function submitted(office: Partial<Office> = {}, how: Partial<Patience> = {}): Desk {
  const set = desk(office, how);
  set.courier.answered();
  set.courier.submit(bodyOf);
  return set;
}

const setHidden = (hidden: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
};

const setOnline = (online: boolean): void => {
  vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(online);
  dispatchEvent(new Event(online ? 'online' : 'offline'));
};

describe('a reply that is posted', () => {
  it('goes as JSON with its key and the page\'s headers, and is sent when it is acknowledged', async () => {
    const posted = server(acknowledges);
    const { courier, told } = submitted({ headers: { 'X-Token': 'abc', 'Content-Type': 'text/plain', 'IDEMPOTENCY-KEY': 'mine' } });
    await until(() => told.includes('rg-sent'));
    expect(told).to.deep.equal(['dirty', 'sending', 'sent', 'rg-sent']);
    expect(posted).to.have.length(1);
    const [{ request, key, body }] = posted as [Posted];
    expect(key).to.match(UUID);
    expect(courier.state.key).to.equal(key);
    expect(body).to.equal(bodyOf(key));
    expect([request.method, new URL(request.url).pathname, request.headers.get('content-type'), request.headers.get('x-token')])
      .to.deep.equal(['POST', '/replies', 'application/json', 'abc']);
    expect([request.redirect, request.credentials, request.keepalive, request.referrerPolicy]).to.deep.equal(['manual', 'same-origin', false, 'no-referrer']);
  });

  it('makes a key of the same kind where a page over plain HTTP is given none', () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(undefined!);
    const keys = Array.from({ length: 20 }, () => {
      const { courier } = desk();
      courier.answered();
      return courier.state.key;
    });
    for (const key of keys) expect(key).to.match(UUID);
    expect(new Set(keys).size).to.equal(20);
  });

  it('has one key from its first answer on, and the next one has another', async () => {
    server(acknowledges);
    const { courier, told } = desk();
    courier.answered();
    const { key } = courier.state;
    courier.answered();
    courier.submit(bodyOf);
    await until(() => told.includes('rg-sent'));
    expect(courier.state.key).to.equal(key);
    courier.reset();
    courier.answered();
    expect(courier.state.key).not.to.equal(key);
  });

  it('is posted once however often it is submitted', async () => {
    const posted = server(acknowledges);
    const { courier, told } = submitted();
    courier.submit(bodyOf);
    courier.submit(bodyOf);
    await until(() => told.includes('rg-sent'));
    courier.submit(bodyOf);
    expect(posted).to.have.length(1);
  });

  const noAnswer: readonly (readonly [string, Says])[] = [
    ['a portal\'s page', () => new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } })],
    ['another key', () => Response.json({ key: 'another' })], ['nothing at all', () => new Response(null, { status: 204 })],
    ['an empty answer', () => new Response('')], ['half an answer', halves], ['a fault', refuses(500)], ['no connection', breaks],
  ];
  for (const [what, says] of noAnswer) {
    it(`is tried again after ${what}, with the same key and body`, async () => {
      const posted = server(says, acknowledges);
      const { courier, clock, told } = submitted();
      await until(() => courier.state.phase === 'waiting');
      expect(courier.state.dueAt).to.equal(NOW + 1000);
      clock.advance(1000);
      await until(() => told.includes('rg-sent'));
      expect(posted.map(({ key, body }) => [key, body])).to.deep.equal([posted[0]!, posted[0]!].map(({ key, body }) => [key, body]));
    });
  }

  it('tells half an answer from an answer by somebody else', async () => {
    server(halves);
    const { courier, told } = submitted({}, { tries: 1 });
    await until(() => told.includes('rg-fail'));
    expect(courier.state.failure).to.deep.equal({ reason: 'network' });
  });

  it('waits as long as the server asks', async () => {
    server(refuses(503, { 'retry-after': '30' }), acknowledges);
    const { courier, clock, told } = submitted();
    await until(() => courier.state.phase === 'waiting');
    expect(courier.state).to.include({ dueAt: NOW + 30_000, asked: true });
    clock.advance(30_000);
    await until(() => told.includes('rg-sent'));
  });

  it('is given up when it is refused', async () => {
    server(refuses(403));
    const { courier, told } = submitted();
    await until(() => told.includes('rg-fail'));
    expect(told.slice(-2)).to.deep.equal(['failed', 'rg-fail']);
    expect(courier.state.failure).to.deep.equal({ reason: 'refused', status: 403 });
  });

  it('is called off when there is no answer in time', async () => {
    const posted = server(hangs, acknowledges);
    const { courier, clock, told } = submitted();
    await until(() => posted.length);
    clock.advance(patience.timeout);
    expect(courier.state.phase).to.equal('waiting');
    expect(posted[0]!.request.signal.aborted).to.equal(true);
    clock.advance(1000);
    await until(() => told.includes('rg-sent'));
  });

  it('is as patient as its page says, from the next event on', async () => {
    const posted = server(hangs);
    const { courier, clock, told } = submitted();
    courier.patience = { tries: 1 };
    await until(() => posted.length);
    clock.advance(patience.timeout);
    expect(told.at(-1)).to.equal('rg-fail');
  });

  it('is not requested where its turn comes after its time was up: nobody would ever call that off', async () => {
    const posted = server(acknowledges);
    let turn = (): unknown => undefined;
    vi.spyOn(navigator.locks, 'request').mockImplementationOnce(((_name: string, _options: LockOptions, hold: (lock: Lock | null) => unknown) => new Promise((done) => {
      turn = () => done(hold({ name: 'late', mode: 'exclusive' }));
    })) as never);
    const { courier, clock, told } = submitted();
    clock.advance(patience.timeout);
    expect(courier.state.phase).to.equal('waiting');
    await turn();
    expect(vi.mocked(fetch).mock.calls).to.have.length(0);
    clock.advance(1000);
    await until(() => told.includes('rg-sent'));
    expect(posted).to.have.length(1);
  });
});

describe('an address', () => {
  const refused: readonly (readonly [string, Partial<Office>])[] = [
    ['that is malformed', { action: 'https://[' }], ['with a password', { action: 'https://a:b@example.org/' }], ['of mail', { action: 'mailto:office@example.org' }],
    ['whose headers are malformed', { action: '/replies?malformed', headers: { 'no name': 'x' } }],
  ];
  for (const [what, office] of refused) {
    it(`${what} is named, and nothing is posted`, async () => {
      const posted = server(acknowledges);
      const { said } = warnings();
      const { courier, told } = submitted(office);
      await until(() => told.includes('rg-fail'));
      expect(said).to.deep.equal([
        `<rg-feedback-form> action=${JSON.stringify(office.action)} is not used. Accepted: an address of http or https, and headers that requests may have.`,
      ]);
      expect(courier.state).to.deep.include({ failure: { reason: 'refused' }, maybe: false });
      expect(posted).to.have.length(0);
    });
  }

  it('of another origin that does not answer is named once, and tried again', async () => {
    const posted = server(breaks, breaks, acknowledges);
    const { said } = warnings();
    const { courier, clock, told } = submitted({ action: 'https://example.org/replies' });
    await until(() => courier.state.phase === 'waiting');
    clock.advance(1000);
    await until(() => courier.state.phase === 'waiting' && courier.state.tries === 2);
    clock.advance(2000);
    await until(() => told.includes('rg-sent'));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('"https://example.org/replies"').and.to.contain('CORS');
    expect(posted).to.have.length(3);
  });

  it('that redirects is named, for answers go nowhere else', async () => {
    server(() => {
      const answer = new Response('');
      Object.defineProperties(answer, { type: { value: 'opaqueredirect' }, ok: { value: false }, status: { value: 0 } });
      return answer;
    });
    const { said } = warnings();
    const { courier, told } = submitted({ action: '/login-first' }, { tries: 1 });
    await until(() => told.includes('rg-fail'));
    expect(courier.state.failure).to.deep.equal({ reason: 'unknown', status: 0 });
    expect(said[0]).to.contain('"/login-first"').and.to.contain('does not redirect');
  });

  it('of the page\'s own origin is not named where the network fails', async () => {
    server(breaks);
    const { said } = warnings();
    const { told } = submitted({ action: '/of-this-origin' }, { tries: 1 });
    await until(() => told.includes('rg-fail'));
    expect(said).to.deep.equal([]);
  });
});

describe('a page that sends by itself', () => {
  it('is handed the body, without a timer, and says that it has it', async () => {
    const posted = server(breaks);
    const handed: string[] = [];
    let accept: (() => void) | undefined;
    const hand = (body: string): Promise<void> => new Promise((resolve) => {
      handed.push(body);
      accept = resolve;
    });
    const { courier, clock, told } = submitted({ action: '', hand });
    expect(courier.state.status).to.equal('sending');
    expect(clock.waiting).to.equal(0);
    accept!();
    await until(() => told.includes('rg-sent'));
    expect(handed).to.deep.equal([bodyOf(courier.state.key)]);
    expect(posted).to.have.length(0);
  });

  /** Two windows that go on with one reply, whose pages take what they are handed. */
  function inTwoWindows(key: string): { readonly handed: readonly string[]; bothSent(): Promise<void> } {
    const handed: string[] = [];
    const hand = (body: string): Promise<unknown> => Promise.resolve(handed.push(body));
    const windows = [desk({ action: '', hand }), desk({ action: '', hand })];
    for (const { courier } of windows) courier.restore({ ...emptyOutbox, status: 'sending', phase: 'posting', key, body: 'body', attempt: 1, tries: 1 });
    return { handed, bothSent: () => until(() => windows.every(({ courier }) => courier.state.status === 'sent')) };
  }

  it('is handed it once by two windows, also where no word of it comes from the one to the other', async () => {
    const said = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    const { handed, bothSent } = inTwoWindows('k-late');
    await bothSent();
    expect(handed).to.deep.equal(['body']);
    expect(said.mock.calls).not.to.have.length(0);
  });

  it('that may have been handed it in another window waits for what comes of that there', async () => {
    let release = (): void => undefined;
    const held = navigator.locks.request('rg-feedback-form:k-locked', () => new Promise<void>((resolve) => {
      release = resolve;
    }));
    const { handed, bothSent } = inTwoWindows('k-locked');
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending!.filter(({ name }) => name === 'rg-feedback-form:k-locked')).to.have.length(2));
    expect(handed).to.deep.equal([]);
    release();
    await held;
    await bothSent();
    expect(handed).to.deep.equal(['body']);
  });

  it('may refuse it, and is handed it again', async () => {
    const handed: string[] = [];
    const hand = (body: string): Promise<unknown> => (handed.push(body) === 1 ? Promise.reject(new Error('full')) : Promise.resolve());
    const { courier, told } = submitted({ action: '', hand });
    await until(() => told.includes('rg-fail'));
    courier.submit(bodyOf);
    await until(() => told.includes('rg-sent'));
    expect(handed[1]).to.equal(handed[0]);
  });
});

describe('the page', () => {
  it('that is hidden sends once more, in a way that outlives it', async () => {
    const posted = server(hangs, acknowledges);
    const { told } = submitted();
    await until(() => posted.length);
    setHidden(true);
    await until(() => told.includes('rg-sent'));
    dispatchEvent(new Event('pagehide'));
    expect(posted.map(({ request }) => request.keepalive)).to.deep.equal([false, true]);
  });

  it('that is hidden and seen again waits for no request for ever, also for one that another has overtaken', async () => {
    const posted = server(hangs, refuses(403));
    const { courier, told } = submitted({}, { timeout: 20 });
    await until(() => posted.length);
    setHidden(true);
    await until(() => told.includes('rg-fail'));
    setHidden(false);
    await until(() => posted[0]!.request.signal.aborted);
    expect([posted.length, courier.state.status]).to.deep.equal([2, 'failed']);
  });

  it.each([NaN, -1, Infinity])('that says to wait %s for an answer has its reply sent all the same', async (timeout) => {
    server(acknowledges);
    const { told } = submitted({}, { timeout });
    await until(() => told.includes('rg-sent'));
  });

  it('that is hidden sends what is too long to outlive it plainly', async () => {
    const posted = server(hangs, acknowledges);
    const { courier, told } = desk();
    courier.submit((key) => JSON.stringify({ key, comment: 'é'.repeat(30_000) }));
    await until(() => posted.length);
    dispatchEvent(new Event('pagehide'));
    await until(() => told.includes('rg-sent'));
    expect(posted.map(({ request }) => request.keepalive)).to.deep.equal([false, false]);
  });

  it('that is seen again catches up with what was due', async () => {
    const posted = server(breaks, acknowledges);
    const { courier, clock, told } = submitted();
    await until(() => courier.state.phase === 'waiting');
    courier.disconnect();
    courier.connect();
    clock.advance(-86_400_000);
    setHidden(false);
    await until(() => told.includes('rg-sent'));
    expect(posted).to.have.length(2);
  });

  it('without a network waits for it, and hears of it also where it was asleep', async () => {
    const posted = server(acknowledges);
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false);
    const { courier, told } = submitted();
    expect(courier.state.phase).to.equal('offline');
    setOnline(false);
    expect(posted).to.have.length(0);
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(true);
    dispatchEvent(new Event('pageshow'));
    await until(() => told.includes('rg-sent'));
    expect(posted).to.have.length(1);
  });

  it('that takes the form away has it sent once more, and one that moves it has not', async () => {
    const posted = server(breaks, hangs);
    const { courier, clock } = submitted();
    await until(() => courier.state.phase === 'waiting');
    courier.disconnect();
    courier.connect();
    courier.connect();
    await Promise.resolve();
    expect([posted.length, clock.waiting]).to.deep.equal([1, 1]);
    courier.disconnect();
    await until(() => posted.length === 2);
    expect(posted[1]!.request.keepalive).to.equal(true);
    expect(clock.waiting).to.equal(0);
    dispatchEvent(new Event('offline'));
    expect(courier.state.online).to.equal(true);
  });
});

describe('a state that was kept', () => {
  const kept: Outbox = { ...emptyOutbox, status: 'sending', key: 'k-1', body: bodyOf('k-1'), phase: 'posting', attempt: 3, tries: 2, dueAt: NOW - 5 };

  it('is gone on with, with the same key and body', async () => {
    const posted = server(acknowledges);
    const { courier, told } = desk();
    courier.restore(kept);
    await until(() => told.includes('rg-sent'));
    expect(posted.map(({ key, body }) => [key, body])).to.deep.equal([['k-1', bodyOf('k-1')]]);
  });

  it('is gone on with when the form is there, and not before', async () => {
    const posted = server(acknowledges);
    const { courier, told } = desk();
    courier.disconnect();
    courier.restore({ ...kept, phase: 'waiting', asked: true, dueAt: NOW + 60_000 });
    await Promise.resolve();
    expect(posted).to.have.length(0);
    courier.connect();
    expect(courier.state.phase).to.equal('waiting');
    courier.disconnect();
    courier.restore(kept);
    courier.connect();
    await until(() => told.includes('rg-sent'));
    expect(posted).to.have.length(1);
  });
});

describe('two windows with one reply', () => {
  const kept = (key: string): Outbox => ({ ...emptyOutbox, status: 'sending', key, body: bodyOf(key), phase: 'posting', attempt: 1, tries: 1, dueAt: NOW });
  /** Answers when it is told to. */
  const onCall = (): { readonly says: Says; answer: () => void } => {
    const call = { answer: (): void => undefined, says: ((_request, key) => new Promise((resolve) => {
      call.answer = () => resolve(Response.json({ key }));
    })) as Says };
    return call;
  };

  it('make one request, and both have sent it', async () => {
    const call = onCall();
    const posted = server(call.says);
    const [first, second] = [submitted(), desk()];
    await until(() => posted.length);
    second.courier.restore(kept(first.courier.state.key));
    await until(() => second.courier.state.phase === 'waiting');
    call.answer();
    await until(() => second.told.includes('rg-sent'));
    expect(first.told.at(-1)).to.equal('rg-sent');
    expect(posted).to.have.length(1);
  });

  it('do not wait for each other for long', async () => {
    const posted = server(hangs, acknowledges);
    const [first, second] = [submitted(), desk()];
    await until(() => posted.length);
    second.courier.restore(kept(first.courier.state.key));
    await until(() => second.courier.state.phase === 'waiting');
    second.clock.advance(1000);
    await until(() => first.told.includes('rg-sent') && second.told.includes('rg-sent'));
    expect(posted).to.have.length(2);
  });

  it('with other words do not hear of each other', async () => {
    const call = onCall();
    const posted = server(call.says, refuses(422));
    const [first, second] = [submitted(), desk()];
    await until(() => posted.length);
    second.courier.restore({ ...kept(first.courier.state.key), body: 'other words' });
    await until(() => second.courier.state.phase === 'waiting');
    call.answer();
    await until(() => first.told.includes('rg-sent'));
    second.clock.advance(1000);
    await until(() => second.told.includes('rg-fail'));
    expect(second.courier.state.body).to.equal('other words');
  });

  it('make a request each where browsers have no way between them', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.spyOn(LockManager.prototype, 'request').mockRejectedValue(new DOMException('denied', 'SecurityError'));
    const posted = server(acknowledges);
    const [first, second] = [submitted(), desk()];
    second.courier.restore(kept(first.courier.state.key));
    await until(() => first.told.includes('rg-sent') && second.told.includes('rg-sent'));
    expect(posted).to.have.length(2);
    vi.unstubAllGlobals();
  });
});
