import type { ComparedKind, ComparisonPart } from './comparison-kinds.js';
import type { DimensionId } from './comparison.js';
import type { WordsKey } from './phase-words.js';

/** One question about the group a residency has. Its words are in `presentWords`. */
export interface PresentQuestion {
  /** The row of the comparison it asks about. */
  readonly dimension: DimensionId;
  /** The part of the comparison, where it asks about more than that row; its name stands for the row's. */
  readonly part?: ComparisonPart;
  /** The answers, and the kinds each one is like: one, several or none at all. */
  readonly options: Readonly<Record<string, readonly ComparedKind[]>>;
  /** Where to look next in each kind of group, as far as the kind has it: some of its rules, or phases of its agenda and what is said of them. */
  readonly next:
    | { readonly see: 'rules'; readonly rules: readonly string[] }
    | { readonly see: 'agenda'; readonly phases: readonly WordsKey[]; readonly tells: 'purpose' | 'speaks' | 'leader' | 'cue' };
}

/**
 * Twelve questions for those who are unsure which kind of group they have, as programmes have been. // S4, JOHNSON01
 * Which answer is like which kind follows the statements of the comparison; it is a suggestion.
 */
export const presentQuestions = {
  matter: {
    dimension: 'focus',
    options: { patients: ['balint'], strains: ['support'], both: ['blended'], selves: ['exploration'], distress: ['therapy'] },
    next: { see: 'agenda', phases: ['work', 'share', 'blended/check-in', 'switch', 'explore'], tells: 'purpose' },
  },
  begins: {
    dimension: 'topics',
    options: { case: ['balint', 'blended'], round: ['support', 'blended'], theme: ['support'], open: ['exploration'], chart: [] },
    next: { see: 'agenda', phases: ['call', 'present', 'check-in', 'topic', 'blended/check-in', 'switch', 'arrive', 'explore'], tells: 'speaks' },
  },
  depth: {
    dimension: 'personal',
    options: { reactions: ['balint'], topic: ['support'], parts: ['blended'], selves: ['exploration', 'therapy'] },
    next: { see: 'rules', rules: ['own-reactions', 'own-story', 'pass', 'no-case-theft'] },
  },
  keeps: {
    dimension: 'rules',
    options: { firm: ['balint'], own: ['support'], two: ['blended'], few: ['exploration'], unnamed: ['none'] },
    next: { see: 'rules', rules: ['fact-only', 'push-back', 'no-advice', 'voluntary', 'not-therapy', 'say-which', 'switch-means-rules-change', 'frame', 'review'] },
  },
  foreseen: {
    dimension: 'safety',
    options: { steps: ['balint'], parts: ['blended'], day: ['support', 'exploration'], plan: ['therapy'] },
    next: { see: 'agenda', phases: ['gather', 'open', 'blended/open', 'arrive'], tells: 'cue' },
  },
  since: {
    dimension: 'change',
    options: { same: ['balint'], topics: ['support'], grown: ['blended'], deeper: ['exploration'] },
    next: { see: 'rules', rules: ['push-back', 'turns', 'no-fixing', 'share-time', 'cap-support', 'topic-vote', 'review'] },
  },
  gained: {
    dimension: 'learning',
    options: { view: ['balint'], company: ['support'], both: ['blended'], self: ['exploration', 'therapy'] },
    next: { see: 'agenda', phases: ['return', 'check-out', 'blended/check-out', 'round'], tells: 'purpose' },
  },
  answers: {
    dimension: 'support',
    options: { imagine: ['balint'], tell: ['support'], parts: ['blended'], ask: ['exploration'], treat: ['therapy'], advise: [] },
    next: { see: 'rules', rules: ['no-advice', 'speculate', 'no-fixing', 'switch-means-rules-change', 'protect-presenter'] },
  },
  strays: {
    dimension: 'treatment',
    part: 'troubles',
    options: { solving: ['balint'], complaint: ['support', 'blended'], one: ['support', 'exploration'], swallowed: ['blended'] },
    next: { see: 'rules', rules: ['no-advice', 'both-sides', 'not-therapy', 'complaint-to-need', 'cap-support'] },
  },
  unsaid: {
    dimension: 'avoidance',
    options: { troubles: ['balint'], event: ['support'], either: ['blended'], patients: ['support', 'exploration'], work: ['therapy'] },
    next: { see: 'agenda', phases: ['work', 'topic', 'share', 'blended/check-in', 'explore'], tells: 'purpose' },
  },
  leads: {
    dimension: 'leader',
    options: { trained: ['balint'], facilitator: ['support'], both: ['blended'], outside: ['exploration'], clinician: ['therapy'], nobody: ['none'] },
    next: { see: 'agenda', phases: ['work', 'share', 'switch', 'explore'], tells: 'leader' },
  },
  comes: {
    dimension: 'attendance',
    // Balint groups are required or not (JOHNSON01); whether a support group can be is left open. // S21, S22
    options: { required: ['balint', 'support', 'blended'], choice: ['balint', 'support', 'blended', 'exploration'], need: ['therapy'], nobody: ['none'] },
    next: { see: 'rules', rules: ['frame', 'voluntary', 'pass'] },
  },
} as const satisfies Record<string, PresentQuestion>;

/** One of the twelve questions. */
export type PresentQuestionId = keyof typeof presentQuestions;

/** The twelve questions in the order they are asked. */
export const presentQuestionIds = Object.keys(presentQuestions) as PresentQuestionId[];
