import { expect, fixture, html } from '@open-wc/testing';
import { vi } from 'vitest';
import '../../src/session-timer/define.js';
import { ManualClock } from '../../src/foundation/clock.js';
import type { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import { NOON } from './helpers.js';
import { events, inTimer, listen, MINUTE, press, running, said, shown, textOf, timerOn } from './element-helpers.js';

describe('<rg-session-timer>', () => {
  it('shows the agenda before the start, and that it is a suggestion', async () => {
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer></rg-session-timer>`);
    expect(shown(timer, 'title')).to.equal('Balint session');
    expect(shown(timer, 'agenda')).to.contain('The group’s work');
    expect(textOf(timer)).to.contain('suggestion');
    await expect(timer).to.be.accessible();
  });

  it('is taken through a session by its buttons', async () => {
    const { timer, clock } = await timerOn();
    await press(timer, 'main');
    expect(shown(timer, 'phase')).to.equal('Gathering');
    clock.advance(30_000);
    await timer.updateComplete;
    expect(shown(timer, 'time')).to.equal('2:30');
    await press(timer, 'next');
    expect(shown(timer, 'phase')).to.equal('Follow-up');
    await press(timer, 'back');
    expect(shown(timer, 'phase')).to.equal('Gathering');
    await press(timer, 'undo');
    expect(shown(timer, 'phase')).to.equal('Follow-up');
    await press(timer, 'main');
    expect(inTimer(timer, '.halt').textContent).to.equal('Paused');
    expect(inTimer(timer, '.halt').checkVisibility()).to.equal(true);
    await press(timer, 'main');
    expect(timer.matches(':state(running)')).to.equal(true);
    await expect(timer).to.be.accessible();
  });

  it('shows no clock in the silence after "who has a case?"', async () => {
    const { timer } = await running('call');
    expect(shown(timer, 'phase')).to.equal('Who has a case?');
    expect(inTimer(timer, '[part=time]').checkVisibility()).to.equal(false);
  });

  it('shows a moment, and counts its time for the work', async () => {
    const { timer, clock } = await running('push-back');
    expect(shown(timer, 'phase')).to.equal('Presenter sits back');
    clock.advance(MINUTE);
    await press(timer, 'next');
    expect(shown(timer, 'time')).to.equal('24:00');
  });

  it('counts overrun calmly and ends nothing by itself', async () => {
    const { timer, clock } = await running('present');
    clock.advance(10 * MINUTE);
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('The story');
    expect(shown(timer, 'time')).to.equal('+2 min');
    expect(shown(timer, 'standing')).to.equal('2 min over, no hurry');
    expect(timer.matches(':state(over)')).to.equal(true);
    await expect(timer).to.be.accessible();
  });

  it('tells ten minutes to closing once', async () => {
    const { timer, clock } = await running('work');
    const log = listen(timer);
    clock.advance(22 * MINUTE - 1);
    expect(log.types()).to.deep.equal([]);
    clock.advance(1);
    expect(log.types()).to.deep.equal(['rg-nearclose']);
    await timer.updateComplete;
    expect(shown(timer, 'signal')).to.equal('Ten minutes to closing');
    clock.advance(2 * MINUTE);
    expect(log.types()).to.deep.equal(['rg-nearclose']);
  });

  it('asks before the closing gives anything, with focus on the answer that changes nothing', async () => {
    const { timer } = await running('work');
    await press(timer, 'five');
    expect(shown(timer, 'ask')).to.contain('No time is left to give');
    expect(timer.shadowRoot!.activeElement).to.equal(inTimer(timer, '[data-intent=unsure]'));
    await expect(timer).to.be.accessible();
    await press(timer, 'unsure');
    expect(timer.shadowRoot!.querySelector('[part=ask]')).to.equal(null);
    expect(timer.shadowRoot!.activeElement).to.equal(inTimer(timer, '[data-intent=five]'));
    await press(timer, 'five');
    await press(timer, 'sure');
    expect(shown(timer, 'ends')).to.contain('1:05');
  });

  it('takes a second call for a yes', async () => {
    const { timer } = await running('work');
    timer.finish();
    expect(timer.matches(':state(done)')).to.equal(false);
    timer.finish();
    await timer.updateComplete;
    expect(timer.matches(':state(done)')).to.equal(true);
  });

  it('forgets the question once the session has moved on', async () => {
    const { timer } = await running('work');
    timer.finish();
    timer.next();
    timer.finish();
    await timer.updateComplete;
    expect(timer.matches(':state(done)')).to.equal(false);
    expect(timer.shadowRoot!.querySelector('[part=ask]')).not.to.equal(null);
  });

  it('lets the question stand while time goes on', async () => {
    const { timer, clock } = await running('work');
    await press(timer, 'five');
    clock.advance(26 * MINUTE);
    await timer.updateComplete;
    expect(shown(timer, 'ask')).to.contain('moves the end');
  });

  it('takes the second press of a double click for one decision', async () => {
    const { timer } = await running('work');
    const five = inTimer(timer, '[data-intent=five]');
    five.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    five.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await timer.updateComplete;
    expect(shown(timer, 'ends')).to.contain('1:00');
  });

  it('turns one page, and ends nothing, on a double click on Next', async () => {
    const { timer } = await running('return');
    const next = inTimer(timer, '[data-intent=next]');
    next.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await timer.updateComplete;
    // The button that ends the session stands in its place by now.
    inTimer(timer, '[data-intent=finish]').dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await timer.updateComplete;
    expect([shown(timer, 'phase'), timer.matches(':state(running)')]).to.deep.equal(['Closing', true]);
  });

  it('takes a key that is held down for one decision', async () => {
    const { timer } = await running('return');
    const frame = inTimer(timer, '.frame');
    const hold = async (key: string, on: HTMLElement = frame): Promise<boolean[]> => {
      const taken: boolean[] = [];
      for (const repeat of [false, true, true]) {
        taken.push(!on.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, composed: true, cancelable: true })));
        await timer.updateComplete;
      }
      return taken;
    };
    await hold('5');
    expect(inTimer(timer, '[part=ask]')).not.to.equal(null);
    await hold('Escape');
    await hold('n');
    expect(shown(timer, 'phase')).to.equal('Closing');
    // A browser presses the button again for each repeat that is let through.
    expect(await hold('Enter', inTimer(timer, '[data-intent=finish]'))).to.deep.equal([false, true, true]);
    // What is none of its business goes on: the focus moves, the page scrolls.
    for (const key of ['Tab', 'ArrowDown', 'PageDown']) expect(await hold(key, inTimer(timer, '[data-intent=finish]'))).to.deep.equal([false, false, false]);
  });

  it('says what happened while it is paused: the phase that was turned to, and nothing that was not done', async () => {
    const { timer } = await running('present');
    await press(timer, 'main');
    expect(said(timer)).to.equal('Paused.');
    await press(timer, 'next');
    expect(said(timer)).to.match(/^Questions of fact/);
    await press(timer, 'back');
    expect(said(timer)).to.match(/^The story/);
    await press(timer, 'five');
    expect(said(timer)).to.equal('5 minutes added.');
    await press(timer, 'undo');
    expect(said(timer)).to.equal('Undone.');
    timer.ends = NOON + 70 * MINUTE;
    await timer.updateComplete;
    expect(said(timer)).to.equal('Undone.');
    await press(timer, 'reset');
    expect(said(timer)).to.equal('Not started');
  });

  it('shows how far over a phase is while it is paused', async () => {
    const { timer, clock } = await running('present');
    clock.advance(20 * MINUTE);
    await press(timer, 'main');
    expect(timer.matches(':state(paused)') && timer.matches(':state(over)')).to.equal(true);
    expect(shown(timer, 'time')).to.match(/^\+\d+ min$/);
    expect(shown(timer, 'standing')).to.match(/min over/);
    const { clientWidth, scrollWidth } = inTimer(timer, '[part=time]');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('shows what was planned and what happened, and takes it back', async () => {
    const { timer, clock } = await running('close');
    clock.advance(6 * MINUTE);
    await press(timer, 'finish');
    expect(shown(timer, 'report')).to.contain('Closing');
    expect(timer.shadowRoot!.activeElement).to.equal(inTimer(timer, '[part=report]'));
    await expect(timer).to.be.accessible();
    await press(timer, 'undo');
    expect(shown(timer, 'phase')).to.equal('Closing');
    await press(timer, 'finish');
    await press(timer, 'reset');
    expect(shown(timer, 'agenda')).to.contain('Gathering');
  });

  it('copies its report as text and as CSV, and shows it where the browser refuses', async () => {
    const { timer } = await running('close');
    timer.finish();
    await timer.updateComplete;
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await press(timer, 'text');
    await vi.waitFor(() => expect(copied).to.have.length(1));
    await press(timer, 'csv');
    await vi.waitFor(() => expect(copied).to.have.length(2));
    expect(copied[0]).to.match(/^Phase +Planned +Actual\nGathering +3\.0 +3\.0\n/);
    expect(copied[1]).to.match(/^Phase,Planned,Actual,\r\nGathering,3\.0,3\.0,\r\n/);
    expect(copied.join('')).not.to.match(/http|members|leader/i);
    vi.stubGlobal('navigator', {});
    await press(timer, 'text');
    await vi.waitFor(() => expect(inTimer(timer, 'textarea')).not.to.equal(null));
    const byHand = inTimer(timer, 'textarea') as HTMLTextAreaElement;
    expect(byHand.value).to.equal(copied[0]);
    await vi.waitFor(() => expect(byHand.selectionEnd).to.be.greaterThan(100));
    vi.unstubAllGlobals();
    await expect(timer).to.be.accessible();
  });

  it('fires the facts of a session in order, and bubbles them out', async () => {
    const { timer, clock } = await timerOn();
    const log = listen(timer.parentElement!);
    await press(timer, 'main');
    clock.advance(4 * MINUTE);
    timer.pause();
    timer.resume();
    timer.next();
    timer.finish(true);
    expect(log.types(true)).to.deep.equal([
      'rg-start', 'rg-phase', 'rg-change', 'rg-overrun', 'rg-pause', 'rg-change', 'rg-resume', 'rg-change', 'rg-phase', 'rg-change', 'rg-finish', 'rg-change',
    ]);
    expect(log.detail('rg-start')).to.deep.include({ status: 'running', at: NOON });
    expect(log.detail('rg-phase').phase).to.deep.equal({ id: 'gather', label: 'Gathering', index: 0 });
    expect(log.detail('rg-finish')['report']).to.deep.include({ startedAt: NOON, endedAt: NOON + 4 * MINUTE, pausedMs: 0 });
    expect(JSON.stringify(log.detail('rg-change')['state'])).to.contain('"version":1');
  });

  it('turns by itself only if asked, and waits for a case', async () => {
    const { timer, clock } = await timerOn({ auto: true });
    const log = listen(timer);
    timer.start();
    clock.advance(20 * MINUTE);
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('Who has a case?');
    expect(log.types()).to.deep.equal(['rg-start', 'rg-phase', 'rg-phase', 'rg-phase']);
  });

  it('lists once what went by while the machine slept, with one signal', async () => {
    const { timer, clock } = await running('work');
    const log = listen(timer);
    clock.leap(3 * 60 * MINUTE);
    expect(log.types()).to.deep.equal(['rg-overrun', 'rg-nearclose']);
    await timer.updateComplete;
    expect(shown(timer, 'standing')).to.equal('2 hr 35 min over, no hurry');
  });

  it('re-plans a late start from a fixed end, and says who gives', async () => {
    const { timer } = await timerOn({ ends: NOON + 55 * MINUTE });
    timer.start();
    await timer.updateComplete;
    expect(shown(timer, 'standing')).to.contain('Starts 5 min late');
    expect(shown(timer, 'ends')).to.contain('12:55');
    timer.ends = NOON + 30 * MINUTE;
    await timer.updateComplete;
    expect(shown(timer, 'standing')).to.contain('run 11 min past the end');
  });

  it('hides digits in every view when it is quiet', async () => {
    // The buttons that add minutes and the keys are no clock, and what is spoken is not seen.
    const besideButtons = (timer: RgSessionTimer): string => {
      const frame = timer.shadowRoot!.querySelector('.frame')!.cloneNode(true) as HTMLElement;
      for (const each of frame.querySelectorAll('button, details, [part=time], [role=status]')) each.remove();
      return frame.textContent!;
    };
    for (const view of ['leader', 'room', 'compact'] as const) {
      const { timer: idle } = await timerOn({ quiet: true, view, ends: NOON + 60 * MINUTE });
      inTimer(idle, '[part=agenda]')?.remove();
      expect(besideButtons(idle)).not.to.match(/\d/);
      const { timer, clock } = await running('work', { quiet: true, view });
      const look = async (): Promise<void> => {
        await timer.updateComplete;
        expect(inTimer(timer, '[part=time]')?.checkVisibility() ?? false).to.equal(false);
        expect(besideButtons(timer)).not.to.match(/\d/);
      };
      await look();
      clock.advance(40 * MINUTE);
      await look();
      timer.pause();
      await look();
    }
  });

  it('says without digits that even the floors cannot hold the end', async () => {
    const { timer } = await running('present', { quiet: true });
    timer.ends = NOON + 20 * MINUTE;
    await timer.updateComplete;
    expect(shown(timer, 'standing')).to.match(/past the end/).and.not.to.match(/\d/);
  });

  it('reads its own phases from a list, live until the start', async () => {
    const clock = new ManualClock(NOON);
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock}><ol><li data-minutes="5">Tea</li><li data-minutes="20">Talk</li></ol></rg-session-timer>`);
    expect(shown(timer, 'agenda')).to.match(/Tea\s*5 min/);
    timer.querySelector('ol')!.append(Object.assign(document.createElement('li'), { textContent: '<b>Bye</b>' }));
    timer.querySelector<HTMLElement>('li:last-child')!.dataset['minutes'] = '3';
    await events.settled(timer);
    expect(shown(timer, 'agenda')).to.contain('<b>Bye</b>');
    timer.start();
    await timer.updateComplete;
    expect(shown(timer, 'phase')).to.equal('Tea');
  });

  it('speaks the language of the nearest lang, with the page’s own words', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div lang="de"><rg-session-timer wording='{"title":"Balint-Gruppe","work.label":"Gruppenarbeit","endsAt":"Ende {0}"}' ends="23:59"></rg-session-timer></div>`);
    const timer = wrapper.querySelector('rg-session-timer')!;
    await timer.updateComplete;
    expect(shown(timer, 'title')).to.equal('Balint-Gruppe');
    expect(shown(timer, 'ends')).to.equal('Ende 23:59');
    expect(shown(timer, 'agenda')).to.contain('Gruppenarbeit').and.to.contain('25 Min.');
    wrapper.lang = 'fr';
    await events.settled(timer);
    expect(shown(timer, 'agenda')).to.contain('25 min');
  });
});
