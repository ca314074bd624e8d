/** Criteria of decision aids that are checked in the element itself, as somebody sees it; the others are checked in what it says. */
export const shownCriteria = ['Q3', 'C2', 'C3', 'C4', 'C5', '1', '2', '8', '9', '10', '11'] as const;

/** See {@link shownCriteria}. */
export type ShownCriterion = (typeof shownCriteria)[number];
