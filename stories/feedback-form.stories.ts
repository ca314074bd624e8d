/** What each audience of each kind of group is asked, on a page and on a phone. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { arabicForm, arabicFormItems } from './arabic.ts';
import { after, args, argTypes, choosing, commenting, formIn, inForm, inTurn, ready, send } from './feedback-form.stage.ts';
import { germanForm, germanFormItems } from './german.ts';
import { inside } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Feedback form/States', component: 'rg-feedback-form', args, argTypes, render: after(), play: ready });

/** A member of a Balint group, before anything is answered. */
export const Balint = meta.story({});

Balint.test('says who sees what before it asks', async ({ canvasElement }) => {
  const privacy = await inForm(formIn(canvasElement), '[part=privacy]');
  const item = await inForm(formIn(canvasElement), '[part=item]');
  await expect(privacy.compareDocumentPosition(item)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

export const Support = meta.story({ args: { group: 'support' } });

export const Blended = meta.story({ args: { group: 'blended' } });

export const Exploration = meta.story({ args: { group: 'exploration' } });

/** Who presented answers for themselves. Nothing leaves the device. */
export const Presenter = meta.story({ args: { audience: 'presenter' } });

/** The page asks for them all the same; the form says whose they are. */
export const PresenterReleased = meta.story({ args: { audience: 'presenter', release: true } });

/** A leader's look back: copied or printed, and cleared. */
export const Leader = meta.story({ args: { audience: 'leader' }, render: after(choosing({ 'i-protected': 4, 'i-ended': 'skip' })) });

export const LeaderOfASupportGroup = meta.story({ args: { group: 'support', audience: 'leader' } });

/** A group without cases has no presenter. */
export const NothingToAsk = meta.story({ args: { group: 'support', audience: 'presenter' } });

/** Answered and skipped are told apart, and neither looks like the middle. */
export const Answered = meta.story({ render: after(choosing({ safe: 5, patient: 4, 'both-sides': 3, 'free-presenter': 'skip', solving: 2, pressed: 1 })) });

/** One item at a time, where there is no room for more. */
export const OnAPhone = meta.story({ render: after(choosing({ safe: 4 }), { around: inside('narrow') }) });

/** In the column of a portal. */
export const Column = meta.story({ args: { group: 'support' }, render: after(undefined, { around: inside('column') }) });

/** A look at all answers, before they are sent. */
export const LookAtAll = meta.story({
  render: after(inTurn(choosing({ safe: 5, patient: 4, 'both-sides': 3, 'free-presenter': 'skip' }), async (form) => {
    for (let step = 0; step < 9; step += 1) {
      [...form.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Next')!.click();
      await form.updateComplete;
    }
  }), { around: inside('narrow') }),
});

LookAtAll.test('shows what was answered, skipped and left', async ({ canvasElement }) => {
  const said = [...(await inForm(formIn(canvasElement), '[part=review]')).querySelectorAll('li strong')].map(({ textContent }) => textContent);
  await expect(said.slice(0, 5)).toEqual(['Strongly agree', 'Agree', 'Neither', 'Skip', 'not answered']);
});

/** The page wants every item answered or skipped, and somebody wants to send. */
export const Missing = meta.story({ args: { required: true }, render: after(inTurn(choosing({ safe: 4, patient: 4, 'both-sides': 2, solving: 1, pressed: 1, complained: 2 }), send)) });

Missing.test('takes the focus to what is in the way', async ({ canvasElement }) => {
  await expect(formIn(canvasElement).shadowRoot!.activeElement).toBe(await inForm(formIn(canvasElement), '[part=problems]'));
});

/** Sent without a single answer. */
export const NothingAnswered = meta.story({ render: after(send) });

/** A comment, and what in it may tell who somebody is. Nobody is stopped. */
export const Comment = meta.story({ args: { comments: true, group: 'support' }, render: after(commenting('Dr. Alvarez said on 3 May that she is 94, in room 12.')) });

Comment.test('offers neutral words', async ({ canvasElement, userEvent }) => {
  const form = formIn(canvasElement);
  const found = await inForm(form, '[part=found]');
  await userEvent.click([...found.querySelectorAll('button')].find(({ textContent }) => textContent === 'over 89')!);
  await form.updateComplete;
  await expect((await inForm<HTMLTextAreaElement>(form, 'textarea')).value).toContain('she is over 89, in');
});

/** Every kind of item that a page may bring. */
export const OwnItems = meta.story({ render: after(undefined, { properties: { items: [
  { id: 'pace', kind: 'agreement', statement: 'The pace was right.' },
  { id: 'room', kind: 'choice', statement: 'Where did we meet?', choices: [{ value: 'r4', label: 'Room 4' }, { value: 'lib', label: 'Library' }, { value: 'call', label: 'On a call' }] },
  { id: 'count', kind: 'number', statement: 'How many were there?', min: 2, max: 20 },
  { id: 'word', kind: 'text', statement: 'One word for the session' },
] } }) });

export const Disabled = meta.story({ args: { disabled: true, group: 'support' } });

export const Dark = meta.story({ render: after(choosing({ safe: 4, patient: 'skip' }), { around: inside('dark') }) });

export const PortalColoured = meta.story({ name: "In a portal's own colours", args: { comments: true }, render: after(inTurn(choosing({ safe: 4 }), commenting('Maria was quiet.')), { around: inside('branded') }) });

/** Text twice as large. */
export const Large = meta.story({ args: { group: 'support' }, render: after(choosing({ pass: 4 }), { around: inside('large') }) });

const german = { wording: germanForm, items: germanFormItems };

/** Long words. They are this story's; the library speaks English. */
export const LongWords = meta.story({ render: after(undefined, { properties: german, around: inside('bright', 'de') }) });

export const LongWordsNarrow = meta.story({ render: after(undefined, { properties: german, around: (form) => inside('narrow')(inside('', 'de')(form)) }) });

LongWordsNarrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const { scrollWidth, clientWidth } = canvasElement.querySelector('.narrow')!;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

/** Right to left: disagreement stands at the right. */
export const RightToLeft = meta.story({ render: after(choosing({ safe: 5 }), { properties: { wording: arabicForm, items: arabicFormItems }, around: inside('bright', 'ar', 'rtl') }) });

RightToLeft.test('reads from the right', async ({ canvasElement }) => {
  const [first, second] = [...formIn(canvasElement).shadowRoot!.querySelectorAll('[data-item=safe] input')].map((each) => each.getBoundingClientRect().left);
  await expect(first!).toBeGreaterThan(second!);
});
