/** The summary in narrow and dark places, in a portal's colours, with long words, right to left, and with a long memory. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { arabicItems, arabicSummary } from './arabic.ts';
import { args, argTypes, blocks, ready, repliesTo, repliesUpTo, summary, summaryIn } from './feedback-summary.stage.ts';
import { german, germanItems, germanSummary } from './german.ts';
import { inside } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Feedback summary/Places', component: 'rg-feedback-summary', args, argTypes, render: summary(), play: ready });

const three = { sessions: blocks(3), responses: repliesUpTo(3) };
const mixed = { sessions: blocks(5), responses: [...repliesUpTo(4), ...repliesTo(4, 3)] };

/** As narrow as 400 % zoom makes a page: each item has a line of its own, and the words are short. Screen readers still hear the long ones. */
export const Narrow = meta.story({ render: summary({ sessions: blocks(6), responses: repliesUpTo(6) }, { around: inside('narrow') }) });

Narrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const frame = summaryIn(canvasElement).shadowRoot!.querySelector('.scroll')!;
  await expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
});

/** A portal's column. */
export const Column = meta.story({ render: summary(mixed, { around: inside('column') }) });

/** Text twice as large. */
export const Large = meta.story({ render: summary(three, { around: inside('large') }) });

export const Dark = meta.story({ render: summary(mixed, { around: inside('dark') }) });

export const PortalColoured = meta.story({ name: "In a portal's own colours", render: summary(mixed, { around: inside('branded') }) });

/** More blocks than a narrow place has room for: the table moves in a frame of its own that the keyboard reaches. */
export const TwoYears = meta.story({ render: summary({ sessions: blocks(14), responses: repliesUpTo(14) }, { around: inside('column') }) });

TwoYears.test('has a frame that the keyboard reaches', async ({ canvasElement }) => {
  const frame = summaryIn(canvasElement).shadowRoot!.querySelector<HTMLElement>('.scroll')!;
  await expect([frame.tabIndex, frame.getAttribute('role'), frame.scrollWidth > frame.clientWidth]).toEqual([0, 'region', true]);
});

const long = { ...mixed, wording: germanSummary, items: germanItems };

/** Long words, and the days and numbers of a German page. The words are this story's; the library speaks English. */
export const LongWords = meta.story({ render: summary(long, { around: inside('bright', 'de') }) });

export const LongWordsNarrow = meta.story({ render: summary({ ...long, wording: { ...germanSummary, title: german['title']! } }, { around: (element) => inside('narrow')(inside('', 'de')(element)) }) });

LongWordsNarrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const { scrollWidth, clientWidth } = canvasElement.querySelector('.narrow')!;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

/** Right to left: the oldest block stands at the right. */
export const RightToLeft = meta.story({ render: summary({ ...mixed, wording: arabicSummary, items: arabicItems }, { around: inside('bright', 'ar', 'rtl') }) });

RightToLeft.test('reads from the right', async ({ canvasElement }) => {
  const [first, second] = [...summaryIn(canvasElement).shadowRoot!.querySelectorAll('tbody tr:nth-child(2) td')].map((each) => each.getBoundingClientRect().left);
  await expect(first!).toBeGreaterThan(second!);
});
