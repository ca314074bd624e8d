import { stage } from './browsers.js';
import { openCard } from './card.js';
import { attributesFor, enact, sceneNames } from './rule-card-scenes.js';

/** What people ask their systems for. Playwright passes it on to Chromium only; Firefox is told by its own settings. */
const wishes = { reducedMotion: 'reduce', forcedColors: 'active' } as const;
const prefs = { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 };

describe.each(['chromium', 'firefox'] as const)('%s, asked for less motion and for the system\'s colours', (engine) => {
  const on = stage(engine, { wishes, ...(engine === 'firefox' && { prefs }) });

  test.each(sceneNames)('the rule card moves nothing, its words are in the system\'s colour, and on paper it has no control: %s', async (name) => {
    const { page } = await openCard(on, { card: attributesFor(name) });
    await enact(page, name);
    const { moving, text, others } = await page.evaluate(() => {
      const root = document.querySelector('rg-rule-card')!.shadowRoot!;
      const probe = document.createElement('span');
      document.body.append(probe);
      const system = (colour: string): string => ((probe.style.color = colour), getComputedStyle(probe).color);
      const known = new Set(['CanvasText', 'GrayText', 'ButtonText', 'FieldText', 'LinkText'].map(system));
      const said = [...root.querySelectorAll('p, span, button, textarea, dt, dd, summary, legend')].filter((each) => each.checkVisibility());
      return {
        moving: document.getAnimations().length + root.getAnimations().length,
        text: said.length,
        others: [...new Set(said.map((each) => getComputedStyle(each).color).filter((colour) => !known.has(colour)))],
      };
    });
    expect(moving).toBe(0);
    expect(text).toBeGreaterThan(0);
    expect(others).toEqual([]);

    // Who prints in the middle of a change prints the change.
    if (engine === 'firefox' || name === 'changing') return;
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('rg-rule-card');
    expect(await card.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await card.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    expect(await card.locator('[part=statement]').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});
