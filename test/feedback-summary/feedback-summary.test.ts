import { expect, fixture, html } from '@open-wc/testing';
import { vi } from 'vitest';
import { registerTranslation } from '../../src/foundation/locale.js';
import { notValidated } from '../../src/knowledge/feedback-item-words.js';
import { en } from '../../src/locales/en.js';
import type { RgFeedbackSummary } from '../../src/feedback-summary/feedback-summary.js';
import { summarize, type Release } from '../../src/feedback-summary/summarize.js';
import { warnings } from '../console.js';
import { all, button, give, listen, one, replies, rows, shown, summaryOn, texts } from './element-helpers.js';

const drifting = [
  ...replies('2026-01-13', { worth: 7, complained: 2, safe: 4 }), ...replies('2026-02-10', { worth: 6, complained: 6, safe: 4 }), ...replies('2026-03-10', { worth: 4, complained: 7, safe: 2 }),
];
const three = { roster: 8, responses: drifting, sessions: [['2026-01-13'], ['2026-02-10'], ['2026-03-10']] };

describe('a summary', () => {
  it('is one table with a caption, where every cell is about one item and one block', async () => {
    const summary = await summaryOn(three);
    const tables = all<HTMLTableElement>(summary, 'table');
    expect([tables.length, tables[0]!.caption!.textContent]).to.deep.equal([1, 'How many agreed, block by block']);
    expect(texts(summary, 'thead th[scope=col]')).to.deep.equal(['Sentence', 'Block 1', 'Block 2', 'Block 3']);
    expect(texts(summary, 'th[scope=rowgroup]')).to.deep.equal(['Welcome where many agree', 'May be a signal where many agree']);
    expect(all(summary, 'tr[part=row] > th[scope=row]').length).to.equal(3);
    expect(rows(summary)).to.deep.equal([
      ['safe to say it', 'about half', 'about half', 'less than half, worth a talk'],
      ['worth the time', 'more than half', 'more than half', 'about half'],
      ['mostly complained', 'less than half', 'more than half, worth a talk', 'more than half, worth a talk'],
    ]);
  });

  it('sets each word on a step: the more agreed, the higher', async () => {
    const bands = ['few', 'less', 'half', 'more', 'most'] as const;
    const released = bands.map((band, at): Release => ({ ok: true, sessions: [`s${at}`], replies: 12, items: [{ id: 'worth', band }], comments: [] }));
    const summary = await summaryOn({ released });
    const places = all(summary, '[part=step]').map((step) => step.getBoundingClientRect().top);
    expect(places).to.deep.equal([...places].sort((one, other) => other - one));
    expect(new Set(places).size).to.equal(5);
    const { top, height } = one(summary, 'td:nth-of-type(3)').getBoundingClientRect();
    const middle = all(summary, '[part=step]')[2]!.getBoundingClientRect();
    expect(middle.top + middle.height / 2).to.be.closeTo(top + height / 2, 1);
  });

  it('says on top what stood out in the last three blocks, as something to talk about and no score', async () => {
    const summary = await summaryOn(three);
    expect(texts(summary, '[part=prompt]')).to.deep.equal(['In two of the last three blocks “mostly complained” stood above the middle.']);
    expect(shown(summary, '[part=prompts]')).to.contain('rates no leader');
    await give(summary, { sessions: three.sessions.slice(1) });
    expect(texts(summary, '[part=prompt]')).to.deep.equal(['In both of the last two blocks “mostly complained” stood above the middle.']);
    await give(summary, { sessions: ['2026-01-13'] });
    expect(shown(summary, '[part=prompts]')).to.contain('Nothing stood out');
    await give(summary, { sessions: ['2026-03-10'] });
    expect(texts(summary, '[part=prompt]')).to.deep.equal(['In this block “safe to say it” stood below the middle.', 'In this block “mostly complained” stood above the middle.']);
    expect(texts(summary, 'thead th')).to.deep.equal(['Sentence', 'This block']);
    const always = drifting.map((reply) => ({ ...reply, answers: { complained: 5 } }));
    expect(texts(await summaryOn({ ...three, responses: always }), '[part=prompt]')).to.deep.equal(['In all of the last three blocks “mostly complained” stood above the middle.']);
  });

  it('says of each block when it was and how many replied, and that the instrument is not validated', async () => {
    const summary = await summaryOn({ ...three, sessions: [['2026-01-13', '2026-02-10'], ['2026-03-10']] });
    expect(texts(summary, '[part=block]').map((text) => text.replaceAll(/\s/g, ' '))).to.deep.equal(['Block 1Jan 13 – Feb 10, 2026 · 16 replies', 'Block 2Mar 10, 2026 · 8 replies']);
    expect(shown(summary, '[part=validity]')).to.equal(notValidated);
    const named = await summaryOn({ roster: 8, responses: [...replies('Tuesday', { worth: 4 }), ...replies('Friday', { worth: 4 })] });
    expect(texts(named, '[part=block]')).to.deep.equal(['Friday, Tuesday · 16 replies']);
    const unnamed = await summaryOn({ roster: 8, responses: replies('', { worth: 4 }) });
    expect(texts(unnamed, '[part=block]')).to.deep.equal(['8 replies']);
  });

  it('takes lists by property or by text: one block or several, and its own items', async () => {
    const byText = await fixture<RgFeedbackSummary>(html`<rg-feedback-summary roster="8" responses=${JSON.stringify(drifting)} sessions=${JSON.stringify(three.sessions)}></rg-feedback-summary>`);
    await byText.updateComplete;
    expect(rows(byText)).to.deep.equal(rows(await summaryOn(three)));
    byText.setAttribute('sessions', '2026-01-13, 2026-02-10');
    byText.removeAttribute('group');
    await byText.updateComplete;
    expect(byText.sessions).to.deep.equal([['2026-01-13', '2026-02-10']]);
    const items = [{ id: 'room', statement: 'The room was quiet.', short: 'quiet room', direction: 'welcome' }, { id: 'wish', kind: 'text', statement: 'A wish?' }] as const;
    const own = await summaryOn({ roster: 8, items, responses: replies('a', { room: 2, wish: 2, worth: 7 }) });
    expect(rows(own)).to.deep.equal([['worth the time', 'more than half'], ['quiet room', 'less than half, worth a talk']]);
  });

  it('shows what was released elsewhere, without any reply', async () => {
    const released = three.sessions.map((sessions) => summarize(drifting, { roster: 8, sessions }) as Release);
    const heard = listen(document);
    const summary = await summaryOn({ released });
    expect(rows(summary)).to.deep.equal(rows(await summaryOn(three)));
    expect([heard.length, summary.matches(':state(withheld)')]).to.deep.equal([0, false]);
  });

  it('shows comments only where they are wanted, from twice the minimum on, behind a disclosure and as text', async () => {
    const commented = (count: number) => replies('a', { worth: 4 }, count).map((reply, at) => ({ ...reply, comment: at < 2 ? `<b>${at}</b>` : '' }));
    const responses = commented(10);
    expect(all(await summaryOn({ roster: 10, responses }), '[part=comment]').length).to.equal(0);
    expect(all(await summaryOn({ roster: 9, comments: true, responses: commented(9) }), '[part=comment]').length).to.equal(0);
    const summary = await summaryOn({ roster: 10, comments: true, responses });
    expect([...texts(summary, '[part=comment]')].sort()).to.deep.equal(['<b>0</b>', '<b>1</b>']);
    expect(one<HTMLDetailsElement>(summary, 'details').open).to.equal(false);
    expect(shown(summary, 'details')).to.contain('do not guess who wrote what');
    await give(summary, { comments: false });
    expect(all(summary, '[part=comment]').length).to.equal(0);
  });

  it('before there is anything says so, or shows what the page has put there', async () => {
    const summary = await summaryOn({ roster: 8 });
    expect(shown(summary)).to.contain('Nothing here yet.');
    expect([summary.matches(':state(withheld)'), all(summary, 'table, button').length]).to.deep.equal([false, 0]);
    const own = await summaryOn({}, html`<p>Until February.</p>`);
    expect(own.querySelector('p')!.checkVisibility()).to.equal(true);
    await give(own, { roster: 8, responses: drifting });
    expect(own.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('copies the released numbers, and puts them there to be copied where the browser does not', async () => {
    const summary = await summaryOn(three);
    const csv = 'sessions,replies,item,direction,agreed\r\n2026-01-13,8,complained,warning,less';
    const written: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => (written.push(text), Promise.resolve()));
    button(summary, 'Copy as CSV').click();
    await vi.waitFor(() => expect(shown(summary, '.frame > [role=status]')).to.equal('Copied.'));
    expect([written[0]!.startsWith(csv), all(summary, 'textarea').length]).to.deep.equal([true, 0]);
    write.mockRejectedValue(new Error('not allowed'));
    button(summary, 'Copy as CSV').click();
    await vi.waitFor(() => expect(shown(summary, '.frame > [role=status]')).to.contain('did not copy it'));
    expect(one<HTMLTextAreaElement>(summary, 'textarea').value.startsWith(csv.replaceAll('\r\n', '\n'))).to.equal(true);
    await give(summary, { roster: 9 });
    expect(all(summary, 'textarea').length).to.equal(0);
  });

  it('takes the words of the nearest language, and a page’s own', async () => {
    registerTranslation({ lang: 'qq', dir: 'ltr', summary: { ...en.summary, half: 'halb', block: (n) => `Teil ${n}` }, items: { ...en.items, safe: { statement: 'Sicher.', short: 'sicher' } } });
    const outer = await fixture(html`<div lang="qq"><rg-feedback-summary level="4" roster="8" .wording=${{ less: 'kaum', above: '{1} hoch: {0}' }}></rg-feedback-summary></div>`);
    const summary = await give(outer.querySelector('rg-feedback-summary')!, three);
    expect(rows(summary)[0]).to.deep.equal(['sicher', 'halb', 'halb', 'kaum, worth a talk']);
    expect(texts(summary, '[part=prompt]')).to.deep.equal(['mostly complained hoch: In two of the last three blocks']);
    expect([one(summary, '[part=title]').getAttribute('aria-level'), texts(summary, 'thead th')[1]]).to.deep.equal(['4', 'Teil 1']);
    await give(summary, { group: 'support' });
    expect(shown(summary, '[part=title]')).to.equal('Feedback from the support group');
    await give(summary, { wording: { title: 'Our year' } });
    expect(shown(summary, '[part=title]')).to.equal('Our year');
  });

  it('is quiet at birth, and when it is moved', async () => {
    const { said } = warnings();
    const heard = listen(document);
    const summary = await summaryOn(three);
    const before = shown(summary);
    const place = summary.parentElement!;
    summary.remove();
    place.append(summary);
    await summary.updateComplete;
    expect([heard.length, said, shown(summary), [...summary.attributes].length]).to.deep.equal([0, [], before, 0]);
  });

  it('is accessible wide and narrow, with everything open, with something withheld, and with more blocks than there is room for', async () => {
    const many = Array.from({ length: 9 }, (_, at) => [`s${at}`]);
    for (const width of ['960px', '320px']) {
      const summary = await summaryOn({ ...three, sessions: [...three.sessions, ['2026-04-14']], comments: true }, undefined, width);
      all<HTMLDetailsElement>(summary, 'details').forEach((details) => (details.open = true));
      await expect(summary).to.be.accessible();
      const long = await summaryOn({ roster: 8, sessions: many, responses: many.flatMap(([session]) => replies(session!, { worth: 7, pressed: 1 })) }, undefined, width);
      expect([one(long, '.scroll').tabIndex, one(long, '.scroll').getAttribute('role')]).to.deep.equal([0, 'region']);
      await expect(long).to.be.accessible();
    }
  });

  it('never makes a narrow page scroll, and keeps the long words for screen readers', async () => {
    const sessions = Array.from({ length: 6 }, (_, at) => [`s${at}`]);
    const summary = await summaryOn({ roster: 8, sessions, responses: sessions.flatMap(([session], at) => replies(session!, { worth: 7 - at, pressed: at })) }, undefined, '288px');
    const frame = one(summary, '.scroll');
    expect([frame.scrollWidth, frame.getAttribute('tabindex')]).to.deep.equal([frame.clientWidth, null]);
    expect(rows(summary)[0]!.slice(1, 3)).to.deep.equal(['more than half', 'more than half']);
    expect(getComputedStyle(one(summary, '.short')).display).not.to.equal('none');
    const wide = await summaryOn(three);
    expect(getComputedStyle(one(wide, '.short')).display).to.equal('none');
  });
});
