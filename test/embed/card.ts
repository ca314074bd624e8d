/** What tests of the rule card share. The page `card.html` makes the elements from its query. */
import type { Page } from 'playwright';
import { builtIn, idsNow } from '../../src/rule-card/built-in.js';
import { cardEnglish } from '../../src/locales/en/rule-card.js';
import type { GroupKind } from '../../src/knowledge/groups.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { until, type Opened, type Stage } from './browsers.js';

declare global {
  interface Window {
    /** Makes one of the two with the attributes of the query, and puts it at the page's end. */
    make(which: 'timer' | 'card'): void;
    loaded: boolean;
  }
}

export const words = cardEnglish.card;

type Attributes = Readonly<Record<string, string>>;
type Order = 'card' | 'timer' | 'card,timer' | 'timer,card' | '';

/** The page with a card, and a timer where one is named. */
export function cardPage({ card = {}, timer, place = timer ? 'timer,card' : 'card', define = timer ? 'timer,card' : 'card', path = '/card.html', css }: {
  readonly card?: Attributes;
  readonly timer?: Attributes;
  readonly place?: Order;
  readonly define?: Order;
  readonly path?: string;
  /** Styles of the page that are there before the elements. */
  readonly css?: string;
}): string {
  const prefixed = (which: string, attributes: Attributes): Attributes => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`${which}.${name}`, value]));
  return `${path}?${new URLSearchParams({ place, define, ...(css && { css }), ...prefixed('card', card), ...prefixed('timer', timer ?? {}) }).toString()}`;
}

/** Opens such a page, and waits until all is registered and drawn. */
export async function openCard(on: Stage, given: Parameters<typeof cardPage>[0], options: Parameters<Stage['open']>[1] = {}): Promise<Opened> {
  const opened = await on.open(cardPage(given), options);
  await drawn(opened.page);
  return opened;
}

/** Waits until the page's elements are registered and the card, if there is one, has drawn all that it loads. */
export async function drawn(page: Page): Promise<void> {
  await until(() => page.evaluate(() => window.loaded), true);
  await page.evaluate(() => document.querySelector('rg-rule-card')?.updateComplete);
}

/** The library's rules for a kind of group. */
export const rulesOf = (group: GroupKind): readonly Rule[] => builtIn(group, cardEnglish);

/** The statements that come forward in a phase. */
export const forwardIn = (group: GroupKind, phase: string): readonly string[] => {
  const rules = rulesOf(group);
  return idsNow(rules, group, phase).map((id) => rules.find((rule) => rule.id === id)!.statement);
};

/** The statements that stand under "Now". */
export const forward = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('rg-rule-card')?.shadowRoot;
    const items = [...(root?.querySelectorAll('ol > li') ?? [])];
    const labels = items.map((item) => item.querySelector('.label')?.textContent);
    if (labels[0] !== 'Now') return [];
    const others = labels.indexOf('The others');
    return items.slice(0, others < 0 ? undefined : others).map((item) => item.querySelector('[part=statement]')!.textContent);
  });

/** What is held up, or `''`. */
export const heldUp = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('rg-rule-card')?.shadowRoot?.querySelector('[part=held] .title')?.textContent ?? '');

/** What the card has last said to screen readers. */
export const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('rg-rule-card')!.shadowRoot!.querySelector('.said[role=status]')!.textContent.trim());

/** Which of its custom states the card is in. */
export const statesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => ['editing', 'agreed', 'stale'].filter((name) => document.querySelector('rg-rule-card')!.matches(`:state(${name})`)));
