/**
 * What someone has answered so far, and what is still wrong with it. Plain JSON and pure functions.
 *
 * Answers are kept as they were given even where the items change under them: an item that comes back finds its answer again, and
 * one whose kind has changed shows as unanswered.
 */
import { isRecord, keep, parsed, type Refuse } from '../foundation/field.js';
import { isId, MOST_TEXT, SKIP, type FormItem } from './form-items.js';

/** An answer: 1 to 5, the value of a choice, a number, words, or {@link SKIP}. */
export type Answer = number | string;

/** All answers, by the ids of their items. */
export interface AnswersState {
  readonly answers: Readonly<Record<string, Answer>>;
  /** `''` where there is none. */
  readonly comment: string;
}

/** Nothing answered. */
export const noAnswers: AnswersState = { answers: {}, comment: '' };

/** Most answers that are kept, those of items that are gone included. */
const MOST_ANSWERS = 200;

/** Whether a value answers an item. Numbers outside their bounds and words too long do, but see {@link problemsOf}: typing must not lose anything. */
export function answers({ kind, choices = [] }: FormItem, value: unknown): value is Answer {
  if (kind === 'text') return typeof value === 'string' && value.length <= MOST_TEXT * 5;
  if (value === SKIP) return true;
  if (kind === 'choice') return choices.some((choice) => choice.value === value);
  return typeof value === 'number' && Number.isFinite(value) && (kind === 'number' || [1, 2, 3, 4, 5].includes(value));
}

/** The answer to an item; undefined where there is none, or none that the item takes any more. */
export function answerOf(state: AnswersState, item: FormItem): Answer | undefined {
  const value = Object.hasOwn(state.answers, item.id) ? state.answers[item.id] : undefined;
  return answers(item, value) ? value : undefined;
}

/** The state with an item answered, or with its answer taken back; the state itself where the value is no answer to the item. */
export function answer(state: AnswersState, item: FormItem, value: Answer | undefined): AnswersState {
  const { [item.id]: _before, ...others } = state.answers;
  if (value === undefined) return { ...state, answers: others };
  return answers(item, value) ? { ...state, answers: { ...state.answers, [item.id]: value } } : state;
}

/** Whether anything has been answered or written. */
export const isTouched = ({ answers, comment }: AnswersState): boolean => comment.trim() !== '' || Object.values(answers).some((value) => value !== '');

/** How many items have an answer; skipping is one. An item in words counts as soon as there are any. */
export const countOf = (items: readonly FormItem[], state: AnswersState): number =>
  items.filter((item) => (answerOf(state, item) ?? '') !== '').length;

/** What is asked for, in the order of the items, each of them: {@link SKIP} where there was no answer. The comment only where one is asked for. */
export const askedOf = (items: readonly FormItem[], state: AnswersState, comments: boolean): AnswersState => ({
  answers: Object.fromEntries(items.map((item) => [item.id, answerOf(state, item) ?? (item.kind === 'text' ? '' : SKIP)])),
  comment: comments ? state.comment.trim() : '',
});

/** What keeps an item from being sent: no answer, a number outside its bounds, words beyond their number. */
export type Problem = 'missing' | 'range' | 'long';

/** What is wrong, by item, in their order. Answers are missing only where the form asks for all of them; items in words are never missed. */
export function problemsOf(items: readonly FormItem[], state: AnswersState, required = false): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const item of items) {
    const problem = problemOf(item, answerOf(state, item), required);
    if (problem) problems.set(item.id, problem);
  }
  return problems;
}

function problemOf({ kind, min = -Infinity, max = Infinity }: FormItem, value: Answer | undefined, required: boolean): Problem | undefined {
  if (kind === 'text') return String(value ?? '').length > MOST_TEXT ? 'long' : undefined;
  if (value === undefined) return required ? 'missing' : undefined;
  return typeof value === 'number' && kind === 'number' && (value < min || value > max) ? 'range' : undefined;
}

/** Days in figures, each read as `~`, and times of the day, some of which are told by the day before them alone. */
const days = /\b\d{4}[-/.]\d+[-/.]\d+|\d+[-/.]\d+[-/.]\d{4}|\b20\d{6}(?!\d)|^\D*\d+\.\d+\.\d+/g;
const times = /\d[:.h]\d\d(?!\d)|\d ?([ap]\.?m|h)\b|~[\st_,@-]*[012]\d[-. ]?[0-5]\d(?!\d)|\d{10}/i;

/** A session's name; keeps what was there before where it holds a time of the day. */
export function readSession(value: unknown, refuse: Refuse): string | typeof keep {
  if (value === null || value === undefined) return '';
  const fits = typeof value === 'string' && value.length <= 100 && !times.test(value.replace(days, '~'));
  return fits ? value.trim() : refuse('a short name for the session without a time of day, such as 2026-05-12');
}

/** The value of the form as its page and a draft keep it: JSON. */
export const writeValue = (state: AnswersState): string => JSON.stringify({ answers: state.answers, ...(state.comment && { comment: state.comment }) });

/** Reads such a value, as text or as an object. What cannot be kept is named; answers of items that are not there are kept. */
export function readValue(value: unknown, refuse: Refuse): AnswersState | typeof keep {
  if (value === null || value === undefined || value === '') return noAnswers;
  const from = parsed(value, refuse, 'answers by item');
  if (from === keep) return keep;
  if (!isRecord(from) || !isRecord(from['answers'])) return refuse('an object whose "answers" are by item');
  const entries = Object.entries(from['answers']);
  const good = entries.slice(0, MOST_ANSWERS).filter((entry): entry is [string, Answer] => isId(entry[0]) && isKept(entry[1]));
  if (good.length < entries.length) refuse(`at most ${MOST_ANSWERS} answers, numbers or texts`, from['answers']);
  const { comment } = from;
  return { answers: Object.fromEntries(good), comment: typeof comment === 'string' ? comment.slice(0, MOST_TEXT * 5) : '' };
}

const isKept = (value: unknown): boolean => (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.length <= MOST_TEXT * 5);
