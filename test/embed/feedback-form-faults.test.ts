/**
 * Two thousand replies through a network, a server, a browser and people that misbehave. Whatever happens, each reply is stored once or
 * still on the screen, and nothing says that it was sent before the server has said so. In Chromium: Firefox does not come to the end
 * of going offline with many requests out.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright';
import { random } from '../foundation/random.js';
import { measured, stage, type Engine } from './browsers.js';
import { faults, Replies, type Fault } from './faulty-replies.js';
import * as replyPage from './reply-page.js';
import type { Seen, Submission } from './reply-page.js';

const long = Boolean(process.env['RG_LONG']);

/** Replies, and the share of them that meet faults of a whole page. */
const EACH = long ? 100_000 : 2000;
const WHOLE_PAGES = long ? 0.3 : 0.21;
/** A reply meets its fault once, every third one twice, and where there is more time up to three times: requests are what all this costs. */
const RUNNING = long ? 3 : 1.5;
/** Forms in one page, and in one that is itself ended. */
const MANY = 110;
const FEW = 60;
/** Browser contexts at a time: each has a handful of connections, which hanging requests take up. */
const AT_ONCE = 2;
const SEED = 1789;

type Draw = () => number;
const pick = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
const passes = (ms: number): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, ms);
});

const faultNames = Object.keys(faults) as readonly Fault[];

/** What somebody does while the network is as it likes. */
const gestures = ['press three times', 'type and press', 'move it meanwhile', 'take it away meanwhile', 'write other words after a refusal'] as const satisfies readonly Submission['gesture'][];

/** What happens to all forms of a page while they send. */
const weathers = ['offline and back', 'hidden and seen again', 'clock set back and forth', 'storage full', 'storage blocked', 'storage absent'] as const;
type Weather = (typeof weathers)[number];

/** How a page with drafts ends, or what comes beside it. */
const ends = ['reload', 'tab closed', 'renderer killed', 'killed while typing', 'back button', 'second window', 'second window with other words'] as const;
type End = (typeof ends)[number];

interface Row {
  submissions: number;
  requests: number;
  failures: number;
  stored: number;
  screen: number;
}

/** One engine's replies, and what came of them. A kind is what a row of the figures is about. */
class Lab {
  readonly draw = random(SEED);
  readonly broken: string[] = [];
  readonly #replies: Replies;
  readonly #engine: Engine;
  readonly #kinds = new Map<string, string>();
  readonly #rows = new Map<string, Row>();
  readonly #before: number;

  constructor(engine: Engine, replies: Replies) {
    this.#engine = engine;
    this.#replies = replies;
    this.#before = replies.again;
  }

  /** A submission of a kind. `plan`: what its requests meet, one after the other. */
  submission(kind: string, plan: readonly Fault[], more: Partial<Submission> = {}): Submission {
    const id = `${this.#engine}-${this.#kinds.size}`;
    this.#kinds.set(id, kind);
    this.#replies.plan(id, plan);
    return { id, action: `/replies/${id}`, words: `What ${id} says: ${Math.floor(this.draw() * 1e6)} é 🙂`, keep: false, gesture: 'press', presses: 6, ...more };
  }

  /** So many faults, one after the other. */
  mix(least: number, most: number): readonly Fault[] {
    return Array.from({ length: least + Math.floor(this.draw() * (most - least + 1)) }, () => pick(this.draw, faultNames));
  }

  /** Looks at what somebody saw and at what the server has. `counts`: not in a second window. `apart`: another window has other words. */
  judge(seen: Seen, { counts = true, apart = false } = {}): void {
    const { id, words, status, shown, sentAt, thankedAt, key, failures } = seen;
    const kind = this.#kinds.get(id)!;
    const keys = this.#replies.keysOf(id);
    const wrong = (what: string): void => void this.broken.push(`${kind}: ${id} ${what} (${JSON.stringify(seen)}, stored under ${keys.join() || 'nothing'})`);
    const stored = keys.map((each) => JSON.parse(this.#replies.stored.get(each)!) as { key: string; answers: { more: string } });
    const sent = status === 'sent' || sentAt !== null;
    const left = this.#replies.left.get(keys[0] ?? '');
    seen.faults.forEach(wrong);
    if (keys.length > 1) wrong('is stored twice');
    if (stored.some((each, index) => each.key !== keys[index])) wrong('is stored under a key that it does not have');
    if (sent) {
      if (stored[0]?.answers.more !== words) wrong(`is sent, and stored as ${stored[0]?.answers.more}`);
      if (left === undefined || (sentAt ?? left) < left || (thankedAt ?? left) < left) wrong('was said to be sent before the server said so');
      if (sentAt !== null && key !== keys[0]) wrong('is sent under another key');
    } else if (status === 'idle') {
      if (left === undefined) wrong('is lost');
    } else {
      if (!shown) wrong('is neither sent nor on the screen');
      if (!apart && stored.some(({ answers }) => answers.more !== words)) wrong('is stored in other words than those on the screen');
    }
    if (status === 'sending' || status === 'dirty') wrong('is never settled');
    if (!counts) return;
    const row = this.#rows.get(kind) ?? { submissions: 0, requests: 0, failures: 0, stored: 0, screen: 0 };
    this.#rows.set(kind, row);
    row.submissions += 1;
    row.requests += this.#replies.requestsOf(id);
    row.failures += failures;
    row.stored += keys.length;
    if (!sent && status !== 'idle') row.screen += 1;
  }

  /** The kinds of fault that replies have met. */
  get kinds(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** Judges once more what may have arrived since. */
  end(): void {
    for (const [id, kind] of this.#kinds) if (this.#replies.keysOf(id).length > 1) this.broken.push(`${kind}: ${id} is stored twice in the end`);
  }

  get figures(): string {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = (of: keyof Row): string => rows.reduce((total, [, row]) => total + row[of], 0).toLocaleString('en');
    const line = (kind: string, { submissions, requests, failures, stored, screen }: Row): string =>
      `  ${kind.padEnd(36)}${[submissions, requests, failures, stored, screen].map((each) => String(each).padStart(9)).join('')}`;
    return [
      `${this.#engine}: ${sum('submissions')} replies under ${rows.length} kinds of fault: ${sum('stored')} stored once, ${sum('screen')} still on the screen, ${this.broken.length} lost, doubled or said to be sent too early;`,
      `  ${(this.#replies.again - this.#before).toLocaleString('en')} arrived again and were not stored again. Seed ${SEED}.`,
      `  ${'kind'.padEnd(36)}${['replies', 'requests', 'given up', 'stored', 'on screen'].map((each) => each.padStart(9)).join('')}`,
      ...rows.map(([kind, row]) => line(kind, row)),
    ].join('\n');
  }
}

/** Makes the weather in a page, and resolves when it is over. */
async function blow(weather: Weather, page: Page, context: BrowserContext, draw: Draw): Promise<void> {
  if (weather === 'offline and back') {
    await passes(draw() * 60);
    await context.setOffline(true);
    await passes(300 + draw() * 300);
    return context.setOffline(false);
  }
  if (weather === 'hidden and seen again' || weather === 'clock set back and forth') {
    const steps = Array.from({ length: 6 }, () => [draw() * 80, draw()] as const);
    return page.evaluate(async ({ steps, what }) => {
      for (const [wait, chance] of steps) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (what === 'clock set back and forth') window.witness.ahead = (chance - 0.5) * 4 * 86_400_000;
        else {
          Object.defineProperty(document, 'hidden', { value: chance < 0.6, configurable: true });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        }
      }
      Reflect.deleteProperty(document, 'hidden');
    }, { steps, what: weather });
  }
}

/** Spoils the storage of a page before there is a form in it. */
const spoil = (weather: Weather, page: Page): Promise<void> =>
  page.evaluate((what) => {
    if (what === 'storage full') {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let n = 0; n < 4; n += 1) localStorage.setItem(`${size}-${n}`, 'x'.repeat(size));
        } catch {
          // That much does not go in any more.
        }
      }
    }
    if (what === 'storage blocked' || what === 'storage absent') {
      Object.defineProperty(window, 'localStorage', {
        get() {
          if (what === 'storage blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
          return undefined;
        },
      });
    }
  }, weather);

/** One page with many forms, each of which sends one reply. */
async function sendAll(page: Page, submissions: readonly Submission[]): Promise<void> {
  await page.evaluate(replyPage.open, submissions);
  await page.evaluate(replyPage.send, submissions);
}

/** Ends a page as a crash does: the renderer is killed. */
async function kill(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // A killed page does not answer.
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
}

const replies = new Replies();

describe.each(['chromium'] as const satisfies readonly Engine[])('%s', (engine) => {
  const on = stage(engine, { take: replies.take });
  const lab = new Lab(engine, replies);
  const { draw } = lab;
  const wholePages = Math.round(EACH * WHOLE_PAGES);

  /** Runs jobs, so many at a time. */
  async function atOnce(jobs: readonly (() => Promise<void>)[]): Promise<void> {
    const waiting = [...jobs];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let job = waiting.shift(); job; job = waiting.shift()) await job();
    }));
  }

  const judgeAll = async (page: Page): Promise<void> => (await page.evaluate(replyPage.settled)).forEach((seen) => lab.judge(seen));

  afterAll(() => {
    lab.end();
    measured(lab.figures);
    expect(lab.broken.slice(0, 10)).toEqual([]);
    expect(lab.kinds).toEqual(expect.arrayContaining([...faultNames, ...gestures, ...weathers, ...ends]));
  });

  test('replies are stored once or are still on the screen, whatever the server, the network and people do', { timeout: 7_200_000 }, async () => {
    const kinds = [
      // What hangs takes up a connection: once is enough.
      ...faultNames.map((fault) => () => lab.submission(fault, Array.from({ length: /^no answer|long after/.test(fault) ? 1 : 1 + Math.floor(draw() * RUNNING) }, () => fault))),
      ...gestures.map((gesture) => () => lab.submission(gesture, lab.mix(0, long ? 2 : 1), { gesture })),
      () => lab.submission('several faults', lab.mix(2, long ? 6 : 4)),
      () => lab.submission('refused for ever', Array.from({ length: 9 }, () => '403' as const), { presses: 2 }),
      () => lab.submission('no such host', [], { action: 'http://nowhere.invalid/', presses: 1 }),
    ];
    const fair = Math.round((EACH - wholePages) * 0.8);
    const all = Array.from({ length: fair }, (_each, n) => kinds[n % kinds.length]!()).sort(() => draw() - 0.5);
    const stormy = EACH - wholePages - fair;
    const perStorm = Math.min(MANY, Math.ceil(stormy / weathers.length));
    const storms = Array.from({ length: Math.ceil(stormy / perStorm) }, (_each, n) => {
      const weather = weathers[n % weathers.length]!;
      const keep = weather.startsWith('storage');
      return { weather, submissions: Array.from({ length: Math.min(perStorm, stormy - n * perStorm) }, () => lab.submission(weather, lab.mix(0, long ? 2 : 1), { keep })) };
    });
    const batches = Array.from({ length: Math.ceil(fair / MANY) }, (_each, n) => all.slice(n * MANY, (n + 1) * MANY));
    await atOnce([
      ...batches.map((submissions) => async () => {
        const { page, context } = await on.open('/feedback.html');
        await sendAll(page, submissions);
        await judgeAll(page);
        await context.close();
      }),
      ...storms.map(({ weather, submissions }) => async () => {
        const { page, context } = await on.open('/feedback.html');
        await spoil(weather, page);
        await sendAll(page, submissions);
        await blow(weather, page, context, draw);
        await judgeAll(page);
        await context.close();
      }),
    ]);
    expect(lab.broken.slice(0, 10)).toEqual([]);
  });

  test('a server of another origin that is down gets every reply once it is up', async () => {
    const server = createServer((request, response) => void replies.take(request, response));
    const listen = (port: number): Promise<number> => new Promise((resolve) => {
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
    const port = await listen(0);
    await new Promise((resolve) => {
      server.close(resolve);
    });
    const { page } = await on.open('/feedback.html');
    const submissions = Array.from({ length: 20 }, () => {
      const submission = lab.submission('refused connection', lab.mix(0, 1));
      return { ...submission, action: `http://127.0.0.1:${port}${submission.action}` };
    });
    await sendAll(page, submissions);
    await passes(150);
    await listen(port);
    await judgeAll(page);
    server.closeAllConnections();
    server.close();
    expect(lab.broken.slice(0, 10)).toEqual([]);
  });

  test('drafts survive the end of their page, and two windows with one draft send it once', { timeout: 7_200_000 }, async () => {
    const round = async (end: End): Promise<void> => {
      const unsent = end === 'killed while typing' || end === 'second window with other words';
      const submissions = Array.from({ length: FEW }, () =>
        lab.submission(end, end.startsWith('second') || !long ? lab.mix(0, 1) : lab.mix(0, 3), { keep: true, ...(unsent && { gesture: 'leave it unsent' }) }));
      const { page, context } = await on.open('/feedback.html');
      await sendAll(page, submissions);
      if (!unsent) await passes(draw() * 80);
      const again = await comeBack(end, page, context, submissions);
      if (end === 'second window with other words') {
        await Promise.all([page.evaluate(replyPage.rewrite, 'first'), again.evaluate(replyPage.rewrite, 'second')]);
      } else await again.evaluate(replyPage.resume);
      const apart = end === 'second window with other words';
      if (end.startsWith('second')) for (const seen of await page.evaluate(replyPage.settled)) lab.judge(seen, { counts: false, apart });
      for (const seen of await again.evaluate(replyPage.settled)) lab.judge(seen, { apart });
      await context.close();
    };
    /** Ends the page, or leaves it there, and opens the forms anew, but where the page comes back as it was. */
    const comeBack = async (end: End, page: Page, context: BrowserContext, submissions: readonly Submission[]): Promise<Page> => {
      if (end === 'reload') await page.reload();
      else if (end === 'back button') {
        await page.goto(`${on.origin()}/empty.html`);
        await page.goBack();
        if (await page.evaluate(() => 'lab' in window)) return page;
      } else if (end === 'tab closed') await page.close();
      else if (end.includes('killed')) await kill(page);
      const again = end === 'reload' || end === 'back button' ? page : (await on.open('/feedback.html', { context })).page;
      await again.evaluate(replyPage.open, submissions);
      return again;
    };
    await atOnce(Array.from({ length: Math.ceil(wholePages / FEW) }, (_each, n) => () => round(ends[n % ends.length]!)));
    expect(lab.broken.slice(0, 10)).toEqual([]);
  });
});
