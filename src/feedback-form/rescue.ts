/** The answers as a whole: a look at them before they are sent, and a way out where they cannot or need not be: copied, printed, cleared. Comes with the first answer, before any network can fail. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [css`
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

/** A look at all answers before they are sent, where they were given one at a time. */
export function review({ answered, words, locked, show }: Desk): TemplateResult {
  return html`
    <div class="review" part="review" role="group" tabindex="-1" aria-labelledby="review">
      <p id="review"><strong>${words.review}</strong></p>
      <ul role="list">${answered.map(({ id, label, said }) => html`
        <li><span>${label}</span> <strong class=${said === undefined ? 'muted' : nothing}>${said ?? words.unanswered}</strong>
          <button type="button" class="link small" aria-label=${`${words.change}: ${label}`} ?disabled=${locked} @click=${() => show(id)}>${words.change}</button></li>`)}</ul>
    </div>`;
}

/** What was answered, as lines of text: nothing but the items and their answers. */
export function textOf({ title, answered }: Desk): string {
  return [title, '', ...answered.map(({ label, said }) => `${label} ${said ?? '–'}`), ''].join('\n');
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
  const { form, title, answered, words, translation } = desk;
  const rows = answered.map(({ label, said }) => html`<li><span>${label}</span> <strong>${said ?? words.unanswered}</strong></li>`);
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
