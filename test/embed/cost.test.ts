import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { ManualClock } from '../../src/foundation/clock.js';
import { measured, stage, until } from './browsers.js';
import { chromiumAsUsed } from './chromium-as-used.js';
import { agendaOf, begin, shown, timerPage } from './timer.js';

declare global {
  interface Window {
    ManualClock: typeof ManualClock;
    clock: ManualClock;
  }
}

const SECONDS = 20;

/**
 * Times what a plain text that counts the seconds costs in the same run. The aim is what such a text costs, and a tenth of it
 * hidden (5 and 0.5 ms a second where the text takes 4.9). Five runs on two cores with 15 to 22 processes waiting gave 0.92, 0.98, 1.09,
 * 1.22 and 1.58 times it; a page that does nothing at all costs a tenth. What is held here is what no run may pass.
 */
const bound = { seen: 2, hidden: 0.4 };

const HOUR_AND_A_HALF = timerPage({ agenda: agendaOf(900, 4000, 500) });

/** A page slowed down to a quarter, its measures counted in the processor's time and not in that of the machine's other work. */
async function slowed(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return cdp;
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)!.value;
}

/** Milliseconds of main thread for each second, for each page, over the same seconds. */
async function costs(...sessions: readonly CDPSession[]): Promise<readonly number[]> {
  const tasks = (): Promise<readonly number[]> => Promise.all(sessions.map((cdp) => metric(cdp, 'TaskDuration')));
  const before = await tasks();
  await pass(SECONDS * 1000);
  return (await tasks()).map((after, i) => (1000 * (after - before[i]!)) / SECONDS);
}

/**
 * Starts without the mouse. One that lies on a page costs it a hit test whenever anything is laid out, and twenty wakes a second
 * for half a second on a page with links: that would be counted for this page and not for the plain text beside it.
 */
async function beginUntouched(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('rg-session-timer');
    document.querySelector('rg-session-timer')!.start();
  });
  await until(async () => (await shown(page, 'time')) !== '', true);
}

/** A running session on a clock that is advanced by hand. */
async function byHand(page: Page): Promise<void> {
  await until(() => page.evaluate(() => 'ManualClock' in window), true);
  await page.evaluate(async () => {
    const timer = document.querySelector('rg-session-timer')!;
    window.clock = new window.ManualClock(Date.UTC(2026, 4, 12, 12));
    timer.clock = window.clock;
    await timer.updateComplete;
    timer.start();
    await timer.updateComplete;
  });
}

describe('chromium, at a quarter of its speed', () => {
  const on = stage('chromium', { fresh: true });
  const asUsed = stage(chromiumAsUsed, { shared: true });

  test('a running session costs little more than a plain text that counts the seconds; hidden, next to nothing', { timeout: 90_000 }, async () => {
    const seen = await on.open(HOUR_AND_A_HALF);
    const text = await on.open('/plain-text.html');
    const hidden = await asUsed.open(HOUR_AND_A_HALF);
    await Promise.all([beginUntouched(seen.page), begin(hidden)]);
    await asUsed.open('/empty.html');
    await until(() => hidden.page.evaluate(() => document.hidden), true);
    const [cost, plain, costHidden] = await costs(await slowed(seen.page), await slowed(text.page), await slowed(hidden.page));
    measured(`main thread at 4x, ms a second: timer ${cost!.toFixed(2)}, plain text ${plain!.toFixed(2)}, timer in a hidden tab ${costHidden!.toFixed(2)}`);
    expect.soft(cost, 'seen').toBeLessThanOrEqual(Math.max(5, bound.seen * plain!));
    expect.soft(costHidden, 'hidden').toBeLessThan(Math.max(0.5, bound.hidden * plain!));
  });

  test('a second that passes changes texts and at most one attribute, and no element comes or goes', async () => {
    const { page } = await on.open(HOUR_AND_A_HALF);
    await byHand(page);
    const worst = await page.evaluate(async () => {
      const timer = document.querySelector('rg-session-timer')!;
      const seen = { attributes: 0, children: 0, texts: 0 };
      let records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(timer.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let second = 0; second < 840; second += 1) {
        records = [];
        window.clock.advance(1000);
        await timer.updateComplete;
        records.push(...observer.takeRecords());
        const count = (type: string): number => records.filter((record) => record.type === type).length;
        seen.attributes = Math.max(seen.attributes, count('attributes'));
        seen.children = Math.max(seen.children, count('childList'));
        seen.texts = Math.max(seen.texts, count('characterData'));
      }
      return seen;
    });
    measured(`at most in one of 840 seconds: ${worst.attributes} attributes, ${worst.texts} texts`);
    expect(worst.texts).toBeGreaterThan(0);
    expect(worst.children).toBe(0);
    expect(worst.attributes).toBeLessThanOrEqual(1);
  });

  test('an hour leaves no node and no listener behind', async () => {
    const { page } = await on.open(HOUR_AND_A_HALF);
    await byHand(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const count = async (): Promise<readonly number[]> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return Promise.all(['Nodes', 'JSEventListeners'].map((name) => metric(cdp, name)));
    };
    const run = (seconds: number): Promise<void> =>
      page.evaluate(async (wanted) => {
        for (let second = 0; second < wanted; second += 1) {
          window.clock.advance(1000);
          await document.querySelector('rg-session-timer')!.updateComplete;
        }
      }, seconds);
    // Both times in a phase that is over, so that the same is on the screen.
    await run(1000);
    const before = await count();
    await run(3000);
    expect(await count()).toEqual(before);
  });

  test('a hundred timers that have not begun set no timer and ask for no frame', async () => {
    const { page } = await on.open('/empty.html');
    await page.evaluate(() => {
      for (let i = 0; i < 100; i += 1) document.body.append(document.createElement('rg-session-timer'));
    });
    await page.addScriptTag({ type: 'module', url: '/dist/session-timer/define.js' });
    await until(() => page.evaluate(() => [...document.querySelectorAll('rg-session-timer')].every((timer) => timer.matches(':state(idle)'))), true);
    expect(await page.evaluate(() => window.witness.timers)).toBe(0);
    await page.evaluate(() => document.querySelector('rg-session-timer')!.start());
    await until(() => page.evaluate(() => window.witness.timers > 0), true);
  });
});
