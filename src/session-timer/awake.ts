/** Keeps the screen awake while a session runs, and says in words where the browser does not allow it. */
import type { Aid, AidHost } from './aids.js';

export function start({ session, words, note }: AidHost): Aid {
  let lock: WakeLockSentinel | undefined;
  let stopped = false;
  let asking = false;

  const release = (): void => {
    void lock?.release();
    lock = undefined;
  };
  const hold = async (): Promise<void> => {
    const wanted = !stopped && session.course.status === 'running';
    if (!wanted) return release();
    if (document.hidden || asking || (lock && !lock.released)) return;
    if (!('wakeLock' in navigator)) return note(words.awakeMissing);
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      note('');
    } catch {
      note(words.awakeRefused);
    } finally {
      asking = false;
    }
    if (stopped || session.course.status !== 'running') release();
  };
  const again = (): void => void hold();

  const unwatch = session.watch(again);
  // The browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', again);
  again();
  return {
    stop() {
      stopped = true;
      unwatch();
      document.removeEventListener('visibilitychange', again);
      release();
    },
  };
}
