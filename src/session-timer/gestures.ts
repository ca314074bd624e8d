/** What people do to the timer: keys, presses, the question before a step that costs, copying, the small window. */
import { duration } from '../foundation/locale.js';
import type { Intent } from './board.js';
import { phaseWordsOf } from './phase-words-of.js';
import { leftIn, type Ask, type Command } from './session-clock.js';
import { reportOf } from './session-report.js';
import type { Change } from './session.js';
import type { Desk } from './stage.js';

/** Which key asks for what, while the focus is in the element. */
const KEYS: Readonly<Record<string, Intent>> = {
  p: 'main', n: 'next', b: 'back', u: 'undo', 1: 'one', 5: 'five', t: 'time', f: 'fullscreen', Escape: 'unsure',
};

export class Gestures {
  readonly #desk: Desk;
  #asking: { readonly command: Command; readonly ask: Ask; readonly from: Intent | undefined } | undefined;
  #pressed: Intent | undefined;
  #focus: Intent | 'report' | undefined;
  #popped: Window | undefined;
  /** A line about the last copy. */
  note = '';
  /** The text to be copied by hand, where the browser refuses. */
  byHand = '';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The question that stands. */
  get ask(): Ask | undefined {
    return this.#asking?.ask;
  }

  get popped(): boolean {
    return this.#popped !== undefined;
  }

  /** Whether the question that stands is about this very command: giving it again is a yes. */
  stands(command: Command): boolean {
    const asked = this.#asking?.command;
    return asked?.type === command.type && (!('minutes' in command) || ('minutes' in asked && asked.minutes === command.minutes));
  }

  /** Puts a question; it stands until it is answered, the command is given again, or the session moves on. */
  asks(command: Command, ask: Ask, question: string): void {
    this.#asking = { command, ask, from: this.#pressed };
    if (this.#pressed) this.#focus = 'unsure';
    this.#desk.say(question);
  }

  /** What a change of the session means for what stands on the screen. */
  changed({ cause, before, after }: Change): void {
    if (cause !== 'time' || before.index !== after.index) this.#asking = undefined;
    if (before.status === after.status) return;
    this.note = this.byHand = '';
    if (after.status === 'done' && this.#pressed) this.#focus = 'report';
  }

  /** Moves the focus to where the last gesture wants it. */
  drawn(): void {
    const target = this.#focus;
    this.#focus = undefined;
    if (target) this.#desk.timer.renderRoot.querySelector<HTMLElement>(target === 'report' ? '[part=report]' : `[data-intent=${target}]`)?.focus();
  }

  /** Closes the small window. */
  stop(): void {
    this.#popped?.close();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    // A key that is held down is one decision; Enter would press the button again and again.
    if (event.repeat && event.key === 'Enter' && (event.target as Element).localName === 'button') event.preventDefault();
    const intent = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!intent || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as Element).localName === 'textarea' || (intent === 'unsure' && !this.#asking)) return;
    event.preventDefault();
    if (!event.repeat) this.act(intent, event);
  };

  act(intent: Intent, event: Event): void {
    // The second press of a double click is not a second decision.
    if ((this.#asking ? intent !== 'sure' : intent === 'next' || intent === 'finish') && (event as Partial<MouseEvent>).detail! > 1) return;
    this.#pressed = intent;
    this.#do(intent);
    this.#pressed = undefined;
  }

  #do(intent: Intent): void {
    const { timer } = this.#desk;
    const { status, index, plan } = this.#desk.scene().course;
    switch (intent) {
      case 'main':
        return status === 'idle' ? timer.start() : status === 'running' ? timer.pause() : timer.resume();
      case 'next':
        return index < plan.length - 1 ? timer.next() : undefined;
      case 'one':
        return timer.extend(1);
      case 'five':
        return timer.extend(5);
      case 'sure':
      case 'unsure': {
        const stood = this.#asking;
        this.#focus = stood?.from;
        if (intent === 'sure' && stood) this.#desk.send(stood.command);
        this.#asking = undefined;
        return timer.requestUpdate();
      }
      case 'time':
        return this.#sayTime();
      case 'popout':
        return void this.#popOut();
      case 'fullscreen':
        return void timer.renderRoot.querySelector('.room')?.requestFullscreen().catch(() => undefined);
      case 'text':
      case 'csv':
        return void this.#copy(intent);
      default:
        return timer[intent]();
    }
  }

  #sayTime(): void {
    const { course, words, lang, ...speech } = this.#desk.scene();
    if (course.status !== 'running' && course.status !== 'paused') return this.#desk.say(course.status === 'idle' ? words.idle : words.done);
    const { label } = phaseWordsOf(course.plan, course.index, { words, lang, ...speech });
    const left = leftIn(course);
    const counts = course.plan[course.index]!.kind === 'span';
    this.#desk.say(counts ? (left < 0 ? words.saidTimeOver : words.saidTime)(duration(left, lang), label) : label);
  }

  async #copy(form: 'text' | 'csv'): Promise<void> {
    const { reportAsCsv, reportAsText } = await import('./report-text.js');
    const scene = this.#desk.scene();
    const { course, words } = scene;
    const report = reportOf(course, course.at, (index) => phaseWordsOf(course.plan, index, scene).label);
    const text = (form === 'csv' ? reportAsCsv : reportAsText)(report, words);
    try {
      await navigator.clipboard.writeText(text);
      this.note = words.copied;
      this.byHand = '';
    } catch {
      this.note = words.copyByHand;
      this.byHand = text;
    }
    this.#desk.say(this.note);
    await this.#desk.timer.updateComplete;
    this.#desk.timer.renderRoot.querySelector('textarea')?.select();
  }

  async #popOut(): Promise<void> {
    if (this.#popped) return this.#popped.close();
    const { timer, scene, say, twin } = this.#desk;
    const { open } = await import('./popout.js');
    const { translation, group, words } = scene();
    this.#popped = await open(timer, twin(), translation.groups[group], () => {
      this.#popped = undefined;
      timer.requestUpdate();
    });
    if (!this.#popped) say((this.note = words.popoutMissing));
    timer.requestUpdate();
  }
}
