/** The items of a form: the built-in ones, or a page's own. What is good is used, the rest is named. Pure. */
import { directions, feedbackItem, feedbackSet, type Audience, type Direction } from '../knowledge/feedback-items.js';
import type { GroupKind } from '../knowledge/groups.js';
import { isRecord, keep, parsed, type Refuse } from '../foundation/field.js';

/** How an item is answered: on five points of agreement, by one of some choices, by a number, in words. */
export const itemKinds = ['agreement', 'choice', 'number', 'text'] as const;

/** See {@link itemKinds}. */
export type ItemKind = (typeof itemKinds)[number];

/** One of the answers that a choice offers. */
export interface Choice {
  /** What is sent. */
  readonly value: string;
  readonly label: string;
}

/** One item of a form. */
export interface FormItem {
  /** Letters, digits, hyphens and underscores, a letter first: the key of its answer. */
  readonly id: string;
  readonly kind: ItemKind;
  /** The page's own statement or question; absent where the built-in words are used. */
  readonly statement?: string;
  readonly direction?: Direction;
  /** Of a choice, at least two. */
  readonly choices?: readonly Choice[];
  /** Of a number: bounds that are included. */
  readonly min?: number;
  readonly max?: number;
}

/** Most items of a form, most choices of an item, most characters of an answer in words. */
export const MOST_ITEMS = 40;
export const MOST_CHOICES = 20;
export const MOST_TEXT = 2000;

/** The answer that passes an item by. It is not the middle; an item in words is passed by when it is left empty. */
export const SKIP = 'skip';

const itemForm = `a built-in id, or an id of its own, a statement, and a kind (${itemKinds.join(', ')}); choices for "choice"`;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Whether a text can be the id of an item. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z][\w-]{0,63}$/.test(value);

const builtIn = new Map<string, readonly FormItem[]>();

/** The built-in items for an audience of a group, always the same ones; none where there is no such audience. */
export function builtInItems(group: GroupKind, audience: Audience): readonly FormItem[] {
  const name = `${group} ${audience}`;
  const { items = [] } = feedbackSet(group, audience) ?? {};
  if (!builtIn.has(name)) builtIn.set(name, items.map((id) => ({ id, kind: 'agreement', direction: feedbackItem(id)!.direction })));
  return builtIn.get(name)!;
}

/** A page's items, as a list or its JSON; keeps what was there before where none of them is good. */
export function readItems(value: unknown, refuse: Refuse): readonly FormItem[] | typeof keep {
  const list = parsed(value, refuse, 'a list of items');
  if (list === keep) return keep;
  if (!Array.isArray(list)) return refuse('a list of items');
  const good: FormItem[] = [];
  for (const each of list.slice(0, MOST_ITEMS) as readonly unknown[]) {
    const item = readItem(each);
    if (item && !good.some(({ id }) => id === item.id)) good.push(item);
    else refuse(itemForm, each);
  }
  if (list.length > MOST_ITEMS) refuse(`at most ${MOST_ITEMS} items`, list.length);
  return good.length ? good : refuse('at least one item');
}

function readItem(from: unknown): FormItem | undefined {
  if (typeof from === 'string') return readItem({ id: from });
  if (!isRecord(from) || !isId(from['id'])) return undefined;
  const { id } = from;
  const known = feedbackItem(id);
  const kind = itemKinds.find((each) => each === (from['kind'] ?? 'agreement'));
  if (!kind || (!isText(from['statement']) && !(known && kind === 'agreement'))) return undefined;
  const direction = directions.find((each) => each === from['direction']) ?? known?.direction;
  const rest = kind === 'choice' ? readChoices(from['choices']) : kind === 'number' ? readBounds(from) : {};
  const statement = isText(from['statement']) && { statement: from['statement'].trim().slice(0, 500) };
  return rest && { id, kind, ...statement, ...(direction && { direction }), ...rest };
}

/** At least two choices with values of their own, none of them the word for skipping. */
function readChoices(from: unknown): Pick<FormItem, 'choices'> | undefined {
  if (!Array.isArray(from) || from.length > MOST_CHOICES) return undefined;
  const choices = from.map((each: unknown): unknown => (typeof each === 'string' ? { value: each, label: each } : each));
  const good = choices.filter((each): each is Choice => isRecord(each) && isText(each['value']) && isText(each['label']) && each['value'] !== SKIP);
  const values = new Set(good.map(({ value }) => value));
  return good.length < choices.length || values.size < Math.max(2, good.length) ? undefined : { choices: good.map(({ value, label }) => ({ value, label })) };
}

function readBounds({ min, max }: Record<string, unknown>): Pick<FormItem, 'min' | 'max'> | undefined {
  if ((min !== undefined && !isNumber(min)) || (max !== undefined && !isNumber(max)) || Number(min) > Number(max)) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
