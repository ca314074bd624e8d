import type { Page } from 'playwright';
import { inEach } from './browsers.js';
import { openComparator, settled, words } from './comparator.js';
import { narrow, overflow } from './scenes.js';

const answers = JSON.stringify({
  picked: { forum: 'no', mandatory: 'no', aim: 'both' }, alternatives: { growth: 'Mentors' }, concerns: ['Whether the Tuesday hour can be kept free of pages'],
  present: { matter: 'both', keeps: 'unnamed', strays: 'complaint' },
});

/** What somebody has come to, and how. */
const scenes: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>, reach: (page: Page) => Promise<unknown>])[] = [
  ['as it opens', {}, () => Promise.resolve()],
  ['with all seven questions, all twelve, and a link', { ask: 'all', present: '', link: '', answers }, () => Promise.resolve()],
  ['with nothing left by the search', { dimensions: 'focus' }, (page) => page.locator('rg-group-comparator').getByRole('searchbox').fill('unicorn')],
  ['with every section and some statements open', { dimensions: 'safety evidence' }, (page) => page.evaluate(() => {
    for (const details of document.querySelector('rg-group-comparator')!.shadowRoot!.querySelectorAll('details')) details.open = true;
  })],
  ['with the sheet', { groups: 'balint support blended', answers }, async (page) => {
    await page.locator('rg-group-comparator').getByRole('button', { name: words.makeSheet }).click();
    await page.locator('rg-group-comparator').getByRole('button', { name: words.closeSheet }).waitFor();
  }],
];

inEach((on) => {
  describe('320 pixels wide and 256 high, as at 400 % zoom', () => {
    test.each(scenes)('the comparator never scrolls sideways, and nothing stays in the way of what is read: %s', async (_name, attributes, reach) => {
      const { page } = await openComparator(on, attributes, { viewport: narrow });
      await reach(page);
      await settled(page);
      expect(await overflow(page, 'rg-group-comparator')).toEqual([]);
      const stuck = await page.evaluate(() => [...document.querySelector('rg-group-comparator')!.shadowRoot!.querySelectorAll('*')]
        .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position)).map((each) => each.className));
      expect(stuck).toEqual([]);
    });

    test('the comparator keeps both kinds, the buttons that turn them and the open question', async () => {
      const { page } = await openComparator(on, { dimensions: 'focus' }, { viewport: narrow });
      const buttons = page.locator('rg-group-comparator').locator('.slot button');
      expect(await buttons.count()).toBe(4);
      for (const button of await buttons.all()) expect((await button.boundingBox())!.width).toBeGreaterThanOrEqual(44);
      expect(await page.locator('rg-group-comparator').getByText('still an open question').isVisible()).toBe(true);
    });
  });
});
