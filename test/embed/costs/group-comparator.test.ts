/** What the first render of the full table costs in scripting, beside the same table written by hand, in the same pages. */
import type { Page } from 'playwright';
import { launch } from '../../../scripts/browsers.mjs';
import { comparedKinds } from '../../../src/knowledge/comparison-kinds.js';
import { dimensionIds } from '../../../src/knowledge/comparison.js';
import { stage, type Stage } from '../browsers.js';
import { compared, counting, figures, ways, type Way } from './figures.js';

declare global {
  interface Window {
    /** Each puts what it makes into the page at once, in a task of the page's own: what a debugger calls is not counted as scripting, nor is what waits. */
    mount: Record<Way, () => Promise<void>>;
  }
}

/** Fresh pages for each way, by turns: each is a first render. */
const PAGES = 8;
/** The element may take so many times what the hand takes. */
const BOUND = 2;

/** All is loaded, and the first use of the calendar, which takes a browser longer than any table, is over. */
async function readyPage(on: Stage): Promise<Page> {
  const { page } = await on.open('/empty.html', { viewport: { width: 1400, height: 900 } });
  await page.addScriptTag({
    type: 'module',
    content: `
      import '/dist/group-comparator/define.js';
      import { byHand } from '/table-by-hand.js';
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(0);
      const inOwnTask = (work) => () => new Promise((done) => setTimeout(() => done(work())));
      window.mount = {
        element: inOwnTask(() => {
          const comparator = document.createElement('rg-group-comparator');
          comparator.today = '2026-11-22';
          document.body.append(comparator);
          comparator.performUpdate();
        }),
        byHand: inOwnTask(() => document.body.append(byHand())),
      };`,
  });
  await page.waitForFunction(() => 'mount' in window);
  return page;
}

/** Milliseconds of scripting. */
async function costOf(page: Page, way: Way): Promise<number> {
  const cdp = await counting(page);
  const scripting = async (): Promise<number> => 1000 * (await figures(cdp))['ScriptDuration']!;
  const before = await scripting();
  await page.evaluate((which) => window.mount[which](), way);
  return (await scripting()) - before;
}

describe('chromium', () => {
  const on = stage(() => launch('chromium'));

  test('makes the same of both: cells, headers, buttons, fields and words', async () => {
    const page = await readyPage(on);
    const made = await page.evaluate(async () => {
      await window.mount.element();
      await window.mount.byHand();
      const inventory = (root: ParentNode): readonly unknown[] => [
        ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'button', 'input', 'label', 'span'].map((name) => `${name} ${root.querySelectorAll(name).length}`),
        [...root.querySelectorAll('th, td, summary, button, p, .title')].map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
      ];
      return [inventory(document.querySelector('rg-group-comparator')!.shadowRoot!.querySelector('.frame')!), inventory(document.querySelector('body > .frame')!)];
    });
    expect(made[0]).toEqual(made[1]);
  });

  test('draws the full table for the first time with at most twice the scripting that it takes by hand', async () => {
    const costs: Record<Way, number[]> = { element: [], byHand: [] };
    for (let n = 0; n < PAGES; n += 1) {
      for (const way of ways) {
        const page = await readyPage(on);
        costs[way].push(await costOf(page, way));
        expect(await page.evaluate(() => document.querySelectorAll('td').length + (document.querySelector('rg-group-comparator')?.shadowRoot!.querySelectorAll('td').length ?? 0))).toBe(dimensionIds.length * comparedKinds.length);
        await page.context().close();
      }
    }
    expect(compared('scripting of the first render of the full table, the least of each', costs, 0)).toBeLessThanOrEqual(BOUND);
  });
});
