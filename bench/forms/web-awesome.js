/** Web Awesome as its documentation shows it: one import for each component, its styles. */
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { element, mounted } from './elements.js';
import { items, optionsOf } from './items.js';

const question = (item) =>
  item.kind === 'text'
    ? element('wa-textarea', { label: item.statement, name: item.id })
    : element('wa-radio-group', { label: item.statement, name: item.id }, ...optionsOf(item).map(({ value, label }) => element('wa-radio', { value }, label)));

window.contender = {
  mount: (host) => mounted(host, element('form', {}, ...items.map(question), element('wa-button', { type: 'submit' }, 'Send'))),
  unmount: (host) => host.replaceChildren(),
  answers: (host) => [...host.querySelectorAll('wa-radio-group')].map((group) => [...group.querySelectorAll('wa-radio')]),
  isChosen: (radio) => radio.checked,
};
