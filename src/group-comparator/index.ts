/** The comparator without its tag: class, events' details, models. No side effects. */
export { RgGroupComparator } from './group-comparator.js';
export { asks, comparatorGroups, comparatorViews, type ComparatorAsk, type ComparatorGroup, type ComparatorView, type ComparisonInput } from './group-comparator.properties.js';
export type { AnswerFact, GroupComparatorEventMap, SheetFact } from './comparator-events.js';
export { answer, broughtForward, noAnswers, readAnswers, type Answers, type AnswerEvent, type Forward, type Reason } from './answers.js';
export { fromFragment, toFragment, type LinkOptions, type LinkScope, type LinkState } from './link.js';
export { profileOf, readPresent, type PresentAnswers, type Profile, type ProfileKind, type ProfileRow } from './profile.js';
export { builtIn as builtInComparison, type Shown, type ShownKind, type ShownRow, type Statement } from './shown.js';
export type { Sheet, SheetAnswer, SheetProfileRow, SheetRow } from './sheet.js';
