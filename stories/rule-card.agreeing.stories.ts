/** "I have read these", from the first time somebody is asked to the day on which the rules are no longer those that they read. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, allIn, answerTo, args, argTypes, cardIn, editionOf, inCard, onThatDay, press, ready, rewritten, rulesOf, unfold, type Script } from './rule-card.stage.ts';
import type { AgreeFact } from '../src/rule-card/card-events.ts';
import type { Level } from '../src/rule-card/editions.ts';
import { shown } from './stage.ts';

const meta = preview.meta({
  title: 'Elements/Rule card/Agreeing',
  component: 'rg-rule-card',
  args: { ...args, group: 'support', confirm: true } as typeof args,
  argTypes,
  beforeEach: onThatDay,
  render: after(),
  play: ready,
});

const rules = rulesOf('support');
const first = editionOf(rules, '2026-02-03');
const agreedInFebruary = answerTo(first, '2026-02-10');

/** The same with a slip of the pen. */
const withASlip = editionOf(rewritten(rules, 'own-story', { statement: 'We speak for ourselfs and tell our own stories, not a colleague’s.' }), '2026-02-03');

/** What the group adopted later. */
const clearer = rewritten(rules, 'no-fixing', { statement: 'We ask whether advice is wanted before we give advice.' });
const otherDuty = rewritten(rewritten(rules, 'frame', { statement: 'We start and end on time, put phones away, and always say before we leave.' }), 'review', { terms: 'every three months' })
  .filter(({ id }) => id !== 'complaint-to-need');

/** The group adopted other rules in May; who stands here agreed in February. */
const later = (now: typeof rules, level: Level, before = first): Script => (card) => {
  card.rules = now;
  card.edition = [before, editionOf(now, '2026-05-05', level)];
  card.agreed = answerTo(before, '2026-02-10');
};

/** Rules that are on show and that nobody has to confirm: the line beside the title says when they were agreed. */
export const NotAsked = meta.story({ args: { confirm: false }, render: after((card) => {
  card.edition = first;
}) });

NotAsked.test('asks nothing', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(allIn(card, 'input')).toHaveLength(0);
  await expect(shown(card, 'edition')).toBe(`agreed Feb 3, 2026, edition ${first.id.slice(0, 4)}`);
});

/** A box that nobody has ticked beforehand. Saying no is one press, and quiet. */
export const Asked = meta.story({ render: after((card) => {
  card.edition = first;
}) });

Asked.test('tells the page what was confirmed, and of nobody', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  const facts: AgreeFact[] = [];
  card.addEventListener('rg-agree', ({ detail }) => facts.push(detail));
  await expect(inCard<HTMLInputElement>(card, 'input').checked).toBe(false);
  await userEvent.click(inCard(card, 'input'));
  await expect(facts).toMatchObject([{ edition: first.id, date: '2026-05-12', answer: 'yes' }]);
  await expect(card.matches(':state(agreed)')).toBe(true);
});

/** Confirmed: the day stands beside the box, and can be taken back there. */
export const Confirmed = meta.story({ render: after((card) => {
  card.edition = first;
  card.agreed = agreedInFebruary;
}) });

Confirmed.test('says when', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(shown(card, 'confirm')).toContain('on Feb 10, 2026');
  await expect(card.matches(':state(agreed)')).toBe(true);
  await expect(card.matches(':state(stale)')).toBe(false);
});

/** Declined: noted, and not asked again unless a duty changes. */
export const Declined = meta.story({ render: after((card) => {
  card.edition = first;
  card.agreed = answerTo(first, '2026-02-10', 'no');
}) });

Declined.test('is a press that stays, and can be taken back', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await expect(press(card, 'No, thank you')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(press(card, 'No, thank you'));
  await card.updateComplete;
  await expect(press(card, 'No, thank you')).toHaveAttribute('aria-pressed', 'false');
});

/** A slip of the pen was mended. Who agreed still agrees; what changed is there for who wants to see it. */
export const StaleByWording = meta.story({ name: 'Changed since: other words', render: after(later(rules, 'wording', withASlip)) });

StaleByWording.test('asks nobody again', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(shown(card, 'changes')).toContain('The meaning is the same.');
  await expect(card.matches(':state(agreed)')).toBe(true);
  await expect(card.matches(':state(stale)')).toBe(true);
});

/** The same duty, said more clearly: a notice, and the difference, word by word. */
export const StaleByClearerWords = meta.story({ name: 'Changed since: clearer', render: after(later(clearer, 'clearer')) });

StaleByClearerWords.test('gives notice, and keeps the confirmation', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(shown(card, 'changes')).toContain('Something is said more clearly since Feb 10, 2026.');
  await expect(allIn(card, '[part=changes] ins').length).toBeGreaterThan(0);
  await expect(inCard<HTMLInputElement>(card, '[part=confirm] input').checked).toBe(true);
});

/** Something else is asked of people: the box is empty again, and above it stands what changed. */
export const StaleByDuty = meta.story({ name: 'Changed since: a duty', render: after(later(otherDuty, 'duty')) });

StaleByDuty.test('asks again, and shows what changed, also to the ear', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(shown(card, 'changes')).toContain('What is asked of you has changed since Feb 10, 2026.');
  await expect(inCard(card, '[part=changes] ins')).toHaveTextContent('Added:');
  await expect(inCard(card, '[part=changes] del')).toHaveTextContent('Removed:');
  await expect(inCard<HTMLInputElement>(card, '[part=confirm] input').checked).toBe(false);
  await expect(card.matches(':state(agreed)')).toBe(false);
});

/** The page kept the fingerprint of what was agreed, and not its words. The card asks again, and says what it cannot show. */
export const OlderWordsUnknown = meta.story({ name: 'Changed since: the older words are unknown', render: after((card) => {
  card.edition = editionOf(otherDuty, '2026-05-05');
  card.rules = otherDuty;
  card.agreed = { edition: first.id, date: '2026-02-10', answer: 'yes' };
}) });

OlderWordsUnknown.test('says so', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'changes')).toContain('The earlier words are not at hand');
});

/** Limits of confidentiality are part of what is agreed: new ones are shown like a changed rule. */
export const LimitsHaveChanged = meta.story({
  name: 'Changed since: the limits of confidentiality',
  render: after((card) => {
    const before = editionOf(rules, '2026-02-03', null, 'We speak to the programme director when somebody may come to harm.');
    card.edition = [before, editionOf(rules, '2026-05-05', 'duty', card.querySelector('[slot=limits]')!.textContent!.trim())];
    card.agreed = answerTo(before, '2026-02-10');
  }, { inside: html`<p slot="limits">We speak to the programme director when somebody may come to serious harm, and we say it to you first.</p>` }),
});

LimitsHaveChanged.test('shows the old ones and the new', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'changes')).toContain('Limits of confidentiality');
});

/** In the page's own form, which waits for the answer. `value` is the fingerprint, under the card's `name`. */
export const RequiredInAForm = meta.story({
  args: { name: 'rules', required: true },
  render: after((card) => {
    card.edition = first;
  }, { around: (card) => html`<form @submit=${(event: Event) => event.preventDefault()}>${card}<p><button>Send</button> <button type="reset">Start over</button></p></form>` }),
});

RequiredInAForm.test('waits, then sends the fingerprint', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  const form = canvasElement.querySelector('form')!;
  await expect(form.checkValidity()).toBe(false);
  await expect(card.validationMessage).toContain('Please confirm that you have read these');
  await userEvent.click(inCard(card, 'input'));
  await expect(form.checkValidity()).toBe(true);
  await expect(new FormData(form).get('rules')).toBe(first.id);
  form.reset();
  await card.updateComplete;
  await expect(new FormData(form).get('rules')).toBeNull();
});

/** A fieldset that is disabled, while the page saves for instance. */
export const InADisabledFieldset = meta.story({
  render: after((card) => {
    card.edition = first;
  }, { around: (card) => html`<form><fieldset disabled><legend>Before you join</legend>${card}</fieldset></form>` }),
});

InADisabledFieldset.test('takes no answer', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(inCard<HTMLInputElement>(card, 'input').disabled).toBe(true);
  await expect(press(card, 'No, thank you').disabled).toBe(true);
});

/** Three editions: what was adopted on which day, how far it went, and what it changed. Of people the log knows nothing. */
export const LogOfEditions = meta.story({ args: { confirm: false }, render: after(async (card) => {
  card.rules = otherDuty;
  card.edition = [withASlip, editionOf(rules, '2026-03-17', 'wording'), editionOf(otherDuty, '2026-05-05', 'duty')];
  await card.updateComplete;
  await unfold(card, '.log', 'ul');
}) });

LogOfEditions.test('has the newest first', async ({ canvasElement }) => {
  const days = allIn(cardIn(canvasElement), '.log > ul > li > p > strong').map((each) => each.textContent);
  await expect(days).toEqual(['May 5, 2026', 'Mar 17, 2026', 'Feb 3, 2026']);
});
