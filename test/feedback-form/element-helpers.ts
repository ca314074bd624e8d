import { fixture, html } from '@open-wc/testing';
import { nothing, render, type TemplateResult } from 'lit';
import '../../src/feedback-form/define.js';
import type { RgFeedbackForm } from '../../src/feedback-form/feedback-form.js';
import type { SubmitRequest } from '../../src/feedback-form/form-events.js';

/** A form with these properties, drawn, its parts loaded, on a page that is wide enough for a list. */
export async function formOn(properties: Partial<RgFeedbackForm> = {}, inside: TemplateResult | typeof nothing = nothing, width = '60em'): Promise<RgFeedbackForm> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = width;
  render(html`<rg-feedback-form>${inside}</rg-feedback-form>`, place);
  const form = place.querySelector('rg-feedback-form')!;
  Object.assign(form, properties);
  await form.updateComplete;
  return form;
}

export const inForm = <Found extends HTMLElement = HTMLElement>(form: RgFeedbackForm, selector: string): Found => form.shadowRoot!.querySelector<Found>(selector)!;
export const allIn = <Found extends HTMLElement = HTMLElement>(form: RgFeedbackForm, selector: string): readonly Found[] => [...form.shadowRoot!.querySelectorAll<Found>(selector)];

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const shown = (form: RgFeedbackForm, selector = '.frame'): string => line(inForm(form, selector)?.textContent);
export const status = (form: RgFeedbackForm): string => shown(form, '[part=status]');
export const statements = (form: RgFeedbackForm): readonly string[] => allIn(form, 'legend').map(({ textContent }) => line(textContent));

export const radio = (form: RgFeedbackForm, item: string, value: number | string): HTMLInputElement => inForm(form, `input[name="${item}"][value="${value}"]`);

/** Chooses an answer, as a press does. */
export async function choose(form: RgFeedbackForm, item: string, value: number | string): Promise<void> {
  radio(form, item, value).click();
  await form.updateComplete;
}

/** A finger's tap, which browsers count. */
export async function tap(form: RgFeedbackForm, item: string, value: number | string): Promise<void> {
  radio(form, item, value).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
  await form.updateComplete;
}

export const button = (form: RgFeedbackForm, name: string): HTMLButtonElement =>
  allIn<HTMLButtonElement>(form, 'button').find((each) => line(each.getAttribute('aria-label') ?? each.textContent) === name)!;

export async function press(form: RgFeedbackForm, name: string): Promise<void> {
  button(form, name).click();
  await form.updateComplete;
}

export async function write(form: RgFeedbackForm, field: string, text: string): Promise<void> {
  const found = inForm<HTMLTextAreaElement>(form, `[name="${field}"]`);
  found.value = text;
  found.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  found.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

export const key = (target: HTMLElement, name: string): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));

export const states = (form: RgFeedbackForm): string => ['dirty', 'sending', 'sent', 'failed', 'narrow'].filter((state) => form.matches(`:state(${state})`)).join(' ');

/** Waits for the form to be in a state. */
export async function untilState(form: RgFeedbackForm, state: string): Promise<void> {
  while (!form.matches(`:state(${state})`)) {
    await new Promise((drawn) => {
      requestAnimationFrame(drawn);
    });
  }
  await form.updateComplete;
}

/** A page that takes the answers, once it wants to. */
export function taking(form: RgFeedbackForm): { readonly requests: readonly SubmitRequest[]; take(): void; refuse(): void } {
  const requests: SubmitRequest[] = [];
  const ends: { resolve: (value?: unknown) => void; reject: (reason: Error) => void }[] = [];
  form.addEventListener('rg-submit', ({ detail }) => {
    requests.push(detail);
    detail.respondWith(new Promise((resolve, reject) => {
      ends.push({ resolve, reject });
    }));
  });
  return { requests, take: () => ends.at(-1)!.resolve(), refuse: () => ends.at(-1)!.reject(new Error('not now')) };
}
