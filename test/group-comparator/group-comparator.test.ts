import { expect, fixture, html } from '@open-wc/testing';
import { registerTranslation } from '../../src/foundation/locale.js';
import { claimKeys, claims } from '../../src/knowledge/claims.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparison, dimensionIds, reviewDate } from '../../src/knowledge/comparison.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { en } from '../../src/locales/en.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';
import { warnings } from '../console.js';
import { all, button, comparatorOn, heads, labels, listen, one, open, press, said, settled, shown, texts, write } from './element-helpers.js';

const labelOf = (kind: (typeof comparedKinds)[number]): string => comparisonWords.kinds[kind].label;
const options = comparedKinds.filter((kind) => kind !== 'therapy').map(labelOf);
const everyHead = [...options, 'Therapy group for reference'];

/** The headers that a cell is about, as assistive technology finds them by `scope`. */
function headersOf(cell: HTMLTableCellElement): { readonly column: string; readonly row: string } {
  const row = cell.parentElement as HTMLTableRowElement;
  const table = row.closest('table')!;
  const column = [...table.tHead!.rows[0]!.cells].find((each) => each.cellIndex === cell.cellIndex && each.scope === 'col')!;
  const name = [...row.cells].find((each) => each.scope === 'row')!;
  return { column: [...column.childNodes].find((node) => node instanceof Text)!.data.trim(), row: name.querySelector('[part=label]')!.textContent };
}

describe('a comparator', () => {
  it('is one table with a caption, where every cell is about one kind and one question', async () => {
    const comparator = await comparatorOn();
    const tables = all<HTMLTableElement>(comparator, 'table');
    expect(tables.length).to.equal(1);
    expect(tables[0]!.caption!.textContent).to.contain('side by side');
    expect(heads(comparator)).to.deep.equal(everyHead);
    expect(labels(comparator)).to.deep.equal(dimensionIds.map((id) => comparisonWords.rows[id].label));
    const cells = all<HTMLTableCellElement>(comparator, 'tbody td');
    expect(cells.length).to.equal(dimensionIds.length * comparedKinds.length);
    cells.forEach((cell, at) => {
      const [row, kind] = [dimensionIds[Math.floor(at / comparedKinds.length)]!, comparedKinds[at % comparedKinds.length]!];
      expect(headersOf(cell)).to.deep.equal({ column: labelOf(kind), row: comparisonWords.rows[row].label });
      expect(cell.querySelector('[part=line]')!.textContent).to.equal(comparisonWords.rows[row][kind].line);
    });
    expect(all<HTMLTableCellElement>(comparator, 'tbody th[colspan]').map(({ scope, textContent }) => [scope, textContent])).to.deep.equal(Object.values(comparisonWords.parts).map((part) => ['rowgroup', part]));
  });

  it('gives every cell the same structure: a line and how sure it is, more, the founding text, sources', async () => {
    const comparator = await comparatorOn({ dimensions: ['focus', 'evidence'] });
    for (const cell of all(comparator, '[data-cell]')) await open(comparator, `[data-cell="${cell.dataset['cell']}"]`);
    const structures = new Set(all(comparator, '[data-cell]').map((cell) => `${cell.querySelectorAll('summary > span').length} ${cell.querySelectorAll('[part=more]').length} ${[...cell.querySelectorAll('dt')].map(({ textContent }) => textContent).join('|')}`));
    expect([...structures]).to.deep.equal(['2 1 The founding text says|Sources|How sure']);
  });

  it('shows for each cell what its line rests on, and behind it the founding text’s own words', async () => {
    const comparator = await comparatorOn({ dimensions: ['safety'] });
    expect(texts(comparator, '[part=sure]')).to.deep.equal(comparedKinds.map((kind) => comparisonWords.grades[comparison.safety.cells[kind].sure[0]].label));
    const cell = await open(comparator, '[data-cell="safety balint"]');
    expect(cell.textContent).to.contain(claims.S28.quote).and.to.contain('may make the group feel more safe');
    expect([...cell.querySelectorAll('a')].every(({ href, rel }) => href.startsWith('https://') && rel === 'noreferrer')).to.equal(true);
  });

  it('has all 48 claims of the founding text within reach', async () => {
    const comparator = await comparatorOn();
    await open(comparator, '[data-section=about]');
    const found = claimKeys.filter((key) => one(comparator, `[data-claim=${key}]`)?.textContent.includes(claims[key].quote));
    expect(found).to.deep.equal(claimKeys);
  });

  it('ends with the question open, whatever is shown', async () => {
    for (const properties of [{}, { groups: [] }, { dimensions: [] }, { view: 'cards' }, { ask: 'all' }] as const) {
      expect(shown(await comparatorOn(properties), '[part=open]')).to.equal('How best to meet teaching goals and residents’ needs is still an open question.');
    }
  });

  it('names version, evidence and review date, and says so once that is past', async () => {
    const comparator = await comparatorOn({ today: reviewDate });
    expect(shown(comparator, '[part=dates]')).to.equal('Version 1.0; studies seen up to Nov 22, 2026. To be looked at again by Nov 22, 2027.');
    comparator.today = '2027-11-23';
    await comparator.updateComplete;
    expect(shown(comparator, '[part=dates]')).to.contain('Out of date');
    const { said: warned } = warnings();
    for (const day of ['22 November 2026', '2026-11', '11/22/2026', '2026-02-31']) comparator.today = day;
    await comparator.updateComplete;
    expect([comparator.today, warned.length, warned[0]]).to.deep.equal(['2027-11-23', 4, '<rg-group-comparator> today="22 November 2026" is not used. Accepted: a day such as 2026-11-22.']);
    comparator.today = '';
    await comparator.updateComplete;
    expect(shown(comparator, '[part=dates]')).to.contain('Version 1.0');
  });

  it('sets therapy apart, last, and for reference, wherever it is asked for', async () => {
    const comparator = await comparatorOn({ groups: ['therapy', 'support', 'balint'] });
    expect(heads(comparator)).to.deep.equal([labelOf('support'), labelOf('balint'), 'Therapy group for reference']);
    expect(getComputedStyle(all(comparator, 'thead th').at(-1)!).borderInlineStartStyle).to.equal('double');
  });

  it('keeps headers in sight while the page moves', async () => {
    const comparator = await comparatorOn();
    const [corner, first] = all(comparator, 'thead th');
    expect([getComputedStyle(first!).position, getComputedStyle(corner!).position, getComputedStyle(one(comparator, 'tbody th[scope=row]')).position]).to.deep.equal(['sticky', 'sticky', 'sticky']);
    one(comparator, 'tbody:last-of-type tr:last-of-type').scrollIntoView();
    expect(first!.getBoundingClientRect().top).to.be.at.least(0);
    expect(first!.getBoundingClientRect().top).to.be.lessThan(1);
  });

  it('moves in a frame of its own, which the keyboard reaches, where the table is wider than its place', async () => {
    const comparator = await comparatorOn({}, undefined, '760px');
    const frame = one(comparator, '.scroll');
    expect([frame.getAttribute('role'), frame.tabIndex]).to.deep.equal(['region', 0]);
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect(comparator.scrollWidth).to.equal(comparator.clientWidth);
    await expect(comparator).to.be.accessible();
  });

  it('is no wider in its frame than its kinds need', async () => {
    const widths: number[] = [];
    for (const groups of [['balint', 'support', 'blended'], comparedKinds]) {
      const comparator = await comparatorOn({ groups, view: 'table', dimensions: ['focus', 'rules'] }, undefined, '400px');
      widths.push(one(comparator, '.scroll table').getBoundingClientRect().width / Number.parseFloat(getComputedStyle(comparator).fontSize));
    }
    expect(widths[0]).to.be.within(30, 38);
    expect(widths[1]).to.be.within(55, 64);
  });

  it('has no colour for what is good or bad: strengths and troubles, and all kinds, look alike', async () => {
    const comparator = await comparatorOn({ view: 'table' });
    const looks = (selector: string): readonly string[] => [...new Set(all(comparator, selector).map((each) => {
      const { color, backgroundColor, backgroundImage, borderBlockEndColor, fontWeight } = getComputedStyle(each);
      return [color, backgroundColor, backgroundImage, borderBlockEndColor, fontWeight].join(' ');
    }))];
    for (const selector of ['tbody td', 'tbody [part=line]', 'tbody [part=sure]', 'tbody [part=label]', 'tbody .part th', 'thead th:not(:first-child)']) expect(looks(selector).length, selector).to.equal(1);
    await open(comparator, '[data-section=studies]');
    expect(looks('.picture svg').length).to.equal(1);
    expect(new Set(all(comparator, '.picture circle, .picture path').map((each) => [getComputedStyle(each).stroke, getComputedStyle(each).color].join(' '))).size).to.equal(1);
  });

  it('says in a sentence what each kind is', async () => {
    const comparator = await comparatorOn({ groups: ['balint'], dimensions: ['focus'] });
    await open(comparator, '[data-section=about]');
    expect(texts(comparator, '[data-means]')).to.deep.equal(comparedKinds.map((kind) => `${labelOf(kind)}${comparisonWords.kinds[kind].means}`));
  });

  it('takes kinds and rows by property or by text, in their order', async () => {
    const comparator = await comparatorOn({ groups: ['support', 'balint'], dimensions: ['rules', 'focus'] });
    expect([heads(comparator), labels(comparator)]).to.deep.equal([[labelOf('support'), labelOf('balint')], ['Rules', 'Focus']]);
    comparator.setAttribute('groups', 'blended, none');
    comparator.setAttribute('dimensions', '["safety"]');
    await comparator.updateComplete;
    expect([heads(comparator), labels(comparator)]).to.deep.equal([[labelOf('blended'), labelOf('none')], ['Safety']]);
    comparator.removeAttribute('groups');
    comparator.removeAttribute('dimensions');
    await comparator.updateComplete;
    expect([heads(comparator).length, labels(comparator).length]).to.deep.equal([comparedKinds.length, dimensionIds.length]);
  });

  it('shows what there is where one kind is left, or none', async () => {
    const comparator = await comparatorOn({ groups: ['balint'], differences: true });
    expect([heads(comparator).length, labels(comparator).length]).to.deep.equal([1, dimensionIds.length]);
    comparator.groups = [];
    await comparator.updateComplete;
    expect(shown(comparator, '.empty')).to.equal('No kind of group is chosen. Choose some above.');
  });

  it('finds rows by words, and says how many', async () => {
    const comparator = await comparatorOn();
    await write(comparator, one<HTMLInputElement>(comparator, 'input[type=search]'), 'memory presenter');
    expect([labels(comparator), said(comparator)]).to.deep.equal([[comparisonWords.rows.topics.label], '1 of 22 questions are shown.']);
    // A word that only the founding text has, and no statement.
    await write(comparator, one<HTMLInputElement>(comparator, 'input[type=search]'), 'gripe');
    expect([labels(comparator), said(comparator)]).to.deep.equal([[comparisonWords.rows.complaint.label], '1 of 22 questions are shown.']);
    await write(comparator, one<HTMLInputElement>(comparator, 'input[type=search]'), 'no such word anywhere');
    expect(said(comparator)).to.equal('0 of 22 questions are shown.');
    expect(shown(comparator, '.empty')).to.contain('No question is left.');
    await write(comparator, one<HTMLInputElement>(comparator, 'input[type=search]'), '');
    expect(labels(comparator).length).to.equal(dimensionIds.length);
  });

  it('shows only what differs, and says how many', async () => {
    const same = { kinds: ['One', 'Two'], rows: [{ label: 'Alike', cells: { one: 'Same', two: ' same ' } }, { label: 'Unlike', cells: { one: 'This', two: 'That' } }], only: true };
    const comparator = await comparatorOn({ comparison: same });
    one(comparator, '.tools input[type=checkbox]').click();
    await comparator.updateComplete;
    expect([comparator.differences, labels(comparator), said(comparator)]).to.deep.equal([true, ['Unlike'], '1 of 2 questions are shown.']);
  });

  it('lets people choose and reorder kinds and rows with boxes and buttons', async () => {
    const comparator = await comparatorOn();
    await open(comparator, '[data-section=choose]');
    const boxes = all<HTMLInputElement>(comparator, '.choose fieldset:first-of-type input');
    boxes[1]!.click();
    await comparator.updateComplete;
    expect(heads(comparator)).not.to.contain(labelOf('support'));
    boxes[1]!.click();
    await comparator.updateComplete;
    expect(heads(comparator)).to.deep.equal(everyHead);
    const up = button(comparator, 'Move up: Support group');
    up.focus();
    up.click();
    await comparator.updateComplete;
    expect(heads(comparator).slice(0, 2)).to.deep.equal([labelOf('support'), labelOf('balint')]);
    expect(said(comparator)).to.equal('Support group: place 1 of 5.');
    expect(comparator.shadowRoot!.activeElement).to.equal(up);
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    up.click();
    await comparator.updateComplete;
    expect(heads(comparator)[0]).to.equal(labelOf('support'));
    await press(comparator, 'Move down: Focus');
    expect(labels(comparator).slice(0, 2)).to.deep.equal(['Topics', 'Focus']);
  });

  it('takes the words of the nearest language, part by part, and a page’s own', async () => {
    registerTranslation({ lang: 'qq', dir: 'ltr', comparator: { ...en.comparator, title: 'Gruppen' } });
    const outer = await fixture(html`<div lang="qq"><rg-group-comparator level="4" .wording=${{ find: 'Suchen' }}></rg-group-comparator></div>`);
    const comparator = outer.querySelector<RgGroupComparator>('rg-group-comparator')!;
    await comparator.updateComplete;
    expect([shown(comparator, '[part=title]'), shown(comparator, '.find span')]).to.deep.equal(['Gruppen', 'Suchen']);
    expect(one(comparator, '[part=title]').getAttribute('aria-level')).to.equal('4');
    comparator.wording = { title: 'Our groups' };
    await comparator.updateComplete;
    expect(shown(comparator, '[part=title]')).to.equal('Our groups');
  });

  it('is quiet at birth, and again when it is moved', async () => {
    const { said: warned } = warnings();
    const heard = listen(document);
    const comparator = await comparatorOn({ ask: 'one', present: true, link: true, differences: true, answers: { picked: { forum: 'no' } } });
    const before = [...comparator.attributes].map(({ name }) => name);
    const place = comparator.parentElement!;
    comparator.remove();
    place.append(comparator);
    await settled(comparator);
    expect([heard.answered, heard.sheets, warned, said(comparator)]).to.deep.equal([[], [], [], '']);
    expect([...comparator.attributes].map(({ name }) => name)).to.deep.equal(before);
  });

  it('is accessible with everything open', async () => {
    const comparator = await comparatorOn({ dimensions: ['focus', 'rules'], groups: ['balint', 'support', 'therapy'], ask: 'all', present: true, link: true, answers: { picked: { mandatory: 'no' }, present: { matter: 'both' }, concerns: ['Pager'] } });
    for (const name of ['choose', 'studies', 'about']) await open(comparator, `[data-section=${name}]`);
    await open(comparator, '[data-cell="focus balint"]');
    await press(comparator, 'Sheet to discuss');
    await expect(comparator).to.be.accessible();
  });
});

describe('what studies found', () => {
  it('is a picture with a dot for each thing that was compared, and the same as a table', async () => {
    const comparator = await comparatorOn({ dimensions: ['focus'] });
    await open(comparator, '[data-section=studies]');
    const marks = all(comparator, '.picture [data-study]');
    const directions = Object.fromEntries(['worse', 'no-difference', 'better'].map((which) => [which, all(comparator, `.picture svg.${which}`).length]));
    expect(directions['worse']! + directions['no-difference']! + directions['better']!).to.equal(marks.length);
    expect(directions['worse']).to.equal(1);
    expect(one(comparator, '[role=img]').getAttribute('aria-label')).to.contain('The same as a table');
    const rows = all(comparator, 'table.evidence tbody tr');
    expect(rows.length).to.equal(28);
    const west = texts(comparator, 'table.evidence tbody tr').find((row) => row.startsWith('West'));
    expect(west).to.contain('Engagement at work: better').and.to.contain('Stress and depression: no difference').and.to.contain('74 people').and.to.contain('But:');
    const radius = (study: string): number => Number(one(comparator, `[data-study=${study}] circle`).getAttribute('r'));
    expect(radius('BELGRADE18')).to.be.greaterThan(radius('TURNER04'));
    expect(one(comparator, '[data-study=TURNER04] .mark').classList.contains('hollow')).to.equal(true);
    expect(one(comparator, '[data-study=RIPP16] .mark').classList.contains('hollow')).to.equal(false);
  });
});
