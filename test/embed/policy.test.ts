import { readFileSync } from 'node:fs';
import { inEach } from './browsers.js';
import { elements } from './elements.js';
import { otherVersion } from './server.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

inEach((on) => {
  test('under a policy that allows own scripts, own styles and the policy "lit-html" only, all elements are drawn in their own styles, and neither policy nor console hears of them', async () => {
    const { page, said } = await on.open('/strict.html');
    for (const { tag, use } of elements) {
      await use(page);
      const height = await page.evaluate((name) => getComputedStyle(document.querySelector(name)!.shadowRoot!.querySelector('button')!).minHeight, tag);
      expect(height, tag).toBe('44px');
      expect(await page.evaluate(() => window.witness.violations), tag).toEqual([]);
      expect(said, tag).toEqual([]);
    }
  });

  test.each(['twice.html', 'twice-strict.html'])('where the bundle is loaded twice (%s) all elements work, and one line in the console names both versions', async (path) => {
    const { page, said, requested } = await on.open(`/${path}`);
    for (const { tag, use } of elements) {
      await use(page);
      expect(await page.evaluate((name) => (customElements.get(name) as unknown as { version: string }).version, tag)).toBe(otherVersion);
      expect(said, tag).toHaveLength(1);
    }
    expect(requested.filter((each) => each.endsWith('residency-groups.js'))).toHaveLength(2);
    expect(said[0]).toContain('warning: ');
    expect(said[0]).toContain(otherVersion);
    expect(said[0]).toContain(`version ${version}`);
    expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
  });
});
