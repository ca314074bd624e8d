import type { Page } from 'playwright';
import { inEach, measured, stage, until } from './browsers.js';
import { chromiumAsUsed } from './chromium-as-used.js';
import { agendaOf, begin, canSound, flips, hide, lagOf, secondsOf, shown, stateOf, timerPage, told, tonesOf, watchLag } from './timer.js';

const MINUTE = 60_000;

/** Sets the system's clock ahead, for the page. */
const set = (page: Page, ms: number): Promise<void> => page.evaluate((by) => void (window.witness.ahead += by), ms);

/** By how much what is shown differs from the truth when it changes, in milliseconds, where a phase ends so long after the start. */
async function errors(page: Page, by: 'mono' | 'slept', endsAfter: number, count = 1): Promise<readonly number[]> {
  const [start] = await told(page, 'rg-start');
  return (await flips(page, count)).map((flip) => Math.round(start![by] + endsAfter - flip[by] - 1000 * flip.seconds));
}

/** How long the session has run by its own account, minus how long it has run in truth. */
async function stateError(page: Page): Promise<number> {
  const mono = await page.evaluate(() => {
    const timer = document.querySelector('rg-session-timer')!;
    timer.pause();
    const paused = performance.now();
    timer.resume();
    return paused;
  });
  const [start] = await told(page, 'rg-start');
  const { log } = await stateOf(page);
  return Math.round(log.findLast(({ type }) => type === 'pause')!.at - log[0]!.at - (mono - start!.mono));
}

/** Turns at 2, 5, 11 and 31 minutes; the closing's signal comes at 21. */
const PLAN = agendaOf(2 * 60, 3 * 60, 6 * 60, 20 * 60, 5 * 60);

/** The machine sleeps while the page does not notice but by its late heart: wall clock on, monotonic clock and page still. Tells when it woke. */
const doze = (page: Page, ms: number): Promise<number> =>
  page.evaluate((by) => {
    for (const from = performance.now(); performance.now() - from < 1300; );
    window.witness.ahead += by;
    window.lag = 0;
    return (window.beat = performance.now());
  }, ms);

inEach((on, engine) => {
  test('a system clock that is set by 14 minutes or an hour while the session is seen moves nothing', async () => {
    const { page } = await on.open(timerPage({ agenda: agendaOf(5400, 60) }));
    await watchLag(page);
    await begin({ page });
    const seen: number[] = [];
    for (const step of [14, -14, 60, -60]) {
      await set(page, step * MINUTE);
      seen.push(...(await errors(page, 'mono', 90 * MINUTE)), await stateError(page));
    }
    const lag = await lagOf(page);
    measured(`${engine}, clock set by ±14 min and ±1 h: errors ${seen.join(', ')} ms; the machine itself was up to ${lag} ms late`);
    for (const error of seen) expect(Math.abs(error)).toBeLessThanOrEqual(100 + lag);
  });

  test('a machine that slept is right on waking and tells what it missed once, if only its heartbeat says so', async () => {
    const { page } = await on.open(timerPage({ agenda: PLAN, auto: '', chime: '' }));
    await begin({ page });
    await until(async () => secondsOf(await shown(page, 'time')) <= 118, true);
    await watchLag(page);
    const woken = await doze(page, 10 * MINUTE);
    await until(() => shown(page, 'phase'), 'Phase c');
    const [, turned, ...more] = await told(page, 'rg-phase');
    expect([turned!.detail.from, turned!.detail.passed, turned!.detail.phase?.id, more]).toEqual(['a', ['b'], 'c', []]);
    for (const error of await errors(page, 'slept', 11 * MINUTE)) expect(Math.abs(error)).toBeLessThanOrEqual(100 + (await lagOf(page)));
    expect(turned!.mono - woken).toBeLessThanOrEqual(100 + (await lagOf(page)));

    await doze(page, 15 * MINUTE);
    await until(() => shown(page, 'phase'), 'Phase d');
    for (const error of await errors(page, 'slept', 31 * MINUTE)) expect(Math.abs(error)).toBeLessThanOrEqual(100 + (await lagOf(page)));
    expect(await told(page, 'rg-nearclose')).toHaveLength(1);
    expect(await shown(page, 'signal')).not.toBe('');
    expect(await tonesOf(page)).toBe((await canSound(page)) ? 1 : 0);
  });
});

describe('chromium, its tabs frozen', () => {
  const on = stage(chromiumAsUsed, { shared: true });

  test('a tab that was frozen through a sleep is right on waking and tells what it missed once', async () => {
    const { page, context } = await on.open(timerPage({ agenda: PLAN, auto: '' }));
    await begin({ page });
    await hide(page);
    const cdp = await context.newCDPSession(page);
    await page.evaluate(
      (by) => {
        document.addEventListener('freeze', () => (window.witness.ahead += by));
        document.addEventListener('resume', () => (window.ticked = performance.now()));
      },
      25 * MINUTE,
    );
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await until(async () => (await told(page, 'rg-phase')).length, 2);
    const [, turned] = await told(page, 'rg-phase');
    expect([turned!.detail.from, turned!.detail.passed, turned!.detail.phase?.id]).toEqual(['a', ['b', 'c'], 'd']);
    expect(turned!.mono - (await page.evaluate(() => window.ticked))).toBeLessThanOrEqual(100);
    expect(await told(page, 'rg-nearclose')).toHaveLength(1);
    await page.bringToFront();
    await until(() => page.evaluate(() => document.hidden), false);
    await watchLag(page);
    for (const error of await errors(page, 'slept', 31 * MINUTE)) expect(Math.abs(error)).toBeLessThanOrEqual(100 + (await lagOf(page)));
  });
});
