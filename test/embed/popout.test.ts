import type { Page } from 'playwright';
import { inEach, measured, stage, until, type Opened } from './browsers.js';
import { chromiumAsUsed } from './chromium-as-used.js';
import { agendaOf, begin, cover, flips, lagOf, press, shown, stateOf, statusOf, timerPage, watchLag } from './timer.js';

/** Presses Pop out and gives the small window: picture in picture where the browser has it, else a popup. */
async function popOut({ page, context }: Opened): Promise<Page> {
  const [small] = await Promise.all([context.waitForEvent('page'), press(page, 'Pop out')]);
  await small.locator('rg-session-timer').waitFor();
  return small;
}

/** Whether the browser has picture in picture for documents, and whether a window of it is open. */
const picture = (page: Page): Promise<readonly [has: boolean, open: boolean]> =>
  page.evaluate(() => {
    const { documentPictureInPicture: api } = globalThis as { documentPictureInPicture?: { window: Window | null } };
    return [api !== undefined, Boolean(api?.window)];
  });

/** Takes picture in picture away, as in browsers that do not have it. */
const withoutPicture = (page: Page): Promise<void> => page.evaluate(() => void Reflect.deleteProperty(globalThis, 'documentPictureInPicture'));

const closed = async (small: Page): Promise<void> => until(async () => small.isClosed(), true);

inEach((on, engine) => {
  test.each(['picture', 'popup'])('under the strict policy the pop-out (%s) opens in its own styles, and neither policy nor console hears of it', async (kind) => {
    const opened = await on.open('/strict.html');
    const { page, said } = opened;
    if (kind === 'popup') await withoutPicture(page);
    await begin(opened);
    const small = await popOut(opened);
    const [has, open] = await picture(page);
    expect(open).toBe(has);
    expect(has).toBe(kind === 'picture');
    const look = await small.evaluate(() => {
      const root = document.querySelector('rg-session-timer')!.shadowRoot!;
      return {
        view: root.querySelector('.frame')!.classList.contains('compact'),
        button: getComputedStyle(root.querySelector('button')!).minHeight,
        margin: getComputedStyle(document.body).margin,
        tags: document.querySelectorAll('style, link, [style]').length + root.querySelectorAll('style, link, [style]').length,
      };
    });
    expect(look).toEqual({ view: true, button: '44px', margin: '0px', tags: 0 });
    expect(await small.title()).toBe('Balint session');
    expect(await page.evaluate(() => window.witness.violations)).toEqual([]);
    expect(said).toEqual([]);
  });

  test('it shows the same second as the page, commands the same session, and gives no event of its own', async () => {
    const opened = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    const { page } = opened;
    await begin(opened);
    const small = await popOut(opened);
    await watchLag(page);
    const [here, there] = await Promise.all([flips(page, 2), flips(small, 2)]);
    const apart = here.flatMap(({ seconds, wall }) => there.filter((each) => each.seconds === seconds).map((each) => Math.abs(each.wall - wall)));
    measured(`${engine}: seconds change ${apart.map(Math.round).join(', ')} ms apart in page and pop-out`);
    expect(apart.length).toBeGreaterThan(0);
    expect(Math.max(...apart)).toBeLessThanOrEqual(100 + (await lagOf(page)));
    await small.locator('rg-session-timer').hover();
    await press(small, 'Next');
    await until(() => shown(page, 'phase'), 'Phase b');
    await until(() => shown(small, 'phase'), 'Phase b');
    expect(await page.evaluate(() => window.witness.events.map(({ type }) => type))).toEqual(['rg-start', 'rg-phase', 'rg-change', 'rg-phase', 'rg-change']);
  });

  test('a session that is started in it is the one that the page has planned', async () => {
    const opened = await on.open(timerPage({ minutes: '45', auto: '' }));
    const { page } = opened;
    const small = await popOut(opened);
    await press(small, 'Start');
    await until(() => statusOf(page), ['running']);
    const { log } = await stateOf(page);
    const [entry] = log;
    expect(entry?.type === 'start' && [entry.auto, entry.plan.reduce((sum, { minutes }) => sum + minutes, 0)]).toEqual([true, 45]);
    await until(() => shown(small, 'phase'), 'Gathering');
    expect(await page.evaluate(() => window.witness.events.map(({ type }) => type))).toEqual(['rg-start', 'rg-phase', 'rg-change']);
  });

  test('it closes by the same button, and with the element', async () => {
    const opened = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    const { page } = opened;
    await begin(opened);
    const first = await popOut(opened);
    await press(page, 'Close the pop-out');
    await closed(first);
    const second = await popOut(opened);
    await page.evaluate(() => document.querySelector('rg-session-timer')!.remove());
    await closed(second);
  });

  test('it closes with the page, and closing it by hand leaves the session alone', async () => {
    const opened = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    const { page } = opened;
    await begin(opened);
    const first = await popOut(opened);
    // The window may be gone before it can answer.
    await first.evaluate(() => window.close()).catch(() => undefined);
    await page.locator('rg-session-timer').getByRole('button', { name: 'Pop out' }).waitFor();
    expect(await shown(page, 'phase')).toBe('Phase a');
    const second = await popOut(opened);
    await page.getByRole('link', { name: 'Away' }).click();
    await closed(second);
  });
}, { fresh: true });

describe.each([
  ['chromium', chromiumAsUsed],
  ['firefox', 'firefox'],
] as const)('%s, another tab before the page', (engine, start) => {
  const on = stage(start, { shared: engine === 'chromium', fresh: true });

  test('the pop-out goes on second by second', async () => {
    const opened = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    await begin(opened);
    const small = await popOut(opened);
    await cover(opened.page);
    await small.bringToFront();
    await watchLag(opened.page);
    // Firefox takes a page for seen while its picture in picture is; Chromium hides it.
    if (engine === 'chromium') await until(() => opened.page.evaluate(() => document.hidden), true);
    expect(await small.evaluate(() => document.hidden)).toBe(false);
    const seen = await flips(small, 4);
    const steps = seen.slice(1).map(({ seconds }, i) => seen[i]!.seconds - seconds);
    expect(steps).toEqual([1, 1, 1]);
    const gaps = seen.slice(1).map(({ mono }, i) => Math.round(mono - seen[i]!.mono));
    measured(`${engine}: the pop-out of a hidden page changed every ${gaps.join(', ')} ms`);
    for (const gap of gaps) expect(Math.abs(gap - 1000)).toBeLessThanOrEqual(200 + (await lagOf(opened.page)));
  });
});
