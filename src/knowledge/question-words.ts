import type { DecisionAlternativeId, decisionQuestions, DecisionQuestionId } from './questions.js';

/** One answer. */
export interface DecisionOptionWords {
  readonly label: string;
  /** Why it brings rows forward. */
  readonly because: string;
}

/** The words of the seven questions. */
export type DecisionQuestionWords = {
  readonly [Q in DecisionQuestionId]: {
    readonly ask: string;
    /** What stands behind the question. */
    readonly why: string;
    readonly options: Readonly<Record<keyof (typeof decisionQuestions)[Q]['options'], DecisionOptionWords>>;
  };
};

/** The English words of the questions to a residency that decides. */
export const decisionQuestionWords = {
  forum: {
    ask: 'Is there another confidential place for residents’ own troubles?',
    why: 'Residents often have no other place for them, the founding text says.',
    options: {
      yes: { label: 'Yes, and residents use it', because: 'What a group leaves unsaid may have its place there.' },
      unsure: { label: 'We are not sure', because: 'It bears on what a group is asked to hold.' },
      no: { label: 'No', because: 'The group may become the only place.' },
    },
  },
  leaders: {
    ask: 'Who could lead it, and do they also grade residents?',
    why: 'Safety is one problem that groups can run into, and it is hard to keep a support group from becoming therapy.',
    options: {
      trained: { label: 'Leaders trained in the Balint method', because: 'These rows say what the training is for.' },
      outside: { label: 'Group leaders from outside the faculty', because: 'They grade nobody, and will have much to hold.' },
      faculty: { label: 'Faculty who also grade residents', because: 'Members may hold back before those who grade them.' },
      none: { label: 'Nobody yet', because: 'It takes time to find and train someone.' },
    },
  },
  mandatory: {
    ask: 'Will it be mandatory?',
    why: 'It can show the weight of psychosocial matters. It is an issue whether a support group can be, especially if members explore themselves.',
    options: {
      yes: { label: 'Yes', because: 'Those who would rather not come will be there too.' },
      no: { label: 'No', because: 'Those who stay away need other ways to the same ends.' },
      undecided: { label: 'Not decided', because: 'These rows say what speaks for either.' },
    },
  },
  protected: {
    ask: 'Can its time be truly protected?',
    why: 'In one trial many interns were not truly freed from duty. In another study, leaving early hurt.',
    options: {
      yes: { label: 'Yes, pagers and all', because: 'A fixed hour is part of what holds a group.' },
      partly: { label: 'Mostly', because: 'Those who are called away miss the end.' },
      no: { label: 'No', because: 'An hour that is not free may not do what it is meant to do.' },
    },
  },
  comfort: {
    ask: 'How at ease are your residents with personal talk?',
    why: 'Residents may come from many cultures, and they often differ in this.',
    options: {
      wide: { label: 'Most are at ease', because: 'Where talk is easy, it can also go further than was meant.' },
      mixed: { label: 'It differs widely', because: 'Some will speak and some will not.' },
      narrow: { label: 'Few are at ease', because: 'These rows say how much members are asked to show.' },
    },
  },
  aim: {
    ask: 'What is the main aim?',
    why: 'A Balint group looks at a case in depth and also supports, which may make the choice less of a worry. '
      + 'Those who preferred a blend felt that residents need more direct support.',
    options: {
      patients: { label: 'To understand patients', because: 'These rows say what is learned, and what is left out.' },
      support: { label: 'To support residents', because: 'These rows say what support there is.' },
      both: { label: 'Both', because: 'Opinions differ on whether one group can do both.' },
    },
  },
  several: {
    ask: 'Could it be more than one group?',
    why: 'Some faculty think a blend possible, and many educators preferred it; when pressed to choose, they preferred Balint. The authors feel '
      + 'that a blend waters it down. One residency runs three kinds.',
    options: {
      several: { label: 'Yes, more than one', because: 'Each can keep its own purpose, if there is time for it.' },
      one: { label: 'No, one at most', because: 'One group for everything must say what it does when.' },
      unsure: { label: 'We are not sure', because: 'These rows hold the reasons on either side.' },
    },
  },
} as const satisfies DecisionQuestionWords;

/** The words of the open questions. */
export const decisionAlternativeWords = {
  understanding: 'What else will give residents an intense understanding of psychosocial matters in practice?',
  growth: 'What else will let residents look at how they grow in their profession?',
} as const satisfies Record<DecisionAlternativeId, string>;
