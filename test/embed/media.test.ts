import type { Page } from 'playwright';
import { stage } from './browsers.js';
import { narrow, openView, reach, scenes, views } from './scenes.js';

/** What people ask their systems for. Playwright passes it on to Chromium only; Firefox is told by its own settings. */
const wishes = { reducedMotion: 'reduce', forcedColors: 'active' } as const;
const prefs = { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 };

/** Animations in the element, by what they animate. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(() => document.getAnimations().length + document.querySelector('rg-session-timer')!.shadowRoot!.getAnimations().length);

describe.each(['chromium', 'firefox'] as const)('%s, asked for less motion and for the system\'s colours', (engine) => {
  const on = stage(engine, { wishes: { ...wishes, viewport: narrow }, ...(engine === 'firefox' && { prefs }) });

  describe.each(views)('the %s view', (view) => {
    test('moves nothing where less motion is asked for', async () => {
      const page = await openView(on, view);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      for (const scene of scenes) {
        await reach(page, scene);
        expect(await moving(page)).toBe(0);
      }
    });

    test('in forced colours text, ring and bar are seen in the system\'s colours', async () => {
      const page = await openView(on, view);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await reach(page, 'running');
      const colours = await page.evaluate(() => {
        const root = document.querySelector('rg-session-timer')!.shadowRoot!;
        const probe = document.createElement('span');
        document.body.append(probe);
        const system = (name: string): string => ((probe.style.color = name), getComputedStyle(probe).color);
        const of = (selector: string, property: string): string | undefined => {
          const found = root.querySelector(selector);
          return found ? getComputedStyle(found).getPropertyValue(property) : undefined;
        };
        return {
          highlight: system('Highlight'), text: system('CanvasText'),
          phase: of('[part=phase]', 'color'), gone: of('.ring .gone', 'stroke'), filled: of('.bar .fill', 'fill'),
        };
      });
      expect(colours.phase).toBe(colours.text);
      if (view !== 'room') expect(colours.gone).toBe(colours.highlight);
      if (view !== 'compact') expect(colours.filled).toBe(colours.highlight);
    });
  });
});

describe('chromium, asked to print', () => {
  const on = stage('chromium', { wishes: { viewport: narrow } });

  describe.each(views)('the %s view', (view) => {
    test('on paper shows what the session is about and no control', async () => {
      const page = await openView(on, view);
      await page.emulateMedia({ media: 'print' });
      for (const scene of ['idle', 'running', 'asking', 'done'] as const) {
        await reach(page, scene);
        const buttons = page.locator('rg-session-timer').getByRole('button');
        expect(await buttons.filter({ visible: true }).count()).toBe(0);
        expect(await page.locator('rg-session-timer [part=phase], rg-session-timer [part=title]').filter({ visible: true }).count()).toBeGreaterThan(0);
      }
      expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
    });
  });
});
