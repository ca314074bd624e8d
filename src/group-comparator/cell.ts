/** One statement: a line that opens to what is behind it. Every cell has the same structure. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow, type Statement } from './shown.js';

/** The name of a cell among those that are open. */
const keyOf = (row: ShownRow, kind: ShownKind): string => `${row.id} ${kind.id}`;

const sureOf = ({ translation, words }: Desk, { sure: [sure] = [] }: Statement): string => (sure ? translation.comparison.grades[sure].label : words.own);

/** In a card, where the kind's name stands before the statement. */
export function cell(desk: Desk, row: ShownRow, kind: ShownKind): TemplateResult {
  const statement = statementIn(row, kind.id);
  const name = html`<span class="kind small muted" part="kind">${kind.label}${kind.reference ? `, ${desk.words.reference}` : nothing}</span>`;
  if (!statement) return html`<div class="unstated muted" part="cell">${name}${desk.translation.sheet.unstated}</div>`;
  const key = keyOf(row, kind);
  const open = desk.opened.has(key);
  return html`
    <details part="cell" data-cell=${key} ?open=${open}>
      <summary>${name}<span part="line">${statement.line}</span> <span class="sure muted" part="sure">${sureOf(desk, statement)}</span></summary>
      ${open ? desk.behind(row, kind) : nothing}
    </details>`;
}

// A full table has some 150 cells. Each as a template of its own took a browser twice as long as all else of the first render;
// copies of one that are written into take a third of it.

const models = new Map<boolean, HTMLElement>();

function blank(stated: boolean): HTMLElement {
  let model = models.get(stated);
  if (!model) {
    model = document.createElement('td');
    render(stated
      ? html`<details part="cell"><summary><span part="line"></span> <span class="sure muted" part="sure"></span></summary></details>`
      : html`<div class="unstated muted" part="cell"></div>`, model);
    models.set(stated, model);
  }
  return model.cloneNode(true) as HTMLElement;
}

/** Leaves text alone that is there already: somebody may have marked it. */
function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function write(details: HTMLDetailsElement, desk: Desk, row: ShownRow, kind: ShownKind, statement: Statement): void {
  const key = keyOf(row, kind);
  const open = desk.opened.has(key);
  const [line, sure] = details.firstElementChild!.children;
  details.setAttribute('data-cell', key);
  details.open = open;
  say(line!, statement.line);
  say(sure!, sureOf(desk, statement));
  if (open || details.childElementCount > 1) render(open ? desk.behind(row, kind) : nothing, details);
}

/** Writes the cells of a row of the table behind its header, one for each kind, into those that are there as far as they go. */
export function writeCells(line: Element, desk: Desk, row: ShownRow): void {
  const { kinds, translation } = desk;
  while (line.childElementCount > kinds.length + 1) line.lastElementChild!.remove();
  for (const [at, kind] of kinds.entries()) {
    const statement = statementIn(row, kind.id);
    const there = line.children[at + 1];
    const fits = there?.firstElementChild?.localName === (statement ? 'details' : 'div');
    const cell = fits ? there : blank(statement !== undefined);
    if (!fits && there) there.replaceWith(cell);
    else if (!there) line.append(cell);
    const content = cell.firstElementChild!;
    if (statement) write(content as HTMLDetailsElement, desk, row, kind, statement);
    else say(content, translation.sheet.unstated);
  }
}
