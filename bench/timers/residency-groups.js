/** This library's session timer: phases, ring, bar, cue, controls. */
import 'residency-groups/session-timer/define';

window.contender = {
  async mount(host) {
    const timer = document.createElement('rg-session-timer');
    timer.agenda = [['Story', 20], ['Work', 60], ['Closing', 10]].map(([label, minutes]) => ({ label, minutes }));
    host.append(timer);
    timer.start();
    await timer.updateComplete;
  },
};
