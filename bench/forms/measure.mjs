/** The same ten items as a form of each kind, side by side in one run. */
import { median } from '../lab/figures.mjs';
import { alternating, stand } from '../lab/stand.mjs';
import { longTasks, Visit } from '../lab/visit.mjs';

/** Items with answers to press: those of agreement, and the choice. */
const PRESSABLE = 9;

/**
 * @typedef {object} FormFigures medians over the visits; durations at a quarter of the speed, in milliseconds of the main thread
 * @property {{ script: number, sheet: number }} bytes compressed
 * @property {import('../lab/visit.mjs').Spent} load from navigation to mounted and settled
 * @property {import('../lab/visit.mjs').Spent} mount in a page that has loaded its script
 * @property {number} painted milliseconds by the wall clock from the call to the frame that shows the form
 * @property {number} longTasks how many, of loading and mounting
 * @property {number} longTaskMs how long all of them are
 * @property {number} elements with those in shadow trees
 * @property {number} choice of one answer, pressed with a mouse
 * @property {{ heap: number, script: number, nodes: number, listeners: number }} kept bytes and counts for each time it was mounted and unmounted
 */

const medianOf = (visits, read) => median(visits.map(read));

async function load(browser, origin, name, rate) {
  const visit = await Visit.to(browser, origin, { rate });
  let spent;
  const long = await longTasks(browser, rate, async () => {
    spent = await visit.spent(async () => {
      await visit.goto(`${origin}/${name}/started`);
      await visit.call('ready');
    });
  });
  await visit.close();
  return { load: spent, long };
}

async function use(browser, origin, name, { rate, presses }) {
  const visit = await Visit.to(browser, origin, { rate });
  await visit.goto(`${origin}/${name}`);
  await visit.settle();
  let painted;
  const mount = await visit.spent(async () => {
    painted = await visit.call('mount');
  });
  const elements = await visit.call('elements');
  const choices = [];
  for (let item = 0; item < presses; item += 1) {
    const answer = (item * 2) % (item < 8 ? 5 : 3);
    const press = await visit.aim(item, answer);
    const { task } = await visit.spent(press);
    choices.push(task);
    const chosen = await visit.call('chosen');
    if (chosen[item] !== answer) throw new Error(`${name}: pressing answer ${answer} of item ${item} has chosen ${chosen[item]}`);
  }
  await visit.close();
  return { mount, painted, elements, choice: median(choices) };
}

/** Mounts and unmounts many times, and sees what is left: the growth between two full stops. */
async function leak(browser, origin, name, cycles) {
  const visit = await Visit.to(browser, origin, { rate: 1 });
  await visit.goto(`${origin}/${name}`);
  // The first rounds fill caches that are filled once.
  await visit.call('cycles', 20);
  const before = await visit.kept();
  await visit.call('cycles', cycles);
  const after = await visit.kept();
  await visit.close();
  const each = (key) => (after[key] - before[key]) / cycles;
  return { heap: each('heap'), script: each('script'), nodes: each('nodes'), listeners: each('listeners') };
}

/**
 * @param {import('playwright').Browser} browser
 * @param {readonly string[]} names files in bench/forms
 * @param {{ visits: number, presses?: number, cycles: number, rate?: number }} options
 * @returns {Promise<Record<string, FormFigures>>}
 */
export async function compareForms(browser, names, { visits, presses = PRESSABLE, cycles, rate }) {
  const { origin, bytesOf, close } = await stand('forms', names);
  try {
    const loads = await alternating(names, visits, (name) => load(browser, origin, name, rate));
    const uses = await alternating(names, visits, (name) => use(browser, origin, name, { rate, presses }));
    const leaks = await alternating(names, 1, (name) => leak(browser, origin, name, cycles));
    return Object.fromEntries(names.map((name) => [name, { bytes: bytesOf(name), ...summary(loads[name], uses[name]), kept: leaks[name][0] }]));
  } finally {
    close();
  }
}

const spentOf = (visits, read) => ({ task: medianOf(visits, (each) => read(each).task) });

const summary = (loads, uses) => ({
  load: spentOf(loads, (each) => each.load),
  mount: spentOf(uses, (each) => each.mount),
  painted: medianOf(uses, (each) => each.painted),
  longTasks: medianOf(loads, ({ long }) => long.length),
  longTaskMs: medianOf(loads, ({ long }) => long.reduce((sum, ms) => sum + ms, 0)),
  elements: medianOf(uses, (each) => each.elements),
  choice: medianOf(uses, (each) => each.choice),
});
