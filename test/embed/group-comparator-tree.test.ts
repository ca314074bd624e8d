/** The comparator as assistive technology is given it: Chromium's tree of accessibility. */
import type { Page } from 'playwright';
import { launch } from '../../scripts/browsers.mjs';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparison as facts, dimensionIds } from '../../src/knowledge/comparison.js';
import { decisionQuestionIds } from '../../src/knowledge/questions.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { stage } from './browsers.js';
import { comparison, openComparator, words } from './comparator.js';

/** Something that assistive technology hears of: what only groups for looks is left out. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly Heard[];
}

async function treeOf(page: Page): Promise<Heard> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = (id: string): readonly Heard[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(heard);
    const role = String(node.role?.value ?? '');
    if (node.ignored || role === 'none' || role === 'generic' || role === 'InlineTextBox') return children;
    const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [{ role, name: String(node.name?.value ?? '').replace(/\s+/g, ' ').trim(), states, children }];
  };
  return heard(nodes[0]!.nodeId)[0]!;
}

const within = (node: Heard, role: string): readonly Heard[] => [...(node.role === role ? [node] : []), ...node.children.flatMap((child) => within(child, role))];
const names = (nodes: readonly Heard[]): readonly string[] => nodes.map(({ name }) => name);
const textOf = (node: Heard): string => (node.role === 'StaticText' ? node.name : node.children.map(textOf).filter(Boolean).join(' '));

/** The cells of a row, headers included, in their columns. */
const cellsOf = (row: Heard): readonly Heard[] => row.children.filter(({ role }) => /^(cell|gridcell|columnheader|rowheader)$/.test(role));

describe('the tree of accessibility', () => {
  const on = stage(() => launch('chromium'));

  test('has one table, named by its caption, with a column for the questions and one for each kind', async () => {
    const { page } = await openComparator(on);
    const tree = await treeOf(page);
    const [table, ...others] = within(tree, 'table');
    expect([table!.name, others]).toEqual([words.caption, []]);
    expect(textOf(within(table!, 'caption')[0] ?? within(table!, 'Caption')[0]!)).toBe(words.caption);
    expect(names(within(table!, 'columnheader').slice(0, comparedKinds.length + 1))).toEqual([
      words.question, ...comparedKinds.map((kind) => (kind === 'therapy' ? `${comparison.kinds[kind].label} ${words.reference}` : comparison.kinds[kind].label)),
    ]);
  });

  test('gives every cell its row header and its column header, and says the line and what it rests on', async () => {
    const { page } = await openComparator(on);
    const [table] = within(await treeOf(page), 'table');
    const [head, ...rows] = within(table!, 'row').map(cellsOf);
    const columns = names(head!);
    const full = rows.filter((cells) => cells.length > 1);
    expect(full).toHaveLength(dimensionIds.length);
    const cells = full.flatMap(([header, ...rest], at) => {
      const { label, asks } = comparison.rows[dimensionIds[at]!];
      expect([header!.role, textOf(header!)]).toEqual(['rowheader', `${label} ${asks}`]);
      return rest.map((cell, column) => ({ cell, row: dimensionIds[at]!, kind: comparedKinds[column]!, column: columns[column + 1]! }));
    });
    expect(cells).toHaveLength(dimensionIds.length * comparedKinds.length);
    for (const { cell, row, kind, column } of cells) {
      expect(column.startsWith(comparison.kinds[kind].label), `${row} ${kind}`).toBe(true);
      expect(cell.role).toMatch(/^(grid)?cell$/);
      const [opener, ...more] = within(cell, 'DisclosureTriangle');
      expect([more.length, opener!.states['expanded']]).toEqual([0, false]);
      expect(opener!.name).toBe(`${comparison.rows[row][kind].line} ${comparison.grades[facts[row].cells[kind].sure[0]].label}`);
    }
    expect(full.every(([, ...rest]) => rest.length === comparedKinds.length)).toBe(true);
  });

  test('puts the parts of the table over their rows, as headers of their own', async () => {
    const { page } = await openComparator(on);
    const [table] = within(await treeOf(page), 'table');
    const alone = within(table!, 'row').map(cellsOf).filter((cells) => cells.length === 1);
    expect(alone.map(([header]) => [header!.role, textOf(header!)])).toEqual(Object.values(comparison.parts).map((part) => ['rowheader', part]));
  });

  test('has a name for all that is pressed, ticked or written in, and for the groups they stand in', async () => {
    const { page } = await openComparator(on, { ask: 'all', present: '', link: '', groups: 'balint support', dimensions: 'focus' });
    await page.evaluate(async () => {
      const { shadowRoot, updateComplete } = document.querySelector('rg-group-comparator')!;
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
      await new Promise(requestAnimationFrame);
      await updateComplete;
    });
    const tree = await treeOf(page);
    for (const role of ['button', 'checkbox', 'radio', 'textbox', 'searchbox', 'DisclosureTriangle', 'link', 'group', 'radiogroup', 'search', 'heading', 'table']) {
      expect(within(tree, role).filter(({ name, children }) => name === '' && children.length === 0), role).toEqual([]);
    }
    expect(names(within(tree, 'heading'))).toEqual(expect.arrayContaining([words.title, words.ask, words.present]));
    for (const id of decisionQuestionIds) expect(names(within(tree, 'group'))).toContain(comparatorEnglish.questions[id].ask);
  });

  test('has in a card, too, the question over the statements and the kind before each', async () => {
    const { page } = await openComparator(on, { dimensions: 'focus rules' }, { viewport: { width: 320, height: 640 } });
    const tree = await treeOf(page);
    expect(within(tree, 'table')).toEqual([]);
    const cards = within(tree, 'group').filter(({ name }) => name === comparison.rows.focus.label || name === comparison.rows.rules.label);
    expect(cards.map((card) => [within(card, 'heading')[0]!.name, names(within(card, 'DisclosureTriangle'))])).toEqual((['focus', 'rules'] as const).map((id) => [
      comparison.rows[id].label,
      (['balint', 'support'] as const).map((kind) => `${comparison.kinds[kind].label} ${comparison.rows[id][kind].line} ${comparison.grades[facts[id].cells[kind].sure[0]].label}`),
    ]));
  });

  test('has the studies twice: as a picture with a name, and as a table with headers', async () => {
    const { page } = await openComparator(on, { dimensions: 'focus' });
    await page.locator('rg-group-comparator').getByText(words.studies, { exact: true }).click();
    await page.locator('rg-group-comparator').getByRole('table', { name: words.unplaced }).waitFor();
    const tree = await treeOf(page);
    expect(names(within(tree, 'image').concat(within(tree, 'img')))).toEqual([`${words.picture} ${words.asTable}.`]);
    const evidence = within(tree, 'table').find(({ name }) => name === words.unplaced)!;
    expect(names(within(evidence, 'columnheader'))).toEqual([words.study, words.measured, words.found]);
    expect(within(evidence, 'rowheader')).toHaveLength(28);
  });
});
