/** The rules on one page for the wall. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { sizeOnPaper, type Fit } from '../foundation/paper.js';
import { citationsOf } from './citations.js';
import type { Desk } from './desk.js';
import { status } from './list.js';

export const looks: readonly CSSResult[] = [css`
  .poster .sheet {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 1em;
    /* On a screen the sheet is as wide as its place, and its type as much smaller: it breaks lines as the paper does. */
    font-size: clamp(0.8em, calc(var(--_fitted, 16) * 100cqi / 718), 3em);
  }

  .poster .head {
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_text);
  }

  .poster .title {
    font-size: 1.6em;
  }

  /* Where paper is left over, the rules share it. */
  .poster ol {
    display: grid;
  }

  .poster li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: baseline;
    align-content: center;
    column-gap: 0.75em;
    padding-block: 0.35em;
  }

  .poster .statement {
    font-weight: 600;
    text-wrap: balance;
  }

  .poster .foot {
    display: grid;
    gap: 0.35em;
  }

  .poster .foot p {
    max-inline-size: none;
  }

  .poster .tiny {
    font-size: max(0.55em, 7pt);
  }

  .poster .status {
    margin: 0;
  }

  /* Forced colours show the border of every button: there it keeps its distance. */
  @media (forced-colors: none) {
    .poster .buttons .plain {
      padding-inline: 0;
    }
  }

  .poster .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    padding-block-end: calc(4 * var(--_space));
  }

  @media print {
    .poster .sheet {
      font-size: calc(var(--_fitted, 12) * 1px);
    }
  }
`];

/** A poster fills one page. Smaller than the least, its type is not read from a wall; it runs over several pages then. */
export const POSTER: Fit = { pages: 1, least: 9, most: 34, sized: '.sheet' };

/** What a page around a poster may take for itself when it is printed with it: its own margins, in CSS pixels. */
const AROUND = 40;

/** The sheet itself, on a screen or on paper. */
export function sheet(desk: Desk, edition: unknown): TemplateResult {
  const { title, rules, words, lang, limits, translation, card } = desk;
  const whole = new Intl.NumberFormat(lang);
  const cited = citationsOf(rules, desk).filter((each) => each !== words.practice && each !== words.suggestion);
  const { assembled } = translation.sets[card.group];
  return html`
    <div class="sheet">
      <div class="head"><div class="title" part="title" role="heading" aria-level=${card.level} id="title">${title}</div>${edition}</div>
      <ol role="list">${rules.map((rule, at) => html`
        <li part="rule"><span class="n">${whole.format(at + 1)}</span>
          <span class="statement" part="statement">${rule.statement}${rule.terms ? html` <span class="muted">${words.settled(rule.terms)}</span>` : nothing}</span>${status(desk, rule)}</li>`)}</ol>
      <div class="foot">
        <p><strong>${words.limits}.</strong> ${limits || html`${translation.limits.text} <span class="muted">${translation.limits.notice}</span>`}</p>
        ${assembled && !rules.some(({ own }) => own) ? html`<p class="tiny muted">${assembled}</p>` : nothing}
        ${cited.length ? html`<p class="tiny muted">${words.sources}: ${cited.join(' · ')}</p>` : nothing}
      </div>
    </div>`;
}

/** The view `poster`. */
export function poster(desk: Desk, edition: unknown): TemplateResult {
  const { words, card } = desk;
  return html`
    <div class="buttons screen">
      <button type="button" part="button" @click=${() => card.print()}>${words.printPoster}</button>
      <button type="button" class="plain" part="button" @click=${() => card.print('cards')}>${words.printCards}</button>
    </div>
    <div ${ref((place) => void fit(place as HTMLElement | undefined, desk, edition))}>${sheet(desk, edition)}</div>`;
}

const fitted = new WeakMap<Element, string>();

/** Sets the size of type at which the poster just fills a page; measured on a page of paper's width, once for what it says. */
async function fit(place: HTMLElement | undefined, desk: Desk, edition: unknown): Promise<void> {
  if (!place) return;
  // The words are there after this update.
  await Promise.resolve();
  const said = place.textContent;
  if (!place.isConnected || fitted.get(place) === said) return;
  fitted.set(place, said);
  place.style.setProperty('--_fitted', String(await sizeOnPaper(desk.card, sheet(desk, edition), { title: desk.title, className: 'poster', fit: { ...POSTER, spare: AROUND } })));
}
