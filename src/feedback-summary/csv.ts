/** What was released, as comma-separated values for a spreadsheet: nothing that is not in a release, and no comments. Pure. */
import { feedbackItem, type Direction } from '../knowledge/feedback-items.js';
import type { Release } from './summarize.js';

/** The columns, in their order. */
export const csvColumns = ['sessions', 'replies', 'item', 'direction', 'agreed'] as const;

/** One row for each item of each release. Lines end as RFC 4180 has it. `directions` are those that a page gives its items. */
export function csvOf(releases: readonly Release[], directions: Readonly<Record<string, Direction>> = {}): string {
  const own = new Map(Object.entries(directions));
  const rows = releases.flatMap(({ sessions, replies, items }) =>
    items.map(({ id, band }) => [sessions.join(' '), String(replies), id, own.get(id) ?? feedbackItem(id)?.direction ?? '', band]));
  return [csvColumns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it has to be; what a spreadsheet would take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
