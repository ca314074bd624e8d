import type { IdentifierKind, NeutralWord } from '../knowledge/identifier-kinds.js';
import type { Audience } from '../knowledge/feedback-items.js';

/** The words of the feedback form, flat so that a page can replace any one of them. Names beginning with `said` are spoken by screen readers. */
export interface FeedbackFormWords {
  readonly titles: Readonly<Record<Audience, string>>;

  // Who sees what: said before the first item
  /** A member's answers, wherever they go. */
  readonly privacy: string;
  /** A presenter's or a leader's, which stay on the device. */
  readonly privacyStays: string;
  /** A presenter's, where the page asks for them: there is one presenter. */
  readonly privacyReleased: string;
  /** Whether answers stay when the page goes: `days` is a finished span. */
  readonly kept: (days: string) => string;
  readonly unkept: string;
  /** What to do with what the session leaves behind; nothing of it is collected. */
  readonly help: string;
  readonly keys: string;

  // Items
  readonly position: (n: string, total: string) => string;
  readonly optional: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly none: string;

  // Going through them
  readonly next: string;
  readonly back: string;
  readonly review: string;
  readonly unanswered: string;
  readonly change: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly print: string;
  readonly clear: string;
  readonly clearSure: string;
  readonly restored: string;

  // What is wrong
  readonly problems: string;
  readonly untouched: string;
  readonly problem: Readonly<Record<'missing' | 'range' | 'long', string>>;
  /** Beside a number: what it may be. */
  readonly range: (min: string, max: string) => string;

  // Sending
  readonly sending: string;
  readonly waiting: (time: string) => string;
  readonly offline: string;
  readonly sent: string;
  /** What happened, and what to do. */
  readonly failure: Readonly<Record<'network' | 'timeout' | 'busy' | 'server' | 'refused' | 'unknown', string>>;
  /** The answers may have arrived, and so cannot be changed any more. */
  readonly maybe: string;
  /** Where they are meanwhile. */
  readonly stillHere: string;
}

/** The words of the check for identifiers, which load with it. */
export interface IdentifierWords {
  /** What a stretch of a comment looks like. */
  readonly looks: Readonly<Record<IdentifierKind, string>>;
  readonly neutral: Readonly<Record<NeutralWord, string>>;
  /** "Maria" may be a name. */
  readonly found: (text: string, kind: string) => string;
  /** Why it is better left out. */
  readonly why: string;
  readonly instead: string;
  /** Face of the button that leaves it out. */
  readonly nothing: string;
  readonly guarantee: string;
  readonly more: (count: string) => string;
  readonly saidFound: (count: string) => string;
}
