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
    overflow-wrap: break-word;
    border-collapse: collapse;
    margin-block: calc(3 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding-block: var(--_space);
    padding-inline: 0 calc(4 * var(--_space));
    border-block-end: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }

  tbody th {
    overflow-wrap: anywhere;
  }

  .number {
    text-align: end;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }
`;
