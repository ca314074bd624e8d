/**
 * Sends one reply once: a state machine without network, timers or storage of its own. Events come in with the instant they happened at;
 * what is to be done comes out as effects.
 *
 * A reply has one key from its first answer on, and one body from its first try on. Whatever is tried again is tried with both, so that
 * a server that stores each key once stores the reply once, however often it arrives. "Sent" is what the server has acknowledged with
 * that key, and nothing else. As long as a try may have arrived, the body cannot change: otherwise the server could hold one text and
 * the person another. Where two windows share a draft only the server can see that they send different texts under one key; it is to
 * answer 422 to the second rather than acknowledge it, and the words of that window stay on its screen.
 */
import { isRecord } from '../foundation/field.js';
import { canEdit, emptyOutbox, type FailureReason, type Outbox } from './outbox-state.js';

export * from './outbox-state.js';

/** What can happen. `key` is a fresh random one, used where there is none yet. */
export type OutboxEvent =
  | { readonly type: 'answer'; readonly key: string }
  | { readonly type: 'submit'; readonly key: string; readonly body: string }
  /** An answer to a request: its status and what its body is as JSON, undefined where it is none; the text of Retry-After. */
  | { readonly type: 'response'; readonly attempt: number; readonly status: number; readonly json?: unknown; readonly retryAfter?: string | null }
  /** A request ended without an answer. */
  | { readonly type: 'error'; readonly attempt: number }
  /** The page that was handed the answers says that it has them, or does not want them. */
  | { readonly type: 'accepted' | 'rejected'; readonly attempt: number }
  /** The timer that was set for `due`. */
  | { readonly type: 'timer'; readonly due: number }
  | { readonly type: 'online' | 'offline' | 'hide' | 'show' | 'reset' }
  /** Another window with the same draft has had its acknowledgement, for that body. */
  | { readonly type: 'elsewhere'; readonly key: string; readonly body: string };

/** What is to be done. The timer is no effect: it is always the one for {@link Outbox.dueAt}. */
export type OutboxEffect =
  | { readonly type: 'post'; readonly attempt: number; readonly key: string; readonly body: string; readonly keepalive: boolean }
  | { readonly type: 'abort'; readonly attempt: number }
  | { readonly type: 'sent' | 'failed' };

/** How patient it is. Spans are milliseconds. */
export interface Patience {
  /** For an answer; Infinity where the page takes care of sending. */
  readonly timeout: number;
  /** Requests before it gives up. */
  readonly tries: number;
  /** Before the second request; doubled from then on, up to `longest`, and jittered between half and all of it. */
  readonly first: number;
  readonly longest: number;
  /** The longest wait that a server may ask for. */
  readonly asked: number;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

export const patience: Patience = { timeout: 20_000, tries: 7, first: 1000, longest: 60_000, asked: 600_000, random: Math.random };

export interface OutboxStep {
  readonly state: Outbox;
  readonly effects: readonly OutboxEffect[];
}

/** Whether what a server answered says that it has the reply: JSON with the reply's own key. */
export const acknowledges = (status: number, json: unknown, key: string): boolean => status >= 200 && status < 300 && isRecord(json) && json['key'] === key;

/** The wait in milliseconds that Retry-After asks for, in seconds or as a date; undefined where it says nothing. */
export function retryAfterMs(text: string | null | undefined, now: number): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed) * 1000;
  const at = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(trimmed) ? Date.parse(trimmed) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** A state as it was kept, after its page is gone: what was on its way is tried again, for its request died with the page or may have. */
export function revive(state: Outbox, now: number): Outbox {
  if (state.status !== 'sending') return { ...state, online: true };
  const maybe = state.maybe || state.phase === 'posting';
  return { ...state, phase: 'waiting', dueAt: state.asked ? state.dueAt : now, maybe, online: true, outlives: false, tries: 0 };
}

/** What follows from an event. The state itself, and no effects, where the event changes nothing. */
export function outbox(state: Outbox, event: OutboxEvent, now: number, how: Patience = patience): OutboxStep {
  const same: OutboxStep = { state, effects: [] };
  const sending = state.status === 'sending';
  switch (event.type) {
    case 'answer':
      if (!canEdit(state) || (state.status === 'dirty' && state.key)) return same;
      return { state: { ...state, status: 'dirty', key: state.key || event.key, body: '', failure: null }, effects: [] };
    case 'submit': {
      if (sending || state.status === 'sent') return same;
      const body = state.maybe ? state.body : event.body;
      const begun: Outbox = { ...state, status: 'sending', key: state.key || event.key, body, tries: 0, failure: null };
      return state.online || byPage(how) ? post(begun, now, how) : wait(begun, 'offline');
    }
    case 'response':
      if (acknowledges(event.status, event.json, state.key)) return sent(state);
      return isOut(state, event.attempt) ? answered(state, event.status, retryAfterMs(event.retryAfter, now), now, how) : same;
    case 'accepted':
      return isOut(state, event.attempt) ? sent(state) : same;
    case 'rejected':
      return isOut(state, event.attempt) ? fail(state, 'refused') : same;
    case 'elsewhere':
      return event.key === state.key && event.body === state.body ? sent(state, true) : same;
    case 'error':
      return isOut(state, event.attempt) ? again({ ...state, maybe: true }, 'network', now, how) : same;
    case 'timer':
      return event.due === state.dueAt ? wake(state, now, how) : same;
    case 'show':
      // Clocks may be set back while nobody looks.
      return state.dueAt !== null && (now >= state.dueAt || state.dueAt - now > Math.max(how.asked, how.longest)) ? wake(state, now, how) : same;
    case 'online':
      // What a server asked for goes on, network or not.
      if (state.phase === 'offline') return state.dueAt !== null && now < state.dueAt ? wait({ ...state, online: true }, 'waiting', state.dueAt, true) : post({ ...state, online: true }, now, how);
      return state.online ? same : { state: { ...state, online: true }, effects: [] };
    case 'offline':
      return state.online ? { state: { ...state, online: false }, effects: [] } : same;
    case 'hide':
      if (!sending || state.outlives || state.asked || !state.online || byPage(how)) return same;
      // Another request beside the one that is out, which may die with the page.
      return post({ ...state, maybe: state.maybe || state.phase === 'posting' }, now, how, true);
    default:
      return sending || state.status === 'idle' ? same : { state: { ...emptyOutbox, attempt: state.attempt, online: state.online }, effects: [] };
  }
}

/** Whether the page takes care of sending: then nothing is timed here, and the network is its business. */
const byPage = ({ timeout }: Patience): boolean => timeout === Infinity;

/** Whether a request is the one that is out. */
const isOut = (state: Outbox, attempt: number): boolean => state.phase === 'posting' && state.attempt === attempt;

function post(before: Outbox, now: number, how: Patience, keepalive = false): OutboxStep {
  const attempt = before.attempt + 1;
  const dueAt = byPage(how) ? null : now + how.timeout;
  const state: Outbox = { ...before, phase: 'posting', attempt, tries: before.tries + 1, dueAt, asked: false, outlives: keepalive };
  return { state, effects: [{ type: 'post', attempt, key: state.key, body: state.body, keepalive }] };
}

function wait(state: Outbox, phase: 'waiting' | 'offline', dueAt: number | null = null, asked = false): OutboxStep {
  return { state: { ...state, phase, dueAt, asked, outlives: false }, effects: [] };
}

/** The timer's hour has come: for a request that takes too long, or for the next one. */
function wake(state: Outbox, now: number, how: Patience): OutboxStep {
  if (state.phase !== 'posting') return state.online || byPage(how) ? post(state, now, how) : wait(state, 'offline');
  const step = again({ ...state, maybe: true }, 'timeout', now, how);
  return { ...step, effects: [{ type: 'abort', attempt: state.attempt }, ...step.effects] };
}

/** After an answer that is no acknowledgement. */
function answered(state: Outbox, status: number, asked: number | undefined, now: number, how: Patience): OutboxStep {
  if (status === 429) return again(state, 'busy', now, how, asked, status);
  if (status >= 400 && status < 500) return fail(state, 'refused', status);
  const lost = { ...state, maybe: true };
  return status >= 500 ? again(lost, 'server', now, how, asked, status) : again(lost, 'unknown', now, how, undefined, status);
}

/** Waits for the next try, for the network, or gives up. */
function again(state: Outbox, reason: FailureReason, now: number, how: Patience, asked?: number, status?: number): OutboxStep {
  if ((asked ?? 0) > how.asked) return fail(state, reason, status);
  if (!state.online) return asked === undefined ? wait(state, 'offline') : wait(state, 'offline', now + asked, true);
  if (state.tries >= how.tries) return fail(state, reason, status);
  const span = Math.min(how.longest, how.first * 2 ** (state.tries - 1)) * (0.5 + how.random() / 2);
  return wait(state, 'waiting', now + Math.max(span, asked ?? 0), asked !== undefined);
}

function fail(state: Outbox, reason: FailureReason, status?: number): OutboxStep {
  const failure = status === undefined ? { reason } : { reason, status };
  return { state: { ...state, status: 'failed', phase: '', dueAt: null, asked: false, outlives: false, failure }, effects: [{ type: 'failed' }] };
}

/**
 * Acknowledged: nothing of the reply stays but its key. A late acknowledgement counts too, for the body has not changed since. After a
 * refusal only an acknowledgement `elsewhere` counts.
 */
function sent(state: Outbox, elsewhere = false): OutboxStep {
  if (state.status !== 'sending' && !(state.status === 'failed' && (state.maybe || elsewhere))) return { state, effects: [] };
  return { state: { ...emptyOutbox, status: 'sent', key: state.key, attempt: state.attempt, online: state.online }, effects: [{ type: 'sent' }] };
}
