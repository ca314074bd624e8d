/** What changed between two sets of rules, as plain JSON. Rules are known by their ids, which are unique within a set. */
import type { Rule } from './rule.js';

/** Some of a rule's fields. */
export type RuleFields = Partial<Omit<Rule, 'id'>>;

/** What changed. Places count from 0; `at` of a removed rule and `from` are places before, `at` of an added rule and `to` places after. */
export interface RuleDifference {
  readonly removed: readonly { readonly rule: Rule; readonly at: number }[];
  readonly added: readonly { readonly rule: Rule; readonly at: number }[];
  /** Rules that say something else: the fields that changed, as they were and as they are. */
  readonly changed: readonly { readonly id: string; readonly before: RuleFields; readonly after: RuleFields }[];
  /** The fewest rules that have to be moved to have all others in order. */
  readonly moved: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

const fields = ['statement', 'why', 'status', 'phases', 'terms', 'sources', 'own'] as const satisfies readonly (keyof RuleFields)[];

const placed = (rules: readonly Rule[]) => new Map(rules.map((rule, at) => [rule.id, { rule, at }]));

/** What has to be done to `before` to have `after`. */
export function differenceOf(before: readonly Rule[], after: readonly Rule[]): RuleDifference {
  const was = placed(before);
  const is = placed(after);
  const both = [...is.values()].flatMap(({ rule, at }) => {
    const old = was.get(rule.id);
    return old ? { id: rule.id, old: old.rule, now: rule, from: old.at, to: at } : [];
  });
  const still = rising(both.map(({ from }) => from));
  return {
    removed: [...was.values()].filter(({ rule }) => !is.has(rule.id)),
    added: [...is.values()].filter(({ rule }) => !was.has(rule.id)),
    changed: both.flatMap(({ id, old, now }) => {
      const names = fields.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
      const those = (rule: Rule): RuleFields => Object.fromEntries(names.map((name) => [name, rule[name]]));
      return names.length ? { id, before: those(old), after: those(now) } : [];
    }),
    moved: both.flatMap(({ id, from, to }) => (still.has(from) ? [] : { id, from, to })),
  };
}

/** The rules after a difference, from the rules before it. */
export function applyDifference(difference: RuleDifference, before: readonly Rule[]): readonly Rule[] {
  const changes = new Map(difference.changed.map(({ id, after }) => [id, after]));
  const rules = new Map(before.map((rule) => [rule.id, { ...rule, ...changes.get(rule.id) }]));
  const arriving = [...difference.added, ...difference.moved.map(({ id, to }) => ({ rule: rules.get(id)!, at: to }))];
  for (const { rule } of [...difference.removed, ...arriving]) rules.delete(rule.id);
  const after = [...rules.values()];
  for (const { rule, at } of arriving.sort((one, other) => one.at - other.at)) after.splice(at, 0, rule);
  return after;
}

/** Whether nothing changed. */
export const isEmpty = (difference: RuleDifference): boolean => Object.values(difference).every((list) => !list.length);

/** As many of the numbers, all different, as stand in rising order already. */
function rising(numbers: readonly number[]): ReadonlySet<number> {
  // For each length, the least number with which a rising row of that length ends; and for each number, the one before it in its row.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    const longer = ends.findIndex((end) => end > number);
    const length = longer < 0 ? ends.length : longer;
    previous.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const row = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) row.add(number);
  return row;
}
