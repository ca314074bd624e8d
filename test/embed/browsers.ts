/** Browsers for whole pages, closed behind each test, with everything that pages say written down. */
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright';
import { launch, launchOptions } from '../../scripts/browsers.mjs';
import { serve, type Server, type Take } from './server.js';
import { witness } from './witness.js';

export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that the pages of the context have said in their consoles or thrown. */
  readonly said: readonly string[];
  /** Paths that the pages of the context have asked for. */
  readonly requested: readonly string[];
}

export interface Stage {
  readonly origin: () => string;
  /** Opens a page in a context of its own, or in one that is given, with a {@link witness} in it. */
  open(path: string, options?: BrowserContextOptions & { readonly context?: BrowserContext }): Promise<Opened>;
}

const witnessed = new WeakSet<BrowserContext>();

async function openIn(context: BrowserContext, url: string): Promise<Opened> {
  const said: string[] = [];
  const requested: string[] = [];
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (thrown) => said.push(`thrown: ${thrown.error().message}`));
  context.on('request', (request) => requested.push(new URL(request.url()).pathname));
  if (!witnessed.has(context)) await context.addInitScript(witness);
  witnessed.add(context);
  const page = await context.newPage();
  await page.goto(url);
  return { page, context, said, requested };
}

/** One browser and one server for the tests around it. `shared`: all pages in the browser's own context. `take`: what the server answers beside pages. */
export function stage(start: () => Promise<Browser>, { shared = false, take }: { readonly shared?: boolean; readonly take?: Take } = {}): Stage {
  let browser: Browser;
  let server: Server;
  const opened: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([start(), serve(take)]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    origin: () => server.origin,
    async open(path, { context, ...options } = {}) {
      const given = context ?? (shared ? browser.contexts()[0] : undefined);
      const used = given ?? (await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options }));
      const result = await openIn(used, `${server.origin}${path}`);
      opened.push(given ? result.page : used);
      return result;
    },
  };
}

/** Firefox asks every site for an icon, which strict policies refuse. */
const quiet = (engine: Engine): LaunchOptions =>
  engine === 'firefox' ? { firefoxUserPrefs: { ...launchOptions(engine).firefoxUserPrefs, 'browser.chrome.site_icons': false } } : {};

/** The same tests in each engine. `take`: what the server answers beside pages. */
export function inEach(tests: (stage: Stage, engine: Engine) => void, take?: Take): void {
  describe.each(engines)('%s', (engine) => tests(stage(() => launch(engine, quiet(engine)), { ...(take && { take }) }), engine));
}

/** Waits until what `read` gives is `expected`. */
export const until = <T>(read: () => Promise<T>, expected: T, timeout = 10_000): Promise<void> => expect.poll(read, { timeout, interval: 20 }).toEqual(expected);

/** Puts a figure into the test's output. */
export function measured(what: string): void {
  console.info(what);
}
