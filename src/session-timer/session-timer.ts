/** The element: renders the model, turns gestures into commands. It holds no truth of its own, and registers nothing. */
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Clock } from '../foundation/clock.js';
import { complain, complainOf } from '../foundation/complain.js';
import { RgElement } from '../foundation/element.js';
import { pageClock } from '../foundation/page-clock.js';
import { tokens } from '../foundation/tokens.js';
import type { Phase } from '../knowledge/agendas.js';
import { timerEnglish } from '../locales/en/session-timer.js';
import type { Aids } from './aids.js';
import { board, titleOf, type Act } from './board.js';
import type { instantOf } from './fixed-end.js';
import { phaseWordsOf } from './phase-words-of.js';
import { isOver, nextChange, type Scene } from './scene.js';
import { emptyState, idleCourse, isUnderWay, STATE_VERSION, type Command, type Course, type SessionState } from './session-clock.js';
import { factsOf } from './session-events.js';
import { isPreset, nearest, type Extra } from './presets.js';
import { Session, type Change } from './session.js';
import { endForm, timerProperties, type TimerView } from './session-timer.properties.js';
import { styles } from './session-timer.styles.js';
import type { OpenTransport } from './share.js';
import type { Stage } from './stage.js';
import { wordsWith } from '../foundation/wording.js';

export type { ChangeFact, FinishFact, NearcloseFact, PhaseFact, SessionFact } from './session-events.js';

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
 * @cssstate over - The phase that is on has used its minutes up; `running` or `paused` holds too.
 * @cssstate done - The session is over.
 * @cssstate phase-work - The phase of that id is on: `phase-gather`, `phase-work` …; a page's own ids too.
 */
export class RgSessionTimer extends RgElement {
  static override readonly base = 'session-timer';

  static override styles: CSSResultGroup = [tokens, styles];

  static override properties: PropertyDeclarations = timerProperties;

  /**
   * Length of the session in minutes. Unset: as long as its agenda (60 for Balint). Other lengths are fitted: the work gives first, return and closing keep theirs. What cannot be fitted is named in the console with the range that can.
   * @default undefined
   */
  declare minutes: number | undefined;

  /**
   * How many cases a Balint session takes up, 1 or 2; 1 unless set.
   * @default 1
   */
  declare cases: 1 | 2;

  /**
   * Exactly these optional phases, separated by spaces: `follow-up`, `contract` (first meeting, makes the session longer), `review` (training groups). Unset: those the agenda has by itself.
   * @default undefined
   */
  declare extras: readonly Extra[] | undefined;

  /**
   * The session's own phases, a list or JSON: `[{"label": "Story", "minutes": 8}]`, with `id`, `floor` (least minutes), `kind` (`span`, `open`, `moment`), `shrinks` (`first`, `last`, `never`) and the phase's words (`purpose`, `speaks`, `presenter`, `members`, `leader`, `cue`) as wanted. Phases that cannot be used are named in the console and left out.
   * @default undefined
   */
  declare agenda: readonly unknown[] | undefined;

  /**
   * A fixed end: a time of day ("13:00"), an ISO 8601 date and time, or milliseconds since the epoch. A late start is re-planned from it. One that lies in the past is named in the console and not used.
   * @default null
   */
  declare ends: string | number | null;

  /**
   * Who looks: `leader` (controls, cue, plan), `room` (read from the far chair, no controls), `compact` (one line).
   * @default 'leader'
   */
  declare view: TimerView;

  /**
   * No digits, in any view; only the plan, before the session, and the report, after it, keep their minutes.
   * @default false
   */
  declare quiet: boolean;

  /**
   * Phases turn by themselves when their minutes are up, except an open one ("Who has a case?") and the last. Read when the session starts.
   * @default false
   */
  declare auto: boolean;

  /**
   * One soft tone and a short vibration at "ten minutes to closing". The page must have been touched before; until then a line says so.
   * @default false
   */
  declare chime: boolean;

  /**
   * Keeps the screen awake while the session runs; a line says so where the browser does not allow it.
   * @default false
   */
  declare awake: boolean;

  /**
   * The session's name, in storage (`keep`) and among windows (`share`). Unset: the kind of group.
   * @default ''
   */
  declare session: string;

  /**
   * Keeps the session on this device across reloads and crashes, under its name; dropped twelve hours after its end. Times and phase names only.
   * @default false
   */
  declare keep: boolean;

  /**
   * Keeps all windows of this browser with the same `session` in step.
   * @default false
   */
  declare share: boolean;

  /**
   * Another way between windows than BroadcastChannel, for `share`: a function that opens it. See `OpenTransport`.
   * @default undefined
   */
  declare transport: OpenTransport | undefined;

  /**
   * Allows a worker to keep the time while the page is hidden, so that signals come within 150 ms instead of 1.1 s. True for the library's own (served from the page's origin), or a `Worker` on `residency-groups/session-timer/worker`.
   * @default false
   */
  declare worker: boolean | Worker;

  /**
   * Another clock, for stories, tests and rehearsals; see `ManualClock`. Unset: the page's own.
   * @default undefined
   */
  declare clock: Clock | undefined;

  #live: Session | undefined;
  #unwatch: (() => void) | undefined;
  #tick: (() => void) | undefined;
  #plan: readonly Phase[] = [];
  #unplanned = true;
  #asked: object | undefined;
  #instantOf: typeof instantOf | undefined;
  #items: readonly HTMLElement[] = [];
  #planning: Promise<void> | undefined;
  /** A state that is being read. */
  #given: SessionState | undefined;
  #children: MutationObserver | undefined;
  #said = '';
  /** The element whose session this one is a second view of: it shows, and leaves the start, words, tones and storage to that one. */
  #leader: RgSessionTimer | undefined;
  #quietly = false;
  #stage: Stage | undefined;
  #loading: Promise<void> | undefined;

  #aids: Aids | undefined;
  #aiding = false;

  /** The session as plain JSON, to be stored and given back; setting it fires nothing. One from another version, or tampered with, is named in the console and not used; `null` forgets the session. */
  get state(): SessionState {
    return this.#given ?? this.#live?.state ?? emptyState;
  }

  set state(value: SessionState | string | null) {
    let read: unknown = value;
    try {
      read = typeof value === 'string' ? JSON.parse(value) : (value ?? emptyState);
    } catch {
      // Named below, with what would be accepted.
    }
    const given = read as SessionState | null;
    this.#given = given?.version === STATE_VERSION ? given : undefined;
    this.#after(import('./state-input.js').then(({ readState }) => {
      const state = readState(given);
      this.#given = undefined;
      if (state) this.#session.set(state);
      else complainOf(this.localName, 'state', value, 'a state of this version');
    }));
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

  /** Starts the session; a fixed end in `ends` is held from here. Nothing happens while one is under way. */
  start(): void {
    if (this.#leader) return this.#leader.start();
    if (this.isUpdatePending) this.performUpdate();
    this.#send(() => ({ type: 'start', plan: this.#plan, ends: this.#fixedEnd(), auto: this.auto }));
  }

  /** Pauses a running session (a pager, a fire alarm). */
  pause(): void {
    this.#send(() => ({ type: 'pause' }));
  }

  /** Goes on after a pause. Without a fixed end the session ends that much later; with one, the work gives the time. */
  resume(): void {
    this.#send(() => ({ type: 'resume' }));
  }

  /** Turns to the next phase; the time that is left is shared out anew. */
  next(): void {
    this.#send(() => ({ type: 'next', from: this.#course.index }));
  }

  /** Turns back to the phase before. */
  back(): void {
    this.#send(() => ({ type: 'back', from: this.#course.index }));
  }

  /** Leaves the phase that is on out. For a protected phase the element asks first; a second call, or `sure`, answers yes. */
  skip(sure = false): void {
    this.#send(() => ({ type: 'skip', from: this.#course.index, sure }));
  }

  /** Gives the phase that is on more minutes (above 0, up to 240). Others give them; where only the closing could, the element asks first, and a second call, or `sure`, moves the end. */
  extend(minutes: number, sure = false): void {
    if (!(minutes > 0 && minutes <= 240)) return complainOf(this.localName, 'extend()', minutes, 'minutes above 0, up to 240');
    this.#send(() => ({ type: 'extend', from: this.#course.index, minutes, sure }));
  }

  /** Takes the last command back, exactly, as if it had not been given. */
  undo(): void {
    this.#session.undo();
  }

  /** Ends the session. Before the closing the element asks first; a second call, or `sure`, answers yes. */
  finish(sure = false): void {
    this.#send(() => ({ type: 'finish', sure }));
  }

  /** Clears the session; can be undone until the next start. */
  reset(): void {
    this.#send(() => ({ type: 'reset' }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#readItems());
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#readItems();
    if (this.#live) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#tick?.();
    // A move is not a removal: what runs is let go only if the element has not come back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unwatch?.();
      this.#unwatch = undefined;
      this.#aid(false);
      this.#stage?.gestures.stop();
    });
  }

  #watch(): void {
    this.#unwatch ??= this.#live?.watch((change) => this.#onChange(change));
  }

  /** Commands wait for what is being read. */
  #after(reading: Promise<void>): void {
    const all = Promise.all([this.#planning, reading]).catch(this.#missing).then(() => {
      if (this.#planning === all) this.#planning = undefined;
      this.requestUpdate();
    });
    this.#planning = all;
  }

  readonly #missing = (reason: unknown): void => complain(`<${this.localName}> could not load: ${String(reason)}`);

  #readItems(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>(':scope > * > li')];
    this.#unplanned = true;
    this.requestUpdate();
  }

  #choose(): void {
    const items = this.#items;
    const { group, minutes, cases, extras, agenda } = this;
    const setup = { group, minutes, cases, extras, own: agenda ?? (items.length ? items : undefined) };
    const asked = (this.#asked = {});
    const built = nearest(setup);
    if (isPreset(setup, built)) this.#plan = built.phases;
    else this.#after(import('./planning.js').then(({ planned }) => {
      if (asked === this.#asked) this.#plan = planned(setup, built.phases, (name, value, accepted) => complainOf(this.localName, name, value, accepted));
    }));
  }

  get #time(): Clock {
    return this.clock ?? this.#live?.clock ?? pageClock();
  }

  /** The instant that `ends` means, if it is given and can be read. */
  get #end(): number | null {
    return this.#instantOf?.(this.ends, this.#time.now()) ?? null;
  }

  /** The fixed end that holds; one that has passed, or cannot be read, is named. */
  #fixedEnd(): number | null {
    const end = this.#end;
    if (this.ends === null || (end && end > this.#time.now())) return end;
    complainOf(this.localName, 'ends', this.ends, endForm);
    return null;
  }

  #send(give: () => Command): void {
    if (this.#planning) return void this.#planning.then(() => this.#send(give));
    const command = give();
    const again = this.#stage?.gestures.stands(command) && 'sure' in command;
    const ask = this.#session.send(again ? { ...command, sure: true } : command);
    if (ask) this.#onStage((stage) => stage.asks(command, ask));
  }

  #say(text: string): void {
    // The same words twice are only spoken twice if something differs.
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** Has the stage do something: at once if it is there, else when it has been loaded. */
  #onStage(what: (stage: Stage) => void): void {
    if (this.#stage) what(this.#stage);
    else void this.#load().then(() => this.#stage && what(this.#stage));
    this.requestUpdate();
  }

  #load(): Promise<void> {
    this.#loading ??= import('./stage.js').then(
      ({ Stage, looks }) => {
        this.#stage = new Stage({
          timer: this,
          course: () => this.#course,
          scene: () => this.#scene(),
          canUndo: () => this.#session.canUndo,
          nearAt: () => this.#session.nearcloseAt,
          notes: () => this.#aids?.notes ?? [],
          say: (text) => this.#say(text),
          send: (command) => this.#send(() => command),
          twin: () => {
            const twin = this.ownerDocument.createElement(this.localName) as RgSessionTimer;
            twin.#follow(this);
            return twin;
          },
        });
        this.wear(looks);
        this.requestUpdate();
      },
      (reason: unknown) => {
        this.#loading = undefined;
        this.#missing(reason);
      },
    );
    return this.#loading;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#planning || (this.#loading && !this.#stage)) {
      await Promise.all([this.#planning, this.#loading]);
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** Has the aids run that the attributes ask for. */
  #aid(on: boolean): void {
    const { keep, awake, chime, worker } = this;
    const wants = on && !this.#leader ? { keep, awake, chime, share: this.share && (this.transport ?? true), worker } : {};
    if (this.#aids) void this.#aids.want(wants);
    else if (!this.#aiding && Object.values(wants).some(Boolean)) {
      this.#aiding = true;
      import('./aids.js').then(({ Aids }) => {
        const host = () => ({ host: this, session: this.#session, name: this.session || this.group, shared: this.share, words: this.#scene().words });
        this.#aids = new Aids(host, () => this.requestUpdate());
        this.#aid(this.isConnected);
      }, this.#missing);
    }
  }

  #follow(leader: RgSessionTimer): void {
    this.#leader = leader;
    this.#live = leader.#session;
    this.view = 'compact';
    const { group, wording, quiet, clock } = leader;
    Object.assign(this, { group, wording, quiet, clock });
  }

  #onChange(change: Change): void {
    this.requestUpdate();
    if (this.#leader) return this.#stage?.gestures.changed(change);
    this.#onStage((stage) => stage.changed(change));
    if (change.cause === 'set' || this.#quietly) return;
    const scene = this.#scene(change.after);
    const label = (index: number): string => phaseWordsOf(change.after.plan, index, scene).label;
    for (const [type, detail] of factsOf(change, label, this.#session.state)) this.tell(type, detail);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('clock') && this.clock && this.#live && !this.#leader) this.#live.clock = this.clock;
    if (this.#unplanned || ['group', 'minutes', 'cases', 'extras', 'agenda'].some((name) => changed.has(name))) {
      this.#unplanned = false;
      this.#choose();
    }
    if (changed.has('ends')) this.#readEnd();
  }

  /** A session under way is re-planned, quietly: setting a property fires nothing. */
  #readEnd(): void {
    this.#after(import('./fixed-end.js').then((module) => {
      this.#instantOf = module.instantOf;
      this.#quietly = true;
      this.#session.send({ type: 'ends', ends: this.#fixedEnd() });
      this.#quietly = false;
    }));
  }

  protected override firstUpdated(): void {
    void this.#session;
    this.#watch();
  }

  protected override updated(): void {
    const course = this.#course;
    const on = isUnderWay(course) ? [`phase-${course.plan[course.index]!.id}`] : [];
    this.setStates(course.status, ...on, ...(isOver(course) ? ['over'] : []));
    this.#stage?.drawn();
    this.#aid(this.isConnected);
    if (course.status !== 'idle' || this.view !== 'leader' || this.keep) void this.#load();
    this.#schedule(course);
  }

  /** Sees to it that the next second is shown. */
  #schedule(course: Course): void {
    this.#tick?.();
    const instant = this.isConnected ? nextChange(course, this.quiet) : undefined;
    this.#tick = instant === undefined ? undefined : this.#time.shown(instant, (now) => {
      const next = this.#stage?.tick(now);
      if (!next) this.requestUpdate();
      return next;
    });
  }

  #scene(course = this.#course): Scene {
    const { group, wording, language: lang, quiet } = this;
    const translation = this.translated(timerEnglish);
    const first = this.#leader ?? this;
    const ends = course.status === 'idle' ? first.#end : course.ends;
    return { course, planned: first.#plan, ends, group, translation, words: wordsWith(translation.timer, wording), wording, lang, quiet };
  }

  protected override render(): TemplateResult {
    const scene = this.#scene();
    const stage = scene.course.status === 'idle' && this.view === 'leader' ? undefined : this.#stage;
    const act: Act = (intent, event) => (intent === 'main' && !this.#stage ? this.start() : this.#onStage(({ gestures }) => gestures.act(intent, event)));
    const load = (): void => void this.#load();
    return html`
      <div class="frame ${this.view} ${isOver(scene.course) ? 'over' : ''}" role="group" aria-label=${titleOf(scene)}
        @pointerenter=${load} @focusin=${load} @keydown=${(event: KeyboardEvent) => this.#onStage(({ gestures }) => gestures.onKey(event))}>
        ${stage?.render() ?? board(scene, this.level, this.#aids?.notes ?? [], this.#live?.canUndo ?? false, this.#stage?.gestures.popped ?? false, act)}
        <p class="said" role="status">${this.#said}</p>
        <div hidden><slot></slot></div>
      </div>`;
  }
}
