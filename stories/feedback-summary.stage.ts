/** A year of a group that nobody was ever in: made-up replies, the same whenever they are looked at. */
import { render, type TemplateResult } from 'lit';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../.storybook/preview.ts';
import '../src/feedback-summary/define.js';
import type { RgFeedbackSummary } from '../src/feedback-summary/feedback-summary.js';
import type { Reply } from '../src/feedback-summary/summarize.js';

const helpers = getStorybookHelpers<RgFeedbackSummary>('rg-feedback-summary');

/** What a control can hold; lists are given by each story. */
const { responses: _responses, sessions: _sessions, released: _released, items: _items, open: _open, wording: _wording, ...plain } = helpers.args;

export const args: Partial<RgFeedbackSummary> = plain;

export const argTypes: typeof helpers.argTypes = {
  ...helpers.argTypes,
  ...Object.fromEntries(['responses', 'sessions', 'released', 'items', 'open', 'wording'].map((name) => [name, { control: false }])),
};

/** How many members the group of the stories has. */
export const MEMBERS = 8;

/** How many of eight agreed with each item, block by block. */
const agreed: Readonly<Record<string, readonly number[]>> = {
  'safe': [7, 7, 6, 6, 4, 3], 'patient': [7, 5, 3, 2, 2, 4], 'both-sides': [4, 5, 4, 3, 4, 4], 'free-presenter': [8, 7, 7, 7, 7, 8], 'solving': [1, 2, 4, 6, 7, 4],
  'pressed': [0, 1, 0, 0, 1, 0], 'complained': [2, 3, 5, 6, 4, 6], 'saw-new': [6, 5, 4, 4, 5, 5], 'worth': [7, 7, 6, 5, 5, 6],
};

/** The sessions of a block: four Tuesdays. */
export const sessionsOf = (block: number): readonly string[] =>
  Array.from({ length: 4 }, (_, at) => new Date(Date.UTC(2026, 0, 13 + 28 * block + 7 * at)).toISOString().slice(0, 10));

/** So many blocks, one after the other. */
export const blocks = (count: number): readonly (readonly string[])[] => Array.from({ length: count }, (_, block) => sessionsOf(block));

/** Replies to all sessions of a block, of so many members. */
export function repliesTo(block: number, members = MEMBERS, more: (member: number) => Partial<Reply> = () => ({}), items: Readonly<Record<string, readonly number[]>> = agreed): readonly Reply[] {
  return sessionsOf(block).flatMap((session, week) => Array.from({ length: members }, (_, member): Reply => ({
    session, ...more(member),
    answers: Object.fromEntries(Object.entries(items).map(([id, counts]) => [id, (member + week) % MEMBERS < counts[block % counts.length]! ? 4 : 2])),
  })));
}

/** Replies to the first so many blocks. */
export const repliesUpTo = (count: number): readonly Reply[] => Array.from({ length: count }, (_, block) => repliesTo(block)).flat();

/** A story's `render`: a summary with its controls' values, in surroundings of its own, of which everything is given at once. */
export function summary(properties: Partial<RgFeedbackSummary> = {}, { inside, around = (element) => element }: {
  readonly inside?: TemplateResult;
  readonly around?: (element: TemplateResult) => TemplateResult;
} = {}): (values: object) => DocumentFragment {
  return (values) => {
    const fragment = document.createDocumentFragment();
    render(around(helpers.template(values, inside)), fragment);
    for (const element of fragment.querySelectorAll('rg-feedback-summary')) Object.assign(element, { roster: MEMBERS, ...properties });
    return fragment;
  };
}

/** A story's `play`: waits until everything is drawn. */
export async function ready({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  for (const element of canvasElement.querySelectorAll('rg-feedback-summary')) await element.updateComplete;
}

/** The only summary of a story. */
export const summaryIn = (canvasElement: HTMLElement): RgFeedbackSummary => canvasElement.querySelector('rg-feedback-summary')!;

/** Texts of all that a selector finds in a summary. */
export const textsIn = (element: RgFeedbackSummary, selector: string): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

