import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { claimWords } from '../../src/knowledge/claim-words.js';
import { claims } from '../../src/knowledge/claims.js';
import { comparedKinds, type ComparedKind } from '../../src/knowledge/comparison-kinds.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { comparison, dimensionIds, type DimensionId } from '../../src/knowledge/comparison.js';
import { evidenceWords } from '../../src/knowledge/evidence-words.js';
import { presentWords } from '../../src/knowledge/present-words.js';
import { decisionAlternativeWords, decisionQuestionWords } from '../../src/knowledge/question-words.js';
import { sheetWords } from '../../src/knowledge/sheet-words.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { readingGrade, syllables } from './reading.js';

/** How far the length of one kind's words may be from the mean of their row. */
const LEEWAY = 0.25;
/** Most years of school that any kind's words may ask for, and how far kinds may lie apart in it. */
const MOST_GRADE = 10;
const GRADE_LEEWAY = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything a comparator says, compressed: 14 kB. */
const BUDGET = 14 * 1024;

const own = { comparisonWords, claimWords, evidenceWords, decisionQuestionWords, decisionAlternativeWords, presentWords, sheetWords };
const quotes = Object.values(claims).map(({ quote }) => quote);

const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn));
const lengths = (id: DimensionId, layer: 'line' | 'more') => comparedKinds.map((kind) => comparisonWords.rows[id][kind][layer].length);
const mean = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0) / numbers.length;
/** The longest distance from the mean, as a share of it. */
const spread = (numbers: readonly number[]) => Math.max(...numbers.map((n) => Math.abs(n - mean(numbers)) / mean(numbers)));
const allOf = (kind: ComparedKind) => dimensionIds.map((id) => `${comparisonWords.rows[id][kind].line} ${comparisonWords.rows[id][kind].more}`).join(' ');
const percent = (share: number) => `${Math.round(share * 100)} %`;
const brotli = (value: string | Uint8Array) => brotliCompressSync(value, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (cells: readonly (string | number)[]) => [String(cells[0]).padEnd(12), ...cells.slice(1).map((cell) => String(cell).padStart(12))].join('');

describe('the balance of the comparison', () => {
  it('prints itself', () => {
    const table = [
      row(['characters', ...comparedKinds, 'furthest']),
      ...dimensionIds.flatMap((id) => (['line', 'more'] as const).map((layer) =>
        row([layer === 'line' ? id : '', ...lengths(id, layer), percent(spread(lengths(id, layer)))]))),
      row(['all', ...comparedKinds.map((kind) => allOf(kind).length), percent(spread(comparedKinds.map((kind) => allOf(kind).length)))]),
      row(['grade', ...comparedKinds.map((kind) => readingGrade(allOf(kind)).toFixed(1))]),
    ];
    console.info(['', ...table, ''].join('\n'));
    expect(table).toHaveLength(2 * dimensionIds.length + 3);
  });

  it.each(dimensionIds)('%s gives every kind words of like length, therapy and no group included', (id) => {
    for (const layer of ['line', 'more'] as const) expect(spread(lengths(id, layer)), layer).toBeLessThanOrEqual(LEEWAY);
  });

  it('gives every kind words of like length altogether', () => {
    expect(spread(comparedKinds.map((kind) => allOf(kind).length))).toBeLessThanOrEqual(0.1);
  });

  it('has as many rows for strengths as for troubles, each filled for every kind', () => {
    const rowsOf = (part: string) => dimensionIds.filter((id) => comparison[id].part === part);
    expect(rowsOf('strengths').length).toBe(rowsOf('troubles').length);
    for (const id of [...rowsOf('strengths'), ...rowsOf('troubles')]) {
      for (const kind of comparedKinds) expect(comparisonWords.rows[id][kind].line.length, `${id}, ${kind}`).toBeGreaterThan(20);
    }
  });

  it('asks for no more schooling than plain words do, and for about as much with every kind', () => {
    const schooling = comparedKinds.map((kind) => readingGrade(allOf(kind)));
    expect(Math.max(...schooling)).toBeLessThanOrEqual(MOST_GRADE);
    expect(Math.max(...schooling) - Math.min(...schooling)).toBeLessThanOrEqual(GRADE_LEEWAY);
  });

  it('measures schooling as Flesch and Kincaid do', () => {
    expect(['cat', 'table', 'named', 'started', 'cases', 'rules', 'clinician', 'psychosocial'].map(syllables)).toEqual([1, 2, 1, 2, 2, 1, 3, 4]);
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    expect(readingGrade('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.')).toBeCloseTo(11.3, 1);
  });
});

describe('every statement', () => {
  const cells = dimensionIds.flatMap((id) => comparedKinds.map((kind) => [`${id}, ${kind}`, comparisonWords.rows[id][kind]] as const));

  it.each(cells)('%s is one short line, with one or two sentences behind it', (_where, { line, more }) => {
    expect(line.length).toBeLessThanOrEqual(70);
    expect(line).toMatch(/^[\p{Lu}\d].*[^.?!]\.$/u);
    expect(more.length).toBeLessThanOrEqual(115);
    expect(more).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(more.match(/[.?!](?=\s|$)/g)!.length).toBeLessThanOrEqual(2);
    expect(`${line} ${more}`).toMatch(/^[\p{L}\d][\p{L}\d .,:;%’“”–-]+$/u);
  });
});

describe('the words of the comparator', () => {
  const texts = textsIn(own);

  it.each([
    'best', 'worst', 'winner', 'wins', 'better than', 'worse than', 'superior', 'inferior', 'ideal', 'excellent', 'perfect', 'gold standard',
    'proven', 'recommend', 'recommended', 'should choose', 'should have', 'good', 'bad', 'poor', 'unfortunately', 'sadly', 'safer', 'obviously',
    'advantage', 'advantages', 'disadvantage', 'success', 'successful', 'fail', 'fails', 'failure', 'rank', 'ranks', 'star', 'stars', 'right choice',
  ])('neither praise nor blame: no "%s"', (word) => {
    const found = new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i');
    const open = /^how best to meet/i; // the founding text's own words
    expect(texts.filter((text) => found.test(text) && !open.test(text))).toEqual([]);
  });

  it.each([
    'official', 'therapist', 'moderator', 'instructor', 'client', 'subject', 'participant', 'history', 'report',
    'discussion', 'silenced', 'muted', 'policy', 'policies', 'evaluation', 'assessment', 'score', 'alert', 'violation',
    'risk', 'difficult', 'warning', 'expired', 'protocol', 'M&M', 'Q&A',
  ])('do without "%s", as the rest of the house does', (word) => {
    const found = new RegExp(`(?<![a-z])${word}`, 'i');
    expect(texts.filter((text) => found.test(text))).toEqual([]);
  });

  it('have neither exclamation marks nor straight quotes, and say something', () => {
    for (const text of texts.concat(quotes)) {
      expect(text).not.toMatch(/!|'|"|undefined/);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  it('fit their budget as they ship, those of the controls and the quotes included', async () => {
    const controls = Object.fromEntries(Object.entries(comparatorEnglish.comparator).map(([name, word]) => [name, String(word)]));
    const sizes = Object.entries({ ...own, controls, quotes }).map(([name, words]) => row([name, textsIn(words).join('').length, brotli(JSON.stringify(words))]));
    // The modules themselves, as a page loads them: keys, commas and all.
    const contents = `export { comparatorEnglish } from './src/locales/en/group-comparator.ts'; export { claims } from './src/knowledge/claims.ts';`;
    const { outputFiles } = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
    const all = brotli(outputFiles[0]!.contents);
    console.info(['', row(['words', 'characters', 'brotli']), ...sizes, row(['all', '', all]), ''].join('\n'));
    expect(all).toBeLessThanOrEqual(BUDGET);
  });
});
