/** The element: shows the rules, turns gestures into facts. It holds no truth of its own but what somebody is doing, and registers nothing. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { complain, complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { tokens } from '../foundation/tokens.js';
import { wordsWith } from '../foundation/wording.js';
import { cardEnglish } from '../locales/en/rule-card.js';
import { builtIn, idsNow } from './built-in.js';
import type { CardFact, RuleCardEventMap } from './card-events.js';
import type { Deck } from './deck.js';
import type { Desk, Memory } from './desk.js';
import type { Editor } from './editor.js';
import type { Agreement, Edition } from './editions.js';
import type { Following } from './following.js';
import { list } from './list.js';
import { cardProperties, type CardView } from './rule-card.properties.js';
import { styles } from './rule-card.styles.js';
import type { Rule } from './rule.js';

export type { AgreeFact, CardFact, EditFact } from './card-events.js';

/** What is loaded when it is asked for. */
const parts = {
  own: () => import('./own-rules.js'),
  deck: () => import('./deck.js'),
  held: () => import('./held.js'),
  drifts: () => import('./drifts.js'),
  poster: () => import('./poster.js'),
  agreeing: () => import('./agreeing.js'),
  editor: () => import('./editor.js'),
  following: () => import('./following.js'),
  citations: () => import('./citations.js'),
  print: () => import('./print.js'),
};

type Parts = { -readonly [Name in keyof typeof parts]?: Awaited<ReturnType<(typeof parts)[Name]>> };

/**
 * A group's rules: fixed and negotiable, why each exists, which matter now, what was agreed and when.
 *
 * The rules are this library's suggestion for the kind of group, or the page's own. Fixed ones bear a lock and the word; the group
 * may change the rest (`editable`). Nothing is stored and nothing is sent: the page keeps what the events carry, and gives it back.
 *
 * @summary A group's rules, in step with the session, agreed and changed together.
 * @slot - An `<ol>` whose `<li>` are the group's own rules; `data-id`, `data-status` (`fixed`, `negotiable`, `programme`) and `data-phases` are optional, and a nested `<p>` says why. Read live, readable without script. Markup inside is read as text.
 * @slot limits - Where confidentiality ends, in the programme's words. Without it a default stands there that says it is one.
 * @fires {CustomEvent<AgreeFact>} rg-agree - Somebody confirms having read the rules; carries the edition, the day and the words.
 * @fires {CustomEvent<EditFact>} rg-edit - The group has adopted changed rules; carries them, what changed, and all editions.
 * @fires {CustomEvent<CardFact>} rg-change - Somebody changed something here: an answer, a rule in the draft, the rule that is held up.
 * @csspart title - The heading.
 * @csspart edition - What was agreed, and when.
 * @csspart rule - Each rule.
 * @csspart statement - A rule's own words.
 * @csspart why - Why it exists.
 * @csspart status - Fixed, negotiable, or set by the programme.
 * @csspart source - Where a rule comes from.
 * @csspart held - The rule that is held up.
 * @csspart limits - The limits of confidentiality.
 * @csspart drifts - What to do if the session drifts.
 * @csspart changes - What changed since somebody agreed.
 * @csspart confirm - The box "I have read these", and what stands around it.
 * @csspart button - Each button.
 * @csspart editor - The rules while the group changes them.
 * @cssprop {<color>} --rg-text - Text. Falls back to the page's own colour.
 * @cssprop {<color>} --rg-surface - Ground. Falls back to transparent.
 * @cssprop {<color>} --rg-border - Hairlines.
 * @cssprop {<color>} --rg-muted - Quieter text; at least 4.5:1 on the ground.
 * @cssprop {<color>} --rg-accent - The main button, the focus ring, the rule that is held up; at least 3:1 on the ground.
 * @cssprop {<length>} --rg-radius - Corners. 0.375em unless set.
 * @cssprop {<length>} --rg-space - The unit of space. 0.25em unless set.
 * @cssprop {<length>} --rg-padding - Space around the content. None unless set.
 * @cssstate editing - The group is changing the rules.
 * @cssstate agreed - Somebody has confirmed these rules, or an edition from which no duty has changed since.
 * @cssstate stale - The rules are not those that were confirmed.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface below types anew a method that exists
export class RgRuleCard extends RgElement {
  static override readonly base = 'rule-card';

  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = cardProperties;

  /**
   * The group's own rules, a list or JSON: `[{"statement": "We begin on time", "why": "…", "status": "fixed", "phases": ["gather"]}]`, with `id` and `terms` (what was settled within it) as wanted; a text alone is the id of one of the library's rules. At most 200, 10,000 characters each; what cannot be used is named in the console and left out. Unset: the `<li>` in the element, else the library's rules for `group`.
   * @default undefined
   */
  declare rules: readonly (Partial<Rule> | string)[] | undefined;

  /**
   * The id of the session phase that is on (`gather`, `work`, …): the rules that matter in it come forward. Ids that no rule names bring those forward that hold in all phases.
   * @default ''
   */
  declare phase: string;

  /**
   * The `id` of a session timer in the same document or shadow tree; its phase is followed, whichever of the two comes first.
   * @default ''
   */
  declare timer: string;

  /**
   * How the rules are shown: `card` (a list), `deck` (one at a time, to read aloud), `poster` (one page for the wall).
   * @default 'card'
   */
  declare view: CardView;

  /**
   * The id of the rule that is held up for all to see; in every window of a shared session that the card follows.
   * @default ''
   */
  declare held: string;

  /**
   * What the group agreed: one edition, a list of them with the newest last, or JSON: `[{"id": "3f9a…", "date": "2026-05-12", "level": null}]`. `id` is the fingerprint of the rules, `level` how far the edition goes beyond the one before (`wording`, `clearer`, `duty`; null for the first), `rules` its words. `rg-edit` carries the list to be kept.
   * @default []
   */
  declare edition: readonly Edition[] | Edition;

  /**
   * What the person at the card confirmed earlier, as `rg-agree` carried it, or the fingerprint alone. The card asks again only when a duty has changed since.
   * @default undefined
   */
  declare agreed: Agreement | string | undefined;

  /**
   * Lets the group change negotiable rules together.
   * @default false
   */
  declare editable: boolean;

  /**
   * Shows "I have read these", a box that the page's form submits as the fingerprint of the rules that were confirmed: an earlier one where no duty has changed since.
   * @default false
   */
  declare confirm: boolean;

  /**
   * The name under which the page's form submits the confirmation.
   * @default ''
   */
  declare name: string;

  /**
   * The page's form waits for the confirmation.
   * @default false
   */
  declare required: boolean;

  readonly #parts: Parts = {};
  readonly #coming = new Map<string, Promise<void>>();
  #items: readonly HTMLElement[] = [];
  #own: readonly Rule[] | undefined;
  #limits = '';
  #following = '';
  #said = '';
  #disabled = false;
  #wantsEdit = false;
  readonly #memory: Memory = { before: undefined, answered: false };
  #follow: Following | undefined;
  #children: MutationObserver | undefined;
  #editor: Editor | undefined;
  #deck: Deck | undefined;

  /** The form this card belongs to, or null. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** Whether the confirmation that the form waits for is there. */
  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }

  /** What is missing, in words; empty where nothing is. */
  get validationMessage(): string {
    return this.internals?.validationMessage ?? '';
  }

  /** Whether the form waits for this card at all. */
  get willValidate(): boolean {
    return this.internals?.willValidate ?? false;
  }

  /** Whether the form may be sent as far as this card goes; fires `invalid` where it may not. */
  checkValidity(): boolean {
    return this.internals?.checkValidity() ?? true;
  }

  /** The same; the browser also says what is missing, beside the box. */
  reportValidity(): boolean {
    return this.internals?.reportValidity() ?? true;
  }

  /** Begins changing the rules; does nothing, and says so, where the card is not `editable`. */
  edit(): void {
    if (!this.editable) return complainOf(this.localName, 'edit()', false, 'a card with "editable"');
    this.#wantsEdit = true;
    this.requestUpdate();
  }

  /** Prints a `poster` of the rules on one page, or `cards` to cut, four to a page; nothing else of the page is printed. Resolves when the browser has been asked to print. */
  async print(what: 'poster' | 'cards' = 'poster'): Promise<void> {
    this.#part('print');
    await this.updateComplete;
    await this.#parts.print?.print(this.#desk(), what);
  }

  /** @internal */
  formResetCallback(): void {
    this.agreed = this.#memory.before;
    this.#memory.answered = false;
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#readItems());
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#readItems();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#unfollow();
  }

  #unfollow(): void {
    this.#follow?.stop();
    this.#follow = undefined;
    this.#following = '';
  }

  #readItems(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>(':scope > :not([slot]) > li')];
    this.#limits = [...this.querySelectorAll(':scope > [slot=limits]')].map(({ textContent }) => textContent.trim()).join('\n');
    this.requestUpdate();
  }

  /** A part, once it is there; loading begins with the first call. */
  #part<Name extends keyof Parts>(name: Name): Parts[Name] {
    if (!this.#coming.has(name)) {
      const come = async (): Promise<void> => {
        try {
          this.#parts[name] = (await parts[name]()) as Parts[Name];
          this.wear(Object.values(this.#parts).flatMap((part) => ('looks' in part ? part.looks : [])));
        } catch (reason) {
          complain(`<${this.localName}> could not load: ${String(reason)}`);
        }
        this.requestUpdate();
      };
      this.#coming.set(name, come());
    }
    return this.#parts[name];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const known = this.#coming.size;
    await Promise.all(this.#coming.values());
    return this.#coming.size > known || this.isUpdatePending ? this.getUpdateComplete() : done;
  }

  /** What is on the card now; the group's draft while it changes the rules. */
  #desk(): Desk {
    const { group, language: lang } = this;
    const translation = this.translated(cardEnglish);
    const words = wordsWith(translation.card, this.wording);
    const rules = this.#own ?? builtIn(group, translation);
    return {
      card: this, rules, translation, words, lang,
      title: this.wording['title'] ?? words.titles[group],
      now: idsNow(rules, group, this.timer ? this.#following : this.phase),
      held: rules.find(({ id }) => id === this.held),
      limits: this.#limits,
      disabled: this.#disabled,
      leads: this.timer !== '',
      citations: (rule) => this.#parts.citations?.citationsOf([rule], { card: this, words }) ?? [],
      opened: () => this.#part('citations'),
      say: (text) => {
        this.#said = text === this.#said ? `${text}\u00a0` : text;
        this.requestUpdate();
      },
      redraw: () => this.requestUpdate(),
      flush: () => this.performUpdate(),
      hold: (id) => this.#follow?.hold(id),
      memory: this.#memory,
      changed: (after = rules) => this.tell<CardFact>('rg-change', { rules: after, agreed: this.agreed as Agreement | undefined, held: this.held, editing: this.#wantsEdit }),
      tell: (type, detail) => this.tell(type, detail),
      close: () => {
        this.#editor = undefined;
        this.#wantsEdit = false;
        this.requestUpdate();
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.change')?.focus());
      },
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('agreed') && !this.#memory.answered) this.#memory.before = this.agreed as Agreement | undefined;
    const given = this.rules ?? (this.#items.length ? this.#items : undefined);
    this.#own = given && this.#part('own')?.readRules(given, this.group, this.translated(cardEnglish), this.localName);
    if (changed.has('timer')) this.#unfollow();
    if (this.timer && this.isConnected) {
      this.#follow ??= this.#part('following')?.follow(this, () => this.#desk(), (phase) => {
        this.#following = phase;
        this.requestUpdate();
      });
    }
  }

  /** A rule that moves among the others, because the session goes on, keeps the focus. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    super.update(changed);
    if (focused?.matches(':not(:focus)')) focused.focus();
  }

  protected override updated(): void {
    const { agreeing } = this.#parts;
    const desk = this.#desk();
    const standing = agreeing?.stand(desk);
    const stands = this.confirm && standing?.stands ? (this.agreed as Agreement).edition : null;
    this.internals?.setFormValue?.(stands);
    const box = this.renderRoot.querySelector<HTMLElement>('input');
    this.internals?.setValidity?.(this.required && this.confirm && !stands ? { valueMissing: true } : {}, desk.words.required, box ?? undefined);
    this.setStates(...(this.#editor ? ['editing'] : []), ...(standing?.states ?? []));
  }

  protected override render(): TemplateResult {
    const desk = this.#desk();
    const { words, held, translation, rules, title } = desk;
    const { group, view, level } = this;
    const waits = !this.#own && (this.rules || this.#items.length);
    const editor = this.#wantsEdit ? this.#part('editor') : undefined;
    if (editor) this.#editor ??= new editor.Editor(desk);
    const asks = this.confirm || this.agreed || (this.edition as readonly Edition[]).length;
    const agreeing = asks ? this.#part('agreeing') : undefined;
    const deck = view === 'deck' ? this.#part('deck') : undefined;
    if (deck) this.#deck ??= new deck.Deck();
    const { assembled } = translation.sets[group];
    const edition = agreeing?.editionLine(desk);
    if (view === 'poster' && !this.#editor) return html`<div class="frame poster" role="group" aria-labelledby="title">${this.#part('poster')?.poster(desk, edition)}<div hidden><slot></slot></div></div>`;
    return html`
      <div class="frame ${view}" role="group" aria-labelledby="title">
        <div class="head"><div class="title" part="title" role="heading" aria-level=${level} id="title">${title}</div>${edition}</div>
        ${agreeing?.since(desk)} ${held ? this.#part('held')?.heldUp(desk, held) : nothing}
        ${this.#editor ? this.#editor.render(desk) : waits ? html`<slot></slot>` : deck ? this.#deck?.render(desk) : list(desk)}
        ${assembled && !rules.some(({ own }) => own) ? html`<p class="limits small muted">${assembled}</p>` : nothing}
        <div class="limits" part="limits">
          <p class="small muted">${words.limits}</p>
          <slot name="limits"><p>${translation.limits.text}</p><p class="small muted">${translation.limits.notice}</p></slot>
        </div>
        <details class="drifts screen" part="drifts" @toggle=${() => this.#part('drifts')}>
          <summary>${words.drifts}</summary>
          ${this.#parts.drifts?.driftList(desk)}
        </details>
        ${agreeing?.confirming(desk)} ${agreeing?.log(desk)}
        ${this.editable && !this.#editor ? html`<button type="button" class="change screen" part="button" @click=${() => this.edit()}>${words.edit}</button>` : nothing}
        <p class="said" role="status">${this.#said}</p>
        ${waits && !this.#editor ? nothing : html`<div hidden><slot></slot></div>`}
      </div>`;
  }
}

/** The card's own events, typed; `rg-change` carries another detail than other elements' do. */
export interface RgRuleCard {
  addEventListener<Type extends keyof RuleCardEventMap>(type: Type, listener: (event: RuleCardEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
