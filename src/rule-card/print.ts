/** Prints a card by itself: a poster on one page, or cards to cut, four to a page. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import { editionLine } from './agreeing.js';
import type { Desk } from './desk.js';
import { status } from './list.js';
import { looks, POSTER, sheet } from './poster.js';

/** Longer statements get smaller type, the longest a page of their own size: nothing is clipped. */
const lengthOf = (text: string): string => (text.length <= 120 ? '' : text.length <= 400 ? 'long' : 'longest');

const paperLooks = css`
  /* As high as both papers allow, so that what stands at the foot is there; A4, which is the more slender, has room for more. */
  .sheet {
    min-block-size: 257mm;
  }

  .four {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: minmax(128mm, auto);
    break-after: page;
  }

  @media print and (max-aspect-ratio: 73/100) {
    .sheet {
      min-block-size: 275mm;
    }

    .four {
      grid-auto-rows: minmax(137mm, auto);
    }
  }

  .four:last-child {
    break-after: auto;
  }

  .cut {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 4mm;
    padding: 8mm;
    border: 1px dashed #777;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }

  .cut .statement {
    align-self: center;
    font-size: 22pt;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .cut.long .statement {
    font-size: 12pt;
  }

  .cut.longest {
    grid-column: 1 / -1;
  }

  .cut.longest .statement {
    font-size: 10pt;
    font-weight: 400;
  }

  .cut .why {
    padding-block-end: 2mm;
    font-size: 11pt;
  }

  .cut .small {
    font-size: 9pt;
  }
`;

/** Four cards to a page, each with its number, its rule, its why and whose it is. */
function cards(desk: Desk): TemplateResult {
  const { title, rules, words, lang } = desk;
  const whole = new Intl.NumberFormat(lang);
  const fours = Array.from({ length: Math.ceil(rules.length / 4) }, (_, page) => rules.slice(4 * page, 4 * page + 4));
  return html`${fours.map((four) => html`<div class="four">${four.map((rule) => html`
    <div class="cut ${lengthOf(rule.statement)}">
      <p class="small">${title} · ${words.position(whole.format(rules.indexOf(rule) + 1), whole.format(rules.length))}</p>
      <p class="statement">${rule.statement}</p>
      <div><p class="why">${rule.why}</p>${rule.terms ? html`<p class="why">${words.settled(rule.terms)}</p>` : nothing}<p class="small">${status(desk, rule)}</p></div>
    </div>`)}</div>`)}`;
}

/** Asks the browser to print the card: a poster, or cards to cut. */
export async function print(desk: Desk, what: 'poster' | 'cards'): Promise<void> {
  const { card, title } = desk;
  const paper = { title, looks: [...looks, paperLooks] };
  await (what === 'cards' ? printOnPaper(card, cards(desk), paper) : printOnPaper(card, sheet(desk, editionLine(desk)), { ...paper, className: 'poster', fit: POSTER }));
}
