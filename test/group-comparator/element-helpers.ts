import { fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import type { AnswerFact, SheetFact } from '../../src/group-comparator/comparator-events.js';
import '../../src/group-comparator/define.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';

/** A comparator with these properties in a place of some width, drawn, its parts loaded. */
export async function comparatorOn(properties: Partial<RgGroupComparator> = {}, inside: TemplateResult | typeof nothing = nothing, width = '1200px'): Promise<RgGroupComparator> {
  const place = await fixture<HTMLElement>(html`<div><rg-group-comparator>${inside}</rg-group-comparator></div>`);
  place.style.width = width;
  const comparator = place.querySelector('rg-group-comparator')!;
  Object.assign(comparator, { today: '2026-11-23', ...properties });
  await comparator.updateComplete;
  return settled(comparator);
}

/** When observers have been called and all is drawn. */
export async function settled(comparator: RgGroupComparator): Promise<RgGroupComparator> {
  await new Promise<void>((resolve) => {
    const probe = document.createTextNode('');
    new MutationObserver(() => resolve()).observe(probe, { characterData: true });
    probe.data = 'x';
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await comparator.updateComplete;
  return comparator;
}

export const one = <Found extends HTMLElement = HTMLElement>(comparator: RgGroupComparator, selector: string): Found => comparator.shadowRoot!.querySelector<Found>(selector)!;
export const all = <Found extends HTMLElement = HTMLElement>(comparator: RgGroupComparator, selector: string): readonly Found[] => [...comparator.shadowRoot!.querySelectorAll<Found>(selector)];

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const shown = (comparator: RgGroupComparator, selector = '.frame'): string => line(one(comparator, selector)?.textContent);
export const texts = (comparator: RgGroupComparator, selector: string): readonly string[] => all(comparator, selector).map(({ textContent }) => line(textContent));
export const said = (comparator: RgGroupComparator): string => shown(comparator, '.frame > [role=status]');

export const heads = (comparator: RgGroupComparator): readonly string[] => texts(comparator, 'table[part=table] thead th').slice(1);
export const labels = (comparator: RgGroupComparator): readonly string[] => texts(comparator, '[part=row] [part=label]');

/** Opens a disclosure, and waits until what is behind it is there. */
export async function open(comparator: RgGroupComparator, selector: string): Promise<HTMLDetailsElement> {
  const details = one<HTMLDetailsElement>(comparator, selector);
  const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  details.open = true;
  await toggled;
  await comparator.updateComplete;
  return details;
}

export const button = (comparator: RgGroupComparator, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(comparator, 'button').find((each) => line(each.getAttribute('aria-label') ?? each.textContent) === name)!;

export async function press(comparator: RgGroupComparator, name: string): Promise<void> {
  button(comparator, name).click();
  await comparator.updateComplete;
}

/** Picks a radio or ticks a box by its label. */
export async function pick(comparator: RgGroupComparator, label: string, within = '.frame'): Promise<void> {
  [...one(comparator, within).querySelectorAll('label')].find(({ textContent }) => line(textContent) === label)!.querySelector('input')!.click();
  await comparator.updateComplete;
}

export async function write(comparator: RgGroupComparator, field: HTMLInputElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await comparator.updateComplete;
}

/** What a page hears of a comparator. */
export function listen(target: EventTarget): { readonly answered: AnswerFact[]; readonly sheets: SheetFact[] } {
  const heard = { answered: [] as AnswerFact[], sheets: [] as SheetFact[] };
  target.addEventListener('rg-answer', (event) => heard.answered.push((event as CustomEvent<AnswerFact>).detail));
  target.addEventListener('rg-sheet', (event) => heard.sheets.push((event as CustomEvent<SheetFact>).detail));
  return heard;
}
