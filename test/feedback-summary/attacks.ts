/** Groups that nobody was ever in, and someone who works out from releases whether anybody agreed. See `attack.node.test.ts` for who that may be. */
import { bandOf, type Band, type Policy } from '../../src/feedback-summary/summary-policy.js';
import type { Release, Reply } from '../../src/feedback-summary/summarize.js';

export const ITEM = 'pressed';

export type Draw = () => number;
export const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
export const whole = (draw: Draw, from: number, to: number): number => from + Math.floor(draw() * (to - from + 1));

/** A reply with what an attacker is to find out about it. */
export interface Known extends Reply {
  readonly who: number;
  readonly session: string;
  /** Came after the first requests. */
  readonly late: boolean;
  readonly answer: number | 'skip';
}

export interface Group {
  readonly roster: number;
  readonly sessions: readonly string[];
  readonly replies: readonly Known[];
}

export const known = (who: number, session: string, answer: number | 'skip', late = false): Known =>
  ({ who, session, late, answer, answers: { [ITEM]: answer }, comment: `Number ${who}` });

/**
 * Groups of 4 to 14, more of them small, of one mind, or of one mind but for one of them, than real ones are: that is where bands are
 * weakest.
 */
export function group(draw: Draw): Group {
  const roster = whole(draw, 4, draw() < 0.4 ? 5 : 14);
  const alone = draw() < 0.3 ? 0 : undefined;
  const sessions = Array.from({ length: whole(draw, 1, 4) }, (_, i) => `s${i}`);
  const eager = pick(draw, [0.75, 0.9, 1]);
  const latecomers = draw() < 0.4 ? 0.15 : 0;
  const replies = sessions.flatMap((session) => {
    const mood = pick(draw, [0, 0, 0.1, 0.5, 0.9, 1, 1]);
    return Array.from({ length: roster }, (_, who) => who).filter(() => draw() < eager).map((who) => {
      const agrees = who === alone ? mood < 0.5 : draw() < mood;
      return known(who, session, pick<number | 'skip'>(draw, agrees ? [4, 5] : [1, 2, 3, 'skip']), draw() < latecomers);
    });
  });
  return { roster, sessions, replies };
}

/** A release, and the replies it was made from. */
export interface Told {
  readonly release: Release;
  readonly from: readonly Known[];
  /** Whether a role was asked for, or stood beside the answers. */
  readonly role?: boolean;
  /** Whether one of its sessions could still be answered. */
  readonly early?: boolean;
  /** The minimum that the page had set. */
  readonly minimum?: number;
}

export const side = ({ answer }: Known, policy: Policy): number => (typeof answer === 'number' && answer >= policy.agrees ? 1 : 0);

/** How many may have agreed where a band says so. */
function rangeOf(band: Band, replies: number, sessions: number, policy: Policy): readonly number[] {
  return Array.from({ length: replies + 1 }, (_, agreed) => agreed).filter((agreed) => bandOf(agreed, replies, sessions, policy) === band);
}

/** How many of some people agreed: between `low` and `high`, in all that is released. */
interface Sum {
  readonly cells: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Whether any numbers within their bounds fit all sums. Narrows bounds until nothing changes, then tries. */
function fits(bounds: readonly (readonly [number, number])[], sums: readonly Sum[]): boolean {
  const now = bounds.map(([low, high]) => [low, high] as [number, number]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { cells, low, high } of sums) {
      const least = cells.reduce((sum, cell) => sum + now[cell]![0], 0);
      const most = cells.reduce((sum, cell) => sum + now[cell]![1], 0);
      if (least > high || most < low) return false;
      for (const cell of cells) {
        const [from, to] = now[cell]!;
        const next: [number, number] = [Math.max(from, low - (most - to)), Math.min(to, high - (least - from))];
        if (next[0] > next[1]) return false;
        if (next[0] !== from || next[1] !== to) {
          now[cell] = next;
          changed = true;
          break;
        }
      }
      if (changed) break;
    }
  }
  const undecided = now.findIndex(([low, high]) => low < high);
  if (undecided < 0) return true;
  const [low, high] = now[undecided]!;
  for (let value = low; value <= high; value += 1) {
    if (fits(now.with(undecided, [value, value]), sums)) return true;
  }
  return false;
}

/**
 * Whether someone who knows the answers of `own` can tell anything certain of what anyone else replied: that they agreed at least once,
 * or failed to. People of one session and time are alike in all releases, and so are people who replied to the same sessions.
 */
export function derives(told: readonly Told[], own: ReadonlySet<number>, policy: Policy): boolean {
  const cellOf = ({ session, late }: Known): string => `${session} ${late}`;
  const names = [...new Set(told.flatMap(({ from }) => from.map(cellOf)))];
  const others = [...new Set(told.flatMap(({ from }) => from))].filter(({ who }) => !own.has(who));
  const countsOf = (replies: readonly Known[]): readonly number[] => {
    const counts = names.map(() => 0);
    for (const reply of replies) counts[names.indexOf(cellOf(reply))]! += 1;
    return counts;
  };
  const sums = told.map(({ release, from }): Sum => {
    // A session that nobody has replied to yet counts for nothing in how a band is made.
    const range = rangeOf(release.items[0]!.band, from.length, new Set(from.map(({ session }) => session)).size, policy);
    const mine = from.filter(({ who }) => own.has(who)).reduce((sum, reply) => sum + side(reply, policy), 0);
    return { cells: [...new Set(from.map((reply) => names.indexOf(cellOf(reply))))], low: range[0]! - mine, high: range.at(-1)! - mine };
  });
  const all = countsOf(others);
  const alike = new Map([...new Set(others.map(({ who }) => who))].map((who) => {
    const theirs = countsOf(others.filter((reply) => reply.who === who));
    return [theirs.join(), theirs];
  }));
  // Everything that one person replied was agreement, or none of it.
  const possible = (theirs: readonly number[], agreed: 0 | 1): boolean =>
    fits(all.map((count, cell) => [0, count - theirs[cell]!]), sums.map(({ cells, low, high }): Sum => {
      const given = agreed * cells.reduce((sum, cell) => sum + theirs[cell]!, 0);
      return { cells, low: low - given, high: high - given };
    }));
  return [...alike.values()].some((theirs) => !possible(theirs, 0) || !possible(theirs, 1));
}
