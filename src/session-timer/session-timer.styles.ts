/** The looks of the board and of what all views share. */
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .frame {
    container-type: inline-size;
    position: relative;
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

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .start {
    padding-block-start: calc(3 * var(--_space));
  }

  table {
    border-collapse: collapse;
    margin-block: calc(3 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: calc(2 * var(--_space));
  }

  th,
  td {
    padding: var(--_space) calc(4 * var(--_space)) var(--_space) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }

  :host(:dir(rtl)) :is(th, td) {
    padding-inline: 0 calc(4 * var(--_space));
  }

  .number {
    text-align: end;
  }

  thead th {
    color: var(--_muted);
  }
`;
