import { describe, it, expect } from 'vitest';
import { agendas, optionalPhases, type OptionalPhase } from '../../src/knowledge/agendas.js';
import { driftWordNames, driftWords, type DriftWords } from '../../src/knowledge/drift-words.js';
import { drifts } from '../../src/knowledge/drifts.js';
import { groupKinds, type GroupKind } from '../../src/knowledge/groups.js';
import { bases, type Basis } from '../../src/knowledge/phase-sources.js';
import { limitsSource, ruleSources, type RuleSource } from '../../src/knowledge/rule-sources.js';
import { limitsDefault, limitsNotice, ruleKey, ruleSetWords, ruleWordNames, ruleWords, type RuleKey, type RuleWords } from '../../src/knowledge/rule-words.js';
import { assembledRules, ruleSets, rulesNow, ruleStatuses, type RuleEntry } from '../../src/knowledge/rules.js';
import { sources } from '../../src/knowledge/sources.js';
import * as knowledge from '../../src/knowledge/index.js';

const sets = groupKinds.map((group) => [group, ruleSets[group]] as const);
const words = Object.entries(ruleWords) as [RuleKey, RuleWords][];
const driftEntries = Object.entries(driftWords) as [string, DriftWords][];
const core = (group: GroupKind) => ruleSets[group].filter((rule) => !rule.optional);
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map((rule) => rule.id);
const now = (group: GroupKind, phase: string, rules: readonly RuleEntry[] = core(group)) => idsOf(rulesNow(rules, phase));
const statusesOf = (group: GroupKind) => Object.fromEntries(ruleSets[group].map((rule) => [rule.id, rule.status]));
const inStatus = (status: string, ids: string) => Object.fromEntries(ids.split(' ').map((id) => [id, status]));

/** Every phase that a session of the group can have, second cases and optional phases too. */
function phasesOf(group: GroupKind): string[] {
  const planned = agendas.filter((agenda) => agenda.group === group).flatMap((agenda) => agenda.phases.map((phase) => phase.id));
  const added = (Object.values(optionalPhases) as OptionalPhase[]).filter((option) => option.groups.includes(group)).map((option) => option.phase.id);
  return [...new Set([...planned, ...added])];
}

/** School grade by Flesch and Kincaid, syllables counted as runs of vowels. */
function grade(text: string): number {
  const sentences = text.match(/[.?:;](?=\s|$)/g)!.length;
  const all = text.toLowerCase().split(/\s+/).map((word) => word.replace(/[^a-z]/g, ''));
  const syllables = all.map((word) => Math.max(1, word.replace(/(es|ed|[^l]e)$/, '').match(/[aeiouy]+/g)?.length ?? 0));
  return 0.39 * (all.length / sentences) + 11.8 * (syllables.reduce((sum, n) => sum + n, 0) / all.length) - 15.59;
}

describe('the rules of a group', () => {
  it('are as many as the dossier has', () => {
    expect(core('balint')).toHaveLength(14);
    expect(idsOf(ruleSets.balint.filter((rule) => rule.optional))).toEqual(['turns', 'leaders-not-raters']);
    expect(ruleSets.support).toHaveLength(12);
    expect(ruleSets.blended).toHaveLength(10);
    expect(ruleSets.exploration).toHaveLength(10);
  });

  it('are fixed, negotiable or set by the programme as the dossier has it', () => {
    expect(statusesOf('balint')).toEqual({
      ...inStatus('fixed', 'confidential disguise real-case no-notes uninterrupted fact-only no-advice no-judging speculate both-sides'),
      ...inStatus('fixed', 'own-reactions last-word frame'),
      ...inStatus('negotiable', 'push-back turns'),
      ...inStatus('programme', 'leaders-not-raters'),
    });
    expect(statusesOf('support')).toEqual({
      ...inStatus('fixed', 'confidential limits not-therapy pass respect-difference not-discipline'),
      ...inStatus('negotiable', 'own-story no-fixing share-time complaint-to-need review frame'),
    });
    expect(statusesOf('blended')).toEqual({
      ...inStatus('fixed', 'confidential say-which switch-means-rules-change no-case-theft pass not-therapy protect-presenter'),
      ...inStatus('negotiable', 'cap-support topic-vote review'),
    });
    expect(statusesOf('exploration')).toEqual({
      ...inStatus('fixed', 'confidential limits voluntary not-therapy pass own-story respect-difference'),
      ...inStatus('negotiable', 'no-fixing frame'),
      ...inStatus('programme', 'leaders-not-raters'),
    });
  });

  it('are said to be put together here where no published set is known', () => {
    expect(assembledRules).toEqual({ balint: false, support: false, blended: true, exploration: true });
    for (const group of groupKinds) {
      if (assembledRules[group]) expect(ruleSetWords[group].assembled).toMatch(/^No published rules .* are known\./);
      else expect(ruleSetWords[group].assembled).toBe('');
    }
  });

  it('are locked for a reason of the group’s own', () => {
    const reasons = groupKinds.map((group) => ruleSetWords[group].locked);
    expect(new Set(reasons).size).toBe(groupKinds.length);
    for (const reason of reasons) expect(reason).toMatch(/^Without this .*\.$/);
  });

  describe.each(sets)('of %s', (group, rules) => {
    it('have ids of their own that need no escaping, and a status', () => {
      expect(new Set(idsOf(rules)).size).toBe(rules.length);
      for (const rule of rules) {
        expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(ruleStatuses).toContain(rule.status);
      }
    });

    it('belong to phases that a session has', () => {
      for (const rule of rules) {
        for (const phase of [...rule.phases, ...(rule.first ?? [])]) expect(phasesOf(group), rule.id).toContain(phase);
      }
    });

    it('come first only where they matter', () => {
      for (const { id, phases, first = [] } of rules.filter((rule) => rule.phases.length > 0)) {
        for (const phase of first) expect(phases, id).toContain(phase);
      }
    });

    it('leave something to settle where the group may change them', () => {
      for (const { id, status } of rules) {
        const { settles } = ruleWords[ruleKey(group, id)!];
        if (status === 'negotiable') expect(settles, id).not.toBe('');
        if (status === 'programme') expect(settles, id).toBe('');
      }
    });

    it('have words', () => {
      for (const id of idsOf(rules)) expect(ruleKey(group, id), id).toBeDefined();
    });
  });
});

describe('the rules that matter now', () => {
  it.each(groupKinds.flatMap((group) => phasesOf(group).map((phase) => [group, phase] as const)))('are one to four in %s, %s', (group, phase) => {
    for (const rules of [core(group), ruleSets[group]]) {
      const shown = now(group, phase, rules);
      const holding = rules.filter((rule) => rule.phases.length === 0 || rule.phases.includes(phase.replace(/-\d$/, '')));
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(3, holding.length));
      expect(shown.length).toBeGreaterThanOrEqual(1);
      expect(shown.length).toBeLessThanOrEqual(4);
      expect(new Set(shown).size).toBe(shown.length);
      for (const id of shown) expect(idsOf(holding)).toContain(id);
    }
  });

  it('are, in a Balint session, those its leaders would name', () => {
    expect(now('balint', 'gather')).toEqual(['confidential', 'frame', 'no-judging']);
    expect(now('balint', 'call')).toEqual(['real-case', 'confidential', 'no-judging']);
    expect(now('balint', 'present')).toEqual(['disguise', 'no-notes', 'uninterrupted']);
    expect(now('balint', 'clarify')).toEqual(['fact-only', 'no-advice', 'disguise']);
    expect(now('balint', 'push-back')).toEqual(['push-back', 'no-judging', 'confidential']);
    expect(now('balint', 'work')).toEqual(['no-advice', 'speculate', 'both-sides', 'own-reactions']);
    expect(now('balint', 'return')).toEqual(['last-word', 'no-advice', 'own-reactions']);
    expect(now('balint', 'close')).toEqual(['confidential', 'frame', 'no-judging']);
  });

  it('are the same for a second case', () => {
    expect(now('balint', 'work-2')).toEqual(now('balint', 'work'));
    expect(now('balint', 'return-2')).toEqual(now('balint', 'return'));
  });

  it('are, in a support group, about being heard', () => {
    expect(now('support', 'open')).toEqual(['confidential', 'limits', 'not-therapy', 'frame']);
    expect(now('support', 'check-in')).toEqual(['pass', 'respect-difference', 'share-time']);
    expect(now('support', 'share')).toEqual(['pass', 'own-story', 'no-fixing', 'share-time']);
    expect(now('support', 'next').slice(0, 2)).toEqual(['complaint-to-need', 'not-discipline']);
    expect(now('support', 'close')).toEqual(['confidential', 'review', 'frame']);
  });

  it('change, in a blended group, with the switch', () => {
    expect(now('blended', 'check-in')).toEqual(['cap-support', 'pass', 'not-therapy', 'topic-vote']);
    expect(now('blended', 'switch')).toEqual(['say-which', 'switch-means-rules-change', 'no-case-theft']);
    expect(now('blended', 'clarify').slice(0, 2)).toEqual(['protect-presenter', 'switch-means-rules-change']);
    expect(now('blended', 'check-out')).toEqual(['confidential', 'pass', 'review']);
  });

  it('hold, in an exploration group, the line to therapy', () => {
    expect(now('exploration', 'arrive')).toEqual(['confidential', 'limits', 'voluntary', 'frame']);
    expect(now('exploration', 'explore')).toEqual(['not-therapy', 'pass', 'own-story', 'no-fixing']);
  });

  it.each(groupKinds)('leave no rule of %s unsaid from the first meeting to the last phase', (group) => {
    const shown = new Set(phasesOf(group).flatMap((phase) => now(group, phase, ruleSets[group])));
    expect([...shown].sort()).toEqual(idsOf(ruleSets[group]).sort());
  });

  it('are found among a page’s own rules, whatever their phases are called', () => {
    const own = [
      { id: 'a', phases: [] },
      { id: 'b', phases: ['phase-2'] },
      { id: 'c', phases: ['phase-1'] },
      { id: 'd', phases: [] },
      { id: 'e', phases: [], first: ['phase-2'] },
    ];
    expect(idsOf(rulesNow(own, 'phase-2'))).toEqual(['e', 'b', 'a']);
    expect(idsOf(rulesNow(own, 'phase-1'))).toEqual(['c', 'a', 'd']);
    expect(idsOf(rulesNow(own, 'lunch'))).toEqual(['a', 'd', 'e']);
    expect(rulesNow([], 'work')).toEqual([]);
    expect(rulesNow([{ id: 'b', phases: ['call'] }], 'work')).toEqual([]);
  });

  it('are no more than four, even where more name the phase', () => {
    const own = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, phases: ['work'] }));
    expect(idsOf(rulesNow(own, 'work'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leave the list they are taken from as it was', () => {
    const before = structuredClone(ruleSets.balint);
    rulesNow(ruleSets.balint, 'work');
    expect(ruleSets.balint).toEqual(before);
  });
});

describe('keys of rules', () => {
  it('prefer what the group itself says', () => {
    expect(ruleKey('balint', 'confidential')).toBe('balint/confidential');
    expect(ruleKey('support', 'confidential')).toBe('confidential');
    expect(ruleKey('exploration', 'pass')).toBe('pass');
  });

  it('do not exist for unknown or inherited names, or for another group’s rule', () => {
    expect(ruleKey('balint', 'lunch')).toBeUndefined();
    expect(ruleKey('balint', 'toString')).toBeUndefined();
    expect(ruleKey('support', 'real-case')).toBeUndefined();
  });

  it('are each used, those of several groups by several', () => {
    const used = sets.flatMap(([group, rules]) => rules.map((rule) => ruleKey(group, rule.id)!));
    expect([...new Set(used)].sort()).toEqual(Object.keys(ruleWords).sort());
    for (const [key] of words) {
      const times = used.filter((each) => each === key).length;
      if (key.includes('/')) expect(times, key).toBe(1);
      else expect(times, key).toBeGreaterThan(1);
    }
  });
});

describe('words of the rules', () => {
  it.each(words)('%s keep to their lengths', (_key, rule) => {
    expect(Object.keys(rule)).toEqual(ruleWordNames);
    expect(rule.statement.length).toBeLessThanOrEqual(90);
    expect(rule.statement).toMatch(/^\S.*[.?]$/);
    expect(rule.why).toMatch(/^\S.*\.$/);
    expect(rule.why.match(/\.(\s|$)/g)!.length - Number(rule.why.includes('vs.'))).toBeLessThanOrEqual(2);
    if (rule.settles) expect(rule.settles).toMatch(/^(How|Whether) .*\.$/);
  });

  it.each(words)('%s are plain enough for grade eight', (_key, { statement, why }) => {
    expect(grade(`${statement} ${why}`)).toBeLessThanOrEqual(8);
  });

  it('say what is open within a rule whose idea is fixed', () => {
    expect(ruleWords['balint/fact-only'].settles).toContain('long');
    for (const value of ['long', 'day', 'many']) expect(ruleWords['balint/frame'].settles).toContain(value);
    expect(ruleWords['support/share-time'].settles).toContain('minutes');
    expect(ruleWords['blended/cap-support'].settles).toContain('shared');
  });

  it.each<[RuleKey, RegExp]>([
    ['balint/frame', /\bmay\b/], // S28
    ['balint/own-reactions', /only as far as/], // S26
    ['balint/no-notes', /\bcan be\b/],
    ['balint/push-back', /Some groups leave/],
    ['pass', /\boften\b/], // S16
    ['respect-difference', /\bmay come\b.*\boften differ\b/], // S15, S16
    ['support/not-therapy', /widely agree.*hard to keep/], // S18, S17
    ['support/complaint-to-need', /\bcan slide\b/], // S23
    ['support/review', /\bcan be flexible\b.*\bcan change\b/], // S9, S10
    ['blended/switch-means-rules-change', /^The authors .* feel\b/], // S47
    ['blended/review', /open question/], // S48
    ['exploration/voluntary', /open issue/], // S21
    ['exploration/not-therapy', /^Some leaders .*\bcan be very thin\b/], // S19, S20
  ])('%s are no surer than their source', (key, hedge) => {
    expect(ruleWords[key].why).toMatch(hedge);
  });

  it('speak of a leader and of rules in Balint groups, of agreements in support groups', () => {
    for (const [key, rule] of words) {
      const said = Object.values(rule).join(' ');
      if (!key.startsWith('support/')) expect(said, key).not.toMatch(/facilitator/i);
      if (key.startsWith('support/') || !key.includes('/')) expect(said, key).not.toMatch(/\b(leader|rules?)\b/i);
      if (key.startsWith('balint/')) expect(said, key).not.toMatch(/agreement/i);
    }
  });

  it('speak of patients only where there is a case', () => {
    for (const [key, rule] of words.filter(([each]) => !/^(balint|blended)\//.test(each))) {
      expect(Object.values(rule).join(' '), key).not.toMatch(/patient/i);
    }
  });
});

describe('the limits of confidentiality', () => {
  it('are a default that the programme has to replace or confirm', () => {
    expect(limitsDefault).toMatch(/^Exceptions: .*harm.*law requires\.$/);
    expect(limitsNotice).toMatch(/default.*programme.*replace or confirm/);
  });
});

describe('drifts', () => {
  it('exist for every kind of group', () => {
    const of = (group: GroupKind) => idsOf(drifts.filter((drift) => drift.groups.includes(group)));
    expect(of('balint')).toEqual([
      'therapy', 'gripe', 'case-conference', 'interrogation', 'lecture', 'away-from-patient', 'cosy-chat', 'supervision',
    ]);
    expect(of('support')).toEqual(['therapy', 'gripe', 'avoidance', 'supervision']);
    expect(of('blended')).toEqual(['therapy', 'gripe', 'avoidance', 'away-from-patient', 'cosy-chat', 'supervision']);
    expect(of('exploration')).toEqual(['therapy', 'supervision']);
  });

  it('each have words once', () => {
    expect(idsOf(drifts).sort()).toEqual(Object.keys(driftWords).sort());
  });

  it.each(driftEntries)('%s is noticed in two sentences and answered in one line', (_id, drift) => {
    expect(Object.keys(drift)).toEqual(driftWordNames);
    expect(drift.label).toMatch(/^[A-Z].{0,27}$/);
    expect(drift.signs.match(/[.?](”?\s|”?$)/g)!.length).toBeLessThanOrEqual(2);
    expect(drift.say).toMatch(/^\S.{0,88}[.?]$/);
  });

  it.each(driftEntries)('%s is answered without blame', (_id, drift) => {
    expect(drift.say).not.toMatch(/\b(stop|wrong|should|must|fault|drift|not allowed)\b/i);
  });
});

describe('what rules and drifts rest on', () => {
  type Entry = [string, { sources: RuleSource['sources']; basis: Basis; claims?: readonly number[] }];
  const entries: Entry[] = [...Object.entries(ruleSources), ...drifts.map((drift): Entry => [drift.id, drift]), ['limits of confidentiality', limitsSource]];

  it('is said of every rule', () => {
    expect(Object.keys(ruleSources).sort()).toEqual(Object.keys(ruleWords).sort());
  });

  it.each(entries)('is a known source, named as what it is: %s', (_key, { sources: keys, basis }) => {
    expect(bases).toContain(basis);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(sources).toHaveProperty([key]);
    if (basis === 'source') expect(keys.some((key) => key !== 'SEED')).toBe(true);
    if (basis === 'founding text') expect(keys).toContain('SEED');
  });

  it.each(entries)('names claims of the founding text where that is a source: %s', (_key, { sources: keys, claims }) => {
    expect(claims !== undefined).toBe(keys.includes('SEED'));
    for (const claim of claims ?? []) {
      expect(Number.isInteger(claim)).toBe(true);
      expect(claim).toBeGreaterThanOrEqual(1);
      expect(claim).toBeLessThanOrEqual(48);
    }
  });

  it('is a suggestion throughout for blended groups', () => {
    for (const [key, { basis }] of Object.entries(ruleSources)) {
      if (key.startsWith('blended/')) expect(basis, key).toBe('suggestion');
    }
  });

  it('uses every source of the bibliography', () => {
    const { sources: _bibliography, ...rest } = knowledge;
    const used = JSON.stringify(rest);
    expect(Object.keys(sources).filter((key) => !used.includes(`"${key}"`))).toEqual([]);
  });
});

describe('every English text about rules and drifts', () => {
  const texts = [
    ...[ruleWords, ruleSetWords, driftWords].flatMap((group) => Object.values(group).flatMap((each) => Object.values(each) as string[])),
    limitsDefault,
    limitsNotice,
  ];

  it.each([
    'official', 'therapist', 'moderator', 'instructor', 'client', 'subject', 'participant', 'history', 'report',
    'discussion', 'silenced', 'muted', 'policy', 'policies', 'evaluation', 'assessment', 'score', 'alert', 'violation',
    'risk', 'difficult', 'warning', 'expired', 'protocol', 'privileged', 'M&M', 'Q&A',
  ])('does without "%s"', (word) => {
    const found = new RegExp(`(?<![a-z])${word}`, 'i');
    expect(texts.filter((text) => found.test(text))).toEqual([]);
  });

  it('has neither exclamation marks nor straight quotes', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/!|'|"|undefined/);
      expect(text).toBe(text.trim());
    }
  });
});
