import { describe, expect, it } from 'vitest';
import { comparedKinds, comparisonParts, comparisonGrades, referenceKinds, type ComparisonGrade } from '../../src/knowledge/comparison-kinds.js';
import { comparisonNotes } from '../../src/knowledge/comparison-notes.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { comparison, contentVersion, dimensionIds, evidenceDate, reviewDate, type ComparisonCell } from '../../src/knowledge/comparison.js';
import { studies } from '../../src/knowledge/evidence.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import * as knowledge from '../../src/knowledge/index.js';
import { sources } from '../../src/knowledge/sources.js';

const cells = dimensionIds.flatMap((id) =>
  comparedKinds.map((kind): [string, ComparisonCell] => [`${id}, ${kind}`, comparison[id].cells[kind]]));

/** Every key of the bibliography that something in the knowledge names, whatever it is. */
function named(value: unknown, under = ''): string[] {
  if (typeof value === 'string') return under === 'sources' ? [value] : [];
  if (typeof value !== 'object' || value === null || value === sources) return [];
  return Object.entries(value).flatMap(([key, each]) => named(each, Array.isArray(value) ? under : key));
}

describe('the comparison', () => {
  it('sets the kinds of group beside no group, and shows therapy apart', () => {
    expect(comparedKinds).toEqual([...groupKinds, 'none', 'therapy']);
    expect(referenceKinds).toEqual(['therapy']);
  });

  it('has the dimensions of the dossier and a few more, part by part', () => {
    expect(dimensionIds).toEqual([
      'focus', 'topics', 'personal', 'rules', 'safety', 'confidence', 'change',
      'learning', 'support', 'together', 'favour',
      'treatment', 'complaint', 'avoidance', 'against',
      'leader', 'attendance', 'time', 'fit', 'limits', 'beside',
      'evidence',
    ]);
    expect([...new Set(dimensionIds.map((id) => comparison[id].part))]).toEqual([...comparisonParts]);
    expect(Object.keys(comparisonWords.rows)).toEqual(dimensionIds);
  });

  it('has a version and dates, the review after the evidence', () => {
    expect(contentVersion).toMatch(/^\d+\.\d+$/);
    for (const date of [evidenceDate, reviewDate]) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    expect(reviewDate > evidenceDate).toBe(true);
  });
});

describe('every statement', () => {
  it.each(cells)('%s says what it rests on, each ground once', (_where, { sure, sources: keys, claims }) => {
    expect(sure.length).toBeGreaterThan(0);
    for (const grade of sure) expect(comparisonGrades).toContain(grade);
    for (const list of [sure, keys, claims]) expect(new Set<string>(list).size).toBe(list.length);
    for (const key of keys) expect(sources).toHaveProperty([key]);
  });

  it.each(cells)('%s names a claim, a study or a society wherever it says it rests on one, and nowhere else', (_where, { sure, sources: keys, claims }) => {
    const has = (grade: ComparisonGrade) => sure.includes(grade);
    expect(has('founding text')).toBe(claims.length > 0);
    expect(has('study')).toBe(keys.some((key) => key in studies));
    expect(has('society or policy')).toBe(keys.some((key) => !(key in studies)));
    expect(keys).not.toContain('SEED');
  });

  it.each(cells)('%s rests on the founding text first where its line repeats a claim, and only there', (_where, { sure, claims, behind = [] }) => {
    expect(claims).toEqual(expect.arrayContaining([...behind]));
    expect(sure[0] === 'founding text').toBe(claims.length > behind.length);
  });
});

describe('figures and advice', () => {
  const { rows } = comparisonWords;
  const citing = (key: string) => dimensionIds.flatMap((id) => comparedKinds.filter((kind) => (comparison[id].cells[kind] as ComparisonCell).sources.includes(key as never)).map((kind) => rows[id][kind].more as string));

  it('say of therapy to opt in to or out of only that one study found it, not in one residency', () => {
    expect(citing('JGME24').filter((more) => !/in one study/i.test(more))).toEqual([]);
    expect(citing('JGME24').filter((more) => /one (residency|place)|booked/i.test(more))).toEqual([]);
  });

  it('name, of how often Balint groups meet, both surveys and that they disagree', () => {
    expect(comparison.time.cells.balint.sources).toEqual(expect.arrayContaining(['DIAZ15', 'JOHNSON01']));
    expect(rows.time.balint.more).toMatch(/disagree/);
  });

  it('lay the advice to make personal exploration a choice at the door of who gives it', () => {
    expect(comparison.attendance.cells.exploration.sure[0]).toBe('society or policy');
  });
});

describe('the notes', () => {
  it('have words and sources that exist', () => {
    expect(Object.keys(comparisonWords.notes)).toEqual(Object.keys(comparisonNotes));
    for (const { sources: keys } of Object.values(comparisonNotes)) for (const key of keys) expect(sources).toHaveProperty([key]);
  });
});

describe('the bibliography', () => {
  it('holds nothing that no statement, phase or study rests on', () => {
    const used = new Set([...named(knowledge), ...Object.keys(studies), 'SEED']);
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it('is in the order of its keys, the founding text first', () => {
    const [first, ...rest] = Object.keys(sources);
    expect(first).toBe('SEED');
    expect(rest).toEqual([...rest].sort());
  });
});
