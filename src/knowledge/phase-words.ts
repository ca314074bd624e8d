import { wordsId } from './agendas.js';
import type { GroupKind } from './groups.js';

export { bases, phaseSources } from './phase-sources.js';
export type { Basis, PhaseSource } from './phase-sources.js';

/** The names of a phase's words. */
export const phaseWordNames = ['label', 'purpose', 'speaks', 'presenter', 'members', 'leader', 'cue'] as const satisfies readonly (keyof PhaseWords)[];

/** What is said about one phase. Role lines have no subject: each is read beside the name of its role. */
export interface PhaseWords {
  /** Name of the phase, at most 28 characters. */
  readonly label: string;
  readonly purpose: string;
  /** Who speaks: the one line under the name, at most 60 characters. */
  readonly speaks: string;
  /** What the presenter does; `''` where there is no presenter. */
  readonly presenter: string;
  readonly members: string;
  /** What the leader, or in a support group the facilitator, does. */
  readonly leader: string;
  /** One line the leader may say aloud, at most 80 characters. */
  readonly cue: string;
}

/**
 * The English words of every phase, by phase id, or by `group/id` where a group says it differently.
 * Sources by key are in {@link phaseSources}; the wording is this library's own.
 */
export const phaseWords = {
  gather: {
    label: 'Gathering',
    purpose: 'Everyone arrives, and the group recalls its rules.',
    speaks: 'The leader welcomes everyone.',
    presenter: '',
    members: 'Arrive, put phones away, say if they must leave early.',
    leader: 'Welcomes the group, names who is missing, recalls confidentiality. Online, asks whether everyone sits in private.',
    cue: 'Welcome. We keep what we hear to ourselves. Must anyone leave early?',
  },
  'follow-up': {
    label: 'Follow-up',
    purpose: 'The group hears how an earlier case went on.',
    speaks: 'An earlier presenter speaks.',
    presenter: '',
    members: 'Listen. The case stays closed.',
    leader: 'Invites news, keeps it short, does not reopen the case.',
    cue: 'Is there news of a patient we heard about before?',
  },
  call: {
    label: 'Who has a case?',
    purpose: 'A member offers a case, unprepared. Silence is part of it.',
    speaks: 'Anyone may offer a case.',
    presenter: 'Offers a patient of their own who stays in the mind.',
    members: 'Offer a case, or wait. Where there are several, those offering or the group choose.',
    leader: 'Asks, then lets the silence be. Calls on nobody.',
    cue: 'Who has a case?',
  },
  present: {
    label: 'The story',
    purpose: 'The group hears the case as the presenter remembers it.',
    speaks: 'The presenter tells. Members listen.',
    presenter: 'Tells it from memory, with as much feeling as they wish. Leaves out what could identify the patient.',
    members: 'Listen without interrupting.',
    leader: 'Listens for how it is told, and for what is missing.',
    cue: 'Tell us what happened, just as it comes to you.',
  },
  clarify: {
    label: 'Questions of fact',
    purpose: 'A few facts help the group picture the patient and the doctor.',
    speaks: 'Members ask. The presenter answers briefly.',
    presenter: 'Answers briefly. Not knowing is an answer too.',
    members: 'Ask only for facts. A question is no place for advice.',
    leader: 'Keeps questions few, shields the presenter from interrogation, closes early.',
    cue: 'What facts do you still need, to picture the two of them?',
  },
  'push-back': {
    label: 'Presenter sits back',
    purpose: 'The case passes to the group.',
    speaks: 'The presenter moves back and listens.',
    presenter: 'Moves the chair back and stops talking. Online, may turn the camera off.',
    members: 'Turn to each other. They need not look at the presenter.',
    leader: 'Says it aloud, and keeps to it when the presenter is drawn back in. Some groups leave this step out.',
    cue: 'Please sit back now. The case is with the group.',
  },
  work: {
    label: 'The group’s work',
    purpose: 'The group imagines the patient, the doctor and what is between them. It does not solve the case.',
    speaks: 'Members speak. The presenter listens.',
    presenter: 'Listens in silence.',
    members: 'Guess freely. Speak as the patient, speak as the doctor, say what the story stirs.',
    leader: 'Steers to the relationship, brings in the missing voice, often the patient’s, holds off solutions, lets silence and doubt be.',
    cue: 'Who is speaking for the patient?',
  },
  return: {
    label: 'Presenter returns',
    purpose: 'The presenter comes back in and may respond.',
    speaks: 'The presenter speaks first, or passes.',
    presenter: 'May say what touched them, may correct a fact, may pass.',
    members: 'Listen. They start no new questions.',
    leader: 'Invites, does not press, keeps cross-examination away.',
    cue: 'Come back in. You may say something, or nothing.',
  },
  close: {
    label: 'Closing',
    purpose: 'The group leaves the case behind and ends on time.',
    speaks: 'The leader speaks. Others may add a word.',
    presenter: 'Is a member again.',
    members: 'May say a word on leaving.',
    leader: 'Thanks the group, recalls confidentiality, names the next date. Notices if someone looks shaken.',
    cue: 'Thank you. We leave the case here, and keep it to ourselves.',
  },
  contract: {
    label: 'Agreeing the rules',
    purpose: 'A new group settles its rules and asks its questions.',
    speaks: 'Everyone may speak.',
    presenter: '',
    members: 'Ask, and say what they need to feel safe.',
    leader: 'Says which rules are fixed, which the group may set, and where confidentiality ends.',
    cue: 'Which of these rules would you like to talk about?',
  },
  'support/contract': {
    label: 'Making agreements',
    purpose: 'A new group makes its agreements. They may change later.',
    speaks: 'Everyone may speak.',
    presenter: '',
    members: 'Ask, and say what they need to feel safe.',
    leader: 'Says which agreements are fixed, which the group may set, and where confidentiality ends.',
    cue: 'What do we need from each other here?',
  },
  review: {
    label: 'Process review',
    purpose: 'In training, the group looks at how the session went and how it was led.',
    speaks: 'Everyone may speak about the session.',
    presenter: 'Is a member again.',
    members: 'Say what helped and what got in the way. The case stays closed.',
    leader: 'Listens, and may explain a choice.',
    cue: 'What did you notice in how we worked? The case itself stays closed.',
  },
  open: {
    label: 'Welcome and agreements',
    purpose: 'The group recalls what it is for and what it has agreed.',
    speaks: 'A short welcome. Everyone listens.',
    presenter: '',
    members: 'Arrive, put phones away, say if they must leave early.',
    leader: 'Welcomes, names who is missing, says what stays here and where that ends.',
    cue: 'This is support, not treatment. You may pass at any time.',
  },
  'blended/open': {
    label: 'Welcome and agreements',
    purpose: 'The group hears which part comes first, and that the rules change between them.',
    speaks: 'A short welcome. Everyone listens.',
    presenter: '',
    members: 'Arrive, put phones away, say if they must leave early.',
    leader: 'Welcomes, names both parts and their times, says where confidentiality ends.',
    cue: 'First support, then a case. I will say when the rules change.',
  },
  'check-in': {
    label: 'Check-in round',
    purpose: 'Everyone is heard once, briefly.',
    speaks: 'Each speaks in turn. Anyone may pass.',
    presenter: '',
    members: 'Say how they are, in about a minute, or pass.',
    leader: 'Keeps the round moving. Answers can wait.',
    cue: 'How are you today? About a minute each, and you may pass.',
  },
  'blended/check-in': {
    label: 'Check-in and support',
    purpose: 'Everyone can be heard before the case. This part has its own end.',
    speaks: 'Everyone may speak. Anyone may pass.',
    presenter: '',
    members: 'Say how they are or what weighs on them, or pass.',
    leader: 'Shares out the time and holds its end, so that the case keeps its part.',
    cue: 'How are you today? This part is for support; the case comes after.',
  },
  topic: {
    label: 'Choosing a topic',
    purpose: 'The group picks one or two topics from what was said.',
    speaks: 'Everyone chooses together.',
    presenter: '',
    members: 'Name what they want to talk about. A complaint may be a topic too.',
    leader: 'Offers what was heard, or a prompt brought along. Follows the group.',
    cue: 'What do we want to stay with today?',
  },
  share: {
    label: 'Open sharing',
    purpose: 'Members tell, listen and answer each other.',
    speaks: 'Anyone may speak.',
    presenter: '',
    members: 'Speak for themselves, ask before they advise, leave room for others.',
    leader: 'Links what is said, makes room for quiet members, singles nobody out.',
    cue: 'Who else knows something of this?',
  },
  next: {
    label: 'Themes and next steps',
    purpose: 'A complaint may become a request, and someone may take it on.',
    speaks: 'Anyone may name a step.',
    presenter: '',
    members: 'Say what would help, and whom to ask.',
    leader: 'Names the themes. Points questions of performance to their own place.',
    cue: 'What would help, and whom could we ask?',
  },
  'check-out': {
    label: 'Check-out round',
    purpose: 'Everyone can leave with a word said.',
    speaks: 'Each says a word, or passes.',
    presenter: '',
    members: 'Say one word, or one thing they take along, or pass.',
    leader: 'Keeps it short and starts no new topic.',
    cue: 'One word to leave with. You may pass.',
  },
  'blended/check-out': {
    label: 'Check-out and closing',
    purpose: 'Both parts end together, on time.',
    speaks: 'Each says a word, or passes.',
    presenter: 'Is a member again.',
    members: 'Say one word, or one thing they take along, or pass.',
    leader: 'Keeps it short, names the next date and where help can be found. Notices if someone looks shaken.',
    cue: 'One word to leave with, from either part. You may pass.',
  },
  'support/close': {
    label: 'Closing',
    purpose: 'The group ends on time.',
    speaks: 'The facilitator speaks. Others may add a word.',
    presenter: '',
    members: 'Say if they need something before they leave.',
    leader: 'Names the next date and where help can be found. Notices if someone looks shaken.',
    cue: 'Thank you. If you want help after today, this is where to find it.',
  },
  switch: {
    label: 'Switch to the case',
    purpose: 'Support ends here, and Balint rules begin.',
    speaks: 'The leader says what changes.',
    presenter: '',
    members: 'Let the support part go and give no advice from here.',
    leader: 'Says the change aloud and gives the group a moment.',
    cue: 'We change the rules here. From now on we work on a case.',
  },
  arrive: {
    label: 'Arriving',
    purpose: 'The group arrives and recalls what it has agreed.',
    speaks: 'A short welcome. Everyone arrives.',
    presenter: '',
    members: 'Arrive, put phones away. Taking part is a choice each time.',
    leader: 'Welcomes, says what stays here and where that ends, and that this is not therapy.',
    cue: 'Welcome. Each of us decides how much to say today.',
  },
  explore: {
    label: 'Open exploration',
    purpose: 'Members look at their own story: family, values, being a doctor.',
    speaks: 'Anyone may speak. Silence is welcome.',
    presenter: '',
    members: 'Choose what to tell and where to stop.',
    leader: 'Sets no topic. Watches the line to therapy, which can be thin.',
    cue: 'What would you like to look at today?',
  },
  round: {
    label: 'Closing round',
    purpose: 'Everyone finds a way out of the talk and back to the day.',
    speaks: 'Each speaks in turn. Anyone may pass.',
    presenter: '',
    members: 'Say what they take along, or pass.',
    leader: 'Offers everyone a turn. Opens nothing new.',
    cue: 'What do you take along? You may pass.',
  },
  'exploration/close': {
    label: 'Closing',
    purpose: 'The group ends on time.',
    speaks: 'The leader speaks. Others may add a word.',
    presenter: '',
    members: 'Say if they need something before they leave.',
    leader: 'Names the next date and where private help can be found. Notices if someone looks shaken.',
    cue: 'Thank you. We keep what we heard, and we end here.',
  },
} as const satisfies Record<string, PhaseWords>;

/** The key of one phase's words. */
export type WordsKey = keyof typeof phaseWords;

/** The key of a phase's words: the group's own where there are any, else the words all groups share; undefined for an unknown id. */
export function wordsKey(group: GroupKind, id: string): WordsKey | undefined {
  const shared = wordsId(id);
  return [`${group}/${shared}`, shared].find(isWordsKey);
}

function isWordsKey(key: string): key is WordsKey {
  return Object.hasOwn(phaseWords, key);
}
