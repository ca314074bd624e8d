import type { presentQuestions, PresentQuestionId } from './present-questions.js';

/** The words of the twelve questions. */
export type PresentWords = {
  readonly [Q in PresentQuestionId]: {
    readonly ask: string;
    readonly options: Readonly<Record<keyof (typeof presentQuestions)[Q]['options'], string>>;
    /** What to do next, whatever the answer was. */
    readonly next: string;
  };
};

/** The English words of the questions about the group a residency has. */
export const presentWords = {
  matter: {
    ask: 'What is your group mostly about?',
    options: {
      patients: 'Patients, and what they stir in us',
      strains: 'The strains of residency and of life',
      both: 'Both, each in its part',
      selves: 'Each member as a person',
      distress: 'A member’s distress, which the group treats',
    },
    next: 'Compare a usual hour with these phases.',
  },
  begins: {
    ask: 'How does the work of an hour begin?',
    options: {
      case: 'Someone tells a case from memory',
      round: 'Each says how they are',
      theme: 'With a theme set beforehand',
      open: 'With whoever wants to speak',
      chart: 'With a chart, to settle what to do',
    },
    next: 'See how each kind of group begins.',
  },
  depth: {
    ask: 'How personal does it get?',
    options: {
      reactions: 'As far as our reactions to patients',
      topic: 'As far as the topic of the day',
      parts: 'Open in one part, limited in the other',
      selves: 'As far as members will go; that is its purpose',
    },
    next: 'See the rules on private life.',
  },
  keeps: {
    ask: 'Which rules does it keep?',
    options: {
      firm: 'No advice, questions of fact, a presenter who sits back',
      own: 'Agreements that we made and may change',
      two: 'Two sets, with a change that is said aloud',
      few: 'Few, and a strong agreement at the start',
      unnamed: 'None that we could name',
    },
    next: 'See which rules are fixed, and which are yours to set.',
  },
  foreseen: {
    ask: 'Do members know beforehand what will happen?',
    options: {
      steps: 'Yes, the same steps each time',
      parts: 'Yes, which part comes when',
      day: 'No, it depends on the day',
      plan: 'Yes, by a plan of treatment',
    },
    next: 'See what the leader says at the start.',
  },
  since: {
    ask: 'What has changed since it began?',
    options: {
      same: 'Little: the form has stayed',
      topics: 'Topics and agreements',
      grown: 'One part has grown, the other shrunk',
      deeper: 'We go deeper than at first',
    },
    next: 'See which rules a group may change.',
  },
  gained: {
    ask: 'What do members say they take along?',
    options: {
      view: 'Another view of a patient',
      company: 'That others carry the same load',
      both: 'Some of each',
      self: 'Something about themselves',
    },
    next: 'See how each kind of group ends.',
  },
  answers: {
    ask: 'When someone brings a trouble, what do the others do?',
    options: {
      imagine: 'Imagine patient and clinician, and guess',
      tell: 'Listen, and tell of themselves',
      parts: 'It depends on the part of the hour',
      ask: 'Ask what it means to that person',
      treat: 'Look for its cause, and treat it',
      advise: 'Advise what to do',
    },
    next: 'See the rules on advice.',
  },
  strays: {
    ask: 'When it goes astray, where does it go?',
    options: {
      solving: 'Into solving the case',
      complaint: 'Into complaint',
      one: 'To one member, who becomes the one to be helped',
      swallowed: 'Into one part, which takes the whole hour',
    },
    next: 'See the rules that guard against it.',
  },
  unsaid: {
    ask: 'What is hardly ever spoken of?',
    options: {
      troubles: 'Residents’ own troubles',
      event: 'The event that everyone knows of',
      either: 'Now our troubles, now our patients',
      patients: 'Patients',
      work: 'The work and the team',
    },
    next: 'See where there is room for it.',
  },
  leads: {
    ask: 'Who leads?',
    options: {
      trained: 'Someone trained in the Balint method',
      facilitator: 'Someone who knows how to lead a group',
      both: 'Someone trained for both parts',
      outside: 'Someone trained in group therapy, from outside',
      clinician: 'A clinician who treats the members',
      nobody: 'Nobody',
    },
    next: 'See what a leader does in these phases.',
  },
  comes: {
    ask: 'Who comes?',
    options: {
      required: 'Everyone; it is required',
      choice: 'Those who choose to',
      need: 'Those who need treatment',
      nobody: 'Nobody, of late',
    },
    next: 'See the rules on coming and leaving.',
  },
} as const satisfies PresentWords;
