/** The rule card without its tag: class, events' details, models. No side effects. */
export { RgRuleCard } from './rule-card.js';
export { cardViews, type CardView } from './rule-card.properties.js';
export type { AgreeFact, CardFact, EditFact, RuleCardEventMap } from './card-events.js';
export { applyDifference, differenceOf, type RuleDifference, type RuleFields } from './difference.js';
export { leastLevel, logOf, type LogEntry } from './edition-changes.js';
export { levels, standingOf, type Agreement, type Edition, type Level, type Standing } from './editions.js';
export { fingerprintOf } from './canonical.js';
export type { Rule } from './rule.js';
