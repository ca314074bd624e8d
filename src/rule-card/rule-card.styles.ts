/** The looks of the card and of what all views share. */
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .frame {
    container-type: inline-size;
    position: relative;
  }

  .card > * {
    max-inline-size: 75ch;
  }

  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  li {
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .label {
    padding-block-start: calc(2.5 * var(--_space));
    font-weight: 600;
  }

  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
    position: relative;
    padding-block: calc(2.5 * var(--_space));
    padding-inline-end: 1.5em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 0.2em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }

  details[open] > summary::after {
    transform: rotate(-135deg);
  }

  .n {
    min-inline-size: 1.6em;
    font-variant-numeric: tabular-nums;
  }

  li summary,
  .more {
    padding-inline-start: 2.4em;
  }

  summary .n {
    position: absolute;
    inset-inline-start: 0;
  }

  .statement {
    flex: 1 1 14em;
    min-inline-size: 0;
    text-wrap: pretty;
    unicode-bidi: plaintext;
  }

  .status {
    display: inline-flex;
    margin-inline-start: auto;
    align-items: baseline;
    gap: var(--_space);
  }

  .status svg {
    inline-size: 1em;
    block-size: 1em;
    align-self: center;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .more {
    padding-block-end: calc(2.5 * var(--_space));
  }

  .limits {
    padding-block: calc(2.5 * var(--_space));
  }

  .drifts {
    border-block: 1px solid var(--_border);
  }

  .change {
    margin-block-start: calc(4 * var(--_space));
  }

  ::slotted([slot]) {
    margin-block: 0;
    max-inline-size: 65ch;
  }
`;
