/** Which kinds and which rows, and in what order: native boxes to tick, and buttons that move. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [css`
  .choose {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: calc(4 * var(--_space)) calc(8 * var(--_space));
    padding-block-end: calc(4 * var(--_space));
  }

  .choose fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choose legend {
    padding: 0;
    font-weight: 600;
  }

  .choose ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .choose li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_border);
  }

  .choose .tick {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .choose button svg {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .choose button {
    padding: 0;
  }
`];

interface Item {
  readonly id: string;
  readonly label: string;
  readonly stays: boolean;
}

function list(desk: Desk, what: 'groups' | 'dimensions', legend: string, items: readonly Item[], chosen: readonly string[]): TemplateResult {
  const { words, lang } = desk;
  const whole = new Intl.NumberFormat(lang);
  const order = items.map(({ id }) => id);
  const movable = items.filter(({ stays }) => !stays);
  const ticked = (id: string, on: boolean): void => {
    desk.choose(what, order.filter((each) => (each === id ? on : chosen.includes(each))), order);
  };
  const move = (item: Item, by: number): void => {
    const at = movable.indexOf(item);
    const other = movable[at + by];
    if (!other) return;
    const moved = order.map((id) => (id === item.id ? other.id : id === other.id ? item.id : id));
    desk.choose(what, moved.filter((id) => chosen.includes(id)), moved);
    desk.say(words.saidMoved(item.label, whole.format(at + by + 1), whole.format(movable.length)));
  };
  const button = (item: Item, by: number): TemplateResult => html`
    <button type="button" class="plain" part="button" aria-label=${(by < 0 ? words.up : words.down)(item.label)} aria-disabled=${movable[movable.indexOf(item) + by] ? 'false' : 'true'}
      @click=${() => move(item, by)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${by < 0 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} /></svg></button>`;
  return html`
    <fieldset><legend>${legend}</legend>
      <ul role="list">${repeat(items, ({ id }) => id, (item) => html`
        <li><label class="tick"><input type="checkbox" .checked=${live(chosen.includes(item.id))} @change=${(event: Event) => ticked(item.id, (event.target as HTMLInputElement).checked)} />
          <span>${item.label}</span></label>${item.stays ? html`<span class="small muted">${words.reference}</span>` : html`<span>${button(item, -1)}${button(item, 1)}</span>`}</li>`)}</ul>
    </fieldset>`;
}

export function choose(desk: Desk): TemplateResult {
  const { shown, kinds, chosen, words } = desk;
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const sorted = [...shown.kinds.filter(({ reference }) => !reference), ...shown.kinds.filter(({ reference }) => reference)];
  return html`<div class="choose">
    ${list(desk, 'groups', words.kinds, sorted.map(({ id, label, reference }) => ({ id, label, stays: reference })), ids(kinds))}
    ${list(desk, 'dimensions', words.rows, shown.rows.map(({ id, label }) => ({ id, label, stays: false })), ids(chosen))}
  </div>`;
}
