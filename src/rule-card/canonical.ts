/** What was agreed, as one text and as one short name for it: the same in every browser and on every server, whoever writes it down. */
import type { Rule, RuleText } from './rule.js';
import { sha256 } from './sha256.js';

/** The form of the canonical text; part of it, so that another form has other fingerprints. */
export const CANONICAL_FORMAT = 1;

/** This library's own words for a rule in the language that fingerprints are taken in; undefined where it has none. */
export type Reference = (id: string) => RuleText | undefined;

// Half a pair of surrogates is no character; engines differ in what normalizing makes of it.
const tidy = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n').trim().normalize();

/**
 * The text that fingerprints are taken of: JSON with sorted keys. The order of the rules counts, and so do the limits of
 * confidentiality; sources do not. Where a rule's words are this library's (`own` is false), `reference` says which words
 * count, so that a card in another language is still the same card.
 */
export function canonicalForm(rules: readonly Rule[], limits: string, reference?: Reference): string {
  return JSON.stringify({
    format: CANONICAL_FORMAT,
    limits: tidy(limits),
    rules: rules.map((rule) => {
      const { statement, why } = (!rule.own && reference?.(rule.id)) || rule;
      return {
        id: tidy(rule.id),
        phases: [...new Set(rule.phases.map(tidy))].sort(),
        statement: tidy(statement),
        status: rule.status,
        terms: tidy(rule.terms),
        why: tidy(why),
      };
    }),
  });
}

/** The name of what is agreed: 64 hexadecimal digits, see {@link canonicalForm}. */
export const fingerprintOf = (...card: Parameters<typeof canonicalForm>): string => sha256(canonicalForm(...card));
