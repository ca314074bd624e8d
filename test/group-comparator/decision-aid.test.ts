/** What the page on decision aids says of the element, checked in the element: what is shown, and not only what is in the data. */
import { expect } from '@open-wc/testing';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { dimensionIds, reviewDate } from '../../src/knowledge/comparison.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { studies } from '../../src/knowledge/evidence.js';
import { decisionQuestionIds } from '../../src/knowledge/questions.js';
import { decisionQuestionWords } from '../../src/knowledge/question-words.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';
import { shownCriteria, type ShownCriterion } from './decision-aid.js';
import { all, comparatorOn, heads, one, open, pick, press, shown, texts, write } from './element-helpers.js';

const names = comparedKinds.map((kind) => comparisonWords.kinds[kind].label);

/** Everything behind one row, cell by cell. */
async function behind(comparator: RgGroupComparator): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { dataset } of all(comparator, '[data-cell]')) found.push((await open(comparator, `[data-cell="${dataset['cell']}"]`)).textContent.replace(/\s+/g, ' '));
  return found;
}

const checks: Readonly<Record<ShownCriterion, () => Promise<void>>> = {
  Q3: async () => {
    const comparator = await comparatorOn();
    expect(all(comparator, '[data-cell] [part=line]').filter(({ textContent }) => textContent !== '').length).to.equal(comparedKinds.length * dimensionIds.length);
    await open(comparator, '[data-section=about]');
    for (const kind of comparedKinds) expect(shown(comparator, `[data-means=${kind}]`)).to.contain(comparisonWords.kinds[kind].means);
  },
  C2: async () => {
    const cells = await behind(await comparatorOn({ dimensions: ['safety', 'leader'] }));
    for (const cell of cells) expect(cell).to.match(/The founding text says\s*(S\d|Nothing on this\.).*Sources\s*(?!How sure)\S/);
  },
  C3: async () => {
    const comparator = await comparatorOn({ groups: ['balint'] });
    expect(shown(comparator, '[part=dates]')).to.match(/^Version 1\.0; studies seen up to Nov 22, 2026\./);
    await press(comparator, 'Sheet to discuss');
    expect(shown(comparator, '.paper')).to.contain('studies seen up to November 22, 2026');
  },
  C4: async () => {
    expect(shown(await comparatorOn({ today: reviewDate }), '[part=dates]')).to.contain('To be looked at again by');
    expect(shown(await comparatorOn({ today: '2030-01-01' }), '[part=dates]')).to.contain('Out of date');
  },
  C5: async () => {
    const comparator = await comparatorOn();
    expect(texts(comparator, '[part=sure]').filter((text) => text !== '').length).to.equal(comparedKinds.length * dimensionIds.length);
    await open(comparator, '[data-section=studies]');
    expect(texts(comparator, 'table.evidence tbody tr').filter((text) => /(Some|Little|It describes)/.test(text)).length).to.equal(Object.keys(studies).length);
  },
  1: async () => {
    const comparator = await comparatorOn();
    expect(all(comparator, '[data-cell$=" none"] [part=line]').length).to.equal(dimensionIds.length);
  },
  2: async () => {
    const comparator = await comparatorOn();
    expect(heads(comparator)).to.deep.equal(names.map((name) => (name === 'Therapy group' ? `${name} for reference` : name)));
    for (const row of all(comparator, '[part=row]')) expect(row.querySelectorAll('td').length).to.equal(comparedKinds.length);
  },
  8: async () => {
    const comparator = await comparatorOn({ dimensions: ['evidence'] });
    await open(comparator, '[data-section=studies]');
    expect([one(comparator, '.picture [data-study]'), one(comparator, 'table.evidence')]).not.to.include(null);
    comparator.view = 'cards';
    await comparator.updateComplete;
    expect(all(comparator, '.item').length).to.equal(1);
  },
  9: async () => {
    const comparator = await comparatorOn({ ask: 'all' });
    expect(texts(comparator, '.asking legend')).to.deep.equal(decisionQuestionIds.map((id) => decisionQuestionWords[id].ask));
    await write(comparator, one<HTMLInputElement>(comparator, 'input.concern'), 'Pager');
    await press(comparator, 'Add');
    expect(shown(comparator, '.own')).to.contain('Pager');
  },
  10: async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    const passed: string[] = [];
    for (const [at] of decisionQuestionIds.entries()) {
      passed.push(...texts(comparator, '.asking legend'));
      if (at < decisionQuestionIds.length - 1) await press(comparator, 'Next');
    }
    expect(passed).to.deep.equal(decisionQuestionIds.map((id) => decisionQuestionWords[id].ask));
    await pick(comparator, 'We are not sure', '.asking');
    await press(comparator, 'Take this answer back');
    expect(comparator.answers.picked).to.deep.equal({});
  },
  11: async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    await press(comparator, 'Sheet to discuss');
    const sheet = shown(comparator, '.paper');
    for (const id of decisionQuestionIds) expect(sheet).to.contain(decisionQuestionWords[id].ask);
    expect(sheet).to.contain('Open questions').and.to.contain(comparisonWords.notes.open);
  },
};

describe('the comparator as a decision aid, as it is shown', () => {
  for (const key of shownCriteria) it(`meets criterion ${key}, as its page says`, () => checks[key]());
});
