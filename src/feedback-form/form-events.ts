/** The facts and the request that the form tells. Types only. */
import type { Payload } from './payload.js';
import type { FailureReason } from './outbox.js';

/**
 * `rg-submit`: somebody wants to send. Cancelable: refused, nothing is sent and everything stays as it was. A page that sends the
 * payload itself says how it goes.
 */
export interface SubmitRequest {
  /** What is to be sent, as plain data; the same, with the same key, each time it is tried again. */
  readonly payload: Payload;
  /**
   * Takes the sending over, also where there is an `action`. The promise resolves once the payload is stored, and rejects where it is
   * not: then the answers stay on the screen, can be changed, and can be sent again. To be called while the event is heard.
   */
  respondWith(answer: Promise<unknown>): void;
}

/** `rg-sent`: the server, or the page, has acknowledged the reply. */
export interface SentFact {
  /** The idempotency key of the reply; it is of nobody. */
  readonly key: string;
}

/** `rg-fail`: sending was given up; every answer is still on the screen. */
export interface FailFact {
  readonly key: string;
  /** `network`, `timeout`, `busy` (429), `server` (5xx), `refused` (another 4xx, or the page), `unknown` (something that is no acknowledgement). */
  readonly reason: FailureReason;
  /** The HTTP status, where there was one. */
  readonly status?: number;
}

/** The form's events by name. */
export interface FeedbackFormEventMap {
  'rg-submit': CustomEvent<SubmitRequest>;
  'rg-sent': CustomEvent<SentFact>;
  'rg-fail': CustomEvent<FailFact>;
}
