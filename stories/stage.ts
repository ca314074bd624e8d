/**
 * Where stories happen: a timer on a clock of its own that stands until the story moves it. Every state is reached the way a leader
 * reaches it, from the same noon, so a story shows the same picture at any hour and on any day.
 */
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, render, type TemplateResult } from 'lit';
import '../.storybook/preview.ts';
import '../src/session-timer/define.ts';
import { ManualClock } from '../src/foundation/clock.ts';
import { MINUTE } from '../src/session-timer/session-clock.ts';
import type { RgSessionTimer } from '../src/session-timer/session-timer.ts';

/** Noon on a Tuesday, wherever the story is looked at. */
export const NOON = new Date(2026, 4, 12, 12, 0).getTime();

const helpers = getStorybookHelpers<RgSessionTimer>('rg-session-timer');

/** Without the live values that a story gives itself, the state that its script makes, and words, which are JSON. */
const { clock: _clock, transport: _transport, state: _state, wording: _wording, ...plain } = helpers.args;

export const args: Partial<RgSessionTimer> = plain;

/** The manifest's control, with another one where the manifest's type is a union that no control fits. */
function controlled(name: string, type: 'text' | 'boolean' | undefined): typeof helpers.argTypes {
  const { options: _options, ...rest } = helpers.argTypes[name] ?? {};
  return { [name]: { ...rest, control: type ? { type } : false } };
}

export const argTypes: typeof helpers.argTypes = {
  ...helpers.argTypes,
  ...Object.assign({}, ...['agenda', 'extras', 'ends', 'wording'].map((name) => controlled(name, 'text'))),
  ...Object.assign({}, ...['clock', 'transport', 'state'].map((name) => controlled(name, undefined))),
  ...controlled('worker', 'boolean'),
};

/** What a script works with. */
export interface Stage {
  readonly timer: RgSessionTimer;
  readonly clock: ManualClock;
  /** Lets minutes go by. */
  pass(minutes: number): void;
  /** Goes through phases: each lasts so many minutes, then the page is turned. */
  turn(...minutes: readonly number[]): void;
}

export type Script = (stage: Stage) => void | Promise<void>;

export interface Setting {
  /** What stands inside the element, such as an `<ol>`. */
  readonly inside?: TemplateResult;
  /** What stands around it. */
  readonly around?: (timer: TemplateResult) => TemplateResult;
}

const setUp = new WeakMap<Node, Promise<void>>();

/** What is seen under way is loaded when it is needed: the first wait is for that, the second for its picture. */
async function drawn(timer: RgSessionTimer): Promise<void> {
  await timer.updateComplete;
  await timer.updateComplete;
}

/** Plays a script on a timer as soon as the timer has drawn itself. */
export function perform(timer: RgSessionTimer, script: Script): void {
  setUp.set(timer, performed(timer, script));
}

async function performed(timer: RgSessionTimer, script: Script): Promise<void> {
  const clock = timer.clock as ManualClock;
  const pass = (minutes: number): void => clock.advance(minutes * MINUTE);
  const turn = (...minutes: readonly number[]): void => {
    for (const each of minutes) {
      pass(each);
      timer.next();
    }
  };
  await timer.updateComplete;
  await script({ timer, clock, pass, turn });
  await drawn(timer);
}

/** Gives every timer below `place` the clock of the story. */
export function wind(place: ParentNode, clock = new ManualClock(NOON)): readonly RgSessionTimer[] {
  const timers = [...place.querySelectorAll('rg-session-timer')];
  for (const timer of timers) timer.clock = clock;
  return timers;
}

/** A story's `render`: the element with its controls' values, taken to where the script leads. */
export function after(script: Script = () => undefined, { inside, around = (timer) => timer }: Setting = {}): (values: object) => DocumentFragment {
  return (values) => {
    const fragment = document.createDocumentFragment();
    render(around(helpers.template(values, inside)), fragment);
    const [timer] = wind(fragment);
    if (timer) perform(timer, script);
    return fragment;
  };
}

/** A story's `play`: waits until every timer in it stands where the script leads. */
export async function ready({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  for (const timer of canvasElement.querySelectorAll('rg-session-timer')) {
    await setUp.get(timer);
    await drawn(timer);
  }
}

/** The only timer of a story. */
export const timerIn = (canvasElement: HTMLElement): RgSessionTimer => canvasElement.querySelector('rg-session-timer')!;

/** What one part of an element shows, with spaces as they are read. */
export const shown = (element: HTMLElement, part: string): string =>
  (element.shadowRoot!.querySelector(`[part~=${part}]:not([hidden])`)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** A button of a timer, by what it asks for. */
export const button = (timer: RgSessionTimer, intent: string): HTMLButtonElement => timer.shadowRoot!.querySelector(`[data-intent=${intent}]`)!;

/** Surroundings that some stories stand in; their looks are in surroundings.css. */
export const inside = (name: string, lang = 'en', dir = 'ltr') => (element: TemplateResult): TemplateResult =>
  html`<div class=${name} lang=${lang} dir=${dir}>${element}</div>`;
