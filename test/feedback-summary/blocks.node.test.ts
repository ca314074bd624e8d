import { describe, expect, it } from 'vitest';
import { blocksOf, type Blocks } from '../../src/feedback-summary/blocks.js';
import { tableOf } from '../../src/feedback-summary/rows.js';
import type { Band } from '../../src/feedback-summary/summary-policy.js';
import type { Release, Reply } from '../../src/feedback-summary/summarize.js';
import { itemWords } from '../../src/knowledge/feedback-item-words.js';

const to = (session: string, count = 8, more: Partial<Reply> = {}): readonly Reply[] => Array.from({ length: count }, (_, at) => ({ session, answers: { worth: (at % 5) + 1 }, ...more }));
const outcomes = ({ blocks }: Blocks) => blocks.map(({ sessions, release, refusal }) => [sessions.join(' '), release?.replies ?? 0, refusal?.reason ?? '']);

describe('blocks', () => {
  it('are told one after the other, each with those before it as released', () => {
    const replies = [...to('a'), ...to('b'), ...to('c')];
    expect(outcomes(blocksOf(replies, [['a'], ['b', 'c']], { roster: 8 }))).toEqual([['a', 8, ''], ['b c', 16, '']]);
    expect(outcomes(blocksOf(replies, [['a', 'b'], ['b', 'c'], ['c']], { roster: 8 }))).toEqual([['a b', 16, ''], ['b c', 0, 'overlap'], ['c', 8, '']]);
    expect(outcomes(blocksOf(replies, [['a'], ['a']], { roster: 8 }))).toEqual([['a', 8, ''], ['a', 8, '']]);
  });

  it('give back all that has been released by now, and then tell the same again', () => {
    const first = blocksOf(to('a'), [['a']], { roster: 8 });
    const second = blocksOf([...to('a'), ...to('b')], [['a'], ['b']], { roster: 8, released: first.released });
    expect(second.released.map(({ sessions }) => sessions)).toEqual([['a'], ['b']]);
    expect(second.blocks[0]!.release).toBe(first.blocks[0]!.release);
  });

  it('that were shown stay as they were when replies come or go, and say that something is not counted', () => {
    const { released } = blocksOf(to('a', 7), [['a']], { roster: 8 });
    for (const count of [8, 6]) expect(outcomes(blocksOf(to('a', count), [['a']], { roster: 8, released }))).toEqual([['a', 7, 'difference']]);
    expect(outcomes(blocksOf(to('a', 7), [['a']], { roster: 8, released }))).toEqual([['a', 7, '']]);
    // Whatever else is refused since: it has been shown.
    expect(outcomes(blocksOf(to('a', 8), [['a']], { roster: 8, released, open: true }))).toEqual([['a', 7, '']]);
  });

  it('are shown from what was released where the replies are elsewhere', () => {
    const { released } = blocksOf([...to('a'), ...to('b')], [['a'], ['b']], { roster: 8 });
    expect(outcomes(blocksOf([], undefined, { roster: NaN, released }))).toEqual([['a', 8, ''], ['b', 8, '']]);
    expect(outcomes(blocksOf([], [['b']], { roster: NaN, released }))).toEqual([['b', 8, '']]);
  });

  it('are, unless the page says otherwise, those that were released and one of all other sessions', () => {
    const { released } = blocksOf(to('b'), undefined, { roster: 8 });
    expect(outcomes(blocksOf([...to('c'), ...to('b'), ...to('a')], undefined, { roster: 8, released }))).toEqual([['b', 8, ''], ['a c', 16, '']]);
    expect(outcomes(blocksOf([], undefined, { roster: 8 }))).toEqual([]);
    expect(outcomes(blocksOf([{ answers: { worth: 4 } }], undefined, { roster: 8 }))).toEqual([['', 0, 'few']]);
  });

  it('do not come from what presenters and leaders say by themselves', () => {
    expect(outcomes(blocksOf([...to('a'), { audience: 'presenter', answers: {} }], undefined, { roster: 8 }))).toEqual([['a', 8, '']]);
    expect(outcomes(blocksOf([...to('a'), { session: 'a', audience: 'leader', answers: {} }], undefined, { roster: 8 }))).toEqual([['a', 0, 'role']]);
  });
});

const released = (sessions: string, items: Readonly<Record<string, Band>>): Release => ({ ok: true, sessions: [sessions], replies: 12, items: Object.entries(items).map(([id, band]) => ({ id, band })), comments: [] });
const shown = (...releases: readonly (Release | undefined)[]) => releases.map((release) => ({ sessions: release?.sessions ?? ['x'], release, refusal: release ? undefined : { ok: false, reason: 'few' } as const }));

describe('the table', () => {
  it('has a row for each item, a cell for each block, and none of a block that is not shown', () => {
    const { groups } = tableOf(shown(released('a', { worth: 'most', complained: 'few' }), undefined, released('b', { worth: 'less' })), 'balint', [], itemWords);
    expect(groups).toEqual([
      { direction: 'welcome', rows: [{ id: 'worth', label: 'worth the time', cells: [{ band: 'most', aside: false }, { band: undefined, aside: false }, { band: 'less', aside: true }] }] },
      { direction: 'warning', rows: [{ id: 'complained', label: 'mostly complained', cells: [{ band: 'few', aside: false }, { band: undefined, aside: false }, { band: undefined, aside: false }] }] },
    ]);
  });

  it("puts the group's own items first, in the order of its form, then other ones, then the page's", () => {
    const items = [{ id: 'room', kind: 'agreement', short: 'quiet room', direction: 'welcome' }] as const;
    const one = released('a', { fair: 'more', patient: 'more', room: 'more', safe: 'more', unknown: 'more' });
    const labels = (group: 'balint' | 'support') => tableOf(shown(one), group, items, itemWords).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(labels('balint')).toEqual(['safe', 'patient', 'fair', 'room']);
    expect(labels('support')).toEqual(['fair', 'safe', 'patient', 'room']);
  });

  it("calls an item what the page calls it, and sees in it what the page sees", () => {
    const items = [{ id: 'saw-new', kind: 'agreement', short: 'new things', direction: 'note' }] as const;
    const table = tableOf(shown(released('a', { 'saw-new': 'less' })), 'balint', items, itemWords);
    expect(table).toEqual({ groups: [{ direction: 'note', rows: [{ id: 'saw-new', label: 'new things', cells: [{ band: 'less', aside: false }] }] }], prompts: [] });
  });

  it('prompts from the last three blocks that are shown, or from the only one', () => {
    const [a, b, c, d] = [released('a', { complained: 'most' }), released('b', { complained: 'more' }), released('c', { complained: 'few' }), released('d', { complained: 'few' })];
    const prompts = (...blocks: readonly (Release | undefined)[]) => tableOf(shown(...blocks), 'balint', [], itemWords).prompts.map(({ label, times, blocks: of }) => `${label} ${times} of ${of}`);
    expect(prompts(a)).toEqual(['mostly complained 1 of 1']);
    expect(prompts(a, undefined, b)).toEqual(['mostly complained 2 of 2']);
    expect(prompts(a, b, undefined, c)).toEqual(['mostly complained 2 of 3']);
    expect(prompts(a, b, c, d)).toEqual([]);
    expect(prompts(undefined)).toEqual([]);
  });
});
