import { describe, expect, it } from 'vitest';
import { nameOf, pickPresent, profileOf, readPresent, type PresentAnswers } from '../../src/group-comparator/profile.js';
import { comparedKinds, type ComparedKind } from '../../src/knowledge/comparison-kinds.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { presentQuestionIds, presentQuestions, type PresentQuestion } from '../../src/knowledge/present-questions.js';
import { random, rounds } from '../foundation/random.js';
import { drawPresent } from './words.js';

const options = (id: (typeof presentQuestionIds)[number]) => Object.entries((presentQuestions[id] as PresentQuestion).options);
/** The answers of a group that is, wherever it can be, like one kind. */
const like = (kind: ComparedKind): PresentAnswers =>
  Object.fromEntries(presentQuestionIds.flatMap((id) => options(id).filter(([, kinds]) => kinds.includes(kind)).slice(0, 1).map(([option]) => [id, option])));
const of = (kind: ComparedKind, answers: PresentAnswers) => profileOf(answers).kinds.find((each) => each.kind === kind)!;

describe('the profile of a present group', () => {
  it.each(['balint', 'support', 'blended', 'exploration'] as const)('is like %s in every row where a group answers as that kind does', (kind) => {
    const answers = like(kind);
    expect(of(kind, answers)).toEqual({ kind, like: presentQuestionIds, departs: [] });
    expect(profileOf(answers).mixed).toBe(false);
  });

  it('says row by row which kinds an answer is like, and from which it departs', () => {
    expect(profileOf({ begins: 'round' }).rows).toEqual([{
      question: 'begins', dimension: 'topics', option: 'round',
      like: ['support', 'blended'], departs: ['balint', 'exploration'],
      next: presentQuestions.begins.next,
    }]);
  });

  it('counts it against no kind but personal exploration that a group is required: the text leaves open whether a support group can be', () => {
    const [row] = profileOf({ comes: 'required' }).rows;
    expect([row!.like, row!.departs]).toEqual([['balint', 'support', 'blended'], ['exploration', 'none', 'therapy']]);
  });

  it('names the row it asks about, or the part where it asks about more than one', () => {
    expect(profileOf({ matter: 'both', strays: 'solving' }).rows.map((row) => nameOf(row, comparisonWords))).toEqual(['Focus', 'Where it may go astray']);
  });

  it('leaves a mixed group mixed', () => {
    const mixed = { matter: 'patients', begins: 'case', depth: 'topic', keeps: 'own' } as const;
    expect(profileOf(mixed).mixed).toBe(true);
    expect(of('balint', mixed)).toEqual({ kind: 'balint', like: ['matter', 'begins'], departs: ['depth', 'keeps'] });
    expect(of('support', mixed)).toEqual({ kind: 'support', like: ['depth', 'keeps'], departs: ['matter', 'begins'] });
  });

  it('departs from every kind where a group does as none of them does', () => {
    const [row] = profileOf({ begins: 'chart' }).rows;
    expect(row!.like).toEqual([]);
    expect(row!.departs).toEqual(comparedKinds);
    expect(profileOf({ ...like('balint'), begins: 'chart' }).mixed).toBe(true);
  });

  it('sees the therapy in a group that treats its members', () => {
    expect(of('therapy', { ...like('support'), answers: 'treat', leads: 'clinician' }).like).toEqual(['answers', 'leads']);
  });

  it('does not count kinds against a group where the question does not speak of them', () => {
    expect(of('therapy', { keeps: 'firm' })).toEqual({ kind: 'therapy', like: [], departs: [] });
  });

  it('holds no number, no share and no kind for the whole', () => {
    const profile = profileOf(like('balint'));
    expect(JSON.stringify(profile)).not.toMatch(/\d|percent|score/);
    expect(Object.keys(profile).sort()).toEqual(['kinds', 'mixed', 'open', 'rows']);
    expect(profile.kinds.map(({ kind }) => kind)).toEqual(comparedKinds);
  });

  it('is empty before the first answer, with all questions open', () => {
    const profile = profileOf({});
    expect(profile.rows).toEqual([]);
    expect(profile.mixed).toBe(false);
    expect(profile.open).toEqual(presentQuestionIds);
  });
});

describe('an answer about a present group', () => {
  it('can be picked, changed and taken back', () => {
    const first = pickPresent({}, 'leads', 'nobody');
    expect(pickPresent(first, 'leads', 'trained')).toEqual({ leads: 'trained' });
    expect(pickPresent(first, 'leads', null)).toEqual({});
    expect(first).toEqual({ leads: 'nobody' });
  });

  it('that is not offered changes nothing', () => {
    const answers = { leads: 'nobody' } as const;
    for (const option of ['all', 'toString', '__proto__']) expect(pickPresent(answers, 'leads', option)).toBe(answers);
  });

  it.each([
    undefined, null, 'leads', [], { leads: 'all' }, { leads: 1 }, { lunch: 'yes' }, JSON.parse('{"__proto__":{"leads":"nobody"}}'),
  ])('from elsewhere is known or left out: %j', (value) => {
    expect(readPresent(value)).toEqual({});
  });
});

const RANDOM = rounds(1000);

describe(`${RANDOM.toLocaleString('en')} random groups`, () => {
  it('are in no row both like a kind and apart from it, and lose no answer', () => {
    const draw = random(12);
    for (let n = 0; n < RANDOM; n += 1) {
      const answers = drawPresent(draw);
      const { rows, kinds, mixed, open } = profileOf(answers);
      expect(rows.map(({ question }) => question)).toEqual(presentQuestionIds.filter((id) => answers[id]));
      expect(open).toEqual(presentQuestionIds.filter((id) => !answers[id]));
      for (const row of rows) expect(row.like.filter((kind) => row.departs.includes(kind))).toEqual([]);
      for (const { kind, like: alike, departs } of kinds) {
        expect(alike).toEqual(rows.filter((row) => row.like.includes(kind)).map(({ question }) => question));
        expect(departs).toEqual(rows.filter((row) => row.departs.includes(kind)).map(({ question }) => question));
      }
      expect(mixed).toBe(rows.length > 0 && !kinds.some(({ like: alike, departs }) => alike.length > 0 && departs.length === 0));
      expect(readPresent(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    }
  });
});
