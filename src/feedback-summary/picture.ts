/** How many agreed: a table with a row for each item and a column for each block, its words set on steps. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Desk } from './desk.js';
import { tableOf, type Cell, type Prompt, type Table } from './rows.js';

/** With more blocks than these, words are short where there is not much room; with more than those they always are, and a narrow place has no room for all: then the table moves in a frame that the keyboard reaches. */
const CLOSE = 3;
const MANY = 6;

const density = (blocks: number): string => (blocks === 1 ? 'single' : `several ${blocks > MANY ? 'many' : blocks > CLOSE ? 'close' : ''}`);

export const looks: CSSResult = css`
  .prompts {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-block: calc(4 * var(--_space));
  }

  .prompts li + li {
    margin-block-start: var(--_space);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    /* Pages without a doctype, and frames that are printed, give tables a font of their own. */
    font: inherit;
    border-collapse: collapse;
    margin-block-end: calc(3 * var(--_space));
  }

  .several {
    table-layout: fixed;
    inline-size: 100%;
    max-inline-size: calc(16em + var(--_blocks) * 11em);
  }

  caption {
    padding-block-end: calc(2 * var(--_space));
    text-align: start;
  }

  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }

  td,
  thead th:not(:first-child) {
    text-align: center;
  }

  thead th {
    padding-block-end: var(--_space);
    vertical-align: bottom;
  }

  .direction th {
    padding-block: calc(3 * var(--_space)) calc(1.5 * var(--_space));
    font-weight: 600;
  }

  tbody tr {
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  thead th:first-child {
    inline-size: 16em;
  }

  [part='item'] {
    padding-inline-end: calc(4 * var(--_space));
    unicode-bidi: plaintext;
  }

  td {
    position: relative;
    padding: calc(1.5 * var(--_space)) 1px;
  }

  .single td {
    inline-size: 12em;
  }

  /* The middle, from block to block. */
  td::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 50%;
    border-block-start: 1px dashed var(--_border);
  }

  td:has(.half)::before {
    border: 0;
  }

  td > :first-child {
    --_from: 2;
    position: relative;
    display: block;
    margin-block: calc(var(--_from) * var(--_rise)) calc((4 - var(--_from)) * var(--_rise));
    font-size: 0.875em;
    line-height: 1.5;
    /* Seen where grounds are not: in forced colours and on paper. */
    border: 1px solid transparent;
  }

  td > .step {
    border-radius: min(var(--_radius), 0.25em);
    background: color-mix(in srgb, var(--_text) 9%, transparent);
  }

  td > .few {
    --_from: 4;
  }

  td > .less {
    --_from: 3;
  }

  td > .more {
    --_from: 1;
  }

  td > .most {
    --_from: 0;
  }

  td > .aside {
    border: 1.5px solid var(--_text);
  }

  td:last-child .step {
    font-weight: 600;
  }

  .short {
    display: none;
  }

  .many .short {
    display: inline;
  }

  .many .long {
    position: absolute;
    clip-path: inset(50%);
  }

  @container (inline-size < 40em) {
    table,
    caption,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: repeat(var(--_blocks), minmax(2.7em, 1fr));
    }

    tbody th {
      grid-column: 1 / -1;
    }

    tbody [part='item'] {
      padding-block-start: calc(2 * var(--_space));
    }

    thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (inline-size < 64em) {
    .close .short {
      display: inline;
    }

    .close .long {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (inline-size < 34em) {
    .several .short {
      display: inline;
    }

    .several .long {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    td > .aside {
      border-width: 3px;
    }
  }

  @media print {
    td > .step:not(.aside) {
      border-color: var(--_border);
    }
  }
`;

/** A sentence for each item that is worth a talk. */
function prompts({ words }: Desk, all: readonly Prompt[]): TemplateResult {
  const wheres: Readonly<Record<string, string>> = { 11: words.inThis, 22: words.inBoth, 23: words.inTwoOfThree, 33: words.inAllThree };
  const sentence = ({ side, times, blocks, label }: Prompt): string => words[side](wheres[`${times}${blocks}`]!, label);
  return html`
    <div class="prompts" part="prompts">
      ${all.length ? html`<ul role="list">${all.map((prompt) => html`<li part="prompt">${sentence(prompt)}</li>`)}</ul>` : html`<p>${words.nothingAside}</p>`}
      <p class="small muted">${words.toTalk}</p>
    </div>`;
}

function cell({ words }: Desk, { band, aside }: Cell): TemplateResult {
  if (!band) return html`<td role="cell"><span class="muted" aria-hidden="true">–</span><span class="said">${words.missing}</span></td>`;
  const short = { few: words.shortFew, less: words.shortLess, half: words.shortHalf, more: words.shortMore, most: words.shortMost }[band];
  return html`<td role="cell" part="cell"><span class="step ${band} ${aside ? 'aside' : ''}" part="step"><span class="long">${words[band]}</span><span class="short" aria-hidden="true">${short}</span></span>${aside ? html`<span class="said">, ${words.aside}</span>` : nothing}</td>`;
}

// Browsers forget what a table is once its rows are laid out otherwise, as they are where it is narrow: hence the roles.
function table(desk: Desk, groups: Table['groups']): TemplateResult {
  const { words, blocks, lang } = desk;
  const whole = new Intl.NumberFormat(lang);
  const scrolls = blocks.length > MANY;
  const head = (at: number): string => (blocks.length > 1 ? words.block(whole.format(at + 1)) : words.thisBlock);
  return html`
    <div class="scroll" role=${scrolls ? 'region' : nothing} tabindex=${scrolls ? '0' : nothing} aria-labelledby=${scrolls ? 'caption' : nothing}>
      <table role="table" part="table" class=${density(blocks.length)} ${ref((each) => (each as HTMLElement | undefined)?.style.setProperty('--_blocks', String(blocks.length)))}>
        <caption class="small muted" id="caption">${words.caption}</caption>
        <thead role="rowgroup">
          <tr role="row" class="small muted"><th role="columnheader" scope="col">${words.item}</th>${blocks.map((_, at) => html`<th role="columnheader" scope="col">${head(at)}</th>`)}</tr>
        </thead>
        ${groups.map(({ direction, rows }) => html`
          <tbody role="rowgroup">
            <tr role="row" class="direction small"><th role="rowheader" scope="rowgroup" colspan=${blocks.length + 1} part="direction">${words[direction]}</th></tr>
            ${rows.map(({ label, cells }) => html`<tr role="row" part="row"><th role="rowheader" scope="row" part="item">${label}</th>${cells.map((each) => cell(desk, each))}</tr>`)}
          </tbody>`)}
      </table>
    </div>
    <p class="small muted">${words.legend}</p>`;
}

/** What stands out, and the table that says of each item how it stood. */
export function picture(desk: Desk): TemplateResult {
  const { groups, prompts: all } = tableOf(desk.blocks, desk.summary.group, desk.items, desk.translation.items);
  return html`${prompts(desk, all)} ${table(desk, groups)}`;
}
