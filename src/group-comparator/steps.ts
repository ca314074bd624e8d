/** What to look at after an answer about a present group: rules, or phases of the agenda, of the kinds the answer is like. */
import { agendas } from '../knowledge/agendas.js';
import { groupKinds, type GroupKind } from '../knowledge/groups.js';
import { wordsKey, type WordsKey } from '../knowledge/phase-words.js';
import type { PresentQuestion } from '../knowledge/present-questions.js';
import { ruleKey, type RuleKey } from '../knowledge/rule-words.js';
import { ruleSets, type RuleStatus } from '../knowledge/rules.js';
import type { ProfileRow } from './profile.js';

/** Something to look at, by the key of its words. */
export type Step = { readonly rule: RuleKey; readonly status: RuleStatus } | { readonly phase: WordsKey };

/** What one kind of group has of it. */
export interface KindSteps {
  readonly kind: GroupKind;
  readonly steps: readonly Step[];
}

function stepsIn(kind: GroupKind, next: PresentQuestion['next']): readonly Step[] {
  if (next.see === 'rules') return ruleSets[kind].filter(({ id }) => next.rules.includes(id)).map(({ id, status }) => ({ rule: ruleKey(kind, id)!, status }));
  const phases = agendas.filter(({ group }) => group === kind).flatMap((agenda) => agenda.phases);
  const keys = new Set(phases.map(({ id }) => wordsKey(kind, id)!));
  return [...keys].filter((key) => next.phases.includes(key)).map((phase) => ({ phase }));
}

/** The kinds are those the answer is like, in the order of the comparison; all of them where it is like none that has rules and an agenda. */
export function stepsOf({ like, next }: Pick<ProfileRow, 'like' | 'next'>): readonly KindSteps[] {
  const alike = groupKinds.filter((kind) => like.includes(kind));
  return (alike.length > 0 ? alike : groupKinds).map((kind) => ({ kind, steps: stepsIn(kind, next) })).filter(({ steps }) => steps.length > 0);
}
