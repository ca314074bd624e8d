import { fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import type { AgreeFact, CardFact, EditFact } from '../../src/rule-card/card-events.js';
import '../../src/rule-card/define.js';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';

/** A card with these properties, drawn, its parts loaded. */
export async function cardOn(properties: Partial<RgRuleCard> = {}, inside: TemplateResult | typeof nothing = nothing): Promise<RgRuleCard> {
  const card = await fixture<RgRuleCard>(html`<rg-rule-card>${inside}</rg-rule-card>`);
  Object.assign(card, properties);
  await card.updateComplete;
  return card;
}

export const inCard = <Found extends HTMLElement = HTMLElement>(card: RgRuleCard, selector: string): Found => card.shadowRoot!.querySelector<Found>(selector)!;
export const allIn = <Found extends HTMLElement = HTMLElement>(card: RgRuleCard, selector: string): readonly Found[] => [...card.shadowRoot!.querySelectorAll<Found>(selector)];

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const shown = (card: RgRuleCard, selector = '.frame'): string => line(inCard(card, selector)?.textContent);
export const said = (card: RgRuleCard): string => shown(card, '.frame > [role=status]');

/** The statements, as they stand on the card. */
export const statements = (card: RgRuleCard): readonly string[] => allIn(card, '[part=rule] [part=statement]').map(({ textContent }) => line(textContent));

export const button = (card: RgRuleCard, name: string): HTMLButtonElement =>
  allIn<HTMLButtonElement>(card, 'button').find((each) => line(each.getAttribute('aria-label') ?? each.textContent) === name)!;

export async function press(card: RgRuleCard, name: string): Promise<void> {
  button(card, name).click();
  await card.updateComplete;
}

export async function write(card: RgRuleCard, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await card.updateComplete;
}

/** The fields of a rule that is being changed: its statement first. */
export const fieldsOf = (card: RgRuleCard, place: number): readonly HTMLTextAreaElement[] => [...allIn(card, '[part=editor] [part=rule]')[place]!.querySelectorAll('textarea')];

export const states = (card: RgRuleCard): string => ['editing', 'agreed', 'stale'].filter((state) => card.matches(`:state(${state})`)).join(' ');

interface Heard {
  readonly types: readonly string[];
  readonly agreed: readonly AgreeFact[];
  readonly edited: readonly EditFact[];
  readonly changed: readonly CardFact[];
}

/** What a page hears of a card. */
export function listen(target: EventTarget): Heard {
  const heard = { types: [] as string[], agreed: [] as AgreeFact[], edited: [] as EditFact[], changed: [] as CardFact[] };
  const lists = { 'rg-agree': heard.agreed, 'rg-edit': heard.edited, 'rg-change': heard.changed } as const;
  for (const [type, list] of Object.entries(lists)) {
    target.addEventListener(type, (event) => {
      heard.types.push(type);
      (list as unknown[]).push((event as CustomEvent).detail);
    });
  }
  return heard;
}
