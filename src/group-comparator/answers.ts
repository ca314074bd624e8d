/** The answers to the seven questions, and the rows they bring forward. Nothing is added up, and no kind of group gains by an answer. */
import { isRecord } from '../foundation/field.js';
import type { ClaimKey } from '../knowledge/claims.js';
import { dimensionIds, type DimensionId } from '../knowledge/comparison.js';
import {
  decisionAlternativeIds, decisionAlternatives, decisionQuestionIds, decisionQuestions,
  type DecisionAlternativeId, type DecisionQuestion, type DecisionQuestionId,
} from '../knowledge/questions.js';

/** Longest text that is kept. */
export const MOST_TEXT = 500;
/** Most concerns of one's own. */
export const MOST_CONCERNS = 20;

/** What was answered: plain JSON. */
export interface Answers {
  /** The option picked for each question. */
  readonly picked: Readonly<Partial<Record<DecisionQuestionId, string>>>;
  /** What residents will have instead, where the group is not mandatory. It stays when that answer changes, and is asked for only with it. */
  readonly alternatives: Readonly<Partial<Record<DecisionAlternativeId, string>>>;
  /** Concerns that no question asks about. */
  readonly concerns: readonly string[];
}

/** What may happen to the answers. `null` takes an answer back. */
export type AnswerEvent =
  | { readonly type: 'pick'; readonly question: DecisionQuestionId; readonly option: string | null }
  | { readonly type: 'say'; readonly alternative: DecisionAlternativeId; readonly text: string | null }
  | { readonly type: 'add'; readonly concern: string }
  | { readonly type: 'drop'; readonly concern: string };

/** Why a row is brought forward. */
export interface Reason {
  readonly question: DecisionQuestionId;
  readonly option: string;
  /** What the founding text says of it. */
  readonly claims: readonly ClaimKey[];
}

/** A row that answers bear on, with every reason for it. */
export interface Forward {
  readonly dimension: DimensionId;
  readonly reasons: readonly Reason[];
}

export const noAnswers: Answers = { picked: {}, alternatives: {}, concerns: [] };

const question = (id: DecisionQuestionId): DecisionQuestion => decisionQuestions[id];

/** Whether a question has this option. */
export const hasOption = (id: DecisionQuestionId, option: unknown): option is string =>
  typeof option === 'string' && Object.hasOwn(question(id).options, option);

const trimmed = (text: string): string => text.trim().slice(0, MOST_TEXT).trim();

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _gone, ...rest } = record;
  return rest as T;
}

/** The answers after an event. One that names no option, says nothing new or goes past {@link MOST_CONCERNS} changes nothing. */
export function answer(answers: Answers, event: AnswerEvent): Answers {
  const { picked, concerns } = answers;
  switch (event.type) {
    case 'pick': {
      if (event.option === null) return { ...answers, picked: without(picked, event.question) };
      return hasOption(event.question, event.option) ? { ...answers, picked: { ...picked, [event.question]: event.option } } : answers;
    }
    case 'say': {
      const text = trimmed(event.text ?? '');
      const rest = without(answers.alternatives, event.alternative);
      return { ...answers, alternatives: text ? { ...rest, [event.alternative]: text } : rest };
    }
    case 'add': {
      const concern = trimmed(event.concern);
      if (!concern || concerns.includes(concern) || concerns.length >= MOST_CONCERNS) return answers;
      return { ...answers, concerns: [...concerns, concern] };
    }
    case 'drop':
      return { ...answers, concerns: concerns.filter((concern) => concern !== event.concern) };
  }
}

/** The questions that have no answer yet, in their order; the first is the next to ask. */
export function unanswered({ picked }: Answers): readonly DecisionQuestionId[] {
  return decisionQuestionIds.filter((id) => picked[id] === undefined);
}

/** The open questions that the answers call for. */
export function alternativesAsked({ picked }: Answers): readonly DecisionAlternativeId[] {
  return decisionAlternativeIds.filter((id) => {
    const { question, option } = decisionAlternatives[id].asked;
    return picked[question] === option;
  });
}

/** The rows that answers bear on, in the order of the comparison: how many reasons a row has moves it nowhere. */
export function broughtForward({ picked }: Answers): readonly Forward[] {
  const reasonsFor = (dimension: DimensionId): readonly Reason[] =>
    decisionQuestionIds.flatMap((id) => {
      const option = picked[id];
      const bears = option !== undefined && question(id).options[option]?.includes(dimension);
      return bears ? [{ question: id, option, claims: question(id).claims }] : [];
    });
  return dimensionIds.map((dimension) => ({ dimension, reasons: reasonsFor(dimension) })).filter(({ reasons }) => reasons.length > 0);
}

/** Answers from anywhere: what is known is kept, the rest is left out. */
export function readAnswers(value: unknown): Answers {
  if (!isRecord(value)) return noAnswers;
  const own = (from: unknown, key: string): unknown => (isRecord(from) && Object.hasOwn(from, key) ? from[key] : undefined);
  const events: AnswerEvent[] = [];
  for (const id of decisionQuestionIds) {
    const option = own(value['picked'], id);
    if (hasOption(id, option)) events.push({ type: 'pick', question: id, option });
  }
  for (const id of decisionAlternativeIds) {
    const text = own(value['alternatives'], id);
    if (typeof text === 'string') events.push({ type: 'say', alternative: id, text });
  }
  const concerns = own(value, 'concerns');
  if (Array.isArray(concerns)) {
    for (const concern of concerns.slice(0, MOST_CONCERNS)) if (typeof concern === 'string') events.push({ type: 'add', concern });
  }
  return events.reduce(answer, noAnswers);
}
