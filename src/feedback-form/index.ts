/** The feedback form without its tag: class, events' details, models. No side effects. */
export { RgFeedbackForm } from './feedback-form.js';
export type { FailFact, FeedbackFormEventMap, SentFact, SubmitRequest } from './form-events.js';
export type { Answer } from './answers.js';
export { payloadKeys, type Payload } from './payload.js';
export { itemKinds, type Choice, type FormItem, type ItemKind } from './form-items.js';
export { acknowledges, outboxStatuses, type FailureReason, type OutboxStatus, type Patience } from './outbox.js';
