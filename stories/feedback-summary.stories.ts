/** What a group reads of its feedback: one block, several, comments, its own items, and nothing yet. All replies are made up. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { summarize, type Release } from '../src/feedback-summary/summarize.js';
import { args, argTypes, blocks, MEMBERS, ready, repliesTo, repliesUpTo, sessionsOf, summary, summaryIn, textsIn } from './feedback-summary.stage.ts';
import { shown } from './stage.ts';

const meta = preview.meta({ title: 'Elements/Feedback summary/States', component: 'rg-feedback-summary', args, argTypes, render: summary(), play: ready });

/** Six blocks of four sessions. The sentences on top are prompts to talk; the words in the table stand on steps, and an outline marks what is worth a talk. */
export const SixBlocks = meta.story({ render: summary({ sessions: blocks(6), responses: repliesUpTo(6) }) });

SixBlocks.test('says what stood out in the last three blocks, and that it rates nobody', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=prompt]')).toEqual([
    'In two of the last three blocks “came back to the patient” stood below the middle.',
    'In two of the last three blocks “solved the case” stood above the middle.',
    'In two of the last three blocks “mostly complained” stood above the middle.',
  ]);
  await expect(shown(summaryIn(canvasElement), 'prompts')).toContain('It rates no leader');
});

/** Three blocks, the last word of each row set strong. */
export const ThreeBlocks = meta.story({ render: summary({ sessions: blocks(3), responses: repliesUpTo(3) }) });

/** One block alone. Drift needs several; what stands aside of the middle is still something to talk about. */
export const OneBlock = meta.story({ render: summary({ responses: repliesTo(4) }) });

OneBlock.test('speaks of this block', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=prompt]')).toContain('In this block “solved the case” stood above the middle.');
});

/** A block of a single session with six replies: fewer than ten, and there are only the three words in the middle. */
export const OneSession = meta.story({ render: summary({ responses: repliesTo(2, 6).filter(({ session }) => session === sessionsOf(2)[0]) }) });

/** What was summarized where the replies are kept, and nothing else: no reply ever reaches the page. The way to go wherever there is a server. */
export const ReleasedOnly = meta.story({
  render: summary({ released: [0, 1, 2].map((block) => summarize(repliesTo(block), { roster: MEMBERS }) as Release) }),
});

ReleasedOnly.test('shows what was released', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=block]')).toHaveLength(3);
});

const comments: readonly string[] = ['The silence after the case did us good.', 'We spoke of the patient’s daughter more than of the patient.', 'Could we begin on time?', 'I would like to tell a case myself.'];

/** Comments, where the page asks for them and twice the minimum have replied: behind a disclosure, in no order, tied to nothing. */
export const Comments = meta.story({
  render: summary({ comments: true, responses: repliesTo(0, MEMBERS, (member) => (member < comments.length ? { comment: comments[member]! } : {})).slice(0, 28) }),
  play: async (context) => {
    await ready(context);
    summaryIn(context.canvasElement).shadowRoot!.querySelector('details')!.open = true;
  },
});

/** Items of a page's own between the library's: named by the page, and welcome, a warning or neither as it says. */
export const OwnItems = meta.story({ render: summary({
  items: [{ id: 'room', statement: 'The room was quiet.', short: 'quiet room', direction: 'welcome' }, { id: 'late', statement: 'People came late.', direction: 'warning' }, { id: 'online', statement: 'I joined from afar.' }],
  sessions: blocks(3),
  responses: [0, 1, 2].flatMap((block) => repliesTo(block, MEMBERS, undefined, { worth: [7, 6, 5], room: [7, 3, 2], late: [2, 5, 6], online: [3, 4, 5] })),
}) });

OwnItems.test('sorts them by what much agreement means', async ({ canvasElement }) => {
  await expect(textsIn(summaryIn(canvasElement), '[part=direction], [part=item]')).toEqual([
    'Welcome where many agree', 'worth the time', 'quiet room', 'May be a signal where many agree', 'People came late.', 'Neither welcome nor a signal', 'I joined from afar.',
  ]);
});

/** Other groups are asked other things. */
export const Support = meta.story({
  args: { group: 'support' },
  render: summary({ sessions: blocks(3), responses: [0, 1, 2].flatMap((block) => repliesTo(block, MEMBERS, undefined, {
    'safe-to-speak': [7, 7, 6], 'pass': [6, 7, 7], 'fair': [4, 5, 6], 'as-patient': [0, 1, 1], 'circles': [5, 6, 6], 'unsaid': [3, 4, 5], 'less-alone': [6, 6, 7], 'worth': [6, 7, 7],
  })) }),
});

/** Before there is anything. */
export const NothingYet = meta.story({});

/** The same with the page's own words, which are there before and without script as well. */
export const NothingYetInOwnWords = meta.story({ render: summary({}, { inside: html`<p>The first block ends on February 3.</p>` }) });
