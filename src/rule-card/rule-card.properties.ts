/** The card's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, isRecord, keep, oneOf, parsed, text, type Check } from '../foundation/field.js';
import type { Agreement, Edition } from './editions.js';

/** How a card is shown; see the property `view`. */
export const cardViews = ['card', 'deck', 'poster'] as const;
/** See {@link cardViews}. */
export type CardView = (typeof cardViews)[number];

const absent = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A list of what `good` lets through, or one of it; what it does not is named. */
const listOf = <T, None>(accepted: string, none: None, good: (each: unknown) => boolean): Check<readonly T[] | None> =>
  (value, refuse) => {
    if (absent(value)) return none;
    const read = parsed(value, refuse, accepted);
    if (read === keep) return keep;
    const list: readonly unknown[] = Array.isArray(read) ? read : [read];
    const those = list.filter((each) => good(each) || (refuse(accepted, each), false));
    return list.length && !those.length ? keep : (those as readonly T[]);
  };

const named = (value: unknown, key: string): boolean => isRecord(value) && typeof value[key] === 'string' && value[key] !== '';

export const cardProperties: PropertyDeclarations = {
  // Rule by rule they are read when they are shown.
  rules: field(listOf<unknown, undefined>('a list of rules', undefined, () => true)),
  phase: field(text),
  timer: field(text),
  view: field(oneOf(cardViews, 'card')),
  held: field(text),
  edition: field(listOf<Edition, readonly Edition[]>('an edition with an id and a date, or a list of them', [], (each) => named(each, 'id'))),
  agreed: field<Agreement | undefined>((value, refuse) => {
    if (absent(value)) return undefined;
    const accepted = 'the fingerprint of an edition, or what rg-agree carries';
    const read = typeof value === 'string' && !value.trim().startsWith('{') ? { edition: value } : parsed(value, refuse, accepted);
    if (!named(read, 'edition')) return read === keep ? keep : refuse(accepted);
    return { date: '', answer: 'yes', ...(read as Partial<Agreement> & { edition: string }) };
  }),
  editable: field(flag),
  confirm: field(flag),
  name: { ...field(text), reflect: true },
  required: field(flag),
};
