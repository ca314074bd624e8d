import { describe, expect, it } from 'vitest';
import { answer, noAnswers } from '../../src/group-comparator/answers.js';
import { fromFragment, LONGEST, toFragment, type LinkState } from '../../src/group-comparator/link.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { dimensionIds } from '../../src/knowledge/comparison.js';
import { random, rounds } from '../foundation/random.js';
import { drawAnswers, drawPresent, pick, texts } from './words.js';

const known = { kinds: [...comparedKinds, 'our Tuesday & more'], rows: dimensionIds };
const empty: LinkState = { differences: false, answers: noAnswers, present: {} };
const asked = answer(noAnswers, { type: 'pick', question: 'forum', option: 'no' });
const concerned: LinkState = { ...empty, answers: answer(asked, { type: 'add', concern: 'Who pays?' }) };

describe('a link', () => {
  it('brings the view and the picks back as they were', () => {
    const state: LinkState = {
      kinds: ['support', 'our Tuesday & more', 'balint'], rows: ['safety', 'focus'], differences: true,
      answers: answer(noAnswers, { type: 'pick', question: 'aim', option: 'both' }), present: { leads: 'nobody' },
    };
    expect(fromFragment(toFragment(state), known)).toEqual(state);
    expect(fromFragment(`#${toFragment(state)}`, known)).toEqual(state);
  });

  it('of an untouched comparator says no more than whose it is', () => {
    expect(toFragment(empty)).toBe('rg-comparator=1');
    expect(fromFragment('rg-comparator=1', known)).toEqual(empty);
  });

  it('leaves at home what people wrote, unless it is told to take it along', () => {
    expect(toFragment(concerned)).toBe('rg-comparator=1&q.forum=no');
    const open = toFragment(concerned, { texts: true });
    expect(open).toContain('concern=Who+pays');
    expect(fromFragment(open, known)!.answers.concerns).toEqual([]);
    expect(fromFragment(open, known, { texts: true })).toEqual(concerned);
  });

  it('of somebody else, or of another version, is not read', () => {
    for (const fragment of ['', '#', '#section-2', 'kind=balint', 'rg-comparator=2&kind=balint', 'rg-comparator', '%%%', '&&&===']) {
      expect(fromFragment(fragment, known), fragment).toBeUndefined();
    }
  });

  it('that is too long is not read', () => {
    expect(fromFragment(`rg-comparator=1&${'x'.repeat(LONGEST)}`, known)).toBeUndefined();
  });

  it('names only what there is, each once', () => {
    const forged = 'kind=balint&kind=balint&kind=lunch&kind=__proto__&row=focus&row=<b>&q.forum=maybe&q.lunch=yes&p.leads=all&p.__proto__=x';
    expect(fromFragment(`rg-comparator=1&${forged}`, known)).toEqual({ ...empty, kinds: ['balint'], rows: ['focus'] });
  });

  it('of no kind and no row is told from one of all', () => {
    const none: LinkState = { ...empty, kinds: [], rows: [] };
    expect(toFragment(none)).toBe('rg-comparator=1&kind=&row=');
    expect(fromFragment(toFragment(none), known)).toEqual(none);
  });

  it('that names nothing known shows everything', () => {
    expect(fromFragment('rg-comparator=1&kind=lunch&row=lunch', known)).toEqual(empty);
  });
});

const RANDOM = rounds(1000);

describe(`${RANDOM.toLocaleString('en')} random links`, () => {
  it('come back as they went, texts and all', () => {
    const draw = random(9);
    for (let n = 0; n < RANDOM; n += 1) {
      const kinds = known.kinds.filter(() => draw() < 0.5);
      const rows = known.rows.filter(() => draw() < 0.3);
      const state: LinkState = {
        ...(kinds.length > 0 && { kinds: draw() < 0.5 ? kinds : kinds.toReversed() }), ...(rows.length > 0 && { rows }),
        differences: draw() < 0.5, answers: drawAnswers(draw), present: drawPresent(draw),
      };
      expect(fromFragment(toFragment(state, { texts: true }), known, { texts: true })).toEqual(state);
      const { kinds: _kinds, rows: _rows, ...bare } = fromFragment(toFragment(state), known)!;
      const { differences, present, answers } = state;
      expect(bare).toEqual({ differences, present, answers: { ...noAnswers, picked: answers.picked } });
    }
  });

  it('that somebody has tampered with never throw, and never bring in what is unknown', () => {
    const draw = random(99);
    for (let n = 0; n < RANDOM; n += 1) {
      const good = toFragment({ ...empty, answers: drawAnswers(draw), present: drawPresent(draw), kinds: comparedKinds }, { texts: true });
      const at = Math.floor(draw() * good.length);
      const bad = good.slice(0, at) + pick(draw, texts).slice(0, 50) + good.slice(at + Math.floor(draw() * 5));
      const state = fromFragment(bad, known, { texts: draw() < 0.5 });
      for (const kind of state?.kinds ?? []) expect(known.kinds).toContain(kind);
      expect(state?.answers.concerns.length ?? 0).toBeLessThanOrEqual(20);
    }
  });
});
