/** What stands around the items: who sees what, and the buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { KEPT_DAYS } from './outbox-state.js';

/** Who sees what: said in full size before the first item. */
export function privacyOf({ form, words, stays, lang }: Desk): string {
  const who = stays ? words.privacyStays : form.audience === 'member' ? words.privacy : words.privacyReleased;
  // Only where it is said: to make a format costs more than all the rest of the form.
  const days = (): string => new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(KEPT_DAYS);
  const then = form.keep ? words.kept(days()) : stays ? words.unkept : '';
  return `${who} ${then}`;
}

/** The buttons: all there is on a page, step by step where there is room for one item only; `review` is the look at all answers. */
export function actions(desk: Desk, review: (desk: Desk) => unknown): TemplateResult | typeof nothing {
  const { form, words, outbox, step, steps, sends } = desk;
  const send = sends ? html`<button type="button" class="send strong" part="button" aria-disabled=${!canSend(desk)} @click=${() => form.submit()}>${outbox.status === 'failed' ? words.sendAgain : words.send}</button>` : nothing;
  if (step === undefined) return send;
  const last = step === steps;
  return html`
    ${last ? review(desk) : nothing}
    <div class="actions">
      ${step > 0 ? html`<button type="button" part="button" @click=${() => desk.go(step - 1)}>${words.back}</button>` : nothing}
      ${last ? send : html`<button type="button" part="button" @click=${() => desk.go(step + 1)}>${words.next}</button>`}
    </div>`;
}

/** Whether the button does anything now. */
const canSend = ({ outbox, locked, form }: Desk): boolean => outbox.status !== 'sending' && !(locked && !outbox.maybe) && !form.disabled;
