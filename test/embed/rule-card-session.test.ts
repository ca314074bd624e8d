import type { Page } from 'playwright';
import { inEach, until, type Opened, type Stage } from './browsers.js';
import { cardPage, drawn, forward, forwardIn, heldUp, openCard, rulesOf, words } from './card.js';
import { press } from './timer.js';

const agenda = JSON.stringify([{ id: 'gather', label: 'Gathering', minutes: 5 }, { id: 'present', label: 'The story', minutes: 10 }, { id: 'work', label: 'The work', minutes: 20 }]);
const timer = { id: 'session', agenda };
const card = { timer: 'session' };

const orders = ['timer,card', 'card,timer'] as const;

const inPhase = (page: Page, phase: string): Promise<void> => until(() => forward(page), forwardIn('balint', phase));
const nobody = (page: Page): Promise<void> => until(() => forward(page), []);

const button = (page: Page, name: string): Promise<void> => page.locator('rg-rule-card').getByRole('button', { name, exact: true }).first().click();

/** Opens the rule and holds it up. */
async function holdUp(page: Page, statement: string): Promise<void> {
  const rule = page.locator('rg-rule-card').getByRole('listitem').filter({ hasText: statement });
  await rule.locator('summary').click();
  await rule.getByRole('button', { name: words.hold, exact: true }).click();
}

const inWindows = { card, timer: { ...timer, share: '', session: 'shared' } };

async function secondWindow(on: Stage, { context }: Opened): Promise<Page> {
  const { page } = await on.open(cardPage(inWindows), { context });
  await drawn(page);
  return page;
}

inEach((on) => {
  describe.each(orders)('with %s registered in this order', (define) => {
    test.each(orders)('a card follows the session, with %s on the page in this order', async (place) => {
      const { page, said } = await openCard(on, { card, timer, place, define });
      expect(await forward(page)).toEqual([]);
      await press(page, 'Start');
      await inPhase(page, 'gather');
      await press(page, 'Next');
      await inPhase(page, 'present');
      await press(page, 'Next');
      await inPhase(page, 'work');
      await page.evaluate(() => document.querySelector('rg-session-timer')!.back());
      await inPhase(page, 'present');
      await page.evaluate(() => document.querySelector('rg-session-timer')!.pause());
      await inPhase(page, 'present');
      await page.evaluate(() => document.querySelector('rg-session-timer')!.finish(true));
      await nobody(page);
      expect(said).toEqual([]);
    });
  });

  test('all rules stay reachable while some come forward', async () => {
    const { page } = await openCard(on, { card, timer });
    await press(page, 'Start');
    await inPhase(page, 'gather');
    const statements = await page.locator('rg-rule-card').locator('[part=statement]').allTextContents();
    expect(statements.toSorted()).toEqual(rulesOf('balint').map(({ statement }) => statement).toSorted());
  });

  test('a card that is there first finds the timer that is added later, forgets it when it goes, and finds it again', async () => {
    const { page, said } = await openCard(on, { card, timer, place: 'card', define: 'card,timer' });
    await page.evaluate(() => window.make('timer'));
    await press(page, 'Start');
    await inPhase(page, 'gather');
    await page.evaluate(() => Object.assign(window, { away: document.querySelector('rg-session-timer') }).away!.remove());
    await nobody(page);
    await page.evaluate(() => document.body.prepend((window as unknown as { away: Element }).away));
    await inPhase(page, 'gather');
    await press(page, 'Next');
    await inPhase(page, 'present');
    expect(said).toEqual([]);
  });

  test('a card that is added while a session is on is in step at once, and again after it was taken away while the session went on', async () => {
    const { page, said } = await openCard(on, { card, timer, place: 'timer', define: 'timer,card' });
    await press(page, 'Start');
    await page.evaluate(() => window.make('card'));
    await inPhase(page, 'gather');
    await page.evaluate(() => Object.assign(window, { away: document.querySelector('rg-rule-card') }).away!.remove());
    await press(page, 'Next');
    await page.evaluate(() => document.body.append((window as unknown as { away: Element }).away));
    await inPhase(page, 'present');
    expect(said).toEqual([]);
  });

  test('a timer that gets its id later is followed from then on, and no longer once the id is another\'s', async () => {
    const { page } = await openCard(on, { card, timer: { agenda } });
    await press(page, 'Start');
    expect(await forward(page)).toEqual([]);
    await page.evaluate(() => (document.querySelector('rg-session-timer')!.id = 'session'));
    await inPhase(page, 'gather');
    await page.evaluate(() => {
      document.querySelector('rg-session-timer')!.id = 'elsewhere';
      const other = document.createElement('rg-session-timer');
      other.id = 'session';
      document.body.append(other);
    });
    await nobody(page);
    await page.evaluate(() => (document.querySelector('rg-rule-card')!.timer = 'elsewhere'));
    await inPhase(page, 'gather');
    await page.evaluate(() => (document.querySelector('rg-rule-card')!.timer = ''));
    await nobody(page);
  });

  test.each(orders)('a session that was kept is followed after a reload, without a press (%s registered in this order)', async (define) => {
    const { page, said } = await openCard(on, { card, timer: { ...timer, keep: '', session: 'kept' }, define });
    await press(page, 'Start');
    await press(page, 'Next');
    await inPhase(page, 'present');
    await page.reload();
    await drawn(page);
    await inPhase(page, 'present');
    expect(await page.evaluate(() => window.witness.events.filter(({ type }) => type.startsWith('rg-')))).toEqual([]);
    expect(said).toEqual([]);
  });

  test('rules of the page come forward in the phases of the page\'s own agenda', async () => {
    const own = [{ id: 'story', label: 'Story', minutes: 20 }, { id: 'silence', label: 'Silence', minutes: 5 }];
    const { page } = await openCard(on, { card: { ...card, rules: '[{"statement":"One tells","phases":["story"]},{"statement":"We wait","phases":["silence"]},{"statement":"We stay"}]' }, timer: { id: 'session', agenda: JSON.stringify(own) } });
    await press(page, 'Start');
    await until(async () => (await forward(page)).includes('One tells') && !(await forward(page)).includes('We wait'), true);
    await press(page, 'Next');
    await until(async () => (await forward(page)).includes('We wait') && !(await forward(page)).includes('One tells'), true);
  });

  test('in a phase that no rule names, the rules that hold in all phases come forward', async () => {
    const { page } = await openCard(on, { card: { ...card, rules: '[{"statement":"We wait","phases":["close"]},{"statement":"We stay"}]' }, timer: { id: 'session', agenda: '[{"id":"tea","label":"Tea","minutes":5},{"id":"close","label":"Close","minutes":5}]' } });
    await press(page, 'Start');
    await until(() => forward(page), ['We stay']);
  });

  test('a rule that is held up in one window of a shared session is held up in the other, and put down likewise', async () => {
    const first = await openCard(on, inWindows);
    const other = await secondWindow(on, first);
    const { statement } = rulesOf('balint')[0]!;
    await holdUp(first.page, statement);
    for (const page of [first.page, other]) await until(() => heldUp(page), statement);
    await button(other, words.unhold);
    for (const page of [first.page, other]) await until(() => heldUp(page), '');
    expect(first.said).toEqual([]);
  });

  test('another rule takes the place of the one that is held up, in every window', async () => {
    const first = await openCard(on, inWindows);
    const other = await secondWindow(on, first);
    const [one, two] = rulesOf('balint').map(({ statement }) => statement) as [string, string];
    await holdUp(first.page, one);
    await until(() => heldUp(other), one);
    await holdUp(other, two);
    for (const page of [first.page, other]) await until(() => heldUp(page), two);
  });

  test('a window that is opened later shows what is held up', async () => {
    const first = await openCard(on, inWindows);
    const { statement } = rulesOf('balint')[1]!;
    await holdUp(first.page, statement);
    const late = await secondWindow(on, first);
    await until(() => heldUp(late), statement);
  });

  test('a session that is not shared holds up a rule in its own window only', async () => {
    const alone = { card, timer };
    const first = await openCard(on, alone);
    const { page: other } = await openCard(on, inWindows, { context: first.context });
    const [one, two] = rulesOf('balint').map(({ statement }) => statement) as [string, string];
    await holdUp(first.page, one);
    await until(() => heldUp(first.page), one);
    await holdUp(other, two);
    await until(() => heldUp(other), two);
    expect(await heldUp(first.page)).toBe(one);
  });

  test('neither what goes between windows nor what the page is told can name anybody', async () => {
    const first = await openCard(on, inWindows);
    const other = await secondWindow(on, first);
    const { id, statement } = rulesOf('balint')[0]!;
    await holdUp(first.page, statement);
    await until(() => heldUp(other), statement);
    await button(first.page, words.unhold);
    await until(() => heldUp(other), '');
    const posted = await first.page.evaluate(() => window.witness.posted.filter(({ name }) => name.startsWith('rg-rule-card')).map(({ message }) => message));
    const hello = { version: 1, type: 'hello' };
    expect(posted.filter((message) => JSON.stringify(message) !== JSON.stringify(hello))).toEqual([{ version: 1, type: 'held', held: id }, { version: 1, type: 'held', held: '' }]);
    const told = await first.page.evaluate(() => window.witness.events.filter(({ type, detail }) => type === 'rg-change' && (detail as object) && 'held' in (detail as object)).map(({ detail }) => detail));
    expect(told.map((detail) => Object.keys(detail as object).toSorted())).toEqual(Array.from({ length: 2 }, () => ['agreed', 'editing', 'held', 'rules']));
    expect(told.map((detail) => (detail as { held: string }).held)).toEqual([id, '']);
  });
});
