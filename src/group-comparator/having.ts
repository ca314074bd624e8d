/** "Which kind do we have?": twelve questions about a present group, and a profile row by row. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { presentQuestionIds, type PresentQuestionId } from '../knowledge/present-questions.js';
import type { ComparedKind } from '../knowledge/comparison-kinds.js';
import type { Desk } from './desk.js';
import { nameOf, pickPresent, profileOf, type ProfileRow } from './profile.js';

export const looks: readonly CSSResult[] = [css`
  .twelve {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: calc(6 * var(--_space)) calc(8 * var(--_space));
  }

  .profile {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }

  .profile li {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space) calc(6 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }
`];

function question(desk: Desk, id: PresentQuestionId): TemplateResult {
  const { translation, words, answers } = desk;
  const { ask, options } = translation.present[id];
  const picked = answers.present[id];
  const { comparator } = desk;
  const pick = (option: string | null): void => desk.answered({ present: pickPresent(answers.present, id, option) });
  // The button goes with the answer: the focus stays with the question.
  const takeBack = (): void => {
    pick(null);
    void comparator.updateComplete.then(() => comparator.renderRoot.querySelector<HTMLElement>(`[data-present=${id}]`)?.focus());
  };
  return html`
    <fieldset class="question" part="question" tabindex="-1" data-present=${id}>
      <legend>${ask}</legend>
      <div class="options">${Object.entries(options as Readonly<Record<string, string>>).map(([option, label]) => html`
        <label class="tick"><input type="radio" name="present-${id}" .value=${option} .checked=${live(picked === option)} @change=${() => pick(option)} /><span>${label}</span></label>`)}</div>
      ${picked === undefined ? nothing : html`<button type="button" class="plain small" part="button" @click=${takeBack}>${words.takeBack}</button>`}
    </fieldset>`;
}

function profileRow(desk: Desk, row: ProfileRow): TemplateResult {
  const { translation, words, lang } = desk;
  const { comparison, present, sheet } = translation;
  const { question: id, option, like, departs } = row;
  const names = (kinds: readonly ComparedKind[]): string => (kinds.length > 0 ? new Intl.ListFormat(lang, { type: 'unit' }).format(kinds.map((kind) => comparison.kinds[kind].label)) : sheet.nothing);
  return html`
    <li>
      <div><p class="label">${nameOf(row, comparison)}</p> <p>${(present[id].options as Readonly<Record<string, string>>)[option]}</p></div>
      <div><p><span class="muted">${sheet.like}:</span> ${names(like)}</p> <p><span class="muted">${sheet.departs}:</span> ${names(departs)}</p></div>
      <div><p><span class="muted">${words.todo}:</span> ${present[id].next}</p> ${desk.steps(row)}</div>
    </li>`;
}

export function having(desk: Desk): TemplateResult {
  const { words, answers, comparator, lang } = desk;
  const { rows, mixed, open } = profileOf(answers.present);
  const level = Math.min(6, comparator.level + 1);
  return html`
    <div class="having screen" role="group" aria-labelledby="having">
      <div class="heading" id="having" role="heading" aria-level=${level}>${words.present}</div>
      <p class="muted">${words.presentIntro}</p>
      <div class="twelve">${presentQuestionIds.map((id) => question(desk, id))}</div>
      <div class="heading" role="heading" aria-level=${level}>${words.profile}</div>
      ${rows.length === 0 ? html`<p class="muted">${words.profileNone}</p>` : html`
        ${mixed ? html`<p>${words.mixed}</p>` : nothing}
        <ul class="profile" part="profile" role="list">${rows.map((row) => profileRow(desk, row))}</ul>
        ${open.length > 0 ? html`<p class="small muted">${words.stillOpen(new Intl.NumberFormat(lang).format(open.length))}</p>` : nothing}`}
    </div>`;
}
