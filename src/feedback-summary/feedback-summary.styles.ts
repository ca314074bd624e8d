/** The looks of the summary and its blocks; those of the picture are with it. */
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .frame {
    --_rise: 0.75em;
    container-type: inline-size;
    position: relative;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .blocks,
  .empty {
    padding-block: calc(3 * var(--_space));
  }

  .blocks li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(1.5 * var(--_space));
  }

  .name {
    flex: 0 0 5em;
    font-weight: 600;
  }

  .blocks div {
    flex: 1 1 14em;
  }
`;
