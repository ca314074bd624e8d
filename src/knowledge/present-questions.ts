import type { ComparedKind } from './comparison-kinds.js';
import type { DimensionId } from './comparison.js';
import type { WordsKey } from './phase-words.js';

/** One question about the group a residency has. Its words are in `presentWords`. */
export interface PresentQuestion {
  /** The row of the comparison it asks about. */
  readonly dimension: DimensionId;
  /** The answers, and the kinds each one is like: one, several or none at all. */
  readonly options: Readonly<Record<string, readonly ComparedKind[]>>;
  /** Where to look next: a group's rules, or the phases of its agenda. */
  readonly next: { readonly see: 'rules' } | { readonly see: 'agenda'; readonly phases: readonly WordsKey[] };
}

/**
 * Twelve questions for those who are unsure which kind of group they have, as many are. // S4, JOHNSON01
 * Which answer is like which kind follows the statements of the comparison; it is a suggestion.
 */
export const presentQuestions = {
  matter: {
    dimension: 'focus',
    options: { patients: ['balint'], strains: ['support'], both: ['blended'], selves: ['exploration'], distress: ['therapy'] },
    next: { see: 'agenda', phases: ['work', 'share', 'switch', 'explore'] },
  },
  begins: {
    dimension: 'topics',
    options: { case: ['balint', 'blended'], round: ['support', 'blended'], theme: ['support'], open: ['exploration'], chart: [] },
    next: { see: 'agenda', phases: ['call', 'present', 'check-in', 'topic', 'arrive'] },
  },
  depth: {
    dimension: 'personal',
    options: { reactions: ['balint'], topic: ['support'], parts: ['blended'], selves: ['exploration', 'therapy'] },
    next: { see: 'rules' },
  },
  keeps: {
    dimension: 'rules',
    options: { firm: ['balint'], own: ['support'], two: ['blended'], few: ['exploration'], unnamed: ['none'] },
    next: { see: 'rules' },
  },
  foreseen: {
    dimension: 'safety',
    options: { steps: ['balint'], parts: ['blended'], day: ['support', 'exploration'], plan: ['therapy'] },
    next: { see: 'agenda', phases: ['gather', 'open', 'blended/open', 'arrive'] },
  },
  since: {
    dimension: 'change',
    options: { same: ['balint'], topics: ['support'], grown: ['blended'], deeper: ['exploration'] },
    next: { see: 'rules' },
  },
  gained: {
    dimension: 'learning',
    options: { view: ['balint'], company: ['support'], both: ['blended'], self: ['exploration', 'therapy'] },
    next: { see: 'agenda', phases: ['return', 'check-out', 'round'] },
  },
  answers: {
    dimension: 'support',
    options: { imagine: ['balint'], tell: ['support'], parts: ['blended'], ask: ['exploration'], treat: ['therapy'], advise: [] },
    next: { see: 'rules' },
  },
  strays: {
    dimension: 'treatment',
    options: { solving: ['balint'], complaint: ['support', 'blended'], one: ['support', 'exploration'], swallowed: ['blended'] },
    next: { see: 'rules' },
  },
  unsaid: {
    dimension: 'avoidance',
    options: { troubles: ['balint'], event: ['support'], either: ['blended'], patients: ['support', 'exploration'], work: ['therapy'] },
    next: { see: 'agenda', phases: ['work', 'topic', 'share'] },
  },
  leads: {
    dimension: 'leader',
    options: { trained: ['balint'], facilitator: ['support'], both: ['blended'], outside: ['exploration'], clinician: ['therapy'], nobody: ['none'] },
    next: { see: 'agenda', phases: ['work', 'share', 'switch', 'explore'] },
  },
  comes: {
    dimension: 'attendance',
    options: { required: ['balint'], choice: ['balint', 'support', 'blended', 'exploration'], need: ['therapy'], nobody: ['none'] },
    next: { see: 'rules' },
  },
} as const satisfies Record<string, PresentQuestion>;

/** One of the twelve questions. */
export type PresentQuestionId = keyof typeof presentQuestions;

/** The twelve questions in the order they are asked. */
export const presentQuestionIds = Object.keys(presentQuestions) as PresentQuestionId[];
