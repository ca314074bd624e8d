/** Where a comparator is read: in a dark room, a portal's colours, a column, a phone, at twice the size of text, in another direction, with the longest words. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { arabicComparator, arabicComparison } from './arabic.ts';
import { germanComparator, germanComparison } from './german.ts';
import { allIn, comparator, comparatorIn, makingTheSheet, ready, unfolding } from './group-comparator.stage.ts';
import { inside } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Group comparator/Views', component: 'rg-group-comparator', render: comparator(), play: ready });

const three = ['balint', 'support', 'blended'];
const answers = { picked: { forum: 'no', mandatory: 'no' }, concerns: ['Who covers the pager?'], present: { matter: 'both', keeps: 'unnamed' } } as const;

async function neverSideways({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const element = comparatorIn(canvasElement);
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  const edge = element.getBoundingClientRect();
  const out = allIn(element, '.frame *:not(.said)').filter((each) => each.checkVisibility()).filter((each) => each.getBoundingClientRect().right > edge.right + 1 || each.getBoundingClientRect().left < edge.left - 1);
  await expect(out.map((each) => `${each.localName}.${each.className}`)).toEqual([]);
}

export const Dark = meta.story({ render: comparator({ groups: [...three, 'therapy'] }, { around: inside('dark') }) });

export const DarkQuestions = meta.story({ render: comparator({ groups: three, ask: 'one', present: true, answers, dimensions: ['focus', 'support', 'beside'] }, { around: inside('dark') }) });

export const DarkStudies = meta.story({ render: comparator({ groups: three, dimensions: ['focus'] }, { around: inside('dark'), script: unfolding('[data-section=studies]') }) });

/** A portal's own five colours, and its own font. */
export const PortalColoured = meta.story({ render: comparator({ groups: [...three, 'therapy'], ask: 'one', answers: { picked: { forum: 'no' } } }, { around: inside('branded') }) });

/** A phone of 320 px: one question after the other, two kinds at a time, turned by buttons. */
export const Narrow = meta.story({ render: comparator({}, { around: inside('narrow') }) });
Narrow.test('never scrolls sideways', neverSideways);

/** Only what differs between the two on show; with other two, other questions are left. */
export const NarrowDifferences = meta.story({ render: comparator({ groups: ['support', 'exploration', 'blended'], differences: true, group: 'support' }, { around: inside('narrow') }) });
NarrowDifferences.test('never scrolls sideways', neverSideways);

export const NarrowQuestions = meta.story({ render: comparator({ ask: 'one', present: true, answers, dimensions: ['focus', 'support', 'beside'] }, { around: inside('narrow') }) });
NarrowQuestions.test('never scrolls sideways', neverSideways);

export const NarrowOpened = meta.story({ render: comparator({ dimensions: ['safety', 'evidence'] }, { around: inside('narrow'), script: unfolding('.section', '[data-cell="safety balint"]') }) });
NarrowOpened.test('never scrolls sideways', neverSideways);

export const NarrowSheet = meta.story({ render: comparator({ groups: three, answers }, { around: inside('narrow'), script: makingTheSheet }) });
NarrowSheet.test('never scrolls sideways', neverSideways);

/** Text at twice its size, on a phone's width. */
export const TextTwiceAsLarge = meta.story({ render: comparator({ dimensions: ['focus', 'safety', 'time'] }, { around: (element) => inside('narrow')(inside('large')(element)) }) });
TextTwiceAsLarge.test('never scrolls sideways', neverSideways);

/** Cards where there is room for a table, because the page asks for them. */
export const Cards = meta.story({ render: comparator({ view: 'cards', dimensions: ['focus', 'rules', 'safety'] }) });

/** A table where there is none: it moves in a frame of its own, which the keyboard reaches. */
export const TableInAColumn = meta.story({ render: comparator({ view: 'table', dimensions: ['focus', 'rules', 'safety'] }, { around: inside('column') }) });

/** Long words, and the dates of a German page. The words are this story's; the library speaks English. */
export const LongWords = meta.story({ render: comparator({ wording: germanComparator, comparison: germanComparison }, { around: inside('bright', 'de'), script: unfolding('[data-cell$=" fall"]') }) });
LongWords.test('never scrolls sideways', neverSideways);

/** The same on a phone. Words break rather than push the page wide. */
export const LongWordsNarrow = meta.story({
  render: comparator({ wording: germanComparator, comparison: germanComparison }, { around: (element) => inside('narrow')(inside('bright', 'de')(element)), script: unfolding('[data-section=choose]') }),
});
LongWordsNarrow.test('never scrolls sideways', neverSideways);

/** Right to left: the questions stand on the right. The words are this story's. */
export const RightToLeft = meta.story({ render: comparator({ wording: arabicComparator, comparison: arabicComparison }, { around: inside('bright', 'ar', 'rtl') }) });

RightToLeft.test('has its questions on the right', async ({ canvasElement }) => {
  const [question, kind] = allIn(comparatorIn(canvasElement), 'thead th').map((each) => each.getBoundingClientRect());
  await expect(question!.left).toBeGreaterThan(kind!.left);
});

export const RightToLeftNarrow = meta.story({ render: comparator({ wording: arabicComparator, comparison: arabicComparison }, { around: (element) => inside('narrow')(inside('bright', 'ar', 'rtl')(element)) }) });
RightToLeftNarrow.test('never scrolls sideways', neverSideways);

/** The library's own table, with all that opens, in a page that reads from right to left. */
export const RightToLeftOpened = meta.story({ render: comparator({ groups: three, ask: 'one', answers, dimensions: ['safety', 'support'] }, { around: inside('bright', 'en', 'rtl'), script: unfolding('[data-section]', '[data-cell="safety balint"]') }) });
