import { expect, fixture, html } from '@open-wc/testing';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';
import { warnings } from '../console.js';
import { allIn, cardOn, shown, statements } from './element-helpers.js';

/** When observers have been called and the card has drawn. */
async function settled(card: RgRuleCard): Promise<void> {
  await new Promise<void>((resolve) => {
    const probe = document.createTextNode('');
    new MutationObserver(() => resolve()).observe(probe, { characterData: true });
    probe.data = 'x';
  });
  await card.updateComplete;
}

describe('a page’s own rules', () => {
  it('come from a property or from JSON: a library’s rule by its id, a rule in the page’s words', async () => {
    const given = ['confidential', { statement: ' We bring food ', why: 'It helps.', phases: ['gather'] }, { id: 'frame', terms: '60 minutes' }];
    const byProperty = await cardOn({ rules: given });
    expect(statements(byProperty)).to.deep.equal(['What we say here about patients and about each other stays here.', 'We bring food', 'We start and end on time, come regularly, and say so when we cannot. Settled: 60 minutes']);
    const byAttribute = await fixture<RgRuleCard>(html`<rg-rule-card rules=${JSON.stringify(given)}></rg-rule-card>`);
    await byAttribute.updateComplete;
    expect(statements(byAttribute)).to.deep.equal(statements(byProperty));
    expect(allIn(byProperty, '[part=status]').map(({ textContent }) => textContent.trim())).to.deep.equal(['fixed', 'negotiable', 'fixed']);
    byProperty.phase = 'gather';
    await byProperty.updateComplete;
    expect(statements(byProperty)[1]).to.equal('We bring food');
  });

  it('come from list items, read live: added, removed, edited, reordered', async () => {
    const card = await cardOn({}, html`<ol><li data-id="a" data-status="fixed">First <b>of</b> all<p>Because.</p></li><li>Second</li></ol>`);
    expect(statements(card)).to.deep.equal(['First of all', 'Second']);
    expect(shown(card, 'li [part=why]')).to.equal('Because.');
    expect(allIn(card, '[part=status]').map(({ textContent }) => textContent.trim())).to.deep.equal(['fixed', 'negotiable']);
    const list = card.querySelector('ol')!;
    const third = document.createElement('li');
    third.textContent = 'Third';
    list.prepend(third);
    await settled(card);
    expect(statements(card)).to.deep.equal(['Third', 'First of all', 'Second']);
    third.firstChild!.nodeValue = 'Third, edited';
    list.append(third);
    await settled(card);
    expect(statements(card)).to.deep.equal(['First of all', 'Second', 'Third, edited']);
    list.remove();
    await settled(card);
    expect(statements(card).length).to.equal(14);
  });

  it('are text, whatever markup is in them', async () => {
    const statement = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    const card = await cardOn({ rules: [{ statement, why: '<script>1</script>' }] });
    expect(statements(card)).to.deep.equal([statement]);
    expect(card.shadowRoot!.querySelector('img, b, script')).to.equal(null);
  });

  it('stand before the list items, and a property that is taken back leaves those', async () => {
    const card = await cardOn({ rules: [{ statement: 'By property' }] }, html`<ul><li>By item</li></ul>`);
    expect(statements(card)).to.deep.equal(['By property']);
    card.rules = undefined;
    await card.updateComplete;
    expect(statements(card)).to.deep.equal(['By item']);
  });

  it('show the good ones where some are bad, and name the rest once', async () => {
    const { said } = warnings();
    const card = await cardOn({
      rules: [{ statement: 'Good' }, { id: 'x', statement: '' }, 'no-such-id', { id: 'a', statement: 'A' }, { id: 'a', statement: 'Again' }, 7 as never, { id: 'b', statement: 'B', status: 'holy' as never, phases: ['lunch'] }],
    });
    expect(statements(card)).to.deep.equal(['Good', 'A', 'B']);
    expect(said.length).to.equal(6);
    expect(said[0]).to.contain('<rg-rule-card> rules=').and.to.contain('a statement of 1 to 10000 characters');
    expect(said.join()).to.contain('"a" is taken').and.to.contain('<rg-rule-card> status="holy" is not used. Accepted: fixed, negotiable, programme.').and.to.contain('phases="lunch" is in none of the library');
    card.requestUpdate();
    await card.updateComplete;
    expect(said.length).to.equal(6);
  });

  it('keep the last good ones where JSON is malformed', async () => {
    const { said } = warnings();
    const card = await cardOn({ rules: [{ statement: 'Good' }] });
    card.setAttribute('rules', '[{');
    await card.updateComplete;
    expect(statements(card)).to.deep.equal(['Good']);
    expect(said.join()).to.contain('as JSON');
  });

  it('may be 200, with 10,000 characters each; the 500th and the endless one are named', async () => {
    const { said } = warnings();
    const long = 'x'.repeat(10_000);
    const card = await cardOn({ rules: [{ statement: long }, { statement: `${long}y` }, ...Array.from({ length: 498 }, (_, n) => ({ statement: `Rule ${n}` }))] });
    expect(statements(card).length).to.equal(199);
    expect(statements(card)[0]).to.equal(long);
    expect(said.length).to.equal(2);
    expect(said.join()).to.contain('at most 200 rules');
  });

  it('may be none at all', async () => {
    expect(shown(await cardOn({ rules: [] }))).to.contain('No rules yet.');
  });
});
