/** Changing a card's rules together: a draft, its steps and the way back. Plain JSON. */
import type { Rule } from './rule.js';

/** The most rules a draft can come to by adding. */
export const MOST_RULES = 200;

/** The most characters (UTF-16 units) of a text. */
export const LONGEST_TEXT = 10_000;

/** The texts of a rule that a group writes. */
export const textNames = ['statement', 'why', 'terms'] as const satisfies readonly (keyof Rule)[];

type Texts = Pick<Rule, (typeof textNames)[number]>;

/** Rules that are being changed. */
export interface Draft {
  /** The rules as they were before. */
  readonly before: readonly Rule[];
  readonly rules: readonly Rule[];
  /** The rules before each step, the oldest first. */
  readonly past: readonly (readonly Rule[])[];
  /** The texts that the last step changed, and of which rule; `''` where it did something else. More of the same belongs to that step. */
  readonly typing: string;
}

/** What can be done to a draft. Places count from 0, and are those after the step; one that is missing means the end. */
export type Step =
  | ({ readonly type: 'change'; readonly id: string } & Partial<Texts>)
  | { readonly type: 'add'; readonly id: string; readonly statement: string; readonly at?: number; readonly rule?: Rule }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'move'; readonly id: string; readonly to: number }
  | { readonly type: 'undo' };

/** A draft in which nothing has changed yet. */
export const draftOf = (rules: readonly Rule[]): Draft => ({ before: rules, rules, past: [], typing: '' });

/**
 * The draft after one more step; the same draft where the step is not possible or changes nothing.
 *
 * Only negotiable rules can be changed, removed or moved. In any other the group writes the terms, where `settles` says that
 * it has something to settle. A rule without a statement is refused, and so is what passes {@link MOST_RULES} or {@link LONGEST_TEXT}.
 */
export function edit(draft: Draft, step: Step, settles: (id: string) => boolean = () => false): Draft {
  const { rules, past } = draft;
  if (step.type === 'undo') return past.length ? { ...draft, rules: past.at(-1)!, past: past.slice(0, -1), typing: '' } : draft;
  const at = rules.findIndex(({ id }) => id === step.id);
  const rule = rules[at];
  const become = (next: readonly Rule[], typing = ''): Draft => ({ ...draft, rules: next, past: [...past, rules], typing });

  if (step.type === 'add') {
    const { id, statement } = step;
    if (rule || rules.length >= MOST_RULES || !accepts({ statement })) return draft;
    const added = step.rule ?? { id, statement, why: '', status: 'negotiable', phases: [], terms: '', sources: [], own: true };
    return become(rules.toSpliced(within(step.at ?? rules.length, rules.length), 0, added));
  }
  if (!rule) return draft;
  const open = rule.status === 'negotiable';
  if (step.type === 'change') {
    const names = textNames.filter((name) => (step[name] ?? rule[name]) !== rule[name]);
    const texts: Partial<Texts> = Object.fromEntries(names.map((name) => [name, step[name]]));
    const allowed = names.every((name) => open || (name === 'terms' && settles(rule.id)));
    if (!names.length || !allowed || !accepts(texts)) return draft;
    const said = { ...rule, ...texts };
    const was = draft.before.find(({ id }) => id === rule.id);
    // Terms are the group's in any case. Words of its own make the rule the group's; this library's words, typed again, are this library's.
    const own = !was || was.own || said.statement !== was.statement || said.why !== was.why;
    const next = rules.with(at, { ...said, own });
    const typing = `${names} ${rule.id}`;
    if (typing !== draft.typing) return become(next, typing);
    const start = past.at(-1)![at]!;
    return names.every((name) => texts[name] === start[name]) ? edit(draft, { type: 'undo' }) : { ...draft, rules: next };
  }
  if (!open) return draft;
  const others = rules.toSpliced(at, 1);
  if (step.type === 'remove') return become(others);
  const to = within(step.to, others.length);
  return to === at ? draft : become(others.toSpliced(to, 0, rule));
}

const within = (place: number, last: number): number => Math.max(0, Math.min(last, place));

const accepts = (texts: Partial<Texts>): boolean =>
  Object.values(texts).every((text) => text.length <= LONGEST_TEXT) && texts.statement?.trim() !== '';
