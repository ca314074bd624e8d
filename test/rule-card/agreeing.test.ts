import { expect, fixture, html } from '@open-wc/testing';
import { registerTranslation } from '../../src/foundation/locale.js';
import { en } from '../../src/locales/en.js';
import { today } from '../../src/rule-card/agreeing.js';
import { fingerprintOf } from '../../src/rule-card/canonical.js';
import type { Agreement, Edition } from '../../src/rule-card/editions.js';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { warnings } from '../console.js';
import { button, cardOn, inCard, listen, press, shown, states } from './element-helpers.js';

const box = (card: RgRuleCard): HTMLInputElement => inCard<HTMLInputElement>(card, 'input[type=checkbox]');

async function tick(card: RgRuleCard): Promise<void> {
  box(card).click();
  await card.updateComplete;
}

/** A card in a form, ready to be confirmed. */
async function cardIn(attributes: Partial<RgRuleCard> = {}): Promise<{ form: HTMLFormElement; card: RgRuleCard; values: () => unknown[] }> {
  const form = await fixture<HTMLFormElement>(html`<form><rg-rule-card name="rules" confirm></rg-rule-card></form>`);
  const card = form.querySelector('rg-rule-card')!;
  Object.assign(card, attributes);
  await card.updateComplete;
  return { form, card, values: () => new FormData(form).getAll('rules') };
}

const ruleOf = (id: string, statement: string, more: Partial<Rule> = {}): Rule => ({ id, statement, why: '', status: 'negotiable', phases: [], terms: '', sources: [], own: true, ...more });

const old = [ruleOf('a', 'We begin on time.'), ruleOf('b', 'We may bring food.')];
const clearer = [ruleOf('a', 'We begin at the agreed hour.'), old[1]!];
const harder = [ruleOf('a', 'We must begin on time.'), ruleOf('c', 'We stay to the end.')];
const editionOf = (rules: readonly Rule[], date: string, level: Edition['level']): Edition => ({ id: fingerprintOf(rules, ''), date, level, rules, limits: '' });
const yes = (rules: readonly Rule[]): Agreement => ({ edition: fingerprintOf(rules, ''), date: '2026-05-12', answer: 'yes', rules, limits: '' });

describe('confirming', () => {
  it('is a box that nobody has ticked before, with the edition in its name', async () => {
    const { card } = await cardIn();
    expect(box(card).checked).to.equal(false);
    expect(states(card)).to.equal('');
    expect(box(card).labels![0]!.textContent.replace(/\s+/g, ' ').trim()).to.match(/^I have read these edition [0-9a-f]{4}$/);
  });

  it('gives the page’s form the fingerprint, in the same tick, and tells what was confirmed without naming anybody', async () => {
    const { form, card, values } = await cardIn();
    const heard = listen(form);
    const seen: unknown[] = [];
    form.addEventListener('rg-agree', () => seen.push(...values()));
    form.addEventListener('change', () => seen.push('change'));
    box(card).click();
    const [agreement] = heard.agreed;
    expect(values()).to.deep.equal([agreement!.edition]);
    expect(seen).to.deep.equal(['change', agreement!.edition]);
    expect(Object.keys(agreement!).sort()).to.deep.equal(['answer', 'date', 'edition', 'limits', 'rules']);
    expect(agreement!.edition).to.match(/^[0-9a-f]{64}$/);
    expect(agreement!.date).to.equal(today());
    expect(agreement!.rules!.length).to.equal(14);
    expect(heard.types).to.deep.equal(['rg-agree', 'rg-change']);
    await card.updateComplete;
    expect(states(card)).to.equal('agreed');
  });

  it('can be taken back', async () => {
    const { card, values } = await cardIn();
    await tick(card);
    await tick(card);
    expect(values()).to.deep.equal([]);
    expect(card.agreed).to.equal(undefined);
    expect(states(card)).to.equal('');
  });

  it('leaves an empty box where it is taken back, whatever had been confirmed before', async () => {
    const editions = [editionOf(old, '2026-01-01', null), editionOf(clearer, '2026-02-01', 'clearer')];
    const { card, values } = await cardIn({ rules: clearer, edition: editions, agreed: yes(old) });
    await tick(card);
    expect(box(card).checked).to.equal(false);
    await tick(card);
    expect(values()).to.deep.equal([fingerprintOf(clearer, '')]);
    await tick(card);
    expect(box(card).checked).to.equal(false);
    expect(values()).to.deep.equal([]);
    expect(card.agreed).to.equal(undefined);
  });

  it('leaves the question as it was where it is taken back: what changed since is shown again', async () => {
    const editions = [editionOf(old, '2026-01-01', null), editionOf(harder, '2026-02-01', 'duty')];
    const { card } = await cardIn({ rules: harder, edition: editions, agreed: yes(old) });
    for (const answer of [() => tick(card), () => press(card, 'No, thank you')]) {
      await answer();
      expect(card.shadowRoot!.querySelector('[part=changes]')).to.equal(null);
      await answer();
      expect(shown(card, '[part=changes]')).to.contain('has changed since');
      expect((card.agreed as Agreement).edition).to.equal(fingerprintOf(old, ''));
    }
  });

  it('never comes back by itself: a no that is taken back leaves the box empty', async () => {
    const { card, values } = await cardIn({ rules: old, agreed: yes(old) });
    await press(card, 'No, thank you');
    await press(card, 'No, thank you');
    expect(box(card).checked).to.equal(false);
    expect(values()).to.deep.equal([]);
  });

  it('goes back to an earlier no where it is taken back', async () => {
    const { card } = await cardIn({ rules: old, agreed: { ...yes(old), answer: 'no' } });
    await tick(card);
    await tick(card);
    expect(button(card, 'No, thank you').getAttribute('aria-pressed')).to.equal('true');
  });

  it('may be declined by one quiet press, which is not asked about again until a duty changes', async () => {
    const { card, values } = await cardIn({ rules: old });
    const heard = listen(card);
    await press(card, 'No, thank you');
    expect(values()).to.deep.equal([]);
    expect(shown(card, '[part=confirm]')).to.contain('Noted.');
    expect(button(card, 'No, thank you').getAttribute('aria-pressed')).to.equal('true');
    expect(heard.types).to.deep.equal(['rg-change']);
    expect(heard.changed[0]!.agreed!.answer).to.equal('no');
    Object.assign(card, { rules: clearer, edition: [editionOf(old, '2026-01-01', null), editionOf(clearer, '2026-02-01', 'clearer')] });
    await card.updateComplete;
    expect(shown(card, '[part=confirm]')).to.contain('Noted.');
    Object.assign(card, { rules: harder, edition: [...(card.edition as readonly Edition[]), editionOf(harder, '2026-03-01', 'duty')] });
    await card.updateComplete;
    expect(shown(card, '[part=confirm]')).not.to.contain('Noted.');
    await press(card, 'No, thank you');
    await press(card, 'No, thank you');
    expect(button(card, 'No, thank you').getAttribute('aria-pressed')).to.equal('false');
  });

  it('is waited for by a form that requires it, and by no other', async () => {
    const { form, card } = await cardIn();
    expect(form.checkValidity()).to.equal(true);
    card.required = true;
    await card.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(card.validity!.valueMissing).to.equal(true);
    expect(card.validationMessage).to.contain('Please confirm');
    expect(card.willValidate).to.equal(true);
    expect(card.checkValidity()).to.equal(false);
    box(card).click();
    expect(form.checkValidity()).to.equal(true);
    expect(card.reportValidity()).to.equal(true);
    expect(card.form).to.equal(form);
  });

  it('goes back with the form to what had been confirmed before', async () => {
    const { form, card, values } = await cardIn();
    await tick(card);
    form.reset();
    await card.updateComplete;
    expect(values()).to.deep.equal([]);
    expect(box(card).checked).to.equal(false);
    card.agreed = yes(old);
    card.rules = old;
    await card.updateComplete;
    expect(values()).to.deep.equal([fingerprintOf(old, '')]);
    await tick(card);
    expect(values()).to.deep.equal([]);
    form.reset();
    await card.updateComplete;
    expect(values()).to.deep.equal([fingerprintOf(old, '')]);
  });

  it('is off while the fieldset around it is', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><fieldset disabled><rg-rule-card name="rules" confirm required></rg-rule-card></fieldset></form>`);
    const card = form.querySelector('rg-rule-card')!;
    await card.updateComplete;
    expect(box(card).disabled).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await card.updateComplete;
    expect(box(card).disabled).to.equal(false);
  });
});

describe('an edition', () => {
  it('stands beside the heading with its day and four digits of its fingerprint, as long as the rules are those', async () => {
    const card = await cardOn({ rules: old, edition: [editionOf(old, '2026-05-12', null)] });
    expect(shown(card, '[part=edition]')).to.equal(`agreed May 12, 2026, edition ${fingerprintOf(old, '').slice(0, 4)}`);
    card.rules = clearer;
    await card.updateComplete;
    expect(shown(card, '[part=edition]')).to.match(/^changed since May 12, 2026, edition/);
  });

  it('is the same in every language as long as the words are the library’s', async () => {
    const card = await cardOn({ confirm: true });
    await tick(card);
    const { edition } = card.agreed as Agreement;
    const other = { ...en, lang: 'vv', rules: { ...en.rules, 'balint/no-advice': { statement: 'Kein Rat.', why: '', settles: '' } } };
    registerTranslation(other);
    card.lang = 'vv';
    await card.updateComplete;
    await card.updateComplete;
    expect(shown(card)).to.contain('Kein Rat.');
    expect(states(card)).to.equal('agreed');
    const second = await cardOn({ confirm: true, lang: 'vv' });
    await tick(second);
    expect((second.agreed as Agreement).edition).to.equal(edition);
    // What a page stored in one language is the same card in the other.
    const third = await cardOn({ confirm: true, rules: (second.agreed as Agreement).rules! });
    await tick(third);
    expect((third.agreed as Agreement).edition).to.equal(edition);
    expect(shown(third)).to.contain('We give no advice');
  });

  it('has a log by date, the newest first, with what changed and no person in it', async () => {
    const card = await cardOn({ rules: harder, edition: [editionOf(old, '2026-01-01', null), editionOf(clearer, '2026-02-01', 'clearer'), editionOf(harder, '2026-03-01', 'duty')] });
    const log = shown(card, '.log');
    expect(log.indexOf('Mar 1, 2026')).to.be.lessThan(log.indexOf('Feb 1, 2026'));
    expect(log).to.contain('First edition').and.to.contain(en.card.levelDuty).and.to.contain('Added: We stay to the end.');
  });
});

describe('a card that has changed since somebody agreed', () => {
  const changed = async (rules: readonly Rule[], level: Edition['level'], more: Partial<RgRuleCard> = {}): Promise<RgRuleCard> =>
    cardOn({ rules, confirm: true, agreed: yes(old), edition: [editionOf(old, '2026-01-01', null), editionOf(rules, '2026-02-01', level)], ...more });

  it('asks nobody again for other words, and shows them to who looks', async () => {
    const card = await changed(clearer, 'wording');
    expect(states(card)).to.equal('agreed stale');
    expect(box(card).checked).to.equal(true);
    expect(inCard<HTMLDetailsElement>(card, '[part=changes] details').open).to.equal(false);
    expect(shown(card, '[part=changes]')).to.contain('The meaning is the same.');
  });

  it('gives a notice where something is clearer', async () => {
    const card = await changed(clearer, 'clearer');
    expect(states(card)).to.equal('agreed stale');
    expect(shown(card, '[part=changes]')).to.contain('said more clearly since May 12, 2026');
  });

  it('asks again where a duty has changed, rule by rule and word by word, for the eye and the ear', async () => {
    const card = await changed(harder, 'duty');
    expect(states(card)).to.equal('stale');
    expect(box(card).checked).to.equal(false);
    const difference = inCard(card, '[part=changes] .difference');
    expect([...difference.querySelectorAll('ins')].map(({ textContent }) => textContent.trim())).to.deep.equal(['Added: must.', 'Added: We stay to the end.']);
    expect([...difference.querySelectorAll('del')].map(({ textContent }) => textContent.trim())).to.deep.equal(['Removed: We may bring food.']);
    await tick(card);
    expect(states(card)).to.equal('agreed');
    await tick(card);
    expect(states(card)).to.equal('stale');
  });

  it('says so before the rules that are to be read again', async () => {
    const card = await changed(harder, 'duty');
    expect(inCard(card, '[part=changes]').compareDocumentPosition(inCard(card, 'ol[role=list]'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('marks words and not the space around them, with one space between what went and what came', async () => {
    const card = await changed([ruleOf('a', 'We always begin early.'), old[1]!], 'duty');
    const line = inCard(card, '[part=changes] .difference p');
    expect([...line.querySelectorAll('ins, del')].map((each) => [each.localName, each.textContent])).to.deep.equal([
      ['ins', 'Added: always.'], ['del', 'Removed: on time.'], ['ins', 'Added: early.'],
    ]);
    line.querySelectorAll('.said').forEach((each) => each.remove());
    expect(line.textContent.replace(/\s+/g, ' ').trim()).to.equal('We always begin on time early.');
  });

  it('asks again where rules changed without an edition that says how far', async () => {
    const card = await cardOn({ rules: harder, confirm: true, agreed: yes(old) });
    expect(states(card)).to.equal('stale');
    expect(box(card).checked).to.equal(false);
  });

  it('knows the earlier words from the editions where the answer kept none, and says so where nobody has them', async () => {
    const bare = { edition: fingerprintOf(old, ''), date: '', answer: 'yes' } as const;
    expect(shown(await changed(harder, 'duty', { agreed: bare }), '[part=changes]')).to.contain('We may bring food.').and.to.contain('since Jan 1, 2026');
    expect(shown(await cardOn({ rules: harder, agreed: 'a1b2c3' }), '[part=changes]')).to.contain('The earlier words are not at hand').and.to.contain('since a1b2');
  });

  it('does not ask where a duty was changed and changed back', async () => {
    const card = await cardOn({ rules: old, confirm: true, agreed: yes(old), edition: [editionOf(old, '2026-01-01', null), editionOf(harder, '2026-02-01', 'duty'), editionOf(old, '2026-03-01', 'duty')] });
    expect(states(card)).to.equal('agreed');
  });

  it('shows limits of confidentiality that changed', async () => {
    const card = await cardOn({ rules: old, agreed: yes(old) }, html`<p slot="limits">Our limits.</p>`);
    expect(states(card)).to.equal('stale');
    expect(shown(card, '[part=changes]')).to.contain('Added: Our limits.');
  });

  it('keeps the last good record where a new one cannot be read', async () => {
    const { said } = warnings();
    const card = await cardOn({ rules: old, agreed: yes(old) });
    card.agreed = '{"edition":';
    card.setAttribute('edition', '[{"date":"2026-01-01"}]');
    await card.updateComplete;
    expect(states(card)).to.equal('agreed');
    expect(said.length).to.equal(2);
    expect(said.join()).to.contain('<rg-rule-card> agreed=').and.to.contain('an edition with an id and a date');
  });
});
