/** What of some answers is sent: only what the items ask for. Plain JSON and pure functions. */
import type { Audience } from '../knowledge/feedback-items.js';
import type { GroupKind } from '../knowledge/groups.js';
import { askedOf, type Answer, type AnswersState } from './answers.js';
import type { FormItem } from './form-items.js';

/** The keys that a payload may have. Any other is a fault. */
export const payloadKeys = ['key', 'group', 'session', 'day', 'audience', 'answers', 'comment'] as const;

/** What is sent: nothing about who answers, in what order, on what device, or at what time of the day. */
export interface Payload {
  /** The idempotency key: random, and of this one reply. */
  readonly key: string;
  readonly group: GroupKind;
  /** Of members only: beside a role, a session or a day would be a name. */
  readonly session?: string;
  /** The day of the answers, as 2026-05-12. Of members only. */
  readonly day?: string;
  /** Absent for members. */
  readonly audience?: Audience;
  /** In the order of the items, each of them: `skip` where there was no answer. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly comment?: string;
}

/** What a payload says beside the answers. */
export interface Envelope {
  readonly key: string;
  readonly group: GroupKind;
  readonly audience: Audience;
  /** `''` where the page names none. */
  readonly session: string;
  /** An instant of the day of the answers, in milliseconds since the epoch; nothing finer than the day is used. */
  readonly now: number;
  /** Whether comments are on. */
  readonly comments: boolean;
}

/** What is sent of some answers. */
export function payloadOf(items: readonly FormItem[], state: AnswersState, { key, group, audience, session, now, comments }: Envelope): Payload {
  const { answers, comment } = askedOf(items, state, comments);
  return {
    key, group,
    ...(audience === 'member' ? { ...(session && { session }), day: dayOf(now) } : { audience }),
    answers,
    ...(comment && { comment }),
  };
}

/** The day of an instant where the device is, as 2026-05-12. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
