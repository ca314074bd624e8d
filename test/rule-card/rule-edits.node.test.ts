import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule-card/rule.js';
import { draftOf, edit, LONGEST_TEXT, MOST_RULES, textNames, type Draft, type Step } from '../../src/rule-card/rule-edits.js';
import { random, rounds } from '../foundation/random.js';
import { below, pick, type Draw } from './random-rules.js';

const rule = (id: string, rest: Partial<Rule> = {}): Rule =>
  ({ id, statement: `Rule ${id}.`, why: 'Because.', status: 'negotiable', phases: [], terms: '', sources: [], own: false, ...rest });
const [a, b] = [rule('a'), rule('b')];
const [fixed, programme] = [rule('fixed', { status: 'fixed' }), rule('programme', { status: 'programme' })];
const start = draftOf([a, fixed, b, programme]);
const settles = (id: string): boolean => id === 'fixed';
const after = (...steps: readonly Step[]): Draft => steps.reduce((draft, step) => edit(draft, step, settles), start);
const idsOf = ({ rules }: Draft): string => rules.map(({ id }) => id).join(' ');
const undo = { type: 'undo' } as const;
const say = (statement: string, id = 'a'): Step => ({ type: 'change', id, statement });

describe('a negotiable rule', () => {
  it('can be said otherwise, and is the group’s own from then on', () => {
    expect(after(say('We listen.')).rules[0]).toEqual({ ...a, statement: 'We listen.', own: true });
    expect(after({ type: 'change', id: 'b', why: '' }).rules[2]).toEqual({ ...b, why: '', own: true });
  });

  it('stays in this library’s words where only its terms are settled', () => {
    expect(after({ type: 'change', id: 'a', terms: 'Noon.' }).rules[0]).toEqual({ ...a, terms: 'Noon.' });
  });

  it('is in this library’s words again where they are typed again', () => {
    const draft = after(say('We listen.'), say('Otherwise.', 'b'), { type: 'change', id: 'a', statement: a.statement, terms: 'Noon.' });
    expect(draft.rules[0]).toEqual({ ...a, terms: 'Noon.' });
  });

  it('that was the group’s own stays so', () => {
    const draft = draftOf([{ ...a, own: true }]);
    expect(edit(edit(draft, say('x')), { type: 'change', id: 'a', statement: a.statement, terms: 'y' }).rules[0]!.own).toBe(true);
  });

  it('can be removed', () => {
    expect(idsOf(after({ type: 'remove', id: 'a' }))).toBe('fixed b programme');
    expect(after(say('x'), { type: 'remove', id: 'b' }).typing).toBe('');
  });

  it.each([[0, 'b a fixed programme'], [1, 'a b fixed programme'], [3, 'a fixed programme b'], [99, 'a fixed programme b'], [-1, 'b a fixed programme']])(
    'can be moved past any other, to place %i', (to, ids) => {
      expect(idsOf(after({ type: 'move', id: 'b', to }))).toBe(ids);
    },
  );
});

describe('a new rule', () => {
  const added: Rule = { id: 'new', statement: 'We eat.', why: '', status: 'negotiable', phases: [], terms: '', sources: [], own: true };

  it.each([[undefined, 4], [1, 1], [0, 0], [-3, 0], [99, 4]])('asked to stand at %s stands at %i', (at, place) => {
    const draft = after({ type: 'add', id: 'new', statement: 'We eat.', ...(at !== undefined && { at }) });
    expect(draft.rules[place]).toEqual(added);
    expect(draft.rules).toHaveLength(5);
  });

  it('can be changed like any other, and stays the group’s own', () => {
    const draft = after({ type: 'add', id: 'new', statement: 'We eat.' }, { type: 'change', id: 'new', terms: 'Fridays' });
    expect(draft.rules[4]).toEqual({ ...added, terms: 'Fridays' });
  });
});

describe('a fixed rule, or one of the programme', () => {
  it('gets terms where it has something to settle', () => {
    expect(after({ type: 'change', id: 'fixed', terms: '60 minutes' }).rules[1]).toEqual({ ...fixed, terms: '60 minutes' });
    expect(after({ type: 'change', id: 'fixed', statement: fixed.statement, terms: '60 minutes' }).rules[1]!.terms).toBe('60 minutes');
  });

  it.each<[string, Step]>([
    ['said otherwise', say('Otherwise.', 'fixed')],
    ['explained otherwise', { type: 'change', id: 'fixed', why: 'Why not.' }],
    ['said otherwise beside its terms', { type: 'change', id: 'fixed', statement: 'Otherwise.', terms: 'Noon.' }],
    ['given terms where nothing is to settle', { type: 'change', id: 'programme', terms: 'Noon.' }],
    ['removed', { type: 'remove', id: 'fixed' }],
    ['removed either', { type: 'remove', id: 'programme' }],
    ['moved', { type: 'move', id: 'fixed', to: 0 }],
  ])('cannot be %s', (_what, step) => {
    expect(edit(start, step, settles)).toBe(start);
  });

  it('has nothing to settle unless told so', () => {
    expect(edit(start, { type: 'change', id: 'fixed', terms: 'Noon.' })).toBe(start);
  });
});

describe('a step', () => {
  it.each<[string, Step]>([
    ['about a rule that is not there', say('x', 'nobody')],
    ['that changes nothing', { type: 'change', id: 'a', statement: a.statement, why: a.why }],
    ['that names no text', { type: 'change', id: 'a' }],
    ['that leaves no statement', say(' \n')],
    ['that makes a text too long', { type: 'change', id: 'a', why: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['that makes one of two texts too long', { type: 'change', id: 'a', why: 'x'.repeat(LONGEST_TEXT + 1), terms: 'x' }],
    ['that adds a rule without a statement', { type: 'add', id: 'new', statement: '' }],
    ['that adds a rule that is too long', { type: 'add', id: 'new', statement: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['that adds an id that is there', { type: 'add', id: 'fixed', statement: 'Again.' }],
    ['that moves a rule to where it is', { type: 'move', id: 'a', to: 0 }],
    ['back from the beginning', undo],
  ])('%s leaves the draft alone', (_what, step) => {
    expect(edit(start, step, settles)).toBe(start);
  });

  it('that adds is refused where there are as many rules as there may be', () => {
    const many = draftOf(Array.from({ length: MOST_RULES }, (_, at) => rule(`r${at}`)));
    expect(edit(many, { type: 'add', id: 'new', statement: 'One more.' })).toBe(many);
    const fewer = edit(many, { type: 'remove', id: 'r0' });
    expect(edit(fewer, { type: 'add', id: 'new', statement: 'x'.repeat(LONGEST_TEXT) }).rules).toHaveLength(MOST_RULES);
  });
});

describe('the way back', () => {
  it('takes one step at a time', () => {
    const draft = after(say('x'), { type: 'remove', id: 'b' }, undo);
    expect(draft.rules).toEqual(after(say('x')).rules);
    expect(edit(draft, undo)).toEqual(start);
  });

  it('takes typing for one step, as long as it goes on in the same text', () => {
    const draft = after(say('W'), say('We'), say('We l'));
    expect(after(say('W'), say('We')).rules[0]!.statement).toBe('We');
    expect(draft.rules[0]!.statement).toBe('We l');
    expect(edit(draft, undo)).toEqual(start);
    expect(after(say('W'), say('x', 'b'), say('We'), undo).rules[0]!.statement).toBe('W');
    expect(after(say('W'), { type: 'change', id: 'a', why: 'x' }, say('We'), undo).rules[0]!.statement).toBe('W');
  });

  it('begins anew after a step back', () => {
    const draft = after(say('W'), { type: 'remove', id: 'b' }, undo, say('We'), undo);
    expect(draft.rules[0]!.statement).toBe('W');
  });

  it('has no step for typing that ended where it began', () => {
    expect(after(say('W'), say(a.statement))).toEqual(start);
    expect(after(say('x', 'b'), say('W'), say(a.statement)).past).toHaveLength(1);
    const both = (statement: string, why: string): Step => ({ type: 'change', id: 'a', statement, why });
    expect(after(both('x', 'y'), both(a.statement, 'z')).rules[0]).toEqual({ ...a, why: 'z', own: true });
  });
});

const SEQUENCES = rounds(100_000);
const ids = ['a', 'b', 'c', 'fixed', 'programme', 'new', 'newer'];
const texts = ['x', 'xy', 'Rule a.', 'Because.', '', ' '];

function someStep(draw: Draw): Step {
  const id = pick(draw, ids);
  const what = below(draw, 10);
  if (what < 5) {
    return { type: 'change', id, ...Object.fromEntries(textNames.filter(() => draw() < 0.4).map((name) => [name, pick(draw, texts)])) };
  }
  if (what < 6) return { type: 'remove', id };
  if (what < 7) return { type: 'add', id, statement: pick(draw, texts), at: below(draw, 7) - 1 };
  return what < 9 ? { type: 'move', id, to: below(draw, 7) - 1 } : undo;
}

describe(`${SEQUENCES.toLocaleString('en')} random sequences of steps`, () => {
  it('lead back to the beginning, and leave alone what nobody may change', () => {
    const draw = random(13);
    const before = [a, fixed, b, programme, rule('c', { own: true })];
    const held = JSON.stringify([fixed, programme]);
    const faults: string[] = [];
    for (let n = 0; n < SEQUENCES && faults.length < 3; n += 1) {
      let draft = draftOf(before);
      const steps = Array.from({ length: 1 + below(draw, 12) }, () => someStep(draw));
      for (const step of steps) {
        const next = edit(draft, step, settles);
        const fault = (what: string): number => faults.push(`${what}: ${JSON.stringify(steps)}`);
        const kept = next.rules.filter(({ status }) => status !== 'negotiable').map((each) => (settles(each.id) ? { ...each, terms: '' } : each));
        if (JSON.stringify(kept) !== held) fault('a fixed rule changed');
        if (new Set(next.rules.map(({ id }) => id)).size !== next.rules.length) fault('an id twice');
        if (next.past.length > draft.past.length && !isDeepStrictEqual(edit(next, undo).rules, draft.rules)) fault('a step not undone');
        if (next.rules.some(({ statement }) => !statement.trim())) fault('no statement');
        draft = next;
      }
      while (draft.past.length) draft = edit(draft, undo);
      if (draft.rules !== before || draft.before !== before) faults.push(`not back: ${JSON.stringify(steps)}`);
    }
    expect(faults).toEqual([]);
  }, 600_000);
});
