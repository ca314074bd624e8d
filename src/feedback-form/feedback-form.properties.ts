/** The form's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, isRecord, keep, liveField, oneOf, parsed, text, type Check } from '../foundation/field.js';
import { audiences } from '../knowledge/feedback-items.js';
import { readSession } from './answers.js';
import { readItems, type FormItem } from './form-items.js';
import type { Patience } from './outbox.js';

const absent = (value: unknown): boolean => value === null || value === undefined || value === '';

const headers: Check<Readonly<Record<string, string>>> = (value, refuse) => {
  if (absent(value)) return {};
  const accepted = 'an object of headers, each a text';
  const read = parsed(value, refuse, accepted);
  if (read === keep) return keep;
  const good = isRecord(read) && Object.entries(read).every(([name, text]) => /^[\w-]+$/.test(name) && typeof text === 'string' && !/[\r\n]/.test(text));
  return good ? (read as Record<string, string>) : refuse(accepted);
};

export const formProperties: PropertyDeclarations = {
  audience: field(oneOf(audiences, 'member')),
  items: field<readonly FormItem[] | undefined>((value, refuse) => (absent(value) ? undefined : readItems(value, refuse))),
  session: field(readSession),
  action: field(text),
  headers: field(headers),
  release: field(flag),
  comments: field(flag),
  keep: field(flag),
  name: field(text),
  entries: field(flag),
  required: field(flag),
  disabled: field(flag),
  value: { noAccessor: true },
  patience: liveField<Partial<Patience>>((value, refuse) => (absent(value) ? {} : isRecord(value) ? (value as Partial<Patience>) : refuse('an object of spans in milliseconds'))),
};
