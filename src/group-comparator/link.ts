/** The state of a comparator in the fragment of an address, which no server sees, and back. */
import { decisionAlternativeIds, decisionQuestionIds } from '../knowledge/questions.js';
import { presentQuestionIds } from '../knowledge/present-questions.js';
import { MOST_TEXT, readAnswers, type Answers } from './answers.js';
import { readPresent, type PresentAnswers } from './profile.js';

/** What a link holds. */
export interface LinkState {
  /** The kinds that are shown, in their order; undefined for all. */
  readonly kinds?: readonly string[];
  /** The rows that are shown, in their order; undefined for all. */
  readonly rows?: readonly string[];
  /** Whether only rows that differ are shown. */
  readonly differences: boolean;
  readonly answers: Answers;
  readonly present: PresentAnswers;
}

/** What a link may name. */
export interface LinkScope {
  readonly kinds: readonly string[];
  readonly rows: readonly string[];
}

/** Options of both directions. */
export interface LinkOptions {
  /** Whether what people wrote goes with the link and is taken from it; off unless set, because links are passed on. */
  readonly texts?: boolean;
}

const MARK = 'rg-comparator';
const VERSION = '1';
/** Longest fragment that is read. */
export const LONGEST = 20_000;

/** The fragment, without `#`. It holds which options were picked, and nothing that was written unless `texts` is set. */
export function toFragment({ kinds, rows, differences, answers, present }: LinkState, { texts = false }: LinkOptions = {}): string {
  const parts = new URLSearchParams([[MARK, VERSION]]);
  // Empty where none is shown: without any, all are.
  for (const kind of kinds?.length === 0 ? [''] : (kinds ?? [])) parts.append('kind', kind);
  for (const row of rows?.length === 0 ? [''] : (rows ?? [])) parts.append('row', row);
  if (differences) parts.set('differences', '');
  for (const id of decisionQuestionIds) if (answers.picked[id] !== undefined) parts.set(`q.${id}`, answers.picked[id]);
  for (const id of presentQuestionIds) if (present[id] !== undefined) parts.set(`p.${id}`, present[id]);
  if (texts) {
    for (const id of decisionAlternativeIds) if (answers.alternatives[id] !== undefined) parts.set(`a.${id}`, answers.alternatives[id]);
    for (const concern of answers.concerns) parts.append('concern', concern);
  }
  return parts.toString();
}

/**
 * The state in a fragment, with or without its `#`; undefined where it is not one of ours. Anyone may have written it: only kinds,
 * rows and options that are known come through, each once.
 */
export function fromFragment(fragment: string, known: LinkScope, { texts = false }: LinkOptions = {}): LinkState | undefined {
  if (fragment.length > LONGEST) return undefined;
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  if (parts.get(MARK) !== VERSION) return undefined;
  const named = (name: string, allowed: readonly string[]): readonly string[] => [...new Set(parts.getAll(name))].filter((each) => allowed.includes(each));
  const none = (name: string): boolean => parts.getAll(name).join() === '' && parts.has(name);
  const kinds = named('kind', known.kinds);
  const rows = named('row', known.rows);
  const under = (prefix: string, ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(ids.flatMap((id) => (parts.has(prefix + id) ? [[id, parts.get(prefix + id)!.slice(0, MOST_TEXT)]] : [])));
  return {
    ...((kinds.length > 0 || none('kind')) && { kinds }),
    ...((rows.length > 0 || none('row')) && { rows }),
    differences: parts.has('differences'),
    answers: readAnswers({
      picked: under('q.', decisionQuestionIds),
      alternatives: texts ? under('a.', decisionAlternativeIds) : {},
      concerns: texts ? parts.getAll('concern') : [],
    }),
    present: readPresent(under('p.', presentQuestionIds)),
  };
}
