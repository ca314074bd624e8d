/** Where a rule comes from, as people cite it. Pure. */
import { ruleKey } from '../knowledge/rule-words.js';
import { ruleSources } from '../knowledge/rule-sources.js';
import { sources, type Source, type SourceKey } from '../knowledge/sources.js';
import type { Desk } from './desk.js';
import type { Rule } from './rule.js';

const cite = ({ title, authors, year }: Source): string => [authors, year && `(${year})`, authors || year ? `: ${title}` : title].filter(Boolean).join(' ').replace(' : ', ': ');

/**
 * The sources of some rules, each once: the page's own, else those of the library's rules; what a rule rests on where it has none.
 * Claims of the founding text are named by their numbers.
 */
export function citationsOf(rules: readonly Rule[], { card, words }: Pick<Desk, 'words'> & { readonly card: Pick<Desk['card'], 'group'> }): readonly string[] {
  const cited = new Set<string>();
  const claims = new Set<number>();
  for (const rule of rules) {
    const key = rule.own ? undefined : ruleKey(card.group, rule.id);
    const { sources: keys, basis, claims: some = [] } = key && !rule.sources.length ? ruleSources[key] : { sources: rule.sources, basis: undefined };
    for (const each of keys) cited.add(Object.hasOwn(sources, each) && each !== 'SEED' ? cite(sources[each as SourceKey]) : each);
    for (const claim of some) claims.add(claim);
    if (!keys.length && basis) cited.add(basis === 'suggestion' ? words.suggestion : words.practice);
  }
  const founding = [words.foundingText, ...[...claims].sort((one, other) => one - other).map((claim) => `S${claim}`)].join(', ');
  return [...cited].map((each) => (each === 'SEED' ? founding : each));
}
