/**
 * Keeps all windows with the same session in step. Each window holds the whole log and passes on what it adds; logs merge the
 * same way whatever the order of arrival, so there is no owner whose loss would take the session along.
 */
import { complain } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import { PageClock } from '../foundation/page-clock.js';
import type { Aid, AidHost } from './aids.js';
import { readState } from './state-input.js';

/** What windows say to each other: plain JSON, so that any transport can carry it. */
export interface SharedMessage {
  readonly version: 1;
  /** `hello` asks all others for what they know. */
  readonly type: 'hello' | 'state';
  /** How far the sender's time is ahead of its computer's clock, in milliseconds: delivery takes no part in it. */
  readonly ahead: number;
  /** Whether the sender is seen, and so knows the time best. */
  readonly seen: boolean;
  readonly state: unknown;
}

/** A way between windows. Messages may be lost, doubled or late; none comes back to its sender. */
export interface Transport {
  post(message: SharedMessage): void;
  close(): void;
}

/** Opens the way named `name`; `receive` takes what arrives, unchecked. */
export type OpenTransport = (name: string, receive: (message: unknown) => void) => Transport;

/** Windows that are further apart than rounding did not see the same clock change; one follows the other. */
const APART_MS = 50;

/** Between windows of one browser. */
export const broadcast: OpenTransport = (name, receive) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => receive(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
};

export function start({ session, name, words, value, note }: AidHost): Aid {
  const open = typeof value === 'function' ? (value as OpenTransport) : broadcast;
  let transport: Transport | undefined;

  const ahead = (): number => session.clock.now() - Date.now();
  const post = (type: SharedMessage['type']): void =>
    transport?.post({ version: 1, type, ahead: ahead(), seen: !document.hidden, state: session.state });

  const receive = (message: unknown): void => {
    if (!isRecord(message) || message['version'] !== 1) return;
    const state = readState(message['state']);
    if (!state) return complain(`<rg-session-timer> share: a message in "${name}" is not of this version and is not used.`);
    const { clock } = session;
    const apart = typeof message['ahead'] === 'number' ? message['ahead'] - ahead() : 0;
    const joins = session.course.status === 'idle' && state.log.length > 0;
    if (clock instanceof PageClock && Math.abs(apart) > APART_MS && (joins || (document.hidden && message['seen'] === true))) clock.shift(apart);
    const known = session.state.log.length;
    session.merge(state);
    note(words.shared);
    // The other one lacks something, or asks.
    if (message['type'] === 'hello' || session.state.log.length > Math.max(known, state.log.length)) post('state');
  };
  const join = (): void => {
    if (transport) return;
    try {
      transport = open(`rg-session-timer:${name}`, receive);
      post('hello');
    } catch (reason) {
      complain(`<rg-session-timer> share: this browser has no way between windows (${String(reason)}). The session goes on in this one.`);
    }
  };
  // A page in the back-forward cache must not hold a channel.
  const leave = (): void => {
    transport?.close();
    transport = undefined;
  };
  const seen = (): void => {
    if (!document.hidden) post('hello');
  };

  const unwatch = session.watch(({ cause }) => {
    if (cause === 'command' || cause === 'set') post('state');
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', join);
  document.addEventListener('visibilitychange', seen);
  join();
  return {
    stop() {
      unwatch();
      leave();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', join);
      document.removeEventListener('visibilitychange', seen);
    },
  };
}
