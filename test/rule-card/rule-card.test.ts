import { expect, fixture, html } from '@open-wc/testing';
import { registerTranslation } from '../../src/foundation/locale.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { ruleSets, rulesNow } from '../../src/knowledge/rules.js';
import { ruleKey, ruleWords } from '../../src/knowledge/rule-words.js';
import { en } from '../../src/locales/en.js';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';
import { warnings } from '../console.js';
import { allIn, cardOn, inCard, listen, said, shown, statements } from './element-helpers.js';

const wordsIn = (group: (typeof groupKinds)[number], id: string): string => ruleWords[ruleKey(group, id)!].statement;

describe('a rule card', () => {
  for (const group of groupKinds) {
    it(`shows the rules of a ${group} group in their order, each with the word for who may change it`, async () => {
      const card = await cardOn({ group });
      const entries = ruleSets[group].filter(({ optional }) => !optional);
      expect(statements(card)).to.deep.equal(entries.map(({ id }) => wordsIn(group, id)));
      expect(allIn(card, '[part=status]').map(({ textContent }) => textContent.trim())).to.deep.equal(entries.map(({ status }) => en.card[status]));
      expect(allIn(card, '[part=status] svg').length, 'a lock for each fixed rule').to.equal(entries.filter(({ status }) => status === 'fixed').length);
    });
  }

  it('says that no published set exists where this library put one together', async () => {
    expect(shown(await cardOn({ group: 'blended' }))).to.contain('No published rules for blended groups are known.');
    expect(shown(await cardOn({ group: 'exploration' }))).to.contain('No published rules for personal-exploration groups are known.');
    expect(shown(await cardOn({ group: 'balint' }))).not.to.contain('No published rules');
  });

  it('opens each rule to its why, why it is locked, and where it comes from', async () => {
    const card = await cardOn();
    inCard(card, 'li:nth-of-type(8) summary').click();
    await new Promise((resolve) => inCard(card, 'li:nth-of-type(8) details').addEventListener('toggle', resolve, { once: true }));
    await card.updateComplete;
    const rule = shown(card, 'li:nth-of-type(8)');
    expect(rule).to.contain('An early answer can end the thinking.').and.to.contain('Without this it is no longer a Balint group.').and.to.contain('Rests on: ').and.to.contain('(2004)');
  });

  it('says in the default where confidentiality ends that it is a default, and gives way to the programme’s words', async () => {
    const card = await cardOn();
    expect(shown(card, '[part=limits]')).to.contain('Exceptions:').and.to.contain('This is only a default.');
    const own = await cardOn({}, html`<p slot="limits">Our own limits.</p>`);
    const slot = inCard<HTMLSlotElement>(own, 'slot[name=limits]');
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Our own limits.']);
  });

  it('keeps what to do in a drift behind one disclosure, with one thing to say for each', async () => {
    const card = await cardOn();
    const drifts = inCard<HTMLDetailsElement>(card, '[part=drifts]');
    expect(drifts.open).to.equal(false);
    expect(drifts.querySelector('dt')).to.equal(null);
    drifts.open = true;
    await new Promise((resolve) => drifts.addEventListener('toggle', resolve, { once: true }));
    await card.updateComplete;
    expect(drifts.textContent).to.contain('Who is speaking for the patient?');
    expect(drifts.querySelectorAll('dt').length).to.equal(drifts.querySelectorAll('q').length);
  });

  it('brings forward the rules of a phase, and keeps the rest in reach with their numbers', async () => {
    const card = await cardOn({ phase: 'work' });
    const now = rulesNow(ruleSets.balint.filter(({ optional }) => !optional), 'work').map(({ id }) => wordsIn('balint', id));
    expect(statements(card).slice(0, 4)).to.deep.equal(now);
    expect(statements(card).length).to.equal(14);
    expect(allIn(card, '.label').map(({ textContent }) => textContent)).to.deep.equal(['Now', 'The others']);
    expect(allIn(card, '.n').map(({ textContent }) => textContent).slice(0, 4)).to.deep.equal(['8', '10', '11', '12']);
  });

  it('keeps a rule open, and in focus, that comes forward with the phase', async () => {
    const card = await cardOn();
    const details = allIn<HTMLDetailsElement>(card, 'li details')[9]!;
    details.open = true;
    details.querySelector('summary')!.focus();
    card.phase = 'work';
    await card.updateComplete;
    expect(allIn(card, 'li details')[1]).to.equal(details);
    expect(details.open).to.equal(true);
    expect(card.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
  });

  it('takes the words of the nearest language, part by part, and a page’s own', async () => {
    registerTranslation({ lang: 'qq', dir: 'ltr', card: { ...en.card, titles: { ...en.card.titles, balint: 'Regeln' } } });
    const outer = await fixture(html`<div lang="qq"><rg-rule-card .wording=${{ fixed: 'fest' }}></rg-rule-card></div>`);
    const card = outer.querySelector('rg-rule-card')!;
    await card.updateComplete;
    expect(shown(card, '[part=title]')).to.equal('Regeln');
    expect(shown(card, '[part=status]')).to.equal('fest');
    card.wording = { title: 'Tuesday group' };
    await card.updateComplete;
    expect(shown(card, '[part=title]')).to.equal('Tuesday group');
  });

  it('gives its heading the level it is told', async () => {
    const card = await cardOn({ level: 4 });
    expect(inCard(card, '[role=heading]').getAttribute('aria-level')).to.equal('4');
  });

  it('shows the rule that is held up, big, whoever the leader is', async () => {
    const card = await cardOn({ held: 'no-advice' });
    expect(shown(card, '[part=held]')).to.equal('Held up We give no advice, no solutions and no lessons.');
    card.held = 'no-such-rule';
    await card.updateComplete;
    expect(inCard(card, '[part=held]')).to.equal(null);
  });

  it('is quiet at birth, and again when it is moved', async () => {
    const { said } = warnings();
    const heard = listen(document);
    const card = await cardOn({ confirm: true, editable: true, phase: 'work', view: 'deck', agreed: 'abc', timer: 'none' });
    const before = [...card.attributes].map(({ name }) => name);
    card.remove();
    document.body.append(card);
    await card.updateComplete;
    card.remove();
    expect(heard.types).to.deep.equal([]);
    expect(said).to.deep.equal([]);
    expect([...card.attributes].map(({ name }) => name)).to.deep.equal(before);
  });

  it('is accessible in every view and with everything open', async () => {
    for (const view of ['card', 'deck', 'poster'] as const) {
      const card = await cardOn({ view, phase: 'work', confirm: true, editable: true, held: 'no-advice', edition: [{ id: 'x', date: '2026-05-12', level: null }] });
      for (const details of allIn<HTMLDetailsElement>(card, 'details')) details.open = true;
      await card.updateComplete;
      await expect(card).to.be.accessible();
    }
  });
});

describe('a deck', () => {
  const current = (card: RgRuleCard): string => shown(card, '.page [part=statement]');
  const key = async (card: RgRuleCard, name: string): Promise<void> => {
    inCard(card, '.pages button').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
    await card.updateComplete;
  };

  it('shows one rule, and turns by buttons and by arrow keys, to the ends and no further', async () => {
    const card = await cardOn({ view: 'deck' });
    const first = wordsIn('balint', 'confidential');
    expect(current(card)).to.equal(first);
    allIn(card, '.turn button')[0]!.click();
    await card.updateComplete;
    expect(current(card)).to.equal(first);
    await key(card, 'ArrowRight');
    expect(current(card)).to.equal(wordsIn('balint', 'disguise'));
    expect(shown(card, '.turn span')).to.equal('2 of 14');
    await key(card, 'End');
    await key(card, 'ArrowDown');
    expect(current(card)).to.equal(wordsIn('balint', 'frame'));
    await key(card, 'Home');
    expect(current(card)).to.equal(first);
  });

  it('turns the other way from right to left', async () => {
    const outer = await fixture(html`<div dir="rtl"><rg-rule-card view="deck"></rg-rule-card></div>`);
    const card = outer.querySelector('rg-rule-card')!;
    await card.updateComplete;
    await key(card, 'ArrowLeft');
    expect(current(card)).to.equal(wordsIn('balint', 'disguise'));
  });

  it('turns by a swipe of a finger, not by a mouse that selects text', async () => {
    const card = await cardOn({ view: 'deck' });
    const swipe = async (pointerType: string, from: number, to: number): Promise<void> => {
      for (const [type, clientX] of [['pointerdown', from], ['pointerup', to]] as const) inCard(card, '.page').dispatchEvent(new PointerEvent(type, { pointerType, clientX, bubbles: true, composed: true }));
      await card.updateComplete;
    };
    await swipe('mouse', 300, 100);
    await swipe('touch', 300, 290);
    expect(shown(card, '.turn span')).to.equal('1 of 14');
    await swipe('touch', 300, 100);
    expect(shown(card, '.turn span')).to.equal('2 of 14');
    await swipe('touch', 100, 300);
    expect(shown(card, '.turn span')).to.equal('1 of 14');
  });

  it('begins with the rules of the phase that comes on', async () => {
    const card = await cardOn({ view: 'deck' });
    await key(card, 'End');
    card.phase = 'return';
    await card.updateComplete;
    expect(current(card)).to.equal(wordsIn('balint', 'last-word'));
    expect(said(card)).to.equal('');
  });

  it('says so where there are no rules', async () => {
    const card = await cardOn({ view: 'deck', rules: [] });
    expect(shown(card)).to.contain('No rules yet.');
  });
});
