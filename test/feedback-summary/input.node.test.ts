import { describe, expect, it } from 'vitest';
import { keep, type Refuse } from '../../src/foundation/field.js';
import { directionsOf, ownIds, readOwnItems, type OwnItem } from '../../src/feedback-summary/own-items.js';
import { isId, readReleases, readReplies } from '../../src/feedback-summary/replies.js';
import { csvOf } from '../../src/feedback-summary/csv.js';

/** What is read, and what was refused: what would be accepted, and the part of the input that is named. */
function reading<T>(read: (value: unknown, refuse: Refuse) => T, value: unknown): { readonly got: T; readonly refused: readonly (readonly [string, unknown])[] } {
  const refused: (readonly [string, unknown])[] = [];
  return { got: read(value, (accepted, part) => (refused.push([accepted, part]), keep)), refused };
}

const secret = 'Anna cried';

describe('replies', () => {
  it('are read from a list or its JSON, without what a summary has no use for', () => {
    const sent = { key: 'k1', group: 'balint', session: 's1', day: '2026-05-12', answers: { worth: 4, 'not an id!': 1 }, comment: 'Good.' };
    for (const value of [[sent], JSON.stringify([sent])]) expect(reading(readReplies, value)).toEqual({ got: [{ session: 's1', answers: { worth: 4 }, comment: 'Good.' }], refused: [] });
    expect(reading(readReplies, [{ audience: 'presenter', answers: {} }]).got).toEqual([{ audience: 'presenter', answers: {} }]);
    for (const none of [null, undefined, '', []]) expect(reading(readReplies, none)).toEqual({ got: [], refused: [] });
  });

  it('give the same when they are read again', () => {
    const { got } = reading(readReplies, [{ session: 's1', answers: { worth: 4 } }]);
    expect(reading(readReplies, got).got).toEqual(got);
  });

  it('that are of another form are left out and counted; none of them is quoted', () => {
    const bad = [secret, null, { answers: secret }, { answers: [secret] }, { session: 7, answers: {} }, { comment: [secret], answers: {} }, { audience: secret, answers: {} }];
    const { got, refused } = reading(readReplies, [...bad, { answers: { worth: 4 } }]);
    expect([got, refused.map(([, part]) => part)]).toEqual([[{ answers: { worth: 4 } }], ['7 of 8 in the list']]);
    expect(reading(readReplies, bad).got).toBe(keep);
    for (const value of [`[{"answers": "${secret}"`, { answers: secret }, secret, 7]) {
      const { got: none, refused: said } = reading(readReplies, value);
      expect(none).toBe(keep);
      expect(said).toHaveLength(1);
      expect(JSON.stringify(said)).not.toContain('Anna');
    }
  });

  it('are 10,000 at most', () => {
    const { got, refused } = reading(readReplies, Array.from({ length: 10_001 }, () => ({ answers: {} })));
    expect([(got as readonly unknown[]).length, refused[0]![1]]).toEqual([10_000, '1 of 10001 in the list']);
  });
});

describe('releases', () => {
  const release = { ok: true, sessions: ['a', 'b'], replies: 14, items: [{ id: 'worth', band: 'most' }], comments: ['Good.'] };

  it('are read as summarize gave them', () => {
    expect(reading(readReleases, [release])).toEqual({ got: [release], refused: [] });
    expect(reading(readReleases, JSON.stringify([release])).got).toEqual([release]);
  });

  it('keep their sessions taken where the rest of them is wrong', () => {
    const broken = { sessions: ['a'], replies: -3, items: [{ id: 'worth', band: 'all' }, { id: '!', band: 'most' }, null, { id: 'safe', band: 'few' }], comments: [7, 'Good.'] };
    expect(reading(readReleases, [broken, { sessions: ['b'] }]).got).toEqual([
      { ok: true, sessions: ['a'], replies: 0, items: [{ id: 'safe', band: 'few' }], comments: ['Good.'] },
      { ok: true, sessions: ['b'], replies: 0, items: [], comments: [] },
    ]);
  });

  it('without sessions are left out, as refusals are', () => {
    const bad = [{ ok: false, reason: 'few' }, { sessions: [] }, { sessions: 'a' }, { sessions: [1] }, { ok: false, sessions: ['a'] }, 7];
    const { got, refused } = reading(readReleases, [release, ...bad]);
    expect([got, refused.map(([, part]) => part)]).toEqual([[release], ['6 of 7 in the list']]);
  });
});

describe("a page's items", () => {
  const read = (value: unknown) => reading(readOwnItems, value);

  it("are read as the form has them: ids of the library, or an id with a statement", () => {
    const items = ['worth', { id: 'safe', short: 'safe' }, { id: 'room', statement: ' The room was quiet. ', short: 'quiet room', direction: 'welcome' }, { id: 'late', statement: 'People came late.' }, { id: 'wish', kind: 'text', statement: 'A wish?' }];
    const got: readonly OwnItem[] = [
      { id: 'worth', kind: 'agreement', direction: 'welcome' },
      { id: 'safe', kind: 'agreement', short: 'safe', direction: 'welcome' },
      { id: 'room', kind: 'agreement', short: 'quiet room', direction: 'welcome' },
      { id: 'late', kind: 'agreement', short: 'People came late.', direction: 'note' },
      { id: 'wish', kind: 'text', short: 'A wish?', direction: 'note' },
    ];
    expect(read(items)).toEqual({ got, refused: [] });
    expect(read(JSON.stringify(items)).got).toEqual(got);
    expect(read(got).got).toEqual(got);
    expect(ownIds(got)).toEqual(['worth', 'safe', 'room', 'late']);
    expect(directionsOf(got)['room']).toBe('welcome');
    for (const none of [null, undefined, '', []]) expect(read(none)).toEqual({ got: [], refused: [] });
  });

  it('that cannot be used are named and left out', () => {
    const bad = ['nonsense', { id: 'own' }, { id: '1st', statement: 'x' }, { id: 'blank', statement: ' ' }, 7, { id: 'worth' }, { id: 'odd', kind: 3, direction: 'up', statement: 'Odd.' }];
    const { got, refused } = read(['worth', ...bad]);
    expect(got).toEqual([{ id: 'worth', kind: 'agreement', direction: 'welcome' }, { id: 'odd', kind: 'agreement', short: 'Odd.', direction: 'note' }]);
    expect(refused.map(([, part]) => part)).toEqual(bad.slice(0, 6));
    for (const value of ['[', { id: 'worth' }, ['nonsense']]) expect(read(value).got).toBe(keep);
  });

  it('say in the table of numbers what much agreement means', () => {
    const releases = [{ ok: true, sessions: ['a'], replies: 8, items: [{ id: 'room', band: 'more' }], comments: [] }] as const;
    expect(csvOf(releases, { room: 'welcome' })).toContain('a,8,room,welcome,more');
  });

  it('have ids that are words', () => {
    expect(['worth', 'a-1_B', '', '1', 'a b', 7, 'x'.repeat(65)].map(isId)).toEqual([true, true, false, false, false, false, false]);
  });
});
