/** How sending goes, and how it does not. The page of these stories takes the answers, or refuses them, as each story wants; none leaves it. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, button, choosing, formIn, inForm, inTurn, page, ready, send, until } from './feedback-form.stage.ts';
import { inside } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Feedback form/Sending', component: 'rg-feedback-form', args: { ...args, group: 'support' } as typeof args, argTypes, render: after(), play: ready });

const answered = choosing({ 'safe-to-speak': 4, 'pass': 5, 'fair': 'skip', 'worth': 4 });
const never = (): Promise<never> => new Promise(() => undefined);

/** On its way: nothing can be changed, and everything can be read. */
export const OnItsWay = meta.story({ render: after(inTurn(page(never), answered, send, until('sending'))) });

OnItsWay.test('does not say that it is sent', async ({ canvasElement }) => {
  await expect((await inForm(formIn(canvasElement), '[part=status]')).textContent).toBe('Sending…');
});

/** Acknowledged, and cleared. */
export const Sent = meta.story({ render: after(inTurn(page(() => Promise.resolve()), answered, send, until('sent'))) });

Sent.test('is cleared, asks for no second reply, and is ready where the page begins anew', async ({ canvasElement }) => {
  const form = formIn(canvasElement);
  await expect(form.value).toBe('');
  await expect(form.shadowRoot!.querySelectorAll('button')).toHaveLength(0);
  form.reset();
  await form.updateComplete;
  await expect(form.shadowRoot!.querySelectorAll(':checked')).toHaveLength(0);
});

/** The page does not take it. Every word is still there, can be sent again, copied and printed. */
export const NotTaken = meta.story({ render: after(inTurn(page(() => Promise.reject(new Error('not now'))), answered, send, until('failed'))) });

NotTaken.test('keeps the answers', async ({ canvasElement }) => {
  const form = formIn(canvasElement);
  await expect(JSON.parse(form.value).answers).toEqual({ 'safe-to-speak': 4, 'pass': 5, 'fair': 'skip', 'worth': 4 });
  await expect((await button(form, 'Try again')).disabled).toBe(false);
});

export const NotTakenOnAPhone = meta.story({
  render: after(inTurn(page(() => Promise.reject(new Error('not now'))), answered, (form) => form.submit(), until('failed')), { around: inside('narrow') }),
});

/** The page keeps a draft on this device; the form says so before it asks. */
export const Kept = meta.story({ args: { keep: true, session: 'a story' }, render: after(answered) });

Kept.test('says so, and can be cleared', async ({ canvasElement, userEvent }) => {
  const form = formIn(canvasElement);
  await expect((await inForm(form, '[part=privacy]')).textContent).toContain('kept on this device');
  await userEvent.click(await button(form, 'Clear'));
  await userEvent.click(await button(form, 'Clear everything'));
  await form.updateComplete;
  await expect(form.value).toBe('');
});

/** In a page's own form it has no button: that form's sends the answers. */
export const InAForm = meta.story({
  args: { name: 'feedback', required: true },
  render: after(answered, { around: (form) => html`<form method="dialog">${form}<p><button>Send with the rest</button></p></form>` }),
});

InAForm.test('gives the form its answers', async ({ canvasElement }) => {
  await expect(JSON.parse(String(new FormData(canvasElement.querySelector('form')!).get('feedback'))).answers.pass).toBe(5);
});
