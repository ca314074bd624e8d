/** easytimer.js as its documentation shows it: a text set when the second changes. */
import { Timer } from 'easytimer.js';
import { place } from './place.js';

window.contender = {
  mount(host) {
    const text = place(host);
    const timer = new Timer();
    timer.start({ countdown: true, startValues: { minutes: 90 } });
    timer.addEventListener('secondsUpdated', () => {
      text.textContent = timer.getTimeValues().toString();
    });
  },
};
