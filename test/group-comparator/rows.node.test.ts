import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/group-comparator/desk.js';
import { citation, linkOf, sourceOf } from '../../src/group-comparator/citation.js';
import { differing } from '../../src/group-comparator/differs.js';
import { folded, matching, sayCount } from '../../src/group-comparator/search.js';
import { builtIn, statementIn, type ShownRow } from '../../src/group-comparator/shown.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { comparison, dimensionIds } from '../../src/knowledge/comparison.js';
import { sources } from '../../src/knowledge/sources.js';
import { random, rounds } from '../foundation/random.js';
import { pick } from './words.js';

const { kinds, rows } = builtIn(comparisonWords);
const ids = (list: readonly ShownRow[]) => list.map(({ id }) => id);
const row = (id: string, cells: Record<string, string>): ShownRow =>
  ({ id, label: id, cells: Object.fromEntries(Object.entries(cells).map(([kind, line]) => [kind, { line }])) });

describe('the built-in comparison, as it is shown', () => {
  it('has all kinds and rows in their order, and therapy for reference only', () => {
    expect(kinds.map(({ id }) => id)).toEqual(comparedKinds);
    expect(kinds.filter(({ reference }) => reference).map(({ id }) => id)).toEqual(['therapy']);
    expect(ids(rows)).toEqual(dimensionIds);
  });

  it('joins what is said with what it rests on', () => {
    const safety = rows.find(({ id }) => id === 'safety')!;
    expect(statementIn(safety, 'balint')).toEqual({ ...comparisonWords.rows.safety.balint, ...comparison.safety.cells.balint });
    expect(safety).toMatchObject({ part: 'nature', label: 'Safety', asks: 'How safe and predictable does it feel?' });
  });

  it('has no statement on what it does not know, not even on inherited names', () => {
    for (const kind of ['ours', 'toString', '__proto__']) expect(statementIn(rows[0]!, kind)).toBeUndefined();
  });
});

describe('rows that differ', () => {
  it('are those in which the chosen kinds do not read alike', () => {
    const groups = ['balint', 'support', 'blended', 'exploration'];
    const alike = ids(rows).filter((id) => !ids(differing(rows, groups)).includes(id));
    expect(alike).toEqual(['confidence', 'together']);
    expect(ids(differing(rows, ['support', 'exploration']))).not.toContain('limits');
    expect(ids(differing(rows, [...groups, 'none']))).toEqual(ids(rows));
  });

  it('go by the line as it reads, whatever stands behind it', () => {
    const list = [row('same', { a: 'Café,  twice a week', b: 'cafe\u0301, twice a WEEK ' }), row('other', { a: 'Weekly', b: 'Monthly' })];
    expect(ids(differing(list, ['a', 'b']))).toEqual(['other']);
  });

  it('tell a statement from none, and none from none not at all', () => {
    const list = [row('half', { a: 'Weekly' }), row('none', {})];
    expect(ids(differing(list, ['a', 'b']))).toEqual(['half']);
  });

  it('are all rows while there are not two kinds to tell apart', () => {
    for (const chosen of [[], ['balint'], ['balint', 'balint']]) expect(differing(rows, chosen)).toEqual(rows);
  });

  it('only grow in number as kinds are added', () => {
    const draw = random(7);
    for (let n = 0; n < rounds(500); n += 1) {
      const chosen = comparedKinds.filter(() => draw() < 0.5);
      if (chosen.length < 2) continue;
      const before = ids(differing(rows, chosen));
      const more = ids(differing(rows, [...chosen, pick(draw, comparedKinds)]));
      expect(before.filter((id) => !more.includes(id))).toEqual([]);
    }
  });
});

describe('how many rows are on show', () => {
  it('is said in words, and of how many, in the digits of the language', () => {
    const said: string[] = [];
    const desk = (lang: string) => ({ lang, words: comparatorEnglish.comparator, rows: rows.slice(0, 3), chosen: rows, say: (text: string) => said.push(text) }) as unknown as Desk;
    sayCount(desk('en'));
    sayCount(desk('fa'));
    expect(said).toEqual([comparatorEnglish.comparator.saidCount('3', String(rows.length)), comparatorEnglish.comparator.saidCount('۳', new Intl.NumberFormat('fa').format(rows.length))]);
  });
});

describe('a search', () => {
  const found = (query: string, among: readonly string[] = comparedKinds) => ids(matching(rows, query, among));

  it('finds rows by their name, their question and their statements', () => {
    expect(found('confidentiality')).toContain('confidence');
    expect(found('must residents come')).toEqual(['attendance']);
    expect(found('told from memory')).toEqual(['topics']);
  });

  it('finds the founding text’s own words behind a statement', () => {
    expect(found('gripe')).toEqual(['complaint']);
    expect(found('mandated', ['support'])).toEqual(['attendance']);
  });

  it('finds a statement by its own words where it goes by a claim that nobody knows', () => {
    const claimed: ShownRow = { id: 'Tea', label: 'Tea', cells: { a: { line: 'Served at four', claims: ['S99'] } } };
    expect(ids(matching([claimed], 'served', ['a']))).toEqual(['Tea']);
  });

  it('minds neither case nor accents, neither quotes nor dashes', () => {
    expect(found('CONFIDENTIALITY')).toEqual(found('confidentiality'));
    expect(found('clinician-patient')).toEqual(found('clinician–patient'));
    expect(found("residents' own lives")).toEqual(found('residents’ own lives'));
    expect(ids(matching([row('Où', { a: 'À la garderie, à 8 h' })], 'ou garderie', ['a']))).toEqual(['Où']);
    expect(folded('  ÉCOLE — “d’été”\n')).toBe('ecole dete');
  });

  it('wants every word, in any order', () => {
    expect(found('memory told')).toContain('topics');
    expect(found('memory unicorn')).toEqual([]);
  });

  it('looks only at the kinds that are shown', () => {
    expect(found('told from memory', ['support'])).toEqual([]);
    expect(found('gyroscope', ['ours', '__proto__'])).toEqual([]);
  });

  it('for nothing leaves every row', () => {
    for (const query of ['', '  ', '—']) expect(found(query)).toEqual(ids(rows));
  });

  it('takes signs for signs', () => {
    for (const query of ['.*', '(', '[a-z]+', '\\', '%']) expect(() => found(query)).not.toThrow();
    expect(found('.*')).toEqual([]);
    expect(found('65 %')).toEqual(['attendance']);
  });

  it('finds every row by any word of its own', () => {
    const draw = random(70);
    for (let n = 0; n < rounds(300); n += 1) {
      const one = pick(draw, rows);
      const kind = pick(draw, comparedKinds);
      const words = [one.label, one.asks, statementIn(one, kind)!.line, statementIn(one, kind)!.more].join(' ').split(/\s+/);
      expect(found(`${pick(draw, words)} ${pick(draw, words)}`, [kind])).toContain(one.id);
    }
  });
});

describe('a source', () => {
  it('is cited by authors, title, journal and year, each ended once', () => {
    expect(citation(sources.RIPP16)).toMatch(/^Ripp, Fallar, Korenstein\. A Randomized .* Intervention\. J Grad Med Educ 8\(2\):256–259, 2016\.$/);
    expect(citation(sources.SEED)).toBe('Balint vs. Support Groups, newsletter article.');
    expect(citation(sources['STFM-WELL'])).toBe('Wellness groups not going so well? Society of Teachers of Family Medicine, slides.');
    expect(citation({ title: 'Alone' })).toBe('Alone.');
  });

  it('is linked by DOI, PubMed, PubMed Central or its society’s page, in this order, or not at all', () => {
    expect(linkOf(sources.RIPP16)).toBe('https://doi.org/10.4300/JGME-D-15-00120.1');
    expect(linkOf(sources.JOHNSON01)).toBe('https://pubmed.ncbi.nlm.nih.gov/11665905/');
    expect(linkOf(sources.NALAN22)).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC9630963/');
    expect(linkOf(sources['IBF-LEAD'])).toBe(sources['IBF-LEAD'].url);
    expect(linkOf(sources.SEED)).toBeUndefined();
  });

  it('is known by its key only', () => {
    expect(sourceOf('RIPP16')).toBe(sources.RIPP16);
    for (const key of ['our minutes', 'toString', '__proto__']) expect(sourceOf(key)).toBeUndefined();
  });
});
