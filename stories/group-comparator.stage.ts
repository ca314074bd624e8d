/** Where the stories of the comparator happen: one with its properties, in its surroundings, taken to where a script leads. The day is always the same. */
import { html, render, type TemplateResult } from 'lit';
import '../src/group-comparator/define.ts';
import type { RgGroupComparator } from '../src/group-comparator/group-comparator.ts';

/** What somebody does before the picture is taken. */
export type Script = (comparator: RgGroupComparator) => unknown;

interface Setting {
  readonly script?: Script;
  /** What stands inside the element, such as a table. */
  readonly inside?: TemplateResult;
  readonly around?: (element: TemplateResult) => TemplateResult;
}

const scripts = new WeakMap<RgGroupComparator, Script>();

/** A story's `render`: a comparator with these properties. */
export const comparator = (properties: Partial<RgGroupComparator> = {}, { script, inside, around = (element) => element }: Setting = {}) => (): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  render(around(html`<rg-group-comparator>${inside}</rg-group-comparator>`), fragment);
  const element = fragment.querySelector('rg-group-comparator')!;
  Object.assign(element, { today: '2026-11-22', ...properties });
  if (script) scripts.set(element, script);
  return fragment;
};

/** The only comparator of a story. */
export const comparatorIn = (canvas: HTMLElement): RgGroupComparator => canvas.querySelector('rg-group-comparator')!;

/** When it has measured its place and drawn what it loads. */
export async function drawn(element: RgGroupComparator): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** A story's `play`: resolves when the comparator stands where the script leads. */
export async function ready({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const element = comparatorIn(canvasElement);
  await drawn(element);
  await scripts.get(element)?.(element);
  await drawn(element);
}

export const allIn = (element: RgGroupComparator, selector: string): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Opens everything that a selector finds, and waits for what comes with it. */
export const unfolding = (...selectors: readonly string[]): Script => async (element) => {
  for (const selector of selectors) {
    for (const details of allIn(element, selector)) (details as HTMLDetailsElement).open = true;
    await drawn(element);
  }
};

/** Makes the sheet, as its button does. */
export const makingTheSheet: Script = (element) => allIn(element, 'button.make')[0]!.click();
