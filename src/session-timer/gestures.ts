/** What people do to the timer: keys, presses, the question before a step that costs, copying, the small window. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { duration } from '../foundation/locale.js';
import type { SessionTimerWords } from '../locales/translation.js';
import { leftIn, type Ask, type Command, type Course } from './session-clock.js';
import type { SessionReport } from './session-report.js';
import type { Intent } from './views.js';

/** Which key asks for what, while the focus is in the element. */
const KEYS: Readonly<Record<string, Intent>> = {
  p: 'main', n: 'next', b: 'back', u: 'undo', 1: 'one', 5: 'five', t: 'time', f: 'fullscreen', Escape: 'unsure',
};

/** The element, as far as gestures need it. */
export interface GestureHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  start(): void;
  pause(): void;
  resume(): void;
  next(): void;
  back(): void;
  skip(): void;
  extend(minutes: number): void;
  undo(): void;
  finish(): void;
  reset(): void;
}

/** What gestures ask the element for. */
export interface GestureNeeds {
  course(): Course;
  words(): SessionTimerWords;
  lang(): string;
  /** The name of the phase that is on. */
  label(): string;
  report(): SessionReport;
  say(text: string): void;
  send(command: Command): Ask | undefined;
  question(ask: Ask): string;
  /** Opens the small window; undefined where the browser does not allow it. */
  popOut(closed: () => void): Promise<Window | undefined>;
}

export class Gestures implements ReactiveController {
  readonly #host: GestureHost;
  readonly #needs: GestureNeeds;
  #asking: { readonly command: Command; readonly ask: Ask; readonly from: Intent | undefined } | undefined;
  #pressed: Intent | undefined;
  #focus: Intent | 'report' | undefined;
  #popped: Window | undefined;
  /** A line about the last copy. */
  note = '';
  /** The text to be copied by hand, where the browser refuses. */
  byHand = '';

  constructor(host: GestureHost, needs: GestureNeeds) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  /** The question that stands. */
  get ask(): Ask | undefined {
    return this.#asking?.ask;
  }

  get popped(): boolean {
    return this.#popped !== undefined;
  }

  /** Sends a command; where it has to be asked first, the question stands until it is answered, and the same command again is a yes. */
  send(command: Command): void {
    const stands = this.#asking?.command;
    const again = stands?.type === command.type && (!('minutes' in command) || ('minutes' in stands && stands.minutes === command.minutes));
    const ask = this.#needs.send(again && 'sure' in command ? { ...command, sure: true } : command);
    this.#asking = ask && { command, ask, from: this.#pressed };
    if (ask) {
      this.#needs.say(this.#needs.question(ask));
      if (this.#pressed) this.#focus = 'unsure';
    }
    this.#host.requestUpdate();
  }

  /** What a change of the session means for what stands on the screen. */
  changed(before: Course, after: Course): void {
    if (before.index !== after.index || before.status !== after.status) this.#asking = undefined;
    if (before.status === after.status) return;
    this.note = this.byHand = '';
    if (after.status === 'done' && this.#pressed) this.#focus = 'report';
  }

  hostUpdated(): void {
    const target = this.#focus;
    this.#focus = undefined;
    if (target === undefined) return;
    const selector = target === 'report' ? '[part=report]' : `[data-intent=${target}]`;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!(this.#host as unknown as HTMLElement).isConnected) this.#popped?.close();
    });
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const intent = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!intent || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as Element).localName === 'textarea' || (intent === 'unsure' && !this.#asking)) return;
    event.preventDefault();
    this.act(intent, event);
  };

  act(intent: Intent, event: Event): void {
    // The second press of a double click is not a second decision.
    if (this.#asking && intent !== 'sure' && (event as Partial<MouseEvent>).detail! > 1) return;
    this.#pressed = intent;
    this.#do(intent);
    this.#pressed = undefined;
  }

  #do(intent: Intent): void {
    const host = this.#host;
    const { status, index, plan } = this.#needs.course();
    switch (intent) {
      case 'main':
        return status === 'idle' ? host.start() : status === 'running' ? host.pause() : host.resume();
      case 'next':
        return index < plan.length - 1 ? host.next() : undefined;
      case 'one':
        return host.extend(1);
      case 'five':
        return host.extend(5);
      case 'sure':
      case 'unsure': {
        const stood = this.#asking;
        this.#focus = stood?.from;
        if (intent === 'sure' && stood) this.send(stood.command);
        this.#asking = undefined;
        return host.requestUpdate();
      }
      case 'time':
        return this.#sayTime();
      case 'popout':
        return void this.#popOut();
      case 'fullscreen':
        return void host.renderRoot.querySelector('.room')?.requestFullscreen().catch(() => undefined);
      case 'text':
      case 'csv':
        return void this.#copy(intent);
      default:
        return host[intent]();
    }
  }

  #sayTime(): void {
    const { course, words, lang, label, say } = this.#needs;
    const now = course();
    if (now.status !== 'running' && now.status !== 'paused') return say(now.status === 'idle' ? words().idle : words().done);
    if (now.plan[now.index]!.kind !== 'span') return say(label());
    const left = leftIn(now);
    say((left < 0 ? words().saidTimeOver : words().saidTime)(duration(left, lang()), label()));
  }

  async #copy(form: 'text' | 'csv'): Promise<void> {
    const { reportAsCsv, reportAsText } = await import('./report-text.js');
    const words = this.#needs.words();
    const text = (form === 'csv' ? reportAsCsv : reportAsText)(this.#needs.report(), words);
    try {
      await navigator.clipboard.writeText(text);
      this.note = words.copied;
      this.byHand = '';
    } catch {
      this.note = words.copyByHand;
      this.byHand = text;
    }
    this.#needs.say(this.note);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  async #popOut(): Promise<void> {
    if (this.#popped) return this.#popped.close();
    this.#popped = await this.#needs.popOut(() => {
      this.#popped = undefined;
      this.#host.requestUpdate();
    });
    if (!this.#popped) {
      this.note = this.#needs.words().popoutMissing;
      this.#needs.say(this.note);
    }
    this.#host.requestUpdate();
  }
}
