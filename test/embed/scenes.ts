/** A timer in every state that it can show, on a page as narrow as 400 % zoom makes it. */
import type { Page } from 'playwright';
import { until, type Stage } from './browsers.js';

export const views = ['leader', 'room', 'compact'] as const;

/** What a session can look like, each reached from the one before it on a clock that is advanced by hand. */
export const scenes = ['idle', 'running', 'paused', 'closing near', 'over', 'asking', 'done'] as const;
export type Scene = (typeof scenes)[number];

const agenda = [
  { label: 'Gegenübertragungswahrnehmung', minutes: 20, speaks: 'Everybody in the room, one after the other, speaks.' },
  { label: 'Work', minutes: 30, cue: 'What would it be like to be in the shoes of the patient, or in those of the one who sees the patient every week?' },
  { label: 'Closing', minutes: 10 },
];

/** The size of a screen at 400 % zoom. */
export const narrow = { width: 320, height: 256 };

export async function openView(on: Stage, view: string): Promise<Page> {
  const { page } = await on.open(`/timer.html?view=${view}`);
  await until(() => page.evaluate(() => 'ManualClock' in window), true);
  await page.evaluate(async (phases) => {
    const timer = document.querySelector('rg-session-timer')!;
    window.clock = new window.ManualClock(Date.UTC(2026, 4, 12, 12));
    Object.assign(timer, { clock: window.clock, agenda: phases, wording: { title: 'Selbsterfahrungsgruppensitzung' } });
    await timer.updateComplete;
  }, agenda);
  return page;
}

export const reach = (page: Page, scene: Scene): Promise<void> =>
  page.evaluate(async (name) => {
    const timer = document.querySelector('rg-session-timer')!;
    const minutes = (count: number): void => window.clock.advance(count * 60_000);
    const ways: Record<string, () => void> = {
      'idle': () => undefined,
      'running': () => (timer.start(), minutes(3)),
      'paused': () => timer.pause(),
      'closing near': () => (timer.resume(), timer.next(), minutes(38)),
      'over': () => minutes(15),
      'asking': () => timer.finish(),
      'done': () => timer.finish(true),
    };
    ways[name]!();
    await timer.updateComplete;
    const details = timer.shadowRoot!.querySelector('details');
    if (details) details.open = true;
  }, scene);

/** What runs over the page's edge, or out of the element's own frame. */
export const overflow = (page: Page, tag: string): Promise<readonly unknown[]> =>
  page.evaluate((name) => {
    const root = document.documentElement;
    const frame = document.querySelector(name)!.shadowRoot!.querySelector('.frame')!;
    const wide = [...frame.querySelectorAll<HTMLElement>('*:not(.said, .said *)')].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
    return [...(root.scrollWidth > root.clientWidth ? [`the page scrolls: ${root.scrollWidth}`] : []), ...wide.map((each) => `${each.localName}.${each.getAttribute('class')}`)];
  }, tag);
