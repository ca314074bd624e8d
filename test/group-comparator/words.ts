import { claimWords } from '../../src/knowledge/claim-words.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { presentWords } from '../../src/knowledge/present-words.js';
import { decisionAlternativeWords, decisionQuestionWords } from '../../src/knowledge/question-words.js';
import type { SheetLanguage } from '../../src/group-comparator/sheet.js';
import { presentQuestionIds, presentQuestions } from '../../src/knowledge/present-questions.js';
import { decisionQuestions, decisionQuestionIds } from '../../src/knowledge/questions.js';
import { answer, noAnswers, type Answers } from '../../src/group-comparator/answers.js';
import { pickPresent, type PresentAnswers } from '../../src/group-comparator/profile.js';

/** English, as a sheet is written in it. */
export const english: SheetLanguage = {
  comparison: comparisonWords, claims: claimWords, questions: decisionQuestionWords, alternatives: decisionAlternativeWords, present: presentWords,
};

export type Draw = () => number;

export const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

/** Texts that a person, or somebody who means harm, may write. */
export const texts = [
  'Who covers the pager?', '  spaces  ', 'línea\nnueva', '<img src=x onerror=alert(1)>', '[click](javascript:alert(1))',
  '**bold** _it_ `code` | pipe', '# heading',
  '- item', '1. item', '__proto__', 'constructor', '%', '%E0%A4%A', '&a=b#c', '\u202eabc', '💬', 'a'.repeat(2000), '',
] as const;

/** Some answers, all of them sensible. */
export function drawAnswers(draw: Draw): Answers {
  let answers = noAnswers;
  for (const question of decisionQuestionIds) {
    const option = pick(draw, Object.keys(decisionQuestions[question].options));
    if (draw() < 0.6) answers = answer(answers, { type: 'pick', question, option });
  }
  if (draw() < 0.4) answers = answer(answers, { type: 'say', alternative: draw() < 0.5 ? 'growth' : 'understanding', text: pick(draw, texts) });
  for (let n = Math.floor(draw() * 4); n > 0; n -= 1) answers = answer(answers, { type: 'add', concern: pick(draw, texts) });
  return answers;
}

/** Some answers about a present group. */
export function drawPresent(draw: Draw): PresentAnswers {
  let answers: PresentAnswers = {};
  for (const id of presentQuestionIds) if (draw() < 0.7) answers = pickPresent(answers, id, pick(draw, Object.keys(presentQuestions[id].options)));
  return answers;
}
