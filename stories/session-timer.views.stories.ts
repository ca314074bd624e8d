/** Who looks, and where: the room's far chair, the corner of a call, a phone, a dark page, another direction, a portal's colours. */
import { html, render } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, inside, perform, ready, shown, timerIn, wind, type Script } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Session timer/Views', component: 'rg-session-timer', args, argTypes, render: after(), play: ready });

const working: Script = ({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(7);
};

const nearClosing: Script = (stage) => {
  working(stage);
  stage.pass(16);
};

const asking: Script = ({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0, 25);
  pass(6);
  timer.extend(5);
};

/** For the projector: the phase as large as the width allows, the end small. No controls, and nothing is announced from it. */
export const Room = meta.story({ args: { view: 'room' }, render: after(working) });

Room.test('has no controls but full screen', async ({ canvasElement }) => {
  await expect([...timerIn(canvasElement).shadowRoot!.querySelectorAll('button')].map((each) => each.dataset['intent'])).toEqual(['fullscreen']);
});

/** The projector before the group is there. */
export const RoomIdle = meta.story({ args: { view: 'room' } });

/** No digits: the name and the bar. */
export const RoomQuiet = meta.story({ args: { view: 'room', quiet: true }, render: after(working) });

RoomQuiet.test('has no digit in it', async ({ canvasElement }) => {
  await expect(timerIn(canvasElement).shadowRoot!.querySelector('.frame')!.textContent).not.toMatch(/\d/);
});

export const RoomPaused = meta.story({ args: { view: 'room' }, render: after((stage) => {
  working(stage);
  stage.timer.pause();
}) });

/** The signal stands where the end time stood. */
export const RoomNearClosing = meta.story({ args: { view: 'room' }, render: after(nearClosing) });

/** A dark room, with the page's own two colours and nothing else set. */
export const RoomOnADarkWall = meta.story({ args: { view: 'room' }, render: after(working, { around: inside('projector') }) });

/** One line, for the corner of a page or a small window beside a call. Controls come with the pointer or the focus, and are always there for touch. */
export const Compact = meta.story({ args: { view: 'compact' }, render: after(working) });

export const CompactIdle = meta.story({ args: { view: 'compact' } });

export const CompactPaused = meta.story({ args: { view: 'compact' }, render: after((stage) => {
  working(stage);
  stage.timer.pause();
}) });

export const CompactQuiet = meta.story({ args: { view: 'compact', quiet: true }, render: after(working) });

export const CompactNearClosing = meta.story({ args: { view: 'compact' }, render: after(nearClosing) });

/** Even one line asks before it takes from the closing. */
export const CompactAsking = meta.story({ args: { view: 'compact' }, render: after(asking) });

/** The size of the pop-out beside a video call. */
export const CompactInACorner = meta.story({ args: { view: 'compact' }, render: after(nearClosing, { around: inside('corner') }) });

/** The leader's view without digits: the ring and the bar still say how far it is. */
export const LeaderQuiet = meta.story({ args: { quiet: true }, render: after(working) });

/** One session seen by all: `share` does this between windows; here one clock and one script do. */
export const OneSessionThreeViews = meta.story({
  // reason: three windows' views of one session stand on one page only here, to be seen together, and so bear one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => {
    const fragment = document.createDocumentFragment();
    render(html`
      <div class="together">
        <rg-session-timer></rg-session-timer>
        <div class="room"><rg-session-timer view="room"></rg-session-timer></div>
        <div class="corner"><rg-session-timer view="compact"></rg-session-timer></div>
      </div>`, fragment);
    const [leader, ...others] = wind(fragment);
    perform(leader!, (stage) => {
      working(stage);
      for (const other of others) other.state = stage.timer.state;
    });
    return fragment;
  },
});

/** A phone of 320 px: the time beside the ring, the words below. */
export const Narrow = meta.story({ render: after(working, { around: inside('narrow') }) });

Narrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(timer.scrollWidth).toBeLessThanOrEqual(timer.clientWidth);
});

export const NarrowIdle = meta.story({ render: after(undefined, { around: inside('narrow') }) });
export const NarrowAsking = meta.story({ render: after(asking, { around: inside('narrow') }) });
export const NarrowDone = meta.story({ render: after((stage) => {
  working(stage);
  stage.timer.finish(true);
}, { around: inside('narrow') }) });

/** The column of a portal, 360 px. */
export const PortalColumn = meta.story({ render: after(nearClosing, { around: inside('column') }) });

/** Text at twice its size, on a phone's width. */
export const TextTwiceAsLarge = meta.story({ render: after(working, { around: (timer) => inside('narrow')(inside('large')(timer)) }) });

export const Dark = meta.story({ render: after(working, { around: inside('dark') }) });

export const DarkOverItsMinutes = meta.story({ render: after(({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3);
  pass(10);
}, { around: inside('dark') }) });

/** Five properties, a radius, and the portal's own font. */
export const PortalColoured = meta.story({ render: after(nearClosing, { around: inside('branded') }) });

/** Right to left: the ring turns the other way, the bar fills from the right. */
export const RightToLeft = meta.story({ render: after(nearClosing, { around: inside('bright', 'en', 'rtl') }) });

RightToLeft.test('draws the bar from the right', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  const past = timer.shadowRoot!.querySelector('.bar .past')!.getBoundingClientRect();
  const now = timer.shadowRoot!.querySelector('.bar .now')!.getBoundingClientRect();
  await expect(past.left).toBeGreaterThan(now.left);
  await expect(shown(timer, 'phase')).toBe('The group’s work');
});
