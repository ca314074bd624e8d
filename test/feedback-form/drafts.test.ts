import { expect } from '@open-wc/testing';
import { vi } from 'vitest';
import { dropDraft, KEPT_MS, readDraft, watchDraft, writeDraft, type Draft } from '../../src/feedback-form/drafts.js';
import { emptyOutbox, outbox, type Outbox } from '../../src/feedback-form/outbox.js';
import { noAnswers } from '../../src/feedback-form/answers.js';
import { warnings } from '../console.js';

const NOW = Date.UTC(2026, 4, 12, 12);
const TAG = 'rg-feedback-form';

let last = 0;
/** A name that no other test has. */
const fresh = (): string => `drafts-${(last += 1)}`;
const stored = (name: string): string | null => localStorage.getItem(`rg-feedback-form:${name}`);
const read = (name: string, now = NOW): Draft | undefined => readDraft(TAG, name, now);

const dirty: Outbox = { ...emptyOutbox, status: 'dirty', key: 'k-1' };
const sending: Outbox = { ...outbox(dirty, { type: 'submit', key: '', body: '{"key":"k-1"}' }, NOW).state };
const answered: Draft = { answers: { answers: { clear: 4, gone: 'yes' }, comment: 'Thanks' }, outbox: dirty, byPage: false };

afterEach(() => localStorage.clear());

describe('a draft', () => {
  it('is there at once, as it was, with how far sending it has come', () => {
    const name = fresh();
    for (const outbox of [dirty, sending, { ...sending, phase: 'offline', dueAt: null }, { ...sending, phase: 'waiting', asked: true }] as const) {
      writeDraft(TAG, name, { ...answered, outbox }, NOW);
      expect(read(name)).to.deep.equal({ ...answered, outbox });
    }
    expect(read(fresh())).to.equal(undefined);
  });

  it('is gone when it is sent, dropped, or has nothing in it', () => {
    const name = fresh();
    for (const outbox of [emptyOutbox, { ...emptyOutbox, status: 'sent', key: 'k-1' }] as const) {
      writeDraft(TAG, name, answered, NOW);
      writeDraft(TAG, name, { answers: noAnswers, outbox, byPage: false }, NOW);
      expect(stored(name)).to.equal(null);
    }
    writeDraft(TAG, name, { ...answered, outbox: emptyOutbox }, NOW);
    expect(read(name)?.answers).to.deep.equal(answered.answers);
    dropDraft(name);
    expect(stored(name)).to.equal(null);
  });

  it('is kept for a week after its last change, also where a clock was set back', () => {
    const name = fresh();
    writeDraft(TAG, name, answered, NOW);
    expect(read(name, NOW + KEPT_MS - 1)).not.to.equal(undefined);
    expect(read(name, NOW - 3_600_000)).not.to.equal(undefined);
    expect(read(name, NOW + KEPT_MS)).to.equal(undefined);
    expect(stored(name)).to.equal(null);
  });

  it('that is too old goes as soon as another one is looked for, whatever its session, and nothing else does', () => {
    const [old, young, here] = [fresh(), fresh(), fresh()];
    writeDraft(TAG, old, answered, NOW - KEPT_MS);
    writeDraft(TAG, young, answered, NOW - KEPT_MS + 1);
    const others = { 'rg-feedback-form:broken': '{', 'rg-feedback-form:undated': '{"version":1}', 'of-the-page': JSON.stringify({ at: 0 }) };
    for (const [key, text] of Object.entries(others)) localStorage.setItem(key, text);
    expect(read(here)).to.equal(undefined);
    expect([stored(old), stored(young) !== null]).to.deep.equal([null, true]);
    for (const [key, text] of Object.entries(others)) expect(localStorage.getItem(key)).to.equal(text);
    localStorage.setItem('rg-feedback-form:older', JSON.stringify({ version: 0, at: NOW - KEPT_MS }));
    read(here);
    expect(stored('older')).to.equal(null);
  });

  it('knows whether the page took it to send it itself', () => {
    const name = fresh();
    writeDraft(TAG, name, { ...answered, outbox: sending, byPage: true }, NOW);
    expect(read(name)!.byPage).to.equal(true);
  });

  const damaged: readonly (readonly [string, (whole: any) => unknown])[] = [
    ['no JSON', () => undefined], ['a list', () => []], ['null', () => null], ['of another version', (whole) => ({ ...whole, version: 2 })],
    ['without a time', (whole) => ({ ...whole, at: 'now' })], ['without answers', (whole) => ({ ...whole, answers: { answers: 4 } })],
    ['without an outbox', (whole) => ({ ...whole, outbox: null })], ['in no such state', (whole) => ({ ...whole, outbox: { ...dirty, status: 'lost' } })],
    ['already sent', (whole) => ({ ...whole, outbox: { ...dirty, status: 'sent' } })], ['without a key', (whole) => ({ ...whole, outbox: { ...sending, key: '' } })],
    ['without anything to send', (whole) => ({ ...whole, outbox: { ...sending, body: '' } })], ['with a number for its key', (whole) => ({ ...whole, outbox: { ...dirty, key: 4 } })],
    ['under way without a phase', (whole) => ({ ...whole, outbox: { ...sending, phase: '' } })], ['in a phase without being under way', (whole) => ({ ...whole, outbox: { ...dirty, phase: 'offline' } })],
    ['with a timer and nothing to send', (whole) => ({ ...whole, outbox: { ...dirty, dueAt: 5 } })], ['asked to wait for ever', (whole) => ({ ...whole, outbox: { ...sending, asked: true, dueAt: null } })],
  ];
  for (const [what, change] of damaged) {
    it(`that is ${what} is named and left, and the next one is written over it`, () => {
      const name = fresh();
      const { said } = warnings();
      writeDraft(TAG, name, answered, NOW);
      const text = JSON.stringify(change(JSON.parse(stored(name)!))) ?? '{';
      localStorage.setItem(`rg-feedback-form:${name}`, text);
      expect(read(name)).to.equal(undefined);
      expect(read(name)).to.equal(undefined);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<rg-feedback-form> keep: the draft "${name}" is not used`);
      expect(stored(name)).to.equal(text);
      writeDraft(TAG, name, answered, NOW);
      expect(read(name)).to.deep.equal(answered);
    });
  }

  it('that the browser does not take is named once, and everything goes on', () => {
    const name = fresh();
    for (const method of ['setItem', 'getItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('It is full.', 'QuotaExceededError');
      });
    }
    const { said } = warnings();
    writeDraft(TAG, name, answered, NOW);
    writeDraft(TAG, name, answered, NOW);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`<rg-feedback-form> keep: the draft "${name}" is not kept`).and.to.contain('It is full.');
    expect(read(name)).to.equal(undefined);
    expect(said).to.have.length(2);
    dropDraft(name);
  });
});

describe('another window', () => {
  it('that writes the draft, drops it or clears everything is noticed, until nobody listens', () => {
    const name = fresh();
    let times = 0;
    const stop = watchDraft(name, () => {
      times += 1;
    });
    const happens = (key: string | null): boolean => dispatchEvent(new StorageEvent('storage', { key }));
    happens(`rg-feedback-form:${name}`);
    happens(null);
    happens('rg-feedback-form:another');
    happens('another');
    expect(times).to.equal(2);
    stop();
    happens(null);
    expect(times).to.equal(2);
  });
});
