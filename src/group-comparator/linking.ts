/** A link to what is shown and picked. Everything is in the fragment, which no server sees. */
import { html, nothing, type TemplateResult } from 'lit';
import { copied, type Copy } from './copying.js';
import type { Desk } from './desk.js';
import { fromFragment, toFragment } from './link.js';
import { readFact } from './asking.js';

/** What a comparator has read of a link: which kinds and rows there were to name, and what it showed by it. */
interface Read {
  readonly known: string;
  readonly groups: readonly string[] | undefined;
  readonly dimensions: readonly string[] | undefined;
}

const reads = new WeakMap<object, Read>();

/**
 * Puts in what a link says, once. A page's own kinds and rows may come later: they join what the link names, as long as nobody has
 * chosen otherwise. A fragment that is not one of ours changes nothing, and no link takes away what somebody wrote or answered.
 */
export function readLink({ comparator, shown }: Pick<Desk, 'comparator' | 'shown'>, hash: string = location.hash): void {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const scope = { kinds: ids(shown.kinds), rows: ids(shown.rows) };
  const known = JSON.stringify([[...scope.kinds].sort(), [...scope.rows].sort(), hash]);
  const before = reads.get(comparator);
  if (before?.known === known) return;
  const state = fromFragment(hash, scope);
  if (!state) return;
  const { kinds, rows, differences, answers, present } = state;
  if (kinds && (!before || before.groups === comparator.groups)) comparator.groups = kinds;
  if (rows && (!before || before.dimensions === comparator.dimensions)) comparator.dimensions = rows;
  reads.set(comparator, { known, groups: comparator.groups, dimensions: comparator.dimensions });
  if (before) return;
  const kept = readFact(comparator.answers);
  comparator.differences = differences;
  comparator.answers = { ...kept, picked: { ...kept.picked, ...answers.picked }, present: { ...kept.present, ...present } };
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
