/** A worker that keeps alarms for a page: `[name, ms]` sets one, a negative time takes it back, and its name comes back when it is due. */
const timers = new Map<number, ReturnType<typeof setTimeout>>();

onmessage = ({ data: [name, ms] }: MessageEvent<readonly [number, number]>): void => {
  clearTimeout(timers.get(name));
  timers.delete(name);
  if (ms < 0) return;
  timers.set(name, setTimeout(() => {
    timers.delete(name);
    postMessage(name);
  }, ms));
};

export {};
