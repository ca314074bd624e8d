/** The element: renders the model, turns gestures into commands. It holds no truth of its own, and registers nothing. */
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Clock } from '../foundation/clock.js';
import { complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { duration, timeOfDay } from '../foundation/locale.js';
import { pageClock } from '../foundation/page-clock.js';
import { tokens } from '../foundation/tokens.js';
import type { Phase } from '../knowledge/agendas.js';
import type { SessionTimerWords } from '../locales/translation.js';
import { readItems, readState } from './agenda-input.js';
import { Aids, aidNames } from './aids.js';
import { announcement } from './announcement.js';
import { restore, store } from './keep.js';
import { Gestures } from './gestures.js';
import { emptyState, idleCourse, leftIn, MINUTE, type Ask, type Course, type SessionState } from './session-clock.js';
import { factsOf } from './session-events.js';
import { nearcloseAt } from './session-signals.js';
import { reportOf } from './session-report.js';
import { choose, instantOf, type Extra } from './session-setup.js';
import { Session, type Change } from './session.js';
import { isBuiltIn, timerProperties, type TimerView } from './session-timer.properties.js';
import { styles } from './session-timer.styles.js';
import type { OpenTransport } from './share.js';
import { nextChange, phaseWordsOf, sightOf, type Scene } from './sight.js';
import { compactView, leaderView, roomView, type Stage } from './views.js';
import { wordsWith } from './wording.js';

const STATES = ['idle', 'running', 'paused', 'over', 'done'] as const;

/**
 * Takes a Balint, support or blended session through its phases and protects its ending.
 *
 * The minutes are suggestions inside the ranges that published descriptions give; no society publishes a timetable. Phases never
 * end by themselves unless `auto` is set, the silence after "Who has a case?" shows no countdown, and nothing takes from the
 * closing without a second, explicit action.
 *
 * Commands (`start()`, `next()` …) fire events as a press of the button does; assigning attributes and properties fires none.
 *
 * @summary A session timer that knows the phases and keeps the last minutes safe.
 * @slot - An `<ol>` whose `<li data-minutes="5">` are the session's own phases; `data-id`, `data-floor`, `data-kind` and `data-shrinks` are optional. Read live until the session starts, readable without script.
 * @fires {CustomEvent<SessionFact>} rg-start - The session has started.
 * @fires {CustomEvent<SessionFact>} rg-pause - The session is paused.
 * @fires {CustomEvent<SessionFact>} rg-resume - The session goes on after a pause.
 * @fires {CustomEvent<PhaseFact>} rg-phase - Another phase is on, the first one included.
 * @fires {CustomEvent<SessionFact>} rg-overrun - The phase that is on has used its minutes up. Nothing ends by it.
 * @fires {CustomEvent<NearcloseFact>} rg-nearclose - Ten minutes are left to the closing.
 * @fires {CustomEvent<FinishFact>} rg-finish - The session is over; carries plan and actual times, phase by phase.
 * @fires {CustomEvent<ChangeFact>} rg-change - The session's state has changed by a command here or in a window that shares it; carries the state to be stored.
 * @csspart title - The heading.
 * @csspart ends - When the session ends, or how long it is.
 * @csspart phase - The name of the phase that is on.
 * @csspart speaks - The line that says who speaks.
 * @csspart cue - What the leader may say.
 * @csspart time - The time left in the phase.
 * @csspart ring - How much of the phase has gone.
 * @csspart bar - The whole session, phase by phase.
 * @csspart next - What comes next, and when.
 * @csspart standing - How the session stands against its plan.
 * @csspart signal - The line "Ten minutes to closing".
 * @csspart ask - The question before anything takes from the closing.
 * @csspart controls - The row of buttons.
 * @csspart button - Each button.
 * @csspart details - Roles, further controls and keys.
 * @csspart agenda - The phases before the start.
 * @csspart report - Plan and actual times after the end.
 * @cssprop {<color>} --rg-text - Text. Falls back to the page's own colour.
 * @cssprop {<color>} --rg-surface - Ground. Falls back to transparent.
 * @cssprop {<color>} --rg-border - Hairlines.
 * @cssprop {<color>} --rg-muted - Quieter text; at least 4.5:1 on the ground.
 * @cssprop {<color>} --rg-accent - What has passed, the main button, the focus ring; at least 3:1 on the ground.
 * @cssprop {<color>} --rg-over - A phase past its minutes and the closing's signal; at least 4.5:1 on the ground.
 * @cssprop {<length>} --rg-radius - Corners. 0.375em unless set.
 * @cssprop {<length>} --rg-space - The unit of space. 0.25em unless set.
 * @cssprop {<length>} --rg-padding - Space around the content. None unless set.
 * @cssstate idle - No session is under way.
 * @cssstate running - A session is under way.
 * @cssstate paused - The session is paused.
 * @cssstate over - The phase that is on has used its minutes up; `running` holds too.
 * @cssstate done - The session is over.
 */
export class RgSessionTimer extends RgElement {
  static override readonly base = 'session-timer';

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = timerProperties;

  /** Length of the session in minutes. Unset: as long as its agenda (60 for Balint). Other lengths are fitted: the work gives first, return and closing keep theirs. What cannot be fitted is named in the console with the range that can. */
  declare minutes: number | undefined;

  /** How many cases a Balint session takes up, 1 or 2; 1 unless set. */
  declare cases: 1 | 2;

  /** Exactly these optional phases, separated by spaces: `follow-up`, `contract` (first meeting, makes the session longer), `review` (training groups). Unset: those the agenda has by itself. */
  declare extras: readonly Extra[] | undefined;

  /** The session's own phases, a list or JSON: `[{"label": "Story", "minutes": 8}]`, with `id`, `floor` (least minutes), `kind` (`span`, `open`, `moment`), `shrinks` (`first`, `last`, `never`) and the phase's words (`purpose`, `speaks`, `presenter`, `members`, `leader`, `cue`) as wanted. Phases that cannot be used are named in the console and left out. */
  declare agenda: readonly Phase[] | undefined;

  /** A fixed end: a time of day ("13:00"), an ISO 8601 date and time, or milliseconds since the epoch. A late start is re-planned from it. One that lies in the past is named in the console and not used. */
  declare ends: string | number | null;

  /** Who looks: `leader` (controls, cue, plan), `room` (read from the far chair, no controls), `compact` (one line). */
  declare view: TimerView;

  /** No digits, in any view. */
  declare quiet: boolean;

  /** Phases turn by themselves when their minutes are up, except an open one ("Who has a case?") and the last. Read when the session starts. */
  declare auto: boolean;

  /** One soft tone and a short vibration at "ten minutes to closing". The page must have been touched before; until then a line says so. */
  declare chime: boolean;

  /** Keeps the screen awake while the session runs; a line says so where the browser does not allow it. */
  declare awake: boolean;

  /** The session's name, in storage (`keep`) and among windows (`share`). Unset: the kind of group. */
  declare session: string;

  /** Keeps the session on this device across reloads and crashes, under its name; dropped twelve hours after its end. Times and phase names only. */
  declare keep: boolean;

  /** Keeps all windows of this browser with the same `session` in step. */
  declare share: boolean;

  /** Another way between windows than BroadcastChannel, for `share`: a function that opens it. See `OpenTransport`. */
  declare transport: OpenTransport | undefined;

  /** Allows a worker to keep the time while the page is hidden, so that signals come within 150 ms instead of 1.1 s. True for the library's own (served from the page's origin), or a `Worker` on `residency-groups/session-timer/worker`. */
  declare worker: boolean | Worker;

  /** Another clock, for stories, tests and rehearsals; see `ManualClock`. Unset: the page's own. */
  declare clock: Clock | undefined;

  #live: Session | undefined;
  #unwatch: (() => void) | undefined;
  #tick: (() => void) | undefined;
  #plan: readonly Phase[] = [];
  #said = '';
  #restored = false;
  /** A second view of another element's session: it shows, and leaves words, tones and storage to the first. */
  #follows = false;
  #quietly = false;
  #items: readonly Phase[] | undefined;
  #childObserver: MutationObserver | undefined;

  readonly #aids = new Aids(
    (name, value) => ({ host: this, session: this.#session, name: this.#name, shared: this.share, words: this.#words, value: value ?? name }),
    () => this.requestUpdate(),
  );

  readonly #gestures = new Gestures(this, {
    course: () => this.#course,
    words: () => this.#words,
    lang: () => this.language,
    label: () => phaseWordsOf(this.#course.plan, this.#course.index, this.#scene(this.#course)).label,
    report: () => reportOf(this.#course, this.#course.at, (index) => phaseWordsOf(this.#course.plan, index, this.#scene(this.#course)).label),
    say: (text) => this.#say(text),
    send: (command) => this.#session.send(command),
    question: (ask) => this.#question(ask),
    popOut: async (closed) => {
      const twin = this.ownerDocument.createElement(this.localName) as RgSessionTimer;
      twin.follow(this);
      const { open } = await import('./popout.js');
      return open(this, twin, this.translation.groups[this.group], closed);
    },
  });

  /** The session as plain JSON, to be stored and given back; setting it fires nothing. One from another version, or tampered with, is named in the console and not used; `null` forgets the session. */
  get state(): SessionState {
    return this.#live?.state ?? emptyState;
  }

  set state(value: SessionState | string | null) {
    let read: unknown = value;
    try {
      read = typeof value === 'string' ? JSON.parse(value) : value;
    } catch {
      // Named below, with what would be accepted.
    }
    const state = value === null ? emptyState : readState(read);
    if (state) this.#session.set(state);
    else complainOf(this.localName, 'state', value, 'a state that an element of this version gave, as an object or JSON');
  }

  get #session(): Session {
    if (!this.#live) {
      this.#live = new Session(this.clock ?? pageClock());
      if (this.isConnected) this.#watch();
    }
    return this.#live;
  }

  get #course(): Course {
    return this.#live?.course ?? idleCourse;
  }

  get #name(): string {
    return this.session || this.group;
  }

  get #words(): SessionTimerWords {
    return wordsWith(this.translation.timer, this.wording);
  }

  /** Starts the session; a fixed end in `ends` is held from here. Nothing happens while one is under way. */
  start(): void {
    this.#gestures.send({ type: 'start', plan: this.#plan, ends: this.#fixedEnd(), auto: this.auto });
  }

  /** Pauses a running session (a pager, a fire alarm). */
  pause(): void {
    this.#gestures.send({ type: 'pause' });
  }

  /** Goes on after a pause. Without a fixed end the session ends that much later; with one, the work gives the time. */
  resume(): void {
    this.#gestures.send({ type: 'resume' });
  }

  /** Turns to the next phase; the time that is left is shared out anew. */
  next(): void {
    this.#gestures.send({ type: 'next', from: this.#course.index });
  }

  /** Turns back to the phase before. */
  back(): void {
    this.#gestures.send({ type: 'back', from: this.#course.index });
  }

  /** Leaves the phase that is on out. For a protected phase the element asks first; a second call, or `sure`, answers yes. */
  skip(sure = false): void {
    this.#gestures.send({ type: 'skip', from: this.#course.index, sure });
  }

  /** Gives the phase that is on more minutes (above 0, up to 240). Others give them; where only the closing could, the element asks first, and a second call, or `sure`, moves the end. */
  extend(minutes: number, sure = false): void {
    if (!(minutes > 0 && minutes <= 240)) return complainOf(this.localName, 'extend()', minutes, 'a number of minutes above 0, up to 240');
    this.#gestures.send({ type: 'extend', from: this.#course.index, minutes, sure });
  }

  /** Takes the last command back, exactly, as if it had not been given. */
  undo(): void {
    this.#session.undo();
  }

  /** Ends the session. Before the closing the element asks first; a second call, or `sure`, answers yes. */
  finish(sure = false): void {
    this.#gestures.send({ type: 'finish', sure });
  }

  /** Clears the session; can be undone until the next start. */
  reset(): void {
    this.#gestures.send({ type: 'reset' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#childObserver = new MutationObserver(() => this.#readItems());
    this.#childObserver.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#readItems();
    if (this.#live) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#childObserver?.disconnect();
    this.#tick?.();
    // A move is not a removal: what runs is let go only if the element has not come back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#aids.stop();
    });
  }

  /** @internal Shows another element's session instead of one of its own. */
  follow(leader: RgSessionTimer): void {
    this.#follows = true;
    this.#live = leader.#session;
    this.group = leader.group;
    this.wording = leader.wording;
    this.quiet = leader.quiet;
    this.view = 'compact';
    this.clock = leader.clock;
  }

  #watch(): void {
    this.#unwatch ??= this.#live?.watch((change) => this.#onChange(change));
  }

  #readItems(): void {
    const items = [...this.querySelectorAll<HTMLElement>(':scope > :is(ol, ul) > li')];
    this.#items = readItems(items, (accepted, value) => {
      complainOf(this.localName, 'li', value, accepted);
      return undefined as never;
    }, isBuiltIn);
    this.requestUpdate();
  }

  #fixedEnd(): number | null {
    const now = (this.#live?.clock ?? this.clock ?? pageClock()).now();
    const instant = instantOf(this.ends, now) ?? null;
    if (instant === null || instant > now) return instant;
    complainOf(this.localName, 'ends', this.ends, `an end that lies ahead (it is ${new Date(now).toISOString()})`);
    return null;
  }

  #say(text: string): void {
    // The same words twice are only spoken twice if something differs.
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  #onChange(change: Change): void {
    const { before, after, cause } = change;
    this.#gestures.changed(before, after);
    if (cause === 'command') this.#restored = false;
    this.requestUpdate();
    if (this.#follows) return;
    if (this.keep) store(this.#session, this.#name);
    if (cause === 'set') return;
    if (this.view !== 'room') {
      const said = announcement(change, this.#words, phaseWordsOf(after.plan, after.index, this.#scene(after)), (ms) => duration(ms, this.language));
      if (said) this.#say(said);
    }
    if (this.#quietly) return;
    const label = (index: number): string => phaseWordsOf(after.plan, index, this.#scene(after)).label;
    for (const [type, detail] of factsOf(change, label, this.#session.state)) this.tell(type, detail);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('clock') && this.clock && this.#live && !this.#follows) this.#live.clock = this.clock;
    const chosen = choose({ group: this.group, minutes: this.minutes, cases: this.cases, extras: this.extras, own: this.agenda ?? this.#items });
    this.#plan = chosen.phases;
    if (chosen.range) complainOf(this.localName, 'minutes', this.minutes, `${chosen.range.least} to ${chosen.range.most} for these phases`);
    if (changed.has('ends') && this.hasUpdated && this.#course.status !== 'idle' && this.#course.status !== 'done') {
      this.#quietly = true;
      this.#session.send({ type: 'ends', ends: this.#fixedEnd() });
      this.#quietly = false;
    }
  }

  protected override firstUpdated(): void {
    void this.#session;
    this.#watch();
    if (this.ends !== null) this.#fixedEnd();
    if (this.keep && !this.#follows && this.#course.status === 'idle') this.#restored = restore(this.#session, this.#name);
  }

  protected override updated(): void {
    const course = this.#course;
    const over = course.status === 'running' && leftIn(course) < 0 && course.plan[course.index]!.kind === 'span';
    this.setStates(STATES, over ? ['running', 'over'] : [course.status]);
    if (!this.#follows) for (const name of aidNames) this.#aids.want(name, name === 'share' ? this.share && (this.transport ?? true) : this[name]);
    this.#tick?.();
    if (!this.isConnected) return;
    const instant = nextChange(this.#scene(course), over);
    const clock = this.clock ?? this.#session.clock;
    this.#tick = instant === undefined ? undefined : clock.shown(instant, () => this.requestUpdate());
  }

  #scene(course: Course): Scene {
    const { group, translation, language: lang, quiet } = this;
    const words = this.#words;
    const ends = course.status === 'idle' ? (instantOf(this.ends, this.#live?.clock.now() ?? 0) ?? null) : course.ends;
    return { course, planned: this.#plan, ends, group, translation, words, wording: this.wording, lang, quiet };
  }

  #question(ask: Ask): string {
    const words = this.#words;
    const { until, ends, plan, index } = this.#course;
    if (ask.about !== 'extend') return ask.about === 'finish' ? words.askFinish : words.askSkip(phaseWordsOf(plan, index, this.#scene(this.#course)).label);
    const lang = this.language;
    return ends === null ? words.askExtend(timeOfDay(until + ask.moves, lang)) : words.askExtendFixed(duration(ask.moves, lang));
  }

  protected override render(): TemplateResult {
    const course = this.#course;
    const scene = this.#scene(course);
    const sight = sightOf(scene);
    const { words } = scene;
    const near = course.status === 'running' ? nearcloseAt(course) : undefined;
    const { ask, note, byHand, popped } = this.#gestures;
    const yes = { extend: course.ends === null ? words.confirmExtend : words.confirmExtendFixed, skip: words.confirmSkip, finish: words.confirmFinish };
    const minutes = (count: number): string => duration(count * MINUTE, scene.lang);
    const stage: Stage = {
      sight, words, group: this.group, level: this.level, quiet: this.quiet,
      canUndo: this.#live?.canUndo ?? false,
      ask: ask && { question: this.#question(ask), yes: yes[ask.about] },
      notes: [...(this.#restored ? [words.restored] : []), ...this.#aids.notes, ...(note ? [note] : [])],
      signal: near !== undefined && near <= course.at ? words.toClosing : '',
      popped,
      report: course.status === 'done' ? this.#rows(course, scene) : [],
      byHand,
      one: words.extend('1'), five: words.extend('5'), extendLong: [words.extendLong(minutes(1)), words.extendLong(minutes(5))],
      act: (intent, event) => this.#gestures.act(intent, event),
    };
    const view = { leader: leaderView, room: roomView, compact: compactView }[this.view];
    return html`
      <section class="frame ${this.view} ${sight.over ? 'over' : ''}" part="frame" aria-labelledby="title" @keydown=${this.#gestures.onKey}>
        ${view(stage)}
        <p class="said" role="status">${this.#said}</p>
        <div hidden><slot></slot></div>
      </section>`;
  }

  #rows(course: Course, scene: Scene): readonly (readonly string[])[] {
    const report = reportOf(course, course.at, (index) => phaseWordsOf(course.plan, index, scene).label);
    const format = new Intl.NumberFormat(scene.lang, { maximumFractionDigits: 0 });
    return report.phases.map(({ label, plannedMs, actualMs, skipped }) => [label, format.format(plannedMs / MINUTE), format.format(actualMs / MINUTE), skipped ? scene.words.reportSkipped : '']);
  }
}
