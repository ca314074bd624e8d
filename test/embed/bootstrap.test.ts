import type { Page } from 'playwright';
import { inEach, until } from './browsers.js';
import { elements } from './elements.js';

/** Every computed style of every element that is the page's own. The card that takes the element in may grow, and what holds it. */
const pageStyles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > :not(#place), main > :not(#place) *')].map((each) => {
      const style = getComputedStyle(each);
      return `${each.localName}: ${[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
    }),
  );

const add = async (page: Page, { markup, define }: (typeof elements)[number]): Promise<void> => {
  await page.evaluate((html) => {
    document.querySelector('#place .card-body')!.append(document.createRange().createContextualFragment(html));
  }, markup);
  await page.addScriptTag({ type: 'module', url: `/dist/${define}` });
};

inEach((on) => {
  describe('in a page with Bootstrap', () => {
    test.each(elements)('$tag changes no style of the page, keeps its own, and works beside Bootstrap\'s parts', async (element) => {
      const { page, said } = await on.open('/bootstrap.html');
      const before = await pageStyles(page);
      await add(page, element);
      await element.use(page);
      expect(await pageStyles(page)).toEqual(before);
      const heights = await page.locator(element.tag).getByRole('button').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      const look = await page.evaluate((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        const { fontFamily, paddingTop, borderTopStyle } = getComputedStyle(root.querySelector('button:not(.plain)')!);
        return { fontFamily, paddingTop, borderTopStyle, page: getComputedStyle(document.body).fontFamily };
      }, element.tag);
      expect(look).toMatchObject({ fontFamily: look.page, paddingTop: '0px', borderTopStyle: 'solid' });

      // Bootstrap's own parts go on beside it.
      await page.getByRole('button', { name: 'Menu' }).click();
      await until(() => page.getByRole('link', { name: 'One' }).isVisible(), true);
      await page.locator(element.tag).getByRole('button').first().click();
      await until(() => page.getByRole('link', { name: 'One' }).isVisible(), false);
      expect(said).toEqual([]);
    });
  });
});
