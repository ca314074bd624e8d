/**
 * Where the stories of the rule card happen: a card with its controls' values, taken to where a script leads. What was agreed is
 * made here from real rules and real fingerprints, and every date is one of the spring of 2026.
 */
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { render, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';
import '../.storybook/preview.ts';
import '../src/rule-card/define.ts';
import type { GroupKind } from '../src/knowledge/groups.ts';
import { cardEnglish } from '../src/locales/en/rule-card.ts';
import { builtIn } from '../src/rule-card/built-in.ts';
import { fingerprintOf } from '../src/rule-card/canonical.ts';
import { wholeRules } from '../src/rule-card/difference-view.ts';
import type { Agreement, Edition, Level } from '../src/rule-card/editions.ts';
import type { RgRuleCard } from '../src/rule-card/rule-card.ts';
import type { Rule } from '../src/rule-card/rule.ts';
import { NOON, type Setting } from './stage.ts';

const helpers = getStorybookHelpers<RgRuleCard>('rg-rule-card');

/** Without words of its own: those are JSON, and a story has none unless it says so. */
const { wording: _wording, ...plain } = helpers.args;

export const args: Partial<RgRuleCard> = plain;

/** The manifest's control, with a field of text where the attribute takes JSON. */
function asText(name: string): typeof helpers.argTypes {
  const { options: _options, ...rest } = helpers.argTypes[name] ?? {};
  return { [name]: { ...rest, control: { type: 'text' } } };
}

export const argTypes: typeof helpers.argTypes = {
  ...helpers.argTypes,
  ...Object.assign({}, ...['rules', 'edition', 'agreed', 'wording'].map(asText)),
};

/** A value for an attribute that takes JSON. */
export const json = (value: unknown): never => JSON.stringify(value) as never;

/** The library's rules for a kind of group, in English. */
export const rulesOf = (group: GroupKind = 'balint'): readonly Rule[] => builtIn(group, cardEnglish);

/** The same rules with other words in one of them. */
export const rewritten = (rules: readonly Rule[], id: string, words: Partial<Pick<Rule, 'statement' | 'why' | 'terms'>>): readonly Rule[] =>
  rules.map((rule) => (rule.id === id ? { ...rule, ...words, own: rule.own || 'statement' in words || 'why' in words } : rule));

/** What was adopted on a day. */
export function editionOf(given: readonly Partial<Rule>[], date: string, level: Level | null = null, limits = ''): Edition {
  const rules = wholeRules(given);
  return { id: fingerprintOf(rules, limits), date, level, rules, limits };
}

/** What somebody answered to it. */
export const answerTo = ({ id: edition, rules, limits }: Edition, date: string, answer: 'yes' | 'no' = 'yes'): Agreement =>
  ({ edition, date, answer, ...(rules && { rules }), ...(limits !== undefined && { limits }) });

export type Script = (card: RgRuleCard) => void | Promise<void>;

const setUp = new WeakMap<Node, Promise<void>>();

/** Plays a script on a card as soon as the card has drawn itself. */
export function perform(card: RgRuleCard, script: Script): void {
  setUp.set(card, performed(card, script));
}

async function performed(card: RgRuleCard, script: Script): Promise<void> {
  await card.updateComplete;
  await script(card);
  await card.updateComplete;
}

/** A story's `render`: the element with its controls' values, taken to where the script leads. */
export function after(script: Script = () => undefined, { inside, around = (card) => card }: Setting = {}): (values: object) => DocumentFragment {
  return (values) => {
    const fragment = document.createDocumentFragment();
    render(around(helpers.template(values, inside) as TemplateResult), fragment);
    for (const card of fragment.querySelectorAll('rg-rule-card')) perform(card, script);
    return fragment;
  };
}

/** A story's `play`: waits until every card in it stands where the script leads. */
export async function ready({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  for (const card of canvasElement.querySelectorAll('rg-rule-card')) {
    await setUp.get(card);
    await card.updateComplete;
    // A poster measures itself on paper before it is drawn in its own size.
    if (card.view === 'poster') await waitFor(() => found(sized(card), 'the poster in its own size'), patiently);
  }
}

/** What comes over a slow line is waited for longer than a press. */
const patiently = { timeout: 10_000 };

const sized = (card: RgRuleCard): Element | null => card.shadowRoot!.querySelector('.sheet')?.closest('[style*="--_fitted"]') ?? null;

function found<Found>(what: Found | null | undefined, name: string): Found {
  if (what === null || what === undefined) throw new Error(`${name} is not there`);
  return what;
}

/** The only card of a story. */
export const cardIn = (canvasElement: HTMLElement): RgRuleCard => canvasElement.querySelector('rg-rule-card')!;

/** One thing inside a card. */
export const inCard = <Kind extends HTMLElement>(card: RgRuleCard, selector: string): Kind => found(card.shadowRoot!.querySelector<Kind>(selector), selector);

/** Everything of a kind inside a card. */
export const allIn = <Kind extends HTMLElement>(card: RgRuleCard, selector: string): readonly Kind[] => [...card.shadowRoot!.querySelectorAll<Kind>(selector)];

/** A button of a card, by what it says or is called. */
export const press = (card: RgRuleCard, name: string): HTMLButtonElement =>
  found(allIn<HTMLButtonElement>(card, 'button').find((each) => (each.getAttribute('aria-label') ?? each.textContent!).replaceAll(/\s+/g, ' ').trim() === name), `the button "${name}"`);

/** What each rule says, as they stand. */
export const statementsOf = (card: RgRuleCard): readonly string[] => allIn(card, 'li [part=statement]').map((each) => each.textContent!.replaceAll(/\s+/g, ' ').trim());

/** The rules that stand under "Now". */
export function forwardIn(card: RgRuleCard): readonly string[] {
  const labelled = allIn(card, 'li').map((each) => each.querySelector('.label') !== null);
  return labelled[0] ? statementsOf(card).slice(0, labelled.indexOf(true, 1)) : [];
}

/** Writes into a field, as typing does. */
export async function write(card: RgRuleCard, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await card.updateComplete;
}

/** Opens what is closed in a card, and waits for what comes with it. */
export async function unfold(card: RgRuleCard, selector: string, inside: string): Promise<void> {
  inCard<HTMLDetailsElement>(card, selector).open = true;
  await waitFor(() => inCard(card, `${selector} ${inside}`), patiently);
  await card.updateComplete;
}

const Present = Date;

/** A story's `beforeEach`: what is answered or adopted in it happens on 12 May 2026. Returns the way back. */
export function onThatDay(): () => void {
  globalThis.Date = class extends Present {
    constructor(...given: readonly number[]) {
      super(...((given.length ? given : [NOON]) as [number]));
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = Present;
  };
}
