/** The rows of the table: a name, and one statement for each kind, a line that opens to what is behind it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow, type Statement } from './shown.js';

/** The name of a cell among those that are open. */
export const keyOf = (row: ShownRow, kind: ShownKind): string => `${row.id} ${kind.id}`;

/** How sure a statement is, in a word. */
export const sureOf = ({ translation, words }: Desk, { sure: [sure] = [] }: Statement): string => (sure ? translation.comparison.grades[sure].label : words.own);

/** Why a row is brought forward. */
export const reasons = ({ forward }: Desk, { id }: ShownRow): TemplateResult | typeof nothing => {
  const why = forward.get(id);
  return why ? html`<span class="because small" part="because">${why.join(' ')}</span>` : nothing;
};

// A full table has some 150 cells. Each as a template of its own took a browser twice as long as all else of the first render;
// copies of one row that are written into take a third of it.

const name = html`<th scope="row"><span class="label" part="label"></span><span class="asks small muted"></span></th>`;
const stated = html`<td><details part="cell"><summary><span part="line"></span> <span class="sure muted" part="sure"></span></summary></details></td>`;
const unstated = html`<td><div class="unstated muted" part="cell"></div></td>`;

const models = new Map<string, HTMLElement>();

/** Of each kind, whether a row has a statement about it: `1`, or `0`. */
const shapeOf = ({ kinds }: Desk, row: ShownRow): string => kinds.map(({ id }) => (statementIn(row, id) ? 1 : 0)).join('');

/** A row of a shape to write into. */
function blank(shape: string): HTMLElement {
  let model = models.get(shape);
  if (!model) {
    models.set(shape, (model = document.createElement('tr')));
    model.setAttribute('part', 'row');
    render([name, ...[...shape].map((each) => (each === '1' ? stated : unstated))], model);
  }
  return model.cloneNode(true) as HTMLElement;
}

/** Leaves text alone that is there already: somebody may have marked it. */
function say(element: Element, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Draws what is not always there behind what is, and nothing as long as nothing has been. */
function add(place: HTMLElement, always: number, content: unknown): void {
  if (content !== nothing || place.childElementCount > always) render(content, place);
}

function writeCell(details: HTMLDetailsElement, desk: Desk, row: ShownRow, kind: ShownKind, statement: Statement): void {
  const key = keyOf(row, kind);
  const open = desk.opened.has(key);
  const summary = details.firstElementChild!;
  if (details.open !== open) details.open = open;
  details.setAttribute('data-cell', key);
  say(summary.firstElementChild!, statement.line);
  say(summary.lastElementChild!, sureOf(desk, statement));
  add(details, 1, open ? desk.behind(row, kind) : nothing);
}

function writeRow(line: HTMLElement, desk: Desk, row: ShownRow): void {
  const head = line.firstElementChild as HTMLElement;
  const label = head.firstElementChild!;
  say(label, row.label);
  say(label.nextElementSibling!, row.asks);
  add(head, 2, reasons(desk, row));
  let cell: Element = head;
  for (const kind of desk.kinds) {
    cell = cell.nextElementSibling!;
    const content = cell.firstElementChild!;
    const statement = statementIn(row, kind.id);
    if (statement) writeCell(content as HTMLDetailsElement, desk, row, kind, statement);
    else say(content, desk.translation.sheet.unstated);
  }
}

/** Writes rows behind the heading of their part; one that is there stays, so that what is open in it stays open. */
export function writeRows(part: Element, desk: Desk, rows: readonly ShownRow[]): void {
  const wanted = new Map(rows.map((row) => [`${shapeOf(desk, row)} ${row.id}`, row]));
  const there = new Map(([...part.children].slice(1) as HTMLElement[]).map((line) => [line.dataset['row']!, line]));
  for (const [key, line] of there) if (!wanted.has(key)) line.remove();
  let last = part.firstElementChild!;
  for (const [key, row] of wanted) {
    const line = there.get(key) ?? blank(key.split(' ', 1)[0]!);
    line.setAttribute('data-row', key);
    writeRow(line, desk, row);
    if (last.nextElementSibling !== line) last.after(line);
    last = line;
  }
}
