import type { Page } from 'playwright';
import { inEach } from './browsers.js';
import { openView, reach, scenes, views } from './scenes.js';

/** Runs over the page's edge, or out of the element's own frame. */
const overflow = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const frame = document.querySelector('rg-session-timer')!.shadowRoot!.querySelector('.frame')!;
    const wide = [...frame.querySelectorAll<HTMLElement>('*:not(.said, .said *)')].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
    return [...(root.scrollWidth > root.clientWidth ? [`the page scrolls: ${root.scrollWidth}`] : []), ...wide.map((each) => `${each.localName}.${each.getAttribute('class')}`)];
  });

inEach((on) => {
  describe.each(views)('the %s view, 320 pixels wide and 256 high, as at 400 % zoom', (view) => {
    test('never scrolls sideways, whatever the session does', async () => {
      const page = await openView(on, view);
      const found: Record<string, readonly unknown[]> = {};
      for (const scene of scenes) {
        await reach(page, scene);
        found[scene] = await overflow(page);
      }
      expect(found).toEqual(Object.fromEntries(scenes.map((scene) => [scene, []])));
    });
  });
});
