import { describe, expect, it } from 'vitest';
import {
  alternativesAsked, answer, broughtForward, MOST_CONCERNS, MOST_TEXT, noAnswers, readAnswers, unanswered, type AnswerEvent, type Answers,
} from '../../src/group-comparator/answers.js';
import { dimensionIds } from '../../src/knowledge/comparison.js';
import {
  decisionAlternativeIds, decisionQuestionIds, decisionQuestions, type DecisionQuestion, type DecisionQuestionId,
} from '../../src/knowledge/questions.js';
import { random, rounds } from '../foundation/random.js';
import { drawAnswers, pick, texts, type Draw } from './words.js';

const after = (...events: AnswerEvent[]): Answers => events.reduce(answer, noAnswers);
const picked = (question: DecisionQuestionId, option: string): AnswerEvent => ({ type: 'pick', question, option });
const rowsOf = (answers: Answers) => broughtForward(answers).map(({ dimension }) => dimension);

describe('an answer', () => {
  it('brings forward the rows it bears on, with the reason and the claims behind it', () => {
    expect(broughtForward(after(picked('forum', 'unsure')))).toEqual([
      { dimension: 'support', reasons: [{ question: 'forum', option: 'unsure', claims: ['S11'] }] },
      { dimension: 'beside', reasons: [{ question: 'forum', option: 'unsure', claims: ['S11'] }] },
    ]);
  });

  it('joins its reason to those that are there, and moves no row by it', () => {
    const both = broughtForward(after(picked('forum', 'no'), picked('leaders', 'outside')));
    expect(both.map(({ dimension }) => dimension)).toEqual(['support', 'safety', 'treatment', 'avoidance', 'leader', 'beside'].sort((a, b) =>
      dimensionIds.indexOf(a as never) - dimensionIds.indexOf(b as never)));
    expect(both.find(({ dimension }) => dimension === 'treatment')!.reasons.map(({ question }) => question)).toEqual(['forum', 'leaders']);
  });

  it('can be changed, and taken back without a trace', () => {
    const first = after(picked('mandatory', 'yes'));
    expect(rowsOf(answer(first, picked('mandatory', 'undecided')))).toEqual(['attendance', 'limits']);
    expect(answer(first, { type: 'pick', question: 'mandatory', option: null })).toEqual(noAnswers);
    expect(first.picked).toEqual({ mandatory: 'yes' });
  });

  it('that no question offers changes nothing', () => {
    for (const option of ['maybe', 'toString', '__proto__']) expect(answer(noAnswers, picked('forum', option))).toBe(noAnswers);
  });
});

describe('no answers', () => {
  it('bring nothing forward and leave all questions to ask', () => {
    expect(broughtForward(noAnswers)).toEqual([]);
    expect(unanswered(noAnswers)).toEqual(decisionQuestionIds);
    expect(alternativesAsked(noAnswers)).toEqual([]);
  });
});

describe('the questions', () => {
  it('are asked in their order, answered ones left out', () => {
    expect(unanswered(after(picked('forum', 'yes'), picked('aim', 'both')))[0]).toBe('leaders');
    const all = decisionQuestionIds.map((id) => picked(id, Object.keys(decisionQuestions[id].options)[0]!));
    expect(unanswered(after(...all))).toEqual([]);
  });
});

describe('a group that is not mandatory', () => {
  it('makes the alternatives a question, and only such a group', () => {
    expect(alternativesAsked(after(picked('mandatory', 'no')))).toEqual(['understanding', 'growth']);
    expect(alternativesAsked(after(picked('mandatory', 'yes')))).toEqual([]);
    expect(alternativesAsked(after(picked('mandatory', 'undecided')))).toEqual([]);
  });

  it('keeps what was said of them while the answer changes to and fro', () => {
    const said = after(picked('mandatory', 'no'), { type: 'say', alternative: 'growth', text: ' Mentors. ' });
    const back = answer(answer(said, picked('mandatory', 'yes')), picked('mandatory', 'no'));
    expect(back.alternatives).toEqual({ growth: 'Mentors.' });
  });

  it('forgets what is emptied', () => {
    const said = after({ type: 'say', alternative: 'growth', text: 'Mentors.' });
    for (const text of ['  ', null]) expect(answer(said, { type: 'say', alternative: 'growth', text })).toEqual(noAnswers);
  });
});

describe('own concerns', () => {
  it('are added once, cut where they are too long, and dropped again', () => {
    const added = after({ type: 'add', concern: ' Who pays? ' }, { type: 'add', concern: 'Who pays?' }, { type: 'add', concern: ' ' });
    expect(added.concerns).toEqual(['Who pays?']);
    expect(answer(added, { type: 'drop', concern: 'Who pays?' })).toEqual(noAnswers);
    expect(after({ type: 'add', concern: 'x'.repeat(MOST_TEXT + 1) }).concerns[0]).toHaveLength(MOST_TEXT);
  });

  it('stay within what a sheet can hold', () => {
    const many = Array.from({ length: MOST_CONCERNS + 5 }, (_, i): AnswerEvent => ({ type: 'add', concern: `concern ${i}` }));
    expect(after(...many).concerns).toHaveLength(MOST_CONCERNS);
  });
});

describe('answers from elsewhere', () => {
  it('come back as they were written', () => {
    const answers = after(picked('mandatory', 'no'), { type: 'say', alternative: 'growth', text: 'Mentors.' }, { type: 'add', concern: 'Who pays?' });
    expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  });

  it.each([
    undefined, null, 7, 'forum', [], { picked: 'forum' }, { picked: null, concerns: 'none' }, { picked: { forum: 'maybe', lunch: 'yes' } },
    { picked: { forum: 1 } }, { alternatives: { growth: {} } }, { concerns: [1, null, {}, ' '] },
    JSON.parse('{"__proto__":{"picked":{"forum":"yes"}},"picked":{"__proto__":{"forum":"yes"}}}'),
  ])('that are not answers are none: %j', (value) => {
    expect(readAnswers(value)).toEqual(noAnswers);
  });

  it('keep what is known of a mixture', () => {
    const mixture = { picked: { forum: 'yes', aim: 'fame' }, concerns: ['a', 3, 'a'] };
    expect(readAnswers(mixture)).toEqual({ picked: { forum: 'yes' }, alternatives: {}, concerns: ['a'] });
  });
});

const RANDOM = rounds(1000);

describe(`${RANDOM.toLocaleString('en')} random sets of answers`, () => {
  it('bring forward exactly the rows they bear on, in the order of the comparison, and survive JSON', () => {
    const draw = random(4);
    for (let n = 0; n < RANDOM; n += 1) {
      const answers = drawAnswers(draw);
      const expected = new Set(decisionQuestionIds.flatMap((id) => (decisionQuestions[id] as DecisionQuestion).options[answers.picked[id] ?? ''] ?? []));
      expect(rowsOf(answers)).toEqual(dimensionIds.filter((id) => expected.has(id)));
      expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    }
  });

  it('are the same in whatever order they were given', () => {
    const draw = random(44);
    for (let n = 0; n < RANDOM; n += 1) {
      const { picked: given } = drawAnswers(draw);
      const events = Object.entries(given).map(([id, option]) => picked(id as DecisionQuestionId, option));
      const shuffled = [...events].sort(() => draw() - 0.5);
      expect(broughtForward(after(...shuffled))).toEqual(broughtForward(after(...events)));
    }
  });

  it('hold only what may be held, whatever happens to them', () => {
    const draw = random(444);
    const anything = (from: Draw): AnswerEvent => {
      const question = pick(from, decisionQuestionIds);
      switch (Math.floor(from() * 5)) {
        case 0: return { type: 'say', alternative: pick(from, decisionAlternativeIds), text: from() < 0.2 ? null : pick(from, texts) };
        case 1: return { type: 'add', concern: `${pick(from, texts)}${Math.floor(from() * 30)}` };
        case 2: return { type: 'drop', concern: pick(from, texts) };
        case 3: return { type: 'pick', question, option: pick(from, [null, 'lunch', '__proto__']) };
        default: return { type: 'pick', question, option: pick(from, Object.keys(decisionQuestions[question].options)) };
      }
    };
    for (let n = 0; n < RANDOM / 10; n += 1) {
      let answers = noAnswers;
      for (let step = 0; step < 60; step += 1) answers = answer(answers, anything(draw));
      expect(answers.concerns.length).toBeLessThanOrEqual(MOST_CONCERNS);
      for (const text of [...answers.concerns, ...Object.values(answers.alternatives)]) {
        expect(text.length).toBeLessThanOrEqual(MOST_TEXT);
        expect(text).toBe(text.trim());
      }
      for (const [id, option] of Object.entries(answers.picked)) expect(decisionQuestions[id as DecisionQuestionId].options).toHaveProperty([option]);
    }
  });
});
