/** Keeps a session on this device across reloads, only where the page asks for it. Times and phase names, nothing else. */
import { complain } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import { MINUTE } from './session-clock.js';
import { readState } from './agenda-input.js';
import type { Session } from './session.js';

/** A session whose end is longer past than this is not picked up again. */
const FORGET_MS = 12 * 60 * MINUTE;

const keyOf = (name: string): string => `rg-session-timer:${name}`;

/** Writes the session down at once; what cannot be kept is said once. */
export function store(session: Session, name: string): void {
  try {
    if (session.state.log.length) localStorage.setItem(keyOf(name), JSON.stringify({ state: session.state, given: session.given }));
    else localStorage.removeItem(keyOf(name));
  } catch (reason) {
    complain(`<rg-session-timer> keep: this browser does not let the page store the session (${String(reason)}). It goes on without.`);
  }
}

/** Picks a stored session up; true if there was one. One from another version, or tampered with, is named and left. */
export function restore(session: Session, name: string): boolean {
  try {
    const stored = localStorage.getItem(keyOf(name));
    if (stored === null) return false;
    const read: unknown = JSON.parse(stored);
    const state = isRecord(read) ? readState(read['state']) : undefined;
    if (!isRecord(read) || !state) throw new Error('it is not a state of this version');
    const given = Array.isArray(read['given']) ? read['given'].map(String) : [];
    session.set(state, given);
    const { status, until, at } = session.course;
    if (status !== 'idle' && at - until < FORGET_MS) return true;
    session.clear();
  } catch (reason) {
    complain(`<rg-session-timer> keep: the stored session "${name}" is not used: ${reason instanceof Error ? reason.message : String(reason)}.`);
  }
  return false;
}
