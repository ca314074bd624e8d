/** Reads a page's own rules, from a list or list items. What is good is used, the rest is named. */
import { complain, complainOf } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import { phaseIds, wordsId } from '../knowledge/agendas.js';
import type { GroupKind } from '../knowledge/groups.js';
import { ruleStatuses } from '../knowledge/rules.js';
import type { CardTranslation } from '../locales/translation.js';
import { cardEnglish } from '../locales/en/rule-card.js';
import { builtInRule, entryOf, wordsOf } from './built-in.js';
import { LONGEST_TEXT, MOST_RULES } from './rule-edits.js';
import type { Rule } from './rule.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
const textOr = (value: unknown, otherwise: string): string => (isText(value) ? value.trim() : otherwise);

/** What a rule says, before it is checked. */
type Given = Readonly<Record<string, unknown>>;

function readRule(given: unknown, place: number, group: GroupKind, translation: CardTranslation, tag: string): Rule | undefined {
  const from: Given | undefined = typeof given === 'string' ? { id: given } : isRecord(given) ? given : undefined;
  const id = textOr(from?.['id'], `rule-${place + 1}`);
  const entry = entryOf(id, group);
  const library = entry && builtInRule(entry, group, translation);
  const english = wordsOf(id, group, cardEnglish);
  if (!from || (typeof given === 'string' && !library) || (!isText(from['statement']) && (!library || from['statement'] !== undefined))) {
    complainOf(tag, 'rules', given, `the id of one of the library's rules, or a statement of 1 to ${LONGEST_TEXT} characters`);
    return undefined;
  }
  const { statement = '', why = '', phases = [], status = 'negotiable' } = library ?? {};
  const said = { statement: textOr(from['statement'], statement), why: from['why'] === '' ? '' : textOr(from['why'], from['statement'] === undefined ? why : '') };
  // Words that are this library's stay so, in whatever language the page has.
  const own = !library || (from['own'] !== false && [library, english].every((words) => words?.statement !== said.statement || (said.why !== '' && words.why !== said.why)));
  const named = from['status'];
  const known = ruleStatuses.find((each) => each === named);
  if (named !== undefined && !known) complainOf(tag, 'status', named, ruleStatuses.join(', '));
  const list: readonly unknown[] = typeof from['phases'] === 'string' ? from['phases'].split(/[\s,]+/) : Array.isArray(from['phases']) ? from['phases'] : phases;
  const places = list.filter((each): each is string => isText(each));
  for (const phase of places) {
    // Not refused: a page's own agenda may have it.
    if (!phaseIds.includes(wordsId(phase))) complain(`<${tag}> phases="${phase}" is in none of the library's sessions; the rule "${id}" comes forward where the page's own agenda has such a phase. The library's: ${phaseIds.join(', ')}.`);
  }
  return {
    id,
    ...(own ? said : { statement, why }),
    status: known ?? status,
    phases: places,
    terms: textOr(from['terms'], ''),
    sources: Array.isArray(from['sources']) ? from['sources'].filter(isText) : [],
    own,
  };
}

/** What a list item says: its text without a nested paragraph, and that paragraph's. Markup is text. */
function ofItem(item: HTMLElement): Given {
  const why = item.querySelector('p, [data-why]');
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('p, [data-why]')?.remove();
  const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const statement = line(copy.textContent);
  return { statement: statement || (item.dataset['id'] ? undefined : ''), ...(why && { why: line(why.textContent) }), ...item.dataset };
}

/** The good ones of a page's rules, each with an id of its own; the others are named as the element `tag` says it. */
export function readRules(given: readonly unknown[], group: GroupKind, translation: CardTranslation, tag: string): readonly Rule[] {
  const rules = new Map<string, Rule>();
  given.forEach((each, place) => {
    const from = globalThis.HTMLElement && each instanceof HTMLElement ? ofItem(each) : each;
    if (place === MOST_RULES) complainOf(tag, 'rules', `rule ${place + 1} and those after it`, `at most ${MOST_RULES} rules`);
    const rule = place < MOST_RULES ? readRule(from, place, group, translation, tag) : undefined;
    if (rule && rules.has(rule.id)) complainOf(tag, 'rules', from, `an id that no other rule has; "${rule.id}" is taken`);
    else if (rule) rules.set(rule.id, rule);
  });
  return [...rules.values()];
}
