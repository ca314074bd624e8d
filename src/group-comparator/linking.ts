/** A link to what is shown and picked. Everything is in the fragment, which no server sees. */
import { html, nothing, type TemplateResult } from 'lit';
import { copied, type Copy } from './copying.js';
import type { Desk } from './desk.js';
import { fromFragment, toFragment } from './link.js';
import { readFact } from './asking.js';

/** Puts in what a link says. A fragment that is not one of ours changes nothing. */
export function readLink({ comparator, shown }: Desk, hash: string): void {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const state = fromFragment(hash, { kinds: ids(shown.kinds), rows: ids(shown.rows) });
  if (!state) return;
  const { kinds, rows, differences, answers, present } = state;
  if (kinds) comparator.groups = kinds;
  if (rows) comparator.dimensions = rows;
  comparator.differences = differences;
  comparator.answers = { ...answers, present };
}

/** The page's address with the state in its fragment. */
export function linkTo({ comparator }: Desk): string {
  const { groups, dimensions, differences } = comparator;
  const { present, ...answers } = readFact(comparator.answers);
  const fragment = toFragment({ ...(groups && { kinds: groups }), ...(dimensions && { rows: dimensions }), differences, answers, present });
  return `${location.href.replace(/#.*$/, '')}#${fragment}`;
}

const copies = new WeakMap<object, Copy>();

export function linkButton(desk: Desk): TemplateResult {
  const { words, comparator } = desk;
  const shown = copies.get(comparator);
  return html`
    <button type="button" class="plain" part="button" @click=${() => void copied(desk, linkTo(desk), (copy) => copies.set(comparator, copy))}>${words.copyLink}</button>
    <p class="small muted">${words.linkNote}</p>
    ${shown && !shown.done ? html`<textarea readonly part="field" aria-label=${words.linkText} .value=${shown.text}></textarea>` : nothing}`;
}
