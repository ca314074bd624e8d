//# allFunctionsCalledOnLoad
/** The comparison as somebody would write it who needs no element: the same table with the same words, and what stands around it. */
import { comparedKinds, referenceKinds } from './dist/knowledge/comparison-kinds.js';
import { comparison, contentVersion, dimensionIds, evidenceDate, reviewDate } from './dist/knowledge/comparison.js';
import { comparatorEnglish } from './dist/locales/en/group-comparator.js';

const { comparison: words, comparator: controls } = comparatorEnglish;

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const head = () => {
  const kinds = comparedKinds.map((kind) => {
    const apart = referenceKinds.includes(kind);
    const name = make('th', { scope: 'col', className: apart ? 'reference' : '' }, words.kinds[kind].label);
    if (apart) name.append(make('span', { className: 'small muted' }, ` ${controls.reference}`));
    return name;
  });
  return make('thead', {}, make('tr', {}, make('th', { scope: 'col', className: 'corner small muted' }, controls.question), ...kinds));
};

const row = (id) => {
  const said = words.rows[id];
  const name = make('th', { scope: 'row' }, make('span', { className: 'label' }, said.label), make('span', { className: 'asks small muted' }, said.asks));
  const cells = comparedKinds.map((kind) => {
    const { label } = words.grades[comparison[id].cells[kind].sure[0]];
    const summary = make('summary', {}, make('span', {}, said[kind].line), ' ', make('span', { className: 'sure muted' }, label));
    return make('td', { className: referenceKinds.includes(kind) ? 'reference' : '' }, make('details', {}, summary));
  });
  return make('tr', {}, name, ...cells);
};

const part = (name, ids) => make('tbody', {}, make('tr', { className: 'part' }, make('th', { scope: 'rowgroup', colSpan: comparedKinds.length + 1 }, make('span', {}, name))), ...ids.map(row));

const section = (name) => make('details', { className: 'section screen' }, make('summary', {}, name));

/** Builds it, whole. */
export function byHand() {
  const calendar = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (iso) => calendar.format(Date.parse(iso));
  const title = make('div', { className: 'title', role: 'heading', ariaLevel: '2', id: 'title' }, controls.title);
  const dates = make('p', { className: 'small muted' }, `${controls.content(contentVersion, day(evidenceDate))} ${controls.review(day(reviewDate))}`);
  const find = make('label', { className: 'find' }, make('span', { className: 'small muted' }, controls.find), make('input', { type: 'search' }));
  const differs = make('label', { className: 'tick' }, make('input', { type: 'checkbox' }), make('span', {}, controls.differences));
  const parts = Object.entries(words.parts).map(([key, name]) => part(name, dimensionIds.filter((id) => comparison[id].part === key)));
  const table = make('table', {}, make('caption', { className: 'small muted', id: 'caption' }, controls.caption), head(), ...parts);
  return make('div', { className: 'frame', role: 'group' },
    make('div', { className: 'head' }, title, dates),
    make('div', { className: 'tools screen', role: 'search' }, find, differs),
    section(controls.choose),
    make('div', { className: 'still' }, table),
    section(controls.studies),
    section(controls.about),
    make('div', { className: 'buttons screen' }, make('button', { type: 'button', className: 'make' }, controls.makeSheet)),
    make('p', { className: 'open' }, words.notes.open),
    make('p', { className: 'said', role: 'status' }));
}
