/**
 * A first visit to a page, as if on a processor of a quarter of the speed. Durations are milliseconds of the main thread by the processor's clock,
 * so that the machine's other work does not count, and without what the measuring tools themselves ask of the page.
 */
import { setTimeout as pass } from 'node:timers/promises';
import { inPage } from './in-page.mjs';

export const THROTTLE = 4;

/** A page that takes less than this of so many milliseconds has nothing left to do; one that never rests is not waited for any longer than this. */
const QUIET = { ms: 0.3, of: 100, longest: 3000 };

/** A task longer than this keeps people waiting. */
export const LONG_TASK_MS = 50;

/** @typedef {{ task: number }} Spent milliseconds of all tasks */

const taskMs = ({ TaskDuration, DevToolsCommandDuration }) => 1000 * (TaskDuration - DevToolsCommandDuration);

export class Visit {
  #page;
  #cdp;
  /** What makes a duration that of a page at a quarter of the speed. */
  #scale;

  constructor(page, cdp, scale) {
    this.#page = page;
    this.#cdp = cdp;
    this.#scale = scale;
  }

  /**
   * Starts at an empty page of the same site, so that no process has to start while a page is measured. `rate` is how much Chromium slows the
   * page down; what is missing to a quarter of the speed is done by multiplication.
   * @param {import('playwright').Browser} browser @param {string} origin
   * @param {{ rate?: number, width?: number }} [options]
   */
  static async to(browser, origin, { rate = THROTTLE, width = 800 } = {}) {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', viewport: { width, height: 720 } });
    await context.addInitScript(inPage);
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${origin}/empty`);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const visit = new Visit(page, cdp, THROTTLE / rate);
    await visit.settle();
    return visit;
  }

  close() {
    return this.#page.context().close();
  }

  /** Calls a function of `window.lab`. */
  call(name, ...given) {
    return this.#page.evaluate(([name, given]) => window.lab[name](...given), [name, given]);
  }

  goto(url) {
    return this.#page.goto(url);
  }

  /** Waits until the page has drawn what it has to draw and has nothing else to do. */
  settle() {
    return this.call('settled');
  }

  /** What a piece of work costs it, until it has nothing left to do. @returns {Promise<Spent>} */
  spent(work) {
    return this.during(async () => {
      await work();
      await this.#quiet();
    });
  }

  /** What the page spends while something goes on. @returns {Promise<Spent>} */
  async during(work) {
    const before = await this.counters();
    await work();
    const after = await this.counters();
    return { task: this.#scale * (taskMs(after) - taskMs(before)) };
  }

  /** Looks from outside, as a frame that is asked for would have to be drawn. */
  async #quiet() {
    const given = performance.now() + QUIET.longest;
    for (let before = taskMs(await this.counters()), after = Infinity; performance.now() < given; before = after) {
      await pass(QUIET.of);
      after = taskMs(await this.counters());
      if (this.#scale * (after - before) < QUIET.ms) return;
    }
  }

  /** @returns {Promise<Record<string, number>>} */
  async counters() {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Brings a place in sight and the mouse over it, as for somebody who is about to press. @returns {Promise<() => Promise<void>>} presses */
  async aim(...given) {
    const { x, y } = await this.call('placeOf', ...given);
    const mouse = (type, rest = {}) => this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, ...rest });
    await mouse('mouseMoved');
    await this.#quiet();
    const button = { button: 'left', clickCount: 1 };
    return async () => {
      await mouse('mousePressed', { ...button, buttons: 1 });
      await mouse('mouseReleased', button);
    };
  }

  /** What is held after everything that can be let go was let go. */
  async kept() {
    for (let round = 0; round < 3; round += 1) {
      await this.#cdp.send('HeapProfiler.collectGarbage');
      await this.settle();
    }
    const { usedSize, embedderHeapUsedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    const { Nodes, JSEventListeners } = await this.counters();
    return { heap: usedSize + embedderHeapUsedSize, script: usedSize, nodes: Nodes, listeners: JSEventListeners };
  }
}

/** The long tasks of the page's main thread during a piece of work, by the processor's clock. @returns {Promise<readonly number[]>} milliseconds */
export async function longTasks(browser, rate, work) {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  // The browser's own windows are pages as well; only the page that is measured bears this mark.
  const pages = new Set(traceEvents.filter(({ name, cat }) => name === 'lab' && cat.includes('blink.user_timing')).map(({ pid }) => pid));
  const main = new Set(traceEvents.filter(({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pages.has(pid)).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`));
  return tasks.map(({ tdur }) => ((THROTTLE / rate) * tdur) / 1000).filter((ms) => ms > LONG_TASK_MS);
}
