import type { Page } from 'playwright';
import { inEach, measured, stage, until, type Engine } from './browsers.js';
import { chromiumAsUsed } from './chromium-as-used.js';
import { agendaOf, begin, flips, lagOf, press, shown, statusOf, timerPage, told, watchLag } from './timer.js';

declare global {
  interface Window {
    /** What the page saw right after the element was upgraded. */
    drawn: { readonly after: number; readonly phase: string };
    /** Says that the page is the one that was left, and when it was back. */
    mark: string;
    back: number;
  }
}

const kept = timerPage({ agenda: agendaOf(120, 180, 240), keep: '', session: 'kept' });

const drawn = async (page: Page): Promise<Window['drawn']> => {
  await until(() => page.evaluate(() => 'drawn' in window), true);
  return page.evaluate(() => window.drawn);
};

/** Presses Next and has the page go in the same task. */
const nextAndGo = (page: Page, how: 'reload' | 'stay'): Promise<void> =>
  page.evaluate((way) => {
    document.querySelector('rg-session-timer')!.shadowRoot!.querySelector<HTMLElement>('[data-intent=next]')!.click();
    if (way === 'reload') location.reload();
  }, how);

/** Ends the page as a crash does: Chromium's renderer is killed, Firefox, which has no such command, drops the page. */
async function kill(page: Page, engine: Engine): Promise<void> {
  if (engine === 'firefox') return page.close();
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // A killed page does not answer.
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
}

inEach((on, engine) => {
  test('a session that is kept is back at once after the upgrade, on time, with the press that came right before the reload', async () => {
    const { page, said } = await on.open(kept);
    await begin({ page });
    const [start] = await told(page, 'rg-start');
    await Promise.all([page.waitForEvent('load'), nextAndGo(page, 'reload')]);
    const { after, phase } = await drawn(page);
    measured(`${engine}: a kept session was back ${Math.round(after)} ms after the upgrade`);
    expect(phase).toBe('Phase b');
    expect(after).toBeLessThanOrEqual(1000);

    await watchLag(page);
    const entered = await page.evaluate(() => document.querySelector('rg-session-timer')!.state.log[1]!.at);
    expect(entered).toBeGreaterThanOrEqual(start!.detail.at);
    // Two minutes less what phase a used were shared out anew; the digits tell when phase b ends.
    const wholes = (await flips(page, 2)).map(({ mono, seconds }) => mono + 1000 * seconds);
    expect(Math.max(...wholes) - Math.min(...wholes)).toBeLessThanOrEqual(20 + (await lagOf(page)));
    expect(await page.evaluate(() => window.witness.events.map(({ type }) => type))).toEqual([]);
    expect(said).toEqual([]);
  });

  test('a press right before the page is killed is not lost', async () => {
    const { page, context } = await on.open(kept);
    await begin({ page });
    await nextAndGo(page, 'stay');
    await kill(page, engine);
    const again = await on.open(kept, { context });
    expect((await drawn(again.page)).phase).toBe('Phase b');
    await until(() => statusOf(again.page), ['running']);
  });

  test('a finished session is kept too, and Reset forgets it', async () => {
    const { page } = await on.open(kept);
    await begin({ page });
    await page.evaluate(() => document.querySelector('rg-session-timer')!.finish(true));
    await page.reload();
    await until(() => statusOf(page), ['done']);
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await press(page, 'Reset');
    await until(() => statusOf(page), ['idle']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}, { fresh: true });

describe.each([
  ['chromium', chromiumAsUsed],
  ['firefox', 'firefox'],
] as const)('%s, with its back-forward cache', (engine, start) => {
  const on = stage(start, { shared: engine === 'chromium', fresh: true });

  test('a session that runs is right after going away and coming back, and tells once what it missed', async () => {
    const { page } = await on.open(timerPage({ agenda: agendaOf(3, 300, 60), auto: '', share: '', session: 'away' }));
    await begin({ page });
    const [start] = await told(page, 'rg-start');
    await page.evaluate(() => {
      window.mark = 'the same page';
      addEventListener('pageshow', () => (window.back = performance.now()));
    });
    await page.getByRole('link', { name: 'Away' }).click();
    await page.waitForURL('**/empty.html');
    await until(() => page.evaluate((from) => Date.now() - from > 3500, start!.wall), true);
    await page.evaluate(() => history.back());
    await until(() => page.evaluate(() => document.title), 'A page with one timer');
    const same = await page.evaluate(() => window.mark === 'the same page');
    measured(`${engine}: the page came ${same ? 'back from the cache' : 'back anew'}`);
    expect(same).toBe(true);
    await until(() => shown(page, 'phase'), 'Phase b');
    const turned = (await told(page, 'rg-phase')).slice(1);
    expect(turned.map(({ detail }) => [detail.phase?.id, detail.passed])).toEqual([['b', []]]);
    await watchLag(page);
    for (const flip of await flips(page, 2)) expect(Math.abs(start!.mono + 303_000 - flip.mono - 1000 * flip.seconds)).toBeLessThanOrEqual(100 + (await lagOf(page)));
    expect(turned[0]!.mono - (await page.evaluate(() => window.back))).toBeLessThanOrEqual(100 + (await lagOf(page)));
  });
});
