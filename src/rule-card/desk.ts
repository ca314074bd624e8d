/** What the parts of a card work with: what is shown, in which words, and what they may ask of the element. Types only. */
import type { CSSResult } from 'lit';
import type { CardTranslation, RuleCardWords } from '../locales/translation.js';
import type { RuleCardEventMap } from './card-events.js';
import type { Agreement } from './editions.js';
import type { Rule } from './rule.js';
import type { RgRuleCard } from './rule-card.js';

/** What was confirmed before anybody answered here, and whether somebody has; a form's reset goes back to it. */
export interface Memory {
  before: Agreement | undefined;
  answered: boolean;
}

/** What stands on the card at this moment. */
export interface Desk {
  readonly card: RgRuleCard;
  /** The card's heading. */
  readonly title: string;
  readonly rules: readonly Rule[];
  /** The ids of the rules that come forward in the phase that is on. */
  readonly now: readonly string[];
  /** The rule that is held up. */
  readonly held: Rule | undefined;
  /** The page's text of the limits of confidentiality; `''` where the default stands. */
  readonly limits: string;
  readonly translation: CardTranslation;
  /** The translation's words with the page's own put in. */
  readonly words: RuleCardWords;
  readonly lang: string;
  /** Whether the card, or the fieldset around it, is disabled. */
  readonly disabled: boolean;
  /** Whether there is a session whose leader may hold a rule up. */
  readonly leads: boolean;
  /** Where a rule comes from, once that is known. */
  citations(rule: Rule): readonly string[];
  /** Somebody has opened a rule. */
  opened(): void;
  say(text: string): void;
  redraw(): void;
  /** Draws at once. */
  flush(): void;
  /** Holds one rule up, or with `''` none, here and in the other windows of the session. */
  hold(id: string): void;
  readonly memory: Memory;
  /** Fires a fact. */
  tell<Type extends keyof RuleCardEventMap>(type: Type, detail: RuleCardEventMap[Type]['detail']): void;
  /** Fires `rg-change`; with the rules of a draft while there is one. */
  changed(rules?: readonly Rule[]): void;
  /** Ends changing. */
  close(): void;
}

/** A part of a card that is loaded when it is asked for. */
export interface Part {
  readonly looks?: readonly CSSResult[];
}
