/** The comparator's table as a page would write it for itself: from the same statements, with the same elements, and nothing around it. */
import './table.css';
import './wide.css';
import { comparedKinds, comparison, comparisonWords, dimensionIds, referenceKinds } from 'residency-groups/knowledge';

const { kinds, rows, parts, grades } = comparisonWords;

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const isReference = (kind) => referenceKinds.includes(kind);

function statement(id, kind) {
  const line = element('span', {}, rows[id][kind].line);
  const sure = element('span', { className: 'sure' }, grades[comparison[id].cells[kind].sure[0]].label);
  return element('td', { className: isReference(kind) ? 'reference' : '' }, element('details', {}, element('summary', {}, line, ' ', sure)));
}

const row = (id) =>
  element('tr', {},
    element('th', { scope: 'row' }, element('span', { className: 'label' }, rows[id].label), element('span', { className: 'asks' }, rows[id].asks)),
    ...comparedKinds.map((kind) => statement(id, kind)));

function part(name) {
  const heading = element('th', { scope: 'rowgroup', colSpan: comparedKinds.length + 1 }, element('span', {}, parts[name]));
  return element('tbody', {}, element('tr', { className: 'part' }, heading), ...dimensionIds.filter((id) => comparison[id].part === name).map(row));
}

function head() {
  const columns = comparedKinds.map((kind) => {
    const column = element('th', { scope: 'col', className: isReference(kind) ? 'reference' : '' }, kinds[kind].label);
    if (isReference(kind)) column.append(element('span', {}, ' for reference'));
    return column;
  });
  return element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Question'), ...columns));
}

window.contender = {
  mount(host) {
    const caption = element('caption', {}, 'Kinds of group side by side, one question to a row. Each statement opens to more.');
    const names = [...new Set(dimensionIds.map((id) => comparison[id].part))];
    host.append(element('table', {}, caption, head(), ...names.map(part)));
  },
  table: (host) => host.querySelector('table'),
};
