import { describe, expect, it } from 'vitest';
import { answer, noAnswers, type AnswerEvent, type Answers } from '../../src/group-comparator/answers.js';
import { plain, sheetAsMarkdown } from '../../src/group-comparator/sheet-text.js';
import { sheetOf, type Sheet, type SheetInput } from '../../src/group-comparator/sheet.js';
import { builtIn, type Shown } from '../../src/group-comparator/shown.js';
import { claimWords } from '../../src/knowledge/claim-words.js';
import { claimKeys, claims } from '../../src/knowledge/claims.js';
import { comparedKinds } from '../../src/knowledge/comparison-kinds.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { contentVersion, dimensionIds, evidenceDate, reviewDate } from '../../src/knowledge/comparison.js';
import { decisionQuestionWords } from '../../src/knowledge/question-words.js';
import { decisionQuestionIds } from '../../src/knowledge/questions.js';
import { sheetWords } from '../../src/knowledge/sheet-words.js';
import { sources } from '../../src/knowledge/sources.js';
import { random, rounds } from '../foundation/random.js';
import { drawAnswers, drawPresent, english, pick, texts } from './words.js';

const shown = builtIn(comparisonWords);
const dated = '2026-12-01';
const make = (input: Partial<SheetInput> = {}): Sheet =>
  sheetOf({ shown, kinds: ['balint', 'support'], answers: noAnswers, present: {}, dated, ...input }, english);
const text = (sheet: Sheet) => sheetAsMarkdown(sheet, sheetWords, comparisonWords);
const after = (...events: AnswerEvent[]): Answers => events.reduce(answer, noAnswers);
const optional: Answers = after(
  { type: 'pick', question: 'mandatory', option: 'no' },
  { type: 'say', alternative: 'growth', text: 'Mentors.' },
  { type: 'add', concern: 'Who covers the pager?' },
);

describe('the sheet', () => {
  it('says when it was made, from which statements, and until when they stand', () => {
    expect(make()).toMatchObject({ version: 1, dated, content: contentVersion, evidence: evidenceDate, review: reviewDate, stale: false });
    expect(make({ dated: reviewDate }).stale).toBe(false);
    expect(make({ dated: '2031-01-01' }).stale).toBe(true);
  });

  it('holds the answers, what residents will have instead, and the rows that matter with the reason for each', () => {
    const sheet = make({ answers: optional });
    expect(sheet.answers).toEqual([{ ask: decisionQuestionWords.mandatory.ask, answer: 'No', because: decisionQuestionWords.mandatory.options.no.because }]);
    expect(sheet.alternatives).toEqual([{ ask: english.alternatives.growth, answer: 'Mentors.' }]);
    expect(sheet.rows.map(({ id }) => id)).toEqual(['learning', 'attendance', 'beside']);
    for (const row of sheet.rows) expect(row.because).toEqual([decisionQuestionWords.mandatory.options.no.because]);
  });

  it('holds all rows, without a reason, while nothing is answered', () => {
    const sheet = make();
    expect(sheet.rows.map(({ id }) => id)).toEqual(dimensionIds);
    expect(sheet.rows.flatMap(({ because }) => because)).toEqual([]);
  });

  it('leaves open what is open: own concerns first, then alternatives and questions without an answer', () => {
    const { open } = make({ answers: optional });
    expect(open.slice(0, 2)).toEqual(['Who covers the pager?', english.alternatives.understanding]);
    expect(open.slice(2)).toEqual(decisionQuestionIds.filter((id) => id !== 'mandatory').map((id) => decisionQuestionWords[id].ask));
  });

  it('has the chosen kinds in the chosen order, and no others', () => {
    const sheet = make({ kinds: ['support', 'lunch', 'balint'] });
    expect(sheet.kinds.map(({ id }) => id)).toEqual(['support', 'balint']);
    for (const { cells } of sheet.rows) expect(cells.map(({ kind }) => kind)).toEqual(['support', 'balint']);
  });

  it('names every source and claim its statements rest on, the founding text first and its last claim always', () => {
    const sheet = make({ kinds: comparedKinds });
    const statements = sheet.rows.flatMap(({ cells }) => cells.map(({ statement }) => statement!));
    expect(new Set(sheet.sources.map(({ key }) => key))).toEqual(new Set(['SEED', ...statements.flatMap((each) => each.sources!)]));
    expect(sheet.sources[0]!.key).toBe('SEED');
    const cited = new Set([...statements.flatMap((each) => each.claims!), 'S48']);
    expect(sheet.claims.map(({ key }) => key)).toEqual(claimKeys.filter((key) => cited.has(key)));
    expect(make({ answers: optional }).claims.map(({ key }) => key)).toContain('S21');
  });

  it('brings the profile of a present group along, in words', () => {
    const steps = [{ kind: 'Support group', steps: [{ label: 'Check-in', text: 'Each in turn' }] }];
    expect(make({ present: { begins: 'round', leads: 'nobody' }, steps: ({ question }) => (question === 'begins' ? steps : []) }).profile).toEqual([
      {
        dimension: 'Topics', ask: 'How does the work of an hour begin?', answer: 'Each says how they are',
        like: ['Support group', 'Blended group'], departs: ['Balint group', 'Personal exploration group'], next: 'See how each kind of group begins.', steps,
      },
      expect.objectContaining({ dimension: 'Leaders', like: ['No group'], steps: [] }),
    ]);
  });

  it('ends where the founding text ends', () => {
    expect(make().last).toMatch(/still an open question\.$/);
  });

  it('is plain JSON', () => {
    const sheet = make({ answers: optional, present: { leads: 'nobody' } });
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it('shows a page’s own column and row, with sources of its own, and says where there is no statement', () => {
    const own: Shown = {
      kinds: [{ id: 'ours', label: 'Our Tuesday group', reference: false }, { id: 'balint', label: 'Balint group', reference: false }],
      rows: [{ id: 'parking', label: 'Parking', cells: { ours: { line: 'In the yard.', sources: ['our minutes'] } } }],
    };
    const sheet = make({ shown: own, kinds: ['ours', 'balint'] });
    expect(sheet.rows).toEqual([{
      id: 'parking', label: 'Parking', because: [],
      cells: [{ kind: 'ours', statement: { line: 'In the yard.', sources: ['our minutes'] } }, { kind: 'balint' }],
    }]);
    expect(sheet.sources.at(-1)).toEqual({ key: 'our minutes', text: 'our minutes' });
    expect(text(sheet)).toContain('- **Our Tuesday group:** In the yard. (our minutes)\n- **Balint group:** No statement.');
    expect(text(sheet)).toContain('\n- our minutes\n');
  });
});

describe('the sheet as Markdown', () => {
  it('says no more of a bare statement than it says', () => {
    const bare: Shown = { kinds: shown.kinds, rows: [{ id: 'own', label: 'Own', cells: { balint: { line: 'In the yard.' } } }] };
    expect(text(make({ shown: bare, kinds: ['balint'] }))).toContain('- **Balint group:** In the yard.\n');
  });

  it('reads from the date to the open question', () => {
    const lines = text(make({ answers: optional, present: { begins: 'chart' } })).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Which kind of group?', '## What was answered', '## What residents will have instead', '## The group we have', '## What bears on it',
      '### Learning', '### Mandatory or by choice', '### Needed beside it', '## Open questions', '## The founding text says', '## Sources',
    ]);
    expect(lines).toContain('- Date: 2026-12-01');
    expect(lines).toContain('- Compared: Balint group, Support group');
    expect(lines).toContain('- **Topics:** How does the work of an hour begin? With a chart, to settle what to do. Like: none of these. '
      + 'Unlike: Balint group, Support group, Blended group, Personal exploration group, No group, Therapy group. See how each kind of group begins.');
    expect(lines.at(-2)).toBe('**How best to meet teaching goals and residents’ needs is still an open question.**');
  });

  it('says behind every statement how sure it is and what it rests on', () => {
    expect(text(make())).toContain('- **Balint group:** Its rules may make it feel more safe and predictable. Some members still tell of unease. '
      + 'Among trainees in psychiatry it raised anxiety; most of them adapted. (Founding text, Study, S28, PLAYER18, GRAHAM09)');
  });

  it('says what each quote is about: more direct support is a reason for the blend, and what may be less of a worry is the choice', () => {
    const markdown = text(make({ kinds: ['balint', 'blended'], answers: after({ type: 'pick', question: 'aim', option: 'both' }) }));
    for (const key of ['S34', 'S44', 'S45', 'S46'] as const) expect(markdown).toContain(`- ${key}: ${claimWords[key]} “${claims[key].quote}”`);
    expect(markdown).toMatch(/^- S45: Those who preferred the mixture felt/m);
  });

  it('lists the rules and the phases that a profile sends to', () => {
    const steps = [{ kind: 'Balint group', steps: [{ label: 'The story', text: 'P *only*.' }, { text: 'No advice.', status: 'fixed' }] }];
    expect(text(make({ present: { begins: 'case' }, steps: () => steps }))).toContain('See how each kind of group begins.\n  - Balint group: The story: P \\*only\\*. No advice. (fixed)\n');
  });

  it('leaves out parts that are empty', () => {
    const markdown = text(make({ kinds: [] }));
    for (const heading of [sheetWords.answers, sheetWords.instead, sheetWords.present]) expect(markdown).not.toContain(heading);
    expect(markdown).toContain('- Compared: none of these');
  });

  it('says that the statements are out of date once they are', () => {
    expect(text(make())).toContain(`- ${sheetWords.review}: ${reviewDate}`);
    expect(text(make({ dated: '2031-01-01' }))).toContain(`- ${sheetWords.stale}: ${reviewDate}`);
  });

  it('links sources where they can be read', () => {
    const markdown = text(make({ answers: after({ type: 'pick', question: 'protected', option: 'no' }) }));
    expect(markdown).toContain(`Intervention. J Grad Med Educ 8(2):256–259, 2016. <https://doi.org/${sources.RIPP16.doi}>`);
  });

  it.each([
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['# a\n- b', '\\# a - b'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['10) a', '10\\) a'],
    ['6 to 12', '6 to 12'],
  ])('takes text for text: %j', (from, to) => {
    expect(plain(from)).toBe(to);
  });
});

const RANDOM = rounds(200);

describe(`${RANDOM.toLocaleString('en')} random sheets`, () => {
  it('are dated, end with the open question, and let nothing that was written become markup', () => {
    const draw = random(48);
    for (let n = 0; n < RANDOM; n += 1) {
      const answers = drawAnswers(draw);
      const own: Shown = { kinds: shown.kinds, rows: [...shown.rows, { id: 'own', label: pick(draw, texts), cells: { balint: { line: pick(draw, texts) } } }] };
      const sheet = make({ shown: draw() < 0.5 ? own : shown, kinds: comparedKinds.filter(() => draw() < 0.5), answers, present: drawPresent(draw) });
      const markdown = text(sheet);
      expect(markdown.trimEnd().endsWith('still an open question.**')).toBe(true);
      expect(markdown.match(/^# /gm)).toHaveLength(1);
      expect(markdown).not.toMatch(/(?<!\\)<(?!https:\/\/)|(?<!\\)\]\(|(?<!\\)`/);
      expect(sheet.rows.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
    }
  });
});
