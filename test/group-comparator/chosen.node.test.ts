import { describe, expect, it } from 'vitest';
import { chosenOf, type Choice } from '../../src/group-comparator/chosen.js';
import { matching } from '../../src/group-comparator/search.js';
import { builtIn, type Shown } from '../../src/group-comparator/shown.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { dimensionIds } from '../../src/knowledge/comparison.js';

const library = builtIn(comparisonWords);
const choose = (choice: Partial<Choice> = {}, all: Shown = library) => {
  const unknown: string[] = [];
  const { shown, kinds, chosen, rows } = chosenOf(all, { order: {}, query: '', find: matching, differences: false, ...choice }, (name, id, known) => unknown.push(`${name} ${id} ${known.length}`));
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return { kinds: ids(kinds), chosen: ids(chosen), rows: ids(rows), order: ids(shown.kinds), rowOrder: ids(shown.rows), unknown };
};

describe('what is on show', () => {
  it('is everything, in its own order, while nothing is chosen', () => {
    expect(choose()).toEqual({ kinds: comparedKinds, chosen: dimensionIds, rows: dimensionIds, order: comparedKinds, rowOrder: dimensionIds, unknown: [] });
  });

  it('is what was chosen, in the chosen order, with the kind for reference last', () => {
    const { kinds, chosen, order, rowOrder } = choose({ groups: ['therapy', 'support', 'balint'], dimensions: ['rules', 'focus'] });
    expect([kinds, chosen]).toEqual([['support', 'balint', 'therapy'], ['rules', 'focus']]);
    expect(order.slice(0, 4)).toEqual(['therapy', 'support', 'balint', 'blended']);
    expect(rowOrder.slice(0, 3)).toEqual(['rules', 'focus', 'topics']);
  });

  it('is nothing where nothing is chosen', () => {
    expect(choose({ groups: [], dimensions: [] })).toMatchObject({ kinds: [], chosen: [], rows: [] });
  });

  it('leaves ids out that are not there, and names them with those that are', () => {
    const { kinds, chosen, unknown } = choose({ groups: ['nobody', 'balint'], dimensions: ['focus', 'nothing'] });
    expect([kinds, chosen, unknown]).toEqual([['balint'], ['focus'], [`groups nobody ${comparedKinds.length}`, `dimensions nothing ${dimensionIds.length}`]]);
    expect(chosenOf(library, { groups: ['nobody'], order: {}, query: '', find: matching, differences: false }).kinds).toEqual([]);
  });

  it('offers the choice in the order somebody gave it, whatever is chosen', () => {
    const order = { groups: ['none', 'support'], dimensions: ['safety'] };
    const { kinds, chosen, order: offered, rowOrder } = choose({ groups: ['balint'], dimensions: ['focus'], order });
    expect([kinds, chosen, offered.slice(0, 3), rowOrder.slice(0, 2)]).toEqual([['balint'], ['focus'], ['none', 'support', 'balint'], ['safety', 'focus']]);
  });

  it('keeps of the chosen rows those that are found in what the chosen kinds say', () => {
    const { chosen, rows } = choose({ groups: ['balint'], dimensions: ['focus', 'rules'], query: comparisonWords.rows.rules.balint.line });
    expect([chosen, rows]).toEqual([['focus', 'rules'], ['rules']]);
  });

  it('shows all rows until what looks for them has come', () => {
    expect(choose({ dimensions: ['focus', 'rules'], query: 'unicorn', find: undefined }).rows).toEqual(['focus', 'rules']);
  });

  it('goes by the kinds in sight, where not all are', () => {
    const sight = (kinds: Shown['kinds']) => kinds.slice(1, 3);
    expect(choose({ differences: true, groups: ['balint', 'support', 'exploration'], dimensions: ['limits', 'focus'], sight }).rows).toEqual(['focus']);
    expect(choose({ differences: true, groups: ['balint', 'support', 'exploration'], dimensions: ['limits', 'focus'] }).rows).toEqual(['limits', 'focus']);
  });

  it('tells kinds apart without counting the one for reference', () => {
    const alike: Shown = {
      kinds: [{ id: 'a', label: 'A', reference: false }, { id: 'b', label: 'B', reference: false }, { id: 'r', label: 'R', reference: true }],
      rows: [{ id: 'same', label: 'Same', cells: { a: { line: 'x' }, b: { line: 'x' }, r: { line: 'y' } } }, { id: 'other', label: 'Other', cells: { a: { line: 'x' } } }],
    };
    expect(choose({ differences: true }, alike).rows).toEqual(['other']);
    expect(choose({ differences: false }, alike).rows).toEqual(['same', 'other']);
  });
});
