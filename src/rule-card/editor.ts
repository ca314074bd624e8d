/** Changing the rules together: native fields and buttons, a way back, and an edition at the end. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { ruleSets } from '../knowledge/rules.js';
import { editionsOf, nameOf, today } from './agreeing.js';
import { builtInRule, wordsOf } from './built-in.js';
import type { Desk } from './desk.js';
import { differenceOf, isEmpty, type RuleDifference } from './difference.js';
import { differenceList, shownDifference } from './difference-view.js';
import { leastLevel } from './edition-changes.js';
import { adopt, levels, type Level } from './editions.js';
import { status } from './list.js';
import { draftOf, edit, LONGEST_TEXT, type Draft, type Step } from './rule-edits.js';
import type { Rule } from './rule.js';

export const looks: readonly CSSResult[] = [css`
  .editor li > div {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-block: calc(3 * var(--_space));
  }

  .editor .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
  }

  .editor > .muted {
    padding-block: calc(2 * var(--_space));
  }

  .editor .negotiable .status {
    margin: 0;
  }

  .editor li summary {
    padding-inline-start: 0;
  }

  .editor .tools {
    display: flex;
    gap: calc(2 * var(--_space));
    margin-inline-start: auto;
  }

  /* Forced colours show the border of every button: there it keeps its distance. */
  @media (forced-colors: none) {
    .editor .row .plain {
      padding-inline: 0;
    }
  }

  .editor label {
    display: grid;
    gap: var(--_space);
  }

  textarea,
  .editor input[type='text'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc(2 * var(--_space));
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  textarea {
    field-sizing: content;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_over);
  }

  .editor .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
  }

  .editor .row label {
    flex: 1 1 14em;
  }

  .editor fieldset {
    margin: calc(4 * var(--_space)) 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .editor legend {
    padding: 0;
    font-weight: 600;
  }

  .editor fieldset label {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: 44px;
  }

  .editor input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .strong-line {
    font-weight: 600;
    padding-block-start: calc(2 * var(--_space));
  }

  .note {
    color: var(--_over);
  }
`];

export class Editor {
  #draft: Draft;
  #level: Level | undefined;
  /** Statements that are empty while somebody rewrites them; the draft keeps the last one that was not. */
  readonly #empty = new Set<string>();
  /** The text of a rule that is not added yet. */
  #coming = '';
  #added = 0;
  #asked = false;

  constructor({ rules, card }: Desk) {
    this.#draft = draftOf(rules);
    // Who pressed the button that goes finds the focus in the first field.
    if (card.shadowRoot?.activeElement) void card.updateComplete.then(() => card.renderRoot.querySelector<HTMLElement>('.editor textarea, .editor input')?.focus());
  }

  #step(desk: Desk, step: Step): boolean {
    const next = edit(this.#draft, step, (id) => !!wordsOf(id, desk.card.group, desk.translation)?.settles);
    const done = next !== this.#draft;
    this.#draft = next;
    if (done) desk.changed(next.rules);
    desk.redraw();
    return done;
  }

  #write(desk: Desk, { id }: Rule, name: 'statement' | 'why' | 'terms', value: string): void {
    if (name === 'statement') this.#empty[value.trim() ? 'delete' : 'add'](id);
    this.#step(desk, { type: 'change', id, [name]: value });
  }

  #undo(desk: Desk): void {
    this.#empty.clear();
    if (this.#step(desk, { type: 'undo' })) desk.say(desk.words.saidUndone);
  }

  #add(desk: Desk): void {
    const id = this.#freshId();
    if (!this.#step(desk, { type: 'add', id, statement: this.#coming.trim() })) return;
    this.#coming = '';
    desk.say(desk.words.saidAdded(this.#number(desk, id)));
  }

  /** An id that neither the draft nor what came before it has. */
  #freshId(): string {
    const taken = new Set([...this.#draft.before, ...this.#draft.rules].map(({ id }) => id));
    do this.#added += 1;
    while (taken.has(`own-${this.#added}`));
    return `own-${this.#added}`;
  }

  #number({ lang }: Desk, id: string): string {
    return new Intl.NumberFormat(lang).format(this.#draft.rules.findIndex((rule) => rule.id === id) + 1);
  }

  #adopt(desk: Desk): void {
    const { card, words } = desk;
    const { rules, before } = this.#draft;
    const editions = editionsOf(card);
    const id = nameOf(rules, desk);
    const changed = editions.length > 0 && editions.at(-1)!.id !== id;
    const wrong = this.#empty.size > 0 || (changed && !this.#level);
    this.#asked = wrong;
    desk.redraw();
    if (wrong) {
      void card.updateComplete.then(() => card.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], [type=radio]')?.focus());
      return;
    }
    const next = { id, date: today(), level: editions.length ? (this.#level ?? 'wording') : null, rules, limits: desk.limits };
    // Where the rules had an edition whose words nobody kept, the words before the change are kept with it, so that the change can be shown.
    const known = editions.map((each) => (each.rules || each.id !== nameOf(before, desk) ? each : { ...each, rules: before, limits: desk.limits }));
    const edition = adopt(known, next);
    const difference = differenceOf(before, rules);
    card.rules = rules;
    card.edition = edition;
    desk.tell('rg-edit', { rules, difference, edition });
    desk.close();
    desk.say(words.saidAdopted);
  }

  render(desk: Desk): TemplateResult {
    const { words, card, translation } = desk;
    const { rules, before, past } = this.#draft;
    const editions = editionsOf(card);
    const missing = ruleSets[card.group].filter(({ id }) => !rules.some((rule) => rule.id === id)).map((entry) => builtInRule(entry, card.group, translation));
    const difference = shownDifference(before, rules, desk);
    const changed = !isEmpty(difference);
    return html`
      <div class="editor" part="editor">
        ${rules.some((rule) => rule.status === 'fixed') ? html`<p class="small muted">${words.locked} ${translation.sets[card.group].locked}</p>` : nothing}
        <ol role="list">${repeat(rules, ({ id }) => id, (rule, at) => this.#row(desk, rule, at))}</ol>
        <div class="row">
          <label>
            <input type="text" aria-label=${words.add} maxlength=${LONGEST_TEXT} placeholder=${words.newRule} .value=${live(this.#coming)}
              @input=${({ target }: Event) => { this.#coming = (target as HTMLInputElement).value; desk.redraw(); }}
              @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); this.#add(desk); } }} /></label>
          <button type="button" class="add" part="button" aria-disabled=${this.#coming.trim() ? nothing : 'true'} @click=${() => this.#add(desk)}>${words.add}</button>
        </div>
        ${missing.length ? html`<div class="row">${missing.map((rule) => html`
          <button type="button" class="plain" part="button" @click=${() => { if (this.#step(desk, { type: 'add', id: rule.id, statement: rule.statement, rule })) desk.say(words.saidAdded(this.#number(desk, rule.id))); }}>
            ${words.addKnown} ${rule.statement}</button>`)}</div>` : nothing}
        <p class="strong-line" role="heading" aria-level=${Math.min(6, card.level + 1)}>${words.changes}</p>
        ${differenceList(before, rules, desk)}
        ${changed && editions.length ? this.#levels(desk, difference) : nothing}
        <div class="row">
          <button type="button" class="strong" part="button" @click=${() => this.#adopt(desk)}>${editions.length ? words.adopt : words.adoptFirst}</button>
          <button type="button" part="button" aria-disabled=${past.length ? nothing : 'true'} @click=${() => this.#undo(desk)}>${words.undo}</button>
          <button type="button" class="plain" part="button" @click=${() => { desk.close(); desk.changed(before); }}>${words.cancel}</button>
        </div>
      </div>`;
  }

  #row(desk: Desk, rule: Rule, at: number): TemplateResult {
    const { words, card, translation, lang } = desk;
    const n = new Intl.NumberFormat(lang).format(at + 1);
    const last = this.#draft.rules.length - 1;
    const settles = wordsOf(rule.id, card.group, translation)?.settles ?? '';
    const open = rule.status === 'negotiable';
    const empty = this.#empty.has(rule.id);
    const field = (name: 'statement' | 'why' | 'terms', label: string): TemplateResult => {
      const bad = name === 'statement' && empty;
      return html`<label>${name === 'statement' ? nothing : html`<span class="small">${label}</span>`}
        <textarea rows="1" aria-label=${name === 'statement' ? label : nothing} maxlength=${LONGEST_TEXT} .value=${live(bad ? '' : rule[name])} aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `empty-${at}` : nothing}
          @input=${({ target }: Event) => this.#write(desk, rule, name, (target as HTMLTextAreaElement).value)}></textarea>
        ${bad ? html`<span class="small note" id="empty-${at}">${words.emptyStatement}</span>` : nothing}</label>`;
    };
    const terms = field('terms', settles ? `${words.terms}: ${settles}` : words.terms);
    const move = (by: number): void => {
      if (this.#step(desk, { type: 'move', id: rule.id, to: at + by })) desk.say(words.saidMoved(this.#number(desk, rule.id), new Intl.NumberFormat(lang).format(last + 1)));
    };
    const remove = (): void => {
      this.#empty.delete(rule.id);
      if (!this.#step(desk, { type: 'remove', id: rule.id })) return;
      desk.say(words.saidRemoved);
      void card.updateComplete.then(() => card.renderRoot.querySelector<HTMLElement>('.editor .row input')?.focus());
    };
    return html`
      <li part="rule" class=${rule.status}><div role=${open ? 'group' : nothing} aria-label=${open ? `${words.statement} ${n}` : nothing}>
        <div class="line">
          <span class="n muted">${n}</span>${open ? nothing : html`<span class="statement" part="statement">${rule.statement}</span>`}${status(desk, rule)}
          ${open ? html`<span class="tools">
            <button type="button" class="plain" part="button" @click=${remove}>${words.remove(n)}</button>
            <button type="button" part="button" aria-label=${words.up(n)} aria-disabled=${at === 0 ? 'true' : nothing} @click=${() => move(-1)}>↑</button>
            <button type="button" part="button" aria-label=${words.down(n)} aria-disabled=${at === last ? 'true' : nothing} @click=${() => move(1)}>↓</button>
          </span>` : nothing}
        </div>
        ${open ? field('statement', words.statement) : nothing}
        ${open
          ? html`<details><summary class="small">${words.further}</summary>${field('why', words.why)} ${terms}</details>`
          : settles ? terms : nothing}
      </div></li>`;
  }

  #levels(desk: Desk, difference: RuleDifference): TemplateResult {
    const { words } = desk;
    const least = leastLevel(difference, words.duties);
    const low = this.#level && levels.indexOf(this.#level) < levels.indexOf(least);
    const names = { wording: words.levelWording, clearer: words.levelClearer, duty: words.levelDuty };
    return html`
      <fieldset aria-describedby=${low ? 'low' : this.#asked ? 'unset' : nothing}>
        <legend>${words.levelAsk}</legend>
        ${levels.map((level) => html`<label>
          <input type="radio" name="level" .checked=${live(this.#level === level)} @change=${() => { this.#level = level; this.#asked = false; desk.redraw(); }} />
          <span>${names[level]}</span></label>`)}
        ${low ? html`<p class="note" id="low" role="status">${words.tooLow}</p>` : this.#asked && !this.#level ? html`<p class="note" id="unset" role="status">${words.levelMissing}</p>` : nothing}
      </fieldset>`;
  }
}
