/** The seven questions. Each answer brings rows forward with the founding text's words; nothing is added up. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isRecord } from '../foundation/field.js';
import { decisionAlternatives, decisionQuestionIds, decisionQuestions, type DecisionAlternativeId, type DecisionQuestionId } from '../knowledge/questions.js';
import type { DecisionOptionWords } from '../knowledge/question-words.js';
import type { ComparatorTranslation } from '../locales/translation.js';
import { alternativesAsked, answer, broughtForward, MOST_CONCERNS, MOST_TEXT, readAnswers, type AnswerEvent } from './answers.js';
import { cited, quoted, looks as behindLooks } from './behind.js';
import type { AnswerFact } from './comparator-events.js';
import type { Desk } from './desk.js';
import { readPresent } from './profile.js';
import type { RgGroupComparator } from './group-comparator.js';

export const looks: readonly CSSResult[] = [...behindLooks, css`
  .asking,
  .having {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block: calc(4 * var(--_space)) calc(6 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .asking > .top,
  .having > .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space) calc(4 * var(--_space));
  }

  .because {
    display: block;
    margin-block-start: var(--_space);
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 2px solid var(--_accent);
    font-weight: 400;
  }

  .heading {
    font-weight: 600;
  }

  fieldset.question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    outline-offset: 4px;
  }

  fieldset.question legend {
    padding: 0;
    font-weight: 600;
  }

  .answerable {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(3 * var(--_space)) calc(8 * var(--_space));
    padding-block-end: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .options {
    display: grid;
  }

  .options .tick {
    display: flex;
  }

  .touched {
    display: grid;
    align-content: start;
    gap: calc(2 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_accent);
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
    font-variant-numeric: tabular-nums;
  }

  .own {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .own > ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .own > ul > li,
  .own .write {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_space));
  }

  .own > ul > li {
    border-block-end: 1px solid var(--_border);
  }

  .own label {
    display: grid;
    gap: var(--_space);
    max-inline-size: 65ch;
  }

  .own > ul,
  .own .write {
    max-inline-size: 65ch;
  }

  .own .write {
    align-items: end;
  }

  .own .write label {
    flex: 1 1 auto;
  }

  .question > button.plain {
    padding-inline: 0;
  }
`];

/** Answers from anywhere, those about a present group too: what is known is kept. */
export function readFact(value: unknown): AnswerFact {
  return { ...readAnswers(value), present: readPresent(isRecord(value) ? value['present'] : undefined) };
}

const optionWords = ({ questions }: ComparatorTranslation, id: DecisionQuestionId, option: string): DecisionOptionWords =>
  (questions[id].options as Readonly<Record<string, DecisionOptionWords>>)[option]!;

/** The rows that answers bear on, each with why. */
export function forwardIn(answers: AnswerFact, translation: ComparatorTranslation): ReadonlyMap<string, readonly string[]> {
  return new Map(broughtForward(answers).map(({ dimension, reasons }) => [dimension, reasons.map(({ question, option }) => optionWords(translation, question, option).because)]));
}

/** Which question is asked, where they come one at a time. */
const places = new WeakMap<RgGroupComparator, number>();

/** Where a concern was not added, and its text stands in the field still. */
const refused = new WeakSet<RgGroupComparator>();

/** Whether it changed anything. */
function act(desk: Desk, event: AnswerEvent): boolean {
  const { answers, words, lang } = desk;
  const after = answer(answers, event);
  if (after === answers) return false;
  desk.answered(after);
  if (event.type === 'pick') desk.say(words.saidForward(new Intl.NumberFormat(lang).format(broughtForward(after).length)));
  return true;
}

/** The button goes with the answer: the focus stays with the question. */
function takeBack(desk: Desk, id: DecisionQuestionId): void {
  const { comparator } = desk;
  act(desk, { type: 'pick', question: id, option: null });
  void comparator.updateComplete.then(() => comparator.renderRoot.querySelector<HTMLElement>(`[data-question=${id}]`)?.focus());
}

function question(desk: Desk, id: DecisionQuestionId): TemplateResult {
  const { translation, words, answers } = desk;
  const { ask, why, options } = translation.questions[id];
  const picked = answers.picked[id];
  const { claims, sources } = decisionQuestions[id];
  const bearing = picked === undefined ? [] : ((decisionQuestions[id].options as Readonly<Record<string, readonly string[]>>)[picked] ?? []);
  return html`
    <div class="answerable">
      <fieldset class="question" part="question" tabindex="-1" data-question=${id}>
        <legend>${ask}</legend>
        <p class="small muted">${why}</p>
        <div class="options">${(Object.entries(options) as [string, DecisionOptionWords][]).map(([option, { label }]) => html`
          <label class="tick"><input type="radio" name=${id} .value=${option} .checked=${live(picked === option)} @change=${() => act(desk, { type: 'pick', question: id, option })} /><span>${label}</span></label>`)}</div>
        ${picked === undefined ? nothing : html`<button type="button" class="plain small" part="button" @click=${() => takeBack(desk, id)}>${words.takeBack}</button>`}
      </fieldset>
      ${picked === undefined ? nothing : html`
        <div class="touched small" part="because">
          <p>${optionWords(translation, id, picked).because}</p>
          <p><span class="muted">${words.bears}:</span> ${bearing.map((row) => translation.comparison.rows[row as keyof typeof translation.comparison.rows].label).join(' · ')}</p>
          ${claims.length > 0 ? html`<div><p class="muted">${translation.sheet.claims}</p>${quoted(claims, translation)}</div>` : nothing}
          ${sources.length > 0 ? html`<div><p class="muted">${translation.sheet.sources}</p>${cited(sources)}</div>` : nothing}
        </div>`}
    </div>`;
}

function alternatives(desk: Desk): TemplateResult | typeof nothing {
  const { answers, translation } = desk;
  const asked = alternativesAsked(answers);
  if (asked.length === 0) return nothing;
  const field = (id: DecisionAlternativeId): TemplateResult => html`
    <div><label>${translation.alternatives[id]}
      <input type="text" part="field" maxlength=${MOST_TEXT} data-alternative=${id} .value=${live(answers.alternatives[id] ?? '')}
        @change=${(event: Event) => act(desk, { type: 'say', alternative: id, text: (event.target as HTMLInputElement).value })} /></label>
      <div class="small">${quoted(decisionAlternatives[id].claims, translation)}</div></div>`;
  return html`<div class="own"><p class="heading">${translation.sheet.instead}</p>${asked.map(field)}</div>`;
}

function concerns(desk: Desk): TemplateResult {
  const { answers, words, comparator, lang } = desk;
  const notAdded = words.saidNotAdded(new Intl.NumberFormat(lang).format(MOST_CONCERNS));
  const add = (input: HTMLInputElement): void => {
    input.focus();
    if (act(desk, { type: 'add', concern: input.value })) {
      refused.delete(comparator);
      input.value = '';
    } else if (input.value.trim()) {
      refused.add(comparator);
      desk.say(notAdded);
    }
  };
  return html`
    <div class="own">
      <p class="heading">${words.concerns}</p>
      ${answers.concerns.length > 0 ? html`<ul role="list">${answers.concerns.map((concern) => html`
        <li><span>${concern}</span><button type="button" class="plain" part="button" aria-label=${words.remove(concern)}
          @click=${(event: Event) => {
            const { parentNode: root } = (event.currentTarget as HTMLElement).closest('.asking')!;
            refused.delete(comparator);
            act(desk, { type: 'drop', concern });
            void desk.comparator.updateComplete.then(() => (root as ParentNode).querySelector<HTMLElement>('input.concern')?.focus());
          }}>×</button></li>`)}</ul>` : nothing}
      <div class="write">
        <label>${words.concern}<input type="text" class="concern" part="field" maxlength=${MOST_TEXT}
          @input=${() => refused.delete(comparator) && desk.redraw()}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add(event.target as HTMLInputElement);
          }} /></label>
        <button type="button" part="button" @click=${(event: Event) => add((event.currentTarget as HTMLElement).previousElementSibling!.querySelector('input')!)}>${words.add}</button>
      </div>
      ${refused.has(comparator) ? html`<p class="small refused">${notAdded}</p>` : nothing}
    </div>`;
}

/** The questions, one at a time or all at once. */
export function questions(desk: Desk): TemplateResult {
  const { comparator, words, lang } = desk;
  const whole = new Intl.NumberFormat(lang);
  const all = comparator.ask === 'all';
  const last = decisionQuestionIds.length - 1;
  const at = places.get(comparator) ?? 0;
  const go = (by: number): void => {
    const to = Math.max(0, Math.min(last, at + by));
    if (to === at) return;
    places.set(comparator, to);
    desk.redraw();
    void comparator.updateComplete.then(() => comparator.shadowRoot!.querySelector<HTMLElement>('.asking fieldset')?.focus());
  };
  const turn = (by: number, label: string, end: boolean): TemplateResult =>
    html`<button type="button" part="button" aria-disabled=${end ? 'true' : nothing} @click=${() => go(by)}>${label}</button>`;
  return html`
    <div class="asking screen" role="group" aria-labelledby="asking">
      <div class="top"><div class="heading" id="asking" role="heading" aria-level=${Math.min(6, comparator.level + 1)}>${words.ask}</div>
        <button type="button" class="plain" part="button" @click=${() => {
          comparator.ask = all ? 'one' : 'all';
        }}>${all ? words.oneByOne : words.allAtOnce}</button></div>
      <p class="muted">${words.askIntro}</p>
      ${all ? decisionQuestionIds.map((id) => question(desk, id)) : html`
        ${question(desk, decisionQuestionIds[at]!)}
        <div class="turn">${turn(-1, words.previous, at === 0)}<span class="small">${words.position(whole.format(at + 1), whole.format(last + 1))}</span>${turn(1, words.next, at === last)}</div>`}
      ${alternatives(desk)} ${concerns(desk)}
    </div>`;
}
