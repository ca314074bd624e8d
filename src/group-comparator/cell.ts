/** The cells of the table: one statement each, a line that opens to what is behind it. */
import { html, nothing, render } from 'lit';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow, type Statement } from './shown.js';

/** The name of a cell among those that are open. */
export const keyOf = (row: ShownRow, kind: ShownKind): string => `${row.id} ${kind.id}`;

/** How sure a statement is, in a word. */
export const sureOf = ({ translation, words }: Desk, { sure: [sure] = [] }: Statement): string => (sure ? translation.comparison.grades[sure].label : words.own);

// A full table has some 150 cells. Each as a template of its own took a browser twice as long as all else of the first render;
// copies of one that are written into take a third of it.

const models: HTMLElement[] = [];

/** An empty cell: 1 for a statement, 0 for none. */
function blank(stated: 0 | 1): HTMLElement {
  const model = (models[stated] ??= document.createElement('td'));
  if (!model.firstChild) render(stated ? html`<details part="cell"><summary><span part="line"></span> <span class="sure muted" part="sure"></span></summary></details>` : html`<div class="unstated muted" part="cell"></div>`, model);
  return model.cloneNode(true) as HTMLElement;
}

/** Leaves text alone that is there already: somebody may have marked it. */
function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function write(details: HTMLDetailsElement, desk: Desk, row: ShownRow, kind: ShownKind, statement: Statement): void {
  const key = keyOf(row, kind);
  const open = (details.open = desk.opened.has(key));
  const [line, sure] = details.firstElementChild!.children;
  details.dataset['cell'] = key;
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
    let cell = line.children[at + 1] ?? line.appendChild(blank(1));
    if ((cell.firstElementChild!.localName === 'div') === Boolean(statement)) cell.replaceWith((cell = blank(statement ? 1 : 0)));
    const content = cell.firstElementChild!;
    if (statement) write(content as HTMLDetailsElement, desk, row, kind, statement);
    else say(content, translation.sheet.unstated);
  }
}
