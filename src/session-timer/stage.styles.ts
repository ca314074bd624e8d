/** The looks of a session under way, in the leader's view and in what all views share. Ring and bar are drawn in SVG and move in steps. */
import { css, type CSSResult } from 'lit';

export const stageStyles: CSSResult = css`
  .frame {
    --_over-fill: var(--rg-over, color-mix(in oklab, var(--_text) 12%, #c07000));
  }

  .phase {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }

  .now {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(4 * var(--_space));
    align-items: start;
  }

  .ring {
    inline-size: 3.5em;
    block-size: 3.5em;
    transform: rotate(-90deg);
    fill: none;
    stroke: var(--_border);
    stroke-width: 3;
  }

  :host(:dir(rtl)) .ring {
    transform: rotate(-90deg) scaleY(-1);
  }

  .ring .gone {
    stroke: var(--_accent);
  }

  .ring.still {
    visibility: hidden;
  }

  .over .ring .gone {
    stroke: var(--_over-fill);
  }

  .time {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-align: end;
    white-space: nowrap;
  }

  /* A box of fixed size: a second that turns is laid out and painted in it and nowhere else. */
  .time.short,
  .time.long {
    contain: strict;
    inline-size: 5.5ch;
    block-size: 1.25em;
  }

  .time.long {
    inline-size: 8ch;
  }

  .over .time,
  .over .standing {
    color: var(--_over);
  }

  .cue {
    margin-block-start: var(--_space);
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    fill: none;
    overflow: visible;
  }

  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  .bar .piece {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .bar .past,
  .bar .fill {
    fill: var(--_accent);
  }

  .bar .past {
    fill-opacity: 0.55;
  }

  .over .bar .fill {
    fill: var(--_over-fill);
  }

  .bar .now {
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .bar .skipped {
    stroke-dasharray: 3 3;
  }

  .under {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(2 * var(--_space));
  }

  .signal {
    padding-block: calc(2 * var(--_space));
    font-weight: 600;
  }

  .signal::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_over);
    border-radius: 50%;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .ask {
    padding-block: calc(3 * var(--_space));
    border-block: 1px solid var(--_border);
    margin-block: calc(2 * var(--_space));
  }

  .ask p {
    flex-basis: 100%;
    max-inline-size: none;
  }

  .main,
  .side {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .side {
    flex: 1 0 auto;
    justify-content: flex-end;
    gap: 0;
    margin-inline-end: calc(-2 * var(--_space));
  }

  .halt,
  .over-line {
    font-weight: 600;
  }

  .halt {
    padding-block-end: calc(2 * var(--_space));
  }

  .over-line {
    padding-block-start: calc(3 * var(--_space));
  }

  .notes {
    display: grid;
    gap: var(--_space);
  }

  .notes:empty {
    display: none;
  }

  details > * + * {
    margin-block: 0 calc(4 * var(--_space));
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: calc(2 * var(--_space));
    margin-inline-start: calc(-2 * var(--_space));
    list-style: none;
  }

  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  details[open] > summary::before {
    transform: translateY(15%) rotate(225deg);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: var(--_space) calc(4 * var(--_space));
    margin: 0 0 calc(2 * var(--_space));
    max-inline-size: 65ch;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  kbd {
    font: inherit;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0 0.4em;
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: calc(2 * var(--_space));
  }

  thead th {
    color: var(--_muted);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 8em;
    font: inherit;
  }

  /* In a portal's column and on a phone the clock stands beside the ring, the words below. */
  @container (inline-size < 26em) {
    .leader .now {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .leader .now .words {
      grid-column: 1 / -1;
      grid-row: 2;
      padding-block-start: calc(2 * var(--_space));
    }

    .leader .now .time {
      align-self: center;
      font-size: 2em;
      text-align: start;
    }

    .leader .main,
    .leader .side {
      flex: 1 0 100%;
      margin: 0;
    }

    .leader :is(.main, .side) button {
      flex: 1 0 auto;
      padding-inline: calc(1.5 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .side {
      gap: var(--_space);
      margin: 0;
    }

    .bar > * {
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    .bar .past {
      fill: CanvasText;
      fill-opacity: 0.35;
    }

    .bar .fill {
      fill: Highlight;
    }

    .over .bar .fill {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3px;
      vector-effect: non-scaling-stroke;
    }

    .ring,
    .ring .gone {
      forced-color-adjust: none;
      stroke: CanvasText;
      stroke-width: 1;
    }

    .ring .gone {
      stroke: Highlight;
      stroke-width: 4;
    }
  }
`;
