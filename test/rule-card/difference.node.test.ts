import { describe, expect, it } from 'vitest';
import { applyDifference, differenceOf, isEmpty, type RuleDifference } from '../../src/rule-card/difference.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { random, rounds } from '../foundation/random.js';
import { below, pick, shuffled, someRules, type Draw } from './random-rules.js';

const rule = (id: string, rest: Partial<Rule> = {}): Rule =>
  ({ id, statement: id, why: '', status: 'negotiable', phases: [], terms: '', sources: [], own: true, ...rest });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => rule(id)) as [Rule, Rule, Rule, Rule];
const nothing: RuleDifference = { removed: [], added: [], changed: [], moved: [] };

describe('the difference of two sets of rules', () => {
  it('is empty where they are equal', () => {
    expect(differenceOf([a, b], [rule('a'), rule('b')])).toEqual(nothing);
    expect(isEmpty(differenceOf([a, b], [a, b]))).toBe(true);
  });

  it.each<[string, readonly Rule[], Partial<RuleDifference>]>([
    ['names rules that are gone, and where they stood', [a, c], { removed: [{ rule: b, at: 1 }] }],
    ['names new rules, and where they stand', [a, d, b, c], { added: [{ rule: d, at: 1 }] }],
    ['names only the fields that changed', [a, rule('b', { terms: 'Noon.', phases: ['work'] }), c], {
      changed: [{ id: 'b', before: { phases: [], terms: '' }, after: { phases: ['work'], terms: 'Noon.' } }],
    }],
    ['moves the one rule that moved, not those it passed', [c, a, b], { moved: [{ id: 'c', from: 2, to: 0 }] }],
    ['tells a move from a removal before it', [b, c], { removed: [{ rule: a, at: 0 }] }],
    ['takes a rule with another id for another rule', [a, rule('d', { statement: 'b' }), c], {
      removed: [{ rule: b, at: 1 }], added: [{ rule: rule('d', { statement: 'b' }), at: 1 }],
    }],
  ])('%s', (_what, after, expected) => {
    const difference = differenceOf([a, b, c], after);
    expect(difference).toEqual({ ...nothing, ...expected });
    expect(isEmpty(difference)).toBe(false);
    expect(applyDifference(difference, [a, b, c])).toEqual(after);
  });

  it('is fast for more rules than a card has', () => {
    const before = someRules(random(1), rounds(2000));
    const after = before.toReversed();
    expect(applyDifference(differenceOf(before, after), before)).toEqual(after);
  });
});

const PAIRS = rounds(100_000);
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const smallRule = (draw: Draw, id: string): Rule => ({
  id,
  statement: pick(draw, ['Listen.', 'Listen first.', '\ud800']),
  why: '',
  status: draw() < 0.9 ? 'negotiable' : 'fixed',
  phases: draw() < 0.8 ? [] : pick(draw, [['work'], ['work', 'close'], ['work,close']]),
  terms: draw() < 0.9 ? '' : 'Noon.',
  sources: draw() < 0.9 ? [] : ['S9'],
  own: draw() < 0.9,
});

/** Rules with some of eight ids, in any order. */
const smallSet = (draw: Draw): readonly Rule[] => shuffled(draw, ids).slice(0, below(draw, ids.length + 1)).map((id) => smallRule(draw, id));

/** A set that has something in common with another. */
function relative(draw: Draw, rules: readonly Rule[]): readonly Rule[] {
  const kept = rules.filter(() => draw() < 0.8).map((each) => (draw() < 0.7 ? each : smallRule(draw, each.id)));
  return draw() < 0.5 ? kept : shuffled(draw, kept);
}

/** The fewest moves, by trying every choice of rules that stay. */
function fewestMoves(before: readonly Rule[], after: readonly Rule[]): number {
  const places = after.map(({ id }) => before.findIndex((each) => each.id === id)).filter((place) => place >= 0);
  let most = 0;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const stay = places.filter((_, at) => choice & (1 << at));
    if (stay.length > most && stay.every((place, at) => at === 0 || stay[at - 1]! < place)) most = stay.length;
  }
  return places.length - most;
}

/** The difference the other way round. */
const reversed = ({ removed, added, changed, moved }: RuleDifference): RuleDifference => ({
  removed: added,
  added: removed,
  changed: changed.map(({ id, before, after }) => ({ id, before: after, after: before })),
  moved: moved.map(({ id, from, to }) => ({ id, from: to, to: from })),
});

describe(`${PAIRS.toLocaleString('en')} random pairs of rule sets`, () => {
  it('are the one and the difference, through JSON and back, with no move too many', () => {
    const draw = random(5);
    const faults: string[] = [];
    for (let n = 0; n < PAIRS && faults.length < 3; n += 1) {
      const before = smallSet(draw);
      const after = draw() < 0.3 ? smallSet(draw) : relative(draw, before);
      const difference = differenceOf(before, after);
      const fault = (what: string): number => faults.push(`${what}: ${JSON.stringify([before, after, difference])}`);
      const sent = JSON.parse(JSON.stringify(difference)) as RuleDifference;
      const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
      if (JSON.stringify(applyDifference(sent, before)) !== other) fault('not applied');
      if (JSON.stringify(applyDifference(reversed(difference), after)) !== one) fault('not taken back');
      if (isEmpty(difference) !== (one === other)) fault('not empty exactly when equal');
      if (n % 10 === 0 && difference.moved.length !== fewestMoves(before, after)) fault('a move too many');
    }
    expect(faults).toEqual([]);
  }, 600_000);
});
