import { fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import '../../src/feedback-summary/define.js';
import type { RgFeedbackSummary } from '../../src/feedback-summary/feedback-summary.js';
import type { Reply } from '../../src/feedback-summary/summarize.js';
import type { WithheldFact } from '../../src/feedback-summary/summary-events.js';

/** A summary with these properties in a place of some width, drawn, its parts loaded. */
export async function summaryOn(properties: Partial<RgFeedbackSummary> = {}, inside: TemplateResult | typeof nothing = nothing, width = '960px'): Promise<RgFeedbackSummary> {
  const place = await fixture<HTMLElement>(html`<div><rg-feedback-summary>${inside}</rg-feedback-summary></div>`);
  place.style.width = width;
  return give(place.querySelector('rg-feedback-summary')!, properties);
}

/** The same summary with other properties, drawn. */
export async function give(summary: RgFeedbackSummary, properties: Partial<RgFeedbackSummary>): Promise<RgFeedbackSummary> {
  Object.assign(summary, properties);
  await summary.updateComplete;
  return summary;
}

/** Replies to one session: so many agreed with each item, of so many who replied. */
export const replies = (session: string, agreed: Readonly<Record<string, number>>, count = 8, more: Partial<Reply> = {}): readonly Reply[] =>
  Array.from({ length: count }, (_, at) => ({ session, answers: Object.fromEntries(Object.entries(agreed).map(([id, yes]) => [id, at < yes ? 4 : 2])), ...more }));

export const one = <Found extends HTMLElement = HTMLElement>(summary: RgFeedbackSummary, selector: string): Found => summary.shadowRoot!.querySelector<Found>(selector)!;
export const all = <Found extends HTMLElement = HTMLElement>(summary: RgFeedbackSummary, selector: string): readonly Found[] => [...summary.shadowRoot!.querySelectorAll<Found>(selector)];

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const shown = (summary: RgFeedbackSummary, selector = '.frame'): string => line(one(summary, selector)?.textContent);
export const texts = (summary: RgFeedbackSummary, selector: string): readonly string[] => all(summary, selector).map(({ textContent }) => line(textContent));

/** What screen readers are told of each row: its name, then what is in each cell. */
export const rows = (summary: RgFeedbackSummary): readonly (readonly string[])[] =>
  all<HTMLTableRowElement>(summary, 'tr[part=row]').map((row) => [...row.cells].map((cell) => {
    const heard = cell.cloneNode(true) as HTMLElement;
    heard.querySelectorAll('[aria-hidden]').forEach((each) => each.remove());
    return line(heard.textContent);
  }));

export const button = (summary: RgFeedbackSummary, name: string): HTMLButtonElement => all<HTMLButtonElement>(summary, 'button').find(({ textContent }) => line(textContent) === name)!;

/** What a page hears of a summary. */
export function listen(target: EventTarget): readonly WithheldFact[] {
  const heard: WithheldFact[] = [];
  target.addEventListener('rg-withheld', (event) => heard.push((event as CustomEvent<WithheldFact>).detail));
  return heard;
}
