import { describe, expect, it } from 'vitest';
import { applyDifference, differenceOf, type RuleDifference } from '../../src/rule-card/difference.js';
import { leastLevel, logOf } from '../../src/rule-card/edition-changes.js';
import { levels, type Edition, type Level } from '../../src/rule-card/editions.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { random, rounds } from '../foundation/random.js';
import { below, pick, shuffled, someRules, type Draw } from './random-rules.js';

const duties = ['not', 'no', 'never', 'always', 'must', 'must not', 'may', 'only', 'don’t', 'at least', '$', '必须', '不得', '', '…'];
const rule = (id: string, rest: Partial<Rule> = {}): Rule =>
  ({ id, statement: `Rule ${id}.`, why: '', status: 'negotiable', phases: [], terms: '', sources: [], own: true, ...rest });
const between = (before: readonly Rule[], after: readonly Rule[], limitsChanged?: boolean): Level =>
  leastLevel(differenceOf(before, after), duties, limitsChanged);
const inField = (field: 'statement' | 'why' | 'terms', before: string, after: string): Level =>
  between([rule('a', { [field]: before })], [rule('a', { [field]: after })]);

describe('the lowest level for a text', () => {
  it.each<[string, string, Level]>([
    ['We listen.', 'we  listen!', 'wording'],
    ['We listen', '“We listen” …', 'wording'],
    ['Cafe\u0301 first', 'CAFÉ first', 'wording'],
    ['con\u00adfidential', 'confidential', 'wording'],
    ['Don’t rush', "don't rush", 'wording'],
    ['from 12:30 on', 'from 12.30 on', 'wording'],
    ['ｗｅ ６０', 'we 60', 'wording'],
    ['We recieve it as it is', 'We receive it as it is', 'wording'],
    ['Colour counts', 'Color counts', 'wording'],
    ['We organise it', 'We organize it', 'wording'],
    ['patient', 'patients', 'wording'],
    ['We do thta', 'We do that', 'wording'],
    ['', '…', 'wording'],

    ['We recieve teh news', 'We receive the news', 'clearer'],
    ['We are able', 'We are unable', 'clearer'],
    ['We listen', 'We speak', 'clearer'],
    ['We sit', 'We set', 'clearer'],
    ['We listen', 'We lavish', 'clearer'],
    ['haha', 'hahahaha', 'clearer'],
    ['', 'Listen', 'clearer'],
    ['help', 'helpfully', 'clearer'],
    ['We plant a seed', 'We plant a seedbed', 'clearer'],
    ['We listen', 'We listen first', 'clearer'],
    ['We listen first', 'We listen', 'clearer'],
    ['first we listen', 'we listen first', 'clearer'],
    ['Say yes ✅', 'Say yes ❌', 'clearer'],
    ['我们保密', '我们守密', 'clearer'],

    ['We may speak', 'We must speak', 'duty'],
    ['We must not speak', 'We must speak', 'duty'],
    ['We speak', 'We never speak', 'duty'],
    ['We ONLY listen', 'We listen', 'duty'],
    ['You must; you may not', 'You may not; you must', 'duty'],
    ['at least once', 'once', 'duty'],
    ['Don’t rush', 'Rush', 'duty'],
    ['60 minutes', '90 minutes', 'duty'],
    ['1.5 hours', '15 hours', 'duty'],
    ['< 5 people', '> 5 people', 'duty'],
    ['5 $ a cup', '5 € a cup', 'duty'],
    ['٦٠ دقيقة', '٩٠ دقيقة', 'duty'],
    ['我们保密', '我们必须保密', 'duty'],
    ['PGY必须保密', 'PGY保密', 'duty'],
  ])('from %j to %j is %s', (before, after, level) => {
    expect(inField('statement', before, after)).toBe(level);
    expect(inField('terms', before, after)).toBe(level);
    expect(inField('statement', after, before)).toBe(level);
    // A reason asks nothing of anybody.
    expect(inField('why', before, after)).toBe(level === 'duty' ? 'clearer' : level);
  });

  it('finds the longer of two duties that begin alike', () => {
    const difference = differenceOf([rule('a', { statement: 'You must not wait.' })], [rule('a', { statement: 'You must wait.' })]);
    expect(leastLevel(difference, ['must', 'must not'])).toBe('duty');
  });

  it('does not find a duty inside another word', () => {
    expect(inField('statement', 'We take notes of mayors', 'We take care of mayors')).toBe('clearer');
  });
});

describe('the lowest level for a set of rules', () => {
  const [a, b, c] = [rule('a'), rule('b'), rule('c')];

  it.each<[string, readonly Rule[], Level]>([
    ['nothing', [a, b, c], 'wording'],
    ['the order', [c, a, b], 'wording'],
    ['sources', [a, rule('b', { sources: ['S9'] }), c], 'wording'],
    ['whose words they are', [a, rule('b', { own: false }), c], 'wording'],
    ['the order of phases', [rule('a', { phases: ['work', 'close', 'work'] }), b, c], 'wording'],
    ['phases', [rule('a', { phases: ['work'] }), b, c], 'duty'],
    ['status', [a, b, rule('c', { status: 'fixed' })], 'duty'],
    ['a rule that is gone', [a, b], 'duty'],
    ['a new rule', [a, b, c, rule('d')], 'duty'],
    ['the words of one and a duty of another', [rule('a', { statement: 'Rule A, that is.' }), rule('b', { terms: '60' }), c], 'duty'],
  ])('of which %s changed', (what, after, level) => {
    const before = what === 'the order of phases' ? [rule('a', { phases: ['close', 'work'] }), b, c] : [a, b, c];
    expect(between(before, after)).toBe(level);
  });

  it('is a duty where the limits of confidentiality changed', () => {
    expect(between([a], [a], true)).toBe('duty');
  });

  it('knows numbers without any duty words', () => {
    expect(leastLevel(differenceOf([rule('a', { terms: '60' })], [rule('a', { terms: '90' })]), [])).toBe('duty');
  });

  it(`is never lower where more is changed, over ${rounds(20_000).toLocaleString('en')} random changes`, () => {
    const draw = random(11);
    for (let n = 0; n < rounds(20_000); n += 1) {
      const before = Array.from({ length: 1 + below(draw, 4) }, (_, at) => rule(`r${at}`, { statement: someWords(draw), terms: someWords(draw) }));
      const once = changedOnce(draw, before, before);
      const twice = changedOnce(draw, once, before);
      const [one, both] = [between(before, once), between(before, twice)].map((level) => levels.indexOf(level)) as [number, number];
      if (both < one) expect(both, JSON.stringify([before, once, twice])).toBeGreaterThanOrEqual(one);
    }
  });
});

const vocabulary = ['we', 'listen', 'speak', 'patient', 'must', 'may', 'not', '60', 'colour', 'always', 'here'];
const someWords = (draw: Draw): string => Array.from({ length: 1 + below(draw, 6) }, () => pick(draw, vocabulary)).join(' ');

/** The rules with one more change, to something that is still as it was at first. */
function changedOnce(draw: Draw, rules: readonly Rule[], first: readonly Rule[]): readonly Rule[] {
  if (draw() < 0.1) return shuffled(draw, rules);
  if (draw() < 0.1) return [...rules, rule(`n${rules.length}`)];
  const at = below(draw, rules.length);
  const before = rules[at]!;
  const field = pick(draw, ['statement', 'terms', 'why'] as const);
  if (before[field] !== first.find(({ id }) => id === before.id)?.[field]) return rules;
  const change = pick(draw, [
    (text: string) => text.toUpperCase(),
    (text: string) => `${text}!`,
    (text: string) => text.replace('colour', 'color'),
    (text: string) => `${text} indeed`,
    (text: string) => text.replace('must', 'may'),
    () => 'not at all',
  ]);
  return rules.with(at, { ...before, [field]: change(before[field]) });
}

describe('the log of changes', () => {
  const [a, b] = [rule('a'), rule('b')];
  const editions: readonly Edition[] = [
    { id: '1', date: '2026-01-01', level: null, rules: [a], limits: 'Harm.' },
    { id: '2', date: '2025-01-01', level: 'duty', rules: [a, b], limits: 'Harm.' },
    { id: '3', date: '2026-03-01', level: 'clearer', limits: 'Harm, and the law.' },
    { id: '4', date: '2026-04-01', level: 'wording', rules: [b] },
  ];

  it('is empty where nothing was adopted', () => {
    expect(logOf([])).toEqual([]);
  });

  it('has the newest first, whatever the clock said, with what changed where both editions are kept', () => {
    const difference: RuleDifference = { removed: [], added: [{ rule: b, at: 1 }], changed: [], moved: [] };
    expect(logOf(editions)).toEqual([
      { id: '4', date: '2026-04-01', level: 'wording' },
      { id: '3', date: '2026-03-01', level: 'clearer', limits: { before: 'Harm.', after: 'Harm, and the law.' } },
      { id: '2', date: '2025-01-01', level: 'duty', difference },
      { id: '1', date: '2026-01-01', level: null },
    ]);
  });

  it('holds enough to go from the first edition to the newest', () => {
    const draw = random(12);
    const sets = Array.from({ length: 6 }, () => shuffled(draw, someRules(draw, 6)).slice(below(draw, 3)));
    const log = logOf(sets.map((rules, at) => ({ id: String(at), date: '2026-05-12', level: null, rules })));
    const differences = log.toReversed().slice(1).map(({ difference }) => difference!);
    expect(differences.reduce<readonly Rule[]>((rules, difference) => applyDifference(difference, rules), sets[0]!)).toEqual(sets.at(-1));
  });
});
