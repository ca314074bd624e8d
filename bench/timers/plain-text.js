/** Ninety minutes as a text that changes once a second: the least that a visible countdown can cost. */
import { clockOf, place } from './place.js';

window.contender = {
  mount(host) {
    const text = place(host);
    const ends = performance.now() + 90 * 60_000;
    setInterval(() => {
      text.textContent = clockOf(Math.ceil((ends - performance.now()) / 1000));
    }, 1000);
  },
};
