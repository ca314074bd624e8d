/** A whole Balint session in seconds: every page turned by a press, every word that is said aloud written down. */
import { html, render } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import type { RgSessionTimer } from '../src/session-timer/session-timer.ts';
import type { ManualClock } from '../src/foundation/clock.ts';
import { MINUTE } from '../src/session-timer/session-clock.ts';
import { args, argTypes, button, ready, timerIn, wind } from './stage.ts';

const meta = preview.meta({ title: 'Recipes/A session from start to end', component: 'rg-session-timer', args, argTypes, play: ready });

const SECOND = 1000;

/** A leader who keeps to the plan: how many minutes each phase lasts, and what is said when it begins. */
const session = [
  { minutes: 3, said: 'Gathering. 3 minutes. The leader welcomes everyone.' },
  { minutes: 4, said: 'Follow-up. 4 minutes. An earlier presenter speaks.' },
  { minutes: 3, said: 'Who has a case? Anyone may offer a case.' },
  { minutes: 8, said: 'The story. 8 minutes. The presenter tells. Members listen.' },
  { minutes: 5, said: 'Questions of fact. 5 minutes. Members ask. The presenter answers briefly.' },
  { minutes: 0, said: 'Presenter sits back. The presenter moves back and listens.' },
  { minutes: 25, said: 'The group’s work. 25 minutes. Members speak. The presenter listens.', also: 'Ten minutes to closing.' },
  { minutes: 7, said: 'Presenter returns. 7 minutes. The presenter speaks first, or passes.' },
  { minutes: 5, said: 'Closing. 5 minutes. The leader speaks. Others may add a word.' },
] as const;

const milestones = [...session.flatMap(({ said, ...rest }) => ('also' in rest ? [said, rest.also] : [said])), 'The session is over.'];

const phases = ['gather', 'follow-up', 'call', 'present', 'clarify', 'push-back', 'work', 'return', 'close'];
const facts = ['rg-start', ...phases.map((id) => `rg-phase ${id}`), 'rg-finish'].toSpliced(8, 0, 'rg-nearclose');

/** Writes down every event but `rg-change`, which comes with each press. */
function listen(timer: RgSessionTimer): { readonly told: readonly string[]; readonly changes: () => number } {
  const told: string[] = [];
  let changes = 0;
  for (const type of ['rg-start', 'rg-pause', 'rg-resume', 'rg-overrun', 'rg-nearclose', 'rg-finish'] as const) timer.addEventListener(type, () => told.push(type));
  timer.addEventListener('rg-phase', ({ detail }) => told.push(`rg-phase ${detail.phase?.id}`));
  timer.addEventListener('rg-change', () => (changes += 1));
  return { told, changes: () => changes };
}

/** Writes down what a screen reader would say. */
function overhear(timer: RgSessionTimer): readonly string[] {
  const status = timer.shadowRoot!.querySelector('[role=status]')!;
  const heard: string[] = [];
  new MutationObserver(() => heard.push(status.textContent!.replaceAll('\u00a0', ''))).observe(status, { childList: true, subtree: true, characterData: true });
  return heard;
}

function stand(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(html`<rg-session-timer minutes="60"></rg-session-timer>`, fragment);
  wind(fragment);
  return fragment;
}

/** Played by its own buttons, phase by phase, a minute at a time; each page is turned one second before its minutes are up. */
export const PlayedInSeconds = meta.story({
  render: stand,
  play: async ({ canvasElement, step, userEvent }) => {
    const timer = timerIn(canvasElement);
    const clock = timer.clock as ManualClock;
    await timer.updateComplete;
    const heard = overhear(timer);
    const { told, changes } = listen(timer);
    const wait = async (ms: number): Promise<void> => {
      clock.advance(ms);
      await timer.updateComplete;
    };
    const press = async (intent: string): Promise<void> => {
      await userEvent.click(button(timer, intent));
      await timer.updateComplete;
    };
    await press('main');
    for (const [index, { minutes, said }] of session.entries()) {
      await step(said, async () => {
        for (let minute = 1; minute < minutes; minute += 1) await wait(MINUTE);
        if (minutes) await wait(MINUTE - SECOND);
        await press(index < session.length - 1 ? 'next' : 'finish');
      });
    }
    await step('Said aloud: the milestones and nothing else', async () => {
      await expect(heard).toEqual(milestones);
      await expect(heard.length).toBeLessThanOrEqual(12);
    });
    await step('Told to the page: the same, as events', async () => {
      await expect(told).toEqual(facts);
      await expect(changes()).toBe(session.length + 1);
    });
  },
});

/** Plays a session before your eyes, seven minutes a second. Nothing runs until the button is pressed. */
function playBack(timer: RgSessionTimer): void {
  const clock = timer.clock as ManualClock;
  const steps = session.flatMap(({ minutes }, index) => [...Array<number>(minutes).fill(MINUTE), index === session.length - 1 ? 'finish' as const : 'next' as const]);
  let due = 0;
  const show = (now: number): void => {
    if (!timer.isConnected || !steps.length) return;
    if (now >= due) {
      due = now + 150;
      const step = steps.shift();
      if (typeof step === 'number') clock.advance(step);
      else if (step) timer[step]();
    }
    requestAnimationFrame(show);
  };
  timer.reset();
  timer.start();
  requestAnimationFrame(show);
}

/** The same to be watched. */
export const WatchIt = meta.story({
  render: () => {
    const fragment = document.createDocumentFragment();
    const watch = ({ currentTarget }: Event): void => playBack((currentTarget as HTMLElement).parentElement!.querySelector('rg-session-timer')!);
    render(html`<div><button type="button" @click=${watch}>Play an hour in ten seconds</button><p></p><rg-session-timer minutes="60"></rg-session-timer></div>`, fragment);
    wind(fragment);
    return fragment;
  },
});
