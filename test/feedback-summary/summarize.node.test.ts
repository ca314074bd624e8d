import { describe, expect, it } from 'vitest';
import { csvColumns, csvOf } from '../../src/feedback-summary/csv.js';
import { promptsOf, trailsOf } from '../../src/feedback-summary/drift.js';
import { bandOf, bands, leastReplies, type Band } from '../../src/feedback-summary/summary-policy.js';
import { refusals, summarize, type Release, type Reply, type SummaryOptions } from '../../src/feedback-summary/summarize.js';
import { random, rounds } from '../foundation/random.js';

const reply = (worth: unknown, session = 's1', more: Partial<Reply> = {}): Reply => ({ session, answers: { worth }, ...more });
const repliesOf = (worth: readonly unknown[], session = 's1'): readonly Reply[] => worth.map((each) => reply(each, session));
const many = (count: number, session = 's1'): readonly Reply[] => repliesOf(Array.from({ length: count }, (_, i) => (i % 5) + 1), session);
const reasonOf = (replies: readonly Reply[], options: SummaryOptions) => {
  const result = summarize(replies, options);
  return result.ok ? 'released' : result.reason;
};
const released = (replies: readonly Reply[], options: SummaryOptions): Release => {
  const result = summarize(replies, options);
  if (!result.ok) throw new Error(result.reason);
  return result;
};

describe('a summary is refused', () => {
  it('below the minimum, which is five and never less than that for one session', () => {
    expect(summarize(many(4), { roster: 5 })).toEqual({ ok: false, reason: 'few', needed: 5 });
    expect(reasonOf(many(4), { roster: 5, minimum: 4 })).toBe('few');
    for (const minimum of [1, NaN, -Infinity]) expect(reasonOf(many(4), { roster: 5, minimum })).toBe('few');
    expect(reasonOf(many(5), { roster: 5 })).toBe('released');
    expect(summarize(many(7), { roster: 8, minimum: 8 })).toEqual({ ok: false, reason: 'few', needed: 8 });
  });

  it('below 70 % of the roster', () => {
    expect(summarize(many(5), { roster: 8 })).toEqual({ ok: false, reason: 'share', needed: 6 });
    const least = [[5, 5], [6, 5], [7, 5], [8, 6], [9, 7], [10, 7], [12, 9], [14, 10]] as const;
    for (const [roster, needed] of least) {
      expect(reasonOf(many(needed), { roster }), `${roster}`).toBe('released');
      expect(reasonOf(many(needed - 1), { roster }), `${roster}`).not.toBe('released');
    }
  });

  it('for two sessions below nine replies, of which five members can give ten', () => {
    expect([leastReplies(1), leastReplies(2), leastReplies(3)]).toEqual([5, 9, 13]);
    const most = [...many(4), ...many(4, 's2')];
    expect(summarize(most, { roster: 5, minimum: 4 })).toEqual({ ok: false, reason: 'few', needed: 9 });
    expect(reasonOf([...most, reply(3)], { roster: 5, minimum: 4 })).toBe('released');
  });

  it('of four members whatever their sessions are: there is no band that another of them could hide in', () => {
    const sessions = ['s1', 's2', 's3', 's4'];
    for (let n = 1; n <= 4; n += 1) {
      const block = sessions.slice(0, n);
      expect(summarize(block.flatMap((session) => many(4, session)), { roster: 4, minimum: 4, sessions: block })).toEqual({ ok: false, reason: 'roster' });
    }
  });

  it('by role', () => {
    for (const audience of ['presenter', 'leader'] as const) {
      expect(reasonOf(many(8), { roster: 8, audience })).toBe('role');
      expect(reasonOf([...many(7), reply(3, 's1', { audience })], { roster: 8 })).toBe('role');
    }
    expect(reasonOf(many(8).map((each) => ({ ...each, audience: 'member' as const })), { roster: 8 })).toBe('released');
  });

  it('while a session is open', () => {
    expect(reasonOf(many(8), { roster: 8, open: true })).toBe('open');
    expect(reasonOf(many(8), { roster: 8, open: ['s1'] })).toBe('open');
    expect(reasonOf(many(8), { roster: 8, open: ['s2'] })).toBe('released');
    expect(reasonOf(many(8), { roster: 8, open: false })).toBe('released');
  });

  it('where a block shares a session with another', () => {
    const all = [...many(8), ...many(8, 's2'), ...many(8, 's3')];
    const first = released(all, { roster: 8, sessions: ['s1', 's2'] });
    const options = { roster: 8, released: [first] };
    expect(reasonOf(all, { ...options, sessions: ['s2', 's3'] })).toBe('overlap');
    expect(reasonOf(all, { ...options, sessions: ['s1'] })).toBe('overlap');
    expect(reasonOf(all, options)).toBe('overlap');
    expect(reasonOf(all, { ...options, sessions: ['s3'] })).toBe('released');
  });

  it('where replies have come since, and gives the same again where none have', () => {
    const first = released(many(7), { roster: 8 });
    expect(reasonOf(many(8), { roster: 8, released: [first] })).toBe('difference');
    expect(summarize(many(7).toReversed(), { roster: 8, released: [first] })).toBe(first);
    const changed = many(7).with(0, reply(5));
    expect(summarize(changed, { roster: 8, released: [first] })).toBe(first);
  });

  it('without sessions, without a roster, and with more replies than members', () => {
    expect(reasonOf([], { roster: 8 })).toBe('sessions');
    for (const roster of [NaN, 0, 3, 4, -1]) expect(reasonOf(many(8), { roster })).toBe('roster');
    expect(reasonOf(many(9), { roster: 8 })).toBe('surplus');
    expect(reasonOf([...many(9), ...many(5, 's2')], { roster: 8 })).toBe('surplus');
  });

  it('for reasons that depend on numbers and names only, never on answers', () => {
    const draw = random(5);
    for (let n = 0; n < rounds(2000); n += 1) {
      const count = Math.floor(draw() * 16);
      const options = { roster: 4 + Math.floor(draw() * 11), minimum: Math.floor(draw() * 10), open: draw() < 0.1 };
      const some = () => repliesOf(Array.from({ length: count }, () => (draw() < 0.2 ? 'skip' : 1 + Math.floor(draw() * 5))));
      const outcome = reasonOf(some(), options);
      expect(reasonOf(some(), options)).toBe(outcome);
      expect(['released', ...refusals]).toContain(outcome);
    }
  });
});

describe('what is released', () => {
  it('is a word for each item, and neither a distribution nor a lowest or highest answer', () => {
    const release = released(repliesOf([1, 2, 4, 5, 5, 'skip']), { roster: 6 });
    expect(release).toEqual({ ok: true, sessions: ['s1'], replies: 6, items: [{ id: 'worth', band: 'half' }], comments: [] });
  });

  it('takes skipped, missing and malformed answers for no agreement', () => {
    expect(released(repliesOf([5, 5, 'skip', 'skip', 'skip']), { roster: 5 }).items[0]!.band).toBe('less');
    expect(released(repliesOf([5, 5, '5', 9, null]), { roster: 5 }).items[0]!.band).toBe('less');
    expect(released(repliesOf([5, 5, 4, undefined, NaN]), { roster: 5 }).items[0]!.band).toBe('more');
  });

  it('tells nobody agreed from few agreed in no group, nor all from most', () => {
    for (let replies = 5; replies <= 60; replies += 1) {
      for (let sessions = 1; leastReplies(sessions) <= replies; sessions += 1) {
        const of = (agreed: number): Band => bandOf(agreed, replies, sessions);
        for (let agreed = 0; agreed <= sessions * 2; agreed += 1) {
          expect(of(agreed)).toBe(of(0));
          expect(of(replies - agreed)).toBe(of(replies));
        }
      }
    }
  });

  it('rises with agreement, alike from both ends, in three bands below ten replies and five from ten on', () => {
    for (let replies = 5; replies <= 40; replies += 1) {
      const told = Array.from({ length: replies + 1 }, (_, agreed) => bands.indexOf(bandOf(agreed, replies, 1)));
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.map((band) => 4 - band).toReversed()).toEqual(told);
      expect(new Set(told).size).toBe(replies === 5 ? 2 : replies < 10 ? 3 : 5);
    }
  });

  it('says "fewer than half" and "more than half" only where that is so, and quarters too', () => {
    for (let replies = 5; replies <= 40; replies += 1) {
      for (let agreed = 0; agreed <= replies; agreed += 1) {
        const part = agreed / replies;
        const holds = { few: part <= 0.25, less: part < 0.5, half: Math.abs(part - 0.5) <= 0.1, more: part > 0.5, most: part >= 0.75 };
        expect(holds[bandOf(agreed, replies, 1)], `${agreed} of ${replies}`).toBe(true);
      }
    }
  });

  it('does not depend on the order of replies', () => {
    const draw = random(11);
    for (let n = 0; n < rounds(500); n += 1) {
      const replies = repliesOf(Array.from({ length: 5 + Math.floor(draw() * 9) }, () => 1 + Math.floor(draw() * 5)));
      const mixed = replies.map((each) => [draw(), each] as const).toSorted(([a], [b]) => a - b).map(([, each]) => each);
      expect(summarize(mixed, { roster: 14, minimum: 5 })).toEqual(summarize(replies, { roster: 14, minimum: 5 }));
    }
  });

  it('holds items that were put to enough people, built-in or named by the page, in the order of their ids', () => {
    const replies = many(6).map((each, i) => ({ ...each, answers: { worth: 4, own: 2, other: 1, toString: 5, ...(i < 4 ? { safe: 5 } : {}) } }));
    expect(released(replies, { roster: 6 }).items).toEqual([{ id: 'worth', band: 'more' }]);
    expect(released(replies, { roster: 6, items: ['own', 'none'] }).items.map(({ id }) => id)).toEqual(['own', 'worth']);
  });

  it('counts the sessions of each item by itself', () => {
    const replies = [...many(5), ...many(5, 's2').map((each) => ({ ...each, answers: { safe: 5, worth: 5 } }))];
    const release = released(replies, { roster: 5 });
    expect(release.sessions).toEqual(['s1', 's2']);
    expect(release.items).toEqual([{ id: 'safe', band: 'more' }, { id: 'worth', band: 'more' }]);
  });

  it('takes replies without a session for one session', () => {
    expect(released([1, 2, 3, 4, 5].map((worth) => ({ answers: { worth } })), { roster: 5 }).sessions).toEqual(['']);
  });
});

describe('comments', () => {
  const commented = (count: number): readonly Reply[] => Array.from({ length: count }, (_, i) => reply(3, 's1', { comment: i % 4 ? ` comment ${i} ` : '' }));

  it('come from twice the minimum on, trimmed, and only where they are wanted', () => {
    expect(released(commented(9), { roster: 9 }).comments).toEqual([]);
    expect(released(commented(10), { roster: 10 }).comments).toHaveLength(7);
    expect(released(commented(10), { roster: 10 }).comments).toContain('comment 1');
    expect(released(commented(10), { roster: 10, minimum: 6 }).comments).toEqual([]);
    expect(released(commented(10), { roster: 10, comments: false }).comments).toEqual([]);
  });

  it('count people by the replies to one session: five who wrote twice are five', () => {
    const twice = ['s1', 's2'].flatMap((session) => many(5, session).map((each) => ({ ...each, comment: 'Slow.' })));
    expect(released(twice, { roster: 5 }).comments).toEqual([]);
    const eight = [...commented(8), ...many(8, 's2')];
    expect(released(eight, { roster: 8 }).comments).toEqual([]);
    expect(released(eight, { roster: 8, minimum: 4 }).comments).toHaveLength(6);
  });

  it('stand in an order that tells nothing of the order they came in', () => {
    const draw = random(3);
    const places = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => 0));
    const times = Math.max(400, rounds(7000));
    for (let n = 0; n < times; n += 1) {
      const { comments } = released(commented(10), { roster: 10, random: draw });
      [1, 2, 3, 5, 6, 7, 9].forEach((i, from) => (places[from]![comments.indexOf(`comment ${i}`)]! += 1));
    }
    for (const row of places) for (const count of row) expect(Math.abs(count / times - 1 / 7)).toBeLessThan(5 / Math.sqrt(times) / 2);
  });

  it('are not linked to anything', () => {
    const release = released(commented(10), { roster: 10 });
    for (const comment of release.comments) expect(typeof comment).toBe('string');
    expect(Object.keys(release).sort()).toEqual(['comments', 'items', 'ok', 'replies', 'sessions']);
  });
});

const block = (sessions: string, items: Readonly<Record<string, Band>>): Release => ({
  ok: true, sessions: [sessions], replies: 8, items: Object.entries(items).map(([id, band]) => ({ id, band })), comments: ['never in a table'],
});

describe('drift', () => {
  const releases = [
    block('a', { complained: 'most', worth: 'more', own: 'most' }),
    block('b', { complained: 'half', worth: 'less', own: 'most' }),
    block('c', { complained: 'more', worth: 'few' }),
    block('d', { complained: 'more', worth: 'half', safe: 'less' }),
  ];

  it('follows each item from block to block, and says where a block says nothing', () => {
    const trails = trailsOf(releases);
    expect(trails.map(({ id, construct, direction }) => [id, construct, direction])).toEqual([
      ['complained', 'gripe', 'warning'], ['worth', 'worth', 'welcome'], ['own', undefined, 'note'], ['safe', 'safety', 'welcome'],
    ]);
    expect(trails[3]!.steps).toEqual([
      { sessions: ['a'], band: undefined }, { sessions: ['b'], band: undefined }, { sessions: ['c'], band: undefined }, { sessions: ['d'], band: 'less' },
    ]);
  });

  it('gives to talk about what stood on its worse side in two of the last three blocks', () => {
    expect(promptsOf(trailsOf(releases))).toEqual([
      { id: 'complained', construct: 'gripe', side: 'above', times: 2, blocks: 3 },
      { id: 'worth', construct: 'worth', side: 'below', times: 2, blocks: 3 },
    ]);
    expect(promptsOf(trailsOf(releases), 4, 3)).toEqual([{ id: 'complained', construct: 'gripe', side: 'above', times: 3, blocks: 4 }]);
    expect(promptsOf(trailsOf(releases), 1, 1).map(({ id, blocks }) => [id, blocks])).toEqual([['complained', 1], ['safe', 1]]);
    expect(promptsOf([])).toEqual([]);
  });

  it("knows a page's own items by what the page says of them", () => {
    expect(promptsOf(trailsOf(releases, { own: 'warning' }), 4)).toContainEqual({ id: 'own', construct: undefined, side: 'above', times: 2, blocks: 2 });
  });
});

describe('comma-separated values', () => {
  it('hold what was released, and no comment', () => {
    expect(csvOf([block('a', { complained: 'most' }), block('b', { own: 'half' })])).toBe(
      'sessions,replies,item,direction,agreed\r\na,8,complained,warning,most\r\nb,8,own,,half\r\n');
    expect(csvOf([])).toBe(`${csvColumns.join(',')}\r\n`);
  });

  it('quote what has to be quoted, and defuse formulas', () => {
    expect(csvOf([block('=1+1, "x"', { '-own': 'half' })])).toContain(`"'=1+1, ""x""",8,'-own,,half`);
  });
});
