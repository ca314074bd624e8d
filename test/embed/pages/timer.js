// Makes a timer with the attributes that the query names, then loads the library.
const timer = document.createElement('rg-session-timer');
for (const [name, value] of new URLSearchParams(location.search)) timer.setAttribute(name, value);
document.body.append(timer);

let upgraded;
const { define } = customElements;
customElements.define = function noting(...given) {
  upgraded = performance.now();
  return define.apply(this, given);
};
await import('/dist/session-timer/define.js');

// When a phase is first seen: at once where a session was kept.
const look = () => {
  const phase = timer.shadowRoot?.querySelector('[part=phase]')?.textContent;
  if (!phase) return;
  window.drawn ??= { after: performance.now() - upgraded, phase };
  watch.disconnect();
};
const watch = new MutationObserver(look);
watch.observe(timer.shadowRoot ?? timer, { subtree: true, childList: true, characterData: true });
look();

window.ManualClock = (await import('/dist/foundation/clock.js')).ManualClock;
window.pageClock = (await import('/dist/foundation/page-clock.js')).pageClock;
