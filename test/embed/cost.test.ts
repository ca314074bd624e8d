import type { CDPSession, Page } from 'playwright';
import type { ManualClock } from '../../src/foundation/clock.js';
import { measured, stage, until } from './browsers.js';
import { agendaOf, timerPage } from './timer.js';

declare global {
  interface Window {
    ManualClock: typeof ManualClock;
    clock: ManualClock;
  }
}

const HOUR_AND_A_HALF = timerPage({ agenda: agendaOf(900, 4000, 500) });

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)!.value;
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

describe('chromium', () => {
  const on = stage('chromium', { fresh: true });

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
