/** This library's feedback form, with a page's own items. */
import 'residency-groups/feedback-form/define';
import { element, mounted } from './elements.js';
import { items } from './items.js';

const all = (form, selector) => [...form.shadowRoot.querySelectorAll(selector)];

window.contender = {
  mount: (host) => mounted(host, element('rg-feedback-form', { items })),
  unmount: (host) => host.replaceChildren(),
  answers: (host) => all(host.firstElementChild, 'fieldset:has([type=radio])').map((set) => [...set.querySelectorAll('input')]),
  isChosen: (input) => input.checked,
};
