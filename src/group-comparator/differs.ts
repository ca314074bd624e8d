/** Which rows tell kinds apart. */
import { statementIn, type ShownRow } from './shown.js';

/** A line as it reads: without regard to case, spaces or how accents are typed. */
const asRead = (line: string): string => line.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The rows in which the chosen kinds do not all read alike. The line is what counts: kinds of which a row says the same share a
 * line, whatever stands behind it. Saying nothing is unlike saying something. Fewer than two kinds leave nothing to tell apart,
 * so every row stays.
 */
export function differing(rows: readonly ShownRow[], kinds: readonly string[]): readonly ShownRow[] {
  const chosen = [...new Set(kinds)];
  if (chosen.length < 2) return rows;
  return rows.filter((row) => new Set(chosen.map((kind) => asRead(statementIn(row, kind)?.line ?? ''))).size > 1);
}
