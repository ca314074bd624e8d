import type { ClaimKey } from '../knowledge/claims.js';
import type { ComparisonWords } from '../knowledge/comparison-words.js';
import type { DriftKey, DriftWords } from '../knowledge/drift-words.js';
import type { EvidenceWords } from '../knowledge/evidence-words.js';
import type { ItemWords } from '../knowledge/feedback-item-words.js';
import type { AgreementPoint, ItemId } from '../knowledge/feedback-items.js';
import type { GroupKind } from '../knowledge/groups.js';
import type { PhaseWords, WordsKey } from '../knowledge/phase-words.js';
import type { PresentWords } from '../knowledge/present-words.js';
import type { DecisionQuestionWords } from '../knowledge/question-words.js';
import type { DecisionAlternativeId } from '../knowledge/questions.js';
import type { RuleKey, RuleSetWords, RuleWords } from '../knowledge/rule-words.js';
import type { SheetWords } from '../knowledge/sheet-words.js';
import type { FeedbackFormWords, IdentifierWords } from './feedback-form-words.js';
import type { FeedbackSummaryWords } from './feedback-summary-words.js';
import type { GroupComparatorWords } from './group-comparator-words.js';
import type { RuleCardWords } from './rule-card-words.js';
import type { SessionTimerWords } from './session-timer-words.js';

export type { FeedbackFormWords, IdentifierWords } from './feedback-form-words.js';
export type { FeedbackSummaryWords } from './feedback-summary-words.js';
export type { GroupComparatorWords } from './group-comparator-words.js';
export type { RuleCardWords } from './rule-card-words.js';
export type { SessionTimerWords } from './session-timer-words.js';

/**
 * Everything one language says. No key is optional, so that a missing word does not compile.
 *
 * Numbers, times of day, dates and durations arrive as finished text in the same language ("3 minutes", "13:00"): whoever calls
 * takes care of plurals and digits.
 */
export interface Translation {
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A session of each kind of group, as a title. */
  readonly groups: Readonly<Record<GroupKind, string>>;
  readonly phases: Readonly<Record<WordsKey, PhaseWords>>;
  readonly timer: SessionTimerWords;
  readonly rules: Readonly<Record<RuleKey, RuleWords>>;
  readonly sets: Readonly<Record<GroupKind, RuleSetWords>>;
  readonly drifts: Readonly<Record<DriftKey, DriftWords>>;
  /** Where confidentiality ends: a default that a programme replaces or confirms, and the line that says so. */
  readonly limits: { readonly text: string; readonly notice: string };
  readonly card: RuleCardWords;
  readonly comparison: ComparisonWords;
  /** What the founding text says, claim by claim, in plain words. */
  readonly claims: Readonly<Record<ClaimKey, string>>;
  readonly evidence: EvidenceWords;
  /** The seven questions to a residency that decides, and the open ones that follow from an answer. */
  readonly questions: DecisionQuestionWords;
  readonly alternatives: Readonly<Record<DecisionAlternativeId, string>>;
  /** The twelve questions about the group a residency has. */
  readonly present: PresentWords;
  readonly sheet: SheetWords;
  readonly comparator: GroupComparatorWords;
  /** What each item of a feedback form says, and the same in a few words. */
  readonly items: Readonly<Record<ItemId, ItemWords>>;
  /** The five answers, and passing an item by. */
  readonly scale: Readonly<Record<AgreementPoint | 'skip', string>>;
  /** Said wherever the items or what came of them are shown. */
  readonly notValidated: string;
  readonly form: FeedbackFormWords;
  readonly identifiers: IdentifierWords;
  readonly summary: FeedbackSummaryWords;
}

/** A part of what a language says: what some elements need. A page may register parts one by one. */
export type TranslationPart = Pick<Translation, 'lang' | 'dir'> & Partial<Translation>;

/** What the session timer needs of a language. */
export type TimerTranslation = Pick<Translation, 'lang' | 'dir' | 'groups' | 'phases' | 'timer'>;

/** What the rule card needs of a language. */
export type CardTranslation = Pick<Translation, 'lang' | 'dir' | 'rules' | 'sets' | 'drifts' | 'limits' | 'card'>;

/** What the comparator needs of a language. */
export type ComparatorTranslation = Pick<Translation, 'lang' | 'dir' | 'comparison' | 'claims' | 'evidence' | 'questions' | 'alternatives' | 'present' | 'sheet' | 'comparator'>;

/** What the feedback form needs of a language. */
export type FormTranslation = Pick<Translation, 'lang' | 'dir' | 'items' | 'scale' | 'notValidated' | 'form' | 'identifiers'>;

/** What the feedback summary needs of a language. */
export type SummaryTranslation = Pick<Translation, 'lang' | 'dir' | 'items' | 'notValidated' | 'summary'>;
