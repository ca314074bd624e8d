import type { StudyCertainty, StudyDesign, StudyDirection, StudyKey, StudyOutcome, StudyUnit } from './evidence.js';

/** What is said about one study. */
export interface StudyWords {
  /** Who took part in what. */
  readonly who: string;
  readonly found: string;
  /** What keeps it from settling anything. */
  readonly caveat: string;
}

/** Everything the evidence says. */
export interface EvidenceWords {
  readonly outcomes: Readonly<Record<StudyOutcome, string>>;
  readonly directions: Readonly<Record<StudyDirection, string>>;
  readonly designs: Readonly<Record<StudyDesign, string>>;
  readonly certainties: Readonly<Record<StudyCertainty, string>>;
  readonly units: Readonly<Record<StudyUnit, string>>;
  readonly studies: Readonly<Record<StudyKey, StudyWords>>;
}

/** The English words of the evidence. Figures are those of the studies; the wording is this library's own. */
export const evidenceWords = {
  outcomes: {
    skill: 'Psychological skill, self-rated',
    empathy: 'Empathy, self-rated',
    communication: 'Communication',
    burnout: 'Burnout',
    distance: 'Distance from patients',
    engagement: 'Engagement at work',
    distress: 'Stress and depression',
    satisfaction: 'Satisfaction with work',
    professionalism: 'Professionalism',
    learning: 'Learning in the session',
    care: 'Use of therapy',
    experience: 'What members tell',
    attendance: 'Who comes and who leaves',
    leading: 'What leaders tell',
    spread: 'How common it is',
    several: 'Several things',
  },
  directions: { worse: 'worse', 'no difference': 'no difference', better: 'better', 'not comparable': 'nothing to compare it with' },
  designs: {
    trial: 'Trial',
    comparison: 'Comparison',
    'before and after': 'Before and after',
    survey: 'Survey or records',
    accounts: 'Interviews, focus groups or notes',
    review: 'Review of studies',
  },
  certainties: {
    some: 'Some: chance decided who was in the group',
    little: 'Little: something else may be the cause',
    describes: 'It describes, and tests nothing',
  },
  units: { people: 'people', programmes: 'programmes', studies: 'studies' },
  studies: {
    BROCK90: {
      who: 'US residencies; 93 % answered',
      found: '66 had Balint groups. Support for residents came first among the aims, with conflict of roles.',
      caveat: 'It is from 1990.',
    },
    FM94: {
      who: 'Residents with an optional group',
      found: '40 to 60 % of those who start come seldom. Those who come value it.',
      caveat: 'One residency.',
    },
    JOHNSON01: {
      who: 'US residencies in 2000',
      found: '48 % had Balint groups; 65 % required them. A third of groups had one leader alone.',
      caveat: 'Some may be support groups; the programmes were unsure.',
    },
    JOHNSON03: {
      who: 'Residents after six required months of Balint',
      found: '132 stayed for two years, 74 left. Only one trait in a test told them apart.',
      caveat: 'One residency.',
    },
    ADDISON04: {
      who: 'US residencies',
      found: '17 of 19 kinds of help for residents were offered more often than ten and twenty years before.',
      caveat: 'It counts what is offered, not what it does.',
    },
    JOHNSON04: {
      who: 'Balint leaders, in ratings and focus groups',
      found: 'They name a safe group, a shielded presenter, free guessing, patience with silence and doubt.',
      caveat: 'The view of experts.',
    },
    TURNER04: {
      who: 'Residents of two rural programmes, one with Balint',
      found: 'Only those with Balint came to rate their own skill higher.',
      caveat: 'Tiny, self-rated, two different places.',
    },
    CATALDO05: {
      who: 'Graduates of one residency, 113 with Balint, 69 without',
      found: 'Empathy and satisfaction did not differ. 86 against 55 % would choose family medicine again.',
      caveat: 'Asked once; Balint was their own choice.',
    },
    ADAMS06: {
      who: 'Residents in obstetrics, six months of Balint or none',
      found: 'Members were keen. Neither they nor faculty saw a difference in professionalism.',
      caveat: 'Not by chance.',
    },
    SMITH07: {
      who: 'Second-years who were unhappy with their Balint group',
      found: 'After topics of their own they came back to nearly Balint work.',
      caveat: 'One group.',
    },
    KJELD08: {
      who: 'General practitioners with 3 to 15 years of Balint',
      found: 'They tell of competence, identity, endurance and joy.',
      caveat: 'Volunteers; it might not suit all, the authors add.',
    },
    GHETTI09: {
      who: 'Residents in obstetrics, before Balint and a year later',
      found: 'Burnout and empathy stayed as they were. Skill rose.',
      caveat: 'Half are missing.',
    },
    GRAHAM09: {
      who: 'Trainees in psychiatry with a group like Balint',
      found: 'It raised anxiety. Most adapted and gained; some struggled.',
      caveat: 'Small, and in psychiatry.',
    },
    KJELD10: {
      who: 'Balint leaders from five countries',
      found: 'Trouble comes from members, from the group and from around it, as in obligatory groups.',
      caveat: 'Eight voices.',
    },
    WEST14: {
      who: 'Physicians with a paid hour every other week: led groups, or free use',
      found: 'More engaged and less distant from patients, a year later too. Distress and satisfaction did not differ.',
      caveat: 'Volunteers, not residents; themes were set.',
    },
    DIAZ15: {
      who: 'US residencies in 2010',
      found: '54 % had Balint groups. Weekly ones fell from 81 to 12 % in twenty years; 41 % of leaders were trained.',
      caveat: 'Few answered; its figures for 2000 are not those of the earlier survey.',
    },
    VANROY15: {
      who: 'Articles on Balint groups, 35 of them with data',
      found: 'Varied, scarce and often weak, with signs of value.',
      caveat: 'English only.',
    },
    RIPP16: {
      who: 'Interns: themed groups twice a month, or none',
      found: 'Burnout did not differ. 86 against 53 % were very distant from patients at the end.',
      caveat: 'They were assigned, and many not truly freed from duty. Not Balint.',
    },
    BELGRADE18: {
      who: 'Primary care doctors, 70 with Balint, 140 without',
      found: '7 against 45 % were highly exhausted.',
      caveat: 'Asked once; Balint was their own choice.',
    },
    LEADER18: {
      who: 'Doctors in 352 Balint groups with 80 leaders',
      found: 'Who led predicted learning more than anything else looked at.',
      caveat: 'Leaders were sorted by the same answers.',
    },
    PLAYER18: {
      who: 'Family medicine residents after two years of Balint',
      found: 'Nine gains, such as empathy and bonding. Three troubles: repetition, unease, uncertain effect.',
      caveat: 'Read by faculty of the same residency.',
    },
    HUANG20: {
      who: 'First-years in China: ten Balint sessions, or a waiting list',
      found: 'Those who waited grew more exhausted and distant; the others did not. Satisfaction did not differ.',
      caveat: 'Small. Within the Balint group no change was beyond chance.',
    },
    NALAN22: {
      who: 'First-years in psychiatry, a mandatory online group',
      found: 'They came to accept it and tell of fellowship. Abrupt ends and leaving early hurt.',
      caveat: 'One class.',
    },
    SCHNEID23: {
      who: 'Residents and faculty in a wellness programme',
      found: 'They differed on time, on who sets the content, and on what wellness is.',
      caveat: 'A whole programme, not a group.',
    },
    GONG24: {
      who: 'Trials with doctors, nurses and students',
      found: 'Empathy rose with Balint.',
      caveat: 'In China about nine times as much as in France.',
    },
    JGME24: {
      who: 'Residents who could book therapy; later, booked unless they said no',
      found: '6 % came at first; of the others, 55 % kept the booked visit.',
      caveat: 'It counts visits. More was changed than the booking.',
    },
    XU25: {
      who: 'Studies with doctors and students',
      found: 'More communication and empathy, less exhaustion.',
      caveat: 'Only 2 of the 56 leave little room for bias.',
    },
    'AUB-GRAD': {
      who: 'Graduates in Beirut, with Balint and without',
      found: 'Skill did not differ, though they spoke well of the group.',
      caveat: 'Small, years later, different classes.',
    },
  },
} as const satisfies EvidenceWords;
