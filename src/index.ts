/** Every class, its types and the knowledge. No side effects: tags are registered by `residency-groups/define`. */
export * from './knowledge/index.js';
export * from './feedback-form/index.js';
export * from './feedback-summary/index.js';
export * from './group-comparator/index.js';
export * from './rule-card/index.js';
export * from './session-timer/index.js';
export { RgElement, type Wording } from './foundation/element.js';
export { ManualClock, type Clock } from './foundation/clock.js';
export { registerTranslation } from './foundation/locale.js';
export { version } from './foundation/version.js';
export type { FeedbackFormWords, FeedbackSummaryWords, GroupComparatorWords, IdentifierWords, RuleCardWords, SessionTimerWords, Translation, TranslationPart } from './locales/translation.js';
