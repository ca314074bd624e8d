/** The items as somebody answers them: native radios and fields. What is ticked is set by hand and not by the template, so that a choice draws nothing anew. */
import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, type Answer, type AnswersState } from './answers.js';
import { COMMENT, type Desk } from './desk.js';
import { MOST_TEXT, SKIP, type FormItem } from './form-items.js';

/** What is wrong with an item, beside it. */
function problem({ wrong, words }: Desk, id: string): TemplateResult | typeof nothing {
  const what = wrong.get(id);
  return what ? html`<p class="wrong small" id=${`wrong-${id}`}>${words.problem[what]}</p>` : nothing;
}

const describedBy = ({ wrong }: Desk, id: string): string | typeof nothing => (wrong.has(id) ? `wrong-${id}` : nothing);

const elsewhere = ({ step }: Desk, at: number): boolean => step !== undefined && step !== at;

const place = ({ words, whole, items, form }: Desk, at: number): string => words.position(whole.format(at + 1), whole.format(items.length + Number(form.comments)));

function agreement(desk: Desk, item: FormItem, at: number): TemplateResult {
  const { translation: { scale }, locked } = desk;
  const { id } = item;
  return html`
    <fieldset class="item five" part="item" tabindex="-1" data-item=${id} ?disabled=${locked} ?hidden=${elsewhere(desk, at)} aria-describedby=${describedBy(desk, id)}>
      <legend data-at=${place(desk, at)}>${desk.statement(item)}</legend>
      <label><input type="radio" name=${id} value="1" />${scale[1]}</label>
      <label><input type="radio" name=${id} value="2" />${scale[2]}</label>
      <label><input type="radio" name=${id} value="3" />${scale[3]}</label>
      <label><input type="radio" name=${id} value="4" />${scale[4]}</label>
      <label><input type="radio" name=${id} value="5" />${scale[5]}</label>
      <label class="skip"><input type="radio" name=${id} value="skip" />${scale.skip}</label>
      ${problem(desk, id)}
    </fieldset>`;
}

function choice(desk: Desk, item: FormItem, at: number): TemplateResult {
  const { id, choices = [] } = item;
  return html`
    <fieldset class="item choices" part="item" tabindex="-1" data-item=${id} ?disabled=${desk.locked} ?hidden=${elsewhere(desk, at)} aria-describedby=${describedBy(desk, id)}>
      <legend data-at=${place(desk, at)}>${desk.statement(item)}</legend>
      ${choices.map(({ value, label }) => html`<label><input type="radio" name=${id} .value=${value} />${label}</label>`)}
      <label class="skip"><input type="radio" name=${id} value="skip" />${desk.translation.scale.skip}</label>
      ${problem(desk, id)}
    </fieldset>`;
}

function number(desk: Desk, item: FormItem, at: number): TemplateResult {
  const { words, whole } = desk;
  const { id, min, max } = item;
  return html`
    <fieldset class="item number" part="item" tabindex="-1" data-item=${id} ?disabled=${desk.locked} ?hidden=${elsewhere(desk, at)} aria-describedby=${describedBy(desk, id)}>
      <legend data-at=${place(desk, at)}>${desk.statement(item)}</legend>
      <label><input type="number" part="field" name=${id} inputmode="decimal" step="any" min=${min ?? nothing} max=${max ?? nothing} aria-label=${desk.statement(item)} autocomplete="off" />${min !== undefined && max !== undefined ? words.range(whole.format(min), whole.format(max)) : nothing}</label>
      <label class="skip"><input type="checkbox" name=${id} value="skip" />${desk.translation.scale.skip}</label>
      ${problem(desk, id)}
    </fieldset>`;
}

/** Words: of an item that a page brings, or the comment. */
function writing(desk: Desk, id: string, at: number, statement: string, hint: string, after: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <label class="item words" part="item" data-item=${id} data-at=${place(desk, at)} ?hidden=${elsewhere(desk, at)}>${statement}
      <textarea part="field" name=${id} rows="3" ?disabled=${desk.locked} placeholder=${hint || nothing} autocomplete="off" aria-describedby=${describedBy(desk, id)}></textarea>
    </label>${elsewhere(desk, at) ? nothing : html`${problem(desk, id)}${after}`}`;
}

/** All items, and the comment where comments are on; `check` says what a text in words gives away. */
export function itemsView(desk: Desk, check: (id: string) => TemplateResult | typeof nothing): TemplateResult {
  const { items, words, form } = desk;
  const kinds = { agreement, choice, number, text: (desk: Desk, item: FormItem, at: number) => writing(desk, item.id, at, desk.statement(item), words.optional, check(item.id)) };
  return html`${items.map((item, at) => kinds[item.kind](desk, item, at))}${form.comments ? writing(desk, COMMENT, items.length, words.comment, '', html`<p class="small muted">${words.commentHint}</p>${check(COMMENT)}`) : nothing}`;
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
