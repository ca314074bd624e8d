/** The element: shows the comparison, turns gestures into facts. It holds no truth of its own but what somebody is doing, and registers nothing. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { complain, complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { tokens } from '../foundation/tokens.js';
import { wordsWith } from '../foundation/wording.js';
import { contentVersion, evidenceDate, reviewDate } from '../knowledge/comparison.js';
import { comparatorEnglish } from '../locales/en/group-comparator.js';
import type { Cards } from './cards.js';
import { chosenOf } from './chosen.js';
import type { AnswerFact, GroupComparatorEventMap } from './comparator-events.js';
import type { Desk } from './desk.js';
import { comparatorProperties, type ComparatorAsk, type ComparatorGroup, type ComparatorView, type ComparisonInput } from './group-comparator.properties.js';
import { styles } from './group-comparator.styles.js';
import { Parts, type PartName } from './parts.js';
import type { Sheet } from './sheet.js';
import { builtIn } from './shown.js';
import { emptied, table } from './table.js';
import { section, tools } from './tools.js';
import { Width } from './width.js';

export type { AnswerFact, SheetFact } from './comparator-events.js';

/**
 * The kinds of group side by side: every statement sourced and hedged, and questions in place of a score. It informs and asks, and
 * names no winner: how best to meet teaching goals and residents' needs is still an open question.
 *
 * The statements are this library's, from a founding text whose 48 claims are all within reach, and a page may add columns and
 * rows of its own. Nothing is stored and nothing is sent: the page keeps what the events carry, and gives it back.
 *
 * @summary The kinds of group side by side, with questions instead of a score.
 * @slot - A `<table>` with columns and rows of the page's own, added to the library's: kinds in its first row, dimensions in its first column; `data-id` on a header names a kind or a dimension of the library, a `<p>` in a cell is what is behind its line, `data-only` on the table leaves the library's own out. Read live, readable without script. Markup inside is read as text.
 * @fires {CustomEvent<AnswerFact>} rg-answer - Somebody answered a question, took an answer back or changed a concern; carries all answers.
 * @fires {CustomEvent<SheetFact>} rg-sheet - Somebody asked for the discussion sheet; carries it as plain JSON.
 * @csspart title - The heading.
 * @csspart dates - Version, evidence and review date; past the last, that the statements are old.
 * @csspart table - The table.
 * @csspart kind - The name of a kind, at the head of its column or in a card.
 * @csspart row - Each row, or each card.
 * @csspart label - The name of a dimension.
 * @csspart because - Why answers bring a row forward.
 * @csspart cell - Each statement.
 * @csspart line - Its line.
 * @csspart sure - What the line rests on.
 * @csspart more - What is behind the line.
 * @csspart claim - A claim in the founding text's words.
 * @csspart source - A source.
 * @csspart section - Each section that opens.
 * @csspart question - Each question.
 * @csspart profile - Where a present group is like each kind.
 * @csspart evidence - The studies.
 * @csspart sheet - The discussion sheet.
 * @csspart field - Each field that is written in.
 * @csspart button - Each button.
 * @csspart open - The last line: the question is still open.
 * @cssprop {<color>} --rg-text - Text. Falls back to the page's own colour.
 * @cssprop {<color>} --rg-surface - Ground. Falls back to transparent.
 * @cssprop {<color>} --rg-ground - Ground of the headers that stay in sight, opaque. Falls back to `--rg-surface`, then to `Canvas`.
 * @cssprop {<color>} --rg-border - Hairlines.
 * @cssprop {<color>} --rg-muted - Quieter text; at least 4.5:1 on the ground.
 * @cssprop {<color>} --rg-accent - Focus ring and the mark of what was brought forward; at least 3:1 on the ground.
 * @cssprop {<length>} --rg-radius - Corners. 0.375em unless set.
 * @cssprop {<length>} --rg-space - The unit of space. 0.25em unless set.
 * @cssprop {<length>} --rg-padding - Space around the content. None unless set.
 * @cssprop {<length>} --rg-top - Where headers stay in sight: the height of a page's own fixed header. 0 unless set.
 * @cssstate narrow - Its place is too narrow for the table.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface below types anew a method that exists
export class RgGroupComparator extends RgElement<ComparatorGroup> {
  static override readonly base = 'group-comparator';

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = comparatorProperties;

  /**
   * The kind of group that stands first where two are shown at a time: `balint`, `support`, `blended`, `exploration` or `therapy`. Anything else is named in the console and the last good kind stays.
   * @default 'balint'
   */
  declare group: ComparatorGroup;

  /**
   * The kinds that are shown, in their order: ids with spaces between them, a list, or JSON. `balint`, `support`, `blended`, `exploration`, `none` (no group), `therapy` (for reference, always last) and the page's own. Unset: all of them; an empty list: none. Ids that are not known are named in the console and left out. People may choose others.
   * @default undefined
   */
  declare groups: readonly string[] | undefined;

  /**
   * The rows that are shown, in their order: ids with spaces between them (`focus rules leader`), a list, or JSON. Unset: all of them. Ids that are not known are named in the console and left out. People may choose others.
   * @default undefined
   */
  declare dimensions: readonly string[] | undefined;

  /**
   * Columns and rows of the page's own, or JSON: `{"kinds": [{"id": "tuesday", "label": "Our Tuesday group"}], "rows": [{"id": "focus", "cells": {"tuesday": "Cases, mostly"}}]}`. A cell is a line or an object with `line`, `more`, `sources`, `sure`; a row that is not the library's has a `label`. They are added to the library's unless `only` is true. What cannot be used is named in the console and left out. Unset: a `<table>` in the element, else the library's alone.
   * @default undefined
   */
  declare comparison: ComparisonInput | undefined;

  /**
   * Shows only rows in which the chosen kinds do not all read alike. People may change it.
   * @default false
   */
  declare differences: boolean;

  /**
   * Asks a residency that decides seven questions: `one` at a time (also for the attribute alone) or `all` at once. Answers bring rows forward; nothing is added up.
   * @default ''
   */
  declare ask: ComparatorAsk;

  /**
   * What has been answered, an object as `rg-answer` carries it, or JSON: `{"picked": {"mandatory": "no"}, "alternatives": {}, "concerns": [], "present": {}}`. What is not known in it is left out.
   * @default {}
   */
  declare answers: Partial<AnswerFact>;

  /**
   * Asks twelve questions about the group a residency has, and shows where it is like each kind.
   * @default false
   */
  declare present: boolean;

  /**
   * Offers a link to what is shown and picked, and reads one from the page's address. Everything is in the fragment, which no server sees; what people wrote stays out of it.
   * @default false
   */
  declare link: boolean;

  /**
   * How the kinds are shown: `auto` (a table where there is room for it, else cards), `table`, `cards`.
   * @default 'auto'
   */
  declare view: ComparatorView;

  /**
   * The day it is, such as `2026-11-22`: it dates the sheet, and tells whether the statements are old. Unset: the device's.
   * @default ''
   */
  declare today: string;

  readonly #parts = new Parts((failure) => {
    if (failure !== undefined) complain(`<${this.localName}> could not load: ${String(failure)}`);
    this.wear(this.#parts.looks);
    this.requestUpdate();
  });

  readonly #width = new Width(this);
  readonly #opened = new Set<string>();
  readonly #sections = new Set<string>();
  #children: MutationObserver | undefined;
  #table: HTMLTableElement | undefined;
  #order: { groups?: readonly string[]; dimensions?: readonly string[] } = {};
  #query = '';
  /** What is said before how many rows are left, until that is said. */
  #counts: string | undefined;
  #said = '';
  #cards: Cards | undefined;
  #sheet = false;

  /** Makes the discussion sheet as plain JSON: the answers, the rows that matter, open questions, sources. Shows nothing and fires nothing. */
  async sheet(): Promise<Sheet> {
    const { madeSheet } = await import('./sheet-view.js');
    await this.updateComplete;
    return madeSheet(() => this.#desk());
  }

  /** Prints the discussion sheet, and nothing else of the page. Resolves when the browser has been asked to print. */
  async print(): Promise<void> {
    const { print } = await import('./sheet-view.js');
    await this.updateComplete;
    await print(() => this.#desk());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#readTable());
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#readTable();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  #readTable(): void {
    this.#table = this.querySelector<HTMLTableElement>(':scope > table, :scope > :not([slot]) table') ?? undefined;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const settled = await this.#parts.settled();
    return settled && !this.isUpdatePending ? done : this.getUpdateComplete();
  }

  get #inCards(): boolean {
    return this.view === 'cards' || (this.view === 'auto' && this.#width.narrow);
  }

  /** What is shown now. */
  #desk(): Desk {
    const translation = this.translated(comparatorEnglish);
    const words = wordsWith(translation.comparator, this.wording);
    const library = builtIn(translation.comparison);
    const given = this.comparison ?? this.#table;
    const { asking, own, search } = this.#parts.here;
    const all = given ? (own?.withOwn(library, given, this.localName) ?? library) : library;
    // A page's own ids are not known before they are read.
    const { groups, dimensions } = given && !own ? {} : this;
    const choice = { groups, dimensions, order: this.#order, query: this.#query, find: search?.matching, differences: this.differences, sight: this.#inCards ? this.#cards?.pairOf(this.group) : undefined };
    const answers = asking?.readFact(this.answers) ?? { picked: {}, alternatives: {}, concerns: [], present: {} };
    return {
      ...chosenOf(all, choice, (name, id, known) => complainOf(this.localName, name, id, known.join(', '))),
      comparator: this, translation, words, answers,
      lang: this.language,
      title: this.wording['title'] ?? words.title,
      forward: asking?.forwardIn(answers, translation) ?? new Map(),
      today: this.today || new Date().toLocaleDateString('sv'),
      query: this.#query,
      opened: this.#opened,
      behind: (row, kind) => this.#parts.get('behind')?.behind({ translation, words }, row, kind),
      steps: (row) => this.#parts.get('steps')?.stepsView({ translation, words, lang: this.language }, row),
      find: (query, before = '') => {
        this.#query = query;
        this.#counts = before;
        this.requestUpdate();
      },
      choose: (what, chosenIds, order) => {
        this.#order = { ...this.#order, [what]: order };
        this[what] = chosenIds;
      },
      answered: (some) => {
        const after: AnswerFact = { ...answers, ...some };
        this.answers = after;
        this.tell<AnswerFact>('rg-answer', after);
      },
      say: (text) => {
        this.#said = text === this.#said ? `${text}\u00a0` : text;
        this.requestUpdate();
      },
      redraw: () => this.requestUpdate(),
      tell: (type, detail) => this.tell(type, detail),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.comparison ?? this.#table) this.#parts.get('own');
    if (changed.has('groups')) this.#order = { ...this.#order, groups: this.#order.groups ?? this.groups ?? [] };
    const { picked, present } = this.answers;
    if (this.ask || this.present || Object.keys({ ...picked, ...present }).length > 0) this.#parts.get('asking');
    const cards = this.#inCards ? this.#parts.get('cards') : undefined;
    if (cards) this.#cards ??= new cards.Cards();
    if (this.#counts !== undefined) {
      const search = this.#parts.get('search');
      if (search) {
        search.sayCount(this.#desk(), this.#counts);
        this.#counts = undefined;
      }
    }
    if (this.link) this.#parts.get('linking')?.readLink(this.#desk());
  }

  protected override updated(): void {
    this.setStates(...(this.#width.narrow ? ['narrow'] : []));
  }

  #toggled(event: Event): void {
    const { cell } = (event.target as HTMLElement).dataset;
    if (cell === undefined) return;
    if ((event.target as HTMLDetailsElement).open) this.#opened.add(cell);
    else this.#opened.delete(cell);
    this.requestUpdate();
  }

  #section(name: PartName, label: string, content: () => unknown): TemplateResult {
    return section(name, label, this.#sections.has(name) ? content() : nothing, (which, open) => {
      if (open) this.#sections.add(which);
      this.requestUpdate();
    });
  }

  #body(desk: Desk): TemplateResult | typeof nothing {
    if (this.#inCards) return this.#cards?.render(desk) ?? nothing;
    return emptied(desk) ?? table(desk, this.#width.isTooSmallFor(desk.kinds.length));
  }

  protected override render(): TemplateResult {
    const desk = this.#desk();
    const { words, translation, title, today } = desk;
    const { notes } = translation.comparison;
    const days = new Intl.DateTimeFormat(desk.lang, { dateStyle: 'medium', timeZone: 'UTC' });
    const day = (iso: string): string => days.format(Date.parse(iso));
    const asking = this.ask ? this.#parts.get('asking') : undefined;
    const having = this.present ? this.#parts.get('having') : undefined;
    const waits = (this.comparison ?? this.#table) && !this.#parts.here.own;
    return html`
      <div class="frame" role="group" aria-labelledby="title" @toggle=${{ handleEvent: (event: Event) => this.#toggled(event), capture: true }}>
        <div class="head">
          <div class="title" part="title" role="heading" aria-level=${this.level} id="title">${title}</div>
          <p class="small muted" part="dates">${words.content(contentVersion, day(evidenceDate))} ${today > reviewDate ? html`<strong>${words.stale(day(reviewDate))}</strong>` : words.review(day(reviewDate))}</p>
        </div>
        ${asking?.questions(desk)} ${this.#parts.here.asking ? having?.having(desk) : nothing}
        ${tools(desk)}
        ${this.#section('choose', words.choose, () => this.#parts.get('choose')?.choose(desk))}
        ${waits && this.#table ? html`<slot></slot>` : this.#body(desk)}
        ${this.#section('studies', words.studies, () => this.#parts.get('studies')?.studies(desk))}
        ${this.#section('about', words.about, () => this.#parts.get('about')?.about(desk))}
        <div class="buttons screen">
          <button type="button" class="make" part="button" aria-expanded=${this.#sheet ? 'true' : 'false'} @click=${() => void this.#makeSheet()}>${words.makeSheet}</button>
          ${this.link ? this.#parts.here.linking?.linkButton(desk) : nothing}
        </div>
        ${this.#sheet ? this.#parts.get('paper')?.sheetView(desk, () => this.#showSheet(false)) : nothing}
        <p class="open" part="open">${notes.open}</p>
        <p class="said" role="status">${this.#said}</p>
        ${waits && this.#table ? nothing : html`<div hidden><slot></slot></div>`}
      </div>`;
  }

  async #makeSheet(): Promise<void> {
    this.#showSheet(true);
    await this.updateComplete;
    await this.#parts.here.paper?.tellSheet(() => this.#desk());
  }

  #showSheet(on: boolean): void {
    this.#sheet = on;
    this.requestUpdate();
  }
}

/** The comparator's own events, typed. */
export interface RgGroupComparator {
  addEventListener<Type extends keyof GroupComparatorEventMap>(type: Type, listener: (event: GroupComparatorEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
