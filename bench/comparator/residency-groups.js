/** This library's comparator, whole, at a width that shows its table. */
import './wide.css';
import 'residency-groups/group-comparator/define';

window.contender = {
  async mount(host) {
    const comparator = document.createElement('rg-group-comparator');
    host.append(comparator);
    await comparator.updateComplete;
  },
  table: (host) => host.firstElementChild.shadowRoot.querySelector('table'),
};
