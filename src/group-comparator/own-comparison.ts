/** Reads a page's own columns and rows, from an object or a table, and adds them to the library's. What is good is used, the rest is named. */
import { complain, complainOf } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import { comparisonGrades } from '../knowledge/comparison-kinds.js';
import type { ComparisonInput } from './group-comparator.properties.js';
import type { Shown, ShownKind, ShownRow, Statement } from './shown.js';

/** Longest text of a page's own that is used. */
export const LONGEST_TEXT = 2000;
/** Most columns and most rows of a page's own. */
export const MOST_KINDS = 20;
export const MOST_ROWS = 100;

type Refuse = (part: unknown, accepted: string) => void;
/** Hears of what is used, and lacks something. */
type Lacks = (part: string, accepted: string) => void;

interface Own {
  readonly only: boolean;
  readonly kinds: readonly ShownKind[];
  readonly rows: readonly { readonly row: ShownRow; readonly cells: ReadonlyMap<string, Statement> }[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const idOf = (label: string): string => folded(label).replace(/[\s,]+/g, '-');

/** Names what an object has that is not known here. */
function unknownIn(from: Readonly<Record<string, unknown>>, known: readonly string[], refuse: Refuse): void {
  for (const key of Object.keys(from)) if (!known.includes(key)) refuse(key, known.join(', '));
}

/** A list under a key; anything else is named and is none. */
function listIn(from: Readonly<Record<string, unknown>>, key: string, refuse: Refuse): readonly unknown[] {
  const { [key]: value } = from;
  if (value !== undefined && value !== null && !Array.isArray(value)) refuse({ [key]: value }, `${key} as a list`);
  return list(value);
}

/** Text under a key; anything else but nothing is named. */
function textIn(from: Readonly<Record<string, unknown>>, key: string, refuse: Refuse): string | undefined {
  const { [key]: value } = from;
  if (isText(value)) return value.trim();
  if (value !== undefined && value !== null && !(typeof value === 'string' && spaced(value) === '')) refuse({ [key]: value }, `${key} as text of at most ${LONGEST_TEXT} characters`);
  return undefined;
}

/** One of the library's by its id or its name; else a new one. */
function named<Item extends { readonly id: string; readonly label: string }>(library: readonly Item[], id: unknown, label: unknown): Item | { readonly id: string; readonly label: string } | undefined {
  const known = library.find((each) => each.id === id) ?? library.find((each) => isText(label) && (folded(each.label) === folded(label) || (id === undefined && each.id === label)));
  if (known) return known;
  if (!isText(label)) return undefined;
  return { id: isText(id) ? idOf(id) : idOf(label), label: label.trim() };
}

function readStatement(given: unknown, refuse: Refuse): Statement | undefined {
  if (given === null || given === undefined || given === '') return undefined;
  const from = typeof given === 'string' ? { line: given } : isRecord(given) ? given : {};
  if (!isText(from['line'])) {
    refuse(given, `a line of 1 to ${LONGEST_TEXT} characters, or an object with one`);
    return undefined;
  }
  unknownIn(from, ['line', 'more', 'claims', 'sources', 'sure'], refuse);
  const grades = listIn(from, 'sure', refuse);
  const sure = comparisonGrades.filter((grade) => grades.includes(grade));
  if (grades.length > sure.length) refuse(grades, comparisonGrades.join(', '));
  const texts = (key: string): readonly string[] => listIn(from, key, refuse).filter((each): each is string => isText(each) || (refuse({ [key]: [each] }, `${key} as texts`), false));
  const more = textIn(from, 'more', refuse);
  return { line: from['line'].trim(), ...(more !== undefined && { more }), claims: texts('claims'), sources: texts('sources'), sure };
}

function readInput(input: Readonly<Record<string, unknown>>, library: Shown, refuse: Refuse, lacks: Lacks): Own {
  unknownIn(input, ['kinds', 'rows', 'only'], refuse);
  if (input['only'] !== undefined && typeof input['only'] !== 'boolean') refuse({ only: input['only'] }, 'only as true or false');
  const kinds = new Map<string, ShownKind>();
  listIn(input, 'kinds', refuse).forEach((each, place) => {
    if (place === MOST_KINDS) refuse(`kind ${place + 1} and those after it`, `at most ${MOST_KINDS} kinds`);
    if (place >= MOST_KINDS) return;
    const from = typeof each === 'string' ? { label: each } : isRecord(each) ? each : {};
    const kind = named(library.kinds, from['id'], from['label']);
    if (!kind) refuse(each, 'a name, or an object with a label');
    else if (kinds.has(kind.id)) refuse(each, `a name that no other kind has; "${kind.id}" is taken`);
    else {
      unknownIn(from, ['id', 'label'], refuse);
      kinds.set(kind.id, { reference: false, ...kind });
    }
  });
  const rows = new Map<string, Own['rows'][number]>();
  const columns = new Set([...kinds.keys(), ...library.kinds.map(({ id }) => id)]);
  listIn(input, 'rows', refuse).forEach((each, place) => {
    if (place === MOST_ROWS) refuse(`row ${place + 1} and those after it`, `at most ${MOST_ROWS} rows`);
    if (place >= MOST_ROWS) return;
    const from = isRecord(each) ? each : {};
    const found = named(library.rows, from['id'], from['label']);
    if (!found) return refuse(each, 'a row with a label, or with the id of one of the library’s');
    if (rows.has(found.id)) return refuse(each, `a name that no other row has; "${found.id}" is taken`);
    unknownIn(from, ['id', 'label', 'asks', 'cells'], refuse);
    const cells = new Map<string, Statement>();
    const { cells: given = {} } = from;
    if (!isRecord(given)) refuse({ cells: given }, 'cells as an object with a kind to each statement');
    for (const [kind, each] of Object.entries(isRecord(given) ? given : {})) {
      const statement = readStatement(each, refuse);
      if (statement && !columns.has(kind)) refuse(kind, [...columns].join(', '));
      else if (statement) cells.set(kind, statement);
    }
    const asked = textIn(from, 'asks', refuse);
    rows.set(found.id, { row: { ...(asked !== undefined && { asks: asked }), cells: {}, ...found }, cells });
  });
  const silent = [...kinds.keys()].filter((id) => !library.kinds.some((kind) => kind.id === id) && ![...rows.values()].some(({ cells }) => cells.has(id)));
  const only = input['only'] === true;
  // One that leaves the library's out and has no row is told so once, below.
  if (silent.length > 0 && !(only && rows.size === 0)) lacks(silent.join(', '), 'a cell in some row for each kind');
  return { only, kinds: [...kinds.values()], rows: [...rows.values()] };
}

/** Stands in text where a paragraph begins and where it ends. */
const BREAK = '\u001f';

/** What a cell says first, and what it says then: a paragraph stands by itself. Markup is text. */
function ofCell(cell: HTMLElement): { readonly text: string; readonly more: string } {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const paragraph of copy.querySelectorAll('p')) {
    paragraph.before(BREAK);
    paragraph.after(BREAK);
  }
  const [text = '', ...more] = copy.textContent.split(BREAK).map(spaced).filter(Boolean);
  return { text, more: more.join(' ') };
}

/** The cells of each row by the column they stand in, as spans place them. */
function gridOf(table: HTMLTableElement): readonly (readonly HTMLTableCellElement[])[] {
  const rows = [...table.rows];
  const grid = rows.map((): HTMLTableCellElement[] => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x]) x += 1;
      // A span ends with the part of the table it stands in; 0 goes on to that end.
      for (let down = y; rows[down]?.parentNode === row.parentNode && (cell.rowSpan === 0 || down < y + cell.rowSpan); down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) grid[down]![x + across] ??= cell;
      }
      x += cell.colSpan;
    }
  });
  return grid;
}

/** What a table says: kinds in its first row, dimensions in its first column. A cell over several columns speaks of each of their kinds. */
function ofTable(table: HTMLTableElement, library: Shown, refuse: Refuse, lacks: Lacks): Readonly<Record<string, unknown>> {
  const [head = [], ...rows] = gridOf(table);
  const heads = head.slice(1).map((cell) => ({ id: cell.dataset['id'], label: ofCell(cell).text }));
  const ids = heads.map(({ id, label }) => named(library.kinds, id, label)?.id);
  return {
    only: table.hasAttribute('data-only'),
    kinds: heads,
    rows: rows.map(([first, ...cells]) => {
      const { text: label = '', more: asks = '' } = first ? ofCell(first) : {};
      const asMany = `a row of ${heads.length} cells after its name, as the first row has`;
      if (cells.length > heads.length) refuse(`${label}, cell ${heads.length + 1} and those after it`, asMany);
      else if (first && cells.length < heads.length) lacks(label, `${asMany}, empty where there is no statement`);
      const entries = heads.flatMap((_head, at) => {
        const cell = cells[at];
        if (!cell || cell === first) return [];
        const { text: line, more } = ofCell(cell);
        return line && ids[at] !== undefined && ids.indexOf(ids[at]) === at ? [[ids[at], { line, more }] as const] : [];
      });
      return { id: first?.dataset['id'], label, asks, cells: Object.fromEntries(entries) };
    }),
  };
}

/** The library's comparison with a page's own put in; of a page's own table or object, only what is good. The rest is named as the element `tag` says it. */
export function withOwn(library: Shown, given: ComparisonInput | HTMLTableElement, tag: string): Shown {
  const isTable = given instanceof HTMLElement;
  const refuse: Refuse = (part, accepted) => complainOf(tag, isTable ? 'table' : 'comparison', part, accepted);
  const lacks: Lacks = (part, accepted) => complain(`<${tag}> ${isTable ? 'table' : 'comparison'}=${JSON.stringify(part.slice(0, 80))} lacks something. Accepted: ${accepted}.`);
  const input = isTable ? ofTable(given, library, refuse, lacks) : (given as Readonly<Record<string, unknown>>);
  const { only, kinds, rows } = readInput(input, library, refuse, lacks);
  const added = kinds.filter(({ id }) => !library.kinds.some((kind) => kind.id === id));
  const own = new Map(rows.map((each) => [each.row.id, each]));
  const merged = (row: ShownRow): ShownRow => ({ ...row, cells: { ...row.cells, ...Object.fromEntries(own.get(row.id)?.cells ?? []) } });
  const allKinds = [...library.kinds.filter(({ reference }) => !reference), ...added, ...library.kinds.filter(({ reference }) => reference)];
  const allRows = [...library.rows, ...rows.map(({ row }) => row).filter(({ id }) => !library.rows.some((row) => row.id === id))].map(merged);
  if (!only) return { kinds: allKinds, rows: allRows };
  // A page that stands by itself says in which order.
  const spoken = kinds.length > 0 ? kinds : allKinds.filter(({ id }) => rows.some(({ cells }) => cells.has(id)));
  if (spoken.length * rows.length === 0) refuse(isTable ? 'data-only' : { only: true }, 'with it, kinds and rows of the page’s own');
  return { kinds: spoken, rows: rows.map(({ row }) => allRows.find(({ id }) => id === row.id)!) };
}
