import { describe, expect, it } from 'vitest';
import { CANONICAL_FORMAT, canonicalForm, fingerprintOf } from '../../src/rule-card/canonical.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { random, rounds } from '../foundation/random.js';
import { allFingerprints, goldenDigests } from './fingerprints.js';
import { below, phrases, pick, shuffled, someRule, someRules, someText, type Draw } from './random-rules.js';

const rule: Rule = {
  id: 'pass', statement: 'You may pass.', why: '', status: 'fixed', phases: ['share', 'check-in'], terms: '', sources: ['DBSA'], own: false,
};
const german = () => ({ statement: 'Du darfst passen.', why: 'Weil.' });

describe('the canonical form', () => {
  it('is JSON with sorted keys', () => {
    expect(canonicalForm([rule], 'Harm.')).toBe(
      `{"format":${CANONICAL_FORMAT},"limits":"Harm.","rules":[`
      + '{"id":"pass","phases":["check-in","share"],"statement":"You may pass.","status":"fixed","terms":"","why":""}]}',
    );
  });

  it('has one way to write a sign, a line end, an empty edge and a list of phases', () => {
    const written = { ...rule, statement: ' Cafe\u0301\r\nthen\rhome\t\n', phases: ['share', 'check-in', 'share'] };
    const plain = { ...rule, statement: 'Café\nthen\nhome' };
    expect(canonicalForm([written], '\u212b ')).toBe(canonicalForm([plain], 'Å'));
  });

  it('takes half of a pair of surrogates for the sign that stands for it on every screen', () => {
    expect(fingerprintOf([{ ...rule, statement: 'a\ud800' }], '')).toBe(fingerprintOf([{ ...rule, statement: 'a\ufffd' }], ''));
    expect(fingerprintOf([{ ...rule, statement: '\ud83e\udd1d' }], '')).not.toBe(fingerprintOf([{ ...rule, statement: '\ufffd\ufffd' }], ''));
  });

  it('takes the reference words of a rule that is not the group’s own, whatever words are shown', () => {
    expect(fingerprintOf([rule], '', german)).toBe(fingerprintOf([{ ...rule, ...german(), own: true }], ''));
    expect(fingerprintOf([{ ...rule, statement: 'Passe.' }], '', german)).toBe(fingerprintOf([rule], '', german));
  });

  it('takes the words shown where they are the group’s own, or where there are none for reference', () => {
    expect(fingerprintOf([{ ...rule, own: true }], '', german)).toBe(fingerprintOf([rule], ''));
    expect(fingerprintOf([rule], '', () => undefined)).toBe(fingerprintOf([rule], ''));
  });
});

const CARDS = rounds(10_000);

/** The same card by other hands: keys in another order, signs and line ends written in another way, empty edges. */
function rewritten(draw: Draw, rules: readonly Rule[]): readonly Rule[] {
  const text = (before: string): string => {
    const signs = before.normalize(pick(draw, ['NFC', 'NFD']));
    const lines = signs.replace(/\r\n?/g, '\n').replace(/\n/g, pick(draw, ['\n', '\r\n', '\r']));
    return pick(draw, ['', ' ', '\n', '\u3000']) + lines + pick(draw, ['', ' ', '\r\n', '\ufeff']);
  };
  const again = (each: Rule): Rule => ({
    ...each, statement: text(each.statement), why: text(each.why), terms: text(each.terms),
    phases: shuffled(draw, [...each.phases, ...each.phases.slice(0, 1)]), sources: [], own: draw() < 0.5,
  });
  return rules.map((each) => Object.fromEntries(shuffled(draw, Object.entries(again(each)))) as unknown as Rule);
}

/** The card with one thing changed that a reader could see. */
function changed(draw: Draw, rules: readonly Rule[], limits: string): readonly [readonly Rule[], string] {
  const at = below(draw, rules.length);
  const before = rules[at]!;
  const put = (next: Partial<Rule>): readonly [readonly Rule[], string] => [rules.with(at, { ...before, ...next }), limits];
  const sign = pick(draw, ['x', '.', '!', 'é', '語', '🙂']);
  const text = (old: string): string => {
    const place = below(draw, old.trim().length + 1) + old.length - old.trimStart().length;
    return old.slice(0, place) + sign + old.slice(place);
  };
  switch (below(draw, 10)) {
    case 0: return put({ id: text(before.id) });
    case 1: return put({ statement: text(before.statement) });
    case 2: return put({ why: text(before.why) });
    case 3: return put({ terms: text(before.terms) });
    case 4: return put({ status: before.status === 'fixed' ? 'negotiable' : 'fixed' });
    case 5: return put({ phases: before.phases.includes('open') ? [] : [...before.phases, 'open'] });
    case 6: return [rules.toSpliced(at, 1), limits];
    case 7: return [rules.toSpliced(at, 0, someRule(draw, 'new')), limits];
    case 8: return rules.length > 1 ? [[...rules.slice(1), rules[0]!], limits] : put({ statement: 'Another.' });
    default: return [rules, text(limits)];
  }
}

describe(`${CARDS.toLocaleString('en')} random cards`, () => {
  it('keep their fingerprint in whatever way they are written, and lose it with any change that can be seen', () => {
    const draw = random(3);
    const faults: string[] = [];
    for (let n = 0; n < CARDS && faults.length < 3; n += 1) {
      const rules = someRules(draw, 1 + below(draw, 4));
      const limits = draw() < 0.3 ? '' : someText(draw);
      const mark = fingerprintOf(rules, limits);
      if (fingerprintOf(rewritten(draw, rules), limits.normalize('NFD')) !== mark) faults.push(`not kept: ${JSON.stringify([rules, limits])}`);
      const other = changed(draw, rules, limits);
      if (fingerprintOf(...other) === mark) faults.push(`not lost: ${JSON.stringify([rules, limits, other])}`);
    }
    expect(faults).toEqual([]);
  }, 600_000);

  it('keep their fingerprint in another language, as far as the words are this library’s', () => {
    const draw = random(4);
    for (let n = 0; n < rounds(1000); n += 1) {
      const reference = (id: string) => ({ statement: `${id}: ${phrases['en']![0]!}`, why: '' });
      const rules = someRules(draw, 1 + below(draw, 4));
      const translated = rules.map((each) => (each.own ? each : { ...each, statement: someText(draw), why: someText(draw) }));
      expect(fingerprintOf(translated, '', reference)).toBe(fingerprintOf(rules, '', reference));
      const own = rules.findIndex((each) => each.own);
      if (own < 0) continue;
      const changed = rules.with(own, { ...rules[own]!, why: 'Another reason.' });
      expect(fingerprintOf(changed, '', reference)).not.toBe(fingerprintOf(rules, '', reference));
    }
  });

  it.each([100, ...(CARDS >= 10_000 ? ([10_000] as const) : [])] as const)('come to what they come to in every engine: %i of them', (count) => {
    expect(allFingerprints(count)).toBe(goldenDigests[count]);
  }, 60_000);
});
