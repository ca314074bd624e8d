/**
 * A worker that keeps alarms for a page: `[name, ms, since]` sets one, so many milliseconds from the wall clock's `since`, when the page asked:
 * a worker that has yet to start hears of it late. `[name, -1]` takes it back. Its name comes back when it is due, early if the clock was set meanwhile.
 */
const timers = new Map<number, ReturnType<typeof setTimeout>>();

globalThis.onmessage = ({ data: [name, ms, since = Date.now()] }: MessageEvent<readonly [number, number, number?]>): void => {
  clearTimeout(timers.get(name));
  timers.delete(name);
  if (ms < 0) return;
  timers.set(name, setTimeout(() => {
    timers.delete(name);
    postMessage(name);
  }, ms - Math.max(0, Date.now() - since)));
};

export {};
