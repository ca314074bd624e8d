import { readFileSync } from 'node:fs';
import { inEach } from './browsers.js';
import { elements } from './elements.js';
import { otherVersion } from './server.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

inEach((on) => {
  describe('under a policy that allows own scripts, own styles and the policy "lit-html" only', () => {
    test.each(elements)('$tag is drawn in its own styles, and neither policy nor console hears of it', async ({ tag, use }) => {
      const { page, said } = await on.open('/strict.html');
      await use(page);
      const height = await page.evaluate((name) => getComputedStyle(document.querySelector(name)!.shadowRoot!.querySelector('button')!).minHeight, tag);
      expect(height).toBe('44px');
      expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
      expect(said).toEqual([]);
    });
  });

  describe.each(['twice.html', 'twice-strict.html'])('where the bundle is loaded twice (%s)', (path) => {
    test.each(elements)('$tag works, and one line in the console names both versions', async ({ tag, use }) => {
      const { page, said, requested } = await on.open(`/${path}`);
      await use(page);
      expect(requested.filter((each) => each.endsWith('residency-groups.js'))).toHaveLength(2);
      expect(await page.evaluate((name) => (customElements.get(name) as unknown as { version: string }).version, tag)).toBe(otherVersion);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('warning: ');
      expect(said[0]).toContain(otherVersion);
      expect(said[0]).toContain(`version ${version}`);
      expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
    });
  });
});
