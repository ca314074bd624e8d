/** What stands around the items: who sees what, what is wrong, the buttons, and how sending goes. */
import { html, nothing, type TemplateResult } from 'lit';
import { timeOfDay } from '../foundation/locale.js';
import type { Desk } from './desk.js';
import { KEPT_DAYS } from './outbox-state.js';

/** Who sees what: said in full size before the first item. */
export function privacy({ form, words, stays, lang }: Desk): TemplateResult {
  const who = stays ? words.privacyStays : form.audience === 'member' ? words.privacy : words.privacyReleased;
  // Only where it is said: to make a format costs more than all the rest of the form.
  const days = (): string => new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(KEPT_DAYS);
  const then = form.keep ? words.kept(days()) : stays ? words.unkept : '';
  return html`<slot name="privacy" class="privacy" part="privacy">${who} ${then}</slot>`;
}

/** What stands in the way of sending, each a way to where it can be mended. */
export function summary(desk: Desk, untouched: boolean): TemplateResult | typeof nothing {
  const { words, wrong, items } = desk;
  if (!untouched && !wrong.size) return nothing;
  const those = [...wrong].map(([id, problem]) => ({ id, problem, item: items.find((item) => item.id === id) }));
  return html`
    <div class="summary" part="problems" role="group" tabindex="-1" aria-labelledby="problems">
      <p id="problems"><strong>${words.problems}</strong></p>
      ${untouched ? html`<p>${words.untouched}</p>` : html`<ul>${those.map(({ id, problem, item }) => html`
        <li><button type="button" class="link" @click=${() => desk.show(id)}>${item ? desk.statement(item) : words.comment}</button> <span class="small">${words.problem[problem]}</span></li>`)}</ul>`}
    </div>`;
}

/** The buttons: all there is on a page, step by step where there is room for one item only; `review` is the look at all answers. */
export function actions(desk: Desk, review: (desk: Desk) => unknown): TemplateResult | typeof nothing {
  const { form, words, outbox, step, sends, answered } = desk;
  const send = sends ? html`<button type="button" class="send strong" part="button" aria-disabled=${!canSend(desk)} @click=${() => form.submit()}>${outbox.status === 'failed' ? words.sendAgain : words.send}</button>` : nothing;
  if (step === undefined) return send;
  const last = step === answered.length;
  return html`
    ${last ? review(desk) : nothing}
    <div class="actions">
      ${step > 0 ? html`<button type="button" part="button" @click=${() => desk.go(step - 1)}>${words.back}</button>` : nothing}
      ${last ? send : html`<button type="button" part="button" @click=${() => desk.go(step + 1)}>${words.next}</button>`}
    </div>`;
}

/** How sending goes, in words. */
export function progressOf({ outbox, words, lang }: Desk): string {
  const { status, phase, dueAt, failure, maybe } = outbox;
  if (status === 'sent') return words.sent;
  if (status === 'sending') return phase === 'offline' ? words.offline : phase === 'waiting' && dueAt !== null ? words.waiting(timeOfDay(dueAt, lang)) : words.sending;
  if (status === 'failed' && failure) return [words.failure[failure.reason], maybe ? words.maybe : words.stillHere].join(' ');
  return '';
}

/** Whether the button does anything now. */
const canSend = ({ outbox, locked, form }: Desk): boolean => outbox.status !== 'sending' && !(locked && !outbox.maybe) && !form.disabled;
