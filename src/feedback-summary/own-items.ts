/** A page's own items, as its form has them: their words, and what much agreement means. What is good is used, the rest is named. Pure. */
import { isRecord, keep, parsed, type Refuse } from '../foundation/field.js';
import { directions, feedbackItem, type Direction } from '../knowledge/feedback-items.js';
import { isId } from './replies.js';

/** An item as a page writes it, or the id of one of the library's; what the form takes beside this is passed over. */
export type OwnItemInput = string | {
  readonly id: string;
  /** Only what is answered by `agreement`, as items are unless they say otherwise, is summarized. */
  readonly kind?: string;
  readonly statement?: string;
  /** What the table calls it; the statement unless set. */
  readonly short?: string;
  readonly direction?: Direction;
};

/** The same once it is read. */
export interface OwnItem {
  readonly id: string;
  readonly kind: string;
  /** Absent where the library's own words are used. */
  readonly short?: string;
  readonly direction: Direction;
}

const form = 'items as the form takes them: an id of the library, or an id of its own with a statement; "short" names it in the table, "direction" is welcome, warning or note';

/** The items, as a list or its JSON; what was there before stays where none is good. */
export function readOwnItems(value: unknown, refuse: Refuse): readonly OwnItem[] | typeof keep {
  if (value === null || value === undefined || value === '') return [];
  const list = parsed(value, refuse, form);
  if (list === keep) return keep;
  if (!Array.isArray(list)) return refuse(form);
  const good: OwnItem[] = [];
  for (const each of list as readonly unknown[]) {
    const item = readItem(typeof each === 'string' ? { id: each } : each);
    if (item && !good.some(({ id }) => id === item.id)) good.push(item);
    else refuse(form, each);
  }
  return list.length && !good.length ? keep : good;
}

function readItem(from: unknown): OwnItem | undefined {
  if (!isRecord(from) || !isId(from['id'])) return undefined;
  const { id, kind, direction } = from;
  const known = feedbackItem(id);
  const short = [from['short'], from['statement']].find((each): each is string => typeof each === 'string' && each.trim() !== '');
  if (!short && !known) return undefined;
  return {
    id, kind: typeof kind === 'string' ? kind : 'agreement', ...(short && { short: short.trim().slice(0, 200) }),
    direction: directions.find((each) => each === direction) ?? known?.direction ?? 'note',
  };
}

/** What much agreement means, by item. */
export const directionsOf = (items: readonly OwnItem[]): Readonly<Record<string, Direction>> => Object.fromEntries(items.map(({ id, direction }) => [id, direction]));

/** The ids that are summarized beside the library's own. */
export const ownIds = (items: readonly OwnItem[]): readonly string[] => items.filter(({ kind }) => kind === 'agreement').map(({ id }) => id);
