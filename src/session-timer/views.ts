/** The timer's three views as templates. They draw a sight and send intents; they decide nothing. What turns by the second, the stage paints in. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SessionTimerWords } from '../locales/translation.js';
import { button as plainButton, head, titleOf, type Act, type Intent } from './board.js';
import { endsText, type Scene } from './scene.js';
import type { Sight } from './sight.js';

/** What a view needs beside the sight. */
export interface Show {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly words: SessionTimerWords;
  readonly level: number;
  readonly canUndo: boolean;
  /** The question that stands, and its two answers. */
  readonly ask: { readonly question: string; readonly yes: string } | undefined;
  /** Short lines that stay until they no longer hold. */
  readonly notes: readonly string[];
  /** The one signal that matters, while it holds. */
  readonly signal: string;
  readonly popped: boolean;
  /** Rows of the report: phase, planned, actual; the last is the total. */
  readonly report: readonly (readonly string[])[];
  /** Text to be copied by hand, where the browser refuses. */
  readonly byHand: string;
  readonly five: string;
  readonly one: string;
  readonly act: Act;
}

const button = (show: Show, intent: Intent, label: string, kind = '', off = false, name?: string): TemplateResult =>
  plainButton(show.act, intent, label, kind, off, name);

const ring = ({ sight }: Show): TemplateResult => html`
  <svg class=${sight.counts ? 'ring' : 'ring still'} part="ring" viewBox="0 0 36 36" aria-hidden="true">
    <circle cx="18" cy="18" r="15.9155" />
    <circle class="gone" cx="18" cy="18" r="15.9155" stroke-dasharray="100" stroke-dashoffset="100" />
  </svg>`;

const bar = ({ sight, words }: Show): TemplateResult => {
  const names = sight.pieces.map((piece) => words.segment(piece.label, piece.minutes) + (piece.part === 'now' ? `, ${words.current}` : piece.part === 'skipped' ? `, ${words.skipped}` : ''));
  const now = sight.pieces.find((piece) => piece.part === 'now');
  return html`
    <svg class="bar" part="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label=${`${words.planLabel}: ${names.join('; ')}`}>
      ${sight.pieces.map((piece) => svg`<rect class=${`piece ${piece.part}`} x=${piece.from} y="0" width=${piece.width} height="10" />`)}
      <rect class="fill" x=${now?.from ?? 0} y="0" width="0" height="10" />
    </svg>`;
};

const time = ({ sight, words }: Show): TemplateResult =>
  html`<span class=${`time ${sight.clock}`} part="time" role="timer" aria-label=${sight.over ? words.timeOver : words.timeLeft} ?hidden=${!sight.clock}><span class="digits"></span></span>`;

const signalLine = ({ signal }: Show): TemplateResult => html`<p class="signal" part="signal" ?hidden=${!signal}>${signal}</p>`;

const askRow = (show: Show): TemplateResult | typeof nothing =>
  show.ask
    ? html`<div class="ask screen" part="ask" role="group" aria-labelledby="question">
        <p id="question">${show.ask.question}</p>
        ${button(show, 'sure', show.ask.yes)} ${button(show, 'unsure', show.words.confirmNo, 'strong')}
      </div>`
    : nothing;

const roles = ({ sight: { phase }, words, scene }: Show): readonly (readonly [string, string])[] =>
  (
    [
      [words.purpose, phase.purpose],
      [words.rolePresenter, phase.presenter],
      [words.roleMembers, phase.members],
      [scene.group === 'support' ? words.roleFacilitator : words.roleLeader, phase.leader],
    ] as const
  ).filter(([, line]) => line !== '');

const keys = ({ words }: Show): TemplateResult => {
  const lines = [
    ['p', words.keysPause], ['n', words.keysNext], ['b', words.keysBack], ['u', words.keysUndo],
    ['1', words.keysOne], ['5', words.keysFive], ['t', words.keysTime],
  ] as const;
  return html`<p class="muted">${words.keysTitle}</p>
    <dl>${lines.map(([key, line]) => html`<dt><kbd>${key}</kbd></dt><dd>${line}</dd>`)}</dl>`;
};

const done = (show: Show): TemplateResult => {
  const { words, report, byHand } = show;
  return html`
    <p class="over-line">${words.done}</p>
    <table class="small" part="report" tabindex="-1">
      <caption>${words.reportTitle}</caption>
      <thead><tr><th scope="col">${words.reportPhase}</th><th scope="col" class="number">${words.reportPlanned}</th><th scope="col" class="number">${words.reportActual}</th></tr></thead>
      <tbody>${report.map(([phase, planned, actual]) => html`<tr><th scope="row">${phase}</th><td class="number">${planned}</td><td class="number">${actual}</td></tr>`)}</tbody>
    </table>
    ${show.notes.map((note) => html`<p class="small">${note}</p>`)}
    ${byHand ? html`<textarea class="small" readonly aria-label=${words.reportTitle} .value=${byHand}></textarea>` : nothing}
    <div class="controls screen" role="group" aria-label=${words.controls}>
      ${button(show, 'text', words.copyText)} ${button(show, 'csv', words.copyCsv)} ${button(show, 'undo', words.undo, '', !show.canUndo)} ${button(show, 'reset', words.reset)}
    </div>`;
};

const controls = (show: Show): TemplateResult => {
  const { sight, words, ask } = show;
  return html`
    <div class="controls screen" part="controls" role="group" aria-label=${words.controls}>
      <div class="main">
        ${button(show, 'main', sight.status === 'paused' ? words.resume : words.pause)}
        ${button(show, sight.isLast ? 'finish' : 'next', sight.isLast ? words.finish : words.next, ask ? '' : 'strong')}
      </div>
      <div class="side">
        ${button(show, 'back', words.back, 'plain')} ${button(show, 'one', show.one, 'plain', sight.isMoment)} ${button(show, 'five', show.five, 'plain', sight.isMoment)}
        ${button(show, 'undo', words.undo, 'plain', !show.canUndo)} ${button(show, 'popout', show.popped ? words.popin : words.popout, 'plain')}
      </div>
    </div>`;
};

const running = (show: Show): TemplateResult => {
  const { sight, words } = show;
  const { phase } = sight;
  return html`
    <div class="now">
      ${ring(show)}
      <div class="words">
        <p class="phase" part="phase">${phase.label}</p>
        <p part="speaks">${phase.speaks}</p>
        <p class="cue muted" part="cue" ?hidden=${!phase.cue}><q>${phase.cue}</q></p>
      </div>
      ${time(show)}
    </div>
    <p class="halt" ?hidden=${sight.status !== 'paused'}>${words.paused}</p>
    ${signalLine(show)} ${bar(show)}
    <div class="under small">
      <span part="next">${sight.next}</span>
      <span class="standing" part="standing">${sight.standing}</span>
    </div>
    ${askRow(show)} ${controls(show)}
    <div class="notes small">${show.notes.map((note) => html`<p>${note}</p>`)}</div>
    <details class="small screen" part="details">
      <summary>${words.more}</summary>
      <p class="muted">${sight.count}</p>
      <dl>${roles(show).map(([name, line]) => html`<dt>${name}</dt><dd>${line}</dd>`)}</dl>
      <div class="controls">
        ${sight.isLast ? nothing : html`${button(show, 'skip', words.skip)} ${button(show, 'finish', words.finish)}`} ${button(show, 'reset', words.reset)}
      </div>
      <p class="muted">${words.suggestion}</p>
      ${keys(show)}
    </details>`;
};

/** What stands where a phase's name would, also before and after the session. */
const nameOf = ({ sight, scene, words }: Show): string => (sight.status === 'idle' ? titleOf(scene) : sight.status === 'done' ? words.done : sight.phase.label);

/** For the leader: controls, what is said now, what comes next, plan against actual. */
export const leaderView = (show: Show): TemplateResult => html`
  ${head(show.scene, show.level)} ${show.sight.status === 'done' ? done(show) : running(show)}`;

/** For the room: the phase's name as large as the width allows, no controls. */
export const roomView = (show: Show): TemplateResult => {
  const { sight, words, scene } = show;
  const name = nameOf(show);
  const length = name.length <= 11 ? 'short' : name.length <= 18 ? 'middle' : 'long';
  const paused = sight.status === 'paused';
  return html`
    <div class="middle">
      <div class="phase" part="phase" role="heading" aria-level=${show.level} data-length=${length}>${name}</div>
      <p class="speaks" part="speaks" ?hidden=${scene.quiet || sight.status === 'idle' || sight.status === 'done'}>${sight.phase.speaks}</p>
    </div>
    <div class="foot">
      <span class=${show.signal ? 'told' : ''} part="ends">${(!scene.quiet && show.signal) || endsText(scene)}</span>
      <span class="halt" ?hidden=${!paused}>${words.paused}</span>
      ${paused ? nothing : time(show)}
    </div>
    ${bar(show)}
    <button type="button" class="full screen" part="button" data-intent="fullscreen" @click=${(event: Event) => show.act('fullscreen', event)}>${words.fullscreen}</button>`;
};

/** For a corner: ring, name and time on one line; controls on hover and focus, always there for touch. */
export const compactView = (show: Show): TemplateResult => {
  const { sight, words, scene } = show;
  const { status } = sight;
  const under = status === 'running' || status === 'paused';
  return html`
    <div class=${under ? 'line under-way' : 'line'}>
      ${ring(show)}
      <div class="phase" part="phase">${nameOf(show)}</div>
      <span class="small" ?hidden=${status === 'running' || status === 'done'}>${status === 'paused' ? words.paused : endsText(scene)}</span>
      ${time(show)}
      <div class="controls screen" role="group" aria-label=${words.controls}>
        ${status === 'done'
          ? button(show, 'undo', words.undo, 'plain', !show.canUndo)
          : button(show, 'main', status === 'running' ? words.pause : under ? words.resume : words.start, under ? 'plain' : 'strong')}
        ${under ? button(show, sight.isLast ? 'finish' : 'next', sight.isLast ? words.finish : words.next, 'plain') : nothing}
      </div>
    </div>
    ${signalLine(show)} ${askRow(show)}`;
};
