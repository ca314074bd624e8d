/** What a comparator shows: the built-in comparison or a page's own, in one shape. */
import { comparedKinds, referenceKinds, type ComparedKind, type ComparisonGrade } from '../knowledge/comparison-kinds.js';
import { comparison, dimensionIds } from '../knowledge/comparison.js';
import type { ComparisonWords } from '../knowledge/comparison-words.js';

/** One statement about one kind. */
export interface Statement {
  readonly line: string;
  readonly more?: string;
  /** Claims of the founding text by number. */
  readonly claims?: readonly string[];
  /** Those of the claims that only `more` repeats. */
  readonly behind?: readonly string[];
  /** Keys of the bibliography, or a page's own sources as text. */
  readonly sources?: readonly string[];
  readonly sure?: readonly ComparisonGrade[];
}

/** One column. */
export interface ShownKind {
  readonly id: string;
  readonly label: string;
  /** Shown apart, and no option. */
  readonly reference: boolean;
}

/** One row; a kind without a cell has no statement. */
export interface ShownRow {
  readonly id: string;
  readonly label: string;
  /** The question it answers. */
  readonly asks?: string;
  readonly part?: string;
  readonly cells: Readonly<Partial<Record<string, Statement>>>;
}

/** Columns and rows in the order they are shown. */
export interface Shown {
  readonly kinds: readonly ShownKind[];
  readonly rows: readonly ShownRow[];
}

const isReference = (kind: ComparedKind): boolean => referenceKinds.some((each) => each === kind);

/** The built-in comparison in one language. */
export function builtIn(words: ComparisonWords): Shown {
  return {
    kinds: comparedKinds.map((id) => ({ id, label: words.kinds[id].label, reference: isReference(id) })),
    rows: dimensionIds.map((id) => {
      const { part, cells } = comparison[id];
      const { label, asks, ...said } = words.rows[id];
      return { id, part, label, asks, cells: Object.fromEntries(comparedKinds.map((kind) => [kind, { ...said[kind], ...cells[kind] }])) };
    }),
  };
}

/** The statement of a row about a kind; undefined where there is none, whatever the kind is called. */
export function statementIn(row: ShownRow, kind: string): Statement | undefined {
  return Object.hasOwn(row.cells, kind) ? row.cells[kind] : undefined;
}
