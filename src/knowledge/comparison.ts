import type { ClaimKey } from './claims.js';
import type { ComparedKind, ComparisonPart, ComparisonGrade } from './comparison-kinds.js';
import type { SourceKey } from './sources.js';

/** What one statement rests on. The statement itself, one line and what is behind it, is in `comparisonWords`. */
export interface ComparisonCell {
  /** Claims of the founding text. They stand for the source `SEED`, which is not repeated. */
  readonly claims: readonly ClaimKey[];
  /** Those of the claims that only what is behind the line repeats, hedge and all: whoever shows the line alone does not name them. */
  readonly behind?: readonly ClaimKey[];
  readonly sources: readonly SourceKey[];
  /** How sure it is: first what the line rests on, then what is added behind it. */
  readonly sure: readonly [ComparisonGrade, ...ComparisonGrade[]];
}

/** One dimension, with a statement for every kind. */
export interface ComparisonRow {
  readonly part: ComparisonPart;
  readonly cells: Readonly<Record<ComparedKind, ComparisonCell>>;
}

/** Version of the statements, for what is printed or kept. */
export const contentVersion = '1.0';

/** The day up to which studies and societies were looked at. */
export const evidenceDate = '2026-11-22';

/** The day by which the statements are to be looked at again; past it, whoever shows them says so. */
export const reviewDate = '2027-11-22';

/** The comparison, dimension by dimension, in the order it is read. */
export const comparison = {
  focus: {
    part: 'nature',
    cells: {
      balint: { claims: ['S25'], sources: ['BSANZ', 'SALINSKY-M', 'IBF-LEAD'], sure: ['founding text', 'society or policy'] },
      support: { claims: ['S7', 'S8'], sources: [], sure: ['founding text'] },
      blended: { claims: ['S42'], sources: [], sure: ['founding text'] },
      exploration: { claims: ['S19'], sources: [], sure: ['founding text', 'common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: ['S18'], behind: ['S18'], sources: [], sure: ['common practice', 'founding text'] },
    },
  },
  topics: {
    part: 'nature',
    cells: {
      balint: { claims: [], sources: ['BSANZ', 'BROCK90', 'HUNG', 'NS-BALINT'], sure: ['society or policy', 'study'] },
      support: { claims: ['S8'], sources: ['MCMASTER', 'AREYOUOK', 'DBSA'], sure: ['founding text', 'society or policy'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  personal: {
    part: 'nature',
    cells: {
      balint: { claims: ['S26', 'S32'], behind: ['S32'], sources: ['NS-BALINT'], sure: ['founding text', 'society or policy'] },
      support: { claims: ['S8', 'S16'], behind: ['S16'], sources: ['DBSA'], sure: ['founding text', 'society or policy'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: ['S20'], behind: ['S20'], sources: [], sure: ['common practice', 'founding text'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  rules: {
    part: 'nature',
    cells: {
      balint: { claims: ['S27'], sources: ['BSANZ-SLIDES', 'NS-BALINT', 'HUNG'], sure: ['founding text', 'society or policy'] },
      support: { claims: ['S9', 'S10'], behind: ['S10'], sources: ['UW-TGROUP'], sure: ['founding text', 'society or policy'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  safety: {
    part: 'nature',
    cells: {
      balint: { claims: ['S28'], sources: ['PLAYER18', 'GRAHAM09'], sure: ['founding text', 'study'] },
      support: { claims: ['S12', 'S13', 'S14'], behind: ['S13', 'S14'], sources: [], sure: ['founding text', 'common practice'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  confidence: {
    part: 'nature',
    cells: {
      balint: { claims: [], sources: ['GREECE', 'BSANZ-SLIDES', 'SEATTLE'], sure: ['society or policy'] },
      support: { claims: [], sources: ['UW-TGROUP', 'MCMASTER'], sure: ['society or policy'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  change: {
    part: 'nature',
    cells: {
      balint: { claims: [], sources: ['ABS-SLIDES', 'SMITH07'], sure: ['society or policy', 'study'] },
      support: { claims: ['S9', 'S10'], sources: ['UW-TGROUP'], sure: ['founding text', 'society or policy'] },
      blended: { claims: [], sources: [], sure: ['common practice', 'suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  learning: {
    part: 'strengths',
    cells: {
      balint: { claims: ['S29', 'S30'], behind: ['S30'], sources: ['DIAZ15'], sure: ['founding text', 'study'] },
      support: { claims: ['S7'], sources: [], sure: ['founding text', 'suggestion'] },
      blended: { claims: ['S43', 'S47'], sources: [], sure: ['founding text'] },
      exploration: { claims: [], sources: [], sure: ['common practice', 'suggestion'] },
      none: { claims: ['S36'], behind: ['S36'], sources: [], sure: ['suggestion', 'founding text'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  support: {
    part: 'strengths',
    cells: {
      balint: { claims: ['S31', 'S32', 'S33'], behind: ['S33'], sources: [], sure: ['founding text'] },
      support: { claims: ['S7', 'S8', 'S11'], behind: ['S11'], sources: [], sure: ['founding text'] },
      blended: { claims: ['S45', 'S46'], sources: [], sure: ['founding text'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: ['LSU-VIC'], sure: ['common practice', 'society or policy'] },
    },
  },
  together: {
    part: 'strengths',
    cells: {
      balint: { claims: ['S40', 'S41'], sources: ['PLAYER18'], sure: ['founding text', 'study'] },
      support: { claims: ['S40', 'S41'], sources: [], sure: ['founding text', 'common practice'] },
      blended: { claims: ['S40', 'S41'], sources: [], sure: ['founding text', 'suggestion'] },
      exploration: { claims: ['S40', 'S41'], sources: [], sure: ['founding text', 'suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  favour: {
    part: 'strengths',
    cells: {
      balint: { claims: ['S44', 'S39'], behind: ['S39'], sources: ['TURNER04', 'GHETTI09'], sure: ['founding text', 'study'] },
      support: { claims: ['S11', 'S6'], behind: ['S6'], sources: ['WEST14'], sure: ['founding text', 'study'] },
      blended: { claims: ['S43', 'S45', 'S46'], behind: ['S45', 'S46'], sources: [], sure: ['founding text', 'suggestion'] },
      exploration: { claims: ['S19'], sources: ['CCHEALTH'], sure: ['founding text', 'society or policy'] },
      none: { claims: [], sources: ['RIPP16'], sure: ['suggestion', 'study'] },
      therapy: { claims: [], sources: ['JGME24'], sure: ['common practice', 'study'] },
    },
  },
  treatment: {
    part: 'troubles',
    cells: {
      balint: { claims: ['S32'], behind: ['S32'], sources: ['SAL-2004'], sure: ['suggestion', 'founding text', 'society or policy'] },
      support: { claims: ['S17', 'S18'], behind: ['S18'], sources: [], sure: ['founding text', 'suggestion'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: ['S20', 'S19'], behind: ['S19'], sources: [], sure: ['founding text', 'common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: ['S18'], sources: [], sure: ['founding text'] },
    },
  },
  complaint: {
    part: 'troubles',
    cells: {
      balint: { claims: [], sources: [], sure: ['suggestion'] },
      support: { claims: ['S23'], sources: [], sure: ['founding text', 'suggestion'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['suggestion'] },
    },
  },
  avoidance: {
    part: 'troubles',
    cells: {
      balint: { claims: ['S32'], sources: ['NALAN22'], sure: ['founding text', 'study', 'suggestion'] },
      support: { claims: ['S24'], sources: [], sure: ['founding text', 'suggestion'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['suggestion'] },
    },
  },
  against: {
    part: 'troubles',
    cells: {
      balint: { claims: [], sources: ['KJELD10', 'PLAYER18'], sure: ['study'] },
      support: { claims: ['S13', 'S14'], sources: ['RIPP16'], sure: ['founding text', 'study'] },
      blended: { claims: ['S47', 'S43'], behind: ['S43'], sources: ['VANROY15'], sure: ['founding text', 'study'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: ['S11'], behind: ['S11'], sources: [], sure: ['suggestion', 'founding text'] },
      therapy: { claims: ['S18'], behind: ['S18'], sources: [], sure: ['common practice', 'founding text'] },
    },
  },
  leader: {
    part: 'practice',
    cells: {
      balint: { claims: [], sources: ['UK-START', 'IBF-LEAD', 'ABS-TRAIN', 'DIAZ15'], sure: ['society or policy', 'study'] },
      support: { claims: [], sources: ['MCMASTER', 'CCHEALTH', 'STFM-WELL'], sure: ['society or policy', 'suggestion'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: ['BENNETT'], sure: ['society or policy'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  attendance: {
    part: 'practice',
    cells: {
      balint: { claims: ['S35'], behind: ['S35'], sources: ['JOHNSON01', 'KJELD10'], sure: ['study', 'founding text'] },
      support: { claims: ['S21'], sources: ['RIPP16', 'UW-TGROUP'], sure: ['founding text', 'study', 'society or policy'] },
      blended: { claims: ['S21'], behind: ['S21'], sources: [], sure: ['suggestion', 'founding text'] },
      exploration: { claims: ['S21', 'S22'], behind: ['S21', 'S22'], sources: ['BENNETT'], sure: ['society or policy', 'founding text'] },
      none: { claims: ['S36', 'S37'], behind: ['S36', 'S37'], sources: [], sure: ['suggestion', 'founding text'] },
      therapy: { claims: [], sources: ['JGME24'], sure: ['common practice', 'study'] },
    },
  },
  time: {
    part: 'practice',
    cells: {
      balint: { claims: [], sources: ['BENDIT', 'BSANZ', 'UK-START', 'GREECE', 'DIAZ15', 'JOHNSON01'], sure: ['society or policy', 'study'] },
      support: { claims: [], sources: ['COMPASS'], sure: ['suggestion', 'society or policy'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['common practice'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: ['LSU-VIC'], sure: ['suggestion', 'society or policy'] },
    },
  },
  fit: {
    part: 'practice',
    cells: {
      balint: { claims: ['S32'], sources: ['KJELD10'], sure: ['founding text', 'study'] },
      support: { claims: ['S16', 'S15'], behind: ['S15'], sources: [], sure: ['founding text', 'common practice'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: ['S16'], behind: ['S16'], sources: [], sure: ['suggestion', 'founding text'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['suggestion'] },
    },
  },
  limits: {
    part: 'practice',
    cells: {
      balint: { claims: ['S38'], sources: ['KJELD10', 'JOHNSON03'], sure: ['founding text', 'study'] },
      support: { claims: [], sources: [], sure: ['suggestion'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: [], sure: ['suggestion'] },
      therapy: { claims: [], sources: [], sure: ['common practice'] },
    },
  },
  beside: {
    part: 'practice',
    cells: {
      balint: { claims: ['S32'], sources: ['NALAN22'], sure: ['founding text', 'study', 'suggestion'] },
      support: { claims: ['S30', 'S29'], behind: ['S30', 'S29'], sources: [], sure: ['suggestion', 'founding text'] },
      blended: { claims: [], sources: [], sure: ['suggestion'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: ['S36', 'S37'], sources: [], sure: ['founding text'] },
      therapy: { claims: [], sources: ['JGME24'], sure: ['suggestion', 'study'] },
    },
  },
  evidence: {
    part: 'evidence',
    cells: {
      balint: { claims: [], sources: ['TURNER04', 'GHETTI09', 'CATALDO05', 'HUANG20', 'GONG24'], sure: ['study'] },
      support: { claims: [], sources: ['WEST14', 'RIPP16'], sure: ['study'] },
      blended: { claims: [], sources: ['SMITH07', 'VANROY15'], sure: ['study'] },
      exploration: { claims: [], sources: [], sure: ['suggestion'] },
      none: { claims: [], sources: ['RIPP16', 'HUANG20'], sure: ['study'] },
      therapy: { claims: [], sources: ['JGME24'], sure: ['study'] },
    },
  },
} as const satisfies Record<string, ComparisonRow>;

/** One dimension of the comparison. */
export type DimensionId = keyof typeof comparison;

/** All dimensions, in the order they are read. */
export const dimensionIds = Object.keys(comparison) as DimensionId[];
