/** The rule that is held up for all to see. It names nobody. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import type { Rule } from './rule.js';

export const looks: readonly CSSResult[] = [css`
  .held {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    margin-block: calc(3 * var(--_space));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .held .title {
    font-size: clamp(1.25em, 5cqi, 4em);
    text-wrap: balance;
  }
`];

export const heldUp = ({ words, leads, hold }: Desk, rule: Rule): TemplateResult => html`
  <div class="held" part="held">
    <p class="small muted">${words.held}</p>
    <p class="title">${rule.statement}</p>
    ${leads ? html`<button type="button" class="screen" part="button" @click=${() => hold('')}>${words.unhold}</button>` : nothing}
  </div>`;
