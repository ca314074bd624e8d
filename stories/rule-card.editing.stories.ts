/** A group changes its rules together: what it may change, what it may not, and what a change means for those who agreed before. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import type { EditFact } from '../src/rule-card/card-events.ts';
import { after, allIn, args, argTypes, cardIn, editionOf, inCard, onThatDay, press, ready, rulesOf, statementsOf, unfold, write, type Script } from './rule-card.stage.ts';
import type { RgRuleCard } from '../src/rule-card/rule-card.ts';
import { shown } from './stage.ts';

const meta = preview.meta({
  title: 'Elements/Rule card/Changing together',
  component: 'rg-rule-card',
  args: { ...args, group: 'support', editable: true } as typeof args,
  argTypes,
  beforeEach: onThatDay,
  render: after(),
  play: ready,
});

const first = editionOf(rulesOf('support'), '2026-02-03');

const begun: Script = async (card) => {
  card.edition = first;
  card.edit();
  await card.updateComplete;
};

/** The field of one rule, by its number. */
const statementOf = (card: RgRuleCard, number: number): HTMLTextAreaElement => inCard(card, `.editor > ol > li:nth-child(${number}) textarea`);

const choose = async (card: RgRuleCard, level: number): Promise<void> => {
  allIn<HTMLInputElement>(card, '[type=radio]')[level]!.click();
  await card.updateComplete;
};

const pressed = async (card: RgRuleCard, name: string): Promise<void> => {
  press(card, name).click();
  await card.updateComplete;
};

/** With `editable` there is one button more. */
export const Editable = meta.story({ render: after((card) => {
  card.edition = first;
}) });

/** Begun: negotiable rules are fields, fixed ones stay sentences and say why. Nothing has changed yet. */
export const Begun = meta.story({ render: after(begun) });

Begun.test('offers no way to change what is fixed', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.matches(':state(editing)')).toBe(true);
  await expect(allIn(card, 'li.fixed button')).toHaveLength(0);
  await expect(inCard(card, '.editor').textContent).toContain('A fixed rule is locked. Without this it is no longer a support group');
  await expect(inCard(card, '.editor').textContent).toContain('Nothing has changed.');
});

/** What a group settles within a Balint rule can be written down, although the rule itself is fixed. */
export const BalintBegun = meta.story({ args: { group: 'balint' }, render: after(async (card) => {
  card.edit();
  await card.updateComplete;
}) });

/** Why a rule exists is the group's to say, too. */
export const WhyOpened = meta.story({ render: after(async (card) => {
  await begun(card);
  await unfold(card, '.editor > ol > li:nth-child(6) details', 'textarea');
}) });

/** One rule says something else. The change stands below, word by word, with the question how far it goes. */
export const RuleChanged = meta.story({ render: after(async (card) => {
  await begun(card);
  await write(card, statementOf(card, 6), 'We ask whether advice is wanted before we give advice.');
}) });

RuleChanged.test('shows the words that came, and goes back a step', async ({ canvasElement, userEvent }) => {
  const card = cardIn(canvasElement);
  await expect(inCard(card, '.editor ins')).toBeInTheDocument();
  await expect(allIn(card, '[type=radio]')).toHaveLength(3);
  await expect(allIn<HTMLInputElement>(card, '[type=radio]').some(({ checked }) => checked)).toBe(false);
  await userEvent.click(press(card, 'Undo'));
  await card.updateComplete;
  await expect(statementOf(card, 6).value).toBe('We ask before we give advice.');
});

/** A rule added, one removed, one moved. Each can be taken back. */
export const AddedRemovedMoved = meta.story({ name: 'Added, removed, moved', render: after(async (card) => {
  await begun(card);
  await write(card, inCard(card, '.editor input[type=text]'), 'We eat first and talk second.');
  await pressed(card, 'Add a rule');
  await pressed(card, 'Remove rule 8');
  await pressed(card, 'Move rule 7 up');
}) });

AddedRemovedMoved.test('says each of the three', async ({ canvasElement }) => {
  const changes = inCard(cardIn(canvasElement), '.editor .difference');
  await expect(changes.querySelectorAll('li')).toHaveLength(3);
  await expect(changes).toHaveTextContent('We eat first and talk second.');
  await expect(changes).toHaveTextContent('Complaints are welcome');
  await expect(changes).toHaveTextContent('Moved from place');
});

/** A duty changed, and called a matter of words: the card says that this may be too low, and leaves it to the group. */
export const LevelTooLow = meta.story({ render: after(async (card) => {
  await begun(card);
  await write(card, statementOf(card, 6), 'We never give advice.');
  await choose(card, 0);
}) });

LevelTooLow.test('warns, and lets the group decide', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(inCard(card, '#low')).toHaveTextContent('This may be too low');
  await expect(press(card, 'Adopt this edition')).not.toHaveAttribute('aria-disabled');
});

/** Adopting without saying what the change means: the card asks for it. */
export const LevelMissing = meta.story({ render: after(async (card) => {
  await begun(card);
  await write(card, statementOf(card, 6), 'We never give advice.');
  await pressed(card, 'Adopt this edition');
}) });

LevelMissing.test('goes on changing, at the question', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(inCard(card, '#unset')).toHaveTextContent('Please choose what the change means.');
  await expect(card.matches(':state(editing)')).toBe(true);
});

/** A rule without words can be neither adopted nor lost: what it said is kept until somebody writes or removes it. */
export const EmptyStatement = meta.story({ render: after(async (card) => {
  await begun(card);
  await write(card, statementOf(card, 6), '');
  await pressed(card, 'Adopt this edition');
}) });

EmptyStatement.test('points at the field', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(statementOf(card, 6)).toHaveAttribute('aria-invalid', 'true');
  await expect(statementOf(card, 6)).toHaveAccessibleDescription('A rule needs words. Write some, or remove it.');
  await expect(card.matches(':state(editing)')).toBe(true);
});

/** Adopted: a new edition with the day on it. The page has been told everything it needs to keep. */
export const Adopted = meta.story({ render: after(async (card) => {
  await begun(card);
  await write(card, statementOf(card, 6), 'We ask whether advice is wanted before we give advice.');
  await choose(card, 1);
  await pressed(card, 'Adopt this edition');
}) });

Adopted.test('stands as an edition of that day', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card.matches(':state(editing)')).toBe(false);
  await expect(shown(card, 'edition')).toContain('agreed May 12, 2026');
  await expect(statementsOf(card)[5]).toBe('We ask whether advice is wanted before we give advice.');
  await expect(card.edition).toHaveLength(2);
});

/** From the first press to the adopted edition by keys alone. */
export const ByKeyboard = meta.story({
  render: after((card) => {
    card.edition = first;
  }),
  play: async (context) => {
    await ready(context);
    const { canvasElement, userEvent, step } = context;
    const card = cardIn(canvasElement);
    const facts: EditFact[] = [];
    card.addEventListener('rg-edit', ({ detail }) => facts.push(detail));
    const strike = async (field: HTMLElement, key: string): Promise<void> => {
      field.focus();
      await expect(card.shadowRoot!.activeElement).toBe(field);
      await userEvent.keyboard(key);
      await card.updateComplete;
    };
    await step('Begin', async () => {
      await strike(press(card, 'Change together'), '{Enter}');
    });
    await step('Move a rule up', async () => {
      await strike(press(card, 'Move rule 6 up'), '{Enter}');
    });
    await step('Say that this changes no meaning', async () => {
      await strike(allIn(card, '[type=radio]')[0]!, ' ');
    });
    await step('Adopt', async () => {
      await strike(press(card, 'Adopt this edition'), '{Enter}');
    });
    await expect(facts).toHaveLength(1);
    await expect(facts[0]!.difference.moved).toHaveLength(1);
    await expect(facts[0]!.edition.at(-1)).toMatchObject({ date: '2026-05-12', level: 'wording' });
  },
});
