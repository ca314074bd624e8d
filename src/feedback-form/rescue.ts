/** A way out for answers that cannot or need not be sent: copied, printed, cleared. Comes with the first answer, before any network can fail. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [css`
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
