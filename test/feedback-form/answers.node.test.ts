import { describe, expect, it } from 'vitest';
import { audiences } from '../../src/knowledge/feedback-items.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { keep, type Refuse } from '../../src/foundation/field.js';
import { answer, answerOf, countOf, isTouched, noAnswers, problemsOf, readSession, readValue, writeValue, type AnswersState } from '../../src/feedback-form/answers.js';
import { builtInItems, itemKinds, MOST_ITEMS, MOST_TEXT, readItems, SKIP, type FormItem } from '../../src/feedback-form/form-items.js';
import { dayOf, payloadKeys, payloadOf, type Envelope } from '../../src/feedback-form/payload.js';
import { random, rounds } from '../foundation/random.js';

/** What was refused: the value, where it is a part of the input, and what would be accepted. */
function listening(): { refuse: Refuse; refused: (readonly [string, unknown])[] } {
  const refused: (readonly [string, unknown])[] = [];
  return { refused, refuse: (accepted, value) => (refused.push([accepted, value]), keep) };
}

const read = (value: unknown) => {
  const { refuse, refused } = listening();
  return { items: readItems(value, refuse), refused };
};

const agree: FormItem = { id: 'worth', kind: 'agreement' };
const choice: FormItem = { id: 'part', kind: 'choice', statement: 'Which part?', choices: [{ value: 'a', label: 'First' }, { value: 'b', label: 'Second' }] };
const number: FormItem = { id: 'years', kind: 'number', statement: 'How many?', min: 0, max: 10 };
const words: FormItem = { id: 'wish', kind: 'text', statement: 'A wish?' };
const all = [agree, choice, number, words];
const NOON = Date.UTC(2026, 4, 12, 12, 34, 56);
const envelope: Envelope = { key: 'k1', group: 'balint', audience: 'member', session: 's1', now: NOON, comments: true };
const given = (...pairs: readonly (readonly [FormItem, number | string])[]): AnswersState =>
  pairs.reduce((state, [item, value]) => answer(state, item, value), noAnswers);

describe('items', () => {
  it('are built in for every audience there is', () => {
    expect(builtInItems('balint', 'member').map(({ id }) => id).slice(0, 2)).toEqual(['safe', 'patient']);
    expect(builtInItems('balint', 'member').every(({ kind }) => kind === 'agreement')).toBe(true);
    expect(builtInItems('balint', 'member').find(({ id }) => id === 'complained')!.direction).toBe('warning');
    expect(builtInItems('support', 'presenter')).toEqual([]);
  });

  it("are read from a page's list, its JSON, and the ids of built-in ones", () => {
    const mine = [
      'worth', { id: 'safe', statement: ' Safe? ' }, { id: 'own', statement: 'Own', direction: 'warning', name: 'dropped' },
      { id: 'part', kind: 'choice', statement: 'Which?', choices: ['a', { value: 'b', label: 'B', secret: 1 }] },
      { id: 'years', kind: 'number', statement: 'How many?', min: 0, max: 9 }, { id: 'wish', kind: 'text', statement: 'A wish?' },
    ];
    const { items, refused } = read(mine);
    expect(items).toEqual([
      { id: 'worth', kind: 'agreement', direction: 'welcome' }, { id: 'safe', kind: 'agreement', statement: 'Safe?', direction: 'welcome' },
      { id: 'own', kind: 'agreement', statement: 'Own', direction: 'warning' },
      { id: 'part', kind: 'choice', statement: 'Which?', choices: [{ value: 'a', label: 'a' }, { value: 'b', label: 'B' }] },
      { id: 'years', kind: 'number', statement: 'How many?', min: 0, max: 9 }, { id: 'wish', kind: 'text', statement: 'A wish?' },
    ]);
    expect(refused).toEqual([]);
    expect(read(JSON.stringify(mine)).items).toEqual(items);
  });

  it.each([
    ['no id', { statement: 'x' }], ['an id that could be mistaken', { id: '__proto__', statement: 'x' }], ['an id with spaces', { id: 'a b', statement: 'x' }],
    ['an unknown id without words', { id: 'mood' }],
    ['an unknown kind', { id: 'x', kind: 'stars', statement: 'x' }], ['a built-in one as words', { id: 'worth', kind: 'text' }],
    ['a choice without choices', { id: 'x', kind: 'choice', statement: 'x' }], ['one choice', { id: 'x', kind: 'choice', statement: 'x', choices: ['a'] }],
    ['the same choice twice', { id: 'x', kind: 'choice', statement: 'x', choices: ['a', 'a'] }],
    ['a choice to skip', { id: 'x', kind: 'choice', statement: 'x', choices: ['a', 'b', SKIP] }],
    ['a bad choice', { id: 'x', kind: 'choice', statement: 'x', choices: ['a', 'b', {}] }],
    ['21 choices', { id: 'x', kind: 'choice', statement: 'x', choices: Array.from({ length: 21 }, String) }],
    ['a bad bound', { id: 'x', kind: 'number', statement: 'x', min: '0' }], ['another', { id: 'x', kind: 'number', statement: 'x', max: NaN }],
    ['bounds the wrong way round', { id: 'x', kind: 'number', statement: 'x', min: 2, max: 1 }], ['a number', 5], ['nothing', null], ['a list', []],
  ])('with %s are named, and the rest works', (_what, bad) => {
    const { items, refused } = read([bad, 'worth']);
    expect(items).toEqual([{ id: 'worth', kind: 'agreement', direction: 'welcome' }]);
    expect(refused).toHaveLength(1);
    expect(refused[0]![1]).toBe(bad);
  });

  it('that come twice are named and used once', () => {
    const { items, refused } = read(['worth', 'worth']);
    expect(items).toHaveLength(1);
    expect(refused).toHaveLength(1);
  });

  it(`are at most ${MOST_ITEMS}`, () => {
    const { items, refused } = read(Array.from({ length: 200 }, (_, i) => ({ id: `i${i}`, statement: 'x' })));
    expect(items).toHaveLength(MOST_ITEMS);
    expect(refused).toEqual([[`at most ${MOST_ITEMS} items`, 200]]);
  });

  it.each([
    ['no list', {}], ['malformed JSON', '['], ['nothing', []], ['nothing good', [1, 2]], ['a word', '"worth"'],
  ])('leave what was there where there is %s', (_what, value) => {
    const { items, refused } = read(value);
    expect(items).toBe(keep);
    expect(refused.length).toBeGreaterThan(0);
  });
});

describe('answers', () => {
  it('are taken where they fit their item, and leave the state alone where they do not', () => {
    const good = [
      [agree, 1], [agree, 5], [agree, SKIP], [choice, 'b'], [choice, SKIP], [number, 11], [number, SKIP], [words, ''], [words, SKIP],
    ] as const;
    for (const [item, value] of good) expect(answerOf(answer(noAnswers, item, value), item)).toBe(value);
    const bad = [
      [agree, 0], [agree, 6], [agree, 2.5], [agree, '3'], [choice, 'c'], [number, NaN], [number, '5'], [words, 5], [words, 'x'.repeat(MOST_TEXT * 5 + 1)],
    ] as const;
    for (const [item, value] of bad) expect(answer(noAnswers, item, value)).toBe(noAnswers);
  });

  it('can be changed and taken back', () => {
    const state = given([agree, 2], [agree, 4], [choice, 'a']);
    expect(state.answers).toEqual({ worth: 4, part: 'a' });
    expect(answer(state, agree, undefined).answers).toEqual({ part: 'a' });
  });

  it('do not come from the prototype', () => {
    expect(answerOf(noAnswers, { id: 'toString', kind: 'text', statement: 'x' })).toBeUndefined();
  });

  it('are counted, skipped ones too, words when there are any', () => {
    expect(countOf(all, noAnswers)).toBe(0);
    expect(countOf(all, given([agree, SKIP], [words, '']))).toBe(1);
    expect(countOf(all, given([agree, 3], [choice, 'a'], [number, 0], [words, 'x']))).toBe(4);
  });

  it('are there to lose as soon as there is one, or a comment', () => {
    expect([isTouched(noAnswers), isTouched(given([words, ''])), isTouched({ answers: {}, comment: '  ' })]).toEqual([false, false, false]);
    expect([isTouched(given([agree, SKIP])), isTouched({ answers: {}, comment: 'x' })]).toEqual([true, true]);
  });

  it('may be missing unless the form asks for all; nobody has to write', () => {
    expect(problemsOf(all, noAnswers)).toEqual(new Map());
    expect(problemsOf(all, noAnswers, true)).toEqual(new Map(['worth', 'part', 'years'].map((id) => [id, 'missing'])));
    expect(problemsOf(all, given([agree, SKIP], [choice, SKIP], [number, SKIP]), true)).toEqual(new Map());
  });

  it('have to keep to their bounds', () => {
    for (const value of [0, 10]) expect(problemsOf([number], given([number, value]))).toEqual(new Map());
    for (const value of [-1, 10.5]) expect(problemsOf([number], given([number, value]))).toEqual(new Map([['years', 'range']]));
    expect(problemsOf([{ ...number, min: undefined! }], given([number, -5]))).toEqual(new Map());
    expect(problemsOf([words], given([words, 'x'.repeat(MOST_TEXT + 1)]))).toEqual(new Map([['wish', 'long']]));
    expect(problemsOf([words], given([words, 'x'.repeat(MOST_TEXT)]))).toEqual(new Map());
  });
});

describe('what is sent', () => {
  it('is every item in its order, whatever the order of the answers', () => {
    const payload = payloadOf(all, given([number, 3], [agree, 4]), envelope);
    expect(payload).toEqual({ key: 'k1', group: 'balint', session: 's1', day: '2026-05-12', answers: { worth: 4, part: SKIP, years: 3, wish: '' } });
    expect(Object.keys(payload.answers)).toEqual(['worth', 'part', 'years', 'wish']);
  });

  it('has a comment only where comments are on and there is one', () => {
    const state = { ...noAnswers, comment: ' a word ' };
    expect(payloadOf([], state, envelope).comment).toBe('a word');
    expect(payloadOf([], state, { ...envelope, comments: false })).not.toHaveProperty('comment');
    expect(payloadOf([], noAnswers, envelope)).not.toHaveProperty('comment');
  });

  it('never has a session or a day beside a role', () => {
    for (const audience of ['presenter', 'leader'] as const) {
      expect(payloadOf([], noAnswers, { ...envelope, audience })).toEqual({ key: 'k1', group: 'balint', audience, answers: {} });
    }
    expect(payloadOf([], noAnswers, { ...envelope, session: '' })).not.toHaveProperty('session');
  });

  it('knows the day and nothing finer', () => {
    expect([dayOf(NOON), dayOf(Date.UTC(2026, 0, 1)), dayOf(Date.UTC(2026, 0, 1, 23, 59, 59))]).toEqual(['2026-05-12', '2026-01-01', '2026-01-01']);
  });

  it('takes the name of a session without a time of day', () => {
    const names = [
      '2026-05-12', 'week 7', 'block 2, session 3', '12.05.2026', '12.05.26', '5/12/2026', '20260512', '2026-05-12-2', '2026-05-12, group 3',
      '2026-05-12 2026-05-19', '2026-05-12 room 401', '12.–14.05.2026', 'AY 2026-27, block 3', 'PGY 2 ambulatory', 'Room 1204', '',
    ];
    for (const name of names) expect(readSession(name, listening().refuse)).toBe(name);
    expect([readSession(null, listening().refuse), readSession(' a ', listening().refuse)]).toEqual(['', 'a']);
    for (const name of ['2026-05-12T12:00', '12:30', '12h30', '1778589296000', '1778589296', '20260512T1200', '2026-05-12 7pm', '2026-05-12 7 p.m.',
      '2026-05-12 19h', '20260512 1930', '2026-05-12-1930', '2026-05-12 19-30', '2026-05-12_19-30-00', '20260512-19-30', '12.05.2026 19.30.00',
      '12.05.2026, 1930', '5/12/2026 @ 1930', 'x'.repeat(101), 5]) {
      const { refuse, refused } = listening();
      expect(readSession(name, refuse), String(name)).toBe(keep);
      expect(refused).toHaveLength(1);
    }
  });
});

describe('the value', () => {
  it('comes back as it was, as text and as an object', () => {
    const state = { ...given([agree, 4], [words, 'say "x"']), comment: 'and\nmore' };
    const { refuse, refused } = listening();
    expect(readValue(writeValue(state), refuse)).toEqual(state);
    expect(readValue(JSON.parse(writeValue(state)), refuse)).toEqual(state);
    expect(readValue(writeValue(noAnswers), refuse)).toEqual(noAnswers);
    for (const nothing of [null, undefined, '']) expect(readValue(nothing, refuse)).toBe(noAnswers);
    expect(refused).toEqual([]);
  });

  it('keeps the answers of items that are gone, and of items that now are of another kind, until they come back', () => {
    const state = readValue('{"answers":{"worth":4,"part":"a","old":3}}', listening().refuse) as AnswersState;
    const others = [{ value: 'z', label: 'Z' }, { value: 'y', label: 'Y' }];
    const changed: readonly FormItem[] = [{ id: 'worth', kind: 'text', statement: 'x' }, { ...choice, choices: others }];
    expect(countOf(changed, state)).toBe(0);
    expect(payloadOf(changed, state, envelope).answers).toEqual({ worth: '', part: SKIP });
    expect(countOf([agree, choice], state)).toBe(2);
    expect(JSON.parse(writeValue(state)).answers.old).toBe(3);
  });

  it.each([
    ['malformed JSON', '{'], ['a list', []], ['a number', 5], ['no answers', {}], ['answers that are a list', { answers: [1] }],
  ])('is refused where it is %s', (_what, value) => {
    const { refuse, refused } = listening();
    expect(readValue(value, refuse)).toBe(keep);
    expect(refused).toHaveLength(1);
  });

  it('names what it cannot keep and keeps the rest', () => {
    const { refuse, refused } = listening();
    const state = readValue({ answers: { worth: 4, 'b a d': 1, list: [], none: null, inf: Infinity, long: 'x'.repeat(20_000) }, comment: 5 }, refuse);
    expect(state).toEqual({ answers: { worth: 4 }, comment: '' });
    expect(refused).toHaveLength(1);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`i${i}`, 1]));
    expect(Object.keys((readValue({ answers: many }, refuse) as AnswersState).answers)).toHaveLength(200);
    expect(refused).toHaveLength(2);
  });
});

describe('whatever comes in', () => {
  const draw = random(77);
  const some = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const scraps: readonly unknown[] = [
    null, undefined, 0, 1, 3, 5, 6, -1, 2.5, NaN, Infinity, '', 'worth', 'safe', 'x', SKIP, '__proto__', 'constructor', true, [], {}, 'choice', 'text',
    'number', 'agreement', '1', ['a', 'b'], Symbol.iterator,
  ];
  const keys = ['id', 'kind', 'statement', 'choices', 'min', 'max', 'direction', 'answers', 'comment', 'name', 'email', 'time', 'worth'];
  const anything = (depth = 0): unknown => {
    const kind = draw();
    if (depth > 2 || kind < 0.5) return some(scraps);
    if (kind < 0.7) return Array.from({ length: Math.floor(draw() * 5) }, () => anything(depth + 1));
    return Object.fromEntries(Array.from({ length: Math.floor(draw() * 6) }, () => [some(keys), anything(depth + 1)]));
  };

  it('nothing throws, items are sound, and a payload has the keys of the list and no others', () => {
    let items: readonly FormItem[] = all;
    let state = noAnswers;
    for (let n = 0; n < rounds(20_000); n += 1) {
      const { refuse } = listening();
      const sound = { id: some(['q', 'r', 'worth']), kind: some(itemKinds), statement: 'x', choices: ['a', 'b'] };
      const read = readItems(draw() < 0.5 ? [anything(), anything(), sound] : anything(), refuse);
      if (read !== keep) items = read;
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const value = readValue(draw() < 0.5 ? { answers: anything(), comment: anything() } : anything(), refuse);
      if (value !== keep) state = value;
      const item = some(items);
      state = answer(state, item, some(scraps) as string);
      const audience = some(audiences);
      const session = readSession(anything(), refuse);
      const payload = payloadOf(items, state, {
        key: 'k', group: some(groupKinds), audience, session: session === keep ? '' : session, now: NOON + draw() * 1e9, comments: draw() < 0.5,
      });
      expect(Object.keys(payload).filter((key) => !payloadKeys.some((known) => known === key))).toEqual([]);
      expect(Object.keys(payload.answers)).toEqual(items.map(({ id }) => id));
      expect(audience === 'member' || !('session' in payload || 'day' in payload)).toBe(true);
      expect(JSON.stringify({ ...payload, answers: {}, comment: '' })).not.toMatch(/\d\d:\d\d|\d{9}/);
      expect(readValue(writeValue(state), refuse)).toEqual(state);
      expect(countOf(items, state)).toBeLessThanOrEqual(items.length);
      expect(problemsOf(items, state, true).size).toBeLessThanOrEqual(items.length);
    }
  }, 120_000);
});
