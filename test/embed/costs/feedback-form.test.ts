/** What ten items cost a page, beside the same ten written by hand in native HTML: to put them there, to answer one, and to take them away. */
import type { CDPSession, Page } from 'playwright';
import { launch } from '../../../scripts/browsers.mjs';
import { stage, type Stage } from '../browsers.js';
import { compared, counting, figures, ways, type Way } from './figures.js';

declare global {
  interface Window {
    /** Each puts what it makes into the page, in a task of the page's own. */
    put: Record<Way, () => Promise<void>>;
  }
}

/** Fresh pages for each way, by turns; of what happens once on a page, the least of them counts. */
const PAGES = 8;
/**
 * The element may take so many times what native HTML takes: to be there for the first time on a page (1.5 is the aim, 1.1 to 1.2 were seen),
 * to be there again, and to take one answer more. The first answer makes what carries it: runs gave 1.3 to 1.6 times, and what is held here
 * is what no run may pass.
 */
const BOUND = { first: 1.4, again: 1.5, firstChoice: 2, choice: 1.5 };
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

const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 1000 })));
  }));

/** Milliseconds of the page's main thread until it has drawn what a piece of work leaves to draw. */
async function spent(page: Page, cdp: CDPSession, work: () => Promise<void>): Promise<number> {
  await drawn(page);
  const before = await figures(cdp);
  await work();
  await drawn(page);
  const after = await figures(cdp);
  const of = (name: string): number => 1000 * (after[name]! - before[name]!);
  return of('TaskDuration') - of('DevToolsCommandDuration');
}

describe('chromium', () => {
  const on = stage(() => launch('chromium'));

  test('ten items cost little more than they do in native HTML: there for the first time, there again, and answered', async () => {
    const none = (): Record<Way, number[]> => ({ element: [], byHand: [] });
    const costs = { first: none(), again: none(), firstChoice: none(), choice: none() };
    for (let n = 0; n < PAGES; n += 1) {
      for (const way of ways) {
        const page = await readyPage(on);
        const cdp = await counting(page);
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
          costs[name === 'safe' ? 'firstChoice' : 'choice'][way].push(await spent(page, cdp, async () => {
            for (const type of ['mousePressed', 'mouseReleased'] as const) await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
          }));
          expect(await input.isChecked()).toBe(true);
        }
        await page.context().close();
      }
    }
    for (const what of ['first', 'again', 'firstChoice', 'choice'] as const) expect.soft(compared(`ten items, ${what}, main thread`, costs[what], what === 'choice' ? undefined : 0), what).toBeLessThanOrEqual(BOUND[what]);
  });

  test('a form that is taken away leaves no node and no listener behind', async () => {
    const page = await readyPage(on);
    const cdp = await counting(page);
    const kept = async (): Promise<readonly number[]> => {
      await drawn(page);
      await cdp.send('HeapProfiler.collectGarbage');
      const { Nodes, JSEventListeners } = await figures(cdp);
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
