/**
 * The kinds of identifier that a comment is looked through for: the eighteen of HIPAA's Safe Harbor, 45 CFR 164.514(b)(2), with ages
 * over 89 apart from dates. `code` is "any other unique identifying number, characteristic or code": rooms, handles, study numbers.
 */
export const identifierKinds = [
  'name', 'place', 'date', 'age', 'phone', 'fax', 'email', 'ssn', 'record', 'plan', 'account', 'licence', 'vehicle', 'device', 'url', 'ip',
  'biometric', 'photo', 'code',
] as const;

/** See {@link identifierKinds}. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** Neutral words that may stand in an identifier's place, as keys of a language's words: "the patient", "a relative", … */
export const neutralWords = ['patient', 'relative', 'colleague', 'leader', 'town', 'clinic', 'some-time-ago', 'over-89', 'nothing'] as const;

/** See {@link neutralWords}. */
export type NeutralWord = (typeof neutralWords)[number];

const offers: Partial<Record<IdentifierKind, readonly NeutralWord[]>> = {
  name: ['patient', 'relative', 'colleague', 'leader'], place: ['town', 'clinic'], date: ['some-time-ago'], age: ['over-89'],
};

/** What to offer in place of an identifier; for numbers and links, leaving them out. */
export const neutralWordsFor = (kind: IdentifierKind): readonly NeutralWord[] => offers[kind] ?? ['nothing'];

/** A stretch of a text that looks like an identifier. `start` and `end` count UTF-16 units, as selections in a text field do. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
