/** The discussion sheet as it comes out of a printer. Pictures of it are in `node_modules/.cache/residency-groups/print`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileOf } from '../../src/group-comparator/profile.js';
import { stepsOf } from '../../src/group-comparator/steps.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { dimensionIds } from '../../src/knowledge/comparison.js';
import { presentQuestionIds, presentQuestions } from '../../src/knowledge/present-questions.js';
import { decisionQuestionIds, decisionQuestions } from '../../src/knowledge/questions.js';
import { comparatorEnglish } from '../../src/locales/en/group-comparator.js';
import { stage } from './browsers.js';
import { comparison, openComparator, sheetWords, words } from './comparator.js';
import { paperOf, printedOn } from './paper.js';
import { bare } from './pdf.js';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules/.cache/residency-groups/print');

/** CSS pixels, for notes of where a statement comes from: 5.4 points on paper, so that all rows go on the pages that they may take. */
const SMALLEST = 7.25;

const answers = JSON.stringify({ picked: {}, alternatives: {}, concerns: ['Whether the Tuesday hour can be kept free of pages'], present: {} });

/** The option of a question that puts most on the sheet. */
const most = (options: object, weight: (option: string) => number): string => Object.keys(options).reduce((best, each) => (weight(each) > weight(best) ? each : best));

/** Every question answered, each so that it fills the sheet; it will not be mandatory, so the alternatives are said as well. */
const full = {
  picked: Object.fromEntries(decisionQuestionIds.map((id) => {
    const { options }: { readonly options: Readonly<Record<string, readonly string[]>> } = decisionQuestions[id];
    return [id, id === 'mandatory' ? 'no' : most(options, (option) => options[option]!.length)];
  })),
  alternatives: { understanding: 'A seminar on the doctor and the patient, every other month, with cases from the clinic.', growth: 'A mentor for each resident, chosen by the resident.' },
  concerns: ['Whether the Tuesday hour can be kept free of pages', 'Who covers the pager', 'What the chief residents think of it'],
  present: Object.fromEntries(presentQuestionIds.map((id) => [id, most(presentQuestions[id].options, (option) =>
    stepsOf(profileOf({ [id]: option }).rows[0]!).reduce((sum, { steps }) => sum + steps.length, 0))])),
};

describe('chromium, with the discussion sheet on paper', () => {
  const on = stage('chromium');

  test.each([
    ['two kinds', ['balint', 'support'], 1],
    ['three kinds', ['balint', 'support', 'blended'], 1],
    ['all kinds', comparedKinds, 2],
  ] as const)('%s have every row, own concerns, sources and the open question, and no control', async (name, kinds, most) => {
    const { page } = await openComparator(on, { groups: kinds.join(' '), ask: 'all', answers });
    const { html, asked, controls, smallest } = await paperOf(page, 'rg-group-comparator');
    expect([asked, controls]).toEqual([1, 0]);
    mkdirSync(folder, { recursive: true });
    for (const { pages, pdf, format } of await printedOn(page, html)) {
      writeFileSync(join(folder, `comparator-${name.replace(' ', '-')}-${format.toLowerCase()}.pdf`), pdf);
      expect(pages.length, format).toBeLessThanOrEqual(most);
      const whole = pages.join('');
      const texts = [
        sheetWords.title, sheetWords.sources, sheetWords.open, comparison.notes.open, 'Whether the Tuesday hour can be kept free of pages',
        ...dimensionIds.map((id) => comparison.rows[id].label),
        ...dimensionIds.flatMap((id) => kinds.map((kind) => comparison.rows[id][kind].line)),
      ];
      expect(texts.filter((text) => !whole.includes(bare(text))), format).toEqual([]);
      for (const text of [words.printSheet, words.copySheet]) expect(whole).not.toContain(bare(text));
    }
    expect(smallest).toBeGreaterThanOrEqual(SMALLEST);
  });

  test.each([
    ['two kinds', ['balint', 'support'], 1],
    ['three kinds', ['balint', 'support', 'blended'], 1],
    ['all kinds', comparedKinds, 2],
  ] as const)('%s, with every question answered, stay within their pages and type', async (name, kinds, most) => {
    const { page } = await openComparator(on, { groups: kinds.join(' '), answers: JSON.stringify(full) });
    const { html, smallest } = await paperOf(page, 'rg-group-comparator');
    for (const { pages, pdf, format } of await printedOn(page, html)) {
      writeFileSync(join(folder, `comparator-full-${name.replace(' ', '-')}-${format.toLowerCase()}.pdf`), pdf);
      expect(pages.length, format).toBeLessThanOrEqual(most);
      const whole = pages.join('');
      const texts = [
        sheetWords.title, sheetWords.instead, sheetWords.present, comparison.notes.open, ...full.concerns, ...Object.values(full.alternatives),
        ...decisionQuestionIds.map((id) => comparatorEnglish.questions[id].ask),
        ...presentQuestionIds.map((id) => comparatorEnglish.present[id].next),
      ];
      expect(texts.filter((text) => !whole.includes(bare(text))), format).toEqual([]);
    }
    expect(smallest).toBeGreaterThanOrEqual(SMALLEST);
  });
});
