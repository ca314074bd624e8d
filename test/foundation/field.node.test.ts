import { describe, expect, it } from 'vitest';
import { flag, isRecord, keep, numberBetween, oneOf, parsed, text } from '../../src/foundation/field.js';

const refused: string[] = [];
const refuse = (accepted: string): typeof keep => {
  refused.push(accepted);
  return keep;
};

describe('checks', () => {
  it('read a flag from an attribute, a property, and what frameworks write', () => {
    for (const value of ['', true, 'true']) expect(flag(value, refuse)).toBe(true);
    for (const value of [null, undefined, false, 'false']) expect(flag(value, refuse)).toBe(false);
    expect(flag('no', refuse)).toBe(keep);
  });

  it('read one of a closed set', () => {
    const side = oneOf(['left', 'right'], 'left');
    expect([side('right', refuse), side(null, refuse), side('left', refuse)]).toEqual(['right', 'left', 'left']);
    expect(side('up', refuse)).toBe(keep);
    expect(refused.at(-1)).toBe('left, right');
  });

  it('read a number within bounds, from text too', () => {
    const ten = numberBetween(1, 10, undefined, 'of things ');
    expect([ten('7', refuse), ten(10, refuse), ten(1, refuse), ten(null, refuse)]).toEqual([7, 10, 1, undefined]);
    for (const value of ['', ' ', 'x', 0, 11, NaN, {}, true]) expect(ten(value, refuse)).toBe(keep);
    expect(refused.at(-1)).toBe('a number of things from 1 to 10');
  });

  it('read text, JSON and records', () => {
    expect([text('a', refuse), text(null, refuse), text(5, refuse)]).toEqual(['a', '', keep]);
    expect(parsed('[1]', refuse, 'a list')).toEqual([1]);
    expect(parsed(5, refuse, 'a list')).toBe(5);
    expect(parsed('[', refuse, 'a list')).toBe(keep);
    expect([isRecord({}), isRecord([]), isRecord(null), isRecord('x')]).toEqual([true, false, false, false]);
  });
});
