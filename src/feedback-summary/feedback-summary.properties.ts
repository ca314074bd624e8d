/** The summary's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, keep, numberBetween, parsed, type Check } from '../foundation/field.js';
import { readOwnItems } from './own-items.js';
import { readReleases, readReplies } from './replies.js';

const absent = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Names with spaces or commas between them, a list, or JSON. */
const listed: Check<unknown> = (value, refuse) =>
  typeof value === 'string' && !value.trim().startsWith('[') ? value.split(/[\s,]+/).filter(Boolean) : parsed(value, refuse, 'names of sessions');

/** The names of a list, each once; what is none is named. */
const names = (list: readonly unknown[], refuse: (value: unknown) => unknown): readonly string[] =>
  [...new Set(list.filter((each): each is string => typeof each === 'string' || (refuse(each), false)))];

/** One block as a list of names, several as a list of such lists. */
const blocks: Check<readonly (readonly string[])[] | undefined> = (value, refuse) => {
  const accepted = 'the names of the sessions of a block, or a list of such lists, one for each block';
  if (absent(value)) return undefined;
  const list = listed(value, refuse);
  if (list === keep) return keep;
  if (!Array.isArray(list)) return refuse(accepted);
  const some: readonly unknown[] = list;
  const several = some.some(Array.isArray);
  const read = (several ? some.filter((each) => Array.isArray(each) || (refuse(accepted, each), false)) : [some]) as readonly (readonly unknown[])[];
  const good = read.map((block) => names(block, (each) => refuse(accepted, each))).filter((block) => block.length);
  return some.length && !good.length ? keep : good;
};

const open: Check<readonly string[] | boolean> = (value, refuse) => {
  if (absent(value) || typeof value === 'boolean' || value === 'true' || value === 'false') return flag(value, refuse);
  const accepted = 'the names of sessions, or true for all';
  const list = listed(value, refuse);
  if (list === keep) return keep;
  if (!Array.isArray(list)) return refuse(accepted);
  const good = names(list, (each) => refuse(accepted, each));
  return list.length && !good.length ? keep : good;
};

const roster: Check<number | undefined> = (value, refuse) => {
  const accepted = 'a whole number of members, from 1 to 1000';
  const read = numberBetween(1, 1000, undefined)(value, () => refuse(accepted));
  return typeof read === 'number' && !Number.isInteger(read) ? refuse(accepted) : read;
};

export const summaryProperties: PropertyDeclarations = {
  responses: field(readReplies),
  roster: field(roster),
  minimum: field(numberBetween(4, 1000, 5)),
  sessions: field(blocks),
  open: field(open),
  released: field(readReleases),
  items: field(readOwnItems),
  comments: field(flag),
};
