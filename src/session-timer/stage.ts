/** A session under way, as people see and hear it. Loaded when a session starts or somebody touches the element. */
import type { CSSResult, TemplateResult } from 'lit';
import { duration, timeOfDay } from '../foundation/locale.js';
import { announcement } from './announcement.js';
import type { Intent } from './board.js';
import { digits } from './digits.js';
import { Gestures } from './gestures.js';
import { phaseWordsOf } from './phase-words-of.js';
import { STEP_MS, type Scene } from './scene.js';
import { CLOSING_SIGNAL, leftIn, MINUTE, type Ask, type Command, type Course } from './session-clock.js';
import { reportOf } from './session-report.js';
import type { Change } from './session.js';
import type { RgSessionTimer } from './session-timer.js';
import { roomAndCompactStyles } from './room-and-compact.styles.js';
import { halvesOf, handOf, sightOf, stepOf, type Sight, type Step } from './sight.js';
import { stageStyles } from './stage.styles.js';
import { compactView, leaderView, roomView } from './views.js';

/** The looks that come with the stage. */
export const looks: readonly CSSResult[] = [stageStyles, roomAndCompactStyles];

/** The element, as far as the stage needs it. */
export interface Desk {
  readonly timer: RgSessionTimer;
  course(): Course;
  scene(): Scene;
  canUndo(): boolean;
  /** When the one signal was or is due: ten minutes to the closing. */
  nearAt(): number | undefined;
  notes(): readonly string[];
  say(text: string): void;
  send(command: Command): void;
  /** A second element on the same session. */
  twin(): RgSessionTimer;
}

export class Stage {
  readonly #desk: Desk;
  readonly gestures: Gestures;
  /** What was drawn last, in which language, and in which minute. */
  #sight: Sight | undefined;
  #lang = '';
  #minute = 0;
  /** When the minutes of the phase that is on are up, and how many milliseconds they are; none while it counts none. */
  #upAt = -1;
  #target = 0;
  #halves = 0;
  /** What turns by the second. */
  #text: Text | null = null;
  #ring: Element | null = null;
  #fill: Element | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.gestures = new Gestures(desk);
  }

  /** Says what a change means, and takes down what no longer stands. */
  changed(change: Change): void {
    this.gestures.changed(change);
    const { timer, scene, say } = this.#desk;
    if (change.cause === 'set' || timer.view === 'room') return;
    const { after } = change;
    const now = scene();
    const said = announcement(change, now.words, phaseWordsOf(after.plan, after.index, now), (ms) => duration(ms, now.lang));
    if (said) say(said);
  }

  /** Puts the question before a command that would take from the closing. */
  asks(command: Command, ask: Ask): void {
    this.gestures.asks(command, ask, this.#question(ask));
  }

  #question(ask: Ask): string {
    const scene = this.#desk.scene();
    const { course, words, lang } = scene;
    if (ask.about === 'extend') {
      return course.ends === null ? words.askExtend(timeOfDay(course.until + ask.moves, lang)) : words.askExtendFixed(duration(ask.moves, lang));
    }
    return ask.about === 'finish' ? words.askFinish : words.askSkip(phaseWordsOf(course.plan, course.index, scene).label);
  }

  /** Shows the next second by a text and at most one attribute, and returns when the one after is due; nothing where more has changed than that. */
  tick(now: number): number | undefined {
    // Within a minute, and until its minutes are up, nothing but the time left can change without drawing anew.
    if (Math.floor(now / MINUTE) !== this.#minute || now > this.#upAt) return undefined;
    const left = this.#upAt - now;
    if (halvesOf(left, this.#target) !== this.#halves) this.#step(left, stepOf(left, this.#target));
    if (!this.#text || left === Infinity) return now + STEP_MS / 2;
    this.#text.data = digits(left, this.#lang);
    return this.#upAt - (Math.ceil(left / 1000) - 1) * 1000;
  }

  /** Completes what has been drawn. */
  drawn(): void {
    const root = this.#desk.timer.renderRoot as ShadowRoot;
    this.#ring = root.querySelector('.gone');
    this.#fill = root.querySelector('.fill');
    const now = this.#desk.course();
    const { status, at, plan, index, target } = now;
    const left = plan[index]?.kind === 'span' ? leftIn(now) : Infinity;
    this.#target = target[index] ?? 0;
    this.#upAt = status === 'running' ? at + left : -1;
    const hand = handOf(now, this.#desk.timer.quiet, this.#lang);
    const place = root.querySelector('.digits');
    const text = place && ((place.firstChild ?? place.appendChild(document.createTextNode(''))) as Text);
    if (text && text.data !== hand.time) text.data = hand.time;
    this.#text = hand.time ? text : null;
    this.#step(left, hand);
    this.gestures.drawn();
  }

  /** Brings ring and bar to where they have come. */
  #step(left: number, { gone, filled }: Step): void {
    this.#halves = halvesOf(left, this.#target);
    const set = (shape: Element | null, name: string, value: number): void => {
      if (shape && shape.getAttribute(name) !== String(value)) shape.setAttribute(name, String(value));
    };
    set(this.#ring, 'stroke-dashoffset', 100 - gone);
    set(this.#fill, 'width', Math.round((this.#sight?.pieces.find((piece) => piece.part === 'now')?.width ?? 0) * filled));
  }

  render(): TemplateResult {
    const { timer, canUndo, nearAt, notes } = this.#desk;
    const scene = this.#desk.scene();
    const { course, words, lang } = scene;
    const { ask, note, byHand, popped } = this.gestures;
    const yes = { extend: course.ends === null ? words.confirmExtend : words.confirmExtendFixed, skip: words.confirmSkip, finish: words.confirmFinish };
    const sight = (this.#sight = sightOf(scene));
    this.#lang = lang;
    this.#minute = Math.floor(course.at / MINUTE);
    const minutes = (count: number): string => words.extend(duration(count * MINUTE, lang, 'short'));
    const view = { leader: leaderView, room: roomView, compact: compactView }[timer.view];
    return view({
      scene, sight, words, level: timer.level, canUndo: canUndo(), byHand, popped,
      ask: ask && { question: this.#question(ask), yes: yes[ask.about] },
      notes: note ? [...notes(), note] : notes(),
      signal: this.#signal(scene, nearAt()),
      report: course.status === 'done' ? this.#rows(scene) : [],
      one: minutes(1), five: minutes(5),
      act: (intent: Intent, event: Event) => this.gestures.act(intent, event),
    });
  }

  /** The one signal that matters, in words that stay true: ten minutes for a minute, then the time itself. */
  #signal({ course, words, lang, quiet }: Scene, nearAt = Infinity): string {
    if (nearAt > course.at) return '';
    if (course.at < nearAt + MINUTE) return words.toClosing;
    return quiet ? words.closesSoon : words.closesAt(timeOfDay(nearAt + CLOSING_SIGNAL, lang));
  }

  /** Rows of the report: phase, planned and actual minutes; the last is the total. */
  #rows(scene: Scene): readonly (readonly string[])[] {
    const { course, lang, words } = scene;
    const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
    const report = reportOf(course, course.at, (index) => phaseWordsOf(course.plan, index, scene).label);
    const total = report.phases.reduce((ms, phase) => ms + phase.plannedMs, 0);
    const minutes = (ms: number): string => whole.format(Math.round(ms / MINUTE));
    return [
      ...report.phases.map(({ label, plannedMs, actualMs, skipped }) => [label, minutes(plannedMs), skipped ? words.reportSkipped : minutes(actualMs)]),
      ...(report.pausedMs < MINUTE ? [] : [[words.reportPauses, '', minutes(report.pausedMs)]]),
      [words.reportTotal, minutes(total), minutes(report.endedAt - report.startedAt)],
    ];
  }
}
