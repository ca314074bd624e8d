/** The comparator in the states that people meet: whole, answered, asked what they have, narrow, with a page's own column, old. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { allIn, comparator, comparatorIn, makingTheSheet, ready, unfolding } from './group-comparator.stage.ts';
import { inside } from './stage.ts';
import './surroundings.css';

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
export const Narrow = meta.story({ render: comparator({}, { around: inside('column') }) });

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

/** A statement opened: more of it, the founding text's own words, sources, how sure. Every cell has the same structure. */
export const Opened = meta.story({ render: comparator({ groups: ['balint', 'support', 'blended'], dimensions: ['safety', 'support'] }, { script: unfolding('[data-cell="safety balint"], [data-cell="safety support"]') }) });

/** Small, mixed, honest: a dot for each thing that was compared, and the same as a table. */
export const Studies = meta.story({ name: 'What studies found', render: comparator({ dimensions: ['evidence'] }, { script: unfolding('[data-section=studies]') }) });

/** What must be said of the comparison as a whole, and all 48 claims of the founding text. */
export const About = meta.story({ render: comparator({ groups: ['balint', 'support'], dimensions: ['focus'] }, { script: unfolding('[data-section=about]') }) });

About.test('has every claim', async ({ canvasElement }) => {
  await expect(allIn(comparatorIn(canvasElement), '[data-claim]')).toHaveLength(48);
});

/** The sheet for a meeting: what was answered, the rows that bear on it, what is open, and where it comes from. */
export const SheetToDiscuss = meta.story({
  render: comparator({
    groups: ['balint', 'support'], dimensions: ['focus'],
    answers: { picked: { forum: 'no', mandatory: 'no' }, alternatives: { growth: 'A mentor for each resident.' }, concerns: ['Who covers the pager?'], present: { matter: 'both' } },
  }, { script: makingTheSheet }),
});

/** Kinds and rows to choose, and to move by buttons. */
export const Choosing = meta.story({ render: comparator({ groups: ['support', 'balint'], dimensions: ['rules', 'focus'] }, { script: unfolding('[data-section=choose]') }) });

/** A page's own table, which can be read before the script comes, read live. Its markup is text. */
export const OwnTable = meta.story({ name: "A page's own table", render: comparator({ groups: ['balint', 'our-tuesday-group'], dimensions: ['focus', 'room'] }, { inside: html`
  <table>
    <tr><th></th><th>Our Tuesday group</th></tr>
    <tr><th data-id="focus">Focus</th><td>Cases, <b>mostly</b><p>A support topic every fourth week.</p></td></tr>
    <tr><th>Room</th><td>Room 4</td></tr>
  </table>` }) });

/** A ragged table with a name twice and a kind without a cell: what is good is shown, what is missing says so, and the console names the rest once. */
export const BadData = meta.story({ render: comparator({}, { inside: html`
  <table data-only>
    <tr><th></th><th>Tuesday</th><th>Tuesday</th><th>Thursday</th></tr>
    <tr><th>Room</th><td>Room 4</td><td>Room 5</td><td>The library</td><td>Nowhere</td></tr>
    <tr><th>Leader</th><td></td></tr>
    <tr><th>Room</th><td>Twice</td></tr>
  </table>` }) });

BadData.test('says where there is no statement', async ({ canvasElement }) => {
  await expect(allIn(comparatorIn(canvasElement), '.unstated')).toHaveLength(2);
});

/** One kind alone has nothing beside it, and says what it is. */
export const OneKind = meta.story({ render: comparator({ groups: ['support'], dimensions: ['focus', 'rules', 'leader'] }) });

/** Nothing is left by the choice of rows. */
export const NoRows = meta.story({ render: comparator({ dimensions: [] }) });

/** A page leaves the library's own out and gives nothing yet: nobody is sent to choose where there is nothing to choose. */
export const NothingGiven = meta.story({ render: comparator({ comparison: { only: true } }) });

NothingGiven.test('says that there is no statement', async ({ canvasElement }) => {
  await expect(allIn(comparatorIn(canvasElement), '.empty').map(({ textContent }) => textContent)).toEqual(['No statement.']);
});

/** Nothing is chosen at all. The last line stays. */
export const NothingChosen = meta.story({ render: comparator({ groups: [] }) });
