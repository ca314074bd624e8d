/** What the parts of a summary work with. Nothing in it but what may be shown. Types only. */
import type { FeedbackSummaryWords, SummaryTranslation } from '../locales/translation.js';
import type { Block } from './blocks.js';
import type { RgFeedbackSummary } from './feedback-summary.js';
import type { OwnItem } from './own-items.js';

/** What stands on the summary at this moment. */
export interface Desk {
  readonly summary: RgFeedbackSummary;
  readonly title: string;
  readonly translation: SummaryTranslation;
  /** The translation's words with the page's own put in. */
  readonly words: FeedbackSummaryWords;
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly items: readonly OwnItem[];
  /** The numbers as CSV where the browser did not copy them, so that they can be copied by hand. */
  readonly byHand: string;
  /** Copies the numbers. */
  copy(): void;
}
