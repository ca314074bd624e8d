/** The page on decision aids says of each criterion how it is met. What a machine can check of that is checked here, and in the element in `decision-aid.test.ts`. */
import { readFileSync } from 'node:fs';
import { builtIn } from '../../src/group-comparator/shown.js';
import { sheetOf } from '../../src/group-comparator/sheet.js';
import { noAnswers } from '../../src/group-comparator/answers.js';
import { comparedKinds, type ComparisonPart } from '../../src/knowledge/comparison-kinds.js';
import { comparison, contentVersion, dimensionIds, evidenceDate, reviewDate } from '../../src/knowledge/comparison.js';
import { comparisonWords, type ComparisonWords } from '../../src/knowledge/comparison-words.js';
import { studies, type Study } from '../../src/knowledge/evidence.js';
import { evidenceWords, type EvidenceWords } from '../../src/knowledge/evidence-words.js';
import { decisionQuestionIds, decisionQuestions } from '../../src/knowledge/questions.js';
import { readingGrade } from '../knowledge/reading.js';
import { shownCriteria } from './decision-aid.js';
import { english } from './words.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('stories/group-comparator-decision-aid.md');
const words: ComparisonWords = comparisonWords;
const evidence: EvidenceWords = evidenceWords;
const { notes, kinds } = words;
const version: string = contentVersion;

type Verdict = 'met' | 'met by saying so' | 'does not apply' | 'not yet done';
const verdicts = new Map([...page.matchAll(/^\| ((?:[QC]?)\d+) [^|]+ \| ([^|]+) \|/gm)].map(([, key, verdict]) => [key!, verdict!.trim() as Verdict]));

const rowsOf = (part: ComparisonPart): readonly (typeof dimensionIds)[number][] => dimensionIds.filter((id) => comparison[id].part === part);
const saysAll = (id: (typeof dimensionIds)[number]): boolean => comparedKinds.every((kind) => words.rows[id][kind].line !== '' && words.rows[id][kind].more !== '');
/** How far any kind's words are from the mean of their row, as a share of it. */
const furthest = (): number => Math.max(...dimensionIds.flatMap((id) => (['line', 'more'] as const).flatMap((layer) => {
  const lengths = comparedKinds.map((kind) => words.rows[id][kind][layer].length);
  const mean = lengths.reduce((total, length) => total + length, 0) / lengths.length;
  return lengths.map((length) => Math.abs(length - mean) / mean);
})));
/** Years of school that each kind's statements ask for. */
const grades = () => comparedKinds.map((kind) => [kind, readingGrade(dimensionIds.map((id) => `${words.rows[id][kind].line} ${words.rows[id][kind].more}`).join(' '))] as const);
const noChances = (): boolean => /no chances are given/.test(notes.chances);
const every = Object.entries(studies) as [keyof typeof studies, Study][];
const sheet = sheetOf({ shown: builtIn(comparisonWords), kinds: ['balint', 'none'], answers: noAnswers, present: {}, dated: reviewDate }, english);

const checks: Readonly<Record<string, () => boolean>> = {
  Q1: () => notes.problem.length > 0,
  Q2: () => notes.problem.includes('To decide which kind of group to have'),
  Q3: () => comparedKinds.every((kind) => kinds[kind].means !== '') && dimensionIds.every(saysAll),
  Q4: () => rowsOf('strengths').length > 0 && rowsOf('strengths').every(saysAll),
  Q5: () => rowsOf('troubles').length > 0 && rowsOf('troubles').every(saysAll),
  Q6: () => (['personal', 'safety', 'time', 'beside'] as const).every(saysAll),
  C1: () => rowsOf('strengths').length === rowsOf('troubles').length && furthest() <= 0.25,
  C2: () => dimensionIds.every((id) => comparedKinds.every((kind) => {
    const { claims, sources, sure } = comparison[id].cells[kind];
    return claims.length + sources.length > 0 || sure.every((grade) => grade === 'common practice' || grade === 'suggestion');
  })),
  C3: () => version !== '' && !Number.isNaN(Date.parse(evidenceDate)),
  C4: () => reviewDate > evidenceDate && /date of review/.test(notes.update),
  C5: () => dimensionIds.every((id) => comparedKinds.every((kind) => comparison[id].cells[kind].sure.length > 0)) && every.every(([, { certainty }]) => evidence.certainties[certainty] !== ''),
  C6: () => page.includes('The package names no source of funding') && !/"funding"/.test(read('package.json')),
  1: () => dimensionIds.every((id) => words.rows[id].none.line !== ''),
  2: () => sheet.rows.every(({ cells }) => cells.length === sheet.kinds.length),
  3: noChances,
  4: () => noChances() && every.every(([key]) => evidence.studies[key].who !== ''),
  5: () => noChances() && every.every(([key]) => evidence.studies[key].found !== ''),
  6: noChances,
  7: noChances,
  9: () => decisionQuestionIds.length === 7 && Object.hasOwn(noAnswers, 'concerns'),
  10: () => decisionQuestionIds.every((id) => Object.keys(decisionQuestions[id].options).length > 1),
  11: () => sheet.open.length === decisionQuestionIds.length && sheet.last === notes.open,
  18: () => /public search/.test(notes.search) && /missed/.test(notes.search),
  19: () => every.every(([key, { design }]) => evidence.designs[design] !== '' && evidence.studies[key].caveat !== ''),
  20: () => /authors and date are not known/.test(notes.origin) && /asked to approve/.test(notes.review),
  21: () => page.includes(`${grades().map(([kind, grade]) => `${kinds[kind].label} ${grade.toFixed(1)}`).join(', ')}.`) && grades().every(([, grade]) => grade <= 10),
};

describe('the comparator as a decision aid', () => {
  it('answers for each of the 44 criteria', () => {
    expect([...verdicts.keys()]).toEqual([
      ...Array.from({ length: 6 }, (_, n) => `Q${n + 1}`), ...Array.from({ length: 10 }, (_, n) => `C${n + 1}`), ...Array.from({ length: 28 }, (_, n) => `${n + 1}`),
    ]);
    const count = (verdict: Verdict): number => [...verdicts.values()].filter((each) => each === verdict).length;
    expect([count('met') + count('met by saying so'), count('not yet done'), count('does not apply')]).toEqual([27, 8, 9]);
  });

  it.each(Object.keys(checks))('meets criterion %s, as its page says', (key) => {
    expect(verdicts.get(key)).toMatch(/^met/);
    expect(checks[key]!()).toBe(true);
  });

  it('checks every criterion that it says is met', () => {
    expect([...verdicts].filter(([, verdict]) => verdict.startsWith('met')).map(([key]) => key).sort()).toEqual([...new Set([...Object.keys(checks), ...shownCriteria])].sort());
  });
});
