import { expect, html } from '@open-wc/testing';
import { vi } from 'vitest';
import { applyDifference } from '../../src/rule-card/difference.js';
import type { Edition } from '../../src/rule-card/editions.js';
import { fingerprintOf } from '../../src/rule-card/canonical.js';
import type { RgRuleCard } from '../../src/rule-card/rule-card.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { warnings } from '../console.js';
import { allIn, button, cardOn, fieldsOf, inCard, listen, press, said, shown, statements, states, write } from './element-helpers.js';

const rule = (id: string, statement: string, status: Rule['status'] = 'negotiable'): Rule => ({ id, statement, why: '', status, phases: [], terms: '', sources: [], own: true });
const three = [rule('a', 'We begin on time.', 'fixed'), rule('b', 'We may bring food.'), rule('c', 'We sit in a circle.')];
const first: Edition = { id: fingerprintOf(three, ''), date: '2026-01-01', level: null, rules: three, limits: '' };

async function editing(properties: Partial<RgRuleCard> = {}): Promise<RgRuleCard> {
  const card = await cardOn({ editable: true, rules: three, edition: [first], ...properties });
  await press(card, 'Change together');
  return card;
}

const choose = async (card: RgRuleCard, place: number): Promise<void> => {
  allIn<HTMLInputElement>(card, 'input[type=radio]')[place]!.click();
  await card.updateComplete;
};

const added = (card: RgRuleCard): HTMLInputElement => inCard<HTMLInputElement>(card, '.editor input[type=text]');

describe('changing together', () => {
  it('is offered where the card is editable, and can be begun by the page', async () => {
    const card = await cardOn({ rules: three });
    const { said: warned } = warnings();
    card.edit();
    expect(button(card, 'Change together')).to.equal(undefined);
    expect(warned.join()).to.contain('a card with "editable"');
    card.editable = true;
    card.edit();
    await card.updateComplete;
    expect(states(card)).to.equal('editing');
  });

  it('locks fixed rules and says why, and lets the group settle what is open in them', async () => {
    const card = await cardOn({ editable: true });
    await press(card, 'Change together');
    expect(shown(card, '[part=editor]')).to.contain('A fixed rule is locked. Without this it is no longer a Balint group.');
    expect(fieldsOf(card, 0).length).to.equal(0);
    const [terms] = fieldsOf(card, 13);
    expect(terms!.labels[0]!.textContent).to.contain('How long we meet');
    await write(card, terms!, '60 minutes, Tuesdays');
    const heard = listen(card);
    await press(card, 'Adopt as our first edition');
    expect(heard.edited[0]!.rules[13]).to.include({ terms: '60 minutes, Tuesdays', own: false, status: 'fixed' });
    expect(statements(card)[13]).to.contain('Settled: 60 minutes, Tuesdays');
  });

  it('edits, moves, removes and adds negotiable rules, says what happened, and undoes it step by step', async () => {
    const card = await editing();
    await write(card, fieldsOf(card, 1)[0]!, 'We bring food.');
    await press(card, 'Move rule 3 up');
    expect(said(card)).to.equal('Moved to place 2 of 3.');
    await press(card, 'Remove rule 2');
    expect(said(card)).to.equal('Removed. Undo brings it back.');
    await write(card, added(card), 'We take turns.');
    await press(card, 'Add a rule');
    expect(said(card)).to.equal('Rule 3 is added.');
    const now = (): string[] => allIn(card, '[part=editor] [part=rule]').map((each) => each.querySelector('textarea')?.value ?? each.querySelector('[part=statement]')!.textContent);
    expect(now()).to.deep.equal(['We begin on time.', 'We bring food.', 'We take turns.']);
    for (let step = 0; step < 4; step += 1) await press(card, 'Undo');
    expect(now()).to.deep.equal(three.map(({ statement }) => statement));
    expect(said(card).trim()).to.equal('Undone.');
    expect(button(card, 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('offers the library’s rules that the card does not have', async () => {
    const card = await cardOn({ editable: true });
    await press(card, 'Change together');
    const offer = allIn<HTMLButtonElement>(card, '.editor button').filter(({ textContent }) => textContent.includes('Add:'));
    expect(offer.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())[0]).to.equal('Add: We share the time, and we let silence be.');
    offer[0]!.click();
    await card.updateComplete;
    const heard = listen(card);
    await press(card, 'Adopt as our first edition');
    expect(heard.edited[0]!.rules.at(-1)).to.include({ id: 'turns', own: false, status: 'negotiable' });
  });

  it('hands the page the new set, a difference that makes it from the old one, and the editions; and stores nothing', async () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    const card = await editing();
    const heard = listen(card);
    await write(card, fieldsOf(card, 1)[0]!, 'We may bring food and drink.');
    await write(card, added(card), 'We take turns.');
    added(card).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await card.updateComplete;
    await choose(card, 2);
    await press(card, 'Adopt this edition');
    const [fact] = heard.edited;
    expect(applyDifference(fact!.difference, three)).to.deep.equal(fact!.rules);
    expect(fact!.edition.map(({ level }) => level)).to.deep.equal([null, 'duty']);
    expect(fact!.edition[1]!.id).to.equal(fingerprintOf(fact!.rules, ''));
    expect(card.rules).to.deep.equal(fact!.rules);
    expect(JSON.stringify(fact)).not.to.match(/name|person|user/);
    expect(heard.types.filter((type) => type === 'rg-edit')).to.have.length(1);
    expect(heard.changed.at(-1)!.editing).to.equal(true);
    expect(states(card)).to.equal('');
    expect(said(card)).to.equal('The new edition is adopted.');
    expect(card.shadowRoot!.activeElement).to.equal(button(card, 'Change together'));
    expect(stored.mock.calls).to.deep.equal([]);
  });

  it('asks what a change means, warns where the answer looks too low, and leaves it to the group', async () => {
    const card = await editing();
    await write(card, fieldsOf(card, 1)[0]!, 'We must bring food.');
    await press(card, 'Adopt this edition');
    expect(shown(card, '#unset')).to.equal('Please choose what the change means.');
    expect(states(card)).to.equal('editing');
    await choose(card, 0);
    expect(shown(card, '#low')).to.contain('This may be too low');
    await choose(card, 2);
    expect(inCard(card, '#low')).to.equal(null);
    await choose(card, 0);
    await press(card, 'Adopt this edition');
    expect((card.edition as readonly Edition[]).at(-1)!.level).to.equal('wording');
  });

  it('shows while it goes on what has changed', async () => {
    const card = await editing();
    expect(shown(card, '[part=editor]')).to.contain('Nothing has changed.');
    await write(card, fieldsOf(card, 1)[0]!, 'We may bring food and drink.');
    expect(shown(card, '[part=editor] .difference')).to.contain('Added: and drink');
  });

  it('does not lose a rule that is emptied to be written anew, and does not adopt one without words', async () => {
    const card = await editing();
    const field = (): HTMLTextAreaElement => fieldsOf(card, 1)[0]!;
    await write(card, field(), '');
    expect(field().value).to.equal('');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    expect(inCard(card, `#${field().getAttribute('aria-describedby')}`).textContent).to.contain('A rule needs words.');
    await press(card, 'Adopt this edition');
    expect(states(card)).to.equal('editing');
    expect(card.shadowRoot!.activeElement).to.equal(field());
    await write(card, field(), 'We eat.');
    expect(field().getAttribute('aria-invalid')).to.equal(null);
  });

  it('leaves all as it was where the group leaves it', async () => {
    const card = await editing();
    const heard = listen(card);
    await write(card, fieldsOf(card, 1)[0]!, 'Something else.');
    await press(card, 'Leave as it was');
    expect(statements(card)).to.deep.equal(three.map(({ statement }) => statement));
    expect(heard.edited).to.deep.equal([]);
    expect(heard.changed.at(-1)!.rules).to.deep.equal(three);
    expect(states(card)).to.equal('');
  });

  it('goes on where the page assigns what it has stored', async () => {
    const card = await editing();
    await write(card, fieldsOf(card, 1)[0]!, 'A draft.');
    card.agreed = 'abc';
    card.phase = 'work';
    await card.updateComplete;
    expect(fieldsOf(card, 1)[0]!.value).to.equal('A draft.');
  });

  it('is accessible', async () => {
    const card = await editing({ confirm: true });
    await write(card, fieldsOf(card, 1)[0]!, 'We must bring food.');
    await choose(card, 0);
    await write(card, fieldsOf(card, 2)[0]!, '');
    for (const details of allIn<HTMLDetailsElement>(card, 'details')) details.open = true;
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('works on rules that came as list items', async () => {
    const card = await cardOn({ editable: true }, html`<ol><li>One</li><li>Two</li></ol>`);
    await press(card, 'Change together');
    await press(card, 'Move rule 2 up');
    await press(card, 'Adopt as our first edition');
    expect(statements(card)).to.deep.equal(['Two', 'One']);
  });
});
