/** One statement: a line that opens to what is behind it. Every cell has the same structure. */
import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow } from './shown.js';

/** The name of a cell among those that are open. */
export const cellOf = (row: ShownRow, kind: ShownKind): string => `${row.id} ${kind.id}`;

/** The statement of a row about a kind, or that there is none. `named` puts the kind's name before it. */
export function cell(desk: Desk, row: ShownRow, kind: ShownKind, named = false): TemplateResult {
  const { translation, words, opened } = desk;
  const statement = statementIn(row, kind.id);
  const name = named ? html`<span class="kind small muted" part="kind">${kind.label}${kind.reference ? `, ${words.reference}` : ''}</span>` : '';
  if (!statement) return html`<div class="unstated muted" part="cell">${name}${translation.sheet.unstated}</div>`;
  const key = cellOf(row, kind);
  const [sure] = statement.sure ?? [];
  return html`
    <details part="cell" data-cell=${key} ?open=${opened.has(key)}>
      <summary>${name}<span part="line">${statement.line}</span> <span class="sure muted" part="sure">${sure ? translation.comparison.grades[sure].label : words.own}</span></summary>
      ${opened.has(key) ? desk.behind(row, kind) : ''}
    </details>`;
}
