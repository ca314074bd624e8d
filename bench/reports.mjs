/** Each benchmark: runs it, lays its figures out as a table, and says which bounds are passed. */
import { compareForms } from './forms/measure.mjs';
import { figure, table } from './lab/figures.mjs';
import { compareTimers } from './timers/measure.mjs';

const names = {
  'native': 'native HTML', 'residency-groups': 'this library', 'shoelace': 'Shoelace 2.20.1', 'material': 'Material Web 2.5.0', 'web-awesome': 'Web Awesome 3.14.0',
  'surveyjs': 'SurveyJS 2.5.38', 'plain-text': 'plain text', 'easytimer': 'easytimer.js 4.6.0', 'tiny-timer': 'tiny-timer 1.6.0',
};

const kb = (bytes) => figure(bytes / 1000);
const row = (name, ...figures) => [names[name], ...figures];

/** A form may take this many times what native HTML takes. */
export const FORM_BOUND = 1.5;

/** Most elements of a form of ten items. */
export const MOST_ELEMENTS = 130;

async function forms(browser) {
  const figures = await compareForms(browser, ['native', 'residency-groups', 'shoelace', 'web-awesome', 'material', 'surveyjs'], { visits: 9, cycles: 60 });
  const head = ['ten items', 'kB', 'load', 'mount', 'to paint', 'long tasks', 'elements', 'one choice', 'kB kept', 'nodes kept'];
  const lines = Object.entries(figures).map(([name, { bytes, load, mount, painted, longTasks, longTaskMs, elements, choice, kept }]) =>
    row(name, kb(bytes.script + bytes.sheet), figure(load.task), figure(mount.task), figure(painted), longTasks ? `${longTasks} (${figure(longTaskMs)})` : '0',
      String(elements), figure(choice), kb(kept.script), figure(kept.nodes)));
  const { native, 'residency-groups': ours } = figures;
  const over = (what, taken, bound) => (taken > bound ? [`forms: ${what} ${figure(taken)}, at most ${figure(bound)}`] : []);
  return {
    text: table(head, lines),
    problems: [
      ...over('mount', ours.mount.task, FORM_BOUND * native.mount.task), ...over('one choice', ours.choice, FORM_BOUND * native.choice),
      ...over('long tasks', ours.longTasks, native.longTasks), ...over('elements', ours.elements, MOST_ELEMENTS), ...over('nodes kept', ours.kept.nodes, 0),
    ],
  };
}

async function timers(browser) {
  const figures = await compareTimers(browser, { seconds: 20 });
  const lines = Object.entries(figures).map(([name, { second, bytes }]) => row(name, kb(bytes.script + bytes.sheet), figure(second)));
  return { text: table(['a visible countdown', 'kB', 'ms a second'], lines), problems: [] };
}

export const reports = { forms, timers };
