/** What ten items cost a page, beside the same ten written by hand in native HTML: to put them there, to answer one, and to take them away. */
import type { CDPSession, Page } from 'playwright';
import { launch } from '../../scripts/browsers.mjs';
import { measured, stage, type Stage } from './browsers.js';

declare global {
  interface Window {
    /** Each puts what it makes into the page, in a task of the page's own. */
    put: Record<Way, () => Promise<void>>;
  }
}

const ways = ['element', 'byHand'] as const;
type Way = (typeof ways)[number];

/** Fresh pages for each way, by turns. */
const PAGES = 3;
/**
 * The element may take so many times what native HTML takes. The aim is one and a half times. The first form of a page also has the
 * browser read the code that draws it, which the page's own few lines do not: six runs gave 1.5 to 1.7 times.
 */
const BOUND = { first: 1.8, again: 1.5, choice: 1.5 };
const MOST_ELEMENTS = 130;
/** Times that it is put there and taken away. */
const ROUNDS = 40;

const items = [
  ...['safe', 'patient', 'picture', 'listen', 'solving', 'pressed', 'complained', 'worth'].map((id) => ({ id, statement: `What somebody thinks of "${id}", put in about so many words.` })),
  { id: 'length', kind: 'choice', statement: 'How was the length of the session?', choices: ['Too short', 'About right', 'Too long'] },
  { id: 'words', kind: 'text', statement: 'What would you change?' },
];

/** All is loaded, parts of the form that come by themselves too, and browser and page have nothing left to do. */
async function readyPage(on: Stage): Promise<Page> {
  const { page } = await on.open('/empty.html', { viewport: { width: 800, height: 720 } });
  await page.addScriptTag({
    type: 'module',
    content: `
      import '/dist/feedback-form/define.js';
      import '/dist/feedback-form/courier.js';
      import { byHand } from '/form-by-hand.js';
      const items = ${JSON.stringify(items)};
      const inOwnTask = (work) => () => new Promise((done) => setTimeout(() => done(work())));
      window.put = {
        element: inOwnTask(async () => {
          const form = document.createElement('rg-feedback-form');
          form.items = items;
          document.body.append(form);
          await form.updateComplete;
        }),
        byHand: inOwnTask(() => document.body.append(byHand(items))),
      };`,
  });
  await page.waitForFunction(() => 'put' in window);
  return page;
}

/** How many elements the form is, those in its shadow tree too. */
const elementsOf = (): number => {
  const form = document.querySelector('rg-feedback-form, form')!;
  return 1 + (form.shadowRoot ?? form).querySelectorAll('*').length;
};

async function counters(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())));
  }));

/** Milliseconds of the page's main thread until it has drawn what a piece of work leaves to draw; the processor's time, not the machine's. */
async function spent(page: Page, cdp: CDPSession, work: () => Promise<void>): Promise<number> {
  await drawn(page);
  const before = await counters(cdp);
  await work();
  await drawn(page);
  const after = await counters(cdp);
  const of = (name: string): number => 1000 * (after[name]! - before[name]!);
  return of('TaskDuration') - of('DevToolsCommandDuration');
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

describe('chromium', () => {
  const on = stage(() => launch('chromium'));

  async function measuredPage(): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
    const page = await readyPage(on);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, cdp };
  }

  test('ten items cost little more than they do in native HTML: there for the first time, there again, and answered', { timeout: 180_000 }, async () => {
    const costs: Record<keyof typeof BOUND, Record<Way, number[]>> = { first: { element: [], byHand: [] }, again: { element: [], byHand: [] }, choice: { element: [], byHand: [] } };
    for (let n = 0; n < PAGES; n += 1) {
      for (const way of ways) {
        const { page, cdp } = await measuredPage();
        const put = (): Promise<void> => page.evaluate((which) => window.put[which](), way);
        costs.first[way].push(await spent(page, cdp, put));
        expect(await page.evaluate(elementsOf)).toBeLessThanOrEqual(MOST_ELEMENTS);
        await page.evaluate(() => document.querySelector('rg-feedback-form, form')!.remove());
        costs.again[way].push(await spent(page, cdp, put));
        for (const [name, value] of [['safe', '4'], ['patient', '2'], ['picture', '5'], ['listen', '1'], ['solving', '3']] as const) {
          const input = page.locator(`input[name="${name}"][value="${value}"]`);
          await input.scrollIntoViewIfNeeded();
          const box = (await input.boundingBox())!;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
          costs.choice[way].push(await spent(page, cdp, async () => {
            for (const type of ['mousePressed', 'mouseReleased'] as const) await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
          }));
          expect(await input.isChecked()).toBe(true);
        }
        await page.context().close();
      }
    }
    for (const what of ['first', 'again', 'choice'] as const) {
      const [element, hand] = [median(costs[what].element), median(costs[what].byHand)];
      measured(`ten items, ${what}, ms of main thread: element ${element.toFixed(2)}, native ${hand.toFixed(2)}, ${(element / hand).toFixed(2)} times`);
      expect.soft(element, what).toBeLessThanOrEqual(BOUND[what] * hand);
    }
  });

  test('a form that is taken away leaves no node and no listener behind', async () => {
    const { page, cdp } = await measuredPage();
    const kept = async (): Promise<readonly number[]> => {
      await drawn(page);
      await cdp.send('HeapProfiler.collectGarbage');
      const { Nodes, JSEventListeners } = await counters(cdp);
      return [Nodes!, JSEventListeners!];
    };
    const round = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        for (let n = 0; n < count; n += 1) {
          await window.put.element();
          const form = document.querySelector('rg-feedback-form')!;
          form.shadowRoot!.querySelector<HTMLElement>('input')!.click();
          await form.updateComplete;
          form.remove();
        }
      }, times);
    // What is made once for all forms is there after the first.
    await round(2);
    const before = await kept();
    await round(ROUNDS);
    expect(await kept()).toEqual(before);
  });
});
