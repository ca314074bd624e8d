import { expect, fixture, html } from '@open-wc/testing';
import { ManualClock } from '../../src/foundation/clock.js';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';
import type { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import '../../src/session-timer/define.js';
import { warnings } from '../console.js';
import { allIn, button, listen, press, said, shown, statements } from './element-helpers.js';
import '../../src/rule-card/define.js';

const first = (card: RgRuleCard): string => statements(card)[0]!;
const ADVICE = 'We give no advice, no solutions and no lessons.';
const CONFIDENTIAL = 'What we say here about patients and about each other stays here.';

/** When the card shows what it follows. */
async function caughtUp(card: RgRuleCard, holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) {
    await new Promise((frame) => requestAnimationFrame(frame));
    await card.updateComplete;
  }
}

function timerAt(id: string): RgSessionTimer {
  const timer = document.createElement('rg-session-timer');
  timer.id = id;
  timer.clock = new ManualClock(Date.UTC(2026, 4, 12, 12));
  return timer;
}

async function toWork(timer: RgSessionTimer): Promise<void> {
  timer.start();
  await timer.updateComplete;
  while (!timer.matches(':state(phase-work)')) {
    timer.next();
    await timer.updateComplete;
  }
}

const labels = (card: RgRuleCard): number => allIn(card, '.label').length;

describe('a card that follows a session timer', () => {
  it('brings forward the rules of the phase that is on, and none before the start and after the end', async () => {
    const place = await fixture(html`<div></div>`);
    const timer = timerAt('t1');
    const card = document.createElement('rg-rule-card');
    card.timer = 't1';
    card.phase = 'work';
    place.append(timer, card);
    await timer.updateComplete;
    await card.updateComplete;
    expect(labels(card)).to.equal(0);
    await toWork(timer);
    await caughtUp(card, () => first(card) === ADVICE);
    expect(first(card)).to.equal(ADVICE);
    timer.finish(true);
    await caughtUp(card, () => labels(card) === 0);
    expect(first(card)).to.equal(CONFIDENTIAL);
    expect(labels(card)).to.equal(0);
  });

  for (const [order, add] of [
    ['that comes before it', (place: Element, timer: Element, card: Element) => place.append(timer, card)],
    ['that comes after it', (place: Element, timer: Element, card: Element) => place.append(card, timer)],
  ] as const) {
    it(`finds a timer ${order}, loses one that goes, and finds one that comes again in mid-session`, async () => {
      const place = await fixture(html`<div></div>`);
      const timer = timerAt('t2');
      const card = document.createElement('rg-rule-card');
      card.timer = 't2';
      add(place, timer, card);
      await timer.updateComplete;
      await toWork(timer);
      await caughtUp(card, () => first(card) === ADVICE);
      expect(first(card)).to.equal(ADVICE);
      timer.remove();
      await caughtUp(card, () => labels(card) === 0);
      expect(labels(card)).to.equal(0);
      place.append(timer);
      await caughtUp(card, () => first(card) === ADVICE);
      expect(first(card)).to.equal(ADVICE);
      card.remove();
      place.append(card);
      await caughtUp(card, () => first(card) === ADVICE);
      expect(first(card)).to.equal(ADVICE);
      card.timer = '';
      await card.updateComplete;
      expect(labels(card)).to.equal(0);
    });
  }

  it('catches up with a session whose state the page puts in place, and with an id that is given later', async () => {
    const place = await fixture(html`<div></div>`);
    const timer = timerAt('t3');
    const card = document.createElement('rg-rule-card');
    card.timer = 't3b';
    place.append(card, timer);
    await timer.updateComplete;
    await toWork(timer);
    const { state } = timer;
    timer.reset();
    timer.id = 't3b';
    timer.state = state;
    await caughtUp(card, () => first(card) === ADVICE);
    expect(first(card)).to.equal(ADVICE);
  });

  it('brings forward a page’s own rules in a phase of the page’s own, and those of all phases in a phase that no rule names', async () => {
    const { said: warned } = warnings();
    const place = await fixture(html`<div></div>`);
    const timer = timerAt('t4');
    timer.agenda = [{ id: 'warm up', label: 'Warm up', minutes: 5 }, { id: 'lunch', label: 'Lunch', minutes: 5 }];
    const card = document.createElement('rg-rule-card');
    card.timer = 't4';
    card.rules = [{ id: 'x', statement: 'Always' }, { id: 'y', statement: 'When warm', phases: ['warm up'] }];
    place.append(timer, card);
    await timer.updateComplete;
    timer.start();
    await caughtUp(card, () => first(card) === 'When warm');
    expect(first(card)).to.equal('When warm');
    expect(warned.join()).to.contain('phases="warm up" is in none of the library\'s sessions; the rule "y" comes forward where');
    timer.next();
    await caughtUp(card, () => first(card) === 'Always');
    expect(allIn(card, '.label').map(({ textContent }) => textContent)).to.deep.equal(['Now', 'The others']);
  });

  it('lets the leader hold one rule up, for all windows of a shared session, and put it down', async () => {
    const place = await fixture(html`<div></div>`);
    const timer = timerAt('t5');
    timer.share = true;
    timer.session = 'tuesday';
    const here = document.createElement('rg-rule-card');
    const there = document.createElement('rg-rule-card');
    here.timer = there.timer = 't5';
    place.append(timer, here, there);
    await Promise.all([timer, here, there].map((each) => each.updateComplete));
    const heard = listen(here);
    for (const details of allIn<HTMLDetailsElement>(here, 'li details')) details.open = true;
    await here.updateComplete;
    await press(here, 'Hold this up');
    expect(shown(here, '[part=held]')).to.contain(CONFIDENTIAL);
    expect(heard.changed[0]).to.deep.include({ held: 'confidential', editing: false });
    await caughtUp(there, () => there.held === 'confidential');
    await there.updateComplete;
    expect(shown(there, '[part=held]')).to.contain(CONFIDENTIAL);
    expect(said(there)).to.equal(`Held up: ${CONFIDENTIAL}`);
    const late = document.createElement('rg-rule-card');
    late.timer = 't5';
    place.append(late);
    await caughtUp(late, () => late.held === 'confidential');
    expect(late.held).to.equal('confidential');
    button(there, 'Put it down').click();
    await caughtUp(here, () => here.held === '');
    expect(said(here)).to.equal('Put down.');
    timer.share = false;
  });

  it('offers nothing to hold up where no session is followed', async () => {
    const card = await fixture<RgRuleCard>(html`<rg-rule-card></rg-rule-card>`);
    await card.updateComplete;
    expect(button(card, 'Hold this up')).to.equal(undefined);
  });
});
