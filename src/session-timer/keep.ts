/** Keeps a session on this device across reloads and crashes, only where the page asks for it. Times and phase names, nothing else. */
import { complain } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import type { Aid, AidHost } from './aids.js';
import { emptyState, MINUTE } from './session-clock.js';
import type { Session } from './session.js';
import { readState } from './state-input.js';

/** A session whose end is longer past than this is not picked up again. */
const FORGET_MS = 12 * 60 * MINUTE;

/** Writes the session down at once, or off where it has been cleared; what cannot be kept is said once. */
function store(session: Session, key: string): void {
  try {
    if (session.course.status !== 'idle') localStorage.setItem(key, JSON.stringify({ state: session.state, given: session.given }));
    else localStorage.removeItem(key);
  } catch (reason) {
    complain(`<rg-session-timer> keep: this browser does not let the page store the session (${String(reason)}). It goes on without.`);
  }
}

/** Picks a stored session up; true if there was one. One from another version, or tampered with, is named and left. */
function restore(session: Session, key: string): boolean {
  try {
    const stored = localStorage.getItem(key);
    if (stored === null) return false;
    const read: unknown = JSON.parse(stored);
    const state = isRecord(read) ? readState(read['state']) : undefined;
    if (!isRecord(read) || !state) throw new Error('it is not a state of this version');
    session.set(state, Array.isArray(read['given']) ? read['given'].map(String) : []);
    const { status, until, at } = session.course;
    if (status !== 'idle' && session.clock.now() - (status === 'done' ? at : until) < FORGET_MS) return true;
    session.set(emptyState);
    store(session, key);
  } catch (reason) {
    complain(`<rg-session-timer> keep: the stored session "${key}" is not used: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
  return false;
}

export function start({ session, name, words, note }: AidHost): Aid {
  const key = `rg-session-timer:${name}`;
  if (session.course.status !== 'idle') store(session, key);
  else if (restore(session, key)) note(words.restored);
  const stop = session.watch(({ cause }) => {
    if (cause === 'command') note('');
    store(session, key);
  });
  return { stop };
}
