import { expect, fixture, html } from '@open-wc/testing';
import { vi } from 'vitest';
import { KEPT_MS } from '../../src/feedback-form/drafts.js';
import { emptyOutbox } from '../../src/feedback-form/outbox-state.js';
import { RgFeedbackForm } from '../../src/feedback-form/feedback-form.js';
import type { SubmitRequest } from '../../src/feedback-form/form-events.js';
import { warnings } from '../console.js';
import { button, choose, formOn, press, radio, shown, states, taking, untilState } from './element-helpers.js';

const name = 'rg-feedback-form:balint:member:keeping';
const stored = (): { answers: { answers: object }; outbox: { key: string } } | null => JSON.parse(localStorage.getItem(name) ?? 'null');
const keeping = (properties: Partial<RgFeedbackForm> = {}): Promise<RgFeedbackForm> => formOn({ keep: true, session: 'keeping', ...properties });

/** Leaves the page, as far as other windows can tell: what is held against them while its page has a reply is let go. */
async function leave(): Promise<void> {
  const held = async (): Promise<number> => (await navigator.locks.query()).held!.filter(({ name }) => name!.endsWith(':taken')).length;
  await vi.waitFor(async () => expect(await held()).to.be.greaterThan(0));
  await vi.waitFor(async () => {
    dispatchEvent(new Event('pagehide'));
    expect(await held()).to.equal(0);
  });
}

describe('a draft', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is not kept unless the page says so', async () => {
    const form = await formOn({ session: 'keeping' });
    await choose(form, 'safe', 4);
    expect(localStorage.length).to.equal(0);
  });

  it('is there as soon as something is answered, and the form says so beforehand', async () => {
    const form = await keeping();
    expect(stored()).to.equal(null);
    expect(shown(form, '[part=privacy]')).to.contain('kept on this device for 7 days at most');
    radio(form, 'safe', 4).click();
    expect(stored()!.answers.answers).to.deep.equal({ safe: 4 });
  });

  it('is taken up by the next form, under the same key, and items that came or went lose nothing', async () => {
    const first = await keeping();
    await choose(first, 'safe', 4);
    await choose(first, 'worth', 2);
    const { key } = stored()!.outbox;
    first.remove();
    const next = await keeping({ items: ['safe', { id: 'new', statement: 'Something new.' }] as never });
    expect([radio(next, 'safe', 4).checked, states(next)]).to.deep.equal([true, 'dirty']);
    expect(shown(next)).to.contain('These answers were kept on this device.');
    const page = taking(next);
    await press(next, 'Send');
    expect(page.requests[0]!.payload).to.deep.include({ key, answers: { safe: 4, new: 'skip' } });
    next.items = undefined;
    await next.updateComplete;
    expect(radio(next, 'worth', 2).checked).to.equal(true);
  });

  it('goes when it is sent', async () => {
    const form = await keeping();
    const page = taking(form);
    await choose(form, 'safe', 4);
    await press(form, 'Send');
    expect(stored()).to.not.equal(null);
    page.take();
    await untilState(form, 'sent');
    expect(stored()).to.equal(null);
  });

  it('goes when it is cleared, and when the page resets the form', async () => {
    const form = await keeping();
    await choose(form, 'safe', 4);
    await press(form, 'Clear');
    await press(form, 'Clear everything');
    expect([stored(), form.value]).to.deep.equal([null, '']);
    await choose(form, 'safe', 4);
    form.reset();
    expect(stored()).to.equal(null);
    await form.updateComplete;
    expect(button(form, 'Clear')).to.equal(undefined);
  });

  it('goes after a week', async () => {
    const form = await keeping();
    await choose(form, 'safe', 4);
    form.remove();
    localStorage.setItem(name, JSON.stringify({ ...stored(), at: Date.now() - KEPT_MS - 1 }));
    const next = await keeping();
    expect([next.value, stored()]).to.deep.equal(['', null]);
  });

  it('is of one session, audience and kind of group', async () => {
    const form = await keeping();
    await choose(form, 'safe', 4);
    form.remove();
    expect((await keeping({ session: 'another' })).value).to.equal('');
    expect((await keeping({ group: 'blended' })).value).to.equal('');
  });

  it('of a leader is kept too where the page says so, and never sent', async () => {
    const form = await keeping({ audience: 'leader' });
    await choose(form, 'i-protected', 4);
    form.remove();
    const next = await keeping({ audience: 'leader' });
    expect(next.value).to.equal('{"answers":{"i-protected":4}}');
    next.reset();
  });

  it('that cannot be read is named, and the form works', async () => {
    const { said } = warnings();
    localStorage.setItem(name, '{"version":1}');
    const form = await keeping();
    await choose(form, 'safe', 4);
    expect(form.value).to.equal('{"answers":{"safe":4}}');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<rg-feedback-form> keep: the draft /);
  });

  it('written in another window shows in this one while nothing is answered here, and stays out of another reply', async () => {
    const form = await keeping();
    const other = await keeping();
    await choose(other, 'safe', 4);
    // Browsers tell other windows only; these two are in the same.
    dispatchEvent(new StorageEvent('storage', { key: name }));
    await form.updateComplete;
    expect(radio(form, 'safe', 4).checked).to.equal(true);
    await choose(other, 'worth', 1);
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(form.value).to.equal('{"answers":{"safe":4,"worth":1}}');
    form.reset();
    await choose(form, 'safe', 1);
    await choose(other, 'safe', 5);
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(form.value).to.equal('{"answers":{"safe":1}}');
  });

  it('with the words of another window stays out of this one\'s once sending them has failed', async () => {
    const other = await keeping();
    await choose(other, 'safe', 4);
    const form = await keeping();
    const page = taking(form);
    await choose(form, 'safe', 1);
    await press(form, 'Send');
    page.refuse();
    await untilState(form, 'failed');
    await choose(other, 'worth', 2);
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(form.value).to.equal('{"answers":{"safe":1}}');
    other.remove();
  });

  for (const action of ['/replies', '']) {
    it(`that the page was sending is handed to the page again, under its key${action && ', and not posted past it'}`, async () => {
      const posts = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new TypeError('nobody is to post')));
      const first = await keeping({ action });
      const page = taking(first);
      await choose(first, 'safe', 4);
      await press(first, 'Send');
      expect(page.requests).to.have.length(1);
      const kept = localStorage.getItem(name)!;
      // The page goes, and the promise with it.
      page.take();
      first.remove();
      await untilState(first, 'sent');
      await leave();
      localStorage.setItem(name, kept);
      const heard: unknown[] = [];
      const stored: string[] = [];
      const hear = (event: Event): void => {
        const { detail } = event as CustomEvent<SubmitRequest>;
        heard.push(detail.payload);
        detail.respondWith(Promise.resolve());
      };
      addEventListener('rg-submit', hear);
      const next = await formOn({});
      next.addEventListener('rg-sent', ({ detail }) => stored.push(detail.key));
      Object.assign(next, { action, keep: true, session: 'keeping' });
      await untilState(next, 'sent');
      removeEventListener('rg-submit', hear);
      expect(heard).to.deep.equal([page.requests[0]!.payload]);
      expect(stored).to.deep.equal([page.requests[0]!.payload.key]);
      expect([posts.mock.calls.length, localStorage.getItem(name)]).to.deep.equal([0, null]);
    });
  }

  it('that the page was sending stays where the page does not take it again, and goes where it then says so', async () => {
    const { said } = warnings();
    const first = await keeping({ action: '/replies' });
    const page = taking(first);
    await choose(first, 'safe', 4);
    await press(first, 'Send');
    const kept = localStorage.getItem(name)!;
    page.take();
    first.remove();
    await untilState(first, 'sent');
    await leave();
    localStorage.setItem(name, kept);
    // A tag of its own, for what is said of the other is said once on a page.
    RgFeedbackForm.define('untaken');
    const next = Object.assign(document.createElement('untaken-feedback-form') as RgFeedbackForm, { keep: true, session: 'keeping', action: '/replies' });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.inlineSize = '60em';
    place.append(next);
    await untilState(next, 'failed');
    expect([next.value, said.length]).to.deep.equal(['{"answers":{"safe":4}}', 1]);
    expect(said[0]).to.contain('<untaken-feedback-form>').and.to.contain('nobody took the answers');
    const again = taking(next);
    await press(next, 'Try again');
    expect(again.requests[0]!.payload).to.deep.equal(page.requests[0]!.payload);
    await vi.waitFor(() => {
      again.take();
      expect(next.matches(':state(sent)')).to.equal(true);
    });
  });

  it('of another reply stays, whatever happens to a form that has sent its own', async () => {
    const first = await keeping();
    const page = taking(first);
    await choose(first, 'safe', 4);
    await press(first, 'Send');
    page.take();
    await untilState(first, 'sent');
    await choose(await keeping(), 'safe', 2);
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    expect(stored()!.answers.answers).to.deep.equal({ safe: 2 });
  });

  it('that was kept before it had a key is sent under one', async () => {
    localStorage.setItem(name, JSON.stringify({ version: 1, at: Date.now(), answers: { answers: { safe: 4 } }, outbox: { ...emptyOutbox, status: 'dirty' } }));
    const form = await keeping();
    const page = taking(form);
    const keys: string[] = [];
    form.addEventListener('rg-sent', ({ detail }) => keys.push(detail.key));
    await press(form, 'Send');
    page.take();
    await untilState(form, 'sent');
    expect(keys).to.deep.equal([page.requests[0]!.payload.key]);
    expect(keys[0]).to.have.length(36);
  });
});
