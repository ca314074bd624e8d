/** The element: draws what `summarize` returns and nothing else. It registers nothing. */
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { complain, complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { tokens } from '../foundation/tokens.js';
import { wordsWith } from '../foundation/wording.js';
import { feedbackItem } from '../knowledge/feedback-items.js';
import { summaryEnglish } from '../locales/en/feedback-summary.js';
import { blockList } from './block-list.js';
import { blocksOf, type Block } from './blocks.js';
import type { Desk } from './desk.js';
import { summaryProperties } from './feedback-summary.properties.js';
import { styles } from './feedback-summary.styles.js';
import { ownIds, type OwnItem, type OwnItemInput } from './own-items.js';
import type { Release, Reply } from './summarize.js';
import type { FeedbackSummaryEventMap, WithheldFact } from './summary-events.js';

export type { WithheldFact } from './summary-events.js';

/** What is loaded once there is something to show. */
const loadShown = () => import('./shown.js');

type Shown = Awaited<ReturnType<typeof loadShown>>;

/** What the blocks depend on. */
const made = new Set<PropertyKey>(['responses', 'roster', 'minimum', 'sessions', 'open', 'released', 'items', 'comments']);

/**
 * What a block of sessions said, never below the size at which someone could be known; several blocks side by side, so that a group
 * sees whether it drifts.
 *
 * It draws what `summarize` returns: words for how many agreed, and no answer of anybody. What may not be told is a calm line with its
 * reason. What has been shown once stays as it is, whatever replies come later. What stands out is something to talk about, never a
 * score of a leader, a presenter or the group, and the instrument is not a validated one. Nothing is stored and nothing is sent.
 *
 * @summary What a block of sessions said, never below the size at which someone could be known.
 * @slot - What stands there before and without script, such as the last summary as a table; shown as well while there is nothing yet.
 * @fires {CustomEvent<WithheldFact>} rg-withheld - A block is not shown, or replies that came after it was shown are not; carries the reason, how many replies it takes and the block's sessions, once for each.
 * @csspart title - The heading.
 * @csspart prompts - What stands out, and that it is no score.
 * @csspart prompt - Each sentence of it.
 * @csspart table - The table.
 * @csspart direction - Over rows that much agreement means the same for.
 * @csspart row - Each row.
 * @csspart item - The name of an item.
 * @csspart cell - Each cell.
 * @csspart step - Its step, with the word in it.
 * @csspart block - What a block is made of.
 * @csspart withheld - Why something is not shown.
 * @csspart section - Each section that opens.
 * @csspart comment - Each comment.
 * @csspart validity - That the instrument is not a validated one.
 * @csspart field - The field to copy from by hand.
 * @csspart button - Each button.
 * @cssprop {<color>} --rg-text - Text. Falls back to the page's own colour.
 * @cssprop {<color>} --rg-surface - Ground. Falls back to transparent.
 * @cssprop {<color>} --rg-border - Hairlines.
 * @cssprop {<color>} --rg-muted - Quieter text; at least 4.5:1 on the ground.
 * @cssprop {<color>} --rg-accent - Focus ring; at least 3:1 on the ground.
 * @cssprop {<length>} --rg-radius - Corners. 0.375em unless set.
 * @cssprop {<length>} --rg-space - The unit of space. 0.25em unless set.
 * @cssprop {<length>} --rg-padding - Space around the content. None unless set.
 * @cssstate withheld - Something is not shown, and a line says why.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface below types anew a method that exists
export class RgFeedbackSummary extends RgElement {
  static override readonly base = 'feedback-summary';

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = summaryProperties;

  /**
   * Members' replies as they were stored, a list or JSON: `[{"session": "2026-01-13", "answers": {"worth": 4}}]`, with `comment` as wanted; answers are 1 to 5, anything else counts as skipped. No answer of them is shown, told or printed. Better still, leave them on the server, summarize there and set `released` alone. Replies of another form are counted in the console, never quoted, and left out.
   * @default []
   */
  declare responses: readonly Reply[];

  /**
   * How many members the group has: a whole number, everyone who could have replied to each session. Less than 70 % of it is not shown, and without it nothing is. // ACGME-REP
   * @default undefined
   */
  declare roster: number | undefined;

  /**
   * Least replies to a block that is shown; from twice as many on comments are. From 4 on; one session takes five even then, and more sessions more. Less than 4 is named in the console and the last good number stays. // ACGME-REP, LATTICE
   * @default 5
   */
  declare minimum: number;

  /**
   * The blocks, in the order of their time: the sessions of one as names with spaces between them or a list, several as a list of lists or JSON: `[["2026-01-13", "2026-01-20"], ["2026-02-03"]]`. Each is shown with those before it as released, so that no two that are shown share a reply. Unset: the blocks of `released`, then all other sessions that there are replies to as one.
   * @default undefined
   */
  declare sessions: readonly (readonly string[])[] | readonly string[] | undefined;

  /**
   * The sessions that can still be answered, as names or a list; true, or the attribute alone, for all. A block with one of them is not shown. Close a session before it is shown: what comes later is not counted.
   * @default false
   */
  declare open: boolean | readonly string[];

  /**
   * Everything that has been released of this group before, a list or JSON of what `summarize` returned. While the element is on the page it adds what it shows: keep it, and give it back the next time. Another list, as for another group, makes it forget what it added.
   * @default []
   */
  declare released: readonly Release[];

  /**
   * The page's own items, the same list as the form's or its JSON: `[{"id": "room", "statement": "The room was quiet.", "short": "quiet room", "direction": "welcome"}]`. Those answered otherwise than by agreement are passed over. What cannot be used is named in the console and left out.
   * @default []
   */
  declare items: readonly OwnItemInput[];

  /**
   * Shows comments, from twice the minimum of replies on, in an order that tells nothing and tied to no answer.
   * @default false
   */
  declare comments: boolean;

  #blocks: readonly Block[] = [];
  /** What the page gave last, and that together with what has been shown since. */
  #given = '[]';
  #released: readonly Release[] = [];
  #withheld: readonly string[] = [];
  #shown: Shown | undefined;
  #coming: Promise<void> | undefined;
  #byHand = '';
  #said = '';

  /** Prints the summary on one page, and nothing else of the page; comments are not printed. Resolves when the browser has been asked to print. */
  async print(): Promise<void> {
    try {
      const { print } = await import('./print.js');
      await this.updateComplete;
      const desk = this.#desk();
      await print(desk, this.#content(desk));
    } catch (reason) {
      complain(`<${this.localName}> could not print: ${String(reason)}`);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (![...changed.keys()].some((name) => made.has(name))) return;
    const items = this.items as readonly OwnItem[];
    if (changed.has('responses')) this.#nameUnknown(items);
    const given = JSON.stringify(this.released);
    if (this.released !== this.#released && given !== this.#given) {
      this.#given = given;
      this.#released = this.released;
    }
    const { roster = NaN, minimum, open, comments, responses } = this;
    const told = blocksOf(responses, this.sessions as readonly (readonly string[])[] | undefined, {
      roster, minimum, open, comments, items: ownIds(items), released: this.#released,
    });
    this.#blocks = told.blocks;
    this.released = told.released;
    this.#released = this.released;
    this.#byHand = '';
    if (this.#blocks.some(({ release }) => release)) this.#coming ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#shown = await loadShown();
      this.wear(this.#shown.looks);
    } catch (reason) {
      complain(`<${this.localName}> could not load: ${String(reason)}`);
    }
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#coming;
    return this.isUpdatePending ? this.getUpdateComplete() : done;
  }

  /** Names the items that the replies answer and that nobody has told of. */
  #nameUnknown(items: readonly OwnItem[]): void {
    const known = new Set(items.map(({ id }) => id));
    const ids = new Set(this.responses.flatMap(({ answers }) => Object.keys(answers)).filter((id) => !feedbackItem(id) && !known.has(id)));
    for (const id of ids) complainOf(this.localName, 'responses', `answers to ${id}`, 'items of the library, or those that "items" names');
  }

  #desk(): Desk {
    const { group, language: lang, items } = this;
    const translation = this.translated(summaryEnglish);
    const words = wordsWith(translation.summary, this.wording);
    return {
      summary: this, translation, words, lang,
      title: this.wording['title'] ?? words.titles[group],
      blocks: this.#blocks,
      items: items as readonly OwnItem[],
      byHand: this.#byHand,
      copy: () => void this.#copy(),
    };
  }

  protected override updated(): void {
    const withheld = this.#blocks.filter(({ refusal }) => refusal);
    this.setStates(...(withheld.length ? ['withheld'] : []));
    const before = this.#withheld;
    const facts = withheld.map(({ sessions, refusal }): WithheldFact => {
      const { reason, needed } = refusal!;
      return { reason, ...(needed !== undefined && { needed }), sessions };
    });
    this.#withheld = facts.map((fact) => JSON.stringify(fact));
    facts.filter((fact) => !before.includes(JSON.stringify(fact))).forEach((fact) => this.tell<WithheldFact>('rg-withheld', fact));
  }

  /** What is told of the blocks. */
  #content(desk: Desk): TemplateResult {
    return (desk.blocks.some(({ release }) => release) && this.#shown?.shown(desk)) || blockList(desk);
  }

  protected override render(): TemplateResult {
    const desk = this.#desk();
    const { words, blocks, title } = desk;
    return html`
      <div class="frame" role="group" aria-labelledby="title">
        <div class="head"><div class="title" part="title" role="heading" aria-level=${this.level} id="title">${title}</div></div>
        ${blocks.length ? html`${this.#content(desk)}<div hidden><slot></slot></div>` : html`<slot><div class="empty"><p>${words.empty}</p><p class="muted">${words.emptyUntil}</p></div></slot>`}
        <p class="said" role="status">${this.#said}</p>
      </div>`;
  }

  async #copy(): Promise<void> {
    const { copied } = await import('./copying.js');
    const desk = this.#desk();
    this.#byHand = await copied(desk);
    const said = this.#byHand ? desk.words.notCopied : desk.words.copied;
    this.#said = said === this.#said ? `${said}\u00a0` : said;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }
}

/** The summary's own event, typed. */
export interface RgFeedbackSummary {
  addEventListener<Type extends keyof FeedbackSummaryEventMap>(type: Type, listener: (event: FeedbackSummaryEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
