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

/** Puts the rule down, and leaves who pressed with the rule in its place. */
function putDown({ card, hold }: Desk, rule: Rule): void {
  hold('');
  const place = (): HTMLElement | null | undefined => [...card.renderRoot.querySelectorAll('summary')].find((each) => each.textContent.includes(rule.statement)) ?? card.renderRoot.querySelector<HTMLElement>('.pages > p button');
  void card.updateComplete.then(() => place()?.focus());
}

export const heldUp = (desk: Desk, rule: Rule): TemplateResult => html`
  <div class="held" part="held">
    <p class="small muted">${desk.words.held}</p>
    <p class="title">${rule.statement}</p>
    ${desk.leads ? html`<button type="button" class="screen" part="button" @click=${() => putDown(desk, rule)}>${desk.words.unhold}</button>` : nothing}
  </div>`;
