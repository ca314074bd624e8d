/** What comes forward in each phase of a session, kind by kind: three or four rules, and the others below. */
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.ts';
import { after, args, argTypes, cardIn, forwardIn, ready, statementsOf } from './rule-card.stage.ts';

const meta = preview.meta({ title: 'Elements/Rule card/Phases', component: 'rg-rule-card', args, argTypes, render: after(), play: ready });

/** While people arrive: what stays here, and what holds the hour together. */
export const Gathering = meta.story({ args: { phase: 'gather' } });

/** The first meeting of a Balint group, in which it agrees its rules: it begins with what stays here. */
export const FirstMeeting = meta.story({ args: { phase: 'contract' } });

/** A patient of an earlier session is spoken of again, and still must not be known. */
export const FollowUp = meta.story({ args: { phase: 'follow-up' } });

/** Before there is a case. */
export const WhoHasACase = meta.story({ name: 'Who has a case?', args: { phase: 'call' } });

/** The presenter tells, the others listen. */
export const TheStory = meta.story({ args: { phase: 'present' } });

TheStory.test('keeps what matters while somebody tells', async ({ canvasElement }) => {
  await expect(forwardIn(cardIn(canvasElement))).toContain('The presenter tells the story, and we do not interrupt.');
});

/** Questions of fact, and nothing that only looks like one. */
export const QuestionsOfFact = meta.story({ args: { phase: 'clarify' } });

/** The moment in which the presenter sits back. */
export const PresenterSitsBack = meta.story({ args: { phase: 'push-back' } });

/** While the group works: both sides are imagined, nothing is solved. */
export const TheGroupsWork = meta.story({ name: 'The group’s work', args: { phase: 'work' } });

/** The presenter comes back, and owes nobody an account. */
export const PresenterReturns = meta.story({ args: { phase: 'return' } });

/** On the way out. */
export const Closing = meta.story({ args: { phase: 'close' } });

Closing.test('sends nobody away without the first rule', async ({ canvasElement }) => {
  await expect(forwardIn(cardIn(canvasElement))[0]).toBe('What we say here about patients and about each other stays here.');
});

/** A support group opens: what stays here, and where that ends. */
export const SupportWelcome = meta.story({ name: 'Support: welcome', args: { group: 'support', phase: 'open' } });

/** Each in turn, and each may pass. */
export const SupportCheckIn = meta.story({ name: 'Support: check-in', args: { group: 'support', phase: 'check-in' } });

SupportCheckIn.test('says first that anybody may pass', async ({ canvasElement }) => {
  await expect(forwardIn(cardIn(canvasElement))[0]).toBe('Each of us may pass, at any time and without a reason.');
});

/** A complaint is welcome, and is not all. */
export const SupportTopic = meta.story({ name: 'Support: choosing a topic', args: { group: 'support', phase: 'topic' } });

/** Own stories, asked-for advice, and room for everyone. */
export const SupportSharing = meta.story({ name: 'Support: open sharing', args: { group: 'support', phase: 'share' } });

/** What is needed, and who can act. */
export const SupportNextSteps = meta.story({ name: 'Support: next steps', args: { group: 'support', phase: 'next' } });

/** One word from each, or none. */
export const SupportCheckOut = meta.story({ name: 'Support: check-out', args: { group: 'support', phase: 'check-out' } });

/** Before people go. */
export const SupportClose = meta.story({ name: 'Support: close', args: { group: 'support', phase: 'close' } });

/** A blended group says at the start which part is which. */
export const BlendedOpening = meta.story({ name: 'Blended: agreements', args: { group: 'blended', phase: 'open' } });

/** The support part, which has an end. */
export const BlendedSupportPart = meta.story({ name: 'Blended: support part', args: { group: 'blended', phase: 'check-in' } });

/** The rules change now, and somebody says so. */
export const BlendedSwitch = meta.story({ name: 'Blended: switch', args: { group: 'blended', phase: 'switch' } });

BlendedSwitch.test('says what holds from here on', async ({ canvasElement }) => {
  await expect(forwardIn(cardIn(canvasElement))).toContain('After the switch, Balint rules hold: no advice, sit back, keep the patient in view.');
});

/** A presenter brings a case; nobody's own story is made one. */
export const BlendedCall = meta.story({ name: 'Blended: who has a case?', args: { group: 'blended', phase: 'call' } });

/** The case part, with questions. */
export const BlendedQuestions = meta.story({ name: 'Blended: questions of fact', args: { group: 'blended', phase: 'clarify' } });

/** The case part, at work. */
export const BlendedWork = meta.story({ name: 'Blended: the group’s work', args: { group: 'blended', phase: 'work' } });

/** The presenter comes back, protected from questions. */
export const BlendedReturn = meta.story({ name: 'Blended: presenter returns', args: { group: 'blended', phase: 'return' } });

/** On the way out, and once a block: do we still do both? */
export const BlendedCheckOut = meta.story({ name: 'Blended: check-out', args: { group: 'blended', phase: 'check-out' } });

/** A personal-exploration group arrives: chosen anew each time. */
export const ExplorationArrival = meta.story({ name: 'Personal exploration: arriving', args: { group: 'exploration', phase: 'arrive' } });

/** Open exploration, which is not treatment. */
export const Exploring = meta.story({ name: 'Personal exploration: exploring', args: { group: 'exploration', phase: 'explore' } });

/** The closing round, in which anybody may pass. */
export const ExplorationRound = meta.story({ name: 'Personal exploration: closing round', args: { group: 'exploration', phase: 'round' } });

/** The end of the meeting. */
export const ExplorationClose = meta.story({ name: 'Personal exploration: close', args: { group: 'exploration', phase: 'close' } });

/** A phase of the page's own that no rule names: what holds throughout comes forward. */
export const UnknownPhase = meta.story({ args: { phase: 'soup' } });

UnknownPhase.test('shows what holds in every phase, and keeps the rest', async ({ canvasElement }) => {
  const card = cardIn(canvasElement);
  await expect(forwardIn(card)).toEqual(['What we say here about patients and about each other stays here.', 'We do not criticise the presenter or the patient.']);
  await expect(statementsOf(card)).toHaveLength(14);
});
