import { describe, expect, it } from 'vitest';
import { claims } from '../../src/knowledge/claims.js';
import { comparedKinds, referenceKinds } from '../../src/knowledge/comparison-kinds.js';
import { dimensionIds } from '../../src/knowledge/comparison.js';
import { phaseWords } from '../../src/knowledge/phase-words.js';
import { presentQuestionIds, presentQuestions, type PresentQuestion } from '../../src/knowledge/present-questions.js';
import { presentWords } from '../../src/knowledge/present-words.js';
import { decisionAlternativeWords, decisionQuestionWords } from '../../src/knowledge/question-words.js';
import { decisionAlternativeIds, decisionQuestions, decisionQuestionIds, type DecisionQuestion } from '../../src/knowledge/questions.js';
import { sources } from '../../src/knowledge/sources.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';

const deciding = decisionQuestionIds.map((id): [(typeof decisionQuestionIds)[number], DecisionQuestion] => [id, decisionQuestions[id]]);
const present = presentQuestionIds.map((id): [(typeof presentQuestionIds)[number], PresentQuestion] => [id, presentQuestions[id]]);

describe('the questions to a residency that decides', () => {
  it('are the seven of the dossier', () => {
    expect(decisionQuestionIds).toEqual(['forum', 'leaders', 'mandatory', 'protected', 'comfort', 'aim', 'several']);
    expect(Object.keys(decisionQuestionWords)).toEqual(decisionQuestionIds);
  });

  it.each(deciding)('%s rests on the founding text or a source, and every answer bears on rows that exist', (id, question) => {
    const { claims: keys, sources: from, options } = question;
    expect(keys.length + from.length).toBeGreaterThan(0);
    for (const key of keys) expect(claims).toHaveProperty([key]);
    for (const key of from) expect(sources).toHaveProperty([key]);
    expect(Object.keys(options).length).toBeGreaterThanOrEqual(3);
    for (const [option, rows] of Object.entries(options)) {
      expect(rows.length, option).toBeGreaterThan(0);
      expect(new Set(rows).size).toBe(rows.length);
      for (const row of rows) expect(dimensionIds).toContain(row);
    }
    expect(Object.keys(decisionQuestionWords[id].options)).toEqual(Object.keys(options));
  });

  it('let no answer point at a kind of group', () => {
    const names = Object.values(decisionQuestionWords).flatMap(({ options }) => Object.values(options)).flatMap(({ label, because }) => [label, because]);
    expect(names.filter((text) => /support group|blended|exploration/i.test(text))).toEqual([]);
  });

  it('ask, where the group is not mandatory, for both ends that need another way', () => {
    expect(decisionAlternativeIds).toEqual(['understanding', 'growth']);
    for (const id of decisionAlternativeIds) expect(decisionAlternativeWords[id]).toMatch(/^What else .*\?$/);
  });
});

describe('the questions about a present group', () => {
  it('are twelve, each about a row of its own', () => {
    expect(presentQuestionIds).toHaveLength(12);
    expect(new Set(present.map(([, { dimension }]) => dimension)).size).toBe(12);
    expect(Object.keys(presentWords)).toEqual(presentQuestionIds);
  });

  it.each(present)('%s has an answer like each of the four kinds, words for every answer, and something to do next', (id, { dimension, options, next }) => {
    expect(dimensionIds).toContain(dimension);
    const like = Object.values(options).flat();
    for (const kind of like) expect(comparedKinds).toContain(kind);
    for (const kind of ['balint', 'support', 'blended', 'exploration'] as const) expect(like, kind).toContain(kind);
    expect(Object.keys(presentWords[id].options)).toEqual(Object.keys(options));
    expect(presentWords[id].next).toMatch(/\.$/);
    if (next.see === 'agenda') for (const phase of next.phases) expect(phaseWords).toHaveProperty([phase]);
  });

  it('call nothing common that no source calls so', () => {
    expect([comparatorEnglish.comparator.mixed, comparatorEnglish.comparator.presentIntro].filter((text) => /common|many/i.test(text))).toEqual([]);
  });

  it('know answers that several kinds share, and answers that no kind gives', () => {
    const likes = present.flatMap(([, { options }]) => Object.values(options));
    expect(likes.some((like) => like.length > 1)).toBe(true);
    expect(likes.some((like) => like.length === 0)).toBe(true);
  });

  it('notice a group that has become therapy, and one that no longer meets', () => {
    const like = new Set(present.flatMap(([, { options }]) => Object.values(options).flat()));
    for (const kind of [...referenceKinds, 'none'] as const) expect(like).toContain(kind);
  });

  it('name no kind in an answer but where its leader was trained, so that nobody answers by label', () => {
    const answers = presentQuestionIds.flatMap((id) => Object.values(presentWords[id].options));
    expect(answers.filter((text) => /balint|support group|blended|exploration/i.test(text))).toEqual(['Someone trained in the Balint method']);
  });
});
