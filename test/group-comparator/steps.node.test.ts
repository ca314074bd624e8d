import { describe, expect, it } from 'vitest';
import { profileOf, type PresentAnswers } from '../../src/group-comparator/profile.js';
import { stepsOf, type Step } from '../../src/group-comparator/steps.js';
import { agendas } from '../../src/knowledge/agendas.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { phaseWords, wordsKey } from '../../src/knowledge/phase-words.js';
import { presentQuestionIds, presentQuestions, type PresentQuestion, type PresentQuestionId } from '../../src/knowledge/present-questions.js';
import { ruleSets } from '../../src/knowledge/rules.js';

const after = (answers: PresentAnswers) => stepsOf(profileOf(answers).rows[0]!);
const keyOf = (step: Step): string => ('rule' in step ? `${step.rule} ${step.status}` : step.phase);
const keys = (answers: PresentAnswers) => after(answers).map(({ kind, steps }) => [kind, ...steps.map(keyOf)]);
const questions = presentQuestionIds.map((id): [PresentQuestionId, PresentQuestion] => [id, presentQuestions[id]]);

describe('what to look at next', () => {
  it('is in the rules of the kind that an answer is like, and whether each is fixed', () => {
    expect(keys({ answers: 'imagine' })).toEqual([['balint', 'balint/no-advice fixed', 'balint/speculate fixed']]);
    expect(keys({ since: 'topics' })).toEqual([['support', 'no-fixing negotiable', 'support/share-time negotiable', 'support/review negotiable']]);
  });

  it('is in the phases of its agenda, in their order', () => {
    expect(keys({ begins: 'round' })).toEqual([['support', 'check-in', 'topic'], ['blended', 'blended/check-in', 'switch', 'call', 'present']]);
    expect(keys({ gained: 'view' })).toEqual([['balint', 'return']]);
  });

  it('is in all four kinds where the answer is like none of them: no group, therapy, or nothing known', () => {
    for (const answers of [{ keeps: 'unnamed' }, { answers: 'treat' }, { begins: 'chart' }]) {
      expect(after(answers).map(({ kind }) => kind), JSON.stringify(answers)).toEqual(groupKinds);
    }
  });

  it('leaves out a kind that has nothing on it', () => {
    expect(after({ comes: 'choice' }).map(({ kind }) => kind)).toEqual(groupKinds);
    expect(stepsOf({ like: ['balint', 'support'], next: { see: 'rules', rules: ['push-back'] } }).map(({ kind }) => kind)).toEqual(['balint']);
  });

  it.each(questions)('%s names only what there is, and something in each of the four kinds', (_id, { next }) => {
    const rules = Object.values(ruleSets).flat().map(({ id }) => id);
    const phases = agendas.flatMap(({ group, phases: each }) => each.map(({ id }) => wordsKey(group, id)));
    if (next.see === 'rules') for (const id of next.rules) expect(rules).toContain(id);
    else for (const key of next.phases) expect(phases).toContain(key);
    expect(stepsOf({ like: [], next }).map(({ kind }) => kind)).toEqual(groupKinds);
    for (const { steps } of stepsOf({ like: [], next })) expect(steps.length).toBeLessThanOrEqual(4);
  });

  it.each(questions)('%s tells something of every phase it names, and names no rule that a programme sets', (_id, { next }) => {
    for (const { steps } of stepsOf({ like: [], next })) {
      for (const step of steps) {
        if ('rule' in step) expect(step.status).not.toBe('programme');
        else expect(next.see === 'agenda' && phaseWords[step.phase][next.tells]).toMatch(/[.?]$/);
      }
    }
  });

  it('shows as what a group may change only what it may', () => {
    expect(stepsOf({ like: [], next: presentQuestions.since.next }).flatMap(({ steps }) => steps.map(keyOf)).filter((key) => !key.endsWith('negotiable'))).toEqual([]);
  });
});
