/** The comparator's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, isRecord, keep, oneOf, parsed, text, type Check } from '../foundation/field.js';
import { groupKinds } from '../knowledge/groups.js';
import type { AnswerFact } from './comparator-events.js';

/** The kinds that the comparator's `group` accepts: therapy, too, which is there for reference. */
export const comparatorGroups = [...groupKinds, 'therapy'] as const;
/** See {@link comparatorGroups}. */
export type ComparatorGroup = (typeof comparatorGroups)[number];

/** How a comparator is shown; see the property `view`. */
export const comparatorViews = ['auto', 'table', 'cards'] as const;
/** See {@link comparatorViews}. */
export type ComparatorView = (typeof comparatorViews)[number];

/** How the seven questions are asked; see the property `ask`. */
export const asks = ['', 'one', 'all'] as const;
/** See {@link asks}. */
export type ComparatorAsk = (typeof asks)[number];

/** A page's own columns and rows, before they are read; see the property `comparison`. */
export interface ComparisonInput {
  /** Own columns: a name, or a name with an id. */
  readonly kinds?: readonly (string | { readonly id?: string; readonly label: string })[];
  /** Rows: the library's by `id`, others by `id` or `label`. A cell is a line, or what a statement has. */
  readonly rows?: readonly { readonly id?: string; readonly label?: string; readonly asks?: string; readonly cells?: Readonly<Record<string, unknown>> }[];
  /** Leaves the library's own columns and rows out. */
  readonly only?: boolean;
}

const isText = (each: unknown): each is string => typeof each === 'string' && each.trim() !== '';

/** Words with spaces or commas between them, a list, or JSON; what is no word is named. */
const ids: Check<readonly string[] | undefined> = (value, refuse) => {
  const accepted = 'ids with spaces between them, or a list of them';
  if (value === null || value === undefined || value === '') return undefined;
  const listed = typeof value === 'string' && !value.trim().startsWith('[') ? value.split(/[\s,]+/).filter(Boolean) : parsed(value, refuse, accepted);
  if (listed === keep) return keep;
  if (!Array.isArray(listed)) return refuse(accepted);
  return [...new Set(listed.filter((each): each is string => isText(each) || (refuse(accepted, each), false)))];
};

/** An object, or JSON. */
const record = <T, None>(accepted: string, none: None): Check<T | None> => (value, refuse) => {
  if (value === null || value === undefined || value === '') return none;
  const read = parsed(value, refuse, accepted);
  if (read === keep) return keep;
  return isRecord(read) ? (read as T) : refuse(accepted);
};

export const comparatorProperties: PropertyDeclarations = {
  group: field(oneOf(comparatorGroups, 'balint')),
  groups: field(ids),
  dimensions: field(ids),
  comparison: field(record<ComparisonInput, undefined>('an object with kinds and rows', undefined)),
  differences: field(flag),
  ask: {
    ...field((value, refuse) => (value === true ? 'one' : value === false ? '' : oneOf(asks, '')(value, refuse))),
    // The attribute alone asks one at a time.
    converter: { fromAttribute: (value: string | null) => value === '' || value },
  },
  answers: field(record<Partial<AnswerFact>, Partial<AnswerFact>>('an object as rg-answer carries it', {})),
  present: field(flag),
  link: field(flag),
  view: field(oneOf(comparatorViews, 'auto')),
  today: field((value, refuse) => {
    const read = text(value, refuse);
    // Days are compared as text: only a whole ISO date that the calendar has will do.
    return read === keep || read === '' || (read.length === 10 && JSON.stringify(new Date(read)).includes(read)) ? read : refuse('a day such as 2026-11-22');
  }),
};
