/** What stands before a session starts: its phases and minutes, and the button that starts it. Also what views share. */
import { html, nothing, type TemplateResult } from 'lit';
import { duration } from '../foundation/locale.js';
import { phaseWordsOf } from './phase-words-of.js';
import { MINUTE } from './session-clock.js';
import { endsText, type Scene } from './scene.js';

/** What a control asks for. */
export type Intent =
  | 'main' | 'next' | 'back' | 'one' | 'five' | 'undo' | 'skip' | 'finish' | 'reset' | 'sure' | 'unsure' | 'popout' | 'fullscreen' | 'time' | 'text' | 'csv';

/** Carries an intent out. */
export type Act = (intent: Intent, event: Event) => void;

/** One button. `off` leaves it where it is, so that focus is not lost, but without effect. */
export const button = (act: Act, intent: Intent, label: string, kind = '', off = false, name?: string): TemplateResult => html`
  <button type="button" class=${kind} data-intent=${intent} part="button" aria-disabled=${off ? 'true' : nothing} aria-label=${name ?? nothing}
    @click=${(event: Event) => off || act(intent, event)}>${label}</button>`;

/** The session's name: the page's own, or the kind of group's. */
export const titleOf = ({ wording, translation, group }: Scene): string => wording['title'] ?? translation.groups[group];

/** The heading's row. */
export const head = (scene: Scene, level: number): TemplateResult => html`
  <div class="head">
    <div class="title" part="title" role="heading" aria-level=${level} id="title">${titleOf(scene)}</div>
    <span class="small" part="ends">${endsText(scene)}</span>
  </div>`;

/** The board of an idle session. */
export const board = (scene: Scene, level: number, notes: readonly string[], canUndo: boolean, popped: boolean, act: Act): TemplateResult => {
  const { planned, words, lang } = scene;
  return html`
    ${head(scene, level)}
    <table class="small" part="agenda">
      <caption class="said">${words.planLabel}</caption>
      <thead class="said"><tr><th scope="col">${words.reportPhase}</th><th scope="col">${words.reportMinutes}</th></tr></thead>
      <tbody>${planned.map((phase, i) => html`<tr>
        <th scope="row">${phaseWordsOf(planned, i, scene).label}</th>
        <td class="number">${phase.kind === 'moment' ? words.moment : duration(phase.minutes * MINUTE, lang, 'short')}</td>
      </tr>`)}</tbody>
    </table>
    <p class="small muted">${words.suggestion}</p>
    ${notes.map((note) => html`<p class="small">${note}</p>`)}
    <div class="controls start screen" role="group" aria-label=${words.controls}>
      ${button(act, 'main', words.start, 'strong')} ${canUndo ? button(act, 'undo', words.undo) : nothing}
      ${button(act, 'popout', popped ? words.popin : words.popout, 'plain')}
    </div>`;
};
