/** Shoelace as its documentation shows it: one import for each component, the light theme. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { element, mounted } from './elements.js';
import { items, optionsOf } from './items.js';

const question = (item) =>
  item.kind === 'text'
    ? element('sl-textarea', { label: item.statement, name: item.id })
    : element('sl-radio-group', { label: item.statement, name: item.id }, ...optionsOf(item).map(({ value, label }) => element('sl-radio', { value }, label)));

window.contender = {
  mount: (host) => mounted(host, element('form', {}, ...items.map(question), element('sl-button', { type: 'submit' }, 'Send'))),
  unmount: (host) => host.replaceChildren(),
  answers: (host) => [...host.querySelectorAll('sl-radio-group')].map((group) => [...group.querySelectorAll('sl-radio')]),
  isChosen: (radio) => radio.checked,
};
