/** A session timer and a rule card side by side: the card knows the timer by its `id`, and nothing else joins the two. */
import { html, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import type { ManualClock } from '../src/foundation/clock.ts';
import { MINUTE } from '../src/session-timer/session-clock.ts';
import type { RgRuleCard } from '../src/rule-card/rule-card.ts';
import { args, argTypes, cardIn, forwardIn, inCard, press, ready as cardReady, unfold } from './rule-card.stage.ts';
import { button, perform, ready as timerReady, timerIn, wind, type Script } from './stage.ts';
import './surroundings.css';

const ready = async (context: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await timerReady(context);
  await cardReady(context);
};

const meta = preview.meta({ title: 'Recipes/Rules in step with a session', component: 'rg-rule-card', args, argTypes, play: ready });

/** Each pair has a name of its own, because several stand on one page of documentation. */
let pairs = 0;

/** A timer that the script takes through its session, and a card that follows it. */
function pair(script: Script, { group = 'balint', held = '', view = 'card' }: Partial<Pick<RgRuleCard, 'group' | 'held' | 'view'>> = {}): () => DocumentFragment {
  return () => {
    const id = `session-${(pairs += 1)}`;
    const fragment = document.createDocumentFragment();
    render(html`
      <div class="in-step">
        <rg-session-timer id=${id} group=${group}></rg-session-timer>
        <rg-rule-card timer=${id} group=${group} held=${held} view=${view}></rg-rule-card>
      </div>`, fragment);
    const [timer] = wind(fragment);
    perform(timer!, script);
    return fragment;
  };
}

const working: Script = ({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(7);
};

/** While the group works, the rules for its work stand first. Where the timer goes on, the card goes along. */
export const SideBySide = meta.story({ render: pair(working) });

SideBySide.test('brings other rules forward with the next phase', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await waitFor(() => expect(forwardIn(card)).toContain('We imagine being the patient as well as being the doctor.'));
  await userEvent.click(button(timerIn(canvasElement), 'next'));
  await waitFor(() => expect(forwardIn(card)).toContain('The presenter may respond or pass, and nobody asks for an account.'));
  await userEvent.click(button(timerIn(canvasElement), 'back'));
  await waitFor(() => expect(forwardIn(card)).toContain('We imagine being the patient as well as being the doctor.'));
});

/** Before the session no rule is ahead of the others. */
export const BeforeTheStart = meta.story({ render: pair(() => undefined) });

BeforeTheStart.test('follows from the first minute', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await expect(forwardIn(card)).toEqual([]);
  await userEvent.click(button(timerIn(canvasElement), 'main'));
  await waitFor(() => expect(forwardIn(card)[0]).toBe('What we say here about patients and about each other stays here.'));
});

/** The moment in which a blended group changes its rules. */
export const BlendedSwitch = meta.story({ render: pair(({ timer, turn }) => {
  timer.start();
  turn(2, 18);
}, { group: 'blended' }) });

BlendedSwitch.test('says what holds from here on', async ({ canvasElement }) => {
  await waitFor(() => expect(forwardIn(cardIn(canvasElement))).toContain('After the switch, Balint rules hold: no advice, sit back, keep the patient in view.'));
});

/** Beside a timer a rule can be held up. With `share` it is held up in every window of the session. */
export const HeldUp = meta.story({ render: pair(working, { held: 'both-sides' }) });

HeldUp.test('is put down again, and another one held up', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await userEvent.click(press(card, 'Put it down'));
  await card.updateComplete;
  await expect(card.held).toBe('');
  await unfold(card, 'li details', '[part=button]');
  await userEvent.click(inCard(card, 'li details [part=button]'));
  await card.updateComplete;
  await expect(inCard(card, '[part=held]')).toHaveTextContent('We give no advice, no solutions and no lessons.');
});

/** The deck beside the timer: the rules of the phase come first, one at a time. */
export const DeckBesideTheTimer = meta.story({ render: pair(working, { view: 'deck' }) });

/** Played through: with each phase of an hour the card shows what matters in it. */
export const PhaseByPhase = meta.story({
  render: pair(() => undefined),
  play: async (context) => {
    await ready(context);
    const { canvasElement, step, userEvent } = context;
    const timer = timerIn(canvasElement);
    const card = cardIn(canvasElement);
    const phases = [
      ['main', 'Gathering', 'We start and end on time, come regularly, and say so when we cannot.'],
      ['next', 'Follow-up', 'We leave out whatever could show who the patient is.'],
      ['next', 'Who has a case?', 'We bring a real patient of our own, someone still on our mind.'],
      ['next', 'The story', 'We tell the story from memory, without chart or notes.'],
      ['next', 'Questions of fact', 'Our questions ask for facts, and they are brief.'],
      ['next', 'Presenter sits back', 'After the questions, the presenter sits back and listens while the group works.'],
      ['next', 'The group’s work', 'We guess freely: every view is a guess, and none has to be right.'],
      ['next', 'Presenter returns', 'The presenter may respond or pass, and nobody asks for an account.'],
      ['next', 'Closing', 'What we say here about patients and about each other stays here.'],
    ] as const;
    for (const [intent, phase, rule] of phases) {
      await step(phase, async () => {
        await userEvent.click(button(timer, intent));
        await waitFor(() => expect(forwardIn(card)).toContain(rule));
        (timer.clock as ManualClock).advance(MINUTE);
        await timer.updateComplete;
        await expect(forwardIn(card).length).toBeLessThanOrEqual(4);
      });
    }
  },
});
