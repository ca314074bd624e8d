/**
 * The kinds of group a residency may run a session for.
 *
 * - `balint`: a case group. One clinician–patient relationship, told by a presenter and imagined by the members; its rules are the most fixed. // S25–S28
 * - `support`: a group about the residents' own days and stressors; its agreements are flexible and may change over time. // S7–S10
 * - `blended`: support topics first, then a case, in one session, with a visible switch between the two. // S42
 * - `exploration`: a personal-exploration group. It is meant to differ from therapy, though the line can be thin. // S19, S20
 */
export const groupKinds = ['balint', 'support', 'blended', 'exploration'] as const;

/** One kind of group; see {@link groupKinds}. */
export type GroupKind = (typeof groupKinds)[number];
