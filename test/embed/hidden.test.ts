import type { Browser, Page } from 'playwright';
import { measured, stage, until, type Engine, type Stage } from './browsers.js';
import { chromiumAsUsed } from './chromium-as-used.js';
import { agendaOf, hide, lagOf, shown, timerPage, told, watchLag } from './timer.js';

const long = Boolean(process.env['RG_LONG']);

/** Seconds of the phases: a few long ones with RG_LONG, for Chromium holds hidden tabs back after five minutes only. */
const SECONDS = long ? [7 * 60, 5 * 60, 60, 240] : [3, 2, 4, 3, 5, 240];

/** In the short form Chromium may hold hidden tabs back to one wake-up a minute after five seconds already; a chain of timers shows whether it did. */
const soon = long ? [] : ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/5'];

declare global {
  interface Window {
    /** When the chain last went on, and the longest it stood still before. */
    ticked: number;
    silence: number;
  }
}

const whole = 1000 * SECONDS.slice(0, -1).reduce((sum, each) => sum + each, 0);
const ids = [...'abcdefgh'].slice(0, SECONDS.length);

/** Begins a chain of timers, which is what browsers hold back in hidden tabs. */
const chain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.silence = 0;
    window.ticked = performance.now();
    const tick = (): void => {
      window.silence = Math.max(window.silence, performance.now() - window.ticked);
      window.ticked = performance.now();
      setTimeout(tick, 500);
    };
    tick();
  });

/** A session in a hidden tab, and when it began by the page's monotonic clock: not earlier, and hardly later. */
interface Hidden {
  readonly page: Page;
  readonly begun: number;
}

async function startHidden(on: Stage, attributes: Readonly<Record<string, string>>): Promise<Hidden> {
  const { page } = await on.open(timerPage({ agenda: agendaOf(...SECONDS), auto: '', ...attributes }));
  await watchLag(page);
  await chain(page);
  const begun = await page.evaluate(async () => {
    await customElements.whenDefined('rg-session-timer');
    const timer = document.querySelector('rg-session-timer')!;
    await timer.updateComplete;
    const now = performance.now();
    timer.start();
    return now;
  });
  await hide(page);
  return { page, begun };
}

/** How late each phase was turned to, in milliseconds; by the monotonic clock, since a machine's time service may set the other one meanwhile. */
async function lateness({ page, begun }: Hidden): Promise<readonly number[]> {
  await until(async () => (await told(page, 'rg-phase')).length, SECONDS.length, whole + 90_000);
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  const phases = await told(page, 'rg-phase');
  expect(phases.map(({ detail }) => detail.phase?.id)).toEqual(ids);
  expect(phases.flatMap(({ detail }) => detail.passed)).toEqual([]);
  return phases.slice(1).map(({ mono }, i) => Math.round(mono - begun - 1000 * SECONDS.slice(0, i + 1).reduce((sum, each) => sum + each, 0)));
}

const starts: readonly (readonly [Engine, Engine | (() => Promise<Browser>)])[] = [
  ['chromium', () => chromiumAsUsed(soon)],
  ['firefox', 'firefox'],
];

describe.each(starts)('%s', (engine, start) => {
  const on = stage(start, { shared: engine === 'chromium', fresh: true });

  test('in a hidden tab every phase turns once and on time: to 1.1 s by plain timers, to 150 ms with a worker', { timeout: whole + 120_000 }, async () => {
    const plain = await startHidden(on, {});
    const worked = await startHidden(on, { worker: '' });
    const [late, lateWithWorker] = await Promise.all([lateness(plain), lateness(worked)]);
    const [lag, lagWithWorker] = await Promise.all([lagOf(plain.page), lagOf(worked.page)]);
    const silence = await plain.page.evaluate(() => Math.max(window.silence, performance.now() - window.ticked));
    measured(`${engine}, hidden for ${whole / 1000} s: phases turned ${late.join(', ')} ms late, with a worker ${lateWithWorker.join(', ')} ms; the machine itself was up to ${lag} and ${lagWithWorker} ms late, a chain of timers stood still for ${(silence / 1000).toFixed(1)} s`);
    // Sessions go by whole milliseconds, and so does the clock that some browsers show to pages.
    for (const each of [...late, ...lateWithWorker]) expect(each).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...late)).toBeLessThanOrEqual(1100 + lag);
    expect(Math.max(...lateWithWorker)).toBeLessThanOrEqual(150 + lagWithWorker);

    await plain.page.bringToFront();
    expect(await shown(plain.page, 'phase')).toBe(`Phase ${ids.at(-1)}`);
  });
});
