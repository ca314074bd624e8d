import { fixture, html } from '@open-wc/testing';
import { ManualClock } from '../../src/foundation/clock.js';
import type { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import { indexOf, NOON, planOf } from './helpers.js';

export { MINUTE } from '../../src/session-timer/session-clock.js';

export const inTimer = (timer: RgSessionTimer, selector: string): HTMLElement => timer.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** The text of a part, as one line. */
export const shown = (timer: RgSessionTimer, part: string): string => (inTimer(timer, `[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textOf = (timer: RgSessionTimer): string => timer.shadowRoot!.querySelector('.frame')!.textContent!;

export const said = (timer: RgSessionTimer): string => inTimer(timer, '[role=status]').textContent!.trim();

export async function press(timer: RgSessionTimer, intent: string): Promise<void> {
  inTimer(timer, `[data-intent=${intent}]`).click();
  await timer.updateComplete;
}

/** A timer on a clock that stands at noon. */
export async function timerOn(properties: Partial<RgSessionTimer> = {}): Promise<{ timer: RgSessionTimer; clock: ManualClock }> {
  const clock = new ManualClock(NOON);
  const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock}></rg-session-timer>`);
  Object.assign(timer, properties);
  await timer.updateComplete;
  return { timer, clock };
}

/** A timer whose 60-minute Balint session has run on plan to the beginning of a phase. */
export async function running(id: string, properties: Partial<RgSessionTimer> = {}): Promise<{ timer: RgSessionTimer; clock: ManualClock }> {
  const { timer, clock } = await timerOn(properties);
  const { MINUTE } = await import('../../src/session-timer/session-clock.js');
  const plan = planOf('balint', 60);
  timer.start();
  for (const phase of plan.slice(0, indexOf(plan, id))) {
    clock.advance(phase.minutes * MINUTE);
    timer.next();
  }
  await timer.updateComplete;
  return { timer, clock };
}

interface Log {
  /** The types heard, without `rg-change` unless asked for. */
  types(all?: boolean): string[];
  detail(type: string): Record<string, unknown>;
}

export const eventTypes = ['rg-start', 'rg-pause', 'rg-resume', 'rg-phase', 'rg-overrun', 'rg-nearclose', 'rg-finish', 'rg-change'] as const;

export function listen(target: EventTarget): Log {
  const heard: CustomEvent<Record<string, unknown>>[] = [];
  for (const type of eventTypes) target.addEventListener(type, (event) => heard.push(event as CustomEvent<Record<string, unknown>>));
  return {
    types: (all = false) => heard.map((event) => event.type).filter((type) => all || type !== 'rg-change'),
    detail: (type) => heard.find((event) => event.type === type)!.detail,
  };
}

export const events = {
  /** When observers have been called and the element has drawn. */
  async settled(timer: RgSessionTimer): Promise<void> {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      const probe = document.createTextNode('');
      observer.observe(probe, { characterData: true });
      probe.data = 'x';
    });
    await timer.updateComplete;
  },
};
