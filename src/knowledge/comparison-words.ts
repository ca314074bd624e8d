import type { ComparedKind, ComparisonPart, ComparisonGrade } from './comparison-kinds.js';
import type { ComparisonNoteId } from './comparison-notes.js';
import type { DimensionId } from './comparison.js';
import { effectWords } from './comparison-words-effects.js';
import { natureWords } from './comparison-words-nature.js';
import { practiceWords } from './comparison-words-practice.js';

/** What is said of one kind of group in one row. */
export interface CellWords {
  /** One short line. */
  readonly line: string;
  /** One or two sentences behind it. */
  readonly more: string;
}

/** The words of one row: its name, the question it answers, and a statement for every kind. */
export interface RowWords extends Readonly<Record<ComparedKind, CellWords>> {
  readonly label: string;
  readonly asks: string;
}

/** A name and one sentence on it. */
export interface NamedWords {
  readonly label: string;
  readonly means: string;
}

/** Everything the comparison says, apart from the claims, the studies and the questions. */
export interface ComparisonWords {
  readonly kinds: Readonly<Record<ComparedKind, NamedWords>>;
  readonly parts: Readonly<Record<ComparisonPart, string>>;
  readonly grades: Readonly<Record<ComparisonGrade, NamedWords>>;
  readonly rows: Readonly<Record<DimensionId, RowWords>>;
  readonly notes: Readonly<Record<ComparisonNoteId, string>>;
}

/** The English words of the comparison. What each statement rests on is in `comparison`; the wording is this library's own. */
export const comparisonWords = {
  kinds: {
    balint: { label: 'Balint group', means: 'Works on cases: one patient, one clinician at a time.' },
    support: { label: 'Support group', means: 'Is about the strains of residency and of life.' },
    blended: { label: 'Blended group', means: 'Has room for cases and for support topics.' },
    exploration: { label: 'Personal exploration group', means: 'Is for members to look at themselves, short of therapy.' },
    none: { label: 'No group', means: 'What residents have where no group meets.' },
    therapy: { label: 'Therapy group', means: 'Is treatment. It marks the line and is no option here.' },
  },
  parts: {
    nature: 'What it is',
    strengths: 'What it may give',
    troubles: 'Where it may go astray',
    practice: 'What it asks for',
    evidence: 'What is known',
  },
  grades: {
    'founding text': { label: 'Founding text', means: 'The newsletter article this comparison starts from says so.' },
    study: { label: 'Study', means: 'A published study found it.' },
    'society or policy': { label: 'Society or programme', means: 'A society, a programme or a teacher of leaders says so in public.' },
    'common practice': { label: 'Common practice', means: 'Leaders do it; no source seen says so.' },
    suggestion: { label: 'Suggestion', means: 'This library infers or proposes it; no source says so.' },
  },
  rows: { ...natureWords, ...effectWords, ...practiceWords },
  notes: {
    problem:
      'To decide which kind of group to have, a residency needs to see clearly how the kinds differ. Thinking about this is often unclear: '
      + 'in 2000, programmes were unsure whether theirs was a Balint or a support group.',
    origin:
      'The claims come from a newsletter article; its authors and date are not known here. It draws on reading and on group talks with family '
      + 'medicine educators: opinion, not measurement. Dornfest and Addison wrote about the same differences before.',
    spread:
      'Most family medicine residencies offer a group, the article says, more often called a support group than a Balint group. '
      + 'Later, 48 % (2000) and 54 % (2010) of US programmes that answered had Balint groups; such figures cannot be compared.',
    reasons:
      'Many educators preferred a blended group; when pressed to choose between the other two, they preferred Balint groups. They felt that residents '
      + 'need more direct support, and talk without a case: a reason for blending, not for Balint.',
    studies:
      'Studies are few, small and mostly rest on what people say of themselves. Balint groups tend to raise confidence with the psychological side of '
      + 'care; what they do for burnout and empathy in US residents is not known. Of two trials of other led groups, one found gains; in the other '
      + 'nothing improved, and one measure grew worse.',
    search: 'Sources were found by public search and read mostly as abstracts. Some may have been missed.',
    chances: 'No source says how likely any of this is in one residency, so no chances are given.',
    review: 'No society or residency has been asked to approve these statements yet.',
    update: 'The statements are looked at again by the date of review. After it, take them as old.',
    closing: 'A Balint group supports as well, which may make the choice between the two less of a worry.',
    open: 'How best to meet teaching goals and residents’ needs is still an open question.',
  },
} as const satisfies ComparisonWords;
