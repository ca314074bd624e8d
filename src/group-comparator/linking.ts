/** A link to what is shown and picked. Everything is in the fragment, which no server sees. */
import { html, nothing, type TemplateResult } from 'lit';
import { copied, type Copy } from './copying.js';
import type { Desk } from './desk.js';
import { fromFragment, toFragment } from './link.js';
import { readFact } from './asking.js';

/** The link that a comparator was opened with, the kinds and rows there were to name, and what it showed by it. */
interface Read {
  readonly hash: string;
  readonly known: string;
  readonly groups: readonly string[] | undefined;
  readonly dimensions: readonly string[] | undefined;
}

const reads = new WeakMap<object, Read>();

/**
 * Puts in what a link says, once. A page's own kinds and rows may come later: they join what the link names, as long as nobody has
 * chosen otherwise. A fragment that is not one of ours changes nothing, and no link takes away what somebody wrote or answered.
 */
export function readLink({ comparator, shown }: Pick<Desk, 'comparator' | 'shown'>, address: string = location.hash): void {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id).sort();
  const scope = { kinds: ids(shown.kinds), rows: ids(shown.rows) };
  const known = JSON.stringify(scope);
  const before = reads.get(comparator);
  if (before?.known === known) return;
  const { hash } = before ?? { hash: address };
  const state = fromFragment(hash, scope);
  if (state?.kinds && (!before || before.groups === comparator.groups)) comparator.groups = state.kinds;
  if (state?.rows && (!before || before.dimensions === comparator.dimensions)) comparator.dimensions = state.rows;
  reads.set(comparator, { hash, known, groups: comparator.groups, dimensions: comparator.dimensions });
  if (before || !state) return;
  const kept = readFact(comparator.answers);
  comparator.differences = state.differences;
  comparator.answers = { ...kept, picked: { ...kept.picked, ...state.answers.picked }, present: { ...kept.present, ...state.present } };
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
