/** Finds rows by words, and says how many are left. */
import { claims, type ClaimKey } from '../knowledge/claims.js';
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

const quoteOf = (key: string): string => (Object.hasOwn(claims, key) ? claims[key as ClaimKey].quote : '');

/** The rows that hold every word of the query, in their name, their question or a statement about one of the kinds, the founding text's words behind it included; all rows for an empty query. */
export function matching(rows: readonly ShownRow[], query: string, kinds: readonly string[]): readonly ShownRow[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const said = kinds.map((kind) => statementIn(row, kind)).flatMap((statement) => [statement?.line, statement?.more, ...(statement?.claims ?? []).map(quoteOf)]);
    const text = folded([row.label, row.asks, ...said].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Says how many of the chosen rows are on show. */
export function sayCount({ lang, words, rows, chosen, say }: Desk, before = ''): void {
  const whole = new Intl.NumberFormat(lang);
  say(`${before} ${words.saidCount(whole.format(rows.length), whole.format(chosen.length))}`.trim());
}
