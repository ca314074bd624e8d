/** The comparator by the keyboard alone: the table, the questions, the cards of a phone. */
import type { Page } from 'playwright';
import { decisionQuestionIds } from '../../src/knowledge/questions.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { inEach, until } from './browsers.js';
import { comparison, focused, openComparator, settled, spoken, tabTo, words } from './comparator.js';

const { questions } = comparatorEnglish;

const few = { groups: 'balint support therapy', dimensions: 'focus rules' };
const lines = (['focus', 'rules'] as const).flatMap((row) => (['balint', 'support', 'therapy'] as const).map((kind) => comparison.rows[row][kind].line));

const openCells = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelector('rg-group-comparator')!.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[data-cell]')].filter(({ open }) => open).map(({ dataset }) => dataset['cell']!));

/** How many pixels of what has the focus can be seen, above it and before it, past the headers that stay in sight. */
const inSight = (page: Page): Promise<{ readonly height: number; readonly width: number }> =>
  page.evaluate(() => {
    const root = document.querySelector('rg-group-comparator')!.shadowRoot!;
    const [own, head, first] = [root.activeElement!, root.querySelector('thead th:last-child')!, root.activeElement!.closest('tr')!.querySelector('th')!].map((each) => each.getBoundingClientRect());
    const top = Math.max(own!.top, head!.bottom);
    const start = Math.max(own!.left, first!.right);
    return { height: Math.min(own!.bottom, innerHeight) - top, width: Math.min(own!.right, innerWidth) - start };
  });

inEach((on) => {
  describe('by the keyboard alone', () => {
    test('a table is passed cell by cell, row by row, from what finds to what is made of it, and back', async () => {
      const { page, said } = await openComparator(on, few);
      await tabTo(page, words.find);
      const onward = await tabTo(page, words.makeSheet);
      expect(onward).toEqual([words.differences, words.choose, ...lines, words.studies, words.about]);
      const back = await tabTo(page, words.find, 'Shift+Tab');
      expect(back).toEqual(onward.toReversed());
      expect(said).toEqual([]);
    });

    test('a cell opens with Enter, leads to its sources, and closes with the space bar; the focus stays', async () => {
      const { page } = await openComparator(on, few);
      await tabTo(page, lines[1]!);
      await page.keyboard.press('Enter');
      await until(() => openCells(page), ['focus support']);
      await settled(page);
      await page.locator('rg-group-comparator').getByText(comparison.rows.focus.support.more).waitFor();
      expect(await focused(page)).toBe(lines[1]);
      await page.keyboard.press('Space');
      await until(() => openCells(page), []);
      expect(await focused(page)).toBe(lines[1]);
    });

    test('nothing that has the focus is hidden by a header that stays in sight, on the way back up the whole table', { timeout: 120_000 }, async () => {
      const { page } = await openComparator(on, {}, { viewport: { width: 1280, height: 500 } });
      await tabTo(page, words.about);
      await page.keyboard.press('End');
      const seen: { readonly height: number; readonly width: number }[] = [];
      await page.keyboard.press('Shift+Tab');
      for (let n = 0; n < 60; n += 1) {
        await page.keyboard.press('Shift+Tab');
        seen.push(await inSight(page));
      }
      expect(Math.min(...seen.map(({ height }) => height))).toBeGreaterThanOrEqual(40);
      expect(Math.min(...seen.map(({ width }) => width))).toBeGreaterThanOrEqual(40);
    });

    test('nor where the table moves in a frame of its own, which takes the focus and moves by arrow', { timeout: 120_000 }, async () => {
      const { page } = await openComparator(on, {}, { viewport: { width: 760, height: 500 } });
      await tabTo(page, words.choose);
      await page.keyboard.press('Tab');
      const frame = page.locator('rg-group-comparator').getByRole('region', { name: words.caption });
      expect(await frame.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await until(() => frame.evaluate((each) => each.scrollLeft > 0), true);
      const seen: { readonly height: number; readonly width: number }[] = [];
      for (let n = 0; n < 30; n += 1) {
        await page.keyboard.press('Tab');
        seen.push(await inSight(page));
      }
      for (let n = 0; n < 29; n += 1) {
        await page.keyboard.press('Shift+Tab');
        seen.push(await inSight(page));
      }
      expect(Math.min(...seen.map(({ height }) => height))).toBeGreaterThanOrEqual(40);
      expect(Math.min(...seen.map(({ width }) => width))).toBeGreaterThanOrEqual(40);
    });

    test('kinds are left out, chosen again and moved', async () => {
      const { page } = await openComparator(on, few);
      await tabTo(page, words.choose);
      await page.keyboard.press('Enter');
      await page.locator('rg-group-comparator').getByRole('checkbox', { name: comparison.kinds.blended.label }).waitFor();
      await tabTo(page, comparison.kinds.blended.label);
      await page.keyboard.press('Space');
      const heads = page.locator('rg-group-comparator').getByRole('columnheader');
      await until(() => heads.allInnerTexts().then((texts) => texts.map((text) => text.split('\n')[0]).slice(1, 4)), [comparison.kinds.balint.label, comparison.kinds.support.label, comparison.kinds.blended.label]);
      await tabTo(page, words.up(comparison.kinds.blended.label));
      await page.keyboard.press('Enter');
      await until(() => spoken(page), words.saidMoved(comparison.kinds.blended.label, '2', '5'));
      expect(await focused(page)).toBe(words.up(comparison.kinds.blended.label));
    });

    test('the questions are answered by arrow, gone through one by one, and one is taken back', async () => {
      const { page } = await openComparator(on, { ...few, ask: 'one' });
      await tabTo(page, questions.forum.options.yes.label);
      await page.keyboard.press('ArrowDown');
      const picked = page.locator('rg-group-comparator').getByRole('radio', { checked: true });
      await until(() => picked.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)), [Object.keys(questions.forum.options)[1]!]);
      await until(async () => /^Brought forward: \d+\./.test(await spoken(page)), true);
      await tabTo(page, words.next);
      for (const id of decisionQuestionIds.slice(1)) {
        await page.keyboard.press('Enter');
        await until(() => focused(page), questions[id].ask);
        await tabTo(page, words.next);
      }
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await focused(page)).toBe(words.next);
      await tabTo(page, words.previous, 'Shift+Tab');
      for (const id of decisionQuestionIds.slice(0, -1).toReversed()) {
        await page.keyboard.press('Enter');
        await until(() => focused(page), questions[id].ask);
        await tabTo(page, id === 'forum' ? words.takeBack : words.previous);
      }
      await page.keyboard.press('Enter');
      await until(() => picked.count(), 0);
      await until(async () => (await focused(page)) !== 'body', true);
    });

    test('on a phone the kinds are turned by buttons that keep the focus', async () => {
      const { page } = await openComparator(on, { dimensions: 'focus' }, { viewport: { width: 320, height: 640 } });
      await tabTo(page, words.nextKind(comparison.kinds.support.label));
      await page.keyboard.press('Enter');
      await until(() => spoken(page), words.saidPair(comparison.kinds.balint.label, comparison.kinds.blended.label));
      expect(await focused(page)).toBe(words.nextKind(comparison.kinds.blended.label));
      await page.keyboard.press('Space');
      await until(() => spoken(page), words.saidPair(comparison.kinds.balint.label, comparison.kinds.exploration.label));
    });

    test('the sheet is made, left and closed, and the focus comes back', async () => {
      const { page } = await openComparator(on, few);
      await tabTo(page, words.makeSheet);
      await page.keyboard.press('Enter');
      await until(() => page.evaluate(() => document.querySelector('rg-group-comparator')!.shadowRoot!.activeElement?.getAttribute('part') ?? document.querySelector('rg-group-comparator')!.shadowRoot!.activeElement?.className), 'paper screen');
      await tabTo(page, words.closeSheet);
      await page.keyboard.press('Enter');
      await until(() => focused(page), words.makeSheet);
    });
  });
}, { fresh: true });
