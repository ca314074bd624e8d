import type { BrowserContext, Page } from 'playwright';
import { inEach, measured, until, type Stage } from './browsers.js';
import { agendaOf, begin, canSound, press, shown, stateOf, statusOf, timerPage, tonesOf } from './timer.js';

declare global {
  interface Window {
    pageClock(): { now(): number };
  }
}

const PAGES = 10;

/** So many windows of one browser with the same shared session. */
async function windows(on: Stage, count: number, attributes: Readonly<Record<string, string>>): Promise<readonly Page[]> {
  const first = await on.open(timerPage({ share: '', session: 'shared', ...attributes }));
  const rest: Page[] = [];
  while (rest.length < count - 1) rest.push((await on.open(timerPage({ share: '', session: 'shared', ...attributes }), { context: first.context })).page);
  const pages = [first.page, ...rest];
  await Promise.all(pages.map((page) => until(() => page.evaluate(() => 'pageClock' in window), true)));
  return pages;
}

const everywhere = async <T>(pages: readonly Page[], read: (page: Page) => Promise<T>, expected: T): Promise<void> => {
  await Promise.all(pages.map((page) => until(() => read(page), expected)));
};

const phase = (page: Page): Promise<string> => shown(page, 'phase');

/** How far the page's session clock is from the machine's, in milliseconds; the middle of some readings. */
const offset = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const readings = Array.from({ length: 51 }, () => window.pageClock().now() - Date.now());
    return readings.sort((a, b) => a - b)[25]!;
  });

const states = async (pages: readonly Page[]): Promise<readonly string[]> => [...new Set(await Promise.all(pages.map(async (page) => JSON.stringify(await stateOf(page)))))];

inEach((on, engine) => {
  test('ten windows show the same phase after a press in one, sound one tone, end at the same instant, and go on when that one is closed', { timeout: 120_000 }, async () => {
    // The closing's signal comes ten minutes before it: six seconds after the start.
    const pages = await windows(on, PAGES, { agenda: agendaOf(300, 306, 60), chime: '' });
    const [first, second, ...others] = pages;
    // A gesture in each, so that each may sound: "t" asks for the time.
    for (const page of pages) {
      await page.locator('rg-session-timer').getByRole('button', { name: 'Start', exact: true }).focus();
      await page.keyboard.press('t');
    }
    await begin({ page: first! });
    await everywhere(pages, phase, 'Phase a');
    await everywhere(pages, async (page) => (await shown(page, 'signal')) !== '', true);
    const tones = await Promise.all(pages.map(tonesOf));
    expect(tones.reduce((sum, each) => sum + each, 0)).toBe((await canSound(first!)) ? 1 : 0);

    await press(second!, 'Next');
    await everywhere(pages, phase, 'Phase b');
    expect(await states(pages)).toHaveLength(1);
    const offsets = await Promise.all(pages.map(offset));
    const apart = Math.max(...offsets) - Math.min(...offsets);
    measured(`${engine}: the ends of ${PAGES} windows lie ${apart} ms apart; tones by window ${tones.join(' ')}`);
    expect(apart).toBeLessThanOrEqual(5);

    await second!.close();
    await first!.close();
    await press(others[0]!, 'Next');
    await everywhere(others, phase, 'Phase c');
    expect(await states(others)).toHaveLength(1);
  });

  test('a window that is too busy to hear at once keeps the same time as the others', async () => {
    const [first, busy] = await windows(on, 2, { agenda: agendaOf(600, 600) });
    const moment = (await first!.evaluate(() => Date.now())) + 1000;
    await Promise.all([
      busy!.evaluate((at) => {
        while (Date.now() < at + 400);
      }, moment),
      first!.evaluate((at) => {
        while (Date.now() < at);
        document.querySelector('rg-session-timer')!.start();
      }, moment),
    ]);
    await everywhere([first!, busy!], phase, 'Phase a');
    const apart = Math.abs((await offset(busy!)) - (await offset(first!)));
    expect(apart).toBeLessThanOrEqual(5);
  });

  test('a window that is opened late joins the session that is under way', async () => {
    const [first] = await windows(on, 1, { agenda: agendaOf(600, 600) });
    await begin({ page: first! });
    await press(first!, 'Next');
    const late = await on.open(timerPage({ share: '', session: 'shared', agenda: agendaOf(600, 600) }), { context: first!.context() as BrowserContext });
    await until(() => phase(late.page), 'Phase b');
    expect(await late.page.evaluate(() => window.witness.events.filter(({ type }) => type !== 'rg-change').map(({ type }) => type))).toEqual(['rg-start', 'rg-phase']);
  });

  test('two hands that press Next at the same moment turn one page', async () => {
    const pages = await windows(on, 2, { agenda: agendaOf(600, 600, 600) });
    await begin({ page: pages[0]! });
    await everywhere(pages, phase, 'Phase a');
    const moment = (await pages[0]!.evaluate(() => Date.now())) + 500;
    // Waiting without a break, neither window hears of the other's press before its own.
    const pressAt = (at: number): void => {
      while (Date.now() < at);
      document.querySelector('rg-session-timer')!.shadowRoot!.querySelector<HTMLElement>('[data-intent=next]')!.click();
    };
    await Promise.all(pages.map((page) => page.evaluate(pressAt, moment)));
    await until(async () => (await states(pages)).length, 1);
    await everywhere(pages, phase, 'Phase b');
    expect(await statusOf(pages[1]!)).toEqual(['running']);
  });
});
