/**
 * One soft tone at "ten minutes to closing", set on the audio clock ahead of time and set again shortly before, and a short
 * vibration with it. Of all windows that share a session exactly one sounds: the one that holds the lock of that name.
 */
import type { Aid, AidHost } from './aids.js';

/** How long before the instant the tone is first set, and when it is set anew, in milliseconds. */
const AHEAD_MS = 15_000;
const ANEW_MS = 1500;

/** A bowl rather than a bell: three quiet partials that rise softly and fade for two seconds. */
function sound(audio: AudioContext, at: number): () => void {
  const out = audio.createGain();
  out.gain.setValueAtTime(0, at);
  out.gain.linearRampToValueAtTime(0.16, at + 0.08);
  out.gain.exponentialRampToValueAtTime(0.0001, at + 2.4);
  out.connect(audio.destination);
  const partials = [330, 660, 991].map((frequency, i) => {
    const partial = audio.createOscillator();
    const share = audio.createGain();
    share.gain.value = 1 / (i * 2 + 1);
    partial.frequency.value = frequency;
    partial.connect(share).connect(out);
    partial.start(at);
    partial.stop(at + 2.5);
    return partial;
  });
  return () => {
    for (const partial of partials) partial.stop();
    out.disconnect();
  };
}

export function start({ host, session, name, shared, words, note }: AidHost): Aid {
  let audio: AudioContext | undefined;
  let letGo: (() => void) | undefined;
  let holds = false;
  let stopped = false;
  let silence: (() => void) | undefined;
  let cancel: (() => void) | undefined;
  let setFor: number | undefined;
  let rung: number | undefined;

  const ready = (): boolean => audio?.state === 'running';
  const tell = (): void => note(ready() || session.course.status === 'done' ? '' : words.toneBlocked);

  /** Only a window that can sound asks to be the one that does; it stays so until it goes. */
  const claim = (): void => {
    if (holds || !ready()) return;
    holds = true;
    if (!shared || !navigator.locks) return;
    holds = false;
    if (letGo) return;
    letGo = () => undefined;
    void navigator.locks.request(`rg-tone:${name}`, async () => {
      if (stopped) return;
      holds = true;
      plan();
      await new Promise<void>((resolve) => (letGo = resolve));
    });
  };
  const unset = (): void => {
    cancel?.();
    silence?.();
    cancel = silence = undefined;
    setFor = undefined;
  };
  const place = (instant: number): void => {
    silence?.();
    silence = undefined;
    if (!audio || !holds || !ready()) return;
    silence = sound(audio, audio.currentTime + Math.max(0, instant - session.clock.now()) / 1000);
    setFor = instant;
  };
  /** Sets the tone for the instant that holds now; a pause or an extension moves it. */
  const plan = (): void => {
    const { course, nearcloseAt: instant } = session;
    if (instant === undefined || instant <= course.at) {
      if (setFor !== undefined && setFor > course.at) unset();
      return;
    }
    if (instant === setFor) return;
    unset();
    const first = Math.max(course.at, instant - AHEAD_MS);
    cancel = session.clock.at(first, () => {
      place(instant);
      cancel = session.clock.at(instant - ANEW_MS, () => place(instant));
    });
  };
  const unlock = async (): Promise<void> => {
    audio ??= new AudioContext();
    audio.onstatechange = () => {
      tell();
      claim();
    };
    if (!ready()) await audio.resume().catch(() => undefined);
    tell();
    claim();
    plan();
  };
  // Browsers let a page sound only after somebody has touched it.
  const gesture = (): void => void unlock();
  host.addEventListener('click', gesture);
  host.addEventListener('keydown', gesture);

  const unwatch = session.watch(({ after, signals }) => {
    const signal = signals.find(({ about }) => about === 'nearclose');
    if (signal && holds && rung !== after.startedAt) {
      rung = after.startedAt;
      // After a sleep the instant has passed unheard: once, now.
      if (setFor !== signal.at) place(after.at);
      navigator.vibrate?.(200);
    }
    if (after.status === 'idle') rung = undefined;
    tell();
    plan();
  });
  if (navigator.userActivation?.hasBeenActive) void unlock();
  else tell();
  return {
    stop() {
      stopped = true;
      unset();
      unwatch();
      letGo?.();
      host.removeEventListener('click', gesture);
      host.removeEventListener('keydown', gesture);
      void audio?.close();
    },
  };
}
