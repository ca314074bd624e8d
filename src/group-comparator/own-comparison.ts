/** Reads a page's own columns and rows, from an object or a table, and adds them to the library's. What is good is used, the rest is named. */
import { complainOf } from '../foundation/complain.js';
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

interface Own {
  readonly only: boolean;
  readonly kinds: readonly ShownKind[];
  readonly rows: readonly { readonly row: ShownRow; readonly cells: ReadonlyMap<string, Statement> }[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] => list(value).filter(isText);
const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const idOf = (label: string): string => folded(label).replace(/[\s,]+/g, '-');

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
  const sure = comparisonGrades.filter((grade) => list(from['sure']).includes(grade));
  if (list(from['sure']).length > sure.length) refuse(from['sure'], comparisonGrades.join(', '));
  return {
    line: from['line'].trim(),
    ...(isText(from['more']) && { more: from['more'].trim() }),
    claims: texts(from['claims']), sources: texts(from['sources']), sure,
  };
}

function readInput(input: Readonly<Record<string, unknown>>, library: Shown, refuse: Refuse): Own {
  const kinds = new Map<string, ShownKind>();
  list(input['kinds']).forEach((each, place) => {
    if (place === MOST_KINDS) refuse(`kind ${place + 1} and those after it`, `at most ${MOST_KINDS} kinds`);
    if (place >= MOST_KINDS) return;
    const from = typeof each === 'string' ? { label: each } : isRecord(each) ? each : {};
    const kind = named(library.kinds, from['id'], from['label']);
    if (!kind) refuse(each, 'a name, or an object with a label');
    else if (kinds.has(kind.id)) refuse(each, `a name that no other kind has; "${kind.id}" is taken`);
    else kinds.set(kind.id, { reference: false, ...kind });
  });
  const rows = new Map<string, Own['rows'][number]>();
  const columns = new Set([...kinds.keys(), ...library.kinds.map(({ id }) => id)]);
  list(input['rows']).forEach((each, place) => {
    if (place === MOST_ROWS) refuse(`row ${place + 1} and those after it`, `at most ${MOST_ROWS} rows`);
    if (place >= MOST_ROWS) return;
    const from = isRecord(each) ? each : {};
    const found = named(library.rows, from['id'], from['label']);
    if (!found) return refuse(each, 'a row with a label, or with the id of one of the library’s');
    if (rows.has(found.id)) return refuse(each, `a name that no other row has; "${found.id}" is taken`);
    const cells = new Map<string, Statement>();
    for (const [kind, given] of Object.entries(isRecord(from['cells']) ? from['cells'] : {})) {
      const statement = readStatement(given, refuse);
      if (statement && !columns.has(kind)) refuse(kind, [...columns].join(', '));
      else if (statement) cells.set(kind, statement);
    }
    rows.set(found.id, { row: { ...(isText(from['asks']) && { asks: from['asks'].trim() }), cells: {}, ...found }, cells });
  });
  return { only: input['only'] === true, kinds: [...kinds.values()], rows: [...rows.values()] };
}

/** A cell's own text and that of a paragraph in it. Markup is text. */
function ofCell(cell: HTMLElement): { readonly text: string; readonly more: string } {
  const more = cell.querySelector('p');
  const copy = cell.cloneNode(true) as HTMLElement;
  copy.querySelector('p')?.remove();
  const text = spaced(copy.textContent);
  return { text: text || spaced(more?.textContent), more: text ? spaced(more?.textContent) : '' };
}

/** What a table says: kinds in its first row, dimensions in its first column. */
function ofTable(table: HTMLTableElement, library: Shown, refuse: Refuse): Readonly<Record<string, unknown>> {
  const [head, ...rows] = [...table.rows];
  const heads = [...(head?.cells ?? [])].slice(1).map((cell) => ({ id: cell.dataset['id'], label: ofCell(cell).text }));
  const ids = heads.map(({ id, label }) => named(library.kinds, id, label)?.id);
  return {
    only: table.hasAttribute('data-only'),
    kinds: heads,
    rows: rows.map((row) => {
      const [first, ...cells] = [...row.cells];
      const { text: label = '', more: asks = '' } = first ? ofCell(first) : {};
      if (cells.length > heads.length) refuse(label, `a row of at most ${heads.length} cells after its name, as the first row has`);
      const entries = cells.slice(0, heads.length).flatMap((cell, at) => {
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
  const input = isTable ? ofTable(given, library, refuse) : (given as Readonly<Record<string, unknown>>);
  const { only, kinds, rows } = readInput(input, library, refuse);
  const added = kinds.filter(({ id }) => !library.kinds.some((kind) => kind.id === id));
  const own = new Map(rows.map((each) => [each.row.id, each]));
  const merged = (row: ShownRow): ShownRow => ({ ...row, cells: { ...row.cells, ...Object.fromEntries(own.get(row.id)?.cells ?? []) } });
  const allKinds = [...library.kinds.filter(({ reference }) => !reference), ...added, ...library.kinds.filter(({ reference }) => reference)];
  const allRows = [...library.rows, ...rows.map(({ row }) => row).filter(({ id }) => !library.rows.some((row) => row.id === id))].map(merged);
  if (!only) return { kinds: allKinds, rows: allRows };
  // A page that stands by itself says in which order.
  const spoken = kinds.length > 0 ? kinds : allKinds.filter(({ id }) => rows.some(({ cells }) => cells.has(id)));
  return { kinds: spoken, rows: rows.map(({ row }) => allRows.find(({ id }) => id === row.id)!) };
}
