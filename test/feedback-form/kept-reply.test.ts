import { expect } from '@open-wc/testing';
import { vi } from 'vitest';
import { emptyOutbox } from '../../src/feedback-form/outbox.js';
import { writeDraft } from '../../src/feedback-form/drafts.js';
import { choose, formOn, press, radio, shown, taking, untilState } from './element-helpers.js';

let last = 0;
/** A session that no other test has. */
const fresh = (): string => `kept-${(last += 1)}`;
const stored = (session: string): string | null => localStorage.getItem(`rg-feedback-form:balint:member:${session}`);

afterEach(() => localStorage.clear());

describe('a form that keeps its draft', () => {
  it('has it at once, and again in another page', async () => {
    const session = fresh();
    const form = await formOn({ keep: true, session });
    radio(form, 'safe', 4).click();
    expect(stored(session)).to.contain('"safe":4');
    form.remove();
    const again = await formOn({ keep: true, session });
    expect(radio(again, 'safe', 4).checked).to.equal(true);
    expect(shown(again)).to.contain('These answers were kept on this device.');
  });

  it('keeps nothing unless the page says so', async () => {
    const form = await formOn({ session: fresh() });
    await choose(form, 'safe', 4);
    expect(localStorage.length).to.equal(0);
  });

  it('forgets it when it is sent, and leaves alone what somebody else keeps then', async () => {
    const session = fresh();
    const first = await formOn({ keep: true, session });
    const page = taking(first);
    await choose(first, 'safe', 4);
    await press(first, 'Send');
    page.take();
    await untilState(first, 'sent');
    expect(stored(session)).to.equal(null);
    const second = await formOn({ keep: true, session });
    await choose(second, 'safe', 2);
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    expect(stored(session)).to.contain('"safe":2');
  });

  it('sends a draft that was kept before it had a key under one key', async () => {
    const session = fresh();
    writeDraft('rg-feedback-form', `balint:member:${session}`, { answers: { answers: { safe: 4 }, comment: '' }, outbox: { ...emptyOutbox, status: 'dirty' } }, Date.now());
    const form = await formOn({ keep: true, session });
    const page = taking(form);
    await press(form, 'Send');
    expect(page.requests[0]!.payload.key).to.have.length(36);
    page.take();
    const [sent] = await Promise.all([new Promise<string>((heard) => {
      form.addEventListener('rg-sent', ({ detail }) => heard(detail.key));
    }), untilState(form, 'sent')]);
    expect(sent).to.equal(page.requests[0]!.payload.key);
  });
});
