/**
 * How far answers are coarsened before anyone sees them, and from how many replies on.
 *
 * Each answer counts only as agreement (4 or 5) or not (1, 2, 3, skipped), so that even someone who knows all answers but one never
 * learns that one: at most which of the two it was. The number of those who agreed is told as a band. The outermost bands are wide
 * enough for a member, who knows their own answers and everything released, that it stays possible of each other person that they
 * agreed every time they replied, and that they never did. Where one of these numbers is loosened, an attack in the tests succeeds; the
 * share of the roster, the five bands and the wait for closed sessions are no secrets, and the tests hold them to what is promised.
 *
 * All of it takes for granted that a person replies once to a session. Nobody can see here that somebody replied twice, unless there
 * are more replies than members, and who did knows more answers of their own than the bands make room for.
 */

/** The bands, from least to most agreement. With fewer than ten replies there are only the three in the middle. */
export const bands = ['few', 'less', 'half', 'more', 'most'] as const;

/**
 * How many agreed: `few`, a quarter or fewer; `less`, fewer than half; `half`, about half; `more`, more than half; `most`, three
 * quarters or more. No band says that nobody did, or that all did.
 */
export type Band = (typeof bands)[number];

/** The numbers that the promise rests on. Only tests take others than {@link strict}. */
export interface Policy {
  /** Least replies that a page may set. // ACGME-REP reports from four */
  readonly least: number;
  /** Least part of the roster that has replied, in tenths. // ACGME-REP; for the picture to be the group's, not for secrecy */
  readonly tenths: number;
  /** The lowest answer that counts as agreement. Two or more answers have to lie on either side. */
  readonly agrees: number;
  /**
   * The least reach of the outermost bands: up to so many agreed, or did not. `sessions` is how many a member may have answered. Twice
   * that: one who disagreed each time has to leave room for another who did, and no fewer than that will do.
   */
  readonly outer: (sessions: number) => number;
  /** From how many replies on there are five bands. */
  readonly fine: number;
  /** From how many times the minimum on comments are shown; people, not replies. NEWMEAS has a floor of eight, which is twice the least. */
  readonly comments: number;
  /** What is refused, whatever the numbers. */
  readonly refuses: Readonly<Record<'role' | 'open' | 'overlap' | 'difference', boolean>>;
}

/** What the public function goes by. */
export const strict: Policy = {
  least: 4, tenths: 7, agrees: 4, outer: (sessions) => sessions * 2, fine: 10, comments: 2,
  refuses: { role: true, open: true, overlap: true, difference: true },
};

/** The least replies to a number of sessions that leave room for two bands: five to one session, nine to two, and so on: never those of four people. */
export const leastReplies = (sessions: number, policy: Policy = strict): number => policy.outer(sessions) * 2 + 1;

/** The band of `agreed` among `replies`, of which one person gave at most one for each of `sessions`. */
export function bandOf(agreed: number, replies: number, sessions: number, policy: Policy = strict): Band {
  const outer = policy.outer(sessions);
  const quarter = Math.floor(replies / 4);
  const least = Math.min(agreed, replies - agreed);
  const low = agreed * 2 < replies;
  if (replies >= policy.fine && quarter >= outer && least <= quarter) return low ? 'few' : 'most';
  if (least <= Math.max(outer, Math.floor((replies * 2) / 5))) return low ? 'less' : 'more';
  return 'half';
}
