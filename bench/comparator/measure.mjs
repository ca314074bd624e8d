/** The comparator's first render, and the same table written by hand. */
import { median } from '../lab/figures.mjs';
import { alternating, stand } from '../lab/stand.mjs';
import { Visit } from '../lab/visit.mjs';

export const contenders = ['by-hand', 'residency-groups'];

async function render(browser, origin, name) {
  const visit = await Visit.to(browser, origin, { width: 1280 });
  await visit.goto(`${origin}/${name}`);
  await visit.settle();
  const { script, task } = await visit.spent(() => visit.call('mount'));
  const elements = await visit.call('elements');
  const text = await visit.call('tableText');
  await visit.close();
  return { script, task, elements, text };
}

/**
 * @param {import('playwright').Browser} browser @param {{ visits: number }} options
 * @returns {Promise<Record<string, { script: number, task: number, elements: number }>>} medians, in milliseconds at a quarter of the speed
 */
export async function compareTables(browser, { visits }) {
  const { origin, close } = await stand('comparator', contenders);
  try {
    const renders = await alternating(contenders, visits, (name) => render(browser, origin, name));
    const texts = new Set(Object.values(renders).map(([{ text }]) => text));
    if (texts.size !== 1) throw new Error('the table written by hand no longer says what the comparator says');
    const medianOf = (name, key) => median(renders[name].map((each) => each[key]));
    return Object.fromEntries(contenders.map((name) => [name, { script: medianOf(name, 'script'), task: medianOf(name, 'task'), elements: medianOf(name, 'elements') }]));
  } finally {
    close();
  }
}
