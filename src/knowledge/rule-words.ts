import type { GroupKind } from './groups.js';

/** The names of a rule's words. */
export const ruleWordNames = ['statement', 'why', 'settles'] as const satisfies readonly (keyof RuleWords)[];

/** What is said about one rule. */
export interface RuleWords {
  /** The rule in the group's own voice: one line, at most 90 characters. */
  readonly statement: string;
  /** Why it exists: one or two short sentences, as sure as their sources are. */
  readonly why: string;
  /** What a group may settle within it, even where its idea is fixed; read beside a label. `''` where there is nothing to settle. */
  readonly settles: string;
}

/**
 * The English words of every rule, by `group/id`, or by its id alone where groups share the rule and its words.
 * Sources by key are in {@link ruleSources}; the wording is this library's own.
 */
export const ruleWords = {
  'balint/confidential': {
    statement: 'What we say here about patients and about each other stays here.',
    why: 'Few people speak openly without it.',
    settles: '',
  },
  'balint/disguise': {
    statement: 'We leave out whatever could show who the patient is.',
    why: 'Colleagues often know the patient, and a rare story can point to someone without a name. Privacy law may apply too.',
    settles: '',
  },
  'balint/real-case': {
    statement: 'We bring a real patient of our own, someone still on our mind.',
    why: 'It keeps the group with a patient, a doctor and what is between them.',
    settles: '',
  },
  'balint/no-notes': {
    statement: 'We tell the story from memory, without chart or notes.',
    why: 'How it is told, and what is left out, can be a clue.',
    settles: '',
  },
  'balint/uninterrupted': {
    statement: 'The presenter tells the story, and we do not interrupt.',
    why: 'It shields the presenter, who sets the pace.',
    settles: '',
  },
  'balint/fact-only': {
    statement: 'Our questions ask for facts, and they are brief.',
    why: 'Questions can turn into an interrogation, or hide advice.',
    settles: 'How long we ask.',
  },
  'balint/push-back': {
    statement: 'After the questions, the presenter sits back and listens while the group works.',
    why: 'It can free the presenter to hear, with nothing to defend. Some groups leave this step out.',
    settles: 'Whether the presenter moves back, or stays in the circle and listens.',
  },
  'balint/no-advice': {
    statement: 'We give no advice, no solutions and no lessons.',
    why: 'An early answer can end the thinking.',
    settles: '',
  },
  'balint/no-judging': {
    statement: 'We do not criticise the presenter or the patient.',
    why: 'The presenter dares something by telling, and the patient is not here to answer.',
    settles: '',
  },
  'balint/speculate': {
    statement: 'We guess freely: every view is a guess, and none has to be right.',
    why: 'Several views may show more than a single answer would.',
    settles: '',
  },
  'balint/both-sides': {
    statement: 'We imagine being the patient as well as being the doctor.',
    why: 'It keeps the patient in the room.',
    settles: '',
  },
  'balint/own-reactions': {
    statement: 'We speak of our own reactions to this patient. Our private lives are ours to keep.',
    why: 'A Balint group is personal only as far as our reactions to patients go. It is not about our life problems.',
    settles: '',
  },
  'balint/last-word': {
    statement: 'The presenter may respond or pass, and nobody asks for an account.',
    why: 'The presenter leaves without a debt to the group.',
    settles: '',
  },
  'balint/frame': {
    statement: 'We start and end on time, come regularly, and say so when we cannot.',
    why: 'Firm rules may help a group to feel safe and to know what comes.',
    settles: 'How long we meet, on which day, and how many we are.',
  },
  'balint/turns': {
    statement: 'We share the time, and we let silence be.',
    why: 'Quiet members find room, and a silence can be full of thought.',
    settles: 'How we make room for quiet members.',
  },
  'balint/leaders-not-raters': {
    statement: 'Our leaders do not rate us or speak of us elsewhere, but for safety reasons they name.',
    why: 'Leaders name double roles among the troubles of groups. Members may hold back where they feel rated.',
    settles: '',
  },

  confidential: {
    statement: 'What is said here stays here, within the limits we have named.',
    why: 'Trust can grow where we know what stays.',
    settles: '',
  },
  limits: {
    statement: 'At the start we hear where confidentiality ends.',
    why: 'A promise is honest when its limits are known.',
    settles: '',
  },
  pass: {
    statement: 'Each of us may pass, at any time and without a reason.',
    why: 'People often differ in how at ease they are with personal talk.',
    settles: '',
  },
  'no-fixing': {
    statement: 'We ask before we give advice.',
    why: 'Often someone needs to be heard first.',
    settles: 'Whether we answer each other directly.',
  },
  'respect-difference': {
    statement: 'We respect each other’s background, faith and sense of what is private.',
    why: 'Residents may come from different cultures. They often differ in how at ease they are with personal talk.',
    settles: '',
  },
  frame: {
    statement: 'We start and end on time, put phones away, and say if we must leave.',
    why: 'A clear frame can help us to be here with our minds too.',
    settles: 'How often and how long we meet, who may join, whether faculty come, and whether there is food.',
  },

  'support/not-therapy': {
    statement: 'We support each other; we do not treat each other.',
    why: 'Educators widely agree that a residents’ group should not be therapy. It is hard to keep it from becoming that.',
    settles: '',
  },
  'support/own-story': {
    statement: 'We speak for ourselves and tell our own stories, not a colleague’s.',
    why: 'It helps to keep gossip out.',
    settles: 'How we speak of people who are not here.',
  },
  'support/share-time': {
    statement: 'We make room for others and watch how much space we take.',
    why: 'It is fair, and a few voices can easily fill the hour.',
    settles: 'How many minutes each of us has, and the form of the check-in.',
  },
  'support/complaint-to-need': {
    statement: 'Complaints are welcome; then we ask what is needed and who can act.',
    why: 'A support group can slide into griping. A need may find someone who can meet it.',
    settles: 'How we choose a topic, and how much time a complaint gets.',
  },
  'support/not-discipline': {
    statement: 'Questions of performance have a place of their own, and it is not here.',
    why: 'It keeps roles clear. People may speak more freely where nobody’s work is judged.',
    settles: '',
  },
  'support/review': {
    statement: 'Every few months we look at these agreements together, and we may change them.',
    why: 'What a support group agrees on can be flexible, and the group can change over time.',
    settles: 'How often we look.',
  },

  'blended/confidential': {
    statement: 'What is said here stays here, within named limits, and no patient can be known by it.',
    why: 'One part is about us, the other about patients. Both need it.',
    settles: '',
  },
  'blended/say-which': {
    statement: 'We say at the start which part is which, and we say it when we change.',
    why: 'Otherwise people may not know which rules hold.',
    settles: '',
  },
  'blended/switch-means-rules-change': {
    statement: 'After the switch, Balint rules hold: no advice, sit back, keep the patient in view.',
    why: 'The authors of “Balint vs. Support Groups” feel that so much mixing weakens Balint work. Its own rules may protect it.',
    settles: '',
  },
  'blended/cap-support': {
    statement: 'The support part has an end, and the case gets at least half of the time.',
    why: 'Support can grow until no time is left for the case.',
    settles: 'How the time is shared between the parts.',
  },
  'blended/no-case-theft': {
    statement: 'We make no case of a personal story, and no personal story of a case.',
    why: 'Whoever asked for support did not bring a case, and a presenter did not offer their own life.',
    settles: '',
  },
  'blended/pass': {
    statement: 'Each of us may pass, in either part.',
    why: 'People often differ in how at ease they are with personal talk.',
    settles: '',
  },
  'blended/not-therapy': {
    statement: 'We support each other; we do not treat.',
    why: 'Educators widely agree that a residents’ group should not be therapy. In the support part it can be hard to keep to that.',
    settles: '',
  },
  'blended/topic-vote': {
    statement: 'The group chooses its topics; a presenter chooses to bring a case.',
    why: 'A topic belongs to all of us, a case to the one who tells it.',
    settles: 'How topics are chosen.',
  },
  'blended/protect-presenter': {
    statement: 'In the case part, we keep pressing questions and advice away from the presenter.',
    why: 'After open talk it can be easy to go on asking and helping.',
    settles: '',
  },
  'blended/review': {
    statement: 'Every block we ask: do we still do both, or has one part pushed the other out?',
    why: 'Such a group may lean to one side over time. How best to meet what residents need is still an open question.',
    settles: 'How often we ask.',
  },

  'exploration/voluntary': {
    statement: 'Taking part is a choice, each time we meet.',
    why: 'Whether a group can be made a duty is an open issue, most of all where it explores the person.',
    settles: '',
  },
  'exploration/not-therapy': {
    statement: 'We look at our own lives, and we do not treat each other.',
    why: 'Some leaders hold that this differs from therapy. The line between the two can be very thin.',
    settles: '',
  },
  'exploration/own-story': {
    statement: 'No topic is set and no case is needed: each of us speaks of our own story.',
    why: 'This group looks at the person who is a doctor.',
    settles: '',
  },
  'exploration/leaders-not-raters': {
    statement: 'Whoever leads us has no part in rating us, and best comes from outside the programme.',
    why: 'Old advice on training groups asks for such a leader. Members may hold back where they feel rated.',
    settles: '',
  },
} as const satisfies Record<string, RuleWords>;

/** The key of one rule's words. */
export type RuleKey = keyof typeof ruleWords;

/** The key of a rule's words: the group's own where there are any, else the words that groups share; undefined for an unknown id. */
export function ruleKey(group: GroupKind, id: string): RuleKey | undefined {
  return [`${group}/${id}`, id].find(isRuleKey);
}

function isRuleKey(key: string): key is RuleKey {
  return Object.hasOwn(ruleWords, key);
}

/** What is said about a set of rules as a whole. */
export interface RuleSetWords {
  /** Why a fixed rule is locked. */
  readonly locked: string;
  /** That no published set exists; `''` where this library did not put the set together itself, see {@link assembledRules}. */
  readonly assembled: string;
}

/** The English words of every set of rules. */
export const ruleSetWords = {
  balint: {
    locked: 'Without this it is no longer a Balint group.',
    assembled: '',
  },
  support: {
    locked: 'Without this it is no longer a support group in which people can feel safe.',
    assembled: '',
  },
  blended: {
    locked: 'Without this the two parts run into one, or one of them is no longer safe.',
    assembled: 'No published rules for blended groups are known. These are put together from those of Balint and support groups.',
  },
  exploration: {
    locked: 'Without this it may turn into therapy, or into something that nobody chose.',
    assembled: 'No published rules for personal-exploration groups are known. These are put together from those of support and Balint groups.',
  },
} as const satisfies Record<GroupKind, RuleSetWords>;

/** Where confidentiality ends: a default to edit, never a definitive sentence. It is shown together with {@link limitsNotice}. */
export const limitsDefault =
  'Exceptions: danger of serious harm to anyone, a doctor who cannot practise safely, ' +
  'discrimination or harassment that must be passed on, and what the law requires.';

/** Stands beside {@link limitsDefault} until the programme has replaced or confirmed it. */
export const limitsNotice = 'This is only a default. The programme has to replace or confirm it.';
