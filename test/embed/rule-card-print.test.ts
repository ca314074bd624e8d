import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { groupKinds, type GroupKind } from '../../src/knowledge/groups.js';
import { cardEnglish } from '../../src/locales/en/rule-card.js';
import { inEach, stage, until, type Stage } from './browsers.js';
import { cardPage, drawn, openCard, rulesOf, words } from './card.js';
import { bare, readPdf, type Paper } from './pdf.js';

declare global {
  interface Window {
    /** The frames that were asked to print; the page itself is `null`. */
    asked: (HTMLIFrameElement | null)[];
  }
}

const formats = ['A4', 'Letter'] as const;
/** What a browser leaves free on each side unless somebody sets it. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
/** What both papers have room for within 10 mm, in CSS pixels. */
const room = { width: (190 / 25.4) * 96, height: (257 / 25.4) * 96 };

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules/.cache/residency-groups/print');

const thirty = Array.from({ length: 30 }, (_, at) => ({ id: `own-${at}`, statement: `Rule number ${at + 1} of our own says that we keep to what we have settled together.`, why: `Reason ${at + 1}.` }));
const endless = { id: 'endless', statement: Array.from({ length: 1250 }, (_, at) => `w${String(at).padStart(6, '0')}`).join(' '), why: 'It is long.' };

/** WCAG 1.4.12, as far as a page can ask for it. */
const spacing = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } rg-rule-card::part(rule), rg-rule-card::part(statement) { line-height: 1.5; }';

/** A page with nothing on it but the card. */
async function openPoster(on: Stage, card: Readonly<Record<string, string>>, { css = '', rules }: { readonly css?: string; readonly rules?: readonly unknown[] } = {}): Promise<Page> {
  const { page } = await on.open(cardPage({ card: { view: 'poster', ...card }, css }));
  await drawn(page);
  await page.evaluate(async (own) => {
    document.querySelector('body > p')!.remove();
    if (own) document.querySelector('rg-rule-card')!.rules = own as never;
    await document.querySelector('rg-rule-card')!.updateComplete;
  }, rules);
  await fitted(page);
  return page;
}

/** Waits until the poster has its size: no frame that measures it is there any more. */
async function fitted(page: Page): Promise<void> {
  await until(() => page.evaluate(() => document.querySelectorAll('iframe').length === 0 && /--_fitted/.test(document.querySelector('rg-rule-card')!.shadowRoot!.innerHTML)), true);
}

const whole = (paper: Paper): string => paper.pages.join('');

const missing = (paper: Paper, texts: readonly string[]): readonly string[] => texts.filter((text) => !whole(paper).includes(bare(text)));

const textsOf = (group: GroupKind): readonly string[] =>
  [words.titles[group], ...rulesOf(group).map(({ statement }) => statement), cardEnglish.limits.text, cardEnglish.limits.notice, cardEnglish.sets[group].assembled].filter(Boolean);

/** Notes who is asked to print, and prints nothing. */
const catchPrinting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.asked = [];
    window.print = () => void window.asked.push(null);
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as { get(): Window | null };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = get.call(this);
        if (view) view.print = () => void window.asked.push(this);
        return view;
      },
    });
  });

const printCard = async (page: Page, what: 'poster' | 'cards'): Promise<void> => {
  await catchPrinting(page);
  await page.evaluate((which) => document.querySelector('rg-rule-card')!.print(which), what);
};

/** What the printing frame holds, and the room that it takes there in CSS pixels. */
const sheetOf = (page: Page) =>
  page.evaluate(() => {
    const { body, title, compatMode } = window.asked[0]!.contentDocument!;
    const frame = body.firstElementChild!;
    const box = (each: Element) => {
      const { top, bottom, height } = each.getBoundingClientRect();
      return { top, bottom, height, clipped: each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1 };
    };
    return {
      title, compatMode,
      text: body.innerText,
      width: frame.scrollWidth, height: frame.scrollHeight,
      posters: frame.querySelectorAll('.sheet').length,
      foot: frame.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0,
      pages: [...frame.querySelectorAll('.four')].map((four) => ({ ...box(four), cards: [...four.querySelectorAll('.cut')].map((cut) => ({ ...box(cut), inside: getComputedStyle(cut).breakInside })) })),
      size: parseFloat(getComputedStyle(frame.querySelector('.sheet, .cut .statement')!).fontSize),
      colours: [...new Set([...frame.querySelectorAll('*')].map((each) => getComputedStyle(each).color))],
    };
  });

/** The page as a printer of each format gives it. */
const onPaper = async (page: Page): Promise<readonly { readonly format: string; readonly pdf: Buffer; readonly pages: readonly string[] }[]> => {
  const papers = [];
  for (const format of formats) {
    const pdf = await page.pdf({ format, margin });
    papers.push({ format: format.toLowerCase(), pdf, ...readPdf(pdf) });
  }
  return papers;
};

/** What comes out of a printer: the printing frame's document in a page of its own. */
async function printed(page: Page): ReturnType<typeof onPaper> {
  const html = await page.evaluate(() => {
    const { adoptedStyleSheets, documentElement } = window.asked[0]!.contentDocument!;
    const css = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
    return `<html lang="${documentElement.lang}" dir="${documentElement.dir}"><head><style>${css}</style></head>${document.querySelector('iframe')!.contentDocument!.body.outerHTML}</html>`;
  });
  await page.setContent(html);
  return onPaper(page);
}

const over = (page: Page): Promise<void> => page.evaluate(() => void window.asked[0]!.contentWindow!.dispatchEvent(new Event('afterprint')));
const frames = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('iframe').length);

describe('chromium, with the view "poster"', () => {
  const on = stage('chromium');

  describe.each(groupKinds)('of a %s group', (group) => {
    test('is one page of A4 or Letter with every statement on it, and no control', async () => {
      const page = await openPoster(on, { group });
      mkdirSync(folder, { recursive: true });
      for (const paper of await onPaper(page)) {
        writeFileSync(join(folder, `${group}-${paper.format}.pdf`), paper.pdf);
        expect(missing(paper, textsOf(group)), paper.format).toEqual([]);
        expect(whole(paper)).not.toContain(bare(words.printPoster));
        expect(paper.pages, paper.format).toHaveLength(1);
      }
      // It looks on a screen of the paper's size as it does on paper.
      await page.emulateMedia({ media: 'print' });
      for (const [format, width, height] of [['a4', 794, 1123], ['letter', 816, 1056]] as const) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => (document.body.style.margin = '10mm'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), format).toBe(true);
        await page.screenshot({ path: join(folder, `${group}-${format}.png`) });
      }
    });

    test('is one page with wider letters, words and lines, too', async () => {
      const page = await openPoster(on, { group }, { css: spacing });
      for (const paper of await onPaper(page)) {
        expect(missing(paper, textsOf(group)), paper.format).toEqual([]);
        expect(paper.pages, paper.format).toHaveLength(1);
      }
    });
  });

  test('thirty rules of the page\'s own are one page', async () => {
    const page = await openPoster(on, {}, { rules: thirty });
    for (const paper of await onPaper(page)) {
      expect(missing(paper, thirty.map(({ statement }) => statement)), paper.format).toEqual([]);
      expect(paper.pages, paper.format).toHaveLength(1);
    }
  });

  test('of a rule of 10,000 characters nothing is lost, nor of the rule after it', async () => {
    const page = await openPoster(on, {}, { rules: [endless, thirty[0]] });
    for (const paper of await onPaper(page)) expect(missing(paper, [...endless.statement.split(' '), thirty[0]!.statement]), paper.format).toEqual([]);
  });
});

inEach((on) => {
  describe('print()', () => {
    test.each(groupKinds)('asks for one page with the poster of a %s group, and nothing else of the page', async (group) => {
      const { page, said } = await openCard(on, { card: { group } });
      await printCard(page, 'poster');
      expect(await page.evaluate(() => window.asked.map((each) => each?.localName))).toEqual(['iframe']);
      const sheet = await sheetOf(page);
      expect(textsOf(group).filter((text) => !bare(sheet.text).includes(bare(text)))).toEqual([]);
      expect(sheet).toMatchObject({ posters: 1, pages: [], title: words.titles[group] });
      expect(sheet.text).not.toContain('The page\'s own words');
      expect(sheet.width).toBeLessThanOrEqual(Math.ceil(room.width));
      expect(sheet.height).toBeLessThanOrEqual(Math.ceil(room.height));
      expect(sheet.height).toBeGreaterThan(0.99 * room.height);
      expect(sheet.foot).toBeGreaterThan(0.99 * room.height);
      expect(sheet.size).toBeGreaterThanOrEqual(16);
      await over(page);
      expect(await frames(page)).toBe(0);
      expect(said).toEqual([]);
    });

    test('of a poster that is shown prints it once more, and leaves no frame', async () => {
      const { page, said } = await openCard(on, { card: { view: 'poster' } });
      await fitted(page);
      await catchPrinting(page);
      await page.getByRole('button', { name: words.printPoster }).click();
      await until(() => page.evaluate(() => window.asked.length), 1);
      expect((await sheetOf(page)).posters).toBe(1);
      await over(page);
      expect(await frames(page)).toBe(0);
      expect(said).toEqual([]);
    });

    test('again before the first is over leaves the paper of the second only', async () => {
      const { page } = await openCard(on, {});
      await printCard(page, 'poster');
      await page.evaluate(() => document.querySelector('rg-rule-card')!.print('cards'));
      expect(await frames(page)).toBe(1);
      expect(await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.querySelectorAll('.cut').length)).toBe(rulesOf('balint').length);
    });

    test.each(['poster', 'cards'] as const)('works for %s under the strictest policy, and neither policy nor console hears of it', async (what) => {
      const { page, said } = await openCard(on, { path: '/card-strict.html', card: { view: 'poster' } });
      await fitted(page);
      await printCard(page, what);
      const sheet = await sheetOf(page);
      expect(rulesOf('balint').filter(({ statement }) => !bare(sheet.text).includes(bare(statement)))).toEqual([]);
      if (what === 'poster') expect(sheet.height).toBeGreaterThan(0.99 * room.height);
      else expect(sheet.pages).toHaveLength(4);
      expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
      expect(said).toEqual([]);
    });

    test('is black on white also where the page is dark', async () => {
      const { page } = await openCard(on, {});
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { background: #111; color: #eee; color-scheme: dark } rg-rule-card { --rg-text: #fafafa; --rg-surface: #222; --rg-muted: #ccc }');
        document.adoptedStyleSheets = [sheet];
      });
      await printCard(page, 'poster');
      const { colours } = await sheetOf(page);
      expect(colours.filter((colour) => !/^rgb\((\d+), \1, \1\)$|^color\(srgb 0 0 0|^rgba\(0, 0, 0/.test(colour))).toEqual([]);
    });
  });

  describe('print("cards")', () => {
    test.each(groupKinds)('asks for the cards of a %s group only, four to a page, none of them split or clipped', async (group) => {
      const { page, said } = await openCard(on, { card: { group } });
      await printCard(page, 'cards');
      const { pages, posters, text } = await sheetOf(page);
      const rules = rulesOf(group);
      expect(posters).toBe(0);
      expect(pages.map(({ cards }) => cards.length)).toEqual(Array.from({ length: Math.ceil(rules.length / 4) }, (_, at) => Math.min(4, rules.length - 4 * at)));
      expect(rules.flatMap(({ statement, why }) => [statement, why]).filter((each) => !bare(text).includes(bare(each)))).toEqual([]);
      expect(text).not.toContain('The page\'s own words');
      for (const four of pages) {
        expect(four.height).toBeLessThanOrEqual(room.height);
        if (four.cards.length > 2) expect(four.height).toBeGreaterThan(0.99 * room.height);
        for (const card of four.cards) {
          expect(card).toMatchObject({ inside: 'avoid', clipped: false });
          expect(card.bottom).toBeLessThanOrEqual(four.bottom + 1);
        }
      }
      await over(page);
      expect(await frames(page)).toBe(0);
      expect(said).toEqual([]);
    });
  });
});

describe('chromium, with what print() asks for on paper', () => {
  const on = stage('chromium');

  async function printing(what: 'poster' | 'cards', rules: readonly unknown[] | undefined, group: GroupKind = 'balint'): Promise<Page> {
    const { page } = await openCard(on, { card: { group } });
    await page.evaluate(async (own) => {
      if (own) document.querySelector('rg-rule-card')!.rules = own as never;
      await document.querySelector('rg-rule-card')!.updateComplete;
    }, rules);
    await printCard(page, what);
    return page;
  }

  test.each(groupKinds)('the poster of a %s group is one page', async (group) => {
    for (const paper of await printed(await printing('poster', undefined, group))) {
      expect(missing(paper, textsOf(group)), paper.format).toEqual([]);
      expect(paper.pages, paper.format).toHaveLength(1);
    }
  });

  test('a poster of thirty rules is one page', async () => {
    for (const paper of await printed(await printing('poster', thirty))) {
      expect(missing(paper, thirty.map(({ statement }) => statement)), paper.format).toEqual([]);
      expect(paper.pages, paper.format).toHaveLength(1);
    }
  });

  test('a poster of an endless rule loses nothing', async () => {
    for (const paper of await printed(await printing('poster', [endless, thirty[0]]))) expect(missing(paper, [...endless.statement.split(' '), thirty[0]!.statement]), paper.format).toEqual([]);
  });

  test.each(groupKinds)('the cards of a %s group are four to a page, each whole on one', async (group) => {
    const rules = rulesOf(group);
    for (const { format, pages } of await printed(await printing('cards', undefined, group))) {
      expect(pages, format).toHaveLength(Math.ceil(rules.length / 4));
      rules.forEach(({ statement, why }, at) => {
        for (const text of [words.position(String(at + 1), String(rules.length)), statement, why]) expect(pages[Math.floor(at / 4)], format).toContain(bare(text));
      });
    }
  });

  test('thirty cards are eight pages', async () => {
    for (const { format, pages } of await printed(await printing('cards', thirty))) expect(pages, format).toHaveLength(8);
  });

  test('an endless rule among the cards loses nothing and splits no other', async () => {
    const rules = [thirty[0]!, endless, thirty[1]!, thirty[2]!, thirty[3]!];
    for (const paper of await printed(await printing('cards', rules))) {
      expect(missing(paper, rules.flatMap(({ statement, why }) => [...statement.split(' '), why])), paper.format).toEqual([]);
      for (const { statement, why } of rules.filter((rule) => rule !== endless)) expect(paper.pages.some((text) => text.includes(bare(statement)) && text.includes(bare(why))), paper.format).toBe(true);
    }
  });
});
