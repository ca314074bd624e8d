/** By hand: fieldsets, legends, labels and radios, made by script from the items as an app makes them. */
import './native.css';
import { element } from './elements.js';
import { items, optionsOf } from './items.js';


const option = (name, { value, label }) => element('label', {}, element('input', { type: 'radio', name, value }), label);

const question = (item) =>
  item.kind === 'text'
    ? element('label', { className: 'words' }, item.statement, element('textarea', { name: item.id }))
    : element('fieldset', {}, element('legend', {}, item.statement), ...optionsOf(item).map((each) => option(item.id, each)));

window.contender = {
  mount: (host) => host.append(element('form', {}, ...items.map(question), element('button', {}, 'Send'))),
  unmount: (host) => host.replaceChildren(),
  answers: (host) => [...host.querySelectorAll('fieldset')].map((set) => [...set.querySelectorAll('input')]),
  isChosen: (input) => input.checked,
};
