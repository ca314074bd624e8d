/**
 * Keeps a draft on this device, only where the page asks for it: what was answered, and how far sending it has come. Written at once, so that
 * a page that is killed loses nothing, and gone when it is sent or taken back. Devices are shared: it is not kept for long.
 */
import { complain } from '../foundation/complain.js';
import { isRecord, keep } from '../foundation/field.js';
import { isTouched, readValue, type AnswersState } from './answers.js';
import { emptyOutbox, KEPT_DAYS, outboxStatuses, type Outbox } from './outbox-state.js';

/** What is kept. */
export interface Draft {
  readonly answers: AnswersState;
  readonly outbox: Outbox;
  /** Whether the page took it to send it itself: whoever goes on with it asks the page again. */
  readonly byPage: boolean;
}

/** {@link KEPT_DAYS} in milliseconds. */
export const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** Of what is written. Another version's drafts are left alone. */
const VERSION = 1;

const PREFIX = 'rg-feedback-form:';

const keyOf = (name: string): string => PREFIX + name;

/** Drops every draft of whatever session that is too old: nobody may ever come back to its own. What cannot be read is left. */
function sweep(now: number): void {
  for (const key of Object.keys(localStorage)) {
    // Either way, for a clock may have been wrong when it was written.
    if (key.startsWith(PREFIX) && Math.abs(now - writtenAt(localStorage.getItem(key))) >= KEPT_MS) localStorage.removeItem(key);
  }
}

/** When a text was written; no number where it does not say so. */
function writtenAt(stored: string | null): number {
  try {
    const { at } = JSON.parse(stored ?? '') as { readonly at?: unknown };
    return typeof at === 'number' ? at : NaN;
  } catch {
    return NaN;
  }
}

/** The draft that is kept under a name. All that are too old are dropped; one that cannot be read is named and left. */
export function readDraft(tag: string, name: string, now: number): Draft | undefined {
  try {
    sweep(now);
    const stored = localStorage.getItem(keyOf(name));
    return stored === null ? undefined : parse(stored);
  } catch (reason) {
    complain(`<${tag}> keep: the draft "${name}" is not used (${String(reason)}).`);
    return undefined;
  }
}

/** Keeps a draft, at once. One that is sent, or has nothing in it yet, is not kept; what the browser does not take is named once. */
export function writeDraft(tag: string, name: string, { answers, outbox, byPage }: Draft, now: number): void {
  if (outbox.status === 'sent' || (outbox.status === 'idle' && !isTouched(answers))) return dropDraft(name);
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ version: VERSION, at: now, answers, outbox, byPage }));
  } catch (reason) {
    complain(`<${tag}> keep: the draft "${name}" is not kept (${String(reason)}).`);
  }
}

/** Forgets the draft. */
export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Where nothing can be stored, nothing is.
  }
}

/** Calls back when another window has written the draft or dropped it. Returns the way to stop. */
export function watchDraft(name: string, changed: () => void): () => void {
  // Without a key where everything was cleared.
  const hear = ({ key }: StorageEvent): void => {
    if (key === null || key === keyOf(name)) changed();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** What a text that was stored holds; throws where it is not of this version, or was changed. */
function parse(stored: string): Draft {
  const { version, at, answers, outbox, byPage } = JSON.parse(stored) as Record<string, unknown>;
  const read = readValue(answers, () => keep);
  if (version !== VERSION || typeof at !== 'number' || read === keep || !isOutbox(outbox)) throw new TypeError('it is not of this version, or was changed');
  return { answers: read, outbox, byPage: byPage === true };
}

function isOutbox(from: unknown): from is Outbox {
  if (!isRecord(from)) return false;
  const { status, key, body, phase, dueAt, asked } = from as unknown as Outbox;
  return outboxStatuses.includes(status) && status !== 'sent' &&
    Object.entries(emptyOutbox).every(([name, initial]) => name === 'dueAt' || typeof from[name] === typeof initial) &&
    (status === 'sending' ? Boolean(phase && key && body) && (typeof dueAt === 'number' || !asked) : !phase && dueAt === null);
}
