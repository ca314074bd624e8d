/** The element where it lives: in the column of a residency's portal, in the portal's font and colours. */
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, ready, timerIn, type Script } from './stage.ts';
import './portal-page.css';

const meta = preview.meta({
  title: 'Recipes/Portal page',
  component: 'rg-session-timer',
  args: { ...args, ends: '13:00' } as typeof args,
  argTypes,
  parameters: { layout: 'fullscreen' },
  play: ready,
});

const page = (look: string) => (timer: TemplateResult): TemplateResult => html`
  <div class=${`portal ${look}`}>
    <header>
      <p>Family Medicine Residency</p>
      <nav aria-label="Portal">
        <a href="#schedule">Schedule</a>
        <a href="#rotations">Rotations</a>
        <a href="#groups">Groups</a>
      </nav>
    </header>
    <main>
      <article>
        <h1>Tuesday noon: Balint group</h1>
        <p class="by">Second-year class, conference room, 12:00 to 13:00. Clinic starts at 13:15.</p>
        <p>
          One of us tells about a patient who is still on our mind. The others think aloud about the two of them, the clinician and
          the patient. We do not look for what should have been done.
        </p>
        <h2>Before you come</h2>
        <ul>
          <li>Nothing to prepare, and nothing to bring. Notes and charts stay outside.</li>
          <li>Say at the beginning if you have to leave early.</li>
          <li>Leave out whatever would tell us who the patient is.</li>
        </ul>
        <h2>Next dates</h2>
        <p>26 May, 9 June, 23 June. The group stays the same until the end of the block.</p>
      </article>
      <aside aria-label="Session">${timer}</aside>
    </main>
  </div>`;

const working: Script = ({ timer, pass, turn }) => {
  pass(4);
  timer.start();
  turn(2, 3, 3, 8, 5, 0);
  pass(9);
};

/** Five custom properties, set once for the page. The element brings no font, no ground and no margin. */
export const Light = meta.story({ render: after(working, { around: page('') }) });

Light.test('wears the portal’s font and colours', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  const frame = getComputedStyle(timer.shadowRoot!.querySelector('.frame')!);
  const aside = getComputedStyle(canvasElement.querySelector('aside')!);
  await expect(frame.fontFamily).toBe(aside.fontFamily);
  await expect(frame.backgroundColor).toBe(aside.backgroundColor);
  await expect(timer.getBoundingClientRect().width).toBeLessThanOrEqual(canvasElement.querySelector('aside')!.clientWidth);
});

/** The same five properties with a dark page's values. */
export const Dark = meta.story({ render: after(working, { around: page('night') }) });

/** Before the hour. */
export const BeforeTheHour = meta.story({ render: after(undefined, { around: page('') }) });
