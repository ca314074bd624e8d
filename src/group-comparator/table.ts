/** Kinds side by side: a real table, whose headers say of each cell which kind and which question it is about. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { writeRows } from './rows.js';
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

/** What is said where nothing is on show; undefined where something is. Where there is nothing to choose either, nobody is sent to choose. */
export function emptied({ kinds, rows, shown, words, translation }: Desk): TemplateResult | undefined {
  if (kinds.length * rows.length > 0) return undefined;
  const none = shown.kinds.length * shown.rows.length === 0;
  return html`<p class="empty muted">${none ? translation.sheet.unstated : kinds.length === 0 ? words.noKinds : words.noRows}</p>`;
}

/** The view `table`. `scrolls` where it is wider than its place: then it moves within a frame that the keyboard reaches. */
export function table(desk: Desk, scrolls: boolean): TemplateResult {
  const { kinds, words } = desk;
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
        ${groupsOf(desk).map(({ label, rows }) => html`
          <tbody ${ref((part) => part && writeRows(part, desk, rows))}><tr class="part"><th scope="rowgroup" colspan=${kinds.length + 1}><span .textContent=${label}></span></th></tr></tbody>`)}
      </table>
    </div>`;
}
