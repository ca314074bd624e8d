/** Where it is narrow: dimension by dimension, two kinds at a time, with buttons to change either. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keyOf, reasons, sureOf } from './rows.js';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow } from './shown.js';
import { emptied, groupsOf } from './table.js';

export const looks: readonly CSSResult[] = [css`
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(2 * var(--_space));
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
  }

  .slot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    min-inline-size: 0;
  }

  .slot .name {
    flex: 1 1 7em;
    font-weight: 600;
    line-height: 1.25;
  }

  .slot button {
    padding: 0;
  }

  .slot svg {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .frame:dir(rtl) .slot svg {
    transform: scaleX(-1);
  }

  .cards .group {
    padding-block: calc(6 * var(--_space)) var(--_space);
  }

  .cards .item {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space) calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .cards .item > .over,
  .cards .item > details[open] {
    grid-column: 1 / -1;
  }

  .cards .item .over > span {
    display: block;
  }

  .cards .kind {
    display: block;
  }

  @container (max-width: 15em) {
    .pair,
    .cards .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (min-height: 30em) {
    .pair {
      position: sticky;
      inset-block-start: var(--rg-top, 0);
      z-index: 1;
    }
  }
`];

const arrow = (back: boolean): TemplateResult => html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${back ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} /></svg>`;

/** One statement, with the kind's name before it; it opens as a cell of the table does. */
function cell(desk: Desk, row: ShownRow, kind: ShownKind): TemplateResult {
  const statement = statementIn(row, kind.id);
  const name = html`<span class="kind small muted" part="kind">${kind.label}${kind.reference ? `, ${desk.words.reference}` : nothing}</span>`;
  if (!statement) return html`<div class="unstated muted" part="cell">${name}${desk.translation.sheet.unstated}</div>`;
  const key = keyOf(row, kind);
  const open = desk.opened.has(key);
  return html`
    <details part="cell" data-cell=${key} ?open=${open}>
      <summary>${name}<span part="line">${statement.line}</span> <span class="sure muted" part="sure">${sureOf(desk, statement)}</span></summary>
      ${open ? desk.behind(row, kind) : nothing}
    </details>`;
}

/** The two kinds on show. */
export class Cards {
  #pair: readonly string[] = [];

  /** Of some kinds the two that were chosen, as far as they are still there; `group` is first to begin with. */
  pairOf(group: string): (kinds: readonly ShownKind[]) => readonly ShownKind[] {
    return (kinds) => {
      const at = (id: string | undefined): ShownKind | undefined => kinds.find((kind) => kind.id === id);
      const first = at(this.#pair[0]) ?? at(group) ?? kinds[0];
      if (!first) return [];
      const rest = kinds.filter((kind) => kind !== first);
      const second = rest.find(({ id }) => id === this.#pair[1]) ?? rest[0];
      return second ? [first, second] : [first];
    };
  }

  render(desk: Desk): TemplateResult {
    const { kinds, words, comparator } = desk;
    const empty = emptied(desk);
    if (empty && kinds.length === 0) return empty;
    const pairOf = this.pairOf(comparator.group);
    const pair = pairOf(kinds);
    const turn = (slot: number, by: number): void => {
      const others = kinds.filter((kind) => kind !== pair[1 - slot]);
      const next = others[(others.indexOf(pair[slot]!) + by + others.length) % others.length]!;
      const ids = pair.map(({ id }) => id);
      this.#pair = ids.map((id, at) => (at === slot ? next.id : id));
      const [first, second] = pairOf(kinds);
      const told = words.saidPair(first!.label, second?.label ?? '');
      // What is left by the search and by "only what differs" goes by the pair.
      if (desk.query || comparator.differences) desk.find(desk.query, told);
      else desk.say(told);
    };
    const button = (slot: number, by: number): TemplateResult => {
      const label = (by < 0 ? words.previousKind : words.nextKind)(pair[slot]!.label);
      return html`<button type="button" class="plain" part="button" aria-label=${label} @click=${() => turn(slot, by)}>${arrow(by < 0)}</button>`;
    };
    return html`
      <div class="pair" role="group" aria-label=${words.pair}>
        ${pair.map((kind, slot) => html`
          <div class="slot"><span class="name" part="kind">${kind.label}${kind.reference ? html`<span class="small muted"> ${words.reference}</span>` : ''}</span>
            ${kinds.length > 2 ? html`<span class="screen">${button(slot, -1)}${button(slot, 1)}</span>` : ''}</div>`)}
      </div>
      ${empty ?? html`<div class="cards">
        ${repeat(groupsOf(desk), ({ label }) => label, (group) => html`
          <div class="group part" role="heading" aria-level=${Math.min(6, comparator.level + 1)}>${group.label}</div>
          ${repeat(group.rows, ({ id }) => id, (row) => html`
            <div class="item" part="row" role="group" aria-label=${row.label}>
              <div class="over"><span class="label" part="label" role="heading" aria-level=${Math.min(6, comparator.level + 2)}>${row.label}</span>
                ${row.asks ? html`<span class="asks small muted">${row.asks}</span>` : ''}${reasons(desk, row)}</div>
              ${repeat(pair, ({ id }) => id, (kind) => cell(desk, row, kind))}
            </div>`)}`)}
      </div>`}`;
  }
}
