/** What changed from edition to edition: how far a change goes, and the log of changes. */
import { differenceOf, type RuleDifference } from './difference.js';
import { highest, type Edition, type Level } from './editions.js';

/** One adoption in the log of changes. */
export interface LogEntry extends Pick<Edition, 'date' | 'id' | 'level'> {
  /** What changed in the rules; missing where one of the two editions keeps none. */
  readonly difference?: RuleDifference;
  /** The limits of confidentiality, where they changed. */
  readonly limits?: { readonly before: string; readonly after: string };
}

/** What was adopted when, newest first; of people it knows nothing. */
export function logOf(editions: readonly Edition[]): readonly LogEntry[] {
  const entries = editions.map(({ date, id, level, rules, limits: after }, at) => {
    const { rules: old, limits: before } = editions[at - 1] ?? {};
    return {
      date, id, level,
      ...(old && rules && { difference: differenceOf(old, rules) }),
      ...(before !== undefined && after !== undefined && before !== after && { limits: { before, after } }),
    };
  });
  return entries.toReversed();
}

/** Scripts that write no spaces between words: each of their letters is taken for a word. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const AMOUNT = String.raw`[\p{N}\p{Sm}\p{Sc}%‰]+`;
const LETTERS = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}])+`;
const WORDS = new RegExp(`${AMOUNT}|${UNSPACED}|${LETTERS}(?:'${LETTERS})*|\\p{So}`, 'gu');

/** The words of a text, each between spaces of its own; without what only looks different: case, widths, punctuation. */
const wordsOf = (text: string): readonly string[] =>
  (text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/’/g, "'").toLowerCase().match(WORDS) ?? []).map((word) => ` ${word} `);

/**
 * The lowest level that does not look too low for a change; the author may choose a higher one. `dutyWords` are the words,
 * or phrases, that make a duty in the page's language: not, no, never, always, must, may, only…
 *
 * - `duty`: a rule is added or removed, or its status or phases change; the limits change; numbers or duty words in a
 *   statement or in terms change.
 * - `clearer`: any other words change.
 * - `wording`: nothing changes but order, case, punctuation, white space, or the inside of one word of a text by up to two letters.
 */
export function leastLevel(difference: RuleDifference, dutyWords: readonly string[], limitsChanged = false): Level {
  if (limitsChanged || difference.added.length || difference.removed.length) return 'duty';
  // The longest first, so that "must not" is not read as "must".
  const phrases = dutyWords.map((word) => wordsOf(word).join('').replace(/[$+|]/g, String.raw`\$&`)).filter(Boolean);
  const duties = new RegExp([...phrases.sort((one, other) => other.length - one.length), ` ${AMOUNT} `].join('|'), 'gu');

  const textLevel = (before = '', after = '', low: Level = 'duty'): Level => {
    const was = wordsOf(before);
    const is = wordsOf(after);
    const dutiesIn = (words: readonly string[]): string => String(words.join('').match(duties));
    if (dutiesIn(was) !== dutiesIn(is)) return low;
    return sameBut(was, is) ? 'wording' : 'clearer';
  };
  return highest(difference.changed.flatMap(({ before, after }) => [
    before.status === after.status && phasesIn(before.phases) === phasesIn(after.phases) ? 'wording' : 'duty',
    textLevel(before.statement, after.statement),
    textLevel(before.terms, after.terms),
    textLevel(before.why, after.why, 'clearer'),
  ]));
}

const phasesIn = (phases: readonly string[] = []): string => JSON.stringify([...new Set(phases)].sort());

/** Whether two texts have the same words, but for a slip of the pen in one of them. */
function sameBut(was: readonly string[], is: readonly string[]): boolean {
  const odd = was.findIndex((word, at) => word !== is[at]);
  if (odd < 0 || was.length !== is.length) return was.length === is.length;
  return was.slice(odd + 1).join('') === is.slice(odd + 1).join('') && isSlip(was[odd]!.trim(), is[odd]!.trim());
}

/** Whether two different words of four letters or more begin alike and differ by up to two letters in one place. A first letter is no slip: "unable". */
function isSlip(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (one[start] === other[start]) start += 1;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return least >= 4 && start > 0 && Math.max(one.length, other.length) - start - end <= 2;
}
