/** The rules this library brings, in the words of a language. Pure. */
import type { GroupKind } from '../knowledge/groups.js';
import { ruleKey } from '../knowledge/rule-words.js';
import { ruleSets, rulesNow, type RuleEntry } from '../knowledge/rules.js';
import type { CardTranslation } from '../locales/translation.js';
import type { Rule } from './rule.js';

/** What this library says about a rule of that kind of group; undefined for a rule of the page's own. */
export function wordsOf(id: string, group: GroupKind, { rules }: Pick<CardTranslation, 'rules'>): { statement: string; why: string; settles: string } | undefined {
  const key = entryOf(id, group) && ruleKey(group, id);
  return key && rules[key];
}

/** What this library knows about a rule, beside its words. */
export const entryOf = (id: string, group: GroupKind): RuleEntry | undefined => ruleSets[group].find((entry) => entry.id === id);

/** A rule of this library, as a card shows it. */
export function builtInRule({ id, status, phases }: RuleEntry, group: GroupKind, translation: CardTranslation): Rule {
  const { statement = '', why = '' } = wordsOf(id, group, translation) ?? {};
  return { id, statement, why, status, phases, terms: '', sources: [], own: false };
}

/** The rules of a kind of group, without the optional ones. */
export const builtIn = (group: GroupKind, translation: CardTranslation): readonly Rule[] =>
  ruleSets[group].filter(({ optional }) => !optional).map((entry) => builtInRule(entry, group, translation));

/** Those of the rules that matter most in a phase, by their ids; none where no phase is on. */
export function idsNow(rules: readonly Rule[], group: GroupKind, phase: string): readonly string[] {
  if (!phase) return [];
  const phased = rules.map(({ id, phases }) => {
    const { first = [] } = entryOf(id, group) ?? {};
    return { id, phases, first };
  });
  return rulesNow(phased, phase).map(({ id }) => id);
}
