/**
 * Blocks of sessions one after the other, each as far as it may be told. Pure.
 *
 * What has been released once stays as it is, whatever replies come later: each block is summarized with all earlier releases at
 * hand, those of the blocks before it among them, so that no two releases share a reply.
 */
import { summarize, type Refusal, type Release, type Reply, type SummaryOptions } from './summarize.js';

/** One block of sessions. */
export interface Block {
  readonly sessions: readonly string[];
  /** What may be shown of it; undefined where nothing may. */
  readonly release: Release | undefined;
  /** Why it is not shown; beside a release, why replies that came later are not. */
  readonly refusal: Refusal | undefined;
}

/** What all blocks may tell, and everything that has been released by now. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly released: readonly Release[];
}

const sessionOf = ({ session = '' }: Reply): string => session;

/** The blocks that are asked for; where none are, those that have been released, then all other sessions that members replied to as one. */
function asked(replies: readonly Reply[], released: readonly Release[]): readonly (readonly string[])[] {
  const told = released.map(({ sessions }) => sessions);
  const members = replies.filter(({ audience = 'member' }) => audience === 'member').map(sessionOf);
  const rest = [...new Set(members)].filter((session) => !told.some((sessions) => sessions.includes(session))).sort();
  return rest.length ? [...told, rest] : told;
}

/** What each block may tell, in their order; `blocks` undefined for all that there are. */
export function blocksOf(replies: readonly Reply[], blocks: readonly (readonly string[])[] | undefined, options: Omit<SummaryOptions, 'sessions' | 'audience'>): Blocks {
  const released = [...(options.released ?? [])];
  const told = (blocks ?? asked(replies, released)).map((sessions): Block => {
    const earlier = released.find((each) => each.sessions.length === sessions.length && each.sessions.every((session) => sessions.includes(session)));
    const result = summarize(replies, { ...options, sessions, released });
    if (earlier) {
      // A page need not have the replies any more.
      const held = replies.some((reply) => sessions.includes(sessionOf(reply)));
      return { sessions, release: earlier, refusal: held && !result.ok && result.reason === 'difference' ? result : undefined };
    }
    if (!result.ok) return { sessions, release: undefined, refusal: result };
    released.push(result);
    return { sessions, release: result, refusal: undefined };
  });
  return { blocks: told, released };
}
