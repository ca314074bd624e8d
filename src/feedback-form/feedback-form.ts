/** The element: shows the items, turns gestures into answers and has them carried. What an answer is, and when it is sent, the models know. */
import { html, nothing, type CSSResultGroup, type PropertyDeclaration, type PropertyDeclarations, type TemplateResult } from 'lit';
import { complain, complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { keep } from '../foundation/field.js';
import { cached } from '../foundation/locale.js';
import { tokens } from '../foundation/tokens.js';
import { wordsWith } from '../foundation/wording.js';
import type { Audience, ItemId } from '../knowledge/feedback-items.js';
import { formEnglish } from '../locales/en/feedback-form.js';
import type { FeedbackFormWords } from '../locales/translation.js';
import { answer, answerOf, askedOf, countOf, isTouched, noAnswers, problemsOf, readValue, writeValue, type AnswersState, type Problem } from './answers.js';
import { COMMENT, type Desk } from './desk.js';
import { formProperties } from './feedback-form.properties.js';
import { styles } from './feedback-form.styles.js';
import type { FailFact, FeedbackFormEventMap, SentFact, SubmitRequest } from './form-events.js';
import { builtInItems, MOST_TEXT, SKIP, type FormItem } from './form-items.js';
import { actions, privacyOf } from './frame-view.js';
import { answerIn, inputsOf, itemsOf, paint } from './items-view.js';
import type { Patience } from './outbox.js';
import type { Payload } from './payload.js';
import type { Outbox } from './outbox-state.js';
import { Reply } from './reply.js';

export type { FailFact, SentFact, SubmitRequest } from './form-events.js';

/** Narrower than this, in em, there is one item at a time. */
const NARROW_EM = 30;

/** How long after a press on a button of the page's form its complaint is taken for that press's, in milliseconds. */
const PRESS_MS = 500;

/** What is loaded when it is asked for. */
const parts = {
  courier: () => import('./courier.js'),
  drafts: () => import('./drafts.js'),
  identifiers: () => import('./identifiers.js'),
  nudges: () => import('./nudges.js'),
  rescue: () => import('./rescue.js'),
};

type Parts = { -readonly [Name in keyof typeof parts]?: Awaited<ReturnType<(typeof parts)[Name]>> };

/**
 * A two-minute form on a session: anonymous, a loss of no answer and a leak of no patient.
 *
 * Members answer eight or nine items of their kind of group, presenters and leaders items for themselves, or whoever the page asks its
 * own. Each can be skipped. With `action` the answers are posted as JSON; with a `name`, in a page's `<form>`, they are that form's;
 * else `rg-submit` hands them to the page. What a presenter or a leader answers stays on the device. Nothing is stored unless the
 * page says `keep`, and nothing is said to be sent before it is acknowledged.
 *
 * @summary Feedback on a session: anonymous, sent once, never lost on the way.
 * @slot - A plain `<form method="post">` for browsers without script; its place is taken on upgrade, and what was chosen in it, in fields named like the items, is kept.
 * @slot privacy - Who sees the answers, in the page's words; said before the first item. Without it stands what the form itself does.
 * @slot help - Where to turn with what a session leaves behind: the programme's own numbers. Without it stands a default.
 * @fires {Event} input - Somebody answers; the value is right already.
 * @fires {Event} change - Somebody has answered.
 * @fires {CustomEvent<SubmitRequest>} rg-submit - Somebody wants to send. Cancelable; a page that sends the payload itself calls `event.detail.respondWith(promise)`.
 * @fires {CustomEvent<SentFact>} rg-sent - The answers are acknowledged, and cleared.
 * @fires {CustomEvent<FailFact>} rg-fail - Sending was given up; every answer is still on the screen.
 * @csspart title - The heading.
 * @csspart privacy - Who sees what.
 * @csspart item - Each item, with its answers.
 * @csspart field - Each field for words or a number.
 * @csspart problems - What stands in the way of sending.
 * @csspart review - The look at all answers.
 * @csspart status - How sending goes.
 * @csspart button - Each button.
 * @csspart found - What in a comment may tell who somebody is.
 * @cssprop {<color>} --rg-text - Text. Falls back to the page's own colour.
 * @cssprop {<color>} --rg-surface - Ground. Falls back to transparent.
 * @cssprop {<color>} --rg-border - Hairlines.
 * @cssprop {<color>} --rg-muted - Quieter text; at least 4.5:1 on the ground.
 * @cssprop {<color>} --rg-accent - The chosen answer, the main button, the focus ring; at least 3:1 on the ground.
 * @cssprop {<color>} --rg-over - The line beside what is wrong; at least 3:1 on the ground.
 * @cssprop {<length>} --rg-radius - Corners. 0.375em unless set.
 * @cssprop {<length>} --rg-space - The unit of space. 0.25em unless set.
 * @cssprop {<length>} --rg-padding - Space around the content. None unless set.
 * @cssstate dirty - Something is answered, and not sent.
 * @cssstate sending - The answers are on their way, or wait for the network.
 * @cssstate sent - They are acknowledged.
 * @cssstate failed - Sending was given up; they are still here.
 * @cssstate narrow - There is room for one item at a time.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface below types anew a method that exists
export class RgFeedbackForm extends RgElement {
  static override readonly base = 'feedback-form';

  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = formProperties;

  /**
   * Who answers: `member`, `presenter` or `leader`. The answers of the last two stay on the device (see `release`). A support or exploration group has no presenter, and shows nothing to ask.
   * @default 'member'
   */
  declare audience: Audience;

  /**
   * The page's own items, a list or JSON: `[{"id": "room", "kind": "choice", "statement": "Where did we meet?", "choices": ["Room 4", "Library"]}]`. `kind` is `agreement` (five points, unless set), `choice`, `number` (`min`, `max`) or `text`; `direction` is `welcome`, `warning` or `note`; a text alone is the id of one of the library's items. At most 40; what cannot be used is named in the console and left out. Unset: the library's items for `group` and `audience`.
   * @default undefined
   */
  declare items: readonly FormItem[] | undefined;

  /**
   * Which session it is about, in the page's own terms, such as `2026-05-12`; at most 100 characters, and without a time of day. Sent with members' answers only.
   * @default ''
   */
  declare session: string;

  /**
   * Where the answers are posted, as JSON with an `Idempotency-Key` header. The server stores each key once and answers with JSON that holds the same `key`; anything else is no acknowledgement. Unset: the page takes them by `rg-submit`.
   * @default ''
   */
  declare action: string;

  /**
   * Headers to post with, such as a token against forgery: an object of texts, or JSON.
   * @default {}
   */
  declare headers: Readonly<Record<string, string>>;

  /**
   * A presenter's answers may leave the device. There is one presenter: whoever reads them can know whose they are, and the form says so. A leader's never leave it.
   * @default false
   */
  declare release: boolean;

  /**
   * Asks for a comment, too. What is written is looked through, on the device, for what may tell who somebody is.
   * @default false
   */
  declare comments: boolean;

  /**
   * Keeps a draft on this device until it is sent or cleared, for a week at most. Not for devices that people share.
   * @default false
   */
  declare keep: boolean;

  /**
   * The name under which the page's own form submits the answers: JSON, `{"answers": {"safe": 4, "worth": "skip"}}`, each item that is asked in its order. In a `<form>`, a form element with a name has no button of its own.
   * @default ''
   */
  declare name: string;

  /**
   * The page's form gets an entry for each item, named `<name>-<item>`, instead of JSON.
   * @default false
   */
  declare entries: boolean;

  /**
   * Every item has to be answered or skipped; those in words may stay empty.
   * @default false
   */
  declare required: boolean;

  /**
   * Nothing can be answered, and the page's form gets nothing.
   * @default false
   */
  declare disabled: boolean;

  /**
   * How patient sending is, in milliseconds and tries, in place of what it is by itself: for rehearsals and tests.
   * @default {}
   */
  declare patience: Partial<Patience>;

  readonly #reply = new Reply({
    form: this,
    offer: (body) => this.#offer(body),
    changed: (answers) => this.#changed(answers),
    sent: () => this.#sent(),
    failed: () => {
      const { key, failure } = this.#reply.outbox;
      if (failure) this.tell<FailFact>('rg-fail', { key, ...failure });
    },
  });
  readonly #parts: Parts = {};
  readonly #copies: Desk['copies'] = new Map();
  readonly #coming = new Map<string, Promise<void>>();
  #disabled = false;
  /** Somebody wanted to send: from then on everything that is in the way is shown. */
  #tried = false;
  #sure = false;
  #byHand = false;
  #tapped = false;
  #writes = false;
  #said = '';
  #narrow = false;
  #step = 0;
  #repaint = true;
  #pressed = -Infinity;
  #room: ResizeObserver | undefined;
  #owner: HTMLFormElement | null = null;

  /** @internal Draws a form that nobody sees, with all that most forms are made of. */
  static rehearse(): void {
    const form = new this();
    form.comments = true;
    form.performUpdate();
  }

  /**
   * The answers so far, as JSON: `{"answers": {"safe": 4, "worth": "skip"}, "comment": "…"}`, `''` where there are none. The attribute gives those that a reset goes back to. Answers to items that are not asked are kept, and not sent.
   * @default ''
   */
  get value(): string {
    return textOf(this.#reply.state);
  }

  set value(given: string) {
    const read = this.#read(given);
    if (read) this.#reply.put(read);
  }

  /** The form this element belongs to, or null. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** What is missing or wrong, as on every form control. */
  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }

  /** The same in words; empty where nothing is. */
  get validationMessage(): string {
    return this.internals?.validationMessage ?? '';
  }

  /** Whether a form waits for this element at all. */
  get willValidate(): boolean {
    return this.internals?.willValidate ?? false;
  }

  /** Whether the answers can be sent as they are; fires `invalid` where they cannot. */
  checkValidity(): boolean {
    return this.internals?.checkValidity() ?? true;
  }

  /** The same, and shows what is in the way. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.#showProblems();
    return valid;
  }

  /** Sends the answers, as the button does: fires `rg-submit`; in a page's form that takes them, submits that form. Does nothing while they are on their way. */
  submit(): void {
    if (this.#stays) return complainOf(this.localName, 'submit()', this.audience, 'the answers of members, or of a presenter with "release"');
    if (this.#inForm) return this.form!.requestSubmit();
    // The press counts once what carries it is there.
    const { courier } = this.#parts;
    if (!courier) return void this.#hurry();
    const { state, outbox } = this.#reply;
    if (this.#disabled || outbox.status === 'sending' || outbox.status === 'sent') return;
    // What may have arrived goes as it is, whatever is asked by now.
    if (!outbox.maybe && (!this.#touched || this.#problems().size)) return this.#showProblems();
    const { group, audience, session, comments } = this;
    const body = this.#reply.bodyOf((key) => courier.payloadOf(this.#asked, state, { key, group, audience, session, comments, now: Date.now() }));
    const goes = this.#offer(body);
    if (goes) this.#reply.send(body, goes);
  }

  /** Offers a text that is to be sent to the page: the promise of a page that takes it, or whether it goes out at all. */
  #offer(body: string): Promise<unknown> | boolean {
    let taken: Promise<unknown> | undefined;
    const detail: SubmitRequest = { payload: JSON.parse(body) as Payload, respondWith: (given) => (taken = Promise.resolve(given)) };
    const goes = this.dispatchEvent(new CustomEvent('rg-submit', { detail, bubbles: true, composed: true, cancelable: true }));
    return taken ?? goes;
  }

  async #hurry(): Promise<void> {
    this.#part('courier');
    await this.updateComplete;
    if (this.#parts.courier) return this.submit();
    this.#said = this.#words.failure.network;
    this.requestUpdate();
  }

  /** Takes every answer back, to those of the attribute `value`; does nothing while they are on their way. */
  reset(): void {
    this.#tried = this.#sure = this.#byHand = false;
    this.#said = '';
    this.#step = 0;
    this.#reply.reset();
  }

  /** Puts the focus on the first item that something is wrong with, else on the one that is shown first. */
  override focus(options?: FocusOptions): void {
    const [wrong] = this.#tried ? this.#problems().keys() : [];
    this.#fieldOf(wrong ?? this.#asked[this.#narrow ? this.#step : 0]?.id ?? COMMENT)?.focus(options);
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#owner?.removeEventListener('click', this.#press, true);
    this.#owner = form;
    form?.addEventListener('click', this.#press, true);
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'value') return super.attributeChangedCallback(name, old, value);
    const reply = this.#reply;
    const fresh = this.value === textOf(reply.initial);
    reply.initial = this.#read(value) ?? reply.initial;
    if (!fresh) return;
    reply.state = reply.initial;
    this.#changed(true);
  }

  /** What decides on the value is decided in the same tick. Lit asks for an update before the fields of this class are there. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    if (name === undefined || !(#owner in this)) return;
    // Other items may stand where these stood.
    this.#repaint = true;
    if (name === 'disabled') this.toggleAttribute('disabled', this.disabled);
    if (name === 'name' && this.name !== (this.getAttribute('name') ?? '')) this.setAttribute('name', this.name);
    this.#decide();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#invalid);
    this.#adopt();
    this.#room = new ResizeObserver(() => this.#measure());
    this.#room.observe(this);
    this.#reply.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#invalid);
    this.#room?.disconnect();
    this.#reply.disconnect();
  }

  /** Keeps what somebody chose in the plain form before the element took its place. */
  #adopt(): void {
    const plain = this.querySelector<HTMLFormElement>(':scope > form');
    if (!plain || isTouched(this.#reply.state)) return;
    const given = new FormData(plain);
    const text = (name: string): string => String(given.get(name) ?? '');
    const state = this.#asked.reduce((state, item) => {
      const value = text(item.id);
      if (!value) return state;
      return answer(state, item, value === SKIP || item.kind === 'choice' || item.kind === 'text' ? value : Number(value));
    }, { ...noAnswers, comment: this.comments ? text('comment') : '' });
    if (isTouched(state)) this.#reply.put(state);
  }

  #measure(): void {
    const width = this.clientWidth / (Number.parseFloat(getComputedStyle(this).fontSize) || 16);
    if (!width || width < NARROW_EM === this.#narrow) return;
    this.#narrow = !this.#narrow;
    // What is drawn while sizes are told would have them told again.
    if (this.hasUpdated) requestAnimationFrame(() => this.requestUpdate());
  }

  #read(given: unknown): AnswersState | undefined {
    const read = readValue(given, (accepted, part = given) => {
      complainOf(this.localName, 'value', part, accepted);
      return keep;
    });
    return read === keep ? undefined : read;
  }

  get #asked(): readonly FormItem[] {
    return this.items ?? builtInItems(this.group, this.audience);
  }

  get #stays(): boolean {
    return this.audience === 'leader' || (this.audience === 'presenter' && !this.release);
  }

  get #inForm(): boolean {
    return this.name !== '' && this.form !== null && !this.#stays;
  }

  get #words(): FeedbackFormWords {
    return wordsWith(this.translated(formEnglish).form, this.wording);
  }

  #changed(answers: boolean): void {
    this.#repaint ||= answers;
    this.#decide();
    if (answers || this.#drawn !== this.#visible || this.#tried) this.requestUpdate();
  }

  /** What is drawn of where the reply stands: a choice draws nothing anew, and the first one only where it brings a way out with it. */
  get #visible(): Outbox | null {
    const { outbox } = this.#reply;
    return outbox.status === 'idle' || (outbox.status === 'dirty' && !this.#stays && !this.keep) ? null : outbox;
  }

  #drawn: Outbox | null | undefined;

  #sent(): void {
    this.#said = '';
    const inside = this.shadowRoot?.activeElement;
    this.#tried = false;
    this.#step = 0;
    this.#changed(true);
    this.tell<SentFact>('rg-sent', { key: this.#reply.outbox.key });
    if (inside) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus());
  }

  /** What stands in the way, by item. `missing`: an answer that is not there does, too, where all are asked for. */
  #problems(missing = true): ReadonlyMap<string, Problem> {
    const { state } = this.#reply;
    const problems = problemsOf(this.#asked, state, missing && this.required);
    if (this.comments && state.comment.length > MOST_TEXT) problems.set(COMMENT, 'long');
    return problems;
  }

  /** Whether anything that is asked is answered. */
  get #touched(): boolean {
    const { state } = this.#reply;
    return Boolean(countOf(this.#asked, state) || (this.comments && state.comment.trim()));
  }

  /** Tells the page's styles where it stands, and its form what it gets and what is missing. The browser is not to remember any of it. */
  #decide(): void {
    const { internals } = this;
    const { status } = this.#reply.outbox;
    this.setStates(...(status === 'idle' ? [] : [status]), ...(this.#narrow ? ['narrow'] : []));
    internals?.setFormValue?.(this.#given(), null);
    const [first] = this.#stays ? [] : this.#problems();
    if (!first) return internals?.setValidity?.({});
    const [id, problem] = first;
    const under = this.#asked.some((item) => item.id === id && Number(answerOf(this.#reply.state, item)) < item.min!);
    const flags = { missing: 'valueMissing', range: under ? 'rangeUnderflow' : 'rangeOverflow', long: 'tooLong' };
    internals?.setValidity?.({ [flags[problem]]: true }, this.#words.problem[problem], this.#fieldOf(id));
  }

  /** What the page's form gets: what is asked, as it is sent elsewhere; nothing as long as nothing of it is answered. */
  #given(): FormData | string | null {
    const { name } = this;
    if (!name || this.#stays || !this.#touched) return null;
    const asked = askedOf(this.#asked, this.#reply.state, this.comments);
    if (!this.entries) return writeValue(asked);
    const data = new FormData();
    for (const [id, value] of Object.entries(asked.answers)) data.append(`${name}-${id}`, String(value));
    if (asked.comment) data.append(`${name}-comment`, asked.comment);
    return data;
  }

  #fieldOf(id: string): HTMLElement | undefined {
    const inputs = this.hasUpdated ? inputsOf(this.renderRoot, id) : [];
    return inputs.find(({ checked }) => checked) ?? inputs[0];
  }

  readonly #press = (event: Event): void => {
    this.#pressed = event.timeStamp;
  };

  /** A press on a button of the page's form shows what is in the way; a silent look at the validity shows nothing. */
  readonly #invalid = (event: Event): void => {
    if (event.timeStamp - this.#pressed > PRESS_MS || this.form?.querySelector(':invalid:not(fieldset)') !== this) return;
    event.preventDefault();
    this.#showProblems();
  };

  #showProblems(): void {
    this.#tried = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary')?.focus());
  }

  /** A part, once it is there; loading begins with the first call. */
  #part<Name extends keyof Parts>(name: Name): Parts[Name] {
    if (!this.#coming.has(name)) {
      const come = async (): Promise<void> => {
        try {
          const part = (await parts[name]()) as Parts[Name];
          this.#parts[name] = part;
          // What carries the answers is not seen.
          if ('Courier' in part!) return this.#reply.carry(part.Courier);
          if ('looks' in part!) this.wear(Object.values(this.#parts).flatMap((each) => ('looks' in each ? each.looks : [])));
        } catch (reason) {
          // It may come another time.
          this.#coming.delete(name);
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

  /** The item of a field, or undefined for the comment. */
  #itemOf = ({ name }: HTMLInputElement): FormItem | undefined => this.#asked.find(({ id }) => id === name);

  /** What looks through words comes when somebody begins to write. */
  readonly #focusin = ({ target }: Event): void => {
    if (this.#writes || (target as HTMLElement).localName !== 'textarea') return;
    this.#writes = true;
    this.requestUpdate();
  };

  readonly #input = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const { state } = this.#reply;
    const item = this.#itemOf(input);
    this.#reply.answered(item ? answer(state, item, answerIn(input, item)) : { ...state, comment: input.value.slice(0, MOST_TEXT * 5) });
    if (item?.kind === 'number') paint(this.renderRoot, [item], this.#reply.state);
    if (input.localName === 'textarea') this.requestUpdate();
  };

  readonly #change = ({ target }: Event): void => {
    if ((target as HTMLInputElement).type === 'number') this.requestUpdate();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** A tap on an answer, or on its words, goes on by itself where there is one item at a time; keys and screen readers go on when they want to. */
  readonly #click = (event: MouseEvent): void => {
    const { target, detail } = event as MouseEvent & { readonly target: HTMLInputElement };
    const tapped = detail > 0 || this.#tapped;
    this.#tapped = tapped && target.localName === 'label';
    if (!this.#narrow || !tapped || target.type !== 'radio') return;
    // It is ticked already, and its own event comes too late for what is shown next.
    this.#input(event);
    this.#go(this.#step + 1);
  };

  /** 1 to 5 answer and 0 skips; each goes on to the next item. Enter is what it is in every form. */
  readonly #key = (event: KeyboardEvent): void => {
    const input = event.target as HTMLInputElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && this.#inForm && input.localName === 'input') return this.form!.requestSubmit(this.form!.querySelector<HTMLElement>('[type=submit], button:not([type])'));
    if (input.type !== 'radio' || !/^[0-5]$/.test(event.key)) return;
    const item = this.#itemOf(input);
    const chosen = inputsOf(this.renderRoot, input.name).find(({ value }, at) => (event.key === '0' ? value === SKIP : item?.kind === 'agreement' ? value === event.key : at === Number(event.key) - 1));
    if (!item || !chosen) return;
    event.preventDefault();
    chosen.click();
    const at = this.#asked.findIndex(({ id }) => id === item.id) + 1;
    if (this.#narrow) this.#go(at);
    else (this.#fieldOf(this.#asked[at]?.id ?? COMMENT) ?? this.renderRoot.querySelector<HTMLElement>('.send'))?.focus();
  };

  #go(step: number): void {
    this.#step = step;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.item:not([hidden]) textarea, .item:not([hidden]), .review')?.focus());
  }

  #show(id: string): void {
    const at = this.#asked.findIndex((item) => item.id === id);
    this.#step = at < 0 ? this.#asked.length : at;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#fieldOf(id)?.focus());
  }

  #desk(): Desk {
    const translation = this.translated(formEnglish);
    const words = wordsWith(translation.form, this.wording);
    const { state, outbox } = this.#reply;
    const items = this.#asked;
    const lang = this.language;
    const steps = items.length + Number(this.comments);
    const statement = ({ id, statement }: FormItem): string => statement ?? translation.items[id as ItemId].statement;
    return {
      form: this, translation, words, state, outbox,
      lang,
      // To make a format takes a browser longer than to make all the rest of the form.
      whole: (count) => (/^en\b/.test(lang) && count < 1000 ? String(count) : cached(`whole ${lang}`, () => new Intl.NumberFormat(lang)).format(count)),
      title: this.wording['title'] ?? words.titles[this.audience],
      items, copies: this.#copies,
      wrong: this.#problems(this.#tried),
      // There may be fewer than there were.
      step: this.#narrow ? Math.min(this.#step, steps) : undefined,
      locked: this.#disabled || !this.#reply.open,
      stays: this.#stays,
      statement,
      sends: !this.#stays && !this.#inForm,
      restored: this.#reply.restored,
      steps,
      mayClear: this.#stays || this.keep,
      sure: this.#sure,
      byHand: this.#byHand,
      go: (step) => this.#go(step),
      show: (id) => this.#show(id),
      copied: (byHand) => {
        this.#byHand = byHand;
        this.#said = byHand ? words.copyByHand : words.copied;
        this.requestUpdate();
      },
      clear: () => {
        if (this.#sure) this.reset();
        else this.#sure = true;
        this.requestUpdate();
      },
    };
  }

  /** What is heard is the same for as long as there is a form, and is not looked at again whenever it is drawn. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const heard = { focusin: this.#focusin, input: this.#input, change: this.#change, click: this.#click, keydown: this.#key };
    for (const [type, listener] of Object.entries(heard)) root.addEventListener(type, listener as (event: Event) => void);
    return root;
  }

  protected override willUpdate(): void {
    // While there is nothing in it yet, it costs nothing to ask how wide it is.
    if (!this.hasUpdated) this.#measure();
    // What is not in a page keeps nothing and sends nothing.
    const { isConnected } = this;
    const kept = this.keep && isConnected;
    this.#reply.keep(kept ? this.#part('drafts') : undefined, kept ? `${this.group}:${this.audience}:${this.session}` : '');
    if (isConnected && !this.#stays && !this.#inForm) this.#part('courier');
  }

  protected override firstUpdated(): void {
    if (this.autofocus && this.ownerDocument.activeElement === this.ownerDocument.body) this.focus();
  }

  protected override updated(): void {
    const { state } = this.#reply;
    // What is made for the first time is blank.
    if (this.#repaint && (isTouched(state) || this.#drawn !== undefined)) paint(this.renderRoot, this.#asked, state);
    this.#repaint = false;
    this.#drawn = this.#visible;
    this.#decide();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk();
    const { words, state, outbox, items, stays, title } = desk;
    const asks = items.length > 0 && outbox.status !== 'sent';
    const writes = this.#writes || (this.comments && state.comment) || items.some((item) => item.kind === 'text' && answerOf(state, item));
    const nudges = writes ? this.#part('nudges') : undefined;
    const find = writes ? this.#part('identifiers')?.findIdentifiers : undefined;
    const rescue = asks && (this.#visible || desk.step === desk.steps || this.#tried) ? this.#part('rescue') : undefined;
    // The line that speaks of sending is the same one all along: a screen reader hears "sent" from where it heard "sending".
    return html`
      <div class=${this.#narrow ? 'frame narrow' : 'frame'} role="group" aria-labelledby="title">
        <div class="title" part="title" role="heading" aria-level=${this.level} id="title">${title}</div>
        <slot name="privacy" class="privacy" part="privacy" ?hidden=${!asks}>${privacyOf(desk)}</slot>
        ${asks && desk.restored ? html`<p class="small muted">${words.restored}</p>` : nothing} ${this.#tried ? rescue?.summary(desk, outbox.status === 'idle') : nothing}
        ${asks && this.#narrow ? html`<progress max=${items.length} value=${countOf(items, state)} aria-hidden="true"></progress>` : nothing}
        ${asks ? itemsOf(desk, (id) => (find && nudges?.nudge(desk, id, find)) ?? nothing) : items.length ? nothing : html`<p>${words.none}</p>`}
        ${asks ? actions(desk, (all) => rescue?.review(all)) : nothing}
        <p class="status" part="status" role="status" tabindex="-1">${this.#parts.courier?.progressOf(desk) || this.#said}</p>
        ${stays || outbox.status === 'failed' || this.keep ? rescue?.rescue(desk) : nothing}
        <p class="small muted screen" ?hidden=${!asks}>${this.#narrow ? '' : words.keys} ${desk.translation.notValidated}</p>
        <slot name="help" class="help small">${words.help}</slot>
      </div>`;
  }
}

const textOf = (state: AnswersState): string => (isTouched(state) ? writeValue(state) : '');

/** The form's own events, typed. */
export interface RgFeedbackForm {
  addEventListener<Type extends keyof FeedbackFormEventMap>(type: Type, listener: (event: FeedbackFormEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}
