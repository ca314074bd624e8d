import { expect } from '@open-wc/testing';
import { dimensionIds } from '../../src/knowledge/comparison.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';
import { all, button, comparatorOn, labels, one, open, pick, press, said, settled, texts, write } from './element-helpers.js';

const pair = (comparator: RgGroupComparator): readonly string[] => texts(comparator, '.slot .name');

describe('a comparator in a narrow place', () => {
  it('shows cards, dimension by dimension, with two kinds beside each other', async () => {
    const comparator = await comparatorOn({}, undefined, '320px');
    expect(comparator.matches(':state(narrow)')).to.equal(true);
    expect(one(comparator, 'table')).to.equal(null);
    expect(labels(comparator)).to.deep.equal(dimensionIds.map((id) => comparisonWords.rows[id].label));
    expect(pair(comparator)).to.deep.equal(['Balint group', 'Support group']);
    const [first] = all(comparator, '.item');
    expect([...first!.querySelectorAll('[part=line]')].map(({ textContent }) => textContent)).to.deep.equal([comparisonWords.rows.focus.balint.line, comparisonWords.rows.focus.support.line]);
    expect([...first!.querySelectorAll('summary [part=kind]')].map(({ textContent }) => textContent)).to.deep.equal(['Balint group', 'Support group']);
  });

  it('scrolls one way only, with everything open, at 320 px and at twice the size of text', async () => {
    for (const size of ['16px', '32px']) {
      const comparator = await comparatorOn({ ask: 'all', present: true, answers: { picked: { mandatory: 'no' }, present: { matter: 'both' }, concerns: ['Pager'] } }, undefined, '320px');
      comparator.parentElement!.style.fontSize = size;
      await settled(comparator);
      for (const name of ['choose', 'studies', 'about']) await open(comparator, `[data-section=${name}]`);
      await open(comparator, '[data-cell="safety balint"]');
      const edge = comparator.getBoundingClientRect().right + 0.5;
      const out = all(comparator, '.frame *').filter((each) => each.getBoundingClientRect().right > edge && !each.matches('.said'));
      expect(out.map((each) => `${each.localName}.${each.className} ${(each.getBoundingClientRect().right - edge).toFixed(1)}`), size).to.deep.equal([]);
    }
  });

  it('changes either kind by buttons of 44 px, says so, and never shows one beside itself', async () => {
    const comparator = await comparatorOn({}, undefined, '320px');
    const next = button(comparator, 'Another kind in place of Support group, onwards');
    expect(next.getBoundingClientRect().width).to.be.at.least(44);
    expect(next.getBoundingClientRect().height).to.be.at.least(44);
    await press(comparator, 'Another kind in place of Support group, onwards');
    expect([pair(comparator), said(comparator)]).to.deep.equal([['Balint group', 'Blended group'], 'Balint group beside Blended group.']);
    await press(comparator, 'Another kind in place of Balint group, onwards');
    expect(pair(comparator)).to.deep.equal(['Support group', 'Blended group']);
    await press(comparator, 'Another kind in place of Support group, onwards');
    expect(pair(comparator)).to.deep.equal(['Personal exploration group', 'Blended group']);
    await press(comparator, 'Another kind in place of Blended group, backwards');
    expect(pair(comparator)).to.deep.equal(['Personal exploration group', 'Support group']);
    expect(said(comparator)).to.equal('Personal exploration group beside Support group.');
  });

  it('shows only what differs between the two on show, and counts anew when one is turned', async () => {
    const alike = { only: true, kinds: ['One', 'Two', 'Three'], rows: [
      { label: 'Hour', cells: { one: 'Noon', two: 'Noon', three: 'Eight' } }, { label: 'Room', cells: { one: 'Four', two: 'Five', three: 'Four' } }] };
    const comparator = await comparatorOn({ comparison: alike, differences: true }, undefined, '320px');
    expect([pair(comparator), labels(comparator)]).to.deep.equal([['One', 'Two'], ['Room']]);
    await press(comparator, 'Another kind in place of Two, onwards');
    expect([pair(comparator), labels(comparator)]).to.deep.equal([['One', 'Three'], ['Hour']]);
    expect(said(comparator)).to.equal('One beside Three. 1 of 2 questions are shown.');
    comparator.parentElement!.style.width = '1200px';
    await settled(comparator);
    await settled(comparator);
    expect(labels(comparator)).to.deep.equal(['Hour', 'Room']);
  });

  it('finds words of the two on show only', async () => {
    const comparator = await comparatorOn({}, undefined, '320px');
    await write(comparator, one<HTMLInputElement>(comparator, 'input[type=search]'), 'clinical frame');
    expect([labels(comparator), said(comparator)]).to.deep.equal([[], '0 of 22 questions are shown.']);
    await press(comparator, 'Another kind in place of Support group, backwards');
    expect([pair(comparator), labels(comparator)]).to.deep.equal([['Balint group', 'Therapy group for reference'], [comparisonWords.rows.rules.label]]);
    expect(said(comparator)).to.equal('Balint group beside Therapy group. 1 of 22 questions are shown.');
  });

  it('begins with the kind that `group` names, therapy too, which is marked for reference', async () => {
    const comparator = await comparatorOn({ group: 'blended' }, undefined, '320px');
    expect(pair(comparator)).to.deep.equal(['Blended group', 'Balint group']);
    comparator.setAttribute('group', 'therapy');
    await comparator.updateComplete;
    expect(pair(comparator)).to.deep.equal(['Therapy group for reference', 'Balint group']);
  });

  it('shows one kind where one is chosen', async () => {
    const comparator = await comparatorOn({ groups: ['support'] }, undefined, '320px');
    expect([pair(comparator), all(comparator, '.slot button').length]).to.deep.equal([['Support group'], 0]);
  });

  it('follows its place, not the window, and keeps what is open', async () => {
    const comparator = await comparatorOn({}, undefined, '1200px');
    expect([comparator.matches(':state(narrow)'), all(comparator, 'table').length]).to.deep.equal([false, 1]);
    await open(comparator, '[data-cell="focus balint"]');
    comparator.parentElement!.style.width = '400px';
    await settled(comparator);
    await settled(comparator);
    expect([comparator.matches(':state(narrow)'), all(comparator, 'table').length]).to.deep.equal([true, 0]);
    expect(one<HTMLDetailsElement>(comparator, '[data-cell="focus balint"]').open).to.equal(true);
    comparator.view = 'table';
    await comparator.updateComplete;
    expect(one(comparator, '.scroll').tabIndex).to.equal(0);
    comparator.parentElement!.style.width = '1200px';
    comparator.view = 'cards';
    await settled(comparator);
    await settled(comparator);
    expect([comparator.matches(':state(narrow)'), all(comparator, '.item').length]).to.deep.equal([false, dimensionIds.length]);
  });

  it('brings rows forward by answers, too', async () => {
    const comparator = await comparatorOn({ ask: 'one' }, undefined, '320px');
    await pick(comparator, 'No', '.asking');
    expect(texts(comparator, '.group').slice(0, 2)).to.deep.equal(['Brought forward by your answers', 'The other questions']);
    expect(labels(comparator)[0]).to.equal('Support');
  });

  it('is accessible', async () => {
    const comparator = await comparatorOn({ ask: 'one', dimensions: ['focus', 'rules'] }, undefined, '320px');
    await open(comparator, '[data-section=choose]');
    await expect(comparator).to.be.accessible();
  });
});
