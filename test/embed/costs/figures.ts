/** How the costs of pages are counted and compared. */
import type { CDPSession, Page } from 'playwright';
import { measured } from '../browsers.js';

/** What is asked of an element, and what it is measured against. */
export const ways = ['element', 'byHand'] as const;
export type Way = (typeof ways)[number];

/** A page's figures, in the processor's time and not in that of the machine's other work. */
export async function counting(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}

/** The figures by name, as they stand; durations in seconds. */
export async function figures(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The one that a share of them lies below. What else a machine does only ever adds to a cost, so the low ones count. */
export const quantile = (costs: readonly number[], below = 0.25): number => costs.toSorted((one, other) => one - other)[Math.floor(costs.length * below)]!;

/**
 * Writes down what pages have cost in each way, in milliseconds, and gives how many times what is by hand the element takes: of each
 * the one that a quarter lies below, or with 0 the least.
 */
export function compared(what: string, costs: Readonly<Record<Way, readonly number[]>>, below?: number): number {
  const [element, byHand] = ways.map((way) => quantile(costs[way], below)) as [number, number];
  const times = element / byHand;
  const list = (way: Way): string => costs[way].map((ms) => ms.toFixed(1)).join(' ');
  measured(`${what}: element ${element.toFixed(2)} ms, by hand ${byHand.toFixed(2)} ms, ${times.toFixed(2)} times (${list('element')}; ${list('byHand')})`);
  return times;
}
