/** Kinds side by side: a real table, whose headers say of each cell which kind and which question it is about. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { writeCells } from './cell.js';
import type { Desk } from './desk.js';
import type { ShownRow } from './shown.js';

/** Rows that stand under one heading. */
export interface RowGroup {
  readonly label: string;
  readonly rows: readonly ShownRow[];
}

/** The rows that answers bring forward, then the rest: part by part while nothing is answered. */
export function groupsOf({ rows, forward, words, translation }: Desk): readonly RowGroup[] {
  const first = rows.filter(({ id }) => forward.has(id));
  if (first.length > 0) return [{ label: words.forward, rows: first }, { label: words.others, rows: rows.filter(({ id }) => !forward.has(id)) }].filter((group) => group.rows.length > 0);
  const groups: { part: string | undefined; label: string; rows: ShownRow[] }[] = [];
  const parts: Readonly<Record<string, string>> = translation.comparison.parts;
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.part === row.part) last.rows.push(row);
    else groups.push({ part: row.part, label: row.part ? (parts[row.part] ?? row.part) : words.ownRows, rows: [row] });
  }
  return groups;
}

/** Why a row is brought forward. */
export const reasons = ({ forward }: Desk, { id }: ShownRow): TemplateResult | typeof nothing => {
  const why = forward.get(id);
  return why ? html`<span class="because small" part="because">${why.join(' ')}</span>` : nothing;
};

const line = (desk: Desk, row: ShownRow): TemplateResult => html`
  <tr part="row" ${ref((place) => place && writeCells(place, desk, row))}>
    <th scope="row"><span class="label" part="label">${row.label}</span>${row.asks ? html`<span class="asks small muted">${row.asks}</span>` : nothing}${reasons(desk, row)}</th>
  </tr>`;

/** The view `table`. `scrolls` where it is wider than its place: then it moves within a frame that the keyboard reaches. */
export function table(desk: Desk, scrolls: boolean): TemplateResult {
  const { kinds, words } = desk;
  const groups = groupsOf(desk);
  return html`
    <div class=${scrolls ? 'scroll' : 'still'} role=${scrolls ? 'region' : nothing} tabindex=${scrolls ? '0' : nothing} aria-labelledby=${scrolls ? 'caption' : nothing}>
      <table part="table" class=${kinds.some(({ reference }) => reference) ? 'apart' : ''}>
        <caption class="small muted" id="caption">${words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner small muted">${words.question}</th>
            ${kinds.map((kind) => html`<th scope="col" part="kind">${kind.label}${kind.reference ? html`<span class="small muted"> ${words.reference}</span>` : nothing}</th>`)}
          </tr>
        </thead>
        ${repeat(groups, ({ label }) => label, (group) => html`
          <tbody>
            <tr class="part"><th scope="rowgroup" colspan=${kinds.length + 1}><span>${group.label}</span></th></tr>
            ${repeat(group.rows, ({ id }) => id, (row) => line(desk, row))}
          </tbody>`)}
      </table>
    </div>`;
}
