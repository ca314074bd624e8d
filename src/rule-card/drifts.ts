/** How a leader may notice that the session drifts, and one thing to say. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { drifts } from '../knowledge/drifts.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [css`
  dl {
    margin: 0;
    padding-block-end: calc(3 * var(--_space));
  }

  dt {
    font-weight: 600;
    padding-block-start: calc(3 * var(--_space));
  }

  dd {
    margin: 0;
  }
`];

export const driftList = ({ card, translation, words }: Desk): TemplateResult => html`
  <dl>${drifts.filter(({ groups }) => groups.includes(card.group)).map(({ id }) => {
    const { label, signs, say } = translation.drifts[id];
    return html`<dt>${label}</dt><dd><p class="muted">${signs}</p><p><span class="small muted">${words.say}:</span> <q>${say}</q></p></dd>`;
  })}</dl>`;
