/** All that stands on a summary where something may be shown. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { blockList } from './block-list.js';
import type { Desk } from './desk.js';
import { looks as pictureLooks, picture } from './picture.js';

export const looks: readonly CSSResult[] = [pictureLooks, css`
  .scroll ~ .blocks {
    margin-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [open] > summary::before {
    transform: rotate(-135deg);
  }

  details > p,
  details > ul {
    padding-block-end: calc(3 * var(--_space));
  }

  details li {
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_border);
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 8em;
    padding: calc(2 * var(--_space));
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`];

const section = (label: string, content: TemplateResult): TemplateResult => html`<details class="screen" part="section"><summary>${label}</summary>${content}</details>`;

export function shown(desk: Desk): TemplateResult {
  const { words, blocks, summary, byHand, translation, copy } = desk;
  const comments = summary.comments ? blocks.flatMap(({ release }) => release?.comments ?? []) : [];
  return html`
    ${picture(desk)} ${blockList(desk)}
    ${comments.length ? section(words.comments, html`<p class="small muted">${words.commentsNote}</p><ul role="list">${comments.map((each) => html`<li part="comment">${each}</li>`)}</ul>`) : nothing}
    ${section(words.reading, html`<p>${words.readingCounts}</p><p>${words.readingWords}</p><p>${words.readingShown}</p>`)}
    <div class="buttons screen">
      <button type="button" part="button" @click=${copy}>${words.copy}</button>
      <button type="button" class="plain" part="button" @click=${() => void summary.print()}>${words.print}</button>
    </div>
    ${byHand ? html`<textarea class="screen" readonly part="field" aria-label=${words.csv} .value=${byHand}></textarea>` : nothing}
    <p class="small muted" part="validity">${translation.notValidated}</p>`;
}
