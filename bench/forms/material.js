/** Material Web as its documentation shows it: its radios in labels and fieldsets of the page. */
import './material.css';
import '@material/web/button/filled-button.js';
import '@material/web/radio/radio.js';
import '@material/web/textfield/outlined-text-field.js';
import { element, mounted } from './elements.js';
import { items, optionsOf } from './items.js';

const option = (name, { value, label }) => element('label', {}, element('md-radio', { name, value }), label);

const question = (item) =>
  item.kind === 'text'
    ? element('md-outlined-text-field', { label: item.statement, name: item.id, type: 'textarea', rows: 4 })
    : element('fieldset', {}, element('legend', {}, item.statement), ...optionsOf(item).map((each) => option(item.id, each)));

window.contender = {
  mount: (host) => mounted(host, element('form', {}, ...items.map(question), element('md-filled-button', {}, 'Send'))),
  unmount: (host) => host.replaceChildren(),
  answers: (host) => [...host.querySelectorAll('fieldset')].map((set) => [...set.querySelectorAll('md-radio')]),
  isChosen: (radio) => radio.checked,
};
