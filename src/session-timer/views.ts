/** The timer's three views as templates. They draw a sight and send intents; they decide nothing. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SessionTimerWords } from '../locales/translation.js';
import type { GroupKind } from '../knowledge/groups.js';
import type { Sight } from './sight.js';

/** What a control asks for. */
export type Intent =
  | 'main' | 'next' | 'back' | 'one' | 'five' | 'undo' | 'skip' | 'finish' | 'reset' | 'sure' | 'unsure' | 'popout' | 'fullscreen' | 'time' | 'text' | 'csv';

/** What a view needs beside the sight. */
export interface Stage {
  readonly sight: Sight;
  readonly words: SessionTimerWords;
  readonly group: GroupKind;
  readonly level: number;
  readonly quiet: boolean;
  readonly canUndo: boolean;
  /** The question that stands, and its two answers. */
  readonly ask: { readonly question: string; readonly yes: string } | undefined;
  /** Short lines that stay until they no longer hold. */
  readonly notes: readonly string[];
  /** The one signal that matters, while it holds. */
  readonly signal: string;
  readonly popped: boolean;
  /** Rows of the report: phase, planned, actual, remark. */
  readonly report: readonly (readonly string[])[];
  /** Text to be copied by hand, where the browser refuses. */
  readonly byHand: string;
  readonly five: string;
  readonly one: string;
  readonly extendLong: readonly [string, string];
  readonly act: (intent: Intent, event: Event) => void;
}

const button = (stage: Stage, intent: Intent, label: string, kind = '', off = false, name?: string): TemplateResult => html`
  <button type="button" class=${kind} data-intent=${intent} part="button" aria-disabled=${off ? 'true' : nothing} aria-label=${name ?? nothing}
    @click=${(event: Event) => off || stage.act(intent, event)}>${label}</button>`;

const ring = ({ sight }: Stage): TemplateResult => html`
  <svg class="ring" part="ring" viewBox="0 0 36 36" aria-hidden="true">
    <circle cx="18" cy="18" r="15.9155" />
    <circle class="gone" cx="18" cy="18" r="15.9155" stroke-dasharray="100" stroke-dashoffset=${100 - (sight.over ? 100 : sight.gone)} />
  </svg>`;

const bar = ({ sight, words }: Stage): TemplateResult => {
  const names = sight.pieces.map((piece) => words.segment(piece.label, piece.minutes) + (piece.part === 'now' ? `, ${words.current}` : piece.part === 'skipped' ? `, ${words.skipped}` : ''));
  const now = sight.pieces.find((piece) => piece.part === 'now');
  return html`
    <svg class="bar" part="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label=${`${words.planLabel}: ${names.join('; ')}`}>
      ${sight.pieces.map((piece) => svg`<rect class=${`piece ${piece.part}`} x=${piece.from} y="0" width=${piece.width} height="10" />`)}
      <rect class="fill" x=${now?.from ?? 0} y="0" width=${sight.filled} height="10" />
    </svg>`;
};

const heading = ({ level, sight }: Stage): TemplateResult =>
  html`<div class="title" part="title" role="heading" aria-level=${level} id="title">${sight.title}</div>`;

const time = ({ sight, words }: Stage): TemplateResult =>
  html`<span class="time" part="time" role="timer" aria-label=${sight.over ? words.timeOver : words.timeLeft} ?hidden=${!sight.time}>${sight.time}</span>`;

const signalLine = ({ signal }: Stage): TemplateResult => html`<p class="signal" part="signal" ?hidden=${!signal}>${signal}</p>`;

const askRow = (stage: Stage): TemplateResult | typeof nothing =>
  stage.ask
    ? html`<div class="ask screen" part="ask" role="group" aria-labelledby="question">
        <p id="question">${stage.ask.question}</p>
        ${button(stage, 'sure', stage.ask.yes)} ${button(stage, 'unsure', stage.words.confirmNo, 'strong')}
      </div>`
    : nothing;

const roles = ({ sight: { phase, isMoment }, words, group }: Stage): readonly (readonly [string, string])[] =>
  (
    [
      [words.purpose, phase.purpose],
      [words.rolePresenter, phase.presenter],
      [words.roleMembers, phase.members],
      [group === 'support' ? words.roleFacilitator : words.roleLeader, phase.leader],
    ] as const
  ).filter(([, line]) => line !== '' && (line !== phase.speaks || !isMoment));

const keys = ({ words }: Stage): TemplateResult => {
  const lines = [
    ['p', words.keysPause], ['n', words.keysNext], ['b', words.keysBack], ['u', words.keysUndo],
    ['1', words.keysOne], ['5', words.keysFive], ['t', words.keysTime],
  ] as const;
  return html`<p class="muted">${words.keysTitle}</p>
    <dl class="small">${lines.map(([key, line]) => html`<dt><kbd>${key}</kbd></dt><dd>${line}</dd>`)}</dl>`;
};

const idle = (stage: Stage): TemplateResult => {
  const { sight, words } = stage;
  return html`
    <table class="small" part="agenda">
      <caption class="said">${words.planLabel}</caption>
      <thead class="said"><tr><th scope="col">${words.reportPhase}</th><th scope="col">${words.reportMinutes}</th></tr></thead>
      <tbody>${sight.pieces.map((piece) => html`<tr><th scope="row">${piece.label}</th><td class="number">${piece.minutes}</td></tr>`)}</tbody>
    </table>
    <p class="small muted">${words.suggestion}</p>
    ${stage.notes.map((note) => html`<p class="small">${note}</p>`)}
    <div class="under screen"><div class="controls" role="group" aria-label=${words.controls}>
      ${button(stage, 'main', words.start, 'strong')} ${stage.canUndo ? button(stage, 'undo', words.undo) : nothing}
      ${button(stage, 'popout', stage.popped ? words.popin : words.popout, 'plain')}
    </div></div>`;
};

const done = (stage: Stage): TemplateResult => {
  const { words, report, byHand } = stage;
  return html`
    <table class="small" part="report" tabindex="-1">
      <caption>${words.reportTitle}</caption>
      <thead><tr><th scope="col">${words.reportPhase}</th><th scope="col" class="number">${words.reportPlanned}</th><th scope="col" class="number">${words.reportActual}</th><td></td></tr></thead>
      <tbody>${report.map(([phase, planned, actual, remark]) => html`<tr><th scope="row">${phase}</th><td class="number">${planned}</td><td class="number">${actual}</td><td class="muted">${remark}</td></tr>`)}</tbody>
    </table>
    ${stage.notes.map((note) => html`<p class="small">${note}</p>`)}
    ${byHand ? html`<textarea class="small" readonly aria-label=${words.reportTitle} .value=${byHand}></textarea>` : nothing}
    <div class="controls screen" role="group" aria-label=${words.controls}>
      ${button(stage, 'text', words.copyText)} ${button(stage, 'csv', words.copyCsv)} ${button(stage, 'undo', words.undo, '', !stage.canUndo)} ${button(stage, 'reset', words.reset)}
    </div>`;
};

const running = (stage: Stage): TemplateResult => {
  const { sight, words, quiet } = stage;
  const { phase } = sight;
  const still = sight.isMoment;
  return html`
    <div class="now">
      ${ring(stage)}
      <div class="words">
        <p class="phase" part="phase">${phase.label}</p>
        <p part="speaks">${phase.speaks}</p>
        <p class="cue muted" part="cue" ?hidden=${!phase.cue}>${phase.cue ? `“${phase.cue}”` : ''}</p>
      </div>
      ${time(stage)}
    </div>
    ${signalLine(stage)} ${bar(stage)}
    <div class="under small">
      <span part="next">${sight.next}</span>
      <span class="standing" part="standing">${quiet ? '' : sight.standing}</span>
    </div>
    ${askRow(stage)}
    <div class="controls main screen" part="controls" role="group" aria-label=${words.controls}>
      ${button(stage, 'main', sight.status === 'paused' ? words.resume : words.pause)}
      ${button(stage, sight.isLast ? 'finish' : 'next', sight.isLast ? words.finish : words.next, 'strong')}
      <span class="gap"></span>
      ${button(stage, 'back', words.back, 'plain')} ${button(stage, 'one', stage.one, 'plain', still, stage.extendLong[0])}
      ${button(stage, 'five', stage.five, 'plain', still, stage.extendLong[1])} ${button(stage, 'undo', words.undo, 'plain', !stage.canUndo)}
      ${button(stage, 'popout', stage.popped ? words.popin : words.popout, 'plain')}
    </div>
    <div class="notes small">${stage.notes.map((note) => html`<p>${note}</p>`)}</div>
    <details class="small screen" part="details">
      <summary>${words.more}</summary>
      <p class="muted">${sight.count}</p>
      <dl>${roles(stage).map(([name, line]) => html`<dt>${name}</dt><dd>${line}</dd>`)}</dl>
      <div class="controls">
        ${sight.isLast ? nothing : html`${button(stage, 'skip', words.skip)} ${button(stage, 'finish', words.finish)}`} ${button(stage, 'reset', words.reset)}
      </div>
      <p class="muted">${words.suggestion}</p>
      ${keys(stage)}
    </details>`;
};

/** For the leader: controls, what is said now, what comes next, plan against actual. */
export const leaderView = (stage: Stage): TemplateResult => html`
  <div class="head">${heading(stage)}<span class="small" part="ends">${stage.sight.ends}</span></div>
  ${stage.sight.status === 'idle' ? idle(stage) : stage.sight.status === 'done' ? done(stage) : running(stage)}`;

/** For the room: the phase's name as large as the width allows, no controls. */
export const roomView = (stage: Stage): TemplateResult => {
  const { sight, words, quiet } = stage;
  const idleText = sight.status === 'idle' ? sight.title : sight.status === 'done' ? words.done : sight.phase.label;
  const size = idleText.length <= 11 ? 'short' : idleText.length <= 18 ? 'middle' : 'long';
  return html`
    <div class="middle">
      <div class="phase" part="phase" role="heading" aria-level=${stage.level} id="title" data-length=${size}>${idleText}</div>
      <p class="speaks" part="speaks" ?hidden=${quiet}>${sight.id && sight.status !== 'idle' && sight.status !== 'done' ? sight.phase.speaks : ''}</p>
    </div>
    <div class="foot">
      <span part="ends">${quiet ? '' : sight.status === 'paused' ? words.paused : stage.signal || sight.ends}</span>
      ${time(stage)}
    </div>
    ${bar(stage)}
    <button type="button" class="full screen" part="button" data-intent="fullscreen" @click=${(event: Event) => stage.act('fullscreen', event)}>${words.fullscreen}</button>`;
};

/** For a corner: ring, name and time on one line; controls on hover and focus, always there for touch. */
export const compactView = (stage: Stage): TemplateResult => {
  const { sight, words } = stage;
  const shown = sight.status === 'idle' ? sight.title : sight.status === 'done' ? words.done : sight.phase.label;
  const under = sight.status === 'running' || sight.status === 'paused';
  return html`
    <div class="line">
      ${ring(stage)}
      <div class="phase" part="phase" id="title">${shown}</div>
      ${time(stage)}
      <div class="controls screen" role="group" aria-label=${words.controls}>
        ${sight.status === 'done'
          ? button(stage, 'undo', words.undo, 'plain', !stage.canUndo)
          : button(stage, 'main', sight.status === 'running' ? words.pause : under ? words.resume : words.start, 'plain')}
        ${under ? button(stage, sight.isLast ? 'finish' : 'next', sight.isLast ? words.finish : words.next, 'plain') : nothing}
      </div>
    </div>
    ${signalLine(stage)} ${askRow(stage)}`;
};
