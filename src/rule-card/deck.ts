/** One rule at a time, big, to be read aloud: buttons, arrow keys and swipes turn it. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { status } from './list.js';

/** How far a finger has to travel for a swipe, in CSS pixels. */
const SWIPE = 48;

export const looks: readonly CSSResult[] = [css`
  .pages {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block: calc(6 * var(--_space));
    text-align: center;
    touch-action: pan-y pinch-zoom;
  }

  .pages .big {
    max-inline-size: 36ch;
    margin-inline: auto;
    font-size: clamp(1.25em, 5cqi, 4em);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .pages .page {
    /* Two big lines and what stands around them: the buttons below stay where they are. */
    min-block-size: calc(2.5 * clamp(1.25em, 5cqi, 4em) + 9em);
    display: grid;
    align-content: center;
    justify-items: center;
    gap: calc(2 * var(--_space));
  }

  .pages .status {
    margin: 0;
  }

  .pages .turn {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: calc(4 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .pages .page {
      min-block-size: 0;
    }
  }
`];

export class Deck {
  #at = 0;
  /** The order that is shown; another one begins at its first rule. */
  #order = '';
  #from: number | undefined;

  render(desk: Desk): TemplateResult {
    const { rules, now, words, lang, held } = desk;
    const forward = now.map((id) => rules.find((rule) => rule.id === id)!);
    const all = [...forward, ...rules.filter((rule) => !forward.includes(rule))];
    const order = forward.map(({ id }) => id).join(' ');
    if (order !== this.#order) this.#at = 0;
    this.#order = order;
    this.#at = Math.max(0, Math.min(this.#at, all.length - 1));
    const rule = all[this.#at];
    if (!rule) return html`<p class="muted">${words.empty}</p>`;
    const whole = new Intl.NumberFormat(lang);
    const go = (by: number): void => {
      const to = Math.max(0, Math.min(all.length - 1, this.#at + by));
      if (to === this.#at) return;
      this.#at = to;
      desk.redraw();
    };
    const forwards = (event: Event): number => (getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1);
    const onKey = (event: KeyboardEvent): void => {
      const by = { ArrowRight: forwards(event), ArrowLeft: -forwards(event), ArrowDown: 1, ArrowUp: -1, PageDown: 1, PageUp: -1, Home: -all.length, End: all.length }[event.key];
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(by);
    };
    const onUp = (event: PointerEvent): void => {
      const moved = event.clientX - (this.#from ?? event.clientX);
      this.#from = undefined;
      if (event.pointerType !== 'mouse' && Math.abs(moved) >= SWIPE) go(moved < 0 ? forwards(event) : -forwards(event));
    };
    const up = held === rule;
    const turn = (by: number, label: string, end: boolean): TemplateResult =>
      html`<button type="button" part="button" aria-disabled=${end ? 'true' : nothing} @click=${() => go(by)}>${label}</button>`;
    return html`
      <div class="pages" role="group" aria-label=${words.deck} @keydown=${onKey}
        @pointerdown=${(event: PointerEvent) => (this.#from = event.clientX)} @pointerup=${onUp} @pointercancel=${() => (this.#from = undefined)}>
        <div class="page" aria-live="polite" aria-atomic="true">
          ${now.includes(rule.id) ? html`<p class="small muted">${words.now}</p>` : nothing}
          <p class="big" part="statement">${rule.statement}</p>
          ${rule.terms ? html`<p>${words.settled(rule.terms)}</p>` : nothing}
          ${status(desk, rule)}
          ${rule.why ? html`<p class="muted" part="why">${rule.why}</p>` : nothing}
        </div>
        <div class="turn screen">
          ${turn(-1, words.previous, this.#at === 0)}
          <span class="small">${words.position(whole.format(this.#at + 1), whole.format(all.length))}</span>
          ${turn(1, words.next, this.#at === all.length - 1)}
        </div>
        ${desk.leads ? html`<p class="screen"><button type="button" class="plain" part="button" @click=${() => desk.hold(up ? '' : rule.id)}>${up ? words.unhold : words.hold}</button></p>` : nothing}
      </div>`;
  }
}
