/** The feedback summary without its tag: class, event's detail, and the pure functions that it draws. No side effects. */
export { RgFeedbackSummary } from './feedback-summary.js';
export type { FeedbackSummaryEventMap, WithheldFact } from './summary-events.js';
export { summarize, refusals, type ItemBand, type Refusal, type RefusalReason, type Release, type Reply, type SummaryOptions } from './summarize.js';
export { bands, type Band } from './summary-policy.js';
export { blocksOf, type Block, type Blocks } from './blocks.js';
export { promptsOf, trailsOf, type Prompt, type Step as TrailStep, type Trail } from './drift.js';
export type { OwnItem, OwnItemInput } from './own-items.js';
export { csvOf } from './csv.js';
