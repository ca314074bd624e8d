/** What was agreed and what it is worth now: the edition's line, the box "I have read these", what changed since. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cardEnglish } from '../locales/en/rule-card.js';
import { wordsOf } from './built-in.js';
import { canonicalForm } from './canonical.js';
import type { Desk } from './desk.js';
import { differenceList, wholeRules } from './difference-view.js';
import { levels, standingOf, type Agreement, type Edition, type Standing } from './editions.js';
import type { Rule } from './rule.js';
import { sha256 } from './sha256.js';

export const looks: readonly CSSResult[] = [css`
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block: calc(4 * var(--_space));
  }

  .confirm p {
    flex-basis: 100%;
  }

  .confirm label {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: 44px;
    cursor: pointer;
  }

  .confirm input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* Forced colours show the border of every button: there it keeps its distance. */
  @media (forced-colors: none) {
    .confirm .plain {
      padding-inline: 0;
    }
  }

  .confirm [aria-pressed='true'] {
    padding-inline: calc(3 * var(--_space));
    border-color: var(--_line);
  }

  .since {
    padding-block: calc(3 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .difference {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .difference li {
    padding-block: calc(2 * var(--_space));
  }

  .log {
    border-block-end: 1px solid var(--_border);
  }

  .difference li:last-child,
  .difference .difference li {
    border: 0;
  }

  ins {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  del {
    color: var(--_muted);
    text-decoration: line-through;
  }
`];

/** The name of what is on the card: see `canonicalForm`. The library's own words count in English, whatever the page speaks. */
export function nameOf(rules: readonly Rule[], { card, limits }: Pick<Desk, 'card' | 'limits'>): string {
  const form = canonicalForm(rules, limits, (id) => wordsOf(id, card.group, cardEnglish));
  if (lastForm !== form) [lastForm, lastName] = [form, sha256(form)];
  return lastName;
}

let lastForm = '';
let lastName = '';

/** The editions as they can be relied on: one of an unknown level may have changed a duty. */
export const editionsOf = ({ edition }: Desk['card']): readonly Edition[] =>
  (Array.isArray(edition) ? (edition as readonly Edition[]) : [edition as Edition]).map((each) => ({ ...each, level: levels.find((level) => level === each.level) ?? (each.level === null ? null : 'duty') }));

/** Where the person at the card stands. */
export interface Stand {
  /** The fingerprint of what is on the card. */
  readonly current: string;
  readonly standing: Standing;
  /** Whether the confirmation holds for what is on the card. */
  readonly stands: boolean;
  readonly states: readonly string[];
}

export function stand(desk: Desk, agreed = desk.card.agreed as Agreement | undefined): Stand {
  const { card, rules } = desk;
  const current = nameOf(rules, desk);
  const standing = standingOf(agreed, editionsOf(card), current);
  const yes = agreed?.answer === 'yes';
  const stands = yes && standing !== 'duty' && standing !== 'unasked';
  const stale = yes && standing !== 'agreed';
  return { current, standing, stands, states: [...(stands ? ['agreed'] : []), ...(stale ? ['stale'] : [])] };
}

/** The first four digits: enough to compare two cards aloud. */
const short = (id: string): string => id.slice(0, 4);

/** A day as the language writes it; as it came where it is none. */
export function dayOf(date: string, lang: string): string {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const instant = new Date(year, month - 1, day);
  return Number.isNaN(instant.getTime()) ? date : new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(instant);
}

/** Today as YYYY-MM-DD where the reader is. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "agreed 12 May 2026, edition 3f9a". */
export function editionLine(desk: Desk): TemplateResult | typeof nothing {
  const { card, words, lang } = desk;
  const newest = editionsOf(card).at(-1);
  if (!newest) return nothing;
  const line = newest.id === stand(desk).current ? words.agreedOn : words.changedSince;
  return html`<span class="small" part="edition">${line(dayOf(newest.date, lang), short(newest.id))}</span>`;
}

/** What is left of earlier answers when the last one is taken back: the one before it, unless that would tick the box or press "no" by itself. */
function left(desk: Desk): Agreement | undefined {
  const { before } = desk.memory;
  const now = stand(desk);
  const then = stand(desk, before);
  return then.stands || (then.standing === 'declined' && now.standing === 'declined') ? undefined : before;
}

/** Keeps what somebody answered, and tells the page; undefined takes an answer back. */
function keepAnswer(desk: Desk, given: Agreement | undefined): void {
  const { card, memory, tell, changed, flush } = desk;
  if (!memory.answered) memory.before = card.agreed as Agreement | undefined;
  memory.answered = true;
  card.agreed = given ?? left(desk);
  // The form's value is right before anybody hears of it.
  flush();
  card.dispatchEvent(new Event('change', { bubbles: true }));
  if (given?.answer === 'yes') tell('rg-agree', given);
  changed();
}

/** What the person at the card is asked. The box is ticked by the person alone; no is one press, and is not asked again. */
export function confirming(desk: Desk): TemplateResult | typeof nothing {
  const { card, rules, words, lang, disabled, limits } = desk;
  if (!card.confirm) return nothing;
  const { current, standing, stands } = stand(desk);
  const agreed = card.agreed as Agreement | undefined;
  const answer = (yes: boolean): void => keepAnswer(desk, { edition: current, date: today(), answer: yes ? 'yes' : 'no', rules, limits });
  const ticked = (event: Event): void => {
    if ((event.target as HTMLInputElement).checked) answer(true);
    else keepAnswer(desk, undefined);
  };
  const declined = standing === 'declined';
  return html`
    <div class="confirm screen" part="confirm">
      <label>
        <input type="checkbox" .checked=${live(stands)} ?disabled=${disabled} @change=${ticked} />
        <span>${words.confirm} <span class="small muted">${words.edition(short(stands ? agreed!.edition : current))}${stands && agreed?.date ? html`, ${words.confirmed(dayOf(agreed.date, lang))}` : nothing}</span></span>
      </label>
      <button type="button" class="plain" part="button" aria-pressed=${declined} ?disabled=${disabled}
        @click=${() => (declined ? keepAnswer(desk, undefined) : answer(false))}>${words.decline}</button>
      ${declined ? html`<p class="small muted">${words.declined}</p>` : nothing}
    </div>`;
}

/** What changed since somebody agreed, before the rules that they are to read: quiet for other words, a notice for clearer ones, open where they are asked again. */
export function since(desk: Desk): TemplateResult | typeof nothing {
  const { card, rules, words, lang, limits } = desk;
  const { standing } = stand(desk);
  const { answer, edition, date, rules: kept, limits: old } = (card.agreed as Agreement | undefined) ?? { answer: 'no' };
  const say = answer === 'yes' && { wording: words.staleWording, clearer: words.staleClearer, duty: words.staleDuty }[standing as 'duty'];
  if (!say || !edition) return nothing;
  const known = editionsOf(card).find(({ id }) => id === edition);
  const source = kept ? { rules: kept, limits: old } : known;
  const before = wholeRules(source?.rules);
  const day = date || known?.date;
  return html`
    <div class="since" part="changes">
      <p role=${standing === 'wording' ? 'note' : 'status'}><strong>${say(day ? dayOf(day, lang) : short(edition))}</strong></p>
      <details ?open=${standing !== 'wording'}>
        <summary>${words.changes}</summary>
        ${before.length ? differenceList(before, rules, desk, source?.limits === undefined ? undefined : { before: source.limits, after: limits }) : html`<p class="small muted">${words.changesUnknown}</p>`}
      </details>
    </div>`;
}

/** What was adopted when, the newest first. Of people it knows nothing. */
export function log(desk: Desk): TemplateResult | typeof nothing {
  const { card, words, lang } = desk;
  const editions = editionsOf(card);
  if (!editions.length) return nothing;
  const level = { wording: words.levelWording, clearer: words.levelClearer, duty: words.levelDuty };
  return html`
    <details class="log screen">
      <summary>${words.log}</summary>
      <ul class="difference" role="list">${editions.map((entry, at) => {
        const before = editions[at - 1];
        const limits = before?.limits === undefined || entry.limits === undefined ? undefined : { before: before.limits, after: entry.limits };
        return html`<li>
          <p><strong>${dayOf(entry.date, lang)}</strong> <span class="small muted">${words.edition(short(entry.id))}</span></p>
          <p class="small">${entry.level ? level[entry.level] : words.first}</p>
          ${before?.rules && entry.rules ? differenceList(wholeRules(before.rules), wholeRules(entry.rules), desk, limits) : nothing}
        </li>`;
      }).toReversed()}</ul>
    </details>`;
}
