/** Reads replies and earlier releases from outside. What is good is used; what is not is counted and never quoted, since it may be somebody's answer. Pure. */
import { isRecord, keep, type Refuse } from '../foundation/field.js';
import { audiences } from '../knowledge/feedback-items.js';
import { bands } from './summary-policy.js';
import type { ItemBand, Release, Reply } from './summarize.js';

/** Most replies, and most sessions of a block. */
const MOST = 10_000;

const form = 'a list of replies with "answers" by item, and "session", "audience" and "comment" as wanted';

/** Whether a text can be the id of an item. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z][\w-]{0,63}$/i.test(value);

const textOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** Reads JSON without a word of it in the refusal. */
function listed(value: unknown, refuse: Refuse, accepted: string): readonly unknown[] | typeof keep {
  let read = value;
  if (typeof value === 'string') {
    try {
      read = JSON.parse(value) as unknown;
    } catch {
      return refuse(`${accepted}, as JSON`, 'text that is no JSON');
    }
  }
  if (!Array.isArray(read)) return refuse(accepted, `something that is no list`);
  return read as readonly unknown[];
}

/** The good ones of a list; what was there before stays where none is good. */
function goodOf<T>(value: unknown, refuse: Refuse, accepted: string, read: (each: unknown) => T | undefined): readonly T[] | typeof keep {
  if (value === null || value === undefined || value === '') return [];
  const list = listed(value, refuse, accepted);
  if (list === keep) return keep;
  const good = list.slice(0, MOST).flatMap((each) => read(each) ?? []);
  if (good.length < list.length) refuse(accepted, `${list.length - good.length} of ${list.length} in the list`);
  return list.length && !good.length ? keep : good;
}

/** Replies as a form sends them, as a list or its JSON; keys that a summary has no use for are dropped at once. */
export const readReplies = (value: unknown, refuse: Refuse): readonly Reply[] | typeof keep => goodOf(value, refuse, form, readReply);

function readReply(from: unknown): Reply | undefined {
  if (!isRecord(from) || !isRecord(from['answers']) || !textOrNone(from['session']) || !textOrNone(from['comment'])) return undefined;
  const { session, comment, audience } = from as Partial<Reply>;
  if (audience !== undefined && !audiences.includes(audience)) return undefined;
  const answers = Object.fromEntries(Object.entries(from['answers']).filter(([id]) => isId(id)));
  return { answers, ...(session && { session }), ...(audience && { audience }), ...(comment && { comment }) };
}

/** Releases that were kept, as a list or its JSON. What is wrong inside one is left out, but its sessions stay taken. */
export const readReleases = (value: unknown, refuse: Refuse): readonly Release[] | typeof keep =>
  goodOf(value, refuse, 'a list of what summarize released: "sessions", "replies", "items", "comments"', readRelease);

function readRelease(from: unknown): Release | undefined {
  if (!isRecord(from) || from['ok'] === false || !Array.isArray(from['sessions'])) return undefined;
  const sessions: readonly unknown[] = from['sessions'];
  if (!sessions.length || !sessions.every((session) => typeof session === 'string')) return undefined;
  const { replies } = from;
  return {
    ok: true, sessions: sessions as readonly string[], replies: typeof replies === 'number' && replies > 0 ? replies : 0,
    items: listOf(from['items']).filter(isBand).map(({ id, band }) => ({ id, band })),
    comments: listOf(from['comments']).filter((each) => typeof each === 'string'),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isBand = (value: unknown): value is ItemBand => isRecord(value) && isId(value['id']) && bands.some((band) => band === value['band']);
