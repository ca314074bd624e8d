/** Reads a state from outside: from storage, another window, a page. Pure. */
import { isRecord, keep } from '../foundation/field.js';
import { isNumber, isText, MOST_MINUTES, readPhases } from './agenda-input.js';
import { LAST_INSTANT } from './fixed-end.js';
import { STATE_VERSION, type Command, type Entry, type SessionState } from './session-clock.js';

/** Most entries of a state. */
const MOST_ENTRIES = 5000;

const whole = (value: unknown): boolean => Number.isSafeInteger(value);
const yesNo = (value: unknown): boolean => typeof value === 'boolean';
/** An instant that a calendar has, with room for a session after it. */
const instant = (value: unknown): boolean => isNumber(value) && Math.abs(value) <= LAST_INSTANT;
const end = (value: unknown): boolean => value === null || instant(value);

/** What each key of an entry has to be. */
const goodKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  at: instant, turn: whole, by: (value) => isText(value) && value.length <= 64, from: whole, sure: yesNo, auto: yesNo, ends: end, target: isText,
  minutes: (value) => isNumber(value) && value > 0 && value <= MOST_MINUTES, plan: Array.isArray,
};

/** The keys of each kind of entry, beside those that all have. */
const entryKeys: Readonly<Record<Command['type'], readonly string[]>> = {
  start: ['plan', 'ends', 'auto'], pause: [], resume: [], reset: [], next: ['from'], back: ['from'], skip: ['from', 'sure'],
  extend: ['from', 'minutes', 'sure'], finish: ['sure'], ends: ['ends'], undo: ['target'],
};

/** An entry with the keys that this version writes and no others; undefined where one is not what it has to be. */
function readEntry(from: unknown): Entry | undefined {
  if (!isRecord(from) || !Object.hasOwn(entryKeys, String(from['type']))) return undefined;
  const keys = [...entryKeys[from['type'] as Command['type']], 'at', 'turn', 'by'];
  if (!keys.every((key) => goodKeys[key]!(from[key]))) return undefined;
  const entry = Object.fromEntries(['type', ...keys].map((key) => [key, from[key]])) as unknown as Entry;
  if (entry.type !== 'start') return entry;
  let good = true;
  const plan = readPhases(entry.plan, () => ((good = false), keep), () => true);
  return good && plan?.length ? { ...entry, plan } : undefined;
}

/** A state from outside; undefined where it is of another version, or any entry of it is not what this version writes. */
export function readState(value: unknown): SessionState | undefined {
  if (!isRecord(value) || value['version'] !== STATE_VERSION || !Array.isArray(value['log']) || value['log'].length > MOST_ENTRIES) return undefined;
  const log = value['log'].map(readEntry);
  return log.every((entry) => entry !== undefined) ? { version: STATE_VERSION, log } : undefined;
}
