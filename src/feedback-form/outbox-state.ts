/** Where a reply stands on its way, as plain data: what a form shows, and what a draft keeps. How it goes on, the outbox knows. */

/** Where a reply stands: nothing answered; answered; on its way; acknowledged; given up, with everything still here. */
export const outboxStatuses = ['idle', 'dirty', 'sending', 'sent', 'failed'] as const;

/** See {@link outboxStatuses}. */
export type OutboxStatus = (typeof outboxStatuses)[number];

/**
 * Why a reply was given up: `network`, no answer; `timeout`, none in time; `busy`, the server asked for more patience than there is;
 * `server`, it failed; `refused`, it does not want this reply; `unknown`, something answered that is not the server.
 */
export type FailureReason = 'network' | 'timeout' | 'busy' | 'server' | 'refused' | 'unknown';

/** One reply on its way: plain JSON, to be kept with the draft. Instants are milliseconds since the epoch. */
export interface Outbox {
  readonly status: OutboxStatus;
  /** The idempotency key; `''` before the first answer. */
  readonly key: string;
  /** What is sent, as text; `''` before the first try and once it is sent. */
  readonly body: string;
  /** While sending: a request is out, the next is waited for, or the network is. */
  readonly phase: 'posting' | 'waiting' | 'offline' | '';
  /** The number of the last request. */
  readonly attempt: number;
  /** Requests since the last time somebody pressed the button. */
  readonly tries: number;
  /** When to wake it up, if at all: at the end of a request's time, or for the next one. */
  readonly dueAt: number | null;
  /** Whether the server asked to wait until then. */
  readonly asked: boolean;
  /** Whether a request may have arrived without an answer to it. */
  readonly maybe: boolean;
  readonly online: boolean;
  /** Whether the request that is out outlives the page. */
  readonly outlives: boolean;
  readonly failure: { readonly reason: FailureReason; readonly status?: number } | null;
}

/** A reply that has not begun. */
export const emptyOutbox: Outbox = {
  status: 'idle', key: '', body: '', phase: '', attempt: 0, tries: 0, dueAt: null, asked: false, maybe: false, online: true, outlives: false, failure: null,
};

/** Whether answers may change: until something was sent that may have arrived. */
export const canEdit = ({ status, maybe }: Outbox): boolean => status === 'idle' || status === 'dirty' || (status === 'failed' && !maybe);

/** How long a draft is kept after its last change: over a weekend and a week of night shifts, not until the next block. */
export const KEPT_DAYS = 7;
