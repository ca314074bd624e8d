import type { Page } from 'playwright';
import { applyDifference, type RuleDifference } from '../../src/rule-card/difference.js';
import type { EditFact } from '../../src/rule-card/card-events.js';
import { inEach, until } from './browsers.js';
import { heldUp, openCard, rulesOf, spoken, statesOf, words } from './card.js';

/** What has the focus: its name, or its text; `body` where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body || active.shadowRoot) return 'body';
    const label = (active as HTMLInputElement).labels?.[0];
    const own = label?.querySelector('span')?.textContent ?? label?.textContent ?? active.textContent;
    return (active.getAttribute('aria-label') ?? own).replace(/\s+/g, ' ').trim();
  });

/** What `focused` says of the rule's field. */
const inRule = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('rg-rule-card')!.shadowRoot!.activeElement?.closest('[role=group]')?.getAttribute('aria-label') ?? '');

/** Goes on with Tab until what is wanted has the focus, past the end of the page where it lies before. */
async function tabTo(page: Page, wanted: (name: string) => Promise<boolean> | boolean, key = 'Tab'): Promise<void> {
  const passed = [await focused(page)];
  if (await wanted(passed[0]!)) return;
  while (passed.length < 150) {
    await page.keyboard.press(key);
    const name = await focused(page);
    passed.push(name);
    if (await wanted(name)) return;
    if (passed.filter((each) => each === 'body').length > 3) break;
  }
  throw new Error(`not reached by ${key}: ${passed.join(' | ')}`);
}

const to = (page: Page, name: string, key = 'Tab'): Promise<void> => tabTo(page, (each) => each === name, key);

/** Presses a key on what has the focus, and expects the focus to be somewhere afterwards. */
async function pressed(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(() => document.querySelector('rg-rule-card')!.updateComplete);
  await until(async () => (await focused(page)) !== 'body', true);
}

/** Begins to change the rules; where the focus is then has a test of its own. */
async function begin(page: Page, key = 'Enter'): Promise<void> {
  await to(page, words.edit);
  await page.keyboard.press(key);
  await until(() => statesOf(page), ['editing']);
}

const statements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelector('rg-rule-card')!.shadowRoot!.querySelectorAll('.editor ol > li')].map((item) => (item.querySelector('[part=statement]')?.textContent ?? item.querySelector('textarea')!.value)));

const edits = (page: Page): Promise<readonly EditFact[]> =>
  page.evaluate(() => window.witness.events.filter(({ type }) => type === 'rg-edit').map(({ detail }) => detail)) as never;

const before = { group: 'support', editable: '', edition: '[{"id":"3f9a","date":"2026-05-12","level":null}]' };

inEach((on) => {
  describe('by the keyboard alone', () => {
    test('beginning to change the rules takes the focus along', async () => {
      const { page } = await openCard(on, { card: before });
      await to(page, words.edit);
      await pressed(page, 'Enter');
    });

    test('a group changes its rules: begins, rewrites, moves, removes, takes back, adds, chooses the level, adopts', async () => {
      const { page, said } = await openCard(on, { card: before });
      const rules = rulesOf('support');
      const [own, fixing] = [rules[4]!, rules[5]!];

      await begin(page);

      await tabTo(page, async (name) => name === words.statement && (await inRule(page)) === `${words.statement} 5`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('We tell our own stories.');
      await until(async () => (await statements(page))[4], 'We tell our own stories.');

      await to(page, words.up('6'));
      await pressed(page, 'Enter');
      await until(() => spoken(page), words.saidMoved('5', '12'));
      expect(await focused(page)).toBe(words.up('5'));
      expect((await statements(page)).slice(4, 6)).toEqual([fixing.statement, 'We tell our own stories.']);

      await to(page, words.remove('7'));
      await pressed(page, 'Space');
      await until(() => spoken(page), words.saidRemoved);
      expect(await statements(page)).toHaveLength(11);

      await to(page, words.undo);
      await pressed(page, 'Enter');
      await until(() => spoken(page), words.saidUndone);
      expect(await focused(page)).toBe(words.undo);
      expect(await statements(page)).toHaveLength(12);

      await to(page, words.remove('11'), 'Shift+Tab');
      await pressed(page, 'Enter');
      expect(await statements(page)).toHaveLength(11);
      expect(await focused(page)).toBe(words.add);

      await page.keyboard.type('We bring tea.');
      await pressed(page, 'Enter');
      await until(() => spoken(page), words.saidAdded('12'));
      expect((await statements(page)).at(-1)).toBe('We bring tea.');

      await to(page, words.adopt);
      await pressed(page, 'Enter');
      await page.locator('rg-rule-card').getByText(words.levelMissing).waitFor();
      expect(await edits(page)).toEqual([]);
      expect(await focused(page)).toBe(words.levelWording);
      await pressed(page, 'Space');
      await page.locator('rg-rule-card').getByText(words.tooLow).waitFor();
      await pressed(page, 'ArrowDown');
      await pressed(page, 'ArrowDown');
      expect(await focused(page)).toBe(words.levelDuty);
      await until(() => page.locator('rg-rule-card').getByText(words.tooLow).count(), 0);
      await to(page, words.adopt);
      await pressed(page, 'Space');
      await until(() => spoken(page), words.saidAdopted);
      expect(await focused(page)).toBe(words.edit);
      await until(() => statesOf(page), []);

      const [fact, ...more] = await edits(page);
      expect(more).toEqual([]);
      expect(applyDifference(fact!.difference as RuleDifference, rules)).toEqual(fact!.rules);
      expect(fact!.rules.map(({ statement }) => statement)).toEqual([
        ...rules.slice(0, 4).map(({ statement }) => statement), fixing.statement, 'We tell our own stories.',
        ...rules.slice(6).map(({ statement }) => statement).filter((statement) => statement !== rules[10]!.statement), 'We bring tea.',
      ]);
      expect(fact!.difference.removed.map(({ rule }) => rule.id)).toEqual([rules[10]!.id]);
      expect(fact!.difference.changed.map(({ id }) => id)).toEqual([own.id]);
      expect(fact!.edition.map(({ level }) => level)).toEqual([null, 'duty']);
      expect(said).toEqual([]);
    });

    test('a rule that is moved to either end keeps the focus on its button', async () => {
      const { page } = await openCard(on, { card: { editable: '', rules: '["We begin on time","We end on time","We stay"]'.replaceAll(/"(We[^"]*)"/g, '{"statement":"$1"}') } });
      await begin(page);
      await to(page, words.up('3'));
      await pressed(page, 'Enter');
      expect(await focused(page)).toBe(words.up('2'));
      await pressed(page, 'Enter');
      expect(await focused(page)).toBe(words.up('1'));
      await pressed(page, 'Enter');
      expect(await focused(page)).toBe(words.up('1'));
      expect(await statements(page)).toEqual(['We stay', 'We begin on time', 'We end on time']);
      await to(page, words.down('1'));
      await pressed(page, 'Space');
      await pressed(page, 'Space');
      await pressed(page, 'Space');
      expect(await focused(page)).toBe(words.down('3'));
      expect(await statements(page)).toEqual(['We begin on time', 'We end on time', 'We stay']);
    });

    test('a rule without words is not adopted: the focus goes to it, and it says what it needs', async () => {
      const { page } = await openCard(on, { card: before });
      await begin(page);
      await tabTo(page, async (name) => name === words.statement && (await inRule(page)) === `${words.statement} 5`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.locator('rg-rule-card').getByText(words.emptyStatement).waitFor();
      await to(page, words.adopt);
      await pressed(page, 'Enter');
      await until(() => inRule(page), `${words.statement} 5`);
      expect(await edits(page)).toEqual([]);
    });

    test('a group leaves its rules as they were', async () => {
      const { page } = await openCard(on, { card: before });
      await begin(page, 'Space');
      await to(page, words.remove('6'));
      await pressed(page, 'Enter');
      await to(page, words.cancel);
      await pressed(page, 'Enter');
      await until(() => focused(page), words.edit);
      expect(await page.locator('rg-rule-card').locator('[part=statement]').allTextContents()).toEqual(rulesOf('support').map(({ statement }) => statement));
      expect(await edits(page)).toEqual([]);
    });

    test('the deck is turned by arrows, Home and End, and its buttons keep the focus at either end', async () => {
      const { page, said } = await openCard(on, { card: { view: 'deck' } });
      const rules = rulesOf('balint').map(({ statement }) => statement);
      const shown = (): Promise<string> => page.locator('rg-rule-card').locator('[part=statement]').innerText();
      await to(page, words.next);
      await pressed(page, 'Enter');
      await until(shown, rules[1]);
      await pressed(page, 'ArrowRight');
      await until(shown, rules[2]);
      await pressed(page, 'ArrowLeft');
      await until(shown, rules[1]);
      await pressed(page, 'ArrowDown');
      await until(shown, rules[2]);
      await pressed(page, 'End');
      await until(shown, rules.at(-1));
      await pressed(page, 'ArrowRight');
      await pressed(page, 'Space');
      await until(shown, rules.at(-1));
      expect(await focused(page)).toBe(words.next);
      await pressed(page, 'Home');
      await until(shown, rules[0]);
      await page.locator('rg-rule-card').getByText(words.position('1', String(rules.length))).waitFor();
      expect(said).toEqual([]);
    });

    test('a rule is opened to its why and its source, and closed again', async () => {
      const { page } = await openCard(on, { card: {} });
      const [, second] = rulesOf('balint');
      await tabTo(page, (name) => name.includes(second!.statement));
      const why = page.locator('rg-rule-card').getByText(second!.why);
      expect(await why.isVisible()).toBe(false);
      await pressed(page, 'Enter');
      await until(() => why.isVisible(), true);
      await page.locator('rg-rule-card').getByRole('listitem').nth(1).getByText(words.source, { exact: false }).first().waitFor();
      await pressed(page, 'Space');
      await until(() => why.isVisible(), false);
    });

    test.each(['on the rule', 'where it stands held up'])('a rule is held up, and put down %s, and the focus is not lost', async (where) => {
      const { page } = await openCard(on, { card: { timer: 'session' }, timer: { id: 'session' }, place: 'card,timer' });
      const [first] = rulesOf('balint');
      await tabTo(page, (name) => name.includes(first!.statement));
      await pressed(page, 'Enter');
      await to(page, words.hold);
      await pressed(page, 'Enter');
      await until(() => heldUp(page), first!.statement);
      await until(() => spoken(page), words.saidHeld(first!.statement));
      expect(await focused(page)).toBe(words.unhold);
      if (where !== 'on the rule') {
        await page.keyboard.press('Shift+Tab');
        await to(page, words.unhold, 'Shift+Tab');
      }
      await pressed(page, 'Enter');
      await until(() => heldUp(page), '');
    });

    test('the box is ticked and unticked, and no is one press', async () => {
      const { page } = await openCard(on, { card: { confirm: '' } });
      const box = page.locator('rg-rule-card').getByRole('checkbox');
      await tabTo(page, (name) => name.startsWith(words.confirm));
      await pressed(page, 'Space');
      await until(() => box.isChecked(), true);
      await until(() => statesOf(page), ['agreed']);
      await pressed(page, 'Space');
      await until(() => box.isChecked(), false);
      await to(page, words.decline);
      await pressed(page, 'Enter');
      await page.locator('rg-rule-card').getByText(words.declined).waitFor();
      expect(await focused(page)).toBe(words.decline);
    });
  });

  describe('for screen readers', () => {
    const tree = async (page: Page): Promise<string> => page.locator('rg-rule-card').ariaSnapshot();

    test('the card is a group with its heading, a list whose items say their status as words, and a box that says what it is', async () => {
      const { page } = await openCard(on, { card: { confirm: '', editable: '', level: '3' } });
      const seen = await tree(page);
      const rules = rulesOf('balint');
      expect(seen).toContain(`group "${words.titles.balint}"`);
      expect(seen).toContain(`heading "${words.titles.balint}" [level=3]`);
      expect(seen).toMatch(/^\s*- list:?$/m);
      expect(await page.locator('rg-rule-card').getByRole('list').first().getByRole('listitem').count()).toBe(rules.length);
      const items = await page.locator('rg-rule-card').getByRole('listitem').allInnerTexts();
      expect(items.filter((text) => text.includes(words.fixed))).toHaveLength(rules.filter(({ status }) => status === 'fixed').length);
      expect(items.filter((text) => text.includes(words.negotiable))).toHaveLength(rules.filter(({ status }) => status === 'negotiable').length);
      expect(seen).toMatch(new RegExp(`checkbox "${words.confirm} edition [0-9a-f]{4}"`));
      expect(seen).toContain(`button "${words.decline}"`);
      expect(seen).toContain(`button "${words.edit}"`);
    });

    test('while the group changes its rules, each rule is a group of its own, and every field and button has a name', async () => {
      const { page } = await openCard(on, { card: before });
      await page.locator('rg-rule-card').getByRole('button', { name: words.edit }).click();
      await page.locator('rg-rule-card').getByRole('button', { name: words.adopt }).waitFor();
      const seen = await tree(page);
      expect(seen).toContain(`group "${words.statement} 5"`);
      expect(seen).toContain(`button "${words.up('5')}"`);
      expect(seen).toContain(`button "${words.remove('5')}"`);
      expect(seen).toContain(`textbox "${words.add}"`);
      expect(seen).not.toMatch(/- (button|textbox|radio|checkbox)(:| \[|$)/m);
    });

    test('the deck is a named group, and the poster a list under its heading', async () => {
      const { page } = await openCard(on, { card: { view: 'deck' } });
      expect(await tree(page)).toContain(`group "${words.deck}"`);
      await page.evaluate(() => {
        document.querySelector('rg-rule-card')!.view = 'poster';
      });
      await page.locator('rg-rule-card').getByRole('button', { name: words.printPoster }).waitFor();
      expect(await tree(page)).toContain(`heading "${words.titles.balint}" [level=2]`);
      expect(await page.locator('rg-rule-card').getByRole('listitem').count()).toBe(rulesOf('balint').length);
    });
  });
});
