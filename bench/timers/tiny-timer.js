/** tiny-timer as its documentation shows it: a text set at every tick. */
import Timer from 'tiny-timer';
import { clockOf, place } from './place.js';

window.contender = {
  mount(host) {
    const text = place(host);
    const timer = new Timer();
    timer.on('tick', (ms) => {
      text.textContent = clockOf(Math.ceil(ms / 1000));
    });
    timer.start(90 * 60_000);
  },
};
