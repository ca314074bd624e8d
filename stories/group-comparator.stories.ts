/** The comparator in the states that people meet: whole, answered, asked what they have, narrow, with a page's own column, old. */
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import '../src/group-comparator/define.js';
import type { RgGroupComparator } from '../src/group-comparator/group-comparator.js';

const comparatorIn = (canvas: HTMLElement): RgGroupComparator => canvas.querySelector('rg-group-comparator')!;

/** Draws a comparator with these properties in a place of some width. */
const comparator = (properties: Partial<RgGroupComparator> = {}, width = '') => (): TemplateResult => {
  const element = document.createElement('rg-group-comparator');
  Object.assign(element, { today: '2026-11-22', ...properties });
  const place = document.createElement('div');
  place.style.maxInlineSize = width;
  place.append(element);
  return html`${place}`;
};

/** Resolves when all that was asked for is drawn. */
const ready = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await comparatorIn(canvasElement).updateComplete;
};

const meta = preview.meta({ title: 'Elements/Group comparator', component: 'rg-group-comparator', render: comparator(), play: ready });

/** All kinds, all rows. Therapy stands apart, for reference; the last line is that the question is open. */
export const SideBySide = meta.story({});

SideBySide.test('ends with the question open', async ({ canvasElement }) => {
  await expect(comparatorIn(canvasElement).shadowRoot!.querySelector('[part=open]')!.textContent).toContain('still an open question');
});

/** Three kinds, and only the rows that tell them apart. */
export const Differences = meta.story({ render: comparator({ groups: ['balint', 'support', 'blended'], differences: true }) });

/** One answer brings rows forward, each with why; the founding text speaks beside the question. */
export const Questions = meta.story({ render: comparator({ groups: ['balint', 'support', 'blended'], ask: 'one', answers: { picked: { forum: 'no' } } }) });

/** All seven questions; where the group will not be mandatory, what residents will have instead is asked, too. */
export const QuestionsAllAtOnce = meta.story({ name: 'Questions, all at once', render: comparator({ groups: ['balint', 'support'], ask: 'all', answers: { picked: { mandatory: 'no', comfort: 'mixed' }, concerns: ['Who covers the pager?'] } }) });

/** Twelve questions about a group as it is: the answer is a profile, row by row. */
export const WhichKindDoWeHave = meta.story({ name: 'Which kind do we have?', render: comparator({ present: true, dimensions: ['focus', 'rules'], answers: { present: { matter: 'both', begins: 'case', keeps: 'unnamed' } } }) });

/** A portal column: cards by dimension, two kinds at a time. */
export const Narrow = meta.story({ render: comparator({}, '360px') });

Narrow.test('shows cards', async ({ canvasElement }) => {
  await expect(comparatorIn(canvasElement).matches(':state(narrow)')).toBe(true);
});

/** A portal's own column and row beside the library's; a cell that is missing says so. */
export const OwnColumn = meta.story({ name: "A page's own column", render: comparator({
  groups: ['balint', 'support', 'tuesday'], dimensions: ['focus', 'rules', 'room'],
  comparison: { kinds: [{ id: 'tuesday', label: 'Our Tuesday group' }], rows: [{ id: 'focus', cells: { tuesday: 'Cases, mostly' } }, { label: 'Room', cells: { tuesday: { line: 'Room 4', more: 'On the second floor.' } } }] },
}) });

/** Past the day of review it says that its statements are old. */
export const OutOfDate = meta.story({ render: comparator({ groups: ['balint', 'support'], dimensions: ['focus'], today: '2028-01-01' }) });

/** One kind alone, and nothing chosen at all. */
export const NothingChosen = meta.story({ render: comparator({ groups: [] }) });
