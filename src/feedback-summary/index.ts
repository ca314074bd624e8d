/** What a block of sessions may say, as pure functions: see `summarize`. No side effects. */
export { summarize, refusals, type ItemBand, type Refusal, type RefusalReason, type Release, type Reply, type SummaryOptions } from './summarize.js';
export { bands, type Band } from './summary-policy.js';
export { promptsOf, trailsOf, type Prompt, type Step as TrailStep, type Trail } from './drift.js';
export { csvOf } from './csv.js';
