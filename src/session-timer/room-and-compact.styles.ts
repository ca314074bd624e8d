/** The looks of the two views without a leader: the room's wall and the corner of a screen. */
import { css, type CSSResult } from 'lit';

export const roomAndCompactStyles: CSSResult = css`
  /* Room: read from the far chair. */
  .room {
    display: grid;
    grid-template: 1fr auto auto / minmax(0, 1fr);
    min-block-size: 12em;
    aspect-ratio: 16 / 9;
    max-block-size: 100vh;
    inline-size: 100%;
    padding: var(--rg-padding, 3cqi);
  }

  .room .phase {
    font-size: 9cqi;
    line-height: 1.1;
  }

  .room .phase[data-length='short'] {
    font-size: 13cqi;
  }

  .room .phase[data-length='long'] {
    font-size: 6.4cqi;
  }

  .room .speaks {
    font-size: max(3.2cqi, 1em);
    max-inline-size: none;
    margin-block-start: 1.5cqi;
  }

  .room .middle {
    align-self: center;
  }

  .room .foot {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 2cqi;
    font-size: max(2.4cqi, 0.875em);
    padding-block-end: 1cqi;
  }

  .room .time,
  .room .halt {
    font-size: 7cqi;
    line-height: 1;
    padding: 0;
  }

  .room .told {
    font-size: max(3.2cqi, 1em);
    font-weight: 600;
  }

  .room .bar {
    block-size: 2.2cqi;
  }

  .room .full {
    position: absolute;
    inset-block-start: calc(2 * var(--_space));
    inset-inline-end: calc(2 * var(--_space));
  }

  .room:not(:hover, :focus-within) .full,
  .room:fullscreen .full:not(:focus-visible) {
    opacity: 0;
  }

  .room:fullscreen {
    aspect-ratio: auto;
    block-size: 100vh;
    background: var(--rg-surface, Canvas);
    color: var(--rg-text, CanvasText);
  }

  /* Compact: one line for a corner or a small window. */
  .compact .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(3 * var(--_space));
    min-block-size: 44px;
  }

  .compact .ring {
    inline-size: 1.75em;
    block-size: 1.75em;
    stroke-width: 5;
  }

  .compact .phase {
    flex: 1 1 6em;
    min-inline-size: 0;
    font-size: 1em;
  }

  .compact .controls {
    gap: var(--_space);
  }

  @media (hover: hover) {
    .compact:not(:hover, :focus-within) .under-way .controls {
      position: absolute;
      opacity: 0;
      pointer-events: none;
    }
  }
`;
