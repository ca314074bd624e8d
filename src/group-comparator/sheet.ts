/** The discussion sheet: what was answered, the rows that matter, what is open, and where it comes from. Plain JSON, dated by whoever asks for it. */
import { claimKeys, claims, type ClaimKey } from '../knowledge/claims.js';
import type { ComparedKind } from '../knowledge/comparison-kinds.js';
import type { ComparisonWords } from '../knowledge/comparison-words.js';
import { contentVersion, evidenceDate, reviewDate } from '../knowledge/comparison.js';
import type { PresentWords } from '../knowledge/present-words.js';
import type { DecisionOptionWords, DecisionQuestionWords } from '../knowledge/question-words.js';
import type { DecisionAlternativeId, DecisionQuestionId } from '../knowledge/questions.js';
import { alternativesAsked, broughtForward, hasOption, unanswered, type Answers } from './answers.js';
import { citation, linkOf, sourceOf } from './citation.js';
import { nameOf, profileOf, type PresentAnswers, type ProfileRow } from './profile.js';
import { statementIn, type Shown, type Statement } from './shown.js';

/** A question and its answer. */
export interface SheetAnswer {
  readonly ask: string;
  readonly answer: string;
}

/** An answer to one of the seven questions, with why it brings rows forward. */
export interface SheetPick extends SheetAnswer {
  readonly because: string;
}

/** What to look at next in one kind of group: some of its rules, or phases of its agenda. */
export interface SheetSteps {
  readonly kind: string;
  readonly steps: readonly {
    /** The phase; a rule has no name. */
    readonly label?: string;
    readonly text: string;
    /** Whether a rule is fixed or the group's own to change, in a word. */
    readonly status?: string;
  }[];
}

/** A row with a statement for each kind that was chosen; `statement` is absent where there is none. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  /** Why it is on the sheet; empty where all rows are. */
  readonly because: readonly string[];
  readonly cells: readonly { readonly kind: string; readonly statement?: Statement }[];
}

/** One row of the profile of a present group, in words. */
export interface SheetProfileRow extends SheetAnswer {
  readonly dimension: string;
  readonly like: readonly string[];
  readonly departs: readonly string[];
  readonly next: string;
  readonly steps: readonly SheetSteps[];
}

/** A sheet for a faculty meeting. */
export interface Sheet {
  readonly version: 1;
  /** The day it was made, as given. */
  readonly dated: string;
  readonly content: string;
  readonly evidence: string;
  readonly review: string;
  /** Whether the statements should have been looked at again by that day. */
  readonly stale: boolean;
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  readonly answers: readonly SheetPick[];
  readonly alternatives: readonly SheetAnswer[];
  readonly rows: readonly SheetRow[];
  readonly profile: readonly SheetProfileRow[];
  /** Own concerns, then questions without an answer. */
  readonly open: readonly string[];
  readonly claims: readonly { readonly key: string; readonly quote: string; readonly says: string }[];
  readonly sources: readonly { readonly key: string; readonly text: string; readonly link?: string }[];
  /** The last line: the question is still open. */
  readonly last: string;
}

/** The words a sheet is written in. */
export interface SheetLanguage {
  readonly comparison: ComparisonWords;
  readonly claims: Readonly<Record<ClaimKey, string>>;
  readonly questions: DecisionQuestionWords;
  readonly alternatives: Readonly<Record<DecisionAlternativeId, string>>;
  readonly present: PresentWords;
}

/** What goes on a sheet. */
export interface SheetInput {
  readonly shown: Shown;
  /** The kinds that were chosen, in their order; unknown ones are left out. */
  readonly kinds: readonly string[];
  readonly answers: Answers;
  readonly present: PresentAnswers;
  /** ISO date: `2026-11-22`. */
  readonly dated: string;
  /** What to look at next after an answer about a present group, in words; nothing unless given. */
  readonly steps?: (row: ProfileRow) => readonly SheetSteps[];
}

/** The claims that a statement's line repeats: what stands alone names no others, whose hedges are in what is behind it. */
export function onLine({ claims: keys = [], behind = [] }: Statement): readonly string[] {
  return keys.filter((key) => !behind.includes(key));
}

/** The sheet. The rows are those that answers bring forward, or all that are shown while nothing is answered. */
export function sheetOf({ shown, kinds, answers, present, dated, steps = () => [] }: SheetInput, words: SheetLanguage): Sheet {
  const columns = kinds.flatMap((id) => shown.kinds.filter((kind) => kind.id === id).map(({ label }) => ({ id, label })));
  const optionWords = (id: DecisionQuestionId, option: string): DecisionOptionWords => {
    const options: Readonly<Record<string, DecisionOptionWords>> = words.questions[id].options;
    return options[option]!;
  };
  const forward = new Map(broughtForward(answers).map(({ dimension, reasons }) => [dimension as string, reasons]));
  const chosen = forward.size > 0 ? shown.rows.filter(({ id }) => forward.has(id)) : shown.rows;
  const rows = chosen.map((row): SheetRow => ({
    id: row.id,
    label: row.label,
    because: (forward.get(row.id) ?? []).map(({ question, option }) => optionWords(question, option).because),
    cells: columns.map(({ id }) => {
      const statement = statementIn(row, id);
      return { kind: id, ...(statement && { statement }) };
    }),
  }));
  const asked = alternativesAsked(answers);
  const reasons = [...forward.values()].flat();
  const cells = rows.flatMap((row) => row.cells);
  return {
    version: 1,
    dated,
    content: contentVersion,
    evidence: evidenceDate,
    review: reviewDate,
    stale: dated > reviewDate,
    kinds: columns,
    answers: (Object.keys(words.questions) as DecisionQuestionId[]).flatMap((id) => {
      const option = answers.picked[id];
      return hasOption(id, option) ? [{ ask: words.questions[id].ask, answer: optionWords(id, option).label, because: optionWords(id, option).because }] : [];
    }),
    alternatives: asked.flatMap((id) => (answers.alternatives[id] ? [{ ask: words.alternatives[id], answer: answers.alternatives[id] }] : [])),
    rows,
    profile: profileInWords(present, steps, words),
    open: [
      ...answers.concerns,
      ...asked.filter((id) => !answers.alternatives[id]).map((id) => words.alternatives[id]),
      ...unanswered(answers).map((id) => words.questions[id].ask),
    ],
    claims: cited(cells.flatMap(({ statement }) => statement?.claims ?? []), reasons.flatMap((reason) => reason.claims), words),
    sources: bibliography(cells.flatMap(({ statement }) => statement?.sources ?? [])),
    last: words.comparison.notes.open,
  };
}

function profileInWords(present: PresentAnswers, steps: NonNullable<SheetInput['steps']>, words: SheetLanguage): readonly SheetProfileRow[] {
  const labels = (kinds: readonly ComparedKind[]): readonly string[] => kinds.map((kind) => words.comparison.kinds[kind].label);
  return profileOf(present).rows.map((row) => {
    const { question, option, like, departs } = row;
    const { ask, next, options } = words.present[question];
    const answer = (options as Readonly<Record<string, string>>)[option]!;
    return { dimension: nameOf(row, words.comparison), ask, answer, like: labels(like), departs: labels(departs), next, steps: steps(row) };
  });
}

/** The claims behind the rows and the questions, in the order of the founding text; S48 is always among them. */
function cited(inRows: readonly string[], inQuestions: readonly string[], words: SheetLanguage): Sheet['claims'] {
  const keys = new Set([...inRows, ...inQuestions, 'S48']);
  return claimKeys.filter((key) => keys.has(key)).map((key) => ({ key, quote: claims[key].quote, says: words.claims[key] }));
}

/** The founding text first, then the others as they come. A page's own source is its own text. */
function bibliography(keys: readonly string[]): Sheet['sources'] {
  return [...new Set(['SEED', ...keys])].map((key) => {
    const source = sourceOf(key);
    const link = source && linkOf(source);
    return { key, text: source ? citation(source) : key, ...(link && { link }) };
  });
}
