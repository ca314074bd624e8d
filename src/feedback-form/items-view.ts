/** The items as somebody answers them: native radios and fields. What is ticked is set by hand and not by the template, so that a choice draws nothing anew. */
import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, type Answer, type AnswersState } from './answers.js';
import type { FormTranslation } from '../locales/translation.js';
import { COMMENT, type Desk } from './desk.js';
import { MOST_TEXT, SKIP, type FormItem } from './form-items.js';

/** What is wrong with an item, beside it: the same line for as long as it holds. */
function problem({ form, wrong, words }: Desk, id: string): HTMLElement | undefined {
  const what = wrong.get(id);
  if (!what) return undefined;
  const name = `wrong-${id}`;
  const line = form.shadowRoot!.getElementById(name) ?? Object.assign(document.createElement('p'), { className: 'wrong small', id: name });
  if (line.textContent !== words.problem[what]) line.textContent = words.problem[what];
  return line;
}

const describedBy = ({ wrong }: Desk, id: string): string | typeof nothing => (wrong.has(id) ? `wrong-${id}` : nothing);

const elsewhere = ({ step }: Desk, at: number): boolean => step !== undefined && step !== at;

const place = ({ words, whole, steps }: Desk, at: number): string => words.position(whole(at + 1), whole(steps));

/** An item with answers to choose from, before anything is asked in it; those at `quiet` say nothing to who sees them. */
function radios(className: string, options: readonly (readonly [value: string, label: string])[], quiet = ''): HTMLFieldSetElement {
  const set = Object.assign(document.createElement('fieldset'), { className, tabIndex: -1 });
  set.setAttribute('part', 'item');
  set.append(document.createElement('legend'), ...options.map(([value, words]) => {
    const input = Object.assign(document.createElement('input'), { type: 'radio', value });
    if (quiet.includes(value)) {
      input.setAttribute('aria-label', words);
      return input;
    }
    const label = document.createElement('label');
    if (value === SKIP) label.className = SKIP;
    label.append(input, words);
    return label;
  }));
  return set;
}

const models = new WeakMap<FormTranslation['scale'], HTMLFieldSetElement>();

/** Five points of agreement, made once for each language: browsers copy much faster than they make. */
function five(scale: FormTranslation['scale']): HTMLFieldSetElement {
  const points = [1, 2, 3, 4, 5] as const;
  const made = models.get(scale) ?? radios('item five', [...points.map((point) => [String(point), scale[point]] as const), [SKIP, scale.skip]], '24');
  models.set(scale, made);
  return made.cloneNode(true) as HTMLFieldSetElement;
}

/** An item with answers to choose from: made once, kept, and told what has changed. */
function choice(desk: Desk, item: FormItem, at: number): HTMLFieldSetElement {
  const { translation: { scale }, copies } = desk;
  const { id, choices } = item;
  const offer = JSON.stringify([id, choices]);
  let copy = copies.get(offer);
  if (copy?.scale !== scale) {
    const set = choices ? radios('item choices', [...choices.map(({ value, label }) => [value, label] as const), [SKIP, scale.skip]]) : five(scale);
    set.setAttribute('data-item', id);
    for (const input of set.querySelectorAll('input')) input.name = id;
    copies.set(offer, (copy = { scale, set }));
  }
  const { set } = copy;
  const legend = set.firstElementChild as HTMLElement;
  const statement = desk.statement(item);
  if (legend.textContent !== statement) legend.textContent = statement;
  legend.setAttribute('data-at', place(desk, at));
  set.disabled = desk.locked;
  set.hidden = elsewhere(desk, at);
  const said = problem(desk, id);
  const before = set.querySelector('p');
  if (said !== before) before?.remove();
  if (!said) set.removeAttribute('aria-describedby');
  else if (said !== before) {
    set.append(said);
    set.setAttribute('aria-describedby', said.id);
  }
  return set;
}

function number(desk: Desk, item: FormItem, at: number): TemplateResult {
  const { words, whole } = desk;
  const { id, min, max } = item;
  return html`
    <fieldset class="item number" part="item" tabindex="-1" data-item=${id} ?disabled=${desk.locked} ?hidden=${elsewhere(desk, at)} aria-describedby=${describedBy(desk, id)}>
      <legend data-at=${place(desk, at)}>${desk.statement(item)}</legend>
      <label><input type="number" part="field" name=${id} inputmode="decimal" step="any" min=${min ?? nothing} max=${max ?? nothing} aria-label=${desk.statement(item)} autocomplete="off" />${min !== undefined && max !== undefined ? words.range(whole(min), whole(max)) : nothing}</label>
      <label class="skip"><input type="checkbox" name=${id} value="skip" />${desk.translation.scale.skip}</label>
      ${problem(desk, id)}
    </fieldset>`;
}

/** Words: of an item that a page brings, or the comment. */
function writing(desk: Desk, id: string, at: number, statement: string, hint: string, after: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <label class="item words" part="item" data-item=${id} data-at=${place(desk, at)} ?hidden=${elsewhere(desk, at)}>${statement}
      <textarea part="field" name=${id} rows="3" ?disabled=${desk.locked} placeholder=${hint || nothing} autocomplete="off" aria-describedby=${describedBy(desk, id)}></textarea>
    </label>${elsewhere(desk, at) ? nothing : [problem(desk, id), after]}`;
}

/** All items, and the comment where comments are on; `check` says what a text in words gives away. */
export function itemsOf(desk: Desk, check: (id: string) => TemplateResult | typeof nothing): readonly unknown[] {
  const { items, words, form } = desk;
  const kinds = { agreement: choice, choice, number, text: (desk: Desk, item: FormItem, at: number) => writing(desk, item.id, at, desk.statement(item), words.optional, check(item.id)) };
  const all = items.map((item, at): unknown => kinds[item.kind](desk, item, at));
  if (form.comments) all.push(writing(desk, COMMENT, items.length, words.comment, '', html`<p class="small muted">${words.commentHint}</p>${check(COMMENT)}`));
  return all;
}

/** Ticks and fills in what has been answered. */
export function paint(root: ParentNode, items: readonly FormItem[], state: AnswersState): void {
  for (const item of items) {
    const value = answerOf(state, item);
    for (const input of inputsOf(root, item.id)) {
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = input.value === String(value);
      else put(input, value === undefined || value === SKIP ? '' : String(value));
    }
  }
  for (const input of inputsOf(root, COMMENT)) put(input, state.comment);
}

/** Leaves a field alone that already says it: the caret may stand in it. */
function put(input: HTMLInputElement, text: string): void {
  if (input.value !== text && !(input.type === 'number' && text !== '' && input.valueAsNumber === Number(text))) input.value = text;
}

/** The fields of an item. */
export const inputsOf = (root: ParentNode, id: string): readonly HTMLInputElement[] =>
  [...root.querySelectorAll<HTMLInputElement>(`[name=${CSS.escape(id)}]`)];

/** What a gesture in an item's field answers: undefined takes the answer back. */
export function answerIn(input: HTMLInputElement, item: FormItem): Answer | undefined {
  if (item.kind === 'text') return input.value.slice(0, MOST_TEXT * 5);
  if (input.type === 'checkbox') return input.checked ? SKIP : undefined;
  if (item.kind === 'number') return Number.isNaN(input.valueAsNumber) ? undefined : input.valueAsNumber;
  return item.kind === 'agreement' && input.value !== SKIP ? Number(input.value) : input.value;
}
