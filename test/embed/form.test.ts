import type { Page } from 'playwright';
import { inEach } from './browsers.js';
import { elements } from './elements.js';

const entries = (page: Page): Promise<readonly (readonly [string, unknown])[]> => page.evaluate(() => [...new FormData(document.querySelector('form')!)]);

/** Presses every button in the element that can be seen, each once, also those that come up by it; not those that open what stops the page. */
async function pressAll(page: Page, tag: string): Promise<readonly string[]> {
  const pressed: string[] = [];
  for (;;) {
    const buttons = page.locator(tag).getByRole('button');
    const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''));
    const next = names.find((name) => !pressed.includes(name) && !/pop.?out|full screen|^print/i.test(name));
    if (next === undefined) return pressed;
    pressed.push(next);
    // Pressed by script, so that one which a question has taken the place of can be pressed too.
    await buttons.nth(names.indexOf(next)).evaluate((button: HTMLElement) => button.click());
    await page.evaluate((name) => (document.querySelector(name) as unknown as { updateComplete: Promise<unknown> }).updateComplete, tag);
  }
}

inEach((on) => {
  test('in a page that is one form no button of an element, no Enter and no key submits it, a reset leaves them, and the data are the page\'s own', async () => {
    const { page, said } = await on.open('/form.html');
    const before = await entries(page);
    expect(before.map(([name]) => name)).toEqual(['name', 'kind']);
    for (const { tag, use } of elements) {
      await use(page);
      const phase = (): Promise<string> => page.evaluate((name) => document.querySelector(name)!.shadowRoot!.querySelector('[part=phase]')?.textContent ?? '', tag);
      const first = await phase();
      await page.evaluate(() => document.querySelector('form')!.reset());
      expect(await phase(), tag).toBe(first);
      const pressed = await pressAll(page, tag);
      expect(pressed.length, tag).toBeGreaterThan(0);
      await page.locator(tag).getByRole('button').first().focus();
      for (const key of ['Enter', 'Space', 'Escape', ...'pnbu15tfx']) await page.keyboard.press(key);
      expect(await page.evaluate(() => [window.witness.submits, location.pathname]), tag).toEqual([0, '/form.html']);
      expect(await entries(page), tag).toEqual(before);
      const own = await page.evaluate(() => [...document.querySelector('form')!.elements].filter((each) => !each.localName.startsWith('rg-')).map((each) => each.localName));
      expect(own, tag).toEqual(['input', 'select', 'button']);
      expect(said, tag).toEqual([]);
    }

    await page.getByLabel('Name').press('Enter');
    await page.waitForURL('**/empty.html?name=Room+4&kind=balint&save=yes');
  });
});
