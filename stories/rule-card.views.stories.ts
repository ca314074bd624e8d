/** Where a card is read: on a page, aloud in the circle, on the wall, on a phone, in a dark room, in another direction, in a portal's colours. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { arabic, arabicLimits, arabicRules } from './arabic.ts';
import { germanCard, germanLimits, germanRules } from './german.ts';
import { after, allIn, answerTo, args, argTypes, cardIn, editionOf, forwardIn, inCard, json, press, ready, rewritten, rulesOf, unfold, write } from './rule-card.stage.ts';
import type { RgRuleCard } from '../src/rule-card/rule-card.ts';
import { inside, shown } from './stage.ts';
import './surroundings.css';

const meta = preview.meta({ title: 'Elements/Rule card/Views', component: 'rg-rule-card', args, argTypes, render: after(), play: ready });

const agreed = (card: RgRuleCard): void => {
  card.edition = editionOf(rulesOf(card.group), '2026-02-03');
};

/** A list to be read and opened, with the day on which it was agreed. */
export const Card = meta.story({ render: after(agreed) });

/** One rule at a time, to be read aloud in the gathering minutes. Buttons, arrow keys and a swipe turn it. */
export const Deck = meta.story({ args: { view: 'deck' } });

Deck.test('turns by button and by key, and stops at both ends', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await expect(inCard(card, '.turn')).toHaveTextContent('1 of 14');
  await expect(press(card, 'Previous')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(press(card, 'Next'));
  await card.updateComplete;
  await expect(inCard(card, '.turn')).toHaveTextContent('2 of 14');
  press(card, 'Next').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await card.updateComplete;
  await expect(inCard(card, '.turn')).toHaveTextContent('1 of 14');
});

Deck.test('keeps the status under the rule, in the middle', async ({ canvasElement }) => {
  const middle = (selector: string): number => {
    const { left, width } = inCard(cardIn(canvasElement), selector).getBoundingClientRect();
    return Math.round(left + width / 2);
  };
  await expect(middle('.page [part=status]')).toBe(middle('.page'));
});

/** In a phase it begins with what matters now. */
export const DeckInAPhase = meta.story({ args: { view: 'deck', phase: 'return' } });

/** What a group settled is read aloud along with the rule. */
export const DeckSettled = meta.story({
  args: { view: 'deck', phase: 'close', rules: json(rewritten(rulesOf(), 'frame', { terms: '60 minutes, second and fourth Tuesday, ten of us' })) },
  render: after((card) => {
    press(card, 'Next').click();
  }),
});

/** The deck on a projector, in the page's own two colours. */
export const DeckOnADarkWall = meta.story({ args: { view: 'deck', phase: 'work' }, render: after(undefined, { around: inside('projector') }) });

/** One page for the wall. On the screen it is as wide as its place; on paper it fills A4 and Letter alike. */
export const Poster = meta.story({ args: { view: 'poster' }, render: after(agreed) });

Poster.test('has every rule, the limits, and the sources at its foot', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(allIn(card, '.sheet li')).toHaveLength(14);
  await expect(inCard(card, '.foot')).toHaveTextContent('Limits of confidentiality.');
  await expect(inCard(card, '.foot')).toHaveTextContent('Sources:');
});

export const PosterSupport = meta.story({ args: { view: 'poster', group: 'support' }, render: after(agreed) });
export const PosterBlended = meta.story({ args: { view: 'poster', group: 'blended' } });
export const PosterExploration = meta.story({ name: 'Poster, personal exploration', args: { view: 'poster', group: 'exploration' } });

/** Four rules fill the page as well as fourteen do. */
export const PosterOfFourRules = meta.story({ args: { view: 'poster', rules: json(['confidential', 'no-advice', 'both-sides', 'last-word']) } });

export const Dark = meta.story({ args: { phase: 'work', held: 'both-sides' }, render: after(agreed, { around: inside('dark') }) });

export const DarkDeck = meta.story({ args: { view: 'deck' }, render: after(undefined, { around: inside('dark') }) });

/** Words that came and words that went, on a dark page. */
export const DarkChanges = meta.story({
  args: { confirm: true },
  render: after((card) => {
    const before = editionOf(rulesOf(), '2026-02-03');
    const now = rewritten(rulesOf(), 'push-back', { statement: 'After the questions, the presenter stays in the circle and listens while the group works.' });
    card.rules = now;
    card.edition = [before, editionOf(now, '2026-05-05', 'duty')];
    card.agreed = answerTo(before, '2026-02-10');
  }, { around: inside('dark') }),
});

/** Five properties, a radius, and the portal's own font. */
export const PortalColoured = meta.story({ args: { phase: 'work', confirm: true }, render: after(agreed, { around: inside('branded') }) });

/** The column of a portal, 360 px. */
export const PortalColumn = meta.story({ args: { phase: 'work' }, render: after(agreed, { around: inside('column') }) });

/** A phone of 320 px: a status goes below its rule where there is no room beside it. */
export const Narrow = meta.story({ args: { phase: 'work', confirm: true }, render: after(agreed, { around: inside('narrow') }) });

Narrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

export const NarrowOpened = meta.story({ render: after(async (card) => {
  await unfold(card, 'li:nth-child(2) details', '[part=source]');
  await unfold(card, '.drifts', 'dl');
}, { around: inside('narrow') }) });

export const NarrowDeck = meta.story({ args: { view: 'deck' }, render: after(undefined, { around: inside('narrow') }) });
export const NarrowPoster = meta.story({ args: { view: 'poster' }, render: after(undefined, { around: inside('narrow') }) });

/** Changing the rules on a phone. */
export const NarrowEditing = meta.story({ args: { group: 'support', editable: true }, render: after(async (card) => {
  agreed(card);
  card.edit();
  await card.updateComplete;
  await write(card, inCard(card, '.editor > ol > li:nth-child(6) textarea'), 'We ask whether advice is wanted before we give advice.');
}, { around: inside('narrow') }) });

NarrowEditing.test('never scrolls sideways', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

/** Text at twice its size, on a phone's width. */
export const TextTwiceAsLarge = meta.story({ args: { phase: 'call' }, render: after(agreed, { around: (card) => inside('narrow')(inside('large')(card)) }) });

TextTwiceAsLarge.test('never scrolls sideways', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

/** Long words, and the dates of a German page. The words are this story's; the library speaks English. */
export const LongWords = meta.story({
  args: { wording: json(germanCard), rules: json(germanRules), confirm: true },
  render: after((card) => {
    card.edition = editionOf(germanRules, '2026-02-03', null, germanLimits);
  }, { around: inside('bright', 'de'), inside: html`<p slot="limits">${germanLimits}</p>` }),
});

LongWords.test('writes days as the page does', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'edition')).toContain('vereinbart am 03.02.2026');
});

/** The same on a phone. Words break rather than push the page wide. */
export const LongWordsNarrow = meta.story({
  args: { wording: json(germanCard), rules: json(germanRules), confirm: true, phase: 'present' },
  render: after(undefined, {
    around: (card) => inside('narrow')(inside('bright', 'de')(card)),
    inside: html`<p slot="limits">${germanLimits}</p>`,
  }),
});

LongWordsNarrow.test('never scrolls sideways', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

const arabicArgs = { wording: json(arabic), rules: json(arabicRules) };
const arabicPage = { around: inside('bright', 'ar', 'rtl'), inside: html`<p slot="limits">${arabicLimits}</p>` };

/** Right to left: numbers, lock and word change sides with the text. The words are this story's. */
export const RightToLeft = meta.story({
  args: { ...arabicArgs, phase: 'work', held: 'sides', confirm: true },
  render: after((card) => {
    card.edition = editionOf(arabicRules, '2026-02-03', null, arabicLimits);
  }, arabicPage),
});

RightToLeft.test('stands on the right', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  const statement = inCard(card, 'li [part=statement]').getBoundingClientRect();
  const status = inCard(card, 'li [part=status]').getBoundingClientRect();
  await expect(statement.left).toBeGreaterThan(status.left);
  await expect(forwardIn(card)[0]).toBe('لا نقدم نصائح ولا حلولا.');
});

/** The arrow to the left goes on. */
export const RightToLeftDeck = meta.story({ args: { ...arabicArgs, view: 'deck' }, render: after(undefined, arabicPage) });

RightToLeftDeck.test('turns with the page', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  press(card, 'التالية').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await card.updateComplete;
  await expect(shown(card, 'statement')).toBe('نروي القصة من الذاكرة، من دون أوراق.');
});

export const RightToLeftPoster = meta.story({ args: { ...arabicArgs, view: 'poster' }, render: after(undefined, arabicPage) });
