import { describe, it, expect } from 'vitest';
import { agendas, optionalPhases, phaseKinds, shrinkings, wordsId, type Agenda, type OptionalPhase, type Phase } from '../../src/knowledge/agendas.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { bases, phaseSources, phaseWords, wordsKey, type PhaseWords, type WordsKey } from '../../src/knowledge/phase-words.js';
import { sources, type Source } from '../../src/knowledge/sources.js';
import { en } from '../../src/locales/en.js';

const nameOf = (agenda: Agenda) => `${agenda.group} ${agenda.minutes}, ${agenda.cases} case(s)`;
const named = agendas.map((agenda) => [nameOf(agenda), agenda] as const);
const words = Object.entries(phaseWords) as [WordsKey, PhaseWords][];
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const find = (group: string, minutes: number, cases = 1) =>
  agendas.find((agenda) => agenda.group === group && agenda.minutes === minutes && agenda.cases === cases)!;
const minutesOf = (agenda: Agenda) => agenda.phases.map((phase) => phase.minutes);

/** Every text a value holds; functions are asked with stand-ins for their values. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value];
  // The one word that does without its last value, in a phase without a countdown.
  if (typeof value === 'function') return [String(value('X', 'Y', 'Z')), ...(key === 'saidPhase' ? [String(value('X', 'Y', undefined))] : [])];
  return Object.entries(value as object).flatMap(([name, part]) => textsIn(part, name));
}

describe('ready-made sessions', () => {
  it('exist for every group, in the lengths offered', () => {
    const lengths = agendas.map((agenda) => `${agenda.group} ${agenda.minutes} ${agenda.cases}`);
    expect(lengths).toEqual([
      'balint 45 1', 'balint 60 1', 'balint 90 1', 'balint 90 2',
      'support 60 1', 'support 90 1',
      'blended 60 1', 'blended 90 1',
      'exploration 75 1', 'exploration 90 1',
    ]);
    expect(new Set(agendas.map((agenda) => agenda.group))).toEqual(new Set(groupKinds));
  });

  it('keep the minutes of the dossier', () => {
    expect(minutesOf(find('balint', 45))).toEqual([2, 2, 6, 4, 0, 22, 5, 4]);
    expect(minutesOf(find('balint', 60))).toEqual([3, 4, 3, 8, 5, 0, 25, 7, 5]);
    expect(minutesOf(find('balint', 90))).toEqual([5, 7, 3, 10, 7, 0, 45, 8, 5]);
    expect(minutesOf(find('balint', 90, 2))).toEqual([3, 2, 7, 4, 0, 23, 5, 2, 7, 4, 0, 23, 5, 5]);
    expect(minutesOf(find('support', 60))).toEqual([3, 12, 3, 30, 4, 6, 2]);
    expect(minutesOf(find('support', 90))).toEqual([5, 18, 5, 45, 5, 10, 2]);
    expect(minutesOf(find('blended', 60))).toEqual([2, 18, 2, 2, 5, 3, 0, 17, 4, 7]);
    expect(minutesOf(find('blended', 90))).toEqual([3, 25, 2, 3, 7, 5, 0, 30, 6, 9]);
  });

  describe.each(named)('%s', (_name, agenda) => {
    it('sums to its minutes', () => {
      expect(sum(minutesOf(agenda))).toBe(agenda.minutes);
    });

    it('has whole, reachable floors', () => {
      for (const phase of agenda.phases) expectSound(phase);
    });

    it('has phase ids that are unique and need no escaping', () => {
      const ids = agenda.phases.map((phase) => phase.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    });

    it('has as many stories as it has cases, where the group has cases', () => {
      const stories = agenda.phases.filter((phase) => wordsId(phase.id) === 'present');
      const hasCases = agenda.group === 'balint' || agenda.group === 'blended';
      expect(stories).toHaveLength(hasCases ? agenda.cases : 0);
    });

    it('protects its last phase and every return', () => {
      expect(agenda.phases.at(-1)?.shrinks).toBe('never');
      for (const phase of agenda.phases) {
        if (wordsId(phase.id) === 'return') expect(phase.shrinks).toBe('never');
      }
    });

    it('has a phase that gives minutes first', () => {
      expect(agenda.phases.some((phase) => phase.shrinks === 'first' && phase.floor < phase.minutes)).toBe(true);
    });

    it('has words for every phase and a source for its shape', () => {
      for (const phase of agenda.phases) expect(wordsKey(agenda.group, phase.id), phase.id).toBeDefined();
      expect(agenda.sources.length).toBeGreaterThan(0);
      for (const key of agenda.sources) expect(sources).toHaveProperty([key]);
    });

    it('leaves the presenter out only where there is none', () => {
      const from = agenda.phases.findIndex((phase) => phase.id === 'call');
      agenda.phases.forEach((phase, at) => {
        const { presenter } = phaseWords[wordsKey(agenda.group, phase.id)!];
        if (from >= 0 && at >= from) expect(presenter, phase.id).not.toBe('');
        else expect(presenter, phase.id).toBe('');
      });
    });
  });
});

function expectSound(phase: Phase) {
  expect(Number.isInteger(phase.minutes)).toBe(true);
  expect(phase.floor).toBeGreaterThanOrEqual(0);
  expect(phase.floor).toBeLessThanOrEqual(phase.minutes);
  expect(phaseKinds).toContain(phase.kind);
  expect(shrinkings).toContain(phase.shrinks);
  if (phase.shrinks === 'never') expect(phase.floor).toBe(phase.minutes);
  if (phase.kind === 'moment') expect(phase.minutes).toBe(0);
  else expect(phase.minutes).toBeGreaterThan(0);
}

describe('optional phases', () => {
  const optional = Object.entries(optionalPhases) as [string, OptionalPhase][];

  it.each(optional)('%s has words, a source and a place in its groups', (id, option) => {
    expect(option.phase.id).toBe(id);
    expectSound(option.phase);
    for (const key of option.sources) expect(sources).toHaveProperty([key]);
    for (const group of option.groups) {
      expect(wordsKey(group, id)).toBeDefined();
      for (const agenda of agendas.filter((each) => each.group === group)) {
        expect(agenda.phases.some((phase) => option.after.includes(phase.id)), nameOf(agenda)).toBe(true);
      }
    }
  });

  it('leave the work above its floor when a training group adds a review to ninety minutes', () => {
    const work = find('balint', 90).phases.find((phase) => phase.id === 'work')!;
    expect(work.minutes - optionalPhases.review.phase.minutes).toBeGreaterThanOrEqual(work.floor);
  });
});

describe('keys of words', () => {
  it('are shared by the cases of one session', () => {
    expect(wordsId('push-back-2')).toBe('push-back');
    expect(wordsId('push-back')).toBe('push-back');
    expect(wordsKey('balint', 'work-2')).toBe('work');
  });

  it('prefer what the group itself says', () => {
    expect(wordsKey('support', 'close')).toBe('support/close');
    expect(wordsKey('balint', 'close')).toBe('close');
    expect(wordsKey('blended', 'open')).toBe('blended/open');
    expect(wordsKey('support', 'open')).toBe('open');
  });

  it('do not exist for unknown or inherited names', () => {
    expect(wordsKey('balint', 'lunch')).toBeUndefined();
    expect(wordsKey('balint', 'toString')).toBeUndefined();
  });
});

describe('words of the phases', () => {
  it.each(words)('%s keep to their lengths', (_key, phase) => {
    expect(phase.label.length).toBeLessThanOrEqual(28);
    expect(phase.speaks.length).toBeLessThanOrEqual(60);
    expect(phase.cue.length).toBeLessThanOrEqual(80);
    for (const [name, text] of Object.entries(phase)) {
      expect(text, name).toBe(text.trim());
      if (name !== 'presenter') expect(text, name).not.toBe('');
      if (name !== 'label' && text) expect(text, name).toMatch(/[.?]$/);
    }
  });

  it.each(words)('%s are announced in a dozen words', (_key, phase) => {
    const said = en.timer.saidPhase(phase.label, phase.speaks, phase === phaseWords.call ? undefined : '25 minutes');
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it('ask, during the work, for the patient', () => {
    expect(phaseWords.work.cue).toContain('the patient');
  });

  it('each say what they rest on', () => {
    expect(Object.keys(phaseSources).sort()).toEqual(Object.keys(phaseWords).sort());
    for (const { sources: keys, basis } of Object.values(phaseSources)) {
      expect(bases).toContain(basis);
      for (const key of keys) expect(sources).toHaveProperty([key]);
      if (basis === 'source') expect(keys.length).toBeGreaterThan(0);
    }
  });
});

describe('every English text', () => {
  const texts = textsIn(en);

  it.each([
    'official', 'therapist', 'moderator', 'instructor', 'client', 'subject', 'participant', 'history', 'report',
    'discussion', 'silenced', 'muted', 'policy', 'policies', 'evaluation', 'assessment', 'score', 'alert', 'violation',
    'risk', 'difficult', 'warning', 'expired', 'protocol', 'M&M', 'Q&A',
  ])('does without "%s"', (word) => {
    const found = new RegExp(`(?<![a-z])${word}`, 'i');
    expect(texts.filter((text) => found.test(text))).toEqual([]);
  });

  it('has neither exclamation marks nor straight quotes, and says something', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/!|'|"|undefined/);
      expect(text).toBe(text.trim());
    }
  });
});

describe('sources', () => {
  const own = [
    // Societies
    'americanbalintsociety.org', 'balintanz.org', 'balintgesellschaft.de', 'balintsociety.org.uk', 'seattlebalint.clubexpress.com', 'www.balintgroupgreece.com',
    'www.balintinternational.com',
    // A residency, a faculty, and houses that run groups
    'cchealth.org', 'www.macpfd.ca', 'www.annapoliswellnesshouse.org', 'www.areyouokmovement.org',
  ];

  it.each(Object.entries(sources) as [string, Source][])('%s has a title and links to nothing but the own page of the body that speaks', (_key, source) => {
    expect(source.title).not.toBe('');
    if (source.url) expect(new URL(source.url)).toMatchObject({ protocol: 'https:', hostname: expect.toBeOneOf(own) as string });
    if (source.doi) expect(source.doi).toMatch(/^10\.\d{4,}\//);
    if (source.pmid) expect(source.pmid).toMatch(/^\d+$/);
    if (source.pmc) expect(source.pmc).toMatch(/^PMC\d+$/);
  });
});
