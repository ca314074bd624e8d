import { expect, fixture, html } from '@open-wc/testing';
import '../../src/session-timer/define.js';
import { ManualClock } from '../../src/foundation/clock.js';
import { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import { warnings } from '../console.js';
import { events, inTimer, listen, MINUTE, press, running, said, shown, timerOn } from './element-helpers.js';
import { NOON, planOf } from './helpers.js';

describe('a timer’s life', () => {
  it('is quiet at birth: no event, no warning, no attribute of its own', async () => {
    const { said: warned } = warnings();
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const log = listen(parent);
    parent.innerHTML = '<rg-session-timer group="support" minutes="60" cases="1" extras="contract" ends="23:59" view="leader" quiet auto chime awake session="s" share level="3"></rg-session-timer>';
    const timer = parent.querySelector('rg-session-timer')!;
    const names = timer.getAttributeNames();
    await timer.updateComplete;
    expect(log.types(true)).to.deep.equal([]);
    expect(warned.filter((sentence) => !sentence.includes('ends='))).to.deep.equal([]);
    expect(timer.getAttributeNames()).to.deep.equal(names);
  });

  it('goes on when it is moved, and when it is taken out and put back', async () => {
    const { timer, clock } = await running('work');
    const log = listen(timer);
    const elsewhere = document.createElement('div');
    timer.parentElement!.append(elsewhere);
    elsewhere.append(timer);
    clock.advance(22 * MINUTE);
    await timer.updateComplete;
    expect(log.types()).to.deep.equal(['rg-nearclose']);
    timer.remove();
    await events.settled(timer);
    expect(clock.waiting).to.equal(0);
    clock.advance(MINUTE);
    elsewhere.append(timer);
    await timer.updateComplete;
    expect(shown(timer, 'time')).to.equal('2:00');
    expect(log.types()).to.deep.equal(['rg-nearclose']);
  });

  it('leaves its copy a session of its own', async () => {
    const { timer } = await running('work');
    const copy = timer.cloneNode(true) as RgSessionTimer;
    timer.after(copy);
    await copy.updateComplete;
    expect(shown(copy, 'agenda')).to.contain('Gathering');
    expect(shown(timer, 'phase')).to.equal('The group’s work');
  });

  it('takes up what was set before it was upgraded', async () => {
    class Late extends RgSessionTimer {}
    const early = document.createElement('late-session-timer') as RgSessionTimer;
    const clock = new ManualClock(NOON);
    Object.assign(early, { minutes: 45, clock, auto: true });
    (await fixture(html`<div></div>`)).append(early);
    customElements.define('late-session-timer', Late);
    await early.updateComplete;
    expect([early.minutes, early.clock, early.auto]).to.deep.equal([45, clock, true]);
    expect(shown(early, 'ends')).to.equal('45 minutes');
  });

  it('can go by another prefix, beside its own', async () => {
    RgSessionTimer.define('acme');
    const timer = await fixture<RgSessionTimer>(html`<acme-session-timer></acme-session-timer>`);
    expect(timer).to.be.instanceOf(RgSessionTimer);
    expect(shown(timer, 'agenda')).to.contain('Gathering');
  });

  it('holds no timer for a hundred idle sessions', async () => {
    const clock = new ManualClock(NOON);
    await fixture(html`<div>${Array.from({ length: 100 }, () => html`<rg-session-timer .clock=${clock}></rg-session-timer>`)}</div>`);
    expect(clock.waiting).to.equal(0);
  });

  it('changes a text and at most one attribute in a second, and no node', async () => {
    const { timer, clock } = await running('work');
    const seen: MutationRecord[][] = [];
    let now: MutationRecord[] = [];
    const observer = new MutationObserver((records) => now.push(...records));
    observer.observe(timer.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let second = 0; second < 120; second += 1) {
      clock.advance(1000);
      await events.settled(timer);
      seen.push(now);
      now = [];
    }
    for (const records of seen) {
      expect(records.filter((record) => record.type === 'childList')).to.have.length(0);
      expect(records.filter((record) => record.type === 'attributes').length).to.be.at.most(1);
      expect(records.filter((record) => record.type === 'characterData').length).to.be.at.least(1);
    }
    expect(seen.flat().filter((record) => record.type === 'attributes').length).to.be.greaterThan(2);
  });
});

describe('by keyboard', () => {
  const key = (timer: RgSessionTimer, pressed: string, more: KeyboardEventInit = {}): void => {
    inTimer(timer, '[data-intent=main]').dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true, cancelable: true, ...more }));
  };

  it('has a key for each command, while the focus is in it', async () => {
    const { timer, clock } = await running('present');
    key(timer, 'n');
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('Questions of fact');
    key(timer, 'B');
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('The story');
    key(timer, '5');
    await timer.updateComplete;
    expect(shown(timer, 'time')).to.equal('13:00');
    key(timer, 'u');
    key(timer, '1');
    await timer.updateComplete;
    expect(shown(timer, 'time')).to.equal('9:00');
    key(timer, 'p');
    await timer.updateComplete;
    expect(timer.matches(':state(paused)')).to.equal(true);
    key(timer, 'p');
    clock.advance(4 * MINUTE);
    key(timer, 't');
    await timer.updateComplete;
    expect(said(timer)).to.contain('5 minutes').and.to.contain('The story');
  });

  it('leaves the page’s own shortcuts and typing alone', async () => {
    const { timer } = await running('present');
    key(timer, 'n', { ctrlKey: true });
    key(timer, 'n', { metaKey: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('The story');
  });

  it('answers a question with Escape', async () => {
    const { timer } = await running('work');
    await press(timer, 'five');
    key(timer, 'Escape');
    await timer.updateComplete;
    expect(timer.shadowRoot!.querySelector('[part=ask]')).to.equal(null);
  });

  it('keeps the focus on a button that has nothing to do', async () => {
    const { timer } = await timerOn();
    timer.start();
    await timer.updateComplete;
    inTimer(timer, '[data-intent=undo]').focus();
    await press(timer, 'undo');
    await press(timer, 'main');
    expect(inTimer(timer, '[data-intent=undo]').getAttribute('aria-disabled')).to.equal(null);
    expect(inTimer(timer, '[data-intent=main]').textContent).to.equal('Pause');
  });
});

describe('what a screen reader hears', () => {
  it('is phase changes, ten minutes to closing and the end: at most 12 in a session, none per second', async () => {
    const { timer, clock } = await timerOn();
    const heard: string[] = [];
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(inTimer(timer, '[role=status]'), { childList: true, characterData: true, subtree: true });
    const listenTo = async (): Promise<void> => {
      await events.settled(timer);
      if (changed) heard.push(said(timer));
      changed = false;
    };
    timer.start();
    await listenTo();
    for (const phase of planOf('balint', 60)) {
      for (let second = 0; second < phase.minutes * 60; second += 20) {
        clock.advance(20_000);
        await listenTo();
      }
      if (phase.id === 'close') timer.finish();
      else timer.next();
      await listenTo();
    }
    expect(heard).to.have.length(11);
    expect(heard[0]).to.contain('Gathering').and.to.contain('3 minutes');
    expect(heard[2]).to.contain('Who has a case?').and.not.to.match(/minute/);
    expect(heard.filter((each) => each.includes('Ten minutes to closing'))).to.have.length(1);
    for (const each of heard) expect(each.split(/\s+/).length, each).to.be.at.most(16);
  });
});
