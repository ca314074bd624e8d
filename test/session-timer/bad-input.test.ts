import { expect, fixture, html } from '@open-wc/testing';
import '../../src/session-timer/define.js';
import { ManualClock } from '../../src/foundation/clock.js';
import { emptyState } from '../../src/session-timer/session-clock.js';
import type { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import { warnings } from '../console.js';
import { listen, MINUTE, running, shown, textOf, timerOn } from './element-helpers.js';
import { NOON, start, told } from './helpers.js';

const BALINT = /Gathering\s*3 min.*Closing\s*5 min/;

async function withAttribute(name: string, value: string): Promise<RgSessionTimer> {
  const timer = await fixture<RgSessionTimer>(html`<rg-session-timer></rg-session-timer>`);
  timer.setAttribute(name, value);
  await timer.updateComplete;
  return timer;
}

describe('bad input', () => {
  for (const [name, value, accepted] of [
    ['minutes', 'abc', 'a number of minutes from 1 to 240'],
    ['minutes', '-5', 'a number of minutes from 1 to 240'],
    ['cases', '3', '1 or 2'],
    ['group', 'therapy', 'balint, support, blended, exploration'],
    ['view', 'huge', 'leader, room, compact'],
    ['quiet', 'maybe', 'true or false'],
    ['level', '9', 'from 1 to 6'],
    ['agenda', '[{"label":', 'a list of phases, as JSON'],
    ['agenda', '[]', 'a list of phases'],
    ['agenda', '{"label":"x"}', 'a list of phases'],
    ['ends', 'noonish', 'a time of day'],
    ['ends', '2020-01-01T10:00:00Z', 'ahead of now'],
    ['extras', 'tea', 'follow-up, contract, review'],
    ['wording', '[1]', 'an object of words by key'],
    ['state', '{"version":99,"log":[]}', 'a state of this version'],
    ['state', 'nonsense', 'a state of this version'],
  ] as const) {
    it(`names ${name}="${value}" once, with what would be accepted, and goes on`, async () => {
      const { said } = warnings();
      const timer = await withAttribute(name, value);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<rg-session-timer> ${name}=`).and.to.contain(JSON.stringify(value).slice(0, 20)).and.to.contain(accepted);
      expect(shown(timer, 'agenda')).to.match(BALINT);
      timer.setAttribute(name, value);
      await timer.updateComplete;
      expect(said).to.have.length(1);
    });
  }

  it('shows the nearest agenda where the minutes cannot hold even the floors, and names the range', async () => {
    const { said } = warnings();
    const timer = await withAttribute('minutes', '12');
    expect(said).to.deep.equal(['<rg-session-timer> minutes=12 is not used. Accepted: 38 to 240 for these phases, in whole minutes.']);
    expect(shown(timer, 'ends')).to.equal('45 minutes');
  });

  it('plans whole minutes only', async () => {
    const { said } = warnings();
    const timer = await withAttribute('minutes', '52.5');
    expect(said).to.deep.equal(['<rg-session-timer> minutes=52.5 is not used. Accepted: 38 to 240 for these phases, in whole minutes.']);
    expect(shown(timer, 'ends')).to.equal('45 minutes');
  });

  it('does not take for an end what no calendar has', async () => {
    const { said } = warnings();
    const { timer } = await timerOn();
    // Nanoseconds.
    timer.ends = 1.8e18;
    await timer.updateComplete;
    expect(shown(timer, 'ends')).to.equal('1 hour');
    timer.start();
    await timer.updateComplete;
    expect(said[0]).to.contain('ends=1800000000000000000 is not used').and.to.contain('ahead of now');
    expect(shown(timer, 'ends')).to.equal('ends 1:00 PM');
  });

  it('keeps the last good value', async () => {
    const { said } = warnings();
    const timer = await withAttribute('minutes', '45');
    timer.setAttribute('minutes', 'later');
    expect(timer.minutes).to.equal(45);
    timer.minutes = NaN;
    expect(timer.minutes).to.equal(45);
    await timer.updateComplete;
    expect(shown(timer, 'agenda')).to.contain('22 min');
    timer.removeAttribute('minutes');
    expect(timer.minutes).to.equal(undefined);
    expect(said).to.have.length(2);
  });

  it('uses the good phases of an agenda and names the others', async () => {
    const { said } = warnings();
    const timer = await withAttribute('agenda', JSON.stringify([
      { label: 'Good', minutes: 5 }, { label: 'None', minutes: 0 }, { label: 'Endless', minutes: 1e9 }, { minutes: 5 }, 'x', { id: 'close', minutes: 4 },
    ]));
    expect(shown(timer, 'agenda')).to.contain('Good 5 min').and.to.contain('Closing 4 min').and.not.to.contain('Endless');
    expect(said).to.have.length(4);
  });

  it('goes by the built-in agenda where no phase is good', async () => {
    warnings();
    const timer = await withAttribute('agenda', '[{"label":"None","minutes":0}]');
    expect(shown(timer, 'agenda')).to.match(BALINT);
  });

  it('shows markup in data as text', async () => {
    const { timer } = await timerOn({ agenda: [{ label: '<img src=x onerror=alert(1)>', minutes: 5, cue: '<b>x</b>' }], wording: { title: '<i>T</i>' } } as Partial<RgSessionTimer>);
    timer.start();
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('<img src=x onerror=alert(1)>');
    expect(shown(timer, 'title')).to.equal('<i>T</i>');
    expect(timer.shadowRoot!.querySelector('img, b, i')).to.equal(null);
  });

  it('does not read a state that was tampered with, entry by entry', async () => {
    const good = told([0, start()]);
    const { said } = warnings();
    const { timer } = await timerOn();
    for (const entry of [
      { ...good.log[0], at: 'noon' }, { ...good.log[0], at: 1e17 }, { ...good.log[0], ends: -9e15 }, { ...good.log[0], plan: [] }, { ...good.log[0], plan: [{ id: 'x', minutes: -1 }] }, { ...good.log[0], type: 'win' },
      { type: 'extend', from: 0, minutes: 1e9, sure: true, at: NOON, turn: 2, by: 'a' }, { ...good.log[0], by: 'x'.repeat(99) }, null,
    ]) {
      timer.state = { version: 1, log: [entry] } as never;
      await timer.updateComplete;
      expect(timer.state).to.equal(emptyState);
    }
    expect(said).to.satisfy((all: string[]) => all.length > 0 && all.every((each) => each.includes('a state of this version')));
    timer.state = { ...good, log: [{ ...good.log[0]!, patient: 'Jane' } as never] };
    await timer.updateComplete;
    expect(JSON.stringify(timer.state)).not.to.contain('Jane');
  });

  it('does not extend by what is no number of minutes', async () => {
    const { said } = warnings();
    const { timer } = await running('work');
    for (const minutes of [0, -5, NaN, 1e9]) timer.extend(minutes);
    expect(said).to.have.length(4);
    expect(timer.state.log.some((entry) => entry.type === 'extend')).to.equal(false);
  });

  it('draws itself whatever is thrown at it', async () => {
    warnings();
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer></rg-session-timer>`);
    const junk = ['', ' ', '0', '-1', 'NaN', 'null', '[]', '{}', '[[]]', '<b>', '\u0000', '9'.repeat(400), '"x"', 'true', '{"a":{"b":1}}'];
    for (const name of (timer.constructor as typeof RgSessionTimer).observedAttributes) {
      for (const value of junk) {
        timer.setAttribute(name, value);
        await timer.updateComplete;
      }
      timer.removeAttribute(name);
    }
    await timer.updateComplete;
    expect(textOf(timer)).to.contain('Gathering');
  });
});

describe('assigning', () => {
  it('fires nothing, and reads back what was given', async () => {
    const { timer, clock } = await timerOn();
    const log = listen(timer);
    const state = told([0, start()], [3, { type: 'next', from: 0 }]);
    clock.advance(5 * MINUTE);
    timer.state = state;
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('Follow-up');
    expect(JSON.stringify(timer.state)).to.equal(JSON.stringify(state));
    timer.ends = NOON + 50 * MINUTE;
    await timer.updateComplete;
    expect(shown(timer, 'ends')).to.contain('12:50');
    timer.state = null as never;
    await timer.updateComplete;
    expect(timer.state.log).to.deep.equal([]);
    expect(log.types(true)).to.deep.equal([]);
  });

  it('plans before it starts, also what was set a moment ago', async () => {
    const clock = new ManualClock(NOON);
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock}></rg-session-timer>`);
    timer.minutes = 45;
    timer.start();
    await timer.updateComplete;
    expect(shown(timer, 'ends')).to.contain('12:45');
    timer.reset();
    timer.minutes = 50;
    timer.start();
    timer.next();
    await timer.updateComplete;
    expect(shown(timer, 'ends')).to.contain('12:50');
    expect(shown(timer, 'phase')).to.equal('Who has a case?');
  });
});
