/** Where the stories of the feedback form happen: a form with its controls' values, taken to where a script leads. Nothing is ever sent. */
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { render, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';
import '../.storybook/preview.ts';
import '../src/feedback-form/define.ts';
import type { RgFeedbackForm } from '../src/feedback-form/feedback-form.ts';

const helpers = getStorybookHelpers<RgFeedbackForm>('rg-feedback-form');

/** What a control can hold; lists and objects are given by each story. */
const { items: _items, headers: _headers, wording: _wording, patience: _patience, ...plain } = helpers.args;

export const args: Partial<RgFeedbackForm> = plain;

export const argTypes: typeof helpers.argTypes = {
  ...helpers.argTypes,
  ...Object.fromEntries(['items', 'headers', 'wording', 'patience'].map((name) => [name, { control: false }])),
};

export type Script = (form: RgFeedbackForm) => void | Promise<void>;

const setUp = new WeakMap<Node, Promise<void>>();

async function performed(form: RgFeedbackForm, properties: Partial<RgFeedbackForm>, script: Script): Promise<void> {
  Object.assign(form, properties);
  await form.updateComplete;
  await script(form);
  await form.updateComplete;
}

/** A story's `render`: the element with its controls' values, taken to where the script leads. */
export function after(script: Script = () => undefined, { properties = {}, around = (form) => form }: {
  readonly properties?: Partial<RgFeedbackForm>;
  readonly around?: (form: TemplateResult) => TemplateResult;
} = {}): (values: object) => DocumentFragment {
  return (values) => {
    const fragment = document.createDocumentFragment();
    render(around(helpers.template(values) as TemplateResult), fragment);
    for (const form of fragment.querySelectorAll('rg-feedback-form')) setUp.set(form, performed(form, properties, script));
    return fragment;
  };
}

/** A story's `play`: waits until every form in it stands where the script leads. */
export async function ready({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  for (const form of canvasElement.querySelectorAll('rg-feedback-form')) {
    await setUp.get(form);
    await form.updateComplete;
  }
}

/** The only form of a story. */
export const formIn = (canvasElement: HTMLElement): RgFeedbackForm => canvasElement.querySelector('rg-feedback-form')!;

/** One thing inside a form, once it is there. */
export const inForm = <Kind extends HTMLElement>(form: RgFeedbackForm, selector: string): Promise<Kind> =>
  waitFor(() => {
    const found = form.shadowRoot!.querySelector<Kind>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  });

/** A button, by what it says. */
export const button = (form: RgFeedbackForm, name: string): Promise<HTMLButtonElement> =>
  waitFor(() => {
    const found = [...form.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    if (!found) throw new Error(`the button "${name}" is not there`);
    return found;
  });

/** Chooses answers, as presses do. */
export const choosing = (answers: Readonly<Record<string, number | string>>): Script => async (form) => {
  for (const [item, value] of Object.entries(answers)) (await inForm(form, `input[name="${item}"][value="${value}"]`)).click();
};

/** Writes a comment, as typing does. */
export const commenting = (text: string): Script => async (form) => {
  const field = await inForm<HTMLTextAreaElement>(form, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

/** What a page does with answers that it is handed. */
export const page = (takes: () => Promise<unknown>): Script => (form) => form.addEventListener('rg-submit', ({ detail }) => detail.respondWith(takes()));

/** One thing after another. */
export const inTurn = (...scripts: readonly Script[]): Script => async (form) => {
  for (const script of scripts) {
    await script(form);
    await form.updateComplete;
  }
};

export const send: Script = async (form) => (await button(form, 'Send')).click();

/** Waits for a form to be in a state. */
export const until = (state: string): Script => async (form) => {
  await waitFor(() => {
    if (!form.matches(`:state(${state})`)) throw new Error(`it is not ${state}`);
  });
};
