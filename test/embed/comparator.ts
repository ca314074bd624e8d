/** What tests of the comparator share. The page `comparator.html` makes it from its query. */
import type { Page } from 'playwright';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { until, type Opened, type Stage } from './browsers.js';

export const { comparator: words, comparison, sheet: sheetWords } = comparatorEnglish;

/** Opens a page with a comparator, and waits until all that it loads is drawn. */
export async function openComparator(on: Stage, attributes: Readonly<Record<string, string>> = {}, options: Parameters<Stage['open']>[1] = {}): Promise<Opened> {
  const opened = await on.open(`/comparator.html?${new URLSearchParams({ today: '2026-11-22', ...attributes }).toString()}`, { viewport: { width: 1280, height: 800 }, ...options });
  await until(() => opened.page.evaluate(() => window.loaded), true);
  await settled(opened.page);
  return opened;
}

/** When it has measured its place and drawn what it loads. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await document.querySelector('rg-group-comparator')!.updateComplete;
  });

/** What has the focus: its name, or its text; `body` where nothing of the comparator has. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('rg-group-comparator')!.shadowRoot!.activeElement;
    if (!active) return 'body';
    const label = (active as HTMLInputElement).labels?.[0]?.textContent;
    const text = active.querySelector('legend, [part=line]')?.textContent ?? active.textContent;
    return (active.getAttribute('aria-label') ?? label ?? text).replace(/\s+/g, ' ').trim();
  });

/** Goes on with a key until what is wanted has the focus; resolves with all that had it on the way. */
export async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < 300) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (name === wanted) return passed;
    passed.push(name);
    if (passed.filter((each) => each === 'body').length > 3) break;
  }
  throw new Error(`"${wanted}" is not reached by ${key}: ${passed.join(' | ')}`);
}

/** What the comparator has last said to screen readers. */
export const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('rg-group-comparator')!.shadowRoot!.querySelector('.said[role=status]')!.textContent.trim());
