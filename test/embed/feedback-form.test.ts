import type { Page } from 'playwright';
import { formEnglish } from '../../src/locales/en/feedback-form.js';
import type { SubmitRequest } from '../../src/feedback-form/form-events.js';
import { inEach, until, type Opened, type Stage } from './browsers.js';
import { overflow } from './scenes.js';
import type { BrowserContextOptions } from 'playwright';

declare global {
  interface Window {
    payloads: SubmitRequest['payload'][];
    take: boolean;
    /** How many shadow trees there have been. */
    shadowTrees: number;
  }
}

const words = formEnglish.form;

/** A page with a form of these attributes; the page takes the answers where `take` is true. */
async function openForm(on: Stage, attributes: Readonly<Record<string, string>>, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await on.open('/empty.html', options);
  await page.addScriptTag({ type: 'module', url: '/dist/feedback-form/define.js' });
  await page.evaluate(async (given) => {
    window.payloads = [];
    window.take = true;
    addEventListener('rg-submit', ({ detail }: CustomEventInit<SubmitRequest>) => {
      window.payloads.push(detail!.payload);
      detail!.respondWith(window.take ? Promise.resolve() : Promise.reject(new Error('not now')));
    });
    const form = document.createElement('rg-feedback-form');
    for (const [name, value] of Object.entries(given)) form.setAttribute(name, value);
    document.body.append(form);
    await customElements.whenDefined('rg-feedback-form');
    await form.updateComplete;
  }, attributes);
  await page.locator('rg-feedback-form').getByRole('heading').waitFor();
  return page;
}

const own = JSON.stringify([
  { id: 'long', statement: 'Gegenübertragungswahrnehmungsübungsleiterverantwortung was felt throughout.' },
  { id: 'room', kind: 'choice', statement: 'Where?', choices: ['Donaudampfschifffahrtsgesellschaftskapitänszimmer', 'Library'] },
  { id: 'count', kind: 'number', statement: 'How many were there?', min: 2, max: 20 },
  'worth',
]);
const german = JSON.stringify({ next: 'Nachfolgende Frage', back: 'Vorhergehende Frage', send: 'Rückmeldung absenden', copy: 'Antworten in die Zwischenablage kopieren' });

inEach((on, engine) => {
  describe('the feedback form', () => {
    test('has what carries its replies come with its tag, before there is any form; with the whole library only once there is one', async () => {
      const { page } = await on.open('/empty.html');
      const carrier = (): Promise<boolean> => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('courier')));
      await page.addScriptTag({ type: 'module', url: '/dist/feedback-form/define.js' });
      await until(carrier, true);
      // With it comes all that an answer, and a failure to send it, may ask for: the network may be gone by then.
      await page.evaluate(async () => {
        const form = document.body.appendChild(document.createElement('rg-feedback-form'));
        await form.updateComplete;
        performance.clearResourceTimings();
        form.shadowRoot!.querySelector('input')!.click();
        await form.updateComplete;
      });
      expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
      await page.goto(page.url());
      await page.addScriptTag({ type: 'module', url: '/dist/define.js' });
      await page.evaluate(() => customElements.whenDefined('rg-feedback-form'));
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await carrier()).toBe(false);
      await page.evaluate(() => document.body.append(document.createElement('rg-feedback-form')));
      await until(carrier, true);
    });

    test('is rehearsed once while its page has nothing to do, out of sight and without a word; not where the page has one already, and not where another has its tag', async () => {
      // A page has idle moments after its frames.
      const idle = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((done) => {
        requestAnimationFrame(() => requestIdleCallback(() => done(window.shadowTrees), { timeout: 1000 }));
      }));
      const open = async (prepare: () => void, refused = ''): Promise<Opened> => {
        const opened = await on.open('/empty.html');
        if (refused) await opened.page.route(refused, (route) => route.abort());
        await opened.page.evaluate(() => {
          window.shadowTrees = 0;
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function counting(init) {
            window.shadowTrees += 1;
            return attachShadow.call(this, init);
          };
        });
        await opened.page.evaluate(prepare);
        await opened.page.addScriptTag({ type: 'module', url: '/dist/feedback-form/define.js' });
        await opened.page.waitForFunction(() => customElements.get('rg-feedback-form'));
        return opened;
      };
      const { page, said } = await open(() => undefined);
      await until(() => idle(page), 1);
      expect(await page.evaluate(() => [document.querySelectorAll('rg-feedback-form').length, window.witness.events.length])).toEqual([0, 0]);
      const withForm = await open(() => document.body.append(document.createElement('rg-feedback-form')));
      for (let n = 0; n < 3; n += 1) expect(await idle(withForm.page)).toBe(1);
      expect([said, withForm.said]).toEqual([[], []]);
      const withAnother = await open(() => customElements.define('rg-feedback-form', class extends HTMLElement {}));
      for (let n = 0; n < 3; n += 1) expect(await idle(withAnother.page)).toBe(0);
      expect(withAnother.said).toEqual([expect.stringContaining('is defined already')]);
      // A form that is not there misses nothing.
      const alone = await open(() => undefined, '**/courier*');
      await until(() => idle(alone.page), 1);
      for (let n = 0; n < 3; n += 1) await idle(alone.page);
      expect(alone.said.filter((line) => line.includes('rg-'))).toEqual([]);
    });

    test('is filled in and sent by keys alone, two an item at most, and says so where the focus is', async () => {
      const page = await openForm(on, {}, { viewport: { width: 900, height: 700 } });
      await page.locator('body').press('Tab');
      // Firefox stops at a page's own link or its scrolling first.
      await until(async () => {
        const inside = await page.evaluate(() => document.activeElement?.localName === 'rg-feedback-form');
        if (!inside) await page.keyboard.press('Tab');
        return inside;
      }, true);
      for (const key of '440052334') await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await until(() => page.evaluate(() => document.querySelector('rg-feedback-form')!.matches(':state(sent)')), true);
      const [payload] = await page.evaluate(() => window.payloads);
      expect(Object.values(payload!.answers)).toEqual([4, 4, 'skip', 'skip', 5, 2, 3, 3, 4]);
      await until(() => page.evaluate(() => document.querySelector('rg-feedback-form')!.shadowRoot!.activeElement?.textContent), words.sent);
    });

    test('tells a screen reader each item with its place, its five answers and the way to skip', async () => {
      const page = await openForm(on, { required: '' }, { viewport: { width: 900, height: 700 } });
      const third = page.locator('rg-feedback-form').getByRole('group', { name: /^3 of 9\s*I could picture being the patient/ });
      expect(await third.getByRole('radio').count()).toBe(6);
      for (const name of ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree', 'Skip']) await third.getByRole('radio', { name, exact: true }).waitFor();
      await third.getByRole('radio', { name: 'Agree', exact: true }).check();
      await page.locator('rg-feedback-form').getByRole('button', { name: words.send }).click();
      await page.locator('rg-feedback-form').getByRole('group', { name: words.problems }).waitFor();
      const first = page.locator('rg-feedback-form').getByRole('group', { name: /^1 of 9/ });
      const described = await first.evaluate((group) => (group.getRootNode() as ShadowRoot).getElementById(group.getAttribute('aria-describedby')!)!.textContent);
      expect(described).toBe(words.problem.missing);
    });

    test.each(['ltr', 'rtl'])('keeps the words of the scale between its edges where it is narrower than a phone: %s', async (dir) => {
      const page = await openForm(on, {}, { viewport: { width: 290, height: 700 } });
      const beyond = await page.evaluate((direction) => {
        document.dir = direction;
        const root = document.querySelector('rg-feedback-form')!.shadowRoot!;
        const edges = root.querySelector('.frame')!.getBoundingClientRect();
        const words = document.createRange();
        return [...root.querySelectorAll('.item:not([hidden]) label')].flatMap((label) => {
          words.selectNodeContents(label.lastChild!);
          const { left, right } = words.getBoundingClientRect();
          return Math.max(edges.left - left, right - edges.right) > 1 ? [`${label.textContent}: ${left} to ${right} in ${edges.left} to ${edges.right}`] : [];
        });
      }, dir);
      expect(beyond).toEqual([]);
    });

    test('320 pixels wide and 256 high, as at 400 % zoom, never scrolls sideways: every item, the look at all answers, failed, sent', async () => {
      const page = await openForm(on, { items: own, comments: '', wording: german }, { viewport: { width: 320, height: 256 }, ...(engine === 'chromium' ? { hasTouch: true } : {}) });
      const form = page.locator('rg-feedback-form');
      const next = form.getByRole('button', { name: 'Nachfolgende Frage' });
      for (const step of [0, 1, 2, 3]) {
        expect(await overflow(page, 'rg-feedback-form'), `item ${step + 1}`).toEqual([]);
        await next.click();
      }
      await form.getByRole('textbox').fill('Gegenübertragungswahrnehmungsübungsleiterverantwortung@example.org, told by Maria on 3 May');
      await form.getByText('may be a name').waitFor();
      expect(await overflow(page, 'rg-feedback-form'), 'a comment').toEqual([]);
      await next.click();
      expect(await overflow(page, 'rg-feedback-form'), 'all answers').toEqual([]);
      await page.evaluate(() => (window.take = false));
      await form.getByRole('button', { name: 'Rückmeldung absenden' }).click();
      await form.getByText(words.stillHere).waitFor();
      expect(await overflow(page, 'rg-feedback-form'), 'failed').toEqual([]);
      await page.evaluate(() => (window.take = true));
      await form.getByRole('button', { name: words.sendAgain }).click();
      await form.getByText(words.sent).waitFor();
      expect(await overflow(page, 'rg-feedback-form'), 'sent').toEqual([]);
    });
  });
}, { fresh: true });
