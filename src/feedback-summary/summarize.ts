/**
 * What a block of sessions said, as far as it may be told. Pure. Whoever calls this holds the answers; run it where only the keeper
 * of the answers can, and hand on what it returns.
 *
 * What it never tells: anything by role, of a session that is still open, of fewer replies than the minimum, of a block that shares a
 * session with an earlier release, or of a block that has had further replies since its release. Whether it refuses depends on numbers
 * of replies and names of sessions only, never on an answer, so that a refusal tells nothing either.
 */
import { feedbackItem, type Audience } from '../knowledge/feedback-items.js';
import { bandOf, leastReplies, strict, type Band, type Policy } from './summary-policy.js';

/** One person's reply to one session, as it was stored. */
export interface Reply {
  /** Which session it is about; replies without one are about the same. */
  readonly session?: string;
  /** Absent for members, whose replies alone are pooled. */
  readonly audience?: Audience;
  /** By item: 1 to 5. Anything else counts as skipped. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly comment?: string;
}

export interface SummaryOptions {
  /** How many members the group has; everyone who could have replied to each session. */
  readonly roster: number;
  /** Least replies; 5 unless set, never below 4. One session needs five even then, two need nine: fewer cannot be banded without showing someone's answers. */
  readonly minimum?: number;
  /** The sessions of the block; those that replies are about unless set. */
  readonly sessions?: readonly string[];
  /** Sessions that may still be answered; true for all. */
  readonly open?: readonly string[] | boolean;
  /** Everything that has been released of this group before. Without it no difference can be refused. */
  readonly released?: readonly Release[];
  /** Whose replies are asked for. Anything but members is refused. */
  readonly audience?: Audience;
  /** The page's own items on the same five points, beside the built-in ones. No others are summarized. */
  readonly items?: readonly string[];
  /** Whether comments are wanted. */
  readonly comments?: boolean;
  /** Numbers from 0 up to 1 that nobody can foresee, for the order of comments. */
  readonly random?: () => number;
}

/** What an item came to. */
export interface ItemBand {
  readonly id: string;
  readonly band: Band;
}

/** What may be shown of a block: keep it, and give it back as one of `released`. */
export interface Release {
  readonly ok: true;
  /** The block's sessions, in the order of their names. */
  readonly sessions: readonly string[];
  readonly replies: number;
  /** In the order of their ids. Items with too few replies are not among them. */
  readonly items: readonly ItemBand[];
  /** In an order that tells nothing, and unlinked to any answer. */
  readonly comments: readonly string[];
}

/**
 * Why nothing is shown: `role`, a presenter or leader could be known by it; `sessions`, there is none; `open`, a session can still be
 * answered; `overlap`, a session is part of another released block; `difference`, there have been replies since the release; `roster`,
 * the roster is unknown or below five; `surplus`, there are more replies than members; `few`, fewer replies than the minimum; `share`,
 * less than 70 % of the roster replied.
 */
export const refusals = ['role', 'sessions', 'open', 'overlap', 'difference', 'roster', 'surplus', 'few', 'share'] as const;

/** See {@link refusals}. */
export type RefusalReason = (typeof refusals)[number];

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** How many replies it takes, where that is what is missing. */
  readonly needed?: number;
}

/** What may be shown of a block of sessions, or why nothing may. */
export function summarize(replies: readonly Reply[], options: SummaryOptions): Release | Refusal {
  return summarizeUnder(strict, replies, options);
}

const refuse = (reason: RefusalReason, needed?: number): Refusal => (needed === undefined ? { ok: false, reason } : { ok: false, reason, needed });

const sessionOf = ({ session = '' }: Reply): string => session;

/** {@link summarize} by other numbers, for tests that show what each number is for. */
export function summarizeUnder(policy: Policy, replies: readonly Reply[], options: SummaryOptions): Release | Refusal {
  const { roster, open = false, released = [], audience = 'member', comments = true, items = [], random = Math.random } = options;
  const asked = options.minimum ?? 5;
  // So that what is no number is no way below the least.
  const minimum = asked > policy.least ? asked : policy.least;
  const sessions = [...new Set(options.sessions ?? replies.map(sessionOf))].sort();
  const all = replies.filter((reply) => sessions.includes(sessionOf(reply)));
  const block = all.filter((reply) => (reply.audience ?? 'member') === audience);
  if (policy.refuses.role && (audience !== 'member' || block.length < all.length)) return refuse('role');
  if (!sessions.length) return refuse('sessions');
  if (policy.refuses.open && (open === true || (open && sessions.some((session) => open.includes(session))))) return refuse('open');
  const met = released.filter((earlier) => earlier.sessions.some((session) => sessions.includes(session)));
  const same = met.find((earlier) => earlier.sessions.length === sessions.length && earlier.sessions.every((session) => sessions.includes(session)));
  if (policy.refuses.overlap && met.some((earlier) => earlier !== same)) return refuse('overlap');
  if (policy.refuses.difference && same) return same.replies === block.length ? same : refuse('difference');
  const most = roster * sessions.length;
  const least = leastReplies(sessions.length, policy);
  // However many sessions there are: what so few people say has no second band.
  if (!(most >= least)) return refuse('roster');
  // Nobody replies to a session twice, so there are at least as many people as replies to any one session.
  const people = Math.max(...sessions.map((session) => block.filter((reply) => sessionOf(reply) === session).length));
  if (people > roster) return refuse('surplus');
  const needed = Math.max(minimum, least, Math.ceil((most * policy.tenths) / 10));
  if (block.length < Math.max(minimum, least)) return refuse('few', needed);
  if (block.length < needed) return refuse('share', needed);
  return {
    ok: true, sessions, replies: block.length, items: itemsOf(policy, block, minimum, items),
    comments: comments && people >= minimum * policy.comments ? shuffled(commentsOf(block), random) : [],
  };
}

/** The bands of all items that were put to enough people. Whether an item was put is a matter of the form, not of answers. */
function itemsOf(policy: Policy, block: readonly Reply[], minimum: number, own: readonly string[]): readonly ItemBand[] {
  const ids = [...new Set(block.flatMap(({ answers }) => Object.keys(answers)))].filter((id) => feedbackItem(id) ?? own.includes(id)).sort();
  return ids.flatMap((id) => {
    const put = block.filter(({ answers }) => Object.hasOwn(answers, id));
    const sessions = new Set(put.map(sessionOf)).size;
    if (put.length < Math.max(minimum, leastReplies(sessions, policy))) return [];
    const agreed = put.filter(({ answers }) => agrees(answers[id], policy)).length;
    return [{ id, band: bandOf(agreed, put.length, sessions, policy) }];
  });
}

const agrees = (answer: unknown, policy: Policy): boolean => typeof answer === 'number' && answer >= policy.agrees && answer <= 5;

const commentsOf = (block: readonly Reply[]): string[] => block.map(({ comment = '' }) => comment.trim()).filter(Boolean);

/** The list in an order that does not depend on the order it came in. */
function shuffled(list: string[], random: () => number): readonly string[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
