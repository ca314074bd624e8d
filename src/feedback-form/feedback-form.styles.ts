/** The looks of the form: a list where there is room, one item at a time where there is not. */
import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .frame {
    display: grid;
    gap: calc(4 * var(--_space));
    max-inline-size: 50em;
  }

  .frame > * {
    min-inline-size: 0;
  }

  .privacy,
  .help {
    display: block;
    max-inline-size: 65ch;
  }

  /* To break anywhere and to find out which way the words run, both at once, takes a browser long. */
  .privacy,
  .help,
  legend,
  .words {
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
  }

  .item {
    display: block;
    margin: 0;
    padding: 0 0 calc(4 * var(--_space));
    border: 0;
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .frame > [hidden] {
    display: none;
  }

  legend,
  .words {
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: calc(2 * var(--_space));
    max-inline-size: min(65ch, 100%);
  }

  legend::before,
  .words::before {
    content: attr(data-at);
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
    unicode-bidi: plaintext;
  }

  .five {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr)) auto;
    gap: var(--_space);
    align-items: start;
  }

  /* Words stand under the ends and the centre; the boxes between have theirs for who does not see them. */
  .five label {
    font-size: 0.875em;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  .five input {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .five label > input {
    margin-block-end: var(--_space);
  }

  /* A shadow moves nothing. */
  .five input:checked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 11px var(--_accent);
  }

  .skip,
  .five .skip,
  .choices label,
  .number label {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .item .skip {
    color: var(--_muted);
  }

  .five .skip {
    padding-inline-start: calc(4 * var(--_space));
  }

  .five .skip input,
  .choices input,
  .number [type='checkbox'] {
    appearance: auto;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    box-shadow: none;
    accent-color: var(--_accent);
  }

  .frame [type='number'],
  textarea {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(2 * var(--_space));
  }

  .frame [type='number'] {
    inline-size: 8em;
    max-inline-size: 100%;
    min-block-size: 44px;
  }

  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 65ch;
    margin-block-start: calc(2 * var(--_space));
    resize: vertical;
    unicode-bidi: plaintext;
  }

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 2px;
    border: 0;
    background: var(--_border);
    color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .send {
    justify-self: start;
  }

  .narrow .five {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  /* The words of the ends may reach below the box beside, which has none. */
  .narrow .five label {
    overflow-wrap: normal;
  }

  .narrow .five label:nth-of-type(1) {
    text-align: start;
  }

  .narrow .five label:nth-of-type(3) {
    display: flex;
    flex-direction: column;
    align-items: end;
    text-align: end;
  }

  .narrow .five .skip {
    grid-column: 1 / -1;
    padding-inline-start: 0;
  }

  .narrow .item {
    border: 0;
    padding: 0;
  }

  .narrow legend,
  .narrow .words {
    font-size: 1.25em;
    line-height: 1.35;
  }

  .narrow legend::before,
  .narrow .words::before {
    font-size: 0.7em;
  }

  .narrow textarea {
    font-size: 0.8em;
  }

  @media (forced-colors: active) {
    .five input:checked {
      border: 12px solid Highlight;
      forced-color-adjust: none;
    }

    progress {
      border: 1px solid CanvasText;
      block-size: 4px;
    }
  }

  @media print {
    .item[hidden] {
      display: block;
    }

    .five[hidden] {
      display: grid;
    }

    .five input:checked {
      border-width: 12px;
    }

    button,
    progress {
      display: none;
    }
  }
`;
