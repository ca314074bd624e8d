/** The looks of the comparison and of what all its parts share. */
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .frame {
    --_ground: var(--rg-ground, var(--rg-surface, Canvas));
    container-type: inline-size;
    position: relative;
  }

  .head {
    gap: var(--_space) calc(4 * var(--_space));
  }

  .head p {
    max-inline-size: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    padding-block: calc(3 * var(--_space));
  }

  .find {
    display: flex;
    flex: 0 1 22em;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  .find span {
    flex: none;
    max-inline-size: 60%;
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 44px;
    cursor: pointer;
  }

  .tick input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }

  input[type='search'],
  input[type='text'],
  textarea {
    flex: 1 1 auto;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_space) calc(2 * var(--_space));
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .section,
  .still {
    border-block-start: 1px solid var(--_border);
  }

  summary {
    display: block;
    list-style: none;
  }

  .section > summary {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .section > summary::before,
  .sure::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  .sure::after {
    margin-inline-start: 0.5em;
  }

  details[open] > summary::before,
  details[open] > summary .sure::after {
    transform: rotate(-135deg);
  }

  .sure {
    display: block;
    font-size: 0.875em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }

  caption {
    padding-block: calc(2 * var(--_space));
    text-align: start;
  }

  th,
  td {
    padding: 0 calc(2 * var(--_space));
    vertical-align: top;
    text-align: start;
    font-weight: inherit;
    border-block-end: 1px solid var(--_border);
  }

  th:first-child {
    inline-size: 11em;
    padding-inline-start: 0;
  }

  thead th,
  tbody th[scope='row'] {
    position: sticky;
    background: var(--_ground);
  }

  thead th {
    z-index: 2;
    inset-block-start: var(--rg-top, 0);
    padding-block: calc(2 * var(--_space));
    vertical-align: bottom;
    font-weight: 600;
    line-height: 1.25;
    border-block-end-color: var(--_line);
  }

  thead .corner,
  thead th .small {
    font-weight: 400;
  }

  thead th .small {
    display: block;
  }

  thead th:first-child,
  tbody th[scope='row'] {
    inset-inline-start: 0;
  }

  thead th:first-child {
    z-index: 3;
  }

  tbody th[scope='row'] {
    z-index: 1;
    padding-block: calc(2.5 * var(--_space));
  }

  .label {
    font-weight: 600;
  }

  .asks {
    display: block;
  }

  .part th {
    padding-block: calc(6 * var(--_space)) var(--_space);
    border-block-end-color: var(--_line);
  }

  .part th > span {
    position: sticky;
    inset-inline-start: 0;
  }

  .part {
    color: var(--_muted);
    font-size: 0.875em;
    letter-spacing: 0.02em;
  }

  td summary,
  .unstated {
    padding-block: calc(2.5 * var(--_space));
  }

  /* Under the headers that stay in sight, nothing that has the focus is hidden. */
  td summary {
    scroll-margin-block: calc(var(--rg-top, 0px) + 6em) 1em;
  }

  /* What is there for reference comes last, behind a double line. */
  .apart td:last-child,
  .apart thead th:last-child {
    border-inline-start: 3px double var(--_line);
  }

  .scroll {
    scroll-padding-inline-start: 12em;
    overflow: auto;
    max-block-size: 85vh;
  }

  .scroll th + th {
    inline-size: 8em;
  }

  .scroll thead th {
    inset-block-start: 0;
  }

  .empty {
    padding-block: calc(8 * var(--_space));
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  .open {
    padding-block-start: calc(2 * var(--_space));
    font-weight: 600;
  }

  @media print {
    thead th,
    tbody th[scope='row'],
    .pair {
      position: static;
    }

    .scroll {
      overflow: visible;
      max-block-size: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
