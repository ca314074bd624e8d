/**
 * The look's tokens. Everything falls back to the page's own font and colours, so that a portal sets five properties, or none.
 *
 * The private names (`--_…`) stand on the frame inside an element, never on the host, and are what rooms style with.
 */
import { css, type CSSResult } from 'lit';

export const tokens: CSSResult = css`
  :host {
    display: block;
    contain: layout style;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    --_text: var(--rg-text, currentColor);
    --_surface: var(--rg-surface, transparent);
    --_muted: var(--rg-muted, color-mix(in srgb, var(--_text) 74%, transparent));
    --_border: var(--rg-border, color-mix(in srgb, var(--_text) 24%, transparent));
    --_line: color-mix(in srgb, var(--_text) 58%, transparent);
    --_accent: var(--rg-accent, color-mix(in oklab, var(--_text) 34%, #1f7fc4));
    --_over: var(--rg-over, color-mix(in oklab, var(--_text) 42%, #c07000));
    --_space: var(--rg-space, 0.25em);
    --_radius: var(--rg-radius, 0.375em);

    box-sizing: border-box;
    padding: var(--rg-padding, 0);
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  .frame *,
  .frame *::before {
    box-sizing: border-box;
  }

  .title {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }

  .small {
    font-size: 0.875em;
  }

  .muted {
    color: var(--_muted);
  }

  p {
    margin: 0;
    max-inline-size: 65ch;
  }

  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  summary {
    min-block-size: 44px;
    min-inline-size: 44px;
    font: inherit;
    color: inherit;
    cursor: pointer;
    border-radius: var(--_radius);
  }

  button {
    padding: 0 calc(4 * var(--_space));
    max-inline-size: 100%;
    background: transparent;
    overflow-wrap: break-word;
    border: 1px solid var(--_line);
    unicode-bidi: plaintext;
    touch-action: manipulation;
  }

  button.plain {
    border-color: transparent;
    padding-inline: calc(2 * var(--_space));
  }

  button.strong {
    border: 2px solid var(--_accent);
    font-weight: 600;
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }

  @media (hover: hover) {
    button:hover:not([aria-disabled='true']) {
      background: color-mix(in srgb, var(--_text) 8%, transparent);
    }
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .frame {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_line: ButtonBorder;
      --_accent: Highlight;
      --_over: CanvasText;
    }

    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }

  @media print {
    .frame {
      --_text: #000;
      --_accent: #000;
    }

    .screen {
      display: none !important;
    }
  }
`;
