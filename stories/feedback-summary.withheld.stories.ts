/** What is not shown, and why: calm lines, each with what it would take. No reason depends on what anybody answered. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { args, argTypes, blocks, ready, repliesTo, repliesUpTo, sessionsOf, summary, summaryIn, textsIn } from './feedback-summary.stage.ts';

const meta = preview.meta({ title: 'Elements/Feedback summary/Withheld', component: 'rg-feedback-summary', args, argTypes, render: summary(), play: ready });

const oneSession = (members: number) => repliesTo(0, members).filter(({ session }) => session === sessionsOf(0)[0]);

/** Fewer replies than it takes. */
export const TooFew = meta.story({ render: summary({ roster: 6, responses: oneSession(4) }) });

TooFew.test('says so, and is in the state', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=withheld]')).toEqual(['Not shown: fewer than 5 replies. A block of more sessions may reach that.']);
  await expect(summaryIn(canvasElement).matches(':state(withheld)')).toBe(true);
});

/** Enough replies to hide among, but not enough of the group to speak for it. */
export const TooSmallAShare = meta.story({ render: summary({ responses: oneSession(5) }) });

/** A session can still be answered: results that grow would tell who came last. */
export const StillOpen = meta.story({ render: summary({ open: true, responses: repliesTo(0) }) });

/** Replies came after the block was shown. What was shown stays as it is; the difference would tell the late ones. */
export const RepliesSince = meta.story({
  render: summary({ responses: repliesTo(0).slice(0, -1) }),
  play: async (context) => {
    await ready(context);
    summaryIn(context.canvasElement).responses = repliesTo(0);
    await ready(context);
  },
});

RepliesSince.test('keeps what it showed', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=block]')[0]).toMatch(/31 replies\s?Replies have come or gone since/);
});

/** The second block shares a session with the first: the difference of the two would tell that of the others. */
export const Overlapping = meta.story({ render: summary({ sessions: [sessionsOf(0), [...sessionsOf(1), sessionsOf(0)[3]!]], responses: repliesUpTo(2) }) });

/** A presenter's answers came along. The presenter is one person. */
export const ByRole = meta.story({ render: summary({ responses: repliesTo(0, undefined, (member) => (member ? {} : { audience: 'presenter' })) }) });

/** Nobody has said how many members there are. */
export const RosterMissing = meta.story({ render: summary({ roster: undefined, responses: repliesTo(0) }) });

/** Three are too few to be shown at all. */
export const SmallGroup = meta.story({ render: summary({ roster: 3, responses: repliesTo(0, 3) }) });

/** More replies than members can have given. */
export const MoreThanMembers = meta.story({ render: summary({ roster: 7, responses: repliesTo(0) }) });

/** A block between two others is not shown: its column stays, and says so. */
export const BetweenOthers = meta.story({ render: summary({ sessions: blocks(4), responses: [...repliesTo(0), ...repliesTo(1), ...repliesTo(2, 3), ...repliesTo(3)] }) });

BetweenOthers.test('has a column that says nothing', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), 'tbody:nth-of-type(1) tr:nth-child(2) td:nth-of-type(3) .said')[0]).toBe('not shown');
});
