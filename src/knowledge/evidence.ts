import type { ComparedKind } from './comparison-kinds.js';
import type { SourceKey } from './sources.js';

/**
 * How a study was made.
 *
 * - `trial`: people were put into groups by chance.
 * - `comparison`: those with a group beside those without, not by chance.
 * - `before and after`: the same people twice, nobody beside them.
 * - `survey`: many were asked once; or records were read.
 * - `accounts`: a few told at length, in interviews, focus groups or notes.
 * - `review`: other studies were read together.
 */
export const studyDesigns = ['trial', 'comparison', 'before and after', 'survey', 'accounts', 'review'] as const;

/** See {@link studyDesigns}. */
export type StudyDesign = (typeof studyDesigns)[number];

/** What was measured or asked about. */
export const studyOutcomes = [
  'skill', 'empathy', 'communication', 'burnout', 'distance', 'engagement', 'distress', 'satisfaction', 'professionalism',
  'learning', 'care', 'experience', 'attendance', 'leading', 'spread', 'several',
] as const;

/** See {@link studyOutcomes}. */
export type StudyOutcome = (typeof studyOutcomes)[number];

/** Which way an outcome went for those with the group; `not comparable` where nothing was there to compare it with. */
export const studyDirections = ['worse', 'no difference', 'better', 'not comparable'] as const;

/** See {@link studyDirections}. */
export type StudyDirection = (typeof studyDirections)[number];

/**
 * How far a study can be trusted to show what a group does. `some`: chance decided who was in it. `little`: something else may
 * be the cause. `describes`: it tells how things are and tests nothing. This reading is a suggestion, made from the design.
 */
export const studyCertainties = ['some', 'little', 'describes'] as const;

/** See {@link studyCertainties}. */
export type StudyCertainty = (typeof studyCertainties)[number];

/** What is counted in a study. */
export const studyUnits = ['people', 'programmes', 'studies'] as const;

/** See {@link studyUnits}. */
export type StudyUnit = (typeof studyUnits)[number];

/** One outcome of a study. */
export interface StudyFinding {
  readonly outcome: StudyOutcome;
  readonly which: StudyDirection;
}

/** One study; its words are in `studyWords`. A field is absent where what was read does not say. */
export interface Study {
  /** Year of publication. */
  readonly year?: number;
  /** The columns it speaks to. */
  readonly kinds: readonly ComparedKind[];
  readonly design: StudyDesign;
  readonly unit: StudyUnit;
  /** How many of the unit gave what was found. */
  readonly count?: number;
  /** How many were asked or began, or were read. */
  readonly of?: number;
  readonly findings: readonly [StudyFinding, ...StudyFinding[]];
  readonly certainty: StudyCertainty;
}

/**
 * The studies by the key of their source, oldest first: few, mostly small, and of mixed result. A French trial with students is no
 * row of its own, because its paper was not among the sources; it is one of those in XU25.
 */
export const studies = {
  BROCK90: {
    year: 1990, kinds: ['balint'], design: 'survey', unit: 'programmes', of: 381, certainty: 'describes',
    findings: [{ outcome: 'spread', which: 'not comparable' }],
  },
  FM94: {
    year: 1994, kinds: ['balint'], design: 'accounts', unit: 'people', certainty: 'describes',
    findings: [{ outcome: 'attendance', which: 'not comparable' }],
  },
  JOHNSON01: {
    year: 2001, kinds: ['balint'], design: 'survey', unit: 'programmes', count: 298, of: 464, certainty: 'describes',
    findings: [{ outcome: 'spread', which: 'not comparable' }],
  },
  JOHNSON03: {
    year: 2003, kinds: ['balint'], design: 'survey', unit: 'people', count: 206, certainty: 'describes',
    findings: [{ outcome: 'attendance', which: 'not comparable' }],
  },
  ADDISON04: {
    year: 2004, kinds: ['support'], design: 'survey', unit: 'programmes', certainty: 'describes',
    findings: [{ outcome: 'spread', which: 'not comparable' }],
  },
  JOHNSON04: {
    year: 2004, kinds: ['balint'], design: 'accounts', unit: 'people', count: 21, certainty: 'describes',
    findings: [{ outcome: 'leading', which: 'not comparable' }],
  },
  TURNER04: {
    year: 2004, kinds: ['balint'], design: 'comparison', unit: 'people', count: 14, certainty: 'little',
    findings: [{ outcome: 'skill', which: 'better' }],
  },
  CATALDO05: {
    year: 2005, kinds: ['balint'], design: 'comparison', unit: 'people', of: 182, certainty: 'little',
    findings: [{ outcome: 'empathy', which: 'no difference' }, { outcome: 'satisfaction', which: 'no difference' }],
  },
  ADAMS06: {
    year: 2006, kinds: ['balint'], design: 'comparison', unit: 'people', certainty: 'little',
    findings: [{ outcome: 'professionalism', which: 'no difference' }, { outcome: 'experience', which: 'not comparable' }],
  },
  SMITH07: {
    year: 2007, kinds: ['balint', 'blended'], design: 'accounts', unit: 'people', count: 11, certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  KJELD08: {
    year: 2008, kinds: ['balint'], design: 'accounts', unit: 'people', count: 9, certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  GHETTI09: {
    year: 2009, kinds: ['balint'], design: 'before and after', unit: 'people', count: 17, of: 36, certainty: 'little',
    findings: [{ outcome: 'burnout', which: 'no difference' }, { outcome: 'empathy', which: 'no difference' }, { outcome: 'skill', which: 'better' }],
  },
  GRAHAM09: {
    year: 2009, kinds: ['balint'], design: 'accounts', unit: 'people', count: 17, certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  KJELD10: {
    year: 2010, kinds: ['balint'], design: 'accounts', unit: 'people', count: 8, certainty: 'describes',
    findings: [{ outcome: 'leading', which: 'not comparable' }],
  },
  WEST14: {
    year: 2014, kinds: ['support'], design: 'trial', unit: 'people', count: 74, certainty: 'some',
    findings: [
      { outcome: 'engagement', which: 'better' }, { outcome: 'distance', which: 'better' },
      { outcome: 'distress', which: 'no difference' }, { outcome: 'satisfaction', which: 'no difference' },
    ],
  },
  DIAZ15: {
    year: 2015, kinds: ['balint'], design: 'survey', unit: 'programmes', count: 159, of: 453, certainty: 'describes',
    findings: [{ outcome: 'spread', which: 'not comparable' }],
  },
  VANROY15: {
    year: 2015, kinds: ['balint', 'blended'], design: 'review', unit: 'studies', count: 35, of: 94, certainty: 'describes',
    findings: [{ outcome: 'several', which: 'not comparable' }],
  },
  RIPP16: {
    year: 2016, kinds: ['support', 'none'], design: 'trial', unit: 'people', count: 39, of: 51, certainty: 'some',
    findings: [{ outcome: 'burnout', which: 'no difference' }, { outcome: 'distance', which: 'worse' }],
  },
  BELGRADE18: {
    year: 2018, kinds: ['balint'], design: 'comparison', unit: 'people', count: 210, certainty: 'little',
    findings: [{ outcome: 'burnout', which: 'better' }],
  },
  LEADER18: {
    year: 2018, kinds: ['balint'], design: 'survey', unit: 'people', count: 1460, certainty: 'describes',
    findings: [{ outcome: 'learning', which: 'not comparable' }],
  },
  PLAYER18: {
    year: 2018, kinds: ['balint'], design: 'accounts', unit: 'people', count: 18, of: 19, certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  HUANG20: {
    year: 2020, kinds: ['balint', 'none'], design: 'trial', unit: 'people', count: 36, certainty: 'some',
    findings: [{ outcome: 'burnout', which: 'better' }, { outcome: 'satisfaction', which: 'no difference' }],
  },
  NALAN22: {
    year: 2022, kinds: ['balint'], design: 'accounts', unit: 'people', certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  SCHNEID23: {
    year: 2023, kinds: ['support'], design: 'accounts', unit: 'people', count: 48, of: 56, certainty: 'describes',
    findings: [{ outcome: 'experience', which: 'not comparable' }],
  },
  GONG24: {
    year: 2024, kinds: ['balint'], design: 'review', unit: 'studies', count: 11, certainty: 'little',
    findings: [{ outcome: 'empathy', which: 'better' }],
  },
  JGME24: {
    year: 2024, kinds: ['therapy'], design: 'before and after', unit: 'people', count: 114, certainty: 'little',
    findings: [{ outcome: 'care', which: 'better' }],
  },
  XU25: {
    year: 2025, kinds: ['balint'], design: 'review', unit: 'studies', count: 56, certainty: 'little',
    findings: [{ outcome: 'communication', which: 'better' }, { outcome: 'empathy', which: 'better' }, { outcome: 'burnout', which: 'better' }],
  },
  'AUB-GRAD': {
    kinds: ['balint'], design: 'comparison', unit: 'people', count: 37, certainty: 'little',
    findings: [{ outcome: 'skill', which: 'no difference' }],
  },
} as const satisfies Partial<Record<SourceKey, Study>>;

/** The key of a study: that of its source. */
export type StudyKey = keyof typeof studies;
