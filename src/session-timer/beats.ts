/** Alarms from a worker, where the page allows one: no browser slows them down, so a hidden page is on time to a tenth of a second. */
import { complain } from '../foundation/complain.js';
import { PageClock, type Alarm } from '../foundation/page-clock.js';
import type { Aid, AidHost } from './aids.js';

function alarmOf(worker: Worker): Alarm {
  const calls = new Map<number, () => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
    const call = calls.get(data);
    calls.delete(data);
    call?.();
  });
  return (ms, callback) => {
    const name = (last += 1);
    calls.set(name, callback);
    worker.postMessage([name, ms, Date.now()]);
    return () => {
      if (calls.delete(name)) worker.postMessage([name, -1]);
    };
  };
}

/** `value`: true for the worker that comes with the library, or a page's own instance of it (needed under Trusted Types). */
export function start({ session, value }: AidHost): Aid {
  const { clock } = session;
  if (!(clock instanceof PageClock)) return { stop: () => undefined };
  let worker: Worker | undefined;
  const plain = (reason: unknown): void => {
    clock.alarm = undefined;
    complain(`<rg-session-timer> worker: this page does not allow it (${String(reason)}). Plain timers serve.`);
  };
  try {
    worker = value instanceof Worker ? value : new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => plain(event.message || 'it does not load'));
    clock.alarm = alarmOf(worker);
  } catch (reason) {
    plain(reason);
  }
  return {
    stop() {
      clock.alarm = undefined;
      if (worker !== value) worker?.terminate();
    },
  };
}
