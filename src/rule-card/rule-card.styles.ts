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

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space) calc(4 * var(--_space));
    padding-block-end: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
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
    padding-block-start: calc(3 * var(--_space));
    font-weight: 600;
  }

  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
    padding-block: calc(2.5 * var(--_space));
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .drifts > summary::before,
  li summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  details[open] > summary::before,
  li details[open] > summary::after {
    transform: rotate(-135deg);
  }

  .n {
    flex: none;
    min-inline-size: 1.6em;
    font-variant-numeric: tabular-nums;
  }

  .statement {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .status {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space);
    white-space: nowrap;
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
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding-block-end: calc(3 * var(--_space));
    padding-inline-start: calc(1.6em + 3 * var(--_space));
  }

  .limits {
    padding-block: calc(4 * var(--_space)) calc(2 * var(--_space));
  }

  .drifts {
    border-block: 1px solid var(--_border);
  }

  .change {
    margin-block-start: calc(4 * var(--_space));
  }
`;
