import { groupKinds } from './groups.js';

/**
 * What is compared: the kinds of group, and `none`, no group at all, which is how some residencies live now. `therapy` marks a
 * line and is no option: a residents' group should not be a therapy group. // S18
 */
export const comparedKinds = [...groupKinds, 'none', 'therapy'] as const;

/** See {@link comparedKinds}. */
export type ComparedKind = (typeof comparedKinds)[number];

/** Kinds that are shown apart, for reference: no residency should run them. // S18 */
export const referenceKinds = ['therapy'] as const satisfies readonly ComparedKind[];

/**
 * The parts of the comparison. `strengths` and `troubles` have as many rows as each other, and every kind has a statement in
 * every row, so that no kind is given more to say for itself than another.
 */
export const comparisonParts = ['nature', 'strengths', 'troubles', 'practice', 'evidence'] as const;

/** See {@link comparisonParts}. */
export type ComparisonPart = (typeof comparisonParts)[number];

/**
 * What a statement rests on: the founding text; a study; a society, a programme or a teacher who says so in public; common
 * practice, where leaders do it but no source seen says so; `suggestion`, where this library infers or proposes it.
 */
export const comparisonGrades = ['founding text', 'study', 'society or policy', 'common practice', 'suggestion'] as const;

/** See {@link comparisonGrades}. */
export type ComparisonGrade = (typeof comparisonGrades)[number];
