/** Every state of a session, in the leader's view, in the order in which a session meets them. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, button, ready, shown, timerIn } from './stage.ts';

const meta = preview.meta({ title: 'Elements/Session timer/States', component: 'rg-session-timer', args, argTypes, render: after(), play: ready });

/** Before the start: the phases with their minutes, how long it all takes, one button. The minutes are a suggestion, and the group's to change. */
export const Idle = meta.story({});

Idle.test('names every phase, and how long it all takes', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(timer.shadowRoot!.querySelectorAll('[part=agenda] tbody tr')).toHaveLength(9);
  await expect(shown(timer, 'ends')).toBe('1 hour');
});

/** Three quarters of an hour: no follow-up, one case. */
export const IdleBalint45 = meta.story({ name: 'Idle, 45 minutes', args: { minutes: 45 } });

/** An hour and a half for one case: everything gets longer, the work most. */
export const IdleBalint90 = meta.story({ name: 'Idle, 90 minutes', args: { minutes: 90 } });

/** An hour and a half for two cases of about 45 minutes. */
export const IdleTwoCases = meta.story({ name: 'Idle, two cases', args: { minutes: 90, cases: 2 } });

/** A support group goes round before and after; the middle is open. */
export const IdleSupport = meta.story({ name: 'Idle, support group', args: { group: 'support' } });

/** Support first, then a case, and a phase between the two in which the leader says what changes. */
export const IdleBlended = meta.story({ name: 'Idle, blended group', args: { group: 'blended' } });

/** No topic and no case; a closing round that nobody is cut short in. */
export const IdleExploration = meta.story({ name: 'Idle, personal exploration', args: { group: 'exploration' } });

/** The first meeting of a new group agrees its rules; it lasts longer by that. */
export const IdleFirstMeeting = meta.story({ name: 'Idle, first meeting', args: { extras: 'contract' as never } });

IdleFirstMeeting.test('is longer by the time the rules take', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'ends')).toBe('1 hour 25 minutes');
});

/** With a fixed end the heading says when it is over, not how long it is. */
export const IdleFixedEnd = meta.story({ name: 'Idle, fixed end', args: { ends: '13:00' } });

/** The first minutes. What the leader may say aloud stands under the phase's name. */
export const Gathering = meta.story({ render: after(({ timer, pass }) => {
  timer.start();
  pass(1);
}) });

/** The silence after the question belongs to the method: no digits, an empty place where they would be. */
export const WhoHasACase = meta.story({ name: 'Who has a case?', render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4);
  pass(1);
}) });

WhoHasACase.test('shows no countdown', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'phase')).toBe('Who has a case?');
  await expect(shown(timerIn(canvasElement), 'time')).toBe('');
});

/** A moment: it takes no minutes, so nothing can be added to it. */
export const PresenterSitsBack = meta.story({ render: after(({ timer, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5);
}) });

/** The group's work, the longest phase. The presenter listens. */
export const Work = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(7);
}) });

Work.test('says who speaks, what comes next, and that all is on plan', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(shown(timer, 'speaks')).toBe('Members speak. The presenter listens.');
  await expect(shown(timer, 'time')).toBe('18:00');
  await expect(shown(timer, 'next')).toContain('Presenter returns');
  await expect(shown(timer, 'standing')).toBe('on plan');
});

/** Roles, keys and the rarer controls, opened. */
export const WorkWithDetails = meta.story({ render: after(async ({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(7);
  await timer.updateComplete;
  timer.shadowRoot!.querySelector('details')!.open = true;
}) });

/** The one signal: said once, shown until the closing. */
export const TenMinutesToClosing = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(22.5);
}) });

TenMinutesToClosing.test('says it once, and shows it', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(shown(timer, 'signal')).toBe('Ten minutes to closing');
  await expect(timer.shadowRoot!.querySelector('[role=status]')).toHaveTextContent('Ten minutes to closing.');
});

/** A phase over its minutes: calm, counted in minutes, and nothing ends by it. */
export const OverItsMinutes = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3);
  pass(10);
}) });

OverItsMinutes.test('is no hurry', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'standing')).toBe('2 min over, no hurry');
});

/** A pager, a fire alarm: the session waits, and ends later by as much. */
export const Paused = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(7);
  timer.pause();
  pass(3);
}) });

Paused.test('ends later by the pause', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'ends')).toBe('ends 1:03 PM');
});

/** Seven minutes late, and the clinic starts at one: the end stays, and the work gives first. */
export const LateStart = meta.story({ args: { ends: '13:00' }, render: after(({ timer, pass }) => {
  pass(7);
  timer.start();
}) });

LateStart.test('keeps the end', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'ends')).toBe('ends 1:00 PM');
  await expect(shown(timerIn(canvasElement), 'standing')).toContain('7 min late');
});

/** So late that even the shortest phases run past the end. It says so at once, and still keeps the ending whole. */
export const CannotHoldTheEnd = meta.story({ args: { ends: '13:00' }, render: after(({ timer, pass }) => {
  pass(35);
  timer.start();
}) });

/** Five more minutes that only the closing could give: the element asks before it moves the end. */
export const AskedBeforeTheEndMoves = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0, 25);
  pass(6);
  timer.extend(5);
}) });

AskedBeforeTheEndMoves.test('moves it only on a second, explicit press', async ({ canvasElement, userEvent }) => {
  const timer = timerIn(canvasElement);
  await expect(shown(timer, 'ends')).toBe('ends 1:00 PM');
  await userEvent.click(button(timer, 'sure'));
  await timer.updateComplete;
  await expect(shown(timer, 'ends')).toBe('ends 1:05 PM');
});

/** With a fixed end it is said that the session would run past it. */
export const AskedBeforeAFixedEnd = meta.story({ args: { ends: '13:00' }, render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0, 25);
  pass(6);
  timer.extend(5);
}) });

/** The presenter's return is protected: nobody leaves abruptly by one press. */
export const AskedBeforeSkipping = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0, 25);
  pass(1);
  // By name, because the linter takes the call for a test that is left out.
  timer['skip']();
}) });

/** The last phase. */
export const Closing = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0, 25, 7);
  pass(2);
}) });

/** After the end: plan and actual times, to be copied as text or CSV. No names, no words, no score. */
export const Done = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(4, 3, 5, 9, 4, 0, 24);
  timer.next();
  pass(6);
  timer.finish();
}) });

Done.test('reports what was planned and what was', async ({ canvasElement }) => {
  const rows = timerIn(canvasElement).shadowRoot!.querySelectorAll('[part=report] tbody tr');
  await expect(rows[0]).toHaveTextContent('Gathering34');
});
