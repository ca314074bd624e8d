/** What tests of the session timer share. The page `timer.html` makes the element from its query. */
import type { Page } from 'playwright';
import type { PhaseFact, SessionFact } from '../../src/session-timer/session-events.js';
import type { SessionState } from '../../src/session-timer/session-clock.js';
import { until, type Opened } from './browsers.js';
import type { Sighting } from './witness.js';

/** Phases `a`, `b`, … of so many seconds. */
export const agendaOf = (...seconds: readonly number[]): string =>
  JSON.stringify(seconds.map((each, i) => ({ id: 'abcdefghijkl'[i], label: `Phase ${'abcdefghijkl'[i]}`, minutes: each / 60 })));

/** The page with a timer of these attributes. */
export const timerPage = (attributes: Readonly<Record<string, string>>): string => `/timer.html?${new URLSearchParams(attributes).toString()}`;

export const press = (page: Page, name: string): Promise<void> => page.locator('rg-session-timer').getByRole('button', { name, exact: true }).click();

export const stateOf = (page: Page): Promise<SessionState> => page.evaluate(() => document.querySelector('rg-session-timer')!.state);

/** The text of the part of that name. */
export const shown = (page: Page, part: string): Promise<string> =>
  page.evaluate((name) => document.querySelector('rg-session-timer')?.shadowRoot?.querySelector(`[part=${name}]`)?.textContent ?? '', part);

/** Which of its custom states the element is in. */
export const statusOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => ['idle', 'running', 'paused', 'over', 'done'].filter((name) => document.querySelector('rg-session-timer')?.matches(`:state(${name})`)));

/** Starts the session by a press, and waits until it is drawn. */
export async function begin({ page }: Pick<Opened, 'page'>): Promise<void> {
  await press(page, 'Start');
  await until(() => statusOf(page), ['running']);
  await until(async () => (await shown(page, 'phase')) !== '', true);
}

/** Events of that type, so far. */
export const told = (page: Page, type: string): Promise<readonly (Sighting & { readonly detail: PhaseFact & SessionFact })[]> =>
  page.evaluate((name) => window.witness.events.filter((event) => event.type === name), type) as never;

/** The time that is shown, in seconds. */
export function secondsOf(text: string): number {
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** When the digits changed, and to how many seconds. */
export interface Flip extends Pick<Sighting, 'mono' | 'wall' | 'slept'> {
  readonly seconds: number;
}

/** Watches the digits until they have changed so many times. */
export function flips(page: Page, count: number): Promise<readonly Flip[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Flip[]>((seen) => {
        const list: Flip[] = [];
        const time = document.querySelector('rg-session-timer')!.shadowRoot!.querySelector('[part=time]')!;
        const observer = new MutationObserver(() => {
          const seconds = time.textContent!.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
          list.push({ mono: performance.now(), wall: Date.now(), slept: performance.now() + window.witness.ahead, seconds });
          if (list.length < wanted) return;
          observer.disconnect();
          seen(list);
        });
        observer.observe(time, { subtree: true, characterData: true, childList: true });
      }),
    count,
  );
}

/** Brings another tab of the same window to the front. */
export async function cover(page: Page): Promise<void> {
  const [other] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Elsewhere' }).click()]);
  await other.bringToFront();
}

/** The same, and waits until the page knows that it is hidden. */
export async function hide(page: Page): Promise<void> {
  await cover(page);
  await until(() => page.evaluate(() => document.hidden), true);
}

declare global {
  interface Window {
    /** The latest that a beat of a plain worker has come, in milliseconds: what this machine does to any page just now. */
    lag: number;
    /** When the latest came. */
    beat: number;
  }
}

/** Milliseconds between beats: what stops a page for less is not seen, and so must be less than what tests allow. */
const BEAT = 10;

/**
 * Begins to measure how late this machine delivers anything at all, so that its haste is not taken for the element's. Beats are
 * under way when it is done: a worker takes its time to start where there is much to do, and sees nothing until then.
 */
export const watchLag = (page: Page): Promise<void> =>
  page.evaluate(
    (every) =>
      new Promise<void>((beats) => {
        window.beat = Infinity;
        window.lag = 0;
        new Worker('/beat.js').onmessage = () => {
          const now = performance.now();
          if (window.beat !== Infinity) beats();
          window.lag = Math.max(window.lag, now - window.beat - every);
          window.beat = now;
        };
      }),
    BEAT,
  );

/** How late the latest beat has come, in whole milliseconds. */
export const lagOf = (page: Page): Promise<number> => page.evaluate(() => Math.ceil(window.lag));

/** How many tones have sounded or will: a tone is three oscillators that are not stopped before they start. */
export const tonesOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.witness.sounds.filter((sound) => sound.until > sound.from + 100).length / 3);

/** Whether this machine lets a page sound that has been touched; one without a sound card may not. */
export const canSound = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const audio = new AudioContext();
    const given = new Promise<void>((over) => {
      setTimeout(over, 1000);
    });
    await Promise.race([audio.resume(), given]);
    return audio.state === 'running';
  });
