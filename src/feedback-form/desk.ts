/** What the parts of a form see of it, and what they may ask of it. Types only. */
import type { FormTranslation, FeedbackFormWords } from '../locales/translation.js';
import type { AnswersState, Problem } from './answers.js';
import type { RgFeedbackForm } from './feedback-form.js';
import type { FormItem } from './form-items.js';
import type { Outbox } from './outbox.js';

/** The id that the comment goes by beside the items. */
export const COMMENT = '-comment';

export interface Desk {
  readonly form: RgFeedbackForm;
  readonly translation: FormTranslation;
  readonly words: FeedbackFormWords;
  readonly lang: string;
  /** Whole numbers as the language writes them. */
  readonly whole: (count: number) => string;
  readonly title: string;
  readonly items: readonly FormItem[];
  /** What items with answers to choose from are drawn by, by what they offer: a page may give the same items anew while somebody is in them. */
  readonly copies: Map<string, { readonly scale: FormTranslation['scale']; readonly set: HTMLFieldSetElement }>;
  readonly state: AnswersState;
  readonly outbox: Outbox;
  /** What stands in the way of sending, by item. Before somebody tries, nothing counts as missing. */
  readonly wrong: ReadonlyMap<string, Problem>;
  /** Which step is shown where there is room for one only; undefined where all are. Items first, then the comment, then the look at all of them. */
  readonly step: number | undefined;
  /** Whether nothing can be changed now. */
  readonly locked: boolean;
  /** Whether answers stay on the device. */
  readonly stays: boolean;
  /** Whether the form itself has a button to send with. */
  readonly sends: boolean;
  /** Whether the answers were kept from before. */
  readonly restored: boolean;
  /** How many steps there are before the look at all answers: items, and the comment. */
  readonly steps: number;
  /** Whether the answers can be cleared here, whether that was asked for once, and whether they are shown to be copied by hand. */
  readonly mayClear: boolean;
  readonly sure: boolean;
  readonly byHand: boolean;
  /** What an item says. */
  statement(item: FormItem): string;
  /** Goes to a step, the first being 0. */
  go(step: number): void;
  /** Shows an item and puts the focus into it. */
  show(id: string): void;
  copied(byHand: boolean): void;
  /** Clears the answers, once it is asked for twice. */
  clear(): void;
}
