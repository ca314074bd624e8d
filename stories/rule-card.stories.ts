/** What a card says: the rules of each kind of group, those that matter now, a group's own, and what stands under them. */
import { html } from 'lit';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, allIn, args, argTypes, cardIn, forwardIn, inCard, json, ready, rewritten, rulesOf, statementsOf, unfold } from './rule-card.stage.ts';
import { shown } from './stage.ts';

const meta = preview.meta({ title: 'Elements/Rule card/States', component: 'rg-rule-card', args, argTypes, render: after(), play: ready });

/** The fourteen rules of a Balint group. A lock and the word say which are fixed; each rule opens to its why and its source. */
export const Balint = meta.story({});

Balint.test('shows every rule, and says which are fixed', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(statementsOf(card)).toHaveLength(14);
  await expect(allIn(card, 'li.fixed [part=status]').every((each) => each.textContent!.trim() === 'fixed' && each.querySelector('svg') !== null)).toBe(true);
});

/** A support group has agreements, and more of them are its own to change. */
export const Support = meta.story({ args: { group: 'support' } });

Support.test('calls them agreements', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'title')).toBe('Support group agreements');
  await expect(statementsOf(cardIn(canvasElement))).toHaveLength(12);
});

/** Rules for two parts and for the moment between them. The card says that no published set is known. */
export const Blended = meta.story({ args: { group: 'blended' } });

Blended.test('says where its rules are from', async ({ canvasElement }) => {
  await expect(inCard(cardIn(canvasElement), '.frame').textContent).toContain('No published rules for blended groups are known.');
});

/** Chosen, personal, close to therapy, and led from outside: what sets this group apart is in its rules. */
export const Exploration = meta.story({ name: 'Personal exploration', args: { group: 'exploration' } });

/** A rule opened: why it exists, why it is locked, and who says so. */
export const RuleOpened = meta.story({ render: after((card) => unfold(card, 'li:nth-child(8) details', '[part=source]')) });

RuleOpened.test('gives the why and the source', async ({ canvasElement }) => {
  const rule = inCard(cardIn(canvasElement), 'li:nth-child(8)');
  await expect(rule).toHaveTextContent('An early answer can end the thinking.');
  await expect(rule).toHaveTextContent('Without this it is no longer a Balint group.');
  await expect(rule.querySelector('[part=source]')).toHaveTextContent('Essential characteristics of effective Balint group leadership');
});

/** Any phase, by the control `phase`: at most four rules come forward, the others stay below. */
export const InAPhase = meta.story({
  args: { phase: 'work' },
  argTypes: { phase: { control: 'select', options: ['', 'gather', 'contract', 'follow-up', 'call', 'present', 'clarify', 'push-back', 'work', 'return', 'close'] } },
});

InAPhase.test('brings four rules forward and keeps the rest', async ({ canvasElement }) => {
  await expect(forwardIn(cardIn(canvasElement))).toEqual([
    'We give no advice, no solutions and no lessons.',
    'We guess freely: every view is a guess, and none has to be right.',
    'We imagine being the patient as well as being the doctor.',
    'We speak of our own reactions to this patient. Our private lives are ours to keep.',
  ]);
  await expect(statementsOf(cardIn(canvasElement))).toHaveLength(14);
});

/** What this group settled within a rule stands beside it: how long, how often, how many. */
export const Settled = meta.story({ args: { rules: json(rewritten(rulesOf(), 'frame', { terms: '60 minutes, second and fourth Tuesday, ten of us' })) } });

Settled.test('says what was settled', async ({ canvasElement }) => {
  await expect(statementsOf(cardIn(canvasElement)).at(-1)).toContain('Settled: 60 minutes, second and fourth Tuesday, ten of us');
});

/** The property `rules`, or the same list as JSON: a group's own rules, with or without a why. */
export const OwnRules = meta.story({
  args: {
    wording: json({ title: 'How we meet on Thursdays' }),
    rules: json([
      { statement: 'Bread and tea come first, talk comes second.', why: 'Nobody listens well on an empty stomach.', phases: ['gather'] },
      { statement: 'Pagers go to the resident on call.', status: 'programme' },
      { statement: 'One voice at a time.', why: 'A half-heard story is half a story.', status: 'fixed' },
      { statement: 'Whoever is silent takes part, too.' },
    ]),
  },
});

OwnRules.test('shows them as they came', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'title')).toBe('How we meet on Thursdays');
  await expect(statementsOf(cardIn(canvasElement))).toHaveLength(4);
  await expect(allIn(cardIn(canvasElement), '[part=status]').map((each) => each.textContent!.trim())).toEqual(['negotiable', 'set by the programme', 'fixed', 'negotiable']);
});

/** The same from a list in the page, which is there to be read before and without script. A nested paragraph says why. */
export const OwnRulesFromAList = meta.story({ render: after(undefined, { inside: html`
  <ol>
    <li data-status="fixed">One voice at a time. <p>A half-heard story is half a story.</p></li>
    <li data-phases="gather">Bread and tea come first, talk comes second.</li>
    <li data-status="programme">Pagers go to the resident on call.</li>
  </ol>` }) });

OwnRulesFromAList.test('reads it live', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(statementsOf(card)).toHaveLength(3);
  const late = document.createElement('li');
  late.textContent = 'Whoever is silent takes part, too.';
  card.querySelector('ol')!.append(late);
  // The list is watched: what is added is read after this task.
  await Promise.resolve();
  await card.updateComplete;
  await expect(statementsOf(card).at(-1)).toBe('Whoever is silent takes part, too.');
});

/** An id alone stands for a rule of the library: here all fourteen, and the two that a Balint group may add. */
export const WithTheOptionalRules = meta.story({ args: { rules: json([...rulesOf().map(({ id }) => id), 'turns', 'leaders-not-raters']) } });

WithTheOptionalRules.test('has sixteen, one of them set by the programme', async ({ canvasElement }) => {
  await expect(statementsOf(cardIn(canvasElement))).toHaveLength(16);
  await expect(allIn(cardIn(canvasElement), 'li.programme')).toHaveLength(1);
});

/** A new group that has agreed nothing yet. */
export const Empty = meta.story({ args: { rules: json([]), wording: json({ title: 'Our rules' }), editable: true } });

Empty.test('says so', async ({ canvasElement }) => {
  await expect(inCard(cardIn(canvasElement), '.frame').textContent).toContain('No rules yet.');
});

/** A leader reminds everyone of one rule, and nobody in particular. */
export const HeldUp = meta.story({ args: { phase: 'work', held: 'both-sides' } });

HeldUp.test('is large, and names nobody', async ({ canvasElement }) => {
  await expect(shown(cardIn(canvasElement), 'held')).toBe('Held up We imagine being the patient as well as being the doctor.');
});

/** Where confidentiality ends, in the programme's own words. Until they are there, a default says that it is only one. */
export const LimitsOfTheProgramme = meta.story({ args: { group: 'support' }, render: after(undefined, { inside: html`
  <p slot="limits">
    We speak to the programme director when somebody may come to serious harm, when a colleague cannot practise safely, and when harassment
    or discrimination has to be reported. We say it to you first. Questions: residency office, extension 4410.
  </p>` }) });

LimitsOfTheProgramme.test('takes the place of the default', async ({ canvasElement }) => {
  const slot = inCard<HTMLSlotElement>(cardIn(canvasElement), 'slot[name=limits]');
  await expect(slot.assignedElements()).toHaveLength(1);
});

/** How a leader notices that the session drifts, and one thing to say. Closed until it is wanted. */
export const IfTheSessionDrifts = meta.story({ render: after((card) => unfold(card, '.drifts', 'dl')) });

IfTheSessionDrifts.test('has a sentence to say for each drift', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(allIn(card, '.drifts dt').length).toBeGreaterThan(5);
  await expect(allIn(card, '.drifts q')).toHaveLength(allIn(card, '.drifts dt').length);
});

/** The same for a support group: other drifts, other sentences. */
export const IfASupportGroupDrifts = meta.story({ args: { group: 'support' }, render: after((card) => unfold(card, '.drifts', 'dl')) });

/**
 * What it cannot use it names once in the console, with what would be accepted. Here two of six rules are left out: one says
 * nothing, one has an id that is taken. A status and a phase that nobody knows are passed over, and their rules shown.
 */
export const BadInput = meta.story({
  args: {
    group: 'bullet' as never,
    view: 'carousel' as never,
    rules: json([
      { id: 'one', statement: 'We begin on time.' },
      { id: 'one', statement: 'We end on time.' },
      { id: 'two', statement: '   ' },
      { id: 'three', statement: 'One voice at a time.', status: 'sacred' },
      { id: 'four', statement: 'Phones stay outside.', phases: ['teatime'] },
      'no-notes',
    ]),
  },
});

BadInput.test('shows what can be shown', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(card).toHaveProperty('group', 'balint');
  await expect(card).toHaveProperty('view', 'card');
  await expect(statementsOf(card)).toEqual([
    'We begin on time.', 'One voice at a time.', 'Phones stay outside.', 'We tell the story from memory, without chart or notes.',
  ]);
});
