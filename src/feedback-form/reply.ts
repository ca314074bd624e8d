/** One person's reply: the answers, what carries them, and the draft that outlives the page. The last two are there once a page asks for them. */
import { complainOf } from '../foundation/complain.js';
import { isTouched, noAnswers, type AnswersState } from './answers.js';
import type { Courier, Office } from './courier.js';
import type { dropDraft, readDraft, watchDraft, writeDraft } from './drafts.js';
import type { Patience } from './outbox.js';
import { canEdit, emptyOutbox, type Outbox } from './outbox-state.js';

/** What a reply is told by its form, and tells it. */
export interface ReplyHost {
  readonly form: Pick<HTMLElement, 'localName' | 'isConnected'> & Pick<Office, 'action' | 'headers'> & { readonly patience: Partial<Patience> };
  /** Offers a text that is to be sent to the page: the promise of a page that takes it, or whether it goes out at all. */
  offer(body: string): Promise<unknown> | boolean;
  /** Something has changed. `answers`: other than by the field that somebody answers in. */
  changed(answers: boolean): void;
  sent(): void;
  failed(): void;
}

/** What keeps drafts. */
interface Drafts {
  readonly readDraft: typeof readDraft;
  readonly writeDraft: typeof writeDraft;
  readonly dropDraft: typeof dropDraft;
  readonly watchDraft: typeof watchDraft;
}

export class Reply {
  state: AnswersState = noAnswers;
  /** What a reset goes back to. */
  initial: AnswersState = noAnswers;
  /** Whether the answers come from a draft. */
  restored = false;
  readonly #host: ReplyHost;
  #Carrier: typeof Courier | undefined;
  #courier: Courier | undefined;
  /** Where the reply stands while nothing carries it. */
  #standing: Outbox = emptyOutbox;
  /** What the page said to what is being sent: true, where that is not its to send; undefined, where it took it before it was loaded again. */
  #taken: Promise<unknown> | boolean | undefined = true;
  #drafts: Drafts | undefined;
  #name = '';
  #stopWatching: (() => void) | undefined;
  /** Whether what is kept is this window's: what another one keeps is not this one's to drop. */
  #keeps = false;

  constructor(host: ReplyHost) {
    this.#host = host;
  }

  get outbox(): Outbox {
    return this.#courier?.state ?? this.#standing;
  }

  /** Whether answers may be changed now. */
  get open(): boolean {
    return canEdit(this.outbox) || this.outbox.status === 'sent';
  }

  connect(): void {
    this.#courier?.connect();
  }

  /** Lets everything go but the answers. */
  disconnect(): void {
    this.#courier?.disconnect();
    this.keep(undefined, '');
  }

  /** Takes what somebody has answered in a field. */
  answered(state: AnswersState): void {
    this.state = state;
    // Whoever begins anew has another key.
    if (this.outbox.status === 'sent') this.#reset();
    this.#begin();
    this.#store();
    this.#host.changed(false);
  }

  /** Takes answers that nobody gave in a field: set by the page, or found in it. */
  put(state: AnswersState): void {
    if (!this.open) return complainOf(this.#host.form.localName, 'value', state, 'another value once these answers are acknowledged');
    this.state = state;
    if (isTouched(state) && this.outbox.status === 'sent') this.#reset();
    if (isTouched(state)) this.#begin();
    else if (this.outbox.status !== 'sent') this.#reset();
    this.#store();
    this.#host.changed(true);
  }

  /** Goes back to the first answers; does nothing while these are on their way. */
  reset(): void {
    if (this.outbox.status === 'sending') return;
    this.#reset();
    this.#drafts?.dropDraft(this.#name);
    this.state = this.initial;
    this.restored = false;
    this.#host.changed(true);
  }

  #begin(): void {
    if (this.#courier) return this.#courier.answered();
    this.#standing = { ...emptyOutbox, status: 'dirty' };
    this.#hire();
  }

  #reset(): void {
    this.#courier?.reset();
    this.#standing = emptyOutbox;
  }

  /** Takes on what carries it, once there is something to carry. */
  carry(Carrier: typeof Courier): void {
    this.#Carrier = Carrier;
    if (this.#standing.status !== 'idle') this.#hire();
  }

  #hire(): void {
    if (this.#courier || !this.#Carrier) return;
    const { form, ...host } = this.#host;
    const byPage = (): boolean => this.#taken !== true;
    this.#courier = new this.#Carrier({
      tag: form.localName,
      get action() {
        return byPage() ? '' : form.action;
      },
      get headers() {
        return form.headers;
      },
      hand: (body) => (this.#taken ??= host.offer(body)),
      changed: () => {
        this.#store();
        host.changed(false);
      },
      sent: () => {
        this.state = this.initial = noAnswers;
        this.restored = false;
        this.#drafts?.dropDraft(this.#name);
        host.sent();
      },
      failed: () => host.failed(),
    }, form.patience);
    if (form.isConnected) this.#courier.connect();
    if (this.#standing.key) this.#courier.restore(this.#standing);
    else this.#courier.answered();
  }

  /** The text that is sent: what is tried again is the same as before, for it may have arrived. */
  bodyOf(payload: (key: string) => unknown): string {
    if (!this.outbox.key) this.#courier?.answered();
    const { maybe, body, key } = this.outbox;
    return maybe ? body : JSON.stringify(payload(key));
  }

  /** Sends it; by `taken`, where the page does that itself. */
  send(body: string, taken: Promise<unknown> | boolean): void {
    this.#taken = taken;
    this.#courier?.submit(() => body);
  }

  /** Keeps a draft of that name and takes up one that is there; `''` for none. */
  keep(drafts: Drafts | undefined, name: string): void {
    if (name === this.#name && drafts === this.#drafts) return;
    this.#stopWatching?.();
    this.#drafts = name ? drafts : undefined;
    this.#name = name;
    this.#keeps = false;
    this.#stopWatching = this.#drafts?.watchDraft(name, () => this.#restore());
    if (!isTouched(this.state) || this.state === this.initial) this.#restore();
    else this.#store();
  }

  #store(): void {
    const { status } = this.outbox;
    const keeps = status !== 'sent' && (status !== 'idle' || isTouched(this.state));
    if (keeps || this.#keeps) this.#drafts?.writeDraft(this.#host.form.localName, this.#name, { answers: this.state, outbox: this.outbox, byPage: this.#taken !== true }, Date.now());
    this.#keeps = keeps;
  }

  /** Takes up a draft where there is nothing here yet, or where it is of this very reply and nobody has wanted to send what is here. */
  #restore(): void {
    const draft = this.#drafts?.readDraft(this.#host.form.localName, this.#name, Date.now());
    const { status, key } = this.outbox;
    if (!draft || !canEdit(this.outbox)) return;
    if (isTouched(this.state) && this.state !== this.initial && (key !== draft.outbox.key || status === 'failed')) return;
    this.state = draft.answers;
    if (status === 'idle') {
      this.restored = this.#keeps = true;
      this.#standing = draft.outbox;
      this.#taken = draft.byPage ? undefined : true;
      if (this.#courier) this.#courier.restore(draft.outbox);
      else this.#hire();
    }
    this.#host.changed(true);
  }
}
