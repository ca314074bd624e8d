import { describe, expect, it } from 'vitest';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparison, dimensionIds } from '../../src/knowledge/comparison.js';
import { evidenceWords } from '../../src/knowledge/evidence-words.js';
import {
  studies, studyCertainties, studyDesigns, studyDirections, studyOutcomes, studyUnits, type Study, type StudyKey,
} from '../../src/knowledge/evidence.js';
import { sources, type Source } from '../../src/knowledge/sources.js';

const entries = Object.entries(studies) as [StudyKey, Study][];
const which = (key: StudyKey) => Object.fromEntries((studies[key] as Study).findings.map((finding) => [finding.outcome, finding.which]));

describe('the studies', () => {
  it('are counted, so that none is dropped unseen', () => {
    expect(entries).toHaveLength(28);
  });

  it.each(entries)('%s is a source, with its year, a design, an outcome and a kind of group', (key, study) => {
    const source: Source = sources[key];
    expect(study.year).toBe(source.year);
    expect(studyDesigns).toContain(study.design);
    expect(studyCertainties).toContain(study.certainty);
    expect(studyUnits).toContain(study.unit);
    expect(study.kinds.length).toBeGreaterThan(0);
    for (const kind of study.kinds) expect(comparedKinds).toContain(kind);
    for (const finding of study.findings) {
      expect(studyOutcomes).toContain(finding.outcome);
      expect(studyDirections).toContain(finding.which);
    }
    expect(new Set(study.findings.map(({ outcome }) => outcome)).size).toBe(study.findings.length);
    if (study.count !== undefined && study.of !== undefined) expect(study.count).toBeLessThan(study.of);
  });

  it.each(entries)('%s says who took part, what was found, and what keeps it from settling anything', (key) => {
    const { who, found, caveat } = evidenceWords.studies[key];
    expect(who).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [found, caveat]) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(who.length).toBeLessThanOrEqual(75);
    expect(found.length).toBeLessThanOrEqual(110);
    expect(caveat.length).toBeLessThanOrEqual(80);
  });

  it('stand oldest first, those without a year last', () => {
    const years = entries.map(([, { year }]) => year ?? Infinity);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('are sure of something only where chance decided who was in the group', () => {
    for (const [, { design, certainty }] of entries) {
      expect(certainty === 'some').toBe(design === 'trial');
      if (design === 'survey' || design === 'accounts') expect(certainty).toBe('describes');
    }
  });

  it('compare nothing where there is nothing to compare with', () => {
    for (const [key, { design, findings }] of entries) {
      if (design === 'survey' || design === 'accounts') expect(findings.map((finding) => finding.which), key).toEqual(['not comparable']);
    }
  });

  it('keep both sides of a mixed result', () => {
    expect(which('GHETTI09')).toEqual({ burnout: 'no difference', empathy: 'no difference', skill: 'better' });
    expect(which('WEST14')).toEqual({ engagement: 'better', distance: 'better', distress: 'no difference', satisfaction: 'no difference' });
    expect(which('RIPP16')).toEqual({ burnout: 'no difference', distance: 'worse' });
    expect(which('CATALDO05')).toEqual({ empathy: 'no difference', satisfaction: 'no difference' });
    expect(which('HUANG20')).toEqual({ burnout: 'better', satisfaction: 'no difference' });
  });

  it('show every way that things went', () => {
    const ways = new Set(entries.flatMap(([, { findings }]) => findings.map((finding) => finding.which)));
    expect([...ways].sort()).toEqual([...studyDirections].sort());
  });

  it('include every study that a statement names', () => {
    const named = dimensionIds.flatMap((id) => comparedKinds.flatMap((kind) => {
      const { sources: keys, sure } = comparison[id].cells[kind];
      return (sure as readonly string[]).includes('study') ? [keys as readonly string[]] : [];
    }));
    for (const keys of named) expect(keys.some((key) => Object.hasOwn(studies, key))).toBe(true);
  });
});

describe('the words of the evidence', () => {
  it('name every outcome, way, design and certainty', () => {
    expect(Object.keys(evidenceWords.outcomes)).toEqual([...studyOutcomes]);
    expect(Object.keys(evidenceWords.directions)).toEqual([...studyDirections]);
    expect(Object.keys(evidenceWords.designs)).toEqual([...studyDesigns]);
    expect(Object.keys(evidenceWords.certainties)).toEqual([...studyCertainties]);
    expect(Object.keys(evidenceWords.studies)).toEqual(Object.keys(studies));
  });

  it('name no outcome that no study looked at', () => {
    const looked = new Set(entries.flatMap(([, { findings }]) => findings.map(({ outcome }) => outcome)));
    expect(studyOutcomes.filter((outcome) => !looked.has(outcome))).toEqual([]);
  });
});
