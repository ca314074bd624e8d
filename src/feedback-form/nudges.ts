/**
 * Nudges, while somebody writes, at what may tell who somebody is: says what and why, offers neutral words, and stops nobody. Loaded
 * when somebody begins to write; the text stays on the device.
 */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { answerOf } from './answers.js';
import { COMMENT, type Desk } from './desk.js';
import { neutralWordsFor, type Identifier } from '../knowledge/identifier-kinds.js';
import type { findIdentifiers } from './identifiers.js';
import { inputsOf } from './items-view.js';
import { lists } from './lists.styles.js';

export const looks: readonly CSSResult[] = [lists, css`
  .found {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_over);
  }

  .found .instead {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
`];

/** As many as can be read without losing heart. */
const MOST = 5;

/** Puts other words in an identifier's place, as typing would. */
function replace(desk: Desk, id: string, { start, end }: Identifier, words: string): void {
  const [field] = inputsOf(desk.form.renderRoot, id);
  if (!field) return;
  field.focus();
  const { value } = field;
  // What is left out takes a space with it.
  field.value = value.slice(0, start) + words + value.slice(words || value[end] !== ' ' ? end : end + 1);
  field.setSelectionRange(start + words.length, start + words.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
}

/** What stands under a text; `find` looks through it. */
export function nudge(desk: Desk, id: string, find: typeof findIdentifiers): TemplateResult {
  const { translation: { identifiers: words }, lang, whole, state, items, locked } = desk;
  const item = items.find((each) => each.id === id);
  const text = id === COMMENT ? state.comment : String((item && answerOf(state, item)) ?? '');
  const all = text ? find(text, lang) : [];
  return html`
    ${all.length ? html`
      <div class="found small" part="found">
        <ul role="list">${all.slice(0, MOST).map((each) => html`
          <li>${words.found(each.text, words.looks[each.kind])}
            ${locked ? nothing : html`<span class="instead"><span class="muted">${words.instead}</span>${neutralWordsFor(each.kind).map((word) => html`
              <button type="button" class="link" part="button" @click=${() => replace(desk, id, each, words.neutral[word])}>${words.neutral[word] || words.nothing}</button>`)}</span>`}</li>`)}</ul>
        ${all.length > MOST ? html`<p>${words.more(whole(all.length - MOST))}</p>` : nothing}
        <p>${words.why}</p>
      </div>` : nothing}
    <p class="small muted">${words.guarantee}</p>
    <p class="said" role="status">${all.length ? words.saidFound(whole(all.length)) : ''}</p>`;
}
