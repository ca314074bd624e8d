/** What a visible countdown costs, second by second, all of them over the same seconds. */
import { setTimeout as pass } from 'node:timers/promises';
import { stand } from '../lab/stand.mjs';
import { Visit } from '../lab/visit.mjs';

export const contenders = ['plain-text', 'tiny-timer', 'easytimer', 'residency-groups'];

/**
 * @param {import('playwright').Browser} browser @param {{ seconds: number }} options
 * @returns {Promise<Record<string, { second: number, bytes: { script: number, sheet: number } }>>} milliseconds of main thread for each second, at a quarter of the speed
 */
export async function compareTimers(browser, { seconds }) {
  const { origin, bytesOf, close } = await stand('timers', contenders);
  try {
    const figures = await Promise.all(contenders.map(async (name) => {
      // Slowed down, a page takes four to nine milliseconds for the same second, and no two can be compared.
      const visit = await Visit.to(browser, origin, { rate: 1 });
      await visit.goto(`${origin}/${name}/started`);
      await visit.call('ready');
      // The first seconds are still those of loading.
      await pass(3000);
      const { task } = await visit.during(() => pass(seconds * 1000));
      await visit.close();
      return [name, { second: task / seconds, bytes: bytesOf(name) }];
    }));
    return Object.fromEntries(figures);
  } finally {
    close();
  }
}
