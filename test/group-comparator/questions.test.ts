import { expect, fixture, html } from '@open-wc/testing';
import { registerTranslation } from '../../src/foundation/locale.js';
import { MOST_CONCERNS } from '../../src/group-comparator/answers.js';
import { claimWords } from '../../src/knowledge/claim-words.js';
import { claims } from '../../src/knowledge/claims.js';
import { comparisonWords } from '../../src/knowledge/comparison-words.js';
import { phaseWords } from '../../src/knowledge/phase-words.js';
import { decisionQuestionWords } from '../../src/knowledge/question-words.js';
import { decisionQuestionIds } from '../../src/knowledge/questions.js';
import { presentQuestionIds } from '../../src/knowledge/present-questions.js';
import { presentWords } from '../../src/knowledge/present-words.js';
import { ruleWords } from '../../src/knowledge/rule-words.js';
import type { RgGroupComparator } from '../../src/group-comparator/group-comparator.js';
import { warnings } from '../console.js';
import { all, button, comparatorOn, heads, labels, listen, one, pick, press, said, settled, shown, texts, write } from './element-helpers.js';

const legends = (comparator: RgGroupComparator): readonly string[] => texts(comparator, '.asking legend');

describe('the seven questions', () => {
  it('come one at a time, to the first and the last and no further, or all at once', async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    expect(legends(comparator)).to.deep.equal([decisionQuestionWords.forum.ask]);
    await press(comparator, 'Previous');
    expect(shown(comparator, '.turn span')).to.equal('1 of 7');
    await press(comparator, 'Next');
    expect(legends(comparator)).to.deep.equal([decisionQuestionWords.leaders.ask]);
    expect(comparator.shadowRoot!.activeElement).to.equal(one(comparator, '.asking fieldset'));
    await press(comparator, 'All at once');
    expect([comparator.ask, legends(comparator)]).to.deep.equal(['all', decisionQuestionIds.map((id) => decisionQuestionWords[id].ask)]);
    await press(comparator, 'One at a time');
    expect(shown(comparator, '.turn span')).to.equal('2 of 7');
  });

  it('are asked by the attribute alone, and not where it goes', async () => {
    const comparator = await comparatorOn();
    comparator.setAttribute('ask', '');
    await comparator.updateComplete;
    expect(legends(comparator)).to.deep.equal([decisionQuestionWords.forum.ask]);
    comparator.removeAttribute('ask');
    await comparator.updateComplete;
    expect([comparator.ask, legends(comparator)]).to.deep.equal(['', []]);
  });

  it('bring forward the rows an answer bears on, say why in the founding text’s words, and tell the page', async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    const heard = listen(document);
    await pick(comparator, 'No', '.asking');
    expect(labels(comparator).slice(0, 4)).to.deep.equal(['Support', 'Turning into therapy', 'What stays unsaid', 'Needed beside it']);
    expect(texts(comparator, 'tbody th[colspan]')).to.deep.equal(['Brought forward by your answers', 'The other questions']);
    expect(shown(comparator, 'tbody [part=because]')).to.equal('The group may become the only place.');
    expect(shown(comparator, '.touched')).to.contain(claims.S11.quote).and.to.contain('It bears on: Support · Turning into therapy');
    expect(said(comparator)).to.equal('Brought forward: 4.');
    expect(heard.answered).to.deep.equal([{ picked: { forum: 'no' }, alternatives: {}, concerns: [], present: {} }]);
    expect(labels(comparator).length).to.equal(22);
  });

  it('can be answered anew or not at all', async () => {
    const comparator = await comparatorOn({ ask: 'one', answers: { picked: { forum: 'no' } } });
    await pick(comparator, 'Yes, and residents use it', '.asking');
    expect(comparator.answers.picked).to.deep.equal({ forum: 'yes' });
    await press(comparator, 'Take this answer back');
    expect(comparator.answers.picked).to.deep.equal({});
    expect(labels(comparator)[0]).to.equal('Focus');
    expect(all<HTMLInputElement>(comparator, '.asking input[type=radio]').some(({ checked }) => checked)).to.equal(false);
  });

  it('name no kind of group as the answer, whatever was answered', async () => {
    const comparator = await comparatorOn({ ask: 'all', answers: { picked: { forum: 'yes', leaders: 'trained', mandatory: 'yes', protected: 'yes', comfort: 'wide', aim: 'patients', several: 'one' } } });
    expect(texts(comparator, 'thead th').slice(1, 4)).to.deep.equal(['Balint group', 'Support group', 'Blended group']);
    expect(all(comparator, 'meter, progress, [part=score]').length).to.equal(0);
    expect(shown(comparator, '.asking')).not.to.match(/\d+ ?%|best|winner|score|recommended|suits you/i);
  });

  it('ask for the alternatives where it will not be mandatory, in the founding text’s words', async () => {
    const comparator = await comparatorOn({ ask: 'all' });
    expect(one(comparator, '[data-alternative]')).to.equal(null);
    await pick(comparator, 'No', '[data-question=mandatory]');
    expect(shown(comparator, '.asking')).to.contain(claims.S36.quote).and.to.contain(claims.S37.quote);
    const heard = listen(comparator);
    await write(comparator, one<HTMLInputElement>(comparator, '[data-alternative=growth]'), ' Mentors ');
    expect(heard.answered.at(-1)!.alternatives).to.deep.equal({ growth: 'Mentors' });
  });

  it('leave room for concerns of one’s own, by button and by Enter, as text', async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    const heard = listen(comparator);
    const field = one<HTMLInputElement>(comparator, 'input.concern');
    field.value = '<b>Who covers the pager?</b>';
    await press(comparator, 'Add');
    expect([field.value, comparator.shadowRoot!.activeElement]).to.deep.equal(['', field]);
    field.value = 'Night shifts';
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true });
    field.dispatchEvent(enter);
    await comparator.updateComplete;
    expect(enter.defaultPrevented).to.equal(true);
    expect(heard.answered.at(-1)!.concerns).to.deep.equal(['<b>Who covers the pager?</b>', 'Night shifts']);
    expect(texts(comparator, '.own > ul span')).to.deep.equal(['<b>Who covers the pager?</b>', 'Night shifts']);
    await press(comparator, 'Remove: Night shifts');
    expect(comparator.answers.concerns).to.deep.equal(['<b>Who covers the pager?</b>']);
    expect(comparator.shadowRoot!.activeElement).to.equal(field);
  });

  it('say why a concern is not added, and leave it in its field', async () => {
    const many = Array.from({ length: MOST_CONCERNS }, (_, n) => `Concern ${n}`);
    const comparator = await comparatorOn({ ask: 'one', answers: { concerns: many.slice(1) } });
    const heard = listen(comparator);
    const field = one<HTMLInputElement>(comparator, 'input.concern');
    const add = async (text: string): Promise<void> => {
      field.value = text;
      await press(comparator, 'Add');
    };
    await add('Concern 1');
    expect([field.value, said(comparator), shown(comparator, '.refused'), comparator.shadowRoot!.activeElement]).to.deep.equal(['Concern 1', 'Not added: each once, and 20 at most.', 'Not added: each once, and 20 at most.', field]);
    await add('Concern 0');
    expect([field.value, one(comparator, '.refused')]).to.deep.equal(['', null]);
    await add('One too many');
    expect([field.value, shown(comparator, '.refused')]).to.deep.equal(['One too many', 'Not added: each once, and 20 at most.']);
    await press(comparator, 'Remove: Concern 7');
    expect([field.value, one(comparator, '.refused')]).to.deep.equal(['One too many', null]);
    await press(comparator, 'Add');
    expect([field.value, comparator.answers.concerns!.at(-1), heard.answered.length]).to.deep.equal(['', 'One too many', 3]);
    await add(' ');
    expect([one(comparator, '.refused'), heard.answered.length]).to.deep.equal([null, 3]);
  });

  it('are restored from what the event carried, through JSON too', async () => {
    const kept = { picked: { mandatory: 'no' }, alternatives: { growth: 'Mentors' }, concerns: ['Pager'], present: { matter: 'both' } };
    const place = await fixture(html`<div><rg-group-comparator ask="all" present answers=${JSON.stringify(kept)}></rg-group-comparator></div>`);
    const comparator = place.querySelector('rg-group-comparator')!;
    await comparator.updateComplete;
    const checked = all<HTMLInputElement>(comparator, 'input[type=radio]').filter((each) => each.checked).map(({ value }) => value);
    expect(checked).to.deep.equal(['no', 'both']);
    expect(one<HTMLInputElement>(comparator, '[data-alternative=growth]').value).to.equal('Mentors');
    expect(shown(comparator, '.own > ul')).to.contain('Pager');
  });

  it('fire nothing when code answers, and leave out what is not known', async () => {
    const comparator = await comparatorOn({ ask: 'one' });
    const heard = listen(comparator);
    comparator.answers = { picked: { forum: 'perhaps', nothing: 'x' } as never, concerns: [7, 'Pager'] as never };
    await comparator.updateComplete;
    expect(heard.answered).to.deep.equal([]);
    expect([labels(comparator)[0], texts(comparator, '.own > ul span')]).to.deep.equal(['Focus', ['Pager']]);
  });

  it('are native radios in fieldsets with legends, for the keyboard', async () => {
    const comparator = await comparatorOn({ ask: 'all' });
    for (const set of all<HTMLFieldSetElement>(comparator, 'fieldset.question')) {
      const radios = [...set.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
      expect(radios.every(({ labels: own }) => own!.length === 1)).to.equal(true);
      expect(set.querySelector('legend')!.textContent.trim()).not.to.equal('');
    }
  });
});

describe('the twelve questions', () => {
  it('keep the focus where an answer is taken back, as the seven do', async () => {
    const comparator = await comparatorOn({ ask: 'one', present: true, answers: { picked: { forum: 'no' }, present: { matter: 'both' } } });
    for (const question of ['[data-question=forum]', '[data-present=matter]']) {
      const back = one(comparator, question).querySelector<HTMLButtonElement>('button')!;
      back.focus();
      back.click();
      await settled(comparator);
      expect(comparator.shadowRoot!.activeElement, question).to.equal(one(comparator, question));
    }
  });

  it('show row by row where the group is like each kind, with what to do next, and no number', async () => {
    const comparator = await comparatorOn({ present: true });
    expect(texts(comparator, '.having legend')).to.deep.equal(presentQuestionIds.map((id) => presentWords[id].ask));
    expect(shown(comparator, '.having')).to.contain('Answer a question, and its row appears here.');
    const heard = listen(comparator);
    await pick(comparator, presentWords.matter.options.both, '[data-present=matter]');
    await pick(comparator, presentWords.keeps.options.unnamed, '[data-present=keeps]');
    const asked = all(comparator, '.profile li').map((row) => [...row.children].flatMap((part) => [...part.querySelectorAll(':scope > p')].map(({ textContent }) => textContent.trim())));
    expect(asked).to.deep.equal([
      ['Focus', 'Both, each in its part', 'Like: Blended group', 'Unlike: Balint group, Support group, Personal exploration group, Therapy group', 'What to do next: Compare a usual hour with these phases.'],
      ['Rules', 'None that we could name', 'Like: No group', 'Unlike: Balint group, Support group, Blended group, Personal exploration group', 'What to do next: See which rules are fixed, and which are yours to set.'],
    ]);
    expect(shown(comparator, '.having')).to.contain('without an answer: 10.').and.not.to.match(/%/);
    expect(shown(comparator, '.having')).not.to.contain('It departs somewhere from every kind.');
    expect(heard.answered.at(-1)!.present).to.deep.equal({ matter: 'both', keeps: 'unnamed' });
    await pick(comparator, presentWords.comes.options.choice, '[data-present=comes]');
    expect(shown(comparator, '.having')).to.contain('It departs somewhere from every kind.');
    await press(comparator, 'Take this answer back');
    expect(comparator.answers.present).to.deep.equal({ keeps: 'unnamed', comes: 'choice' });
  });

  it('say what to do next with the agenda’s phases and the rules of the kinds that an answer is like', async () => {
    const comparator = await comparatorOn({ present: true, answers: { present: { matter: 'both', answers: 'imagine', keeps: 'unnamed' } } });
    const next = all(comparator, '.profile .steps').map((steps) => [...steps.querySelectorAll('dt, dd')].map(({ textContent }) => textContent.trim()));
    const { switch: turning, work } = phaseWords;
    expect(next[0]).to.deep.equal(['Blended group', `${phaseWords['blended/check-in'].label}: ${phaseWords['blended/check-in'].purpose}`, `${turning.label}: ${turning.purpose}`, `${work.label}: ${work.purpose}`]);
    expect(next[1]!.filter((text) => text.endsWith(' group'))).to.deep.equal(['Balint group', 'Support group', 'Blended group', 'Personal exploration group']);
    expect(next[1]).to.include(`${ruleWords['balint/push-back'].statement} negotiable`);
    expect(next[2]).to.deep.equal(['Balint group', `${ruleWords['balint/no-advice'].statement} fixed`, `${ruleWords['balint/speculate'].statement} fixed`]);
  });

  it('say it in the words that a page has registered for the session timer and the rule card', async () => {
    registerTranslation({ lang: 'qr', dir: 'ltr', rules: { ...ruleWords, 'balint/no-advice': { ...ruleWords['balint/no-advice'], statement: 'Keine Ratschläge.' } } });
    const outer = await fixture(html`<div lang="qr"><rg-group-comparator present .answers=${{ present: { answers: 'imagine' } }}></rg-group-comparator></div>`);
    const comparator = outer.querySelector('rg-group-comparator')!;
    await comparator.updateComplete;
    expect(shown(comparator, '.steps')).to.contain('Keine Ratschläge.');
  });
});

/** Presses the button of the sheet, and waits until it is told. */
async function make(comparator: RgGroupComparator): Promise<void> {
  const told = new Promise((resolve) => comparator.addEventListener('rg-sheet', resolve, { once: true }));
  button(comparator, 'Sheet to discuss').click();
  await told;
}

describe('the discussion sheet', () => {
  const answers = { picked: { forum: 'no', mandatory: 'no' }, alternatives: { growth: 'Mentors' }, concerns: ['Pager'], present: { matter: 'both' } } as const;

  it('is plain JSON for code, which shows and fires nothing', async () => {
    const comparator = await comparatorOn({ groups: ['balint', 'support'], answers });
    const heard = listen(comparator);
    const sheet = await comparator.sheet();
    expect(JSON.parse(JSON.stringify(sheet))).to.deep.equal(sheet);
    expect([sheet.dated, sheet.kinds.map(({ id }) => id), sheet.open[0], sheet.last]).to.deep.equal(['2026-11-23', ['balint', 'support'], 'Pager', 'How best to meet teaching goals and residents’ needs is still an open question.']);
    expect([heard.sheets, one(comparator, '.paper')]).to.deep.equal([[], null]);
  });

  it('opens by its button, takes the focus, tells the page, and gives the focus back', async () => {
    const comparator = await comparatorOn({ groups: ['balint', 'support'], answers });
    const heard = listen(comparator);
    const told = new Promise((resolve) => comparator.addEventListener('rg-sheet', resolve));
    button(comparator, 'Sheet to discuss').click();
    await told;
    expect(heard.sheets).to.deep.equal([await comparator.sheet()]);
    expect(comparator.shadowRoot!.activeElement).to.equal(one(comparator, '.paper'));
    expect(shown(comparator, '.paper')).to.contain('Mentors').and.to.contain('Pager').and.to.contain(claims.S48.quote).and.to.contain('is still an open question.');
    await press(comparator, 'Close the sheet');
    expect(one(comparator, '.paper')).to.equal(null);
    expect(comparator.shadowRoot!.activeElement).to.equal(button(comparator, 'Sheet to discuss'));
  });

  it('follows the answers while it is open, and prints and copies what it shows', async () => {
    const comparator = await comparatorOn({ groups: ['balint', 'support'], ask: 'one' });
    const heard = listen(comparator);
    await make(comparator);
    expect(shown(comparator, '.paper')).not.to.contain('What was answered');
    await pick(comparator, 'No', '.asking');
    await settled(comparator);
    expect(shown(comparator, '.paper')).to.contain(`What was answered${decisionQuestionWords.forum.ask} No`);
    comparator.answers = { present: { matter: 'both' } };
    await settled(comparator);
    expect(shown(comparator, '.paper')).to.contain('The group we have').and.not.to.contain('What was answered');
    expect(heard.sheets.length).to.equal(1);
  });

  it('brings the phases and the rules along that a profile sends to', async () => {
    const comparator = await comparatorOn({ groups: ['balint'], answers: { present: { matter: 'both', answers: 'imagine', strays: 'complaint' } } });
    const { profile } = await comparator.sheet();
    const { switch: turning, work } = phaseWords;
    const both = [phaseWords['blended/check-in'], turning, work].map(({ label, purpose }) => ({ label, text: purpose }));
    expect(profile[0]!.steps).to.deep.equal([{ kind: 'Blended group', steps: both }]);
    expect(profile[1]!.steps[0]!.steps[0]).to.deep.equal({ text: ruleWords['balint/no-advice'].statement, status: 'fixed' });
    expect([profile[2]!.dimension, profile[2]!.answer]).to.deep.equal(['Where it may go astray', 'Into complaint']);
    await make(comparator);
    for (const { label, text } of both) expect(shown(comparator, '.paper')).to.contain(`${label}: ${text}`);
    expect(shown(comparator, '.paper')).to.contain(`Balint group: ${ruleWords['balint/no-advice'].statement} (fixed)`);
  });

  it('says what each quote is about, so that more direct support is read as a reason for the blend', async () => {
    const comparator = await comparatorOn({ groups: ['blended'], ask: 'all', answers: { picked: { aim: 'both' } } });
    await make(comparator);
    for (const where of ['.paper', '.touched']) expect(shown(comparator, where)).to.contain(`S45 ${claimWords.S45} ${claims.S45.quote}`).and.to.contain(`S34 ${claimWords.S34} ${claims.S34.quote}`);
    const quoted = texts(comparator, '.touched [part=claim]').map((text) => text.split(' ')[0]);
    expect(quoted).to.deep.equal(['S29', 'S31', 'S34', 'S45']);
  });

  it('keeps a claim’s number, what it is about and its quote apart where the page runs from right to left', async () => {
    const comparator = await comparatorOn({ groups: ['blended'], ask: 'all', answers: { picked: { aim: 'both' } } });
    comparator.dir = 'rtl';
    await make(comparator);
    for (const where of ['.touched [part=claim]', '.paper li:has(q)']) {
      const line = comparator.shadowRoot!.querySelector(where)!;
      const about = line.querySelector('bdi')!;
      const number = document.createRange();
      number.setStart(line, 0);
      number.setEndBefore(about);
      expect(number.getBoundingClientRect().left).to.be.at.least(about.getClientRects()[0]!.right - 1);
    }
  });

  it('has rows even where answers bear on none of those that were chosen', async () => {
    const comparator = await comparatorOn({ dimensions: ['focus'], answers: { picked: { forum: 'no' } } });
    expect((await comparator.sheet()).rows.map(({ id }) => id)).to.deep.equal(['support', 'treatment', 'avoidance', 'beside']);
  });

  it('is copied as Markdown, or shown to be copied where the browser does not', async () => {
    let taken = '';
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const give = (writeText: (text: string) => Promise<void>): void => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true }) && undefined;
    try {
      give(async (text) => void (taken = text));
      const comparator = await comparatorOn({ groups: ['balint'], answers });
      const told = new Promise((resolve) => comparator.addEventListener('rg-sheet', resolve));
      button(comparator, 'Sheet to discuss').click();
      await told;
      await press(comparator, 'Copy as text');
      await settled(comparator);
      expect(taken).to.match(/^# Which kind of group\?\n/);
      expect(said(comparator)).to.equal('Copied.');
      give(() => Promise.reject(new Error('no')));
      await press(comparator, 'Copy as text');
      await settled(comparator);
      expect(one<HTMLTextAreaElement>(comparator, '.paper textarea').value).to.equal(taken);
      expect(said(comparator)).to.contain('Select the text');
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  for (const [groups, pages] of [[['balint', 'support'], 1], [['balint', 'support', 'blended'], 1], [undefined, 2]] as const) {
    it(`prints ${groups?.length ?? 'all'} kinds on ${pages} of paper, with a frame that goes again`, async () => {
      const { said: warned } = warnings();
      const comparator = await comparatorOn({ groups, answers: groups ? answers : {} });
      const open = new Set(document.querySelectorAll('iframe'));
      const printing = new Promise<HTMLIFrameElement>((resolve) => {
        new MutationObserver((_records, observer) => {
          const frame = [...document.querySelectorAll('iframe')].find((each) => !open.has(each));
          if (!frame) return;
          observer.disconnect();
          frame.contentWindow!.print = () => resolve(frame);
        }).observe(document.body, { childList: true });
      });
      await comparator.print();
      const frame = await printing;
      const { body } = frame.contentDocument!;
      expect(body.textContent).to.contain('is still an open question.').and.not.to.contain('Copy as text');
      // On paper a statement is its line, and names no claim whose hedge is behind it.
      const line = [...body.querySelectorAll('dd')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).find((text) => text.startsWith(comparisonWords.rows.support.balint.line));
      expect(line).to.equal(`${comparisonWords.rows.support.balint.line} Founding text, S31, S32`);
      if (groups) expect(body.textContent).to.contain(`(1) ${decisionQuestionWords.forum.ask} No ${decisionQuestionWords.forum.options.no.because}`).and.to.contain('Blended group: Check-in');
      expect(body.firstElementChild!.scrollHeight).to.be.lessThan(973 * pages);
      expect(body.firstElementChild!.scrollWidth).to.be.lessThan(719);
      expect(Number.parseFloat((body.firstElementChild as HTMLElement).style.fontSize)).to.be.at.least(8);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.equal(false);
      expect(warned).to.deep.equal([]);
    });
  }
});

describe('a link', () => {
  const address = location.href;
  const arrive = (hash: string): void => history.replaceState(null, '', `#${hash}`);

  afterEach(() => history.replaceState(null, '', address));

  it('that a page is opened with is read, and takes nothing away that was written or answered', async () => {
    arrive('rg-comparator=1&kind=support&kind=balint&row=rules&row=focus&differences=&q.forum=no&p.leads=nobody');
    const heard = listen(document);
    const kept = { picked: { mandatory: 'no', forum: 'yes' }, alternatives: { growth: 'Mentors' }, concerns: ['Pager'], present: { matter: 'both' } } as const;
    const comparator = await comparatorOn({ link: true, answers: kept });
    expect([heads(comparator), labels(comparator), comparator.differences]).to.deep.equal([['Support group', 'Balint group'], ['Rules', 'Focus'], true]);
    expect(comparator.answers).to.deep.equal({ picked: { mandatory: 'no', forum: 'no' }, alternatives: { growth: 'Mentors' }, concerns: ['Pager'], present: { matter: 'both', leads: 'nobody' } });
    expect(heard.answered).to.deep.equal([]);
    comparator.answers = {};
    comparator.groups = ['blended'];
    await settled(comparator);
    expect([heads(comparator), comparator.answers]).to.deep.equal([['Blended group'], {}]);
  });

  it('is not read without being asked for, nor is one of somebody else', async () => {
    arrive('rg-comparator=1&kind=support');
    expect(heads(await comparatorOn()).length).to.equal(6);
    arrive('section-2');
    expect(heads(await comparatorOn({ link: true })).length).to.equal(6);
  });

  it('names a page’s own kinds, too, whenever they come, unless somebody has chosen since', async () => {
    arrive('rg-comparator=1&kind=tuesday&kind=support&row=room');
    const own = { kinds: [{ id: 'tuesday', label: 'Tuesday' }], rows: [{ id: 'room', label: 'Room', cells: { tuesday: 'Four' } }] };
    const { said: warned } = warnings();
    const atOnce = await comparatorOn({ link: true, comparison: own });
    expect([heads(atOnce), labels(atOnce)]).to.deep.equal([['Tuesday', 'Support group'], ['Room']]);
    const byTable = await comparatorOn({ link: true }, html`<table><tr><th></th><th data-id="tuesday">Tuesday</th></tr><tr><th>Room</th><td>Four</td></tr></table>`);
    expect([heads(byTable), labels(byTable)]).to.deep.equal([['Tuesday', 'Support group'], ['Room']]);
    const later = await comparatorOn({ link: true });
    expect(heads(later)).to.deep.equal(['Support group']);
    later.comparison = own;
    await settled(later);
    expect([heads(later), labels(later)]).to.deep.equal([['Tuesday', 'Support group'], ['Room']]);
    const chosen = await comparatorOn({ link: true });
    chosen.groups = ['balint'];
    await settled(chosen);
    chosen.comparison = own;
    await settled(chosen);
    expect(heads(chosen)).to.deep.equal(['Balint group']);
    expect(warned).to.deep.equal([]);
  });

  it('to no kind at all shows none', async () => {
    const { linkTo } = await import('../../src/group-comparator/linking.js');
    const comparator = await comparatorOn({ link: true, groups: [] });
    arrive(linkTo({ comparator } as Parameters<typeof linkTo>[0]).replace(/.*#/, ''));
    const other = await comparatorOn({ link: true });
    expect([other.groups, shown(other, '.empty')]).to.deep.equal([[], 'No kind of group is chosen. Choose some above.']);
  });

  it('carries what is shown and picked in its fragment, and nothing that was written', async () => {
    const { linkTo, readLink } = await import('../../src/group-comparator/linking.js');
    const comparator = await comparatorOn({ link: true, groups: ['support', 'balint'], differences: true, answers: { picked: { forum: 'no' }, concerns: ['Secret'], present: { matter: 'both' } } });
    const address = linkTo({ comparator } as Parameters<typeof linkTo>[0]);
    expect(address.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    expect(address).not.to.contain('Secret');
    const other = await comparatorOn();
    const kinds = ['balint', 'support'].map((id) => ({ id, label: id, reference: false }));
    readLink({ comparator: other, shown: { kinds, rows: [] } } as unknown as Parameters<typeof readLink>[0], new URL(address).hash);
    await other.updateComplete;
    expect([other.groups, other.differences, other.answers.picked, other.answers.present, other.answers.concerns]).to.deep.equal([['support', 'balint'], true, { forum: 'no' }, { matter: 'both' }, []]);
    readLink({ comparator: other, shown: { kinds, rows: [] } } as unknown as Parameters<typeof readLink>[0], '#something-else');
    expect(other.groups).to.deep.equal(['support', 'balint']);
    expect(button(comparator, 'Copy a link')).not.to.equal(undefined);
  });
});
