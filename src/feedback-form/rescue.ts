/** The answers as a whole: what stands in their way, a look at them before they are sent, and a way out where they cannot or need not be: copied, printed, cleared. Comes with what carries the answers, before any network can fail, or where there is something of it to show. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import type { AgreementPoint } from '../knowledge/feedback-items.js';
import type { FormTranslation } from '../locales/translation.js';
import { answerOf, type Answer } from './answers.js';
import { COMMENT, type Desk } from './desk.js';
import { SKIP, type FormItem } from './form-items.js';
import { lists } from './lists.styles.js';

export const looks: readonly CSSResult[] = [lists, css`
  .wrong {
    grid-column: 1 / -1;
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_over);
    font-weight: 600;
  }

  .summary {
    padding: calc(3 * var(--_space));
    border: 2px solid var(--_over);
    border-radius: var(--_radius);
  }

  .review li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(3 * var(--_space));
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
  }

  .review li > :first-child {
    flex: 1 1 100%;
    unicode-bidi: plaintext;
  }

  .review li > strong {
    flex: 1;
    unicode-bidi: plaintext;
  }

  .byhand {
    margin: 0;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
    white-space: pre-wrap;
    user-select: all;
  }
`];

/** Every item and the comment, with its answer in words; undefined where there is none. */
const answeredIn = (desk: Desk): readonly { readonly id: string; readonly label: string; readonly said: string | undefined }[] => [
  ...desk.items.map((item) => ({ id: item.id, label: desk.statement(item), said: saidOf(item, answerOf(desk.state, item), desk.translation) })),
  ...(desk.form.comments ? [{ id: COMMENT, label: desk.words.comment, said: desk.state.comment.trim() || undefined }] : []),
];

/** An answer as it is read; undefined where there is none. */
function saidOf({ kind, choices = [] }: FormItem, value: Answer | undefined, { scale }: FormTranslation): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (value === SKIP && kind !== 'text') return scale.skip;
  if (kind === 'agreement') return scale[value as AgreementPoint];
  return choices.find((choice) => choice.value === value)?.label ?? String(value);
}

/** What stands in the way of sending, each a way to where it can be mended. */
export function summary(desk: Desk, untouched: boolean): TemplateResult | typeof nothing {
  const { words, wrong, items } = desk;
  if (!untouched && !wrong.size) return nothing;
  const those = [...wrong].map(([id, problem]) => ({ id, problem, item: items.find((item) => item.id === id) }));
  return html`
    <div class="summary" part="problems" role="group" tabindex="-1" aria-labelledby="problems">
      <p id="problems"><strong>${words.problems}</strong></p>
      ${untouched ? html`<p>${words.untouched}</p>` : html`<ul>${those.map(({ id, problem, item }) => html`
        <li><button type="button" class="link" @click=${() => desk.show(id)}>${item ? desk.statement(item) : words.comment}</button> <span class="small">${words.problem[problem]}</span></li>`)}</ul>`}
    </div>`;
}

/** A look at all answers before they are sent, where they were given one at a time. */
export function review(desk: Desk): TemplateResult {
  const { words, locked, show } = desk;
  return html`
    <div class="review" part="review" role="group" tabindex="-1" aria-labelledby="review">
      <p id="review"><strong>${words.review}</strong></p>
      <ul role="list">${answeredIn(desk).map(({ id, label, said }) => html`
        <li><span>${label}</span> <strong class=${said === undefined ? 'muted' : nothing}>${said ?? words.unanswered}</strong>
          <button type="button" class="link small" aria-label=${`${words.change}: ${label}`} ?disabled=${locked} @click=${() => show(id)}>${words.change}</button></li>`)}</ul>
    </div>`;
}

/** What was answered, as lines of text: nothing but the items and their answers. */
export function textOf(desk: Desk): string {
  return [desk.title, '', ...answeredIn(desk).map(({ label, said }) => `${label} ${said ?? '–'}`), ''].join('\n');
}

async function copy(desk: Desk): Promise<void> {
  let byHand = false;
  try {
    await navigator.clipboard.writeText(textOf(desk));
  } catch {
    // No clipboard here, or it is not allowed.
    byHand = true;
  }
  desk.copied(byHand);
}

function print(desk: Desk): Promise<void> {
  const { form, title, words, translation } = desk;
  const rows = answeredIn(desk).map(({ label, said }) => html`<li><span>${label}</span> <strong>${said ?? words.unanswered}</strong></li>`);
  return printOnPaper(form, html`<div class="title">${title}</div><div class="review"><ul>${rows}</ul></div><p class="small">${translation.notValidated}</p>`, { title });
}

/** The buttons, and the text to copy by hand where the browser did not. */
export function rescue(desk: Desk): TemplateResult {
  const { words, byHand, sure, mayClear } = desk;
  return html`
    <div class="actions">
      <button type="button" class="plain" part="button" @click=${() => copy(desk)}>${words.copy}</button>
      <button type="button" class="plain" part="button" @click=${() => print(desk)}>${words.print}</button>
      ${mayClear ? html`<button type="button" class=${sure ? 'strong' : 'plain'} part="button" @click=${() => desk.clear()}>${sure ? words.clearSure : words.clear}</button>` : nothing}
    </div>
    ${byHand ? html`<pre class="byhand" tabindex="0">${textOf(desk)}</pre>` : nothing}`;
}
