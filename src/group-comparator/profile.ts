/** Which kinds of group a present group is like, row by row. A mixed group stays mixed: no share, no number, no label for the whole. */
import { isRecord } from '../foundation/field.js';
import { comparedKinds, type ComparedKind } from '../knowledge/comparison-kinds.js';
import type { ComparisonWords } from '../knowledge/comparison-words.js';
import type { DimensionId } from '../knowledge/comparison.js';
import { presentQuestionIds, presentQuestions, type PresentQuestion, type PresentQuestionId } from '../knowledge/present-questions.js';

/** The option picked for each of the twelve questions: plain JSON. */
export type PresentAnswers = Readonly<Partial<Record<PresentQuestionId, string>>>;

/** One answered question. */
export interface ProfileRow {
  readonly question: PresentQuestionId;
  readonly dimension: DimensionId;
  readonly option: string;
  /** The kinds this answer is like; none where no kind of group does so. */
  readonly like: readonly ComparedKind[];
  /** The kinds that other answers to this question are like; every kind where the answer is like none. A kind that is in neither list is not spoken of. */
  readonly departs: readonly ComparedKind[];
  readonly next: PresentQuestion['next'];
}

/** One kind, and the questions where the group is like it or departs from it. */
export interface ProfileKind {
  readonly kind: ComparedKind;
  readonly like: readonly PresentQuestionId[];
  readonly departs: readonly PresentQuestionId[];
}

/** A present group beside the kinds. */
export interface Profile {
  readonly rows: readonly ProfileRow[];
  /** Every kind, in the order of the comparison, however much the group is like it. */
  readonly kinds: readonly ProfileKind[];
  /** Whether the group departs somewhere from every kind. */
  readonly mixed: boolean;
  /** The questions without an answer. */
  readonly open: readonly PresentQuestionId[];
}

/** What an answered question is about: its row, or the part of the comparison where it asks about more than one row. */
export function nameOf({ question: id, dimension }: Pick<ProfileRow, 'question' | 'dimension'>, { rows, parts }: Pick<ComparisonWords, 'rows' | 'parts'>): string {
  const { part } = question(id);
  return part ? parts[part] : rows[dimension].label;
}

const question = (id: PresentQuestionId): PresentQuestion => presentQuestions[id];

/** Whether a question has this option. */
export const hasPresentOption = (id: PresentQuestionId, option: unknown): option is string =>
  typeof option === 'string' && Object.hasOwn(question(id).options, option);

/** Answers from anywhere: what is known is kept, the rest is left out. */
export function readPresent(value: unknown): PresentAnswers {
  if (!isRecord(value)) return {};
  const known = presentQuestionIds.filter((id) => Object.hasOwn(value, id) && hasPresentOption(id, value[id]));
  return Object.fromEntries(known.map((id) => [id, value[id]]));
}

/** The answers after one of them is picked, or taken back with `null`. */
export function pickPresent(answers: PresentAnswers, id: PresentQuestionId, option: string | null): PresentAnswers {
  if (option === null) return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
  return hasPresentOption(id, option) ? { ...answers, [id]: option } : answers;
}

/** The profile of a group that answers so. */
export function profileOf(answers: PresentAnswers): Profile {
  const rows = presentQuestionIds.flatMap((id): ProfileRow[] => {
    const option = answers[id];
    if (!hasPresentOption(id, option)) return [];
    const { dimension, options, next } = question(id);
    const like = options[option]!;
    const spokenOf = new Set(like.length === 0 ? comparedKinds : Object.values(options).flat());
    const departs = comparedKinds.filter((kind) => spokenOf.has(kind) && !like.includes(kind));
    return [{ question: id, dimension, option, like, departs, next }];
  });
  const kinds = comparedKinds.map((kind) => ({
    kind,
    like: rows.filter((row) => row.like.includes(kind)).map((row) => row.question),
    departs: rows.filter((row) => row.departs.includes(kind)).map((row) => row.question),
  }));
  return {
    rows,
    kinds,
    mixed: rows.length > 0 && kinds.every(({ like, departs }) => like.length === 0 || departs.length > 0),
    open: presentQuestionIds.filter((id) => !hasPresentOption(id, answers[id])),
  };
}
