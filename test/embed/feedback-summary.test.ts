import type { Page } from 'playwright';
import { summaryEnglish } from '../../src/locales/en/feedback-summary.js';
import type { Reply } from '../../src/feedback-summary/summarize.js';
import { inEach, stage, type Stage } from './browsers.js';
import { paperOf, printedOn } from './paper.js';
import { bare } from './pdf.js';
import { overflow } from './scenes.js';

const words = summaryEnglish.summary;
const items = ['safe', 'patient', 'both-sides', 'free-presenter', 'solving', 'pressed', 'complained', 'saw-new', 'worth'];

const sessions = (blocks: number): readonly (readonly string[])[] => Array.from({ length: blocks }, (_, block) => [`2026-${String(block + 1).padStart(2, '0')}-13`]);
const responses = (blocks: number): readonly Reply[] =>
  sessions(blocks).flatMap(([session], block) => Array.from({ length: 12 }, (_, at) => ({ session: session!, comment: `Comment ${at}`, answers: Object.fromEntries(items.map((id, item) => [id, at < (block + item * 2) % 13 ? 4 : 2])) })));
const given = (blocks: number) => ({ roster: 12, comments: true, sessions: sessions(blocks), responses: responses(blocks) });

/** What the summary can look like. */
const scenes = {
  'nothing yet': {},
  'one block': given(1),
  'six blocks': given(6),
  'withheld': { ...given(3), roster: 20 },
  'long words': { ...given(3), items: [{ id: 'safe', short: 'Gegenübertragungswahrnehmungsübungsleiterverantwortung' }], wording: { title: 'Selbsterfahrungsgruppensitzungsrückmeldungszusammenfassung', warning: 'Verschwiegenheitsverletzungsmöglichkeitswarnung' } },
} as const;

async function show(page: Page, scene: object): Promise<void> {
  await page.evaluate(async (properties) => {
    await customElements.whenDefined('rg-feedback-summary');
    const summary = document.createElement('rg-feedback-summary');
    Object.assign(summary, properties);
    document.querySelector('rg-feedback-summary')!.replaceWith(summary);
    await summary.updateComplete;
    for (const details of summary.shadowRoot!.querySelectorAll('details')) details.open = true;
  }, scene);
}

async function opened(on: Stage, scene: object, path = '/summary.html', options: Parameters<Stage['open']>[1] = {}) {
  const result = await on.open(path, options);
  await show(result.page, scene);
  return result;
}

describe('chromium, with what print() asks for on paper', () => {
  const on = stage('chromium');

  test.each([1, 6, 14])('is one page with %i blocks, all of them on it, and no comment and no control', async (blocks) => {
    const { page } = await opened(on, given(blocks));
    const { html } = await paperOf(page, 'rg-feedback-summary');
    for (const { pages } of await printedOn(page, html)) {
      expect(pages).toHaveLength(1);
      for (const text of [words.titles.balint, summaryEnglish.items.complained.short, summaryEnglish.notValidated, words.readingCounts, blocks > 1 ? words.block(String(blocks)) : words.thisBlock]) expect(pages[0]).toContain(bare(text));
      for (const text of ['Comment', words.copy, words.commentsNote]) expect(pages[0]).not.toContain(bare(text));
    }
  });
});

describe('chromium, asked for the tree that screen readers read', () => {
  const on = stage('chromium');

  test.each([320, 1000])('%i pixels wide, it is a table with headers for blocks and items', async (width) => {
    const { page } = await opened(on, given(3), '/summary.html', { viewport: { width, height: 800 } });
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree' as never)) as { nodes: readonly { readonly ignored: boolean; readonly role?: { readonly value: string }; readonly name?: { readonly value: string } }[] };
    const named = (role: string): readonly string[] => nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => name?.value ?? '');
    expect(named('table')).toEqual([words.caption]);
    expect(named('columnheader')).toEqual([words.item, ...[1, 2, 3].map((n) => words.block(String(n)))]);
    expect(named('rowheader')).toHaveLength(items.length + 2);
    expect(named('cell')).toHaveLength(items.length * 3);
  });
});

inEach((on) => {
  test('print() asks for one page, under the strictest policy too, and neither policy nor console hears of it', async () => {
    const { page, said } = await opened(on, given(6), '/summary-strict.html');
    const { asked, title, text, width, height } = await paperOf(page, 'rg-feedback-summary');
    expect([asked, title]).toEqual([1, words.titles.balint]);
    expect(text).not.toContain('The page\'s own words');
    expect(width).toBeLessThanOrEqual(718);
    expect(height).toBeLessThanOrEqual(972);
    expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
    expect(said).toEqual([]);
  });

  test('320 pixels wide and 256 high, as at 400 % zoom, the summary never scrolls sideways', async () => {
    const { page } = await on.open('/summary.html');
    await page.setViewportSize({ width: 320, height: 256 });
    const found: Record<string, readonly unknown[]> = {};
    for (const [name, scene] of Object.entries(scenes)) {
      await show(page, scene);
      found[name] = await overflow(page, 'rg-feedback-summary');
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(scenes).map((name) => [name, []])));
  });
});

describe.each(['chromium', 'firefox'] as const)('%s, asked for less motion and for the system\'s colours', (engine) => {
  const on = stage(engine, { wishes: { reducedMotion: 'reduce', forcedColors: 'active' }, ...(engine === 'firefox' && { prefs: { 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 } }) });

  test('the summary moves nothing, its words are in the system\'s colour, and each step has a line around it', async () => {
    const { page } = await opened(on, given(3));
    const { moving, others, bare: lineless } = await page.evaluate(() => {
      const root = document.querySelector('rg-feedback-summary')!.shadowRoot!;
      const probe = document.createElement('span');
      document.body.append(probe);
      const system = (colour: string): string => ((probe.style.color = colour), getComputedStyle(probe).color);
      const known = new Set(['CanvasText', 'ButtonText', 'FieldText'].map(system));
      const said = [...root.querySelectorAll('p, span, th, button, summary, li')].filter((each) => each.checkVisibility());
      return {
        moving: document.getAnimations().length + root.getAnimations().length,
        others: [...new Set(said.map((each) => getComputedStyle(each).color).filter((colour) => !known.has(colour)))],
        bare: [...root.querySelectorAll('[part=step]')].filter((step) => !(parseFloat(getComputedStyle(step).borderTopWidth) >= 1)).length,
      };
    });
    expect([moving, others, lineless]).toEqual([0, [], 0]);
  });
});
