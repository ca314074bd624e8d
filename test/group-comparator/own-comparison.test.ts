import { expect, fixture, html } from '@open-wc/testing';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';
import { warnings } from '../console.js';
import { all, comparatorOn, heads, labels, one, open, settled, shown, texts } from './element-helpers.js';

const tuesday = { kinds: [{ id: 'tuesday', label: 'Our Tuesday group' }], rows: [{ id: 'focus', cells: { tuesday: 'Cases, mostly' } }, { label: 'Room', asks: 'Where does it meet?', cells: { tuesday: { line: 'Room 4', more: 'Second floor.', sources: ['House rules'] }, balint: 'Any quiet room' } }] };

describe('a page’s own comparison', () => {
  it('adds a column before therapy, and rows of its own, by property or by JSON', async () => {
    const byProperty = await comparatorOn({ comparison: tuesday });
    expect(heads(byProperty).slice(-2)).to.deep.equal(['Our Tuesday group', 'Therapy group for reference']);
    expect(labels(byProperty).at(-1)).to.equal('Room');
    expect(texts(byProperty, 'tbody th[colspan]').at(-1)).to.equal('Added here');
    expect(one(byProperty, '[data-cell="focus tuesday"] [part=line]').textContent).to.equal('Cases, mostly');
    const cell = await open(byProperty, '[data-cell$="room tuesday"]');
    expect(cell.textContent).to.contain('Second floor.').and.to.contain('House rules').and.to.contain('This page says so.');
    const byText = await fixture<RgGroupComparator>(html`<rg-group-comparator view="table" comparison=${JSON.stringify(tuesday)}></rg-group-comparator>`);
    await byText.updateComplete;
    expect([heads(byText), labels(byText)]).to.deep.equal([heads(byProperty), labels(byProperty)]);
  });

  it('says "No statement." where there is none, and claims nothing for it', async () => {
    const comparator = await comparatorOn({ comparison: tuesday, groups: ['tuesday', 'support'], dimensions: ['rules', 'room'] });
    expect(texts(comparator, '.unstated')).to.deep.equal(['No statement.', 'No statement.']);
  });

  it('stands by itself where it asks to, in its own order', async () => {
    const comparator = await comparatorOn({ comparison: { only: true, kinds: ['Ours', 'Theirs'], rows: [{ label: 'Hour', cells: { theirs: 'Noon', ours: 'Eight' } }] } });
    expect([heads(comparator), labels(comparator), texts(comparator, '[part=line]')]).to.deep.equal([['Ours', 'Theirs'], ['Hour'], ['Eight', 'Noon']]);
  });

  it('comes from a table in the element, read live, with its markup as text', async () => {
    const comparator = await comparatorOn({ groups: ['balint', 'our-group'] }, html`
      <table><thead><tr><td></td><th>Our <b>group</b></th></tr></thead>
        <tbody><tr><th data-id="focus">What for</th><td>Both &lt;b&gt; by turns<p>Case first.</p></td></tr><tr><th>Cake</th><td>Always</td></tr></tbody></table>`);
    expect(heads(comparator)).to.deep.equal([comparisonWords.kinds.balint.label, 'Our group']);
    expect(one(comparator, '[data-cell="focus our-group"] [part=line]').textContent).to.equal('Both <b> by turns');
    expect((await open(comparator, '[data-cell="focus our-group"]')).textContent).to.contain('Case first.');
    comparator.querySelectorAll('td')[2]!.textContent = 'On Fridays';
    await settled(comparator);
    expect(one(comparator, '[data-cell="cake our-group"] [part=line]').textContent).to.equal('On Fridays');
    comparator.querySelector('table')!.remove();
    comparator.groups = undefined;
    await settled(comparator);
    expect(heads(comparator).length).to.equal(6);
  });

  it('shows the page’s table itself only until it is read', async () => {
    const comparator = await comparatorOn({}, html`<table data-only><tr><th></th><th>A</th><th>B</th></tr><tr><th>Row</th><td>1</td><td>2</td></tr></table>`);
    expect(one(comparator, '[hidden] slot')).not.to.equal(null);
    expect(shown(comparator, 'table[part=table] tbody')).to.contain('1');
    expect(heads(comparator)).to.deep.equal(['A', 'B']);
  });

  it('comes from a table with spans: a cell speaks of all the kinds and rows it stands in', async () => {
    const { said } = warnings();
    const comparator = await comparatorOn({}, html`<table data-only><tr><th></th><th>Early</th><th>Noon</th><th>Late</th></tr>
      <tr><th>Room</th><td colspan="2">Four</td><td rowspan="2">Five</td></tr><tr><th>Leader</th><td>Ann</td><td>Bob</td></tr>
      <tr><th>Tea</th><td></td><td colspan="2">Yes</td></tr></table>`);
    const said3 = (row: string): readonly string[] => texts(comparator, `[data-cell^="${row} "] [part=line]`);
    expect([said3('room'), said3('leader'), said3('tea')]).to.deep.equal([['Four', 'Four', 'Five'], ['Ann', 'Bob', 'Five'], ['Yes', 'Yes']]);
    expect(one(comparator, '[data-cell="tea early"]')).to.equal(null);
    expect(said).to.deep.equal([]);
  });

  it('takes what a cell says first for its line, paragraphs or not', async () => {
    const comparator = await comparatorOn({}, html`<table data-only><tr><th></th><th>A</th><th>B</th><th>C</th></tr>
      <tr><th><p>Hour</p><p>When?</p></th><td><p>Line</p><p>More</p><p>and more</p></td><td>Line<p>More</p></td><td><div><p>Line</p></div>More</td></tr></table>`);
    expect([labels(comparator), texts(comparator, '.asks')]).to.deep.equal([['Hour'], ['When?']]);
    expect(texts(comparator, '[part=line]')).to.deep.equal(['Line', 'Line', 'Line']);
    const more: string[] = [];
    for (const cell of all(comparator, '[data-cell]')) more.push((await open(comparator, `[data-cell="${cell.dataset['cell']}"]`)).querySelector('[part=more]')!.textContent);
    expect(more).to.deep.equal(['More and more', 'More', 'More']);
  });

  it('counts a statement it puts in place of the library’s as the page’s', async () => {
    const comparator = await comparatorOn({ dimensions: ['focus'], comparison: { rows: [{ id: 'focus', cells: { balint: 'Our own words' } }] } });
    const cell = await open(comparator, '[data-cell="focus balint"]');
    expect(cell.textContent).to.contain('This page').and.to.contain('Nothing on this.').and.not.to.contain('S25');
  });
});

describe('bad input', () => {
  it('is named once, in a sentence that says what would be accepted, and shown as what it is', async () => {
    const { said } = warnings();
    const comparator = await comparatorOn({ groups: ['balint', 'nobody'], dimensions: ['focus', 'nothing'] });
    await comparator.updateComplete;
    comparator.requestUpdate();
    await comparator.updateComplete;
    expect(said).to.deep.equal([
      '<rg-group-comparator> groups="nobody" is not used. Accepted: balint, support, blended, exploration, none, therapy.',
      `<rg-group-comparator> dimensions="nothing" is not used. Accepted: ${Object.keys(comparisonWords.rows).join(', ')}.`,
    ]);
    expect([heads(comparator), labels(comparator)]).to.deep.equal([['Balint group'], ['Focus']]);
  });

  it('leaves the last good value of every property, and throws nothing', async () => {
    const { said } = warnings();
    const comparator = await comparatorOn({ groups: ['balint'], view: 'table', ask: 'all' });
    const bad: Readonly<Record<string, unknown>> = { groups: 7, dimensions: '[', comparison: 'no json', differences: 'perhaps', ask: 'some', answers: [1], present: 2, link: {}, view: 'grid', today: 'someday', group: 'none of these' };
    for (const [name, value] of Object.entries(bad)) Reflect.set(comparator, name, value);
    await comparator.updateComplete;
    expect([comparator.groups, comparator.view, comparator.ask, comparator.answers, comparator.group]).to.deep.equal([['balint'], 'table', 'all', {}, 'balint']);
    expect(said.map((sentence) => /> (\w+)=/.exec(sentence)?.[1])).to.deep.equal(Object.keys(bad));
  });

  it('in a ragged table, with names twice, or in cells that say nothing, costs only what is wrong', async () => {
    const { said } = warnings();
    const comparator = await comparatorOn({}, html`<table data-only><tr><th></th><th>Early</th><th>Early</th><th>Late</th></tr>
      <tr><th>Start</th><td>Eight</td><td>Nine</td><td>Noon</td><td>Extra</td></tr><tr><th>Start</th><td>Again</td></tr><tr><th>End</th></tr><tr></tr></table>`);
    expect([heads(comparator), labels(comparator)]).to.deep.equal([['Early', 'Late'], ['Start', 'End']]);
    expect(texts(comparator, 'table[part=table] td')).to.deep.equal(['Eight This page', 'Noon This page', 'No statement.', 'No statement.']);
    expect(said.map((sentence) => /table=(.+?) (is not used|lacks something)/.exec(sentence)?.slice(1).join(' '))).to.have.members([
      '"Start, cell 4 and those after it" is not used', '"Start" lacks something', '"End" lacks something', '{"label":"Early"} is not used',
      '{"label":"Start","asks":"","cells":{"early":{"line":"Again","more":""}}} is not used', '{"label":"","asks":"","cells":{}} is not used',
    ]);
    expect(said.every((sentence) => sentence.startsWith('<rg-group-comparator> table='))).to.equal(true);
  });

  it('in an object is left out piece by piece', async () => {
    const { said } = warnings();
    const comparator = await comparatorOn({
      comparison: {
        kinds: ['Ours', 'ours', { label: '' }, 7 as never],
        rows: [{ label: 'Cake', cells: { ours: 'Yes', theirs: 'No', balint: 7, ['__proto__']: 'x', support: { line: 'Some', sure: ['certain'] } } }, {}, 'no row' as never],
      },
    });
    expect(heads(comparator).length).to.equal(7);
    expect(labels(comparator).at(-1)).to.equal('Cake');
    expect(all(comparator, '[data-cell^="cake "]').map(({ dataset }) => dataset['cell'])).to.deep.equal(['cake support', 'cake ours']);
    expect(said.length).to.equal(9);
  });

  it('that leaves nothing at all shows "No statement." and sends nobody to choose, named once', async () => {
    const { said } = warnings();
    const byObject = await comparatorOn({ comparison: { only: true } });
    const byTable = await comparatorOn({}, html`<table data-only></table>`);
    for (const comparator of [byObject, byTable]) expect(shown(comparator, '.empty')).to.equal('No statement.');
    expect(said).to.deep.equal([
      '<rg-group-comparator> comparison={"only":true} is not used. Accepted: with it, kinds and rows of the page’s own.',
      '<rg-group-comparator> table="data-only" is not used. Accepted: with it, kinds and rows of the page’s own.',
    ]);
  });

  it('is named wherever it stands: what is no list, no text, no yes or no, or a key that is not known', async () => {
    const { said } = warnings();
    const comparison = {
      kinds: 'Ours', only: 'yes', colour: 'red',
      rows: [{ label: 'Cake', ask: 'Is there?', asks: 7, cells: { balint: { line: 'Yes', more: 8, detail: 'x', sources: 'us', claims: [1], sure: 'study' } } }, { label: 'Tea', cells: ['Yes'] }],
    };
    const comparator = await comparatorOn({ comparison: comparison as never });
    expect([heads(comparator).length, labels(comparator).slice(-2), texts(comparator, '[data-cell="cake balint"] [part=line]')]).to.deep.equal([6, ['Cake', 'Tea'], ['Yes']]);
    expect(said.map((sentence) => sentence.replace('<rg-group-comparator> comparison=', '').replace(' is not used. Accepted', ''))).to.have.members([
      '"colour": kinds, rows, only.', '{"only":"yes"}: only as true or false.', '{"kinds":"Ours"}: kinds as a list.', '"ask": id, label, asks, cells.',
      `{"asks":7}: asks as text of at most 2000 characters.`, `{"more":8}: more as text of at most 2000 characters.`, '"detail": line, more, claims, sources, sure.',
      '{"sources":"us"}: sources as a list.', '{"claims":[1]}: claims as texts.', '{"sure":"study"}: sure as a list.', '{"cells":["Yes"]}: cells as an object with a kind to each statement.',
    ]);
    const rows = await comparatorOn({ comparison: { kinds: ['Ours'], rows: 7 as never } });
    expect(heads(rows)).to.include('Ours');
    expect(said.slice(11)).to.deep.equal([
      '<rg-group-comparator> comparison={"rows":7} is not used. Accepted: rows as a list.',
      '<rg-group-comparator> comparison="ours" lacks something. Accepted: a cell in some row for each kind.',
    ]);
  });

  it('as much as a page can give is cut off where it is named', async () => {
    const { said } = warnings();
    const kinds = Array.from({ length: 30 }, (_, n) => `Kind ${n}`);
    const rows = Array.from({ length: 120 }, (_, n) => ({ label: `Row ${n}`, cells: {} }));
    const comparator = await comparatorOn({ comparison: { only: true, kinds, rows } });
    expect([heads(comparator).length, labels(comparator).length]).to.deep.equal([20, 100]);
    // Too many kinds, too many rows, and kinds of which no row says anything.
    expect(said.length).to.equal(3);
  });
});
