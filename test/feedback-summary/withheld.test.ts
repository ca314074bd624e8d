import { expect, fixture, html } from '@open-wc/testing';
import { RgFeedbackSummary } from '../../src/feedback-summary/feedback-summary.js';
import { strict } from '../../src/feedback-summary/summary-policy.js';
import type { Release, Reply } from '../../src/feedback-summary/summarize.js';
import { random, rounds } from '../foundation/random.js';
import { warnings } from '../console.js';
import { derives, group, ITEM, pick, type Told } from './attacks.js';
import { all, give, listen, replies, rows, summaryOn, texts } from './element-helpers.js';

const some = (session: string, count = 8, more: Partial<Reply> = {}): readonly Reply[] => replies(session, { worth: 4 }, count, more);
const withheld = (summary: RgFeedbackSummary): readonly string[] => texts(summary, '[part=withheld]');

describe('what is withheld', () => {
  it('is a line with its reason and what it would take, a fact for the page, and a state', async () => {
    const cases: readonly (readonly [Partial<RgFeedbackSummary>, string, object])[] = [
      [{ roster: 5, responses: some('a', 4) }, 'Not shown: fewer than 5 replies. A block of more sessions may reach that.', { reason: 'few', needed: 5, sessions: ['a'] }],
      [{ roster: 8, responses: some('a', 5) }, 'Not shown: fewer than seven in ten have replied. It takes 6 replies.', { reason: 'share', needed: 6, sessions: ['a'] }],
      [{ roster: 8, responses: some('a'), open: true }, 'Not shown yet: a session can still be answered. It is shown once all its sessions are closed.', { reason: 'open', sessions: ['a'] }],
      [{ roster: 8, responses: some('a', 8, { audience: 'presenter' }), sessions: ['a'] }, 'Not shown: answers of presenters or leaders are among the replies. Each of them is one person, known by the role. Members’ replies alone can be shown.', { reason: 'role', sessions: ['a'] }],
      [{ responses: some('a') }, 'Not shown: it is not known how many members the group has. Enough of them must have replied.', { reason: 'roster', sessions: ['a'] }],
      [{ roster: 3, responses: some('a', 3) }, 'Not shown: the group has fewer than five members. Among so few, an answer could be traced to a person.', { reason: 'roster', sessions: ['a'] }],
      [{ roster: 7, responses: some('a') }, 'Not shown: there are more replies than members. Somebody may have replied twice, or the number of members is not right.', { reason: 'surplus', sessions: ['a'] }],
    ];
    for (const [properties, why, fact] of cases) {
      const place = await fixture<HTMLElement>(html`<div><rg-feedback-summary></rg-feedback-summary></div>`);
      const heard = listen(place);
      const summary = await give(place.querySelector('rg-feedback-summary')!, properties);
      expect(withheld(summary)).to.deep.equal([why]);
      expect(heard).to.deep.equal([fact]);
      expect([summary.matches(':state(withheld)'), all(summary, 'table, button').length]).to.deep.equal([true, 0]);
    }
  });

  it('leaves the other blocks as they are: its column says that it is not shown', async () => {
    const summary = await summaryOn({ roster: 8, sessions: [['a'], ['b'], ['a', 'c']], responses: [...some('a'), ...some('b', 5), ...some('c')] });
    expect(rows(summary)).to.deep.equal([['worth the time', 'about half', 'not shown', 'not shown']]);
    expect(withheld(summary)).to.deep.equal(['Not shown: fewer than seven in ten have replied. It takes 6 replies.', 'Not shown: one of its sessions is part of another block. The difference could give an answer away. Blocks that share no session can be shown.']);
  });

  it('is told once, and again only when it is another fact; the state goes with it', async () => {
    const summary = await summaryOn();
    const heard = listen(summary);
    await give(summary, { roster: 8, responses: some('a', 3) });
    await give(summary, { responses: some('a', 4), level: 3 });
    expect(heard).to.deep.equal([{ reason: 'few', needed: 6, sessions: ['a'] }]);
    await give(summary, { responses: some('a', 5) });
    expect(heard.length).to.equal(2);
    await give(summary, { responses: some('a', 6) });
    expect([heard.length, summary.matches(':state(withheld)')]).to.deep.equal([2, false]);
  });
});

describe('what was shown once', () => {
  it('stays as it is when replies come, go or change, and a line says that they are not counted', async () => {
    const summary = await summaryOn();
    const heard = listen(summary);
    await give(summary, { roster: 8, responses: some('a', 6) });
    const before = rows(summary);
    for (const responses of [replies('a', { worth: 8 }), replies('a', { worth: 0 }, 5)]) {
      await give(summary, { responses });
      expect([rows(summary), texts(summary, '[part=block]')[0]!.startsWith('a · 6 replies')]).to.deep.equal([before, true]);
      expect(withheld(summary)).to.deep.equal(['Replies have come or gone since, and are not counted. What was shown once stays as it was: the difference could give an answer away.']);
    }
    await give(summary, { responses: replies('a', { worth: 6 }, 6) });
    expect([rows(summary), withheld(summary)]).to.deep.equal([before, []]);
    expect(heard).to.deep.equal([{ reason: 'difference', sessions: ['a'] }]);
  });

  it('is not made anew by other settings, nor cut into other blocks', async () => {
    const summary = await summaryOn({ roster: 8, sessions: ['a', 'b'], responses: [...some('a'), ...some('b')] });
    const before = rows(summary);
    await give(summary, { minimum: 8, roster: 9, comments: true });
    expect(rows(summary)).to.deep.equal(before);
    await give(summary, { sessions: [['a'], ['b']] });
    expect(withheld(summary).length).to.equal(2);
    expect(all(summary, 'table').length).to.equal(0);
  });

  it('is in `released`, to be kept and given back; the same list once more changes nothing, another one begins anew', async () => {
    const summary = await summaryOn({ roster: 8, responses: some('a', 7) });
    const kept = JSON.stringify(summary.released);
    expect(JSON.parse(kept)).to.deep.equal([{ ok: true, sessions: ['a'], replies: 7, items: [{ id: 'worth', band: 'half' }], comments: [] }]);
    const later = await summaryOn({ roster: 8, released: JSON.parse(kept) as readonly Release[], responses: replies('a', { worth: 8 }) });
    expect(rows(later)).to.deep.equal([['worth the time', 'about half']]);
    // Frameworks set the same empty list with each render.
    await give(summary, { released: [], responses: replies('a', { worth: 8 }) });
    expect(rows(summary)).to.deep.equal([['worth the time', 'about half']]);
    await give(summary, { released: [{ ok: true, sessions: ['z'], replies: 9, items: [], comments: [] }], responses: replies('a', { worth: 8 }) });
    expect(rows(summary)).to.deep.equal([['worth the time', 'not shown', 'more than half']]);
  });

  it('grows block by block where the page names none', async () => {
    const summary = await summaryOn({ roster: 8, responses: some('a') });
    await give(summary, { responses: [...some('a'), ...some('b', 3)] });
    expect([texts(summary, 'thead th').length, withheld(summary).length]).to.deep.equal([3, 1]);
    await give(summary, { responses: [...some('a'), ...some('b')] });
    expect(rows(summary)).to.deep.equal([['worth the time', 'about half', 'about half']]);
  });
});

describe('replies that come one by one while the summary is on the page', () => {
  const GROUPS = rounds(120);

  it('tell nobody anything: each block is shown once, and nobody can tell from all that was shown whether anyone else agreed', async () => {
    const draw = random(77);
    let shownBlocks = 0;
    for (let n = 0; n < GROUPS; n += 1) {
      const { roster, sessions, replies: all } = group(draw);
      const coming = all.map((reply) => ({ ...reply, late: false }));
      const cuts = pick(draw, [undefined, [sessions], sessions.map((session) => [session])]);
      const summary = await summaryOn({ roster, sessions: cuts });
      const seen = new Map<string, { readonly text: string; readonly told: Told }>();
      for (let come = 1; come <= coming.length; come += 1) {
        const here = coming.slice(0, come);
        await give(summary, { responses: here });
        const blocks = texts(summary, '[part=block]');
        const [row = []] = rows(summary);
        for (const release of summary.released) {
          const at = blocks.findIndex((text) => text.replace(/^Block \d+/, '').startsWith(`${release.sessions.join(', ')} · `));
          const text = `${row[at + 1]} ${/· \d+ replies/.exec(blocks[at] ?? '')?.[0]}`;
          const before = seen.get(release.sessions.join());
          if (before) expect(text).to.equal(before.text);
          else seen.set(release.sessions.join(), { text, told: { release, from: here.filter(({ session }) => release.sessions.includes(session)) } });
        }
        expect(summary.shadowRoot!.textContent).not.to.contain('undefined');
      }
      summary.parentElement!.remove();
      const told = [...seen.values()].map((each) => each.told);
      expect(told.every(({ release }) => release.items.every(({ id }) => id === ITEM))).to.equal(true);
      shownBlocks += told.length;
      for (const own of [[], ...[...new Set(all.map(({ who }) => who))].map((who) => [who])]) expect(derives(told, new Set(own), strict)).to.equal(false);
    }
    expect(shownBlocks).to.be.greaterThan(GROUPS / 4);
  }, 120_000);

  it('never reach the document, an event or the console, whatever they hold', async () => {
    const { said } = warnings();
    // Under a tag of its own: what is wrong is said once on a page, and other tests have given this wrong, too.
    RgFeedbackSummary.define('own');
    const place = await fixture<HTMLElement>(html`<div><own-feedback-summary></own-feedback-summary></div>`);
    const heard = listen(document);
    const secret = (at: number) => ({ session: 'a', answers: { worth: 4, odd: `secret ${at}` }, comment: `secret comment ${at}`, who: 'secret name' });
    const summary = place.querySelector<RgFeedbackSummary>('own-feedback-summary')!;
    for (let count = 1; count <= 9; count += 1) await give(summary, { roster: 9, responses: Array.from({ length: count }, (_, at) => secret(at)) });
    await give(summary, { responses: [...summary.responses, { answers: 'secret' } as never] });
    summary.setAttribute('responses', '[{"answers": "secret"');
    await summary.updateComplete;
    expect(heard.length).to.be.greaterThan(0);
    expect(said.length).to.equal(3);
    for (const text of [place.innerHTML.replace(/responses="[^"]*"/, ''), summary.shadowRoot!.innerHTML, JSON.stringify([heard, said, summary.released])]) expect(text).not.to.contain('secret');
  });
});
