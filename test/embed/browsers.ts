/** Browsers and pages for the tests of whole pages, with everything that pages say written down. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { launch, launchOptions } from '../../scripts/browsers.mjs';
import type { Shared } from './environment.js';
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
  /**
   * Opens a page with a {@link witness} in it. The first of a test is one that is kept, and that each test finds with nothing stored
   * and nothing open beside it; others, and one with options, are in contexts of their own. `context`: one more page in that context.
   */
  open(path: string, options?: BrowserContextOptions & { readonly context?: BrowserContext }): Promise<Opened>;
}

export interface StageOptions {
  /** All pages are in the browser's own context: for one that was not started for contexts. */
  readonly shared?: boolean;
  /** Every page is in a context of its own: for tests that change what outlives a page, or end it. */
  readonly fresh?: boolean;
  /** Settings of Firefox; others than another stage's ask for a Firefox of its own. */
  readonly prefs?: Readonly<Record<string, boolean | number | string>>;
  /** What people ask their browsers for, on all pages. */
  readonly wishes?: BrowserContextOptions;
  /** What the server answers beside pages. */
  readonly take?: Take;
}

/** The browser of an engine, one for all files that this process runs; anew where it has gone. */
async function browserOf(engine: Engine, prefs: StageOptions['prefs']): Promise<Browser> {
  const { browsers } = globalThis as unknown as Shared;
  const key = engine + JSON.stringify(prefs ?? {});
  const running = await browsers.get(key);
  if (running?.isConnected()) return running;
  // Firefox asks every site for an icon, which strict policies refuse.
  const settings = engine === 'firefox' ? { firefoxUserPrefs: { ...launchOptions(engine).firefoxUserPrefs, 'browser.chrome.site_icons': false, ...prefs } } : {};
  const starting = launch(engine, settings);
  browsers.set(key, starting);
  return starting;
}

const witnessed = new WeakSet<BrowserContext>();

/** Writes down what the pages of a context say and ask for, until it is told to stop. */
function listen(context: BrowserContext): Pick<Opened, 'said' | 'requested'> & { stop(): void } {
  const said: string[] = [];
  const requested: string[] = [];
  const listeners = {
    console: (message: { type(): string; text(): string }) => said.push(`${message.type()}: ${message.text()}`),
    weberror: (thrown: { error(): Error }) => said.push(`thrown: ${thrown.error().message}`),
    request: (request: { url(): string }) => requested.push(new URL(request.url()).pathname),
  };
  context.on('console', listeners.console).on('weberror', listeners.weberror).on('request', listeners.request);
  return { said, requested, stop: () => void context.off('console', listeners.console).off('weberror', listeners.weberror).off('request', listeners.request) };
}

async function witnessIn(context: BrowserContext): Promise<BrowserContext> {
  if (!witnessed.has(context)) await context.addInitScript(witness);
  witnessed.add(context);
  return context;
}

const VIEWPORT = { width: 1280, height: 720 };

/** The name of a window that another test has left. */
const SWEPT = 'swept';

/** Runs in such a window before anything else of the next page, and when the last one has written all that it had to. */
function forget(mark: string): void {
  // On its way a window may have a document that may store nothing.
  if (window.name !== mark || self.origin === 'null') return;
  window.name = '';
  localStorage.clear();
  sessionStorage.clear();
}

/** A page that many tests use one after the other: to go on in it costs a fifth of what a new one does. */
class KeptPage {
  readonly #browser: () => Browser;
  readonly #wishes: BrowserContextOptions;
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #inUse = false;

  constructor(browser: () => Browser, wishes: BrowserContextOptions) {
    this.#browser = browser;
    this.#wishes = wishes;
  }

  /** The page, unless this test has it already. */
  async take(): Promise<Page | undefined> {
    if (this.#inUse) return undefined;
    this.#inUse = true;
    this.#page ??= await this.#start();
    return this.#page;
  }

  async #start(): Promise<Page> {
    this.#context = await this.#browser().newContext({ locale: 'en-US', timezoneId: 'UTC', ...this.#wishes });
    await this.#context.addInitScript(forget, SWEPT);
    await witnessIn(this.#context);
    return this.#context.newPage();
  }

  /** Leaves it as a new one is. One that cannot be brought there has been closed, or hangs, and a new one takes its place. */
  async clear(): Promise<void> {
    if (!this.#inUse) return;
    this.#inUse = false;
    await this.#sweep().catch(() => this.end());
  }

  async #sweep(): Promise<void> {
    const page = this.#page!;
    await Promise.all(this.#context!.pages().filter((each) => each !== page).map((each) => each.close()));
    await page.evaluate((mark) => (window.name = mark), SWEPT);
    await page.emulateMedia({ media: null });
    const { width, height } = this.#wishes.viewport ?? VIEWPORT;
    const size = page.viewportSize();
    // Firefox takes its time for one that it has.
    if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
  }

  async end(): Promise<void> {
    const context = this.#context;
    this.#context = this.#page = undefined;
    await context?.close();
  }
}

/** Pages for the tests around it: of an engine's one browser, or of one that is started for them alone. */
export function stage(start: Engine | (() => Promise<Browser>), { shared = false, fresh = false, prefs, wishes = {}, take }: StageOptions = {}): Stage {
  const own = typeof start === 'function';
  let browser: Browser;
  let server: Server;
  let kept: KeptPage | undefined;
  const after: (() => unknown)[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([own ? start() : browserOf(start, prefs), serve(take)]);
    if (!own && !fresh && !take) kept = new KeptPage(() => browser, wishes);
  });
  afterEach(async () => {
    await Promise.all([...after.splice(0).map((end) => end()), kept?.clear()]);
  });
  afterAll(async () => {
    await kept?.end();
    if (own) await browser?.close();
    server?.close();
  });

  async function pageFor(context: BrowserContext | undefined, options: BrowserContextOptions): Promise<Page> {
    const free = context || Object.keys(options).length > 0 ? undefined : await kept?.take();
    if (free) return free;
    const given = context ?? (shared ? browser.contexts()[0] : undefined);
    const used = await witnessIn(given ?? (await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...wishes, ...options })));
    const page = await used.newPage();
    after.push(() => (given ? page.close() : used.close()));
    return page;
  }

  return {
    origin: () => server.origin,
    async open(path, { context, ...options } = {}) {
      const page = await pageFor(context, options);
      const { said, requested, stop } = listen(page.context());
      after.push(stop);
      await page.goto(`${server.origin}${path}`);
      return { page, context: page.context(), said, requested };
    },
  };
}

/** The same tests in each engine. */
export function inEach(tests: (stage: Stage, engine: Engine) => void, options: StageOptions = {}): void {
  describe.each(engines)('%s', (engine) => tests(stage(engine, options), engine));
}

/** Waits until what `read` gives is `expected`. */
export const until = <T>(read: () => Promise<T>, expected: T, timeout = 10_000): Promise<void> => expect.poll(read, { timeout, interval: 20 }).toEqual(expected);

/** Puts a figure into the test's output. */
export function measured(what: string): void {
  console.info(what);
}
