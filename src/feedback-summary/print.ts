/** Prints the summary by itself, on one page. Comments are left out: paper gets about. */
import { css, html } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import type { Desk } from './desk.js';

const looks = css`
  .onpaper {
    --_rise: 0.5em;
    line-height: 1.3;
  }

  .onpaper .screen {
    display: none;
  }

  .onpaper .scroll {
    overflow: visible;
  }

  .onpaper p {
    max-inline-size: none;
  }
`;

/** Asks the browser to print what stands there; where it is very much, on as many pages as it takes. */
export async function print({ summary, title, words }: Desk, content: unknown): Promise<void> {
  const page = html`<div class="head"><div class="title">${title}</div></div>${content}<p class="small muted">${words.readingCounts} ${words.readingWords}</p>`;
  await printOnPaper(summary, page, { title, className: 'onpaper', looks: [looks], fit: { pages: 1, least: 6, most: 14 } });
}
