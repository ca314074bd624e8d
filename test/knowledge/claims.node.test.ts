import { describe, expect, it } from 'vitest';
import { onLine } from '../../src/group-comparator/sheet.js';
import { statementIn, builtIn } from '../../src/group-comparator/shown.js';
import { claimHedges, claimReasons } from '../../src/knowledge/claim-hedges.js';
import { claimWords } from '../../src/knowledge/claim-words.js';
import { claimKeys, claims, type ClaimKey } from '../../src/knowledge/claims.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparisonNotes } from '../../src/knowledge/comparison-notes.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { comparison, dimensionIds } from '../../src/knowledge/comparison.js';
import { decisionQuestionWords } from '../../src/knowledge/question-words.js';
import { decisionAlternatives, decisionQuestions, decisionQuestionIds } from '../../src/knowledge/questions.js';
import { lostHedges } from './hedges.js';

const cells = dimensionIds.flatMap((id) =>
  comparedKinds.map((kind) => {
    const { line, more } = comparisonWords.rows[id][kind];
    const keys: readonly ClaimKey[] = comparison[id].cells[kind].claims;
    return { where: `${id}, ${kind}`, id, kind, keys, line, text: `${line} ${more}` };
  }));
const notes = Object.entries(comparisonNotes).map(([id, { claims: keys }]) => ({
  where: `note ${id}`, keys: keys as readonly ClaimKey[], text: comparisonWords.notes[id as keyof typeof comparisonNotes],
}));
const questions = decisionQuestionIds.map((id) => ({
  where: `question ${id}`, keys: decisionQuestions[id].claims as readonly ClaimKey[], text: decisionQuestionWords[id].why,
}));
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

describe('the claims of the founding text', () => {
  it('are the 48 of the dossier, in its order', () => {
    expect(claimKeys).toEqual(Array.from({ length: 48 }, (_, i) => `S${i + 1}`));
    expect(Object.keys(claimWords)).toEqual(claimKeys);
  });

  it('name as hedges words of the quote', () => {
    const strange = claimKeys.flatMap((key) => (claimHedges[key] ?? []).filter((hedge) => !claims[key].quote.toLowerCase().includes(hedge)));
    expect(strange).toEqual([]);
  });

  it('keep every hedge in plain words', () => {
    expect(claimKeys.flatMap((key) => lostHedges(claimWords[key], [key]))).toEqual([]);
  });

  it('are all within reach of a reader', () => {
    const asked = Object.values(decisionAlternatives).flatMap((each) => each.claims);
    const reached = new Set<ClaimKey>([...[...cells, ...notes, ...questions].flatMap(({ keys }) => keys), ...asked]);
    expect(claimKeys.filter((key) => !reached.has(key))).toEqual([]);
  });

  it('keep every hedge where a statement, a note or a question repeats them', () => {
    const lost = [...cells, ...notes, ...questions].flatMap(({ where, keys, text }) => lostHedges(text, keys).map((hedge) => `${where} lost ${hedge}`));
    expect(lost).toEqual([]);
  });

  it('keep every hedge on the line alone, with the numbers that stand beside it where nothing else of it is shown', () => {
    const { rows } = builtIn(comparisonWords);
    const lost = cells.flatMap(({ where, id, kind, line }) => {
      const numbers = onLine(statementIn(rows.find((row) => row.id === id)!, kind)!) as readonly ClaimKey[];
      return lostHedges(line, numbers).map((hedge) => `${where} lost ${hedge}: ${line}`);
    });
    expect(lost).toEqual([]);
  });

  it('would be missed if a hedge were lost', () => {
    expect(lostHedges('Its rules make it feel more safe and predictable.', ['S28'])).toEqual(['S28: may']);
    expect(lostHedges('Residents have no other place.', ['S11', 'S7'])).toEqual(['S11: often']);
    expect(lostHedges('Maybe; a canvas; almost.', ['S28', 'S9', 'S39'])).toEqual(['S28: may', 'S9: can', 'S39: most']);
    expect(lostHedges('It may be hard.', ['S9', 'S17'])).toEqual([]);
  });

  it('are asked for as the alternatives only where the group is not mandatory, which keeps their "if"', () => {
    for (const { asked, claims: keys } of Object.values(decisionAlternatives)) {
      expect(asked).toEqual({ question: 'mandatory', option: 'no' });
      for (const key of keys) expect(claimHedges[key]).toEqual(['if']);
    }
  });
});

describe('the first trap of reading', () => {
  it('is named in the data: more direct support, and talk without a case, are reasons for the blend', () => {
    expect(claimReasons).toEqual({ S45: 'S43', S46: 'S43' });
    expect(claimWords.S45).toContain('the mixture');
    expect(claimWords.S45 + claimWords.S46).not.toContain('Balint');
  });

  it('is not walked into: only the blended group cites them', () => {
    const citing = cells.filter(({ keys }) => keys.includes('S45') || keys.includes('S46'));
    expect(new Set(citing.map(({ kind }) => kind))).toEqual(new Set(['blended']));
  });

  it('is not walked into in words: wherever more direct support is asked for, it is for a blend', () => {
    const texts = [...cells.filter(({ kind }) => kind !== 'blended'), ...notes, ...questions].flatMap(({ text }) => sentences(text));
    const wanting = texts.filter((sentence) => /more direct support/i.test(sentence));
    expect(wanting.length).toBeGreaterThan(0);
    for (const sentence of wanting) expect(sentence).toMatch(/blend/);
  });
});

describe('the second trap of reading', () => {
  it('is not walked into: a Balint group may feel more safe and predictable, and no sentence says that it is', () => {
    const balint = cells.filter(({ kind }) => kind === 'balint').flatMap(({ text }) => sentences(text));
    const safe = balint.filter((sentence) => /\bsafe|predictab/i.test(sentence));
    expect(safe.length).toBeGreaterThan(0);
    for (const sentence of safe) expect(sentence).toMatch(/\bmay\b/);
  });

  it('is not walked into: the choice may be less of a worry, and no sentence says that it is', () => {
    const texts = [...cells, ...notes, ...questions].flatMap(({ text }) => sentences(text)).concat(Object.values(claimWords));
    const worries = texts.filter((sentence) => /worr/i.test(sentence));
    expect(worries.length).toBeGreaterThan(0);
    for (const sentence of worries) expect(sentence).toMatch(/\bmay\b/);
  });
});

describe('the last line', () => {
  it('leaves the question where the founding text leaves it', () => {
    expect(comparisonNotes.open.claims).toEqual(['S48']);
    expect(comparisonWords.notes.open).toMatch(/still an open question\.$/);
    expect(claims.S48.quote).toMatch(/still an open question$/);
  });
});
