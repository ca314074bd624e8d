import { wordsId } from './agendas.js';
import type { GroupKind } from './groups.js';

/**
 * Who may change a rule.
 *
 * - `fixed`: nobody; without it the group is no longer this kind of group. A value inside it may still be open, see `settles` in the rule's words.
 * - `negotiable`: the group may change it.
 * - `programme`: set by the residency, not by the group.
 */
export const ruleStatuses = ['fixed', 'negotiable', 'programme'] as const;

/** See {@link ruleStatuses}. */
export type RuleStatus = (typeof ruleStatuses)[number];

/** What {@link rulesNow} needs to know of a rule, a built-in one or a page's own. */
export interface PhasedRule {
  readonly id: string;
  /** The ids of the phases in which it matters; empty: in all. */
  readonly phases: readonly string[];
  /** The phases in which it comes before the others; where `phases` is empty, those in which it matters most. */
  readonly first?: readonly string[];
}

/** One rule, without its words; those are found by {@link ruleKey}. */
export interface RuleEntry extends PhasedRule {
  readonly status: RuleStatus;
  /** A group may do without it. */
  readonly optional?: true;
}

/**
 * The rules of each kind of group, in the order in which they are read. What each rests on is in {@link ruleSources}.
 *
 * Which phases a rule belongs to, and where it comes first, is a suggestion; so is that a first meeting, which agrees the
 * rules, brings forward those that open a session.
 */
export const ruleSets: Record<GroupKind, readonly RuleEntry[]> = {
  balint: [
    { id: 'confidential', status: 'fixed', phases: [], first: ['gather', 'contract', 'close'] },
    { id: 'disguise', status: 'fixed', phases: ['follow-up', 'present', 'clarify'] },
    { id: 'real-case', status: 'fixed', phases: ['call'], first: ['call'] },
    { id: 'no-notes', status: 'fixed', phases: ['present'] },
    { id: 'uninterrupted', status: 'fixed', phases: ['present'] },
    { id: 'fact-only', status: 'fixed', phases: ['clarify'], first: ['clarify'] },
    { id: 'push-back', status: 'negotiable', phases: ['push-back', 'work'], first: ['push-back'] },
    { id: 'no-advice', status: 'fixed', phases: ['clarify', 'work', 'return'], first: ['clarify', 'work'] },
    { id: 'no-judging', status: 'fixed', phases: [], first: ['push-back'] },
    { id: 'speculate', status: 'fixed', phases: ['work'], first: ['work'] },
    { id: 'both-sides', status: 'fixed', phases: ['work'], first: ['work'] },
    { id: 'own-reactions', status: 'fixed', phases: ['work', 'return'], first: ['work'] },
    { id: 'last-word', status: 'fixed', phases: ['return'], first: ['return'] },
    // Its idea is fixed; its values (length, day, size) are the group's.
    { id: 'frame', status: 'fixed', phases: ['gather', 'contract', 'close'] },
    { id: 'turns', status: 'negotiable', phases: [], first: ['call'], optional: true },
    { id: 'leaders-not-raters', status: 'programme', phases: [], first: ['contract'], optional: true },
  ],
  support: [
    { id: 'confidential', status: 'fixed', phases: [], first: ['open', 'contract', 'close'] },
    { id: 'limits', status: 'fixed', phases: ['open', 'contract'], first: ['open', 'contract'] },
    { id: 'not-therapy', status: 'fixed', phases: [], first: ['open', 'contract'] },
    { id: 'pass', status: 'fixed', phases: ['check-in', 'share', 'check-out'], first: ['check-in'] },
    { id: 'own-story', status: 'negotiable', phases: ['share'] },
    { id: 'no-fixing', status: 'negotiable', phases: ['share'] },
    { id: 'share-time', status: 'negotiable', phases: ['check-in', 'share'] },
    { id: 'complaint-to-need', status: 'negotiable', phases: ['topic', 'next'] },
    { id: 'respect-difference', status: 'fixed', phases: [], first: ['check-in'] },
    { id: 'not-discipline', status: 'fixed', phases: ['topic', 'next'] },
    { id: 'review', status: 'negotiable', phases: ['close'] },
    { id: 'frame', status: 'negotiable', phases: ['open', 'contract', 'close'] },
  ],
  // Its support part is one phase, `check-in`, and its closing is `check-out`.
  blended: [
    { id: 'confidential', status: 'fixed', phases: [], first: ['open', 'contract', 'check-out'] },
    { id: 'say-which', status: 'fixed', phases: ['open', 'contract', 'switch'], first: ['open', 'contract', 'switch'] },
    {
      id: 'switch-means-rules-change',
      status: 'fixed',
      phases: ['switch', 'present', 'clarify', 'push-back', 'work', 'return'],
      first: ['switch', 'work'],
    },
    { id: 'cap-support', status: 'negotiable', phases: ['check-in'], first: ['check-in'] },
    { id: 'no-case-theft', status: 'fixed', phases: [], first: ['switch', 'call', 'work'] },
    { id: 'pass', status: 'fixed', phases: [], first: ['check-in', 'check-out'] },
    { id: 'not-therapy', status: 'fixed', phases: [], first: ['open', 'contract', 'check-in'] },
    { id: 'topic-vote', status: 'negotiable', phases: ['check-in', 'call'] },
    { id: 'protect-presenter', status: 'fixed', phases: ['clarify', 'push-back', 'work', 'return'], first: ['clarify', 'return'] },
    { id: 'review', status: 'negotiable', phases: ['check-out'] },
  ],
  // Six rules of support groups, and four for what sets this group apart: it is chosen, personal, close to therapy, and led from outside.
  exploration: [
    { id: 'confidential', status: 'fixed', phases: [], first: ['arrive', 'contract', 'close'] },
    { id: 'limits', status: 'fixed', phases: ['arrive', 'contract'], first: ['arrive', 'contract'] },
    { id: 'voluntary', status: 'fixed', phases: ['arrive', 'contract'], first: ['arrive', 'contract'] },
    { id: 'not-therapy', status: 'fixed', phases: [], first: ['explore'] },
    { id: 'pass', status: 'fixed', phases: ['explore', 'round'], first: ['round'] },
    { id: 'own-story', status: 'fixed', phases: ['explore'] },
    { id: 'no-fixing', status: 'negotiable', phases: ['explore'] },
    { id: 'respect-difference', status: 'fixed', phases: [], first: ['round'] },
    { id: 'leaders-not-raters', status: 'programme', phases: [], first: ['contract'] },
    { id: 'frame', status: 'negotiable', phases: ['arrive', 'contract', 'close'] },
  ],
};

/** Whether this library put a set together itself, because no published one is known. A card that shows such a set says so. */
export const assembledRules: Record<GroupKind, boolean> = { balint: false, support: false, blended: true, exploration: true };

/** As many as people in a room take in at a glance. // suggestion */
const MOST_NOW = 4;
/** Rules that hold in every phase fill up to this number. // suggestion */
const ENOUGH_NOW = 3;

/**
 * The rules that matter most in a phase: at most four, and three where so many hold there. First those that come first
 * in it, then those that name it, then those that hold in all, each in the order of the set. A second case's `work-2` counts as `work`.
 */
export function rulesNow<Rule extends PhasedRule>(rules: readonly Rule[], phaseId: string): readonly Rule[] {
  const has = (ids: readonly string[] = []) => ids.includes(phaseId) || ids.includes(wordsId(phaseId));
  const first = rules.filter((rule) => has(rule.first));
  const rest = rules.filter((rule) => !has(rule.first));
  const named = [...first, ...rest.filter((rule) => has(rule.phases))].slice(0, MOST_NOW);
  const always = rest.filter((rule) => rule.phases.length === 0);
  return [...named, ...always.slice(0, Math.max(0, ENOUGH_NOW - named.length))];
}
