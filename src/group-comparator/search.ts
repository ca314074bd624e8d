/** Finds rows by words, and says how many are left. */
import type { Desk } from './desk.js';
import { statementIn, type ShownRow } from './shown.js';

/** Text as it is looked for: without case, accents, typographic quotes and dashes, or runs of spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’“”"']/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/** The rows that hold every word of the query, in their name, their question or a statement about one of the kinds; all rows for an empty query. */
export function matching(rows: readonly ShownRow[], query: string, kinds: readonly string[]): readonly ShownRow[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const said = kinds.map((kind) => statementIn(row, kind)).flatMap((statement) => [statement?.line, statement?.more]);
    const text = folded([row.label, row.asks, ...said].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Says how many of the chosen rows are on show. */
export function sayCount({ lang, words, rows, chosen, say }: Desk): void {
  const whole = new Intl.NumberFormat(lang);
  say(words.saidCount(whole.format(rows.length), whole.format(chosen.length)));
}
