import type { ClaimKey } from './claims.js';
import type { DimensionId } from './comparison.js';
import type { SourceKey } from './sources.js';

/** One question to a residency that decides. Its words are in `decisionQuestionWords`. */
export interface DecisionQuestion {
  /** What the founding text says of the matter. */
  readonly claims: readonly ClaimKey[];
  readonly sources: readonly SourceKey[];
  /** The answers, and the rows of the comparison that each one bears on. No answer speaks for a kind of group, and none counts more than another. */
  readonly options: Readonly<Record<string, readonly DimensionId[]>>;
}

/** Seven questions that bring forward what matters here, in place of a score. Which rows an answer bears on is a suggestion. */
export const decisionQuestions = {
  /** Is there another confidential place for residents' own troubles? */
  forum: {
    claims: ['S11'],
    sources: ['LSU-VIC', 'JGME24'],
    options: {
      yes: ['learning', 'avoidance', 'beside'],
      unsure: ['support', 'beside'],
      no: ['support', 'treatment', 'avoidance', 'beside'],
    },
  },
  /** Are there trained leaders who do not grade residents? */
  leaders: {
    claims: ['S12', 'S17'],
    sources: ['LEADER18', 'BENNETT', 'STFM-WELL'],
    options: {
      trained: ['rules', 'leader', 'evidence'],
      outside: ['safety', 'treatment', 'leader'],
      faculty: ['personal', 'safety', 'leader', 'attendance'],
      none: ['treatment', 'leader', 'time'],
    },
  },
  /** Will it be mandatory? If not, {@link decisionAlternatives} are asked for. */
  mandatory: {
    claims: ['S21', 'S22', 'S35', 'S36', 'S37'],
    sources: ['RIPP16', 'KJELD10'],
    options: {
      yes: ['personal', 'safety', 'attendance', 'limits'],
      no: ['learning', 'attendance', 'beside'],
      undecided: ['attendance', 'limits'],
    },
  },
  /** Can time be truly protected? */
  protected: {
    claims: [],
    sources: ['RIPP16', 'NALAN22'],
    options: {
      yes: ['change', 'time'],
      partly: ['attendance', 'time', 'evidence'],
      no: ['favour', 'time', 'evidence'],
    },
  },
  /** How wide is comfort with personal talk? */
  comfort: {
    claims: ['S15', 'S16'],
    sources: ['KJELD10'],
    options: {
      wide: ['personal', 'support', 'treatment'],
      mixed: ['personal', 'safety', 'fit', 'limits'],
      narrow: ['personal', 'rules', 'fit', 'limits'],
    },
  },
  /** Is the main aim to learn about patients, or support? S45 is a reason for a blend, and is shown as one. */
  aim: {
    claims: ['S29', 'S31', 'S34', 'S45'],
    sources: [],
    options: {
      patients: ['focus', 'learning', 'favour', 'avoidance'],
      support: ['focus', 'support', 'favour', 'beside'],
      both: ['learning', 'support', 'favour', 'against'],
    },
  },
  /** Can it be two groups instead of one? One residency runs three kinds. // CCHEALTH */
  several: {
    claims: ['S42', 'S43', 'S44', 'S47'],
    sources: ['CCHEALTH'],
    options: {
      several: ['focus', 'time', 'beside'],
      one: ['rules', 'change', 'against'],
      unsure: ['favour', 'against', 'time'],
    },
  },
} as const satisfies Record<string, DecisionQuestion>;

/** One of the seven questions. */
export type DecisionQuestionId = keyof typeof decisionQuestions;

/** The seven questions in the order they are asked. */
export const decisionQuestionIds = Object.keys(decisionQuestions) as DecisionQuestionId[];

/** An open question, asked once an answer calls for it. */
export interface DecisionAlternative {
  readonly asked: { readonly question: DecisionQuestionId; readonly option: string };
  readonly claims: readonly ClaimKey[];
}

/** If the group will not be mandatory: what residents will have instead. The founding text names two ends that need another way. */
export const decisionAlternatives = {
  understanding: { asked: { question: 'mandatory', option: 'no' }, claims: ['S36'] },
  growth: { asked: { question: 'mandatory', option: 'no' }, claims: ['S37'] },
} as const satisfies Record<string, DecisionAlternative>;

/** One of the open questions. */
export type DecisionAlternativeId = keyof typeof decisionAlternatives;

/** The open questions in the order they are asked. */
export const decisionAlternativeIds = Object.keys(decisionAlternatives) as DecisionAlternativeId[];
