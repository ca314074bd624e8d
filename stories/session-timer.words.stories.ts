/** A group's own phases and words, other languages' longest ones, and what the element makes of what it cannot use. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, inside, ready, shown, timerIn, type Script } from './stage.ts';
import { german } from './german.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Session timer/Own phases and words', component: 'rg-session-timer', args, argTypes, render: after(), play: ready });

const agenda = [
  { id: 'gather', minutes: 5 },
  { label: 'A poem, read twice', minutes: 5, speaks: 'One member reads. Everyone listens.', cue: 'Who would like to read?' },
  { id: 'call', minutes: 3, kind: 'open' },
  { id: 'present', minutes: 8 },
  { id: 'work', minutes: 22, floor: 15, shrinks: 'first' },
  { id: 'close', minutes: 7, shrinks: 'never' },
];

const labels = (canvasElement: HTMLElement) => [...timerIn(canvasElement).shadowRoot!.querySelectorAll('[part=agenda] th[scope=row]')].map((each) => each.textContent);

/** The property `agenda`, or the same list as JSON in the attribute. A built-in `id` brings its words along. */
export const OwnAgenda = meta.story({ args: { agenda: JSON.stringify(agenda) as never } });

OwnAgenda.test('has the words of the phases that are known, and its own', async ({ canvasElement }) => {
  await expect(labels(canvasElement)).toEqual(['Gathering', 'A poem, read twice', 'Who has a case?', 'The story', 'The group’s work', 'Closing']);
});

/** The same from the page's own list, which is there to be read before and without script. */
export const OwnAgendaFromAList = meta.story({ render: after(undefined, { inside: html`
  <ol>
    <li data-minutes="10">Arriving and tea</li>
    <li data-minutes="25">A case</li>
    <li data-minutes="15">What we take along</li>
    <li data-minutes="5">Closing</li>
  </ol>` }) });

OwnAgendaFromAList.test('takes the items for phases', async ({ canvasElement }) => {
  await expect(labels(canvasElement)).toEqual(['Arriving and tea', 'A case', 'What we take along', 'Closing']);
  await expect(shown(timerIn(canvasElement), 'ends')).toBe('55 minutes');
});

/** A programme's own title and words, key by key. What is not named keeps the language's. */
export const OwnWording = meta.story({
  args: {
    wording: JSON.stringify({ title: 'Thursday reflection', start: 'Begin', 'gather.label': 'Coming in', 'gather.cue': 'Take your time to arrive.' }) as never,
  },
  render: after(({ timer, pass }) => {
    timer.start();
    pass(1);
  }),
});

OwnWording.test('is used where it is given', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'title')).toBe('Thursday reflection');
  await expect(shown(timerIn(canvasElement), 'phase')).toBe('Coming in');
  await expect(shown(timerIn(canvasElement), 'speaks')).toBe('The leader welcomes everyone.');
});

const working: Script = ({ timer, pass, turn }) => {
  timer.start();
  turn(3, 4, 3, 8, 5, 0);
  pass(23);
};

/** Long words, and the times and numbers of a German page. The words are this story's; the library speaks English. */
export const LongWords = meta.story({ args: { wording: JSON.stringify(german) as never }, render: after(working, { around: inside('bright', 'de') }) });

LongWords.test('writes times as the page does', async ({ canvasElement }) => {
  await expect(shown(timerIn(canvasElement), 'ends')).toBe('endet um 13:00');
});

/** The same on a phone. Words break rather than push the page wide. */
export const LongWordsNarrow = meta.story({
  args: { wording: JSON.stringify(german) as never },
  render: after(working, { around: (timer) => inside('narrow')(inside('bright', 'de')(timer)) }),
});

LongWordsNarrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(timer.scrollWidth).toBeLessThanOrEqual(timer.clientWidth);
});

export const LongWordsInTheRoom = meta.story({
  args: { wording: JSON.stringify(german) as never, view: 'room' },
  render: after(({ timer, turn, pass }) => {
    timer.start();
    turn(3, 4, 3, 8, 5, 0, 25);
    pass(1);
  }, { around: inside('bright', 'de') }),
});

/**
 * What it cannot use it names once in the console (element, attribute, value, and what would be accepted), and shows the last good
 * value: here a Balint session of an hour, and of the four phases in the list the two that have a name and minutes.
 */
export const BadInput = meta.story({
  args: { group: 'bullet' as never, minutes: 'soon' as never, ends: 'half past' },
  render: after(undefined, { inside: html`
    <ol>
      <li data-minutes="10">Arriving</li>
      <li data-minutes="-4">No time at all</li>
      <li data-minutes="20"></li>
      <li data-minutes="40">A case</li>
    </ol>` }),
});

BadInput.test('shows what can be shown', async ({ canvasElement }) => {
  const timer = timerIn(canvasElement);
  await expect(timer).toHaveProperty('group', 'balint');
  await expect(timer.minutes).toBeUndefined();
  await expect(labels(canvasElement)).toEqual(['Arriving', 'A case']);
});

/** Minutes that the phases cannot be fitted to: the console names the range that can, and the phases stay as they are. */
export const TooShort = meta.story({ args: { minutes: 20 } });
