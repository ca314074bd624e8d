/** What changed between two sets of rules, for the eye and for the ear: rule by rule, word by word. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../foundation/field.js';
import { ruleStatuses } from '../knowledge/rules.js';
import { wordsOf } from './built-in.js';
import type { Desk } from './desk.js';
import { differenceOf, isEmpty } from './difference.js';
import type { Rule } from './rule.js';
import { wordDifference, type TextPiece } from './word-difference.js';

/** Rules that a page kept, made whole; what is no rule is left out. */
export function wholeRules(kept: unknown): readonly Rule[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.flatMap((each): Rule[] => {
    if (!isRecord(each) || typeof each['id'] !== 'string' || typeof each['statement'] !== 'string') return [];
    const text = (name: string): string => (typeof each[name] === 'string' ? each[name] : '');
    const texts = (name: string): readonly string[] => (Array.isArray(each[name]) ? each[name].filter((part) => typeof part === 'string') : []);
    return [{
      id: each['id'], statement: each['statement'], why: text('why'), terms: text('terms'), phases: texts('phases'), sources: texts('sources'),
      status: ruleStatuses.find((status) => status === each['status']) ?? 'negotiable', own: each['own'] !== false,
    }];
  });
}

/** The words that count when two sets are compared: this library's are the same in every language. */
const compared = (rules: readonly Rule[], { card, translation }: Desk): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, ...(rule.own ? {} : wordsOf(rule.id, card.group, translation)), sources: [], own: true, phases: [...new Set(rule.phases)].sort() }) as Rule)
    .map(({ id, statement, why, status, phases, terms, sources, own }) => ({ id, statement, why, status, phases, terms, sources, own }));

/** What changed, without what nobody sees. */
export function shownDifference(before: readonly Rule[], after: readonly Rule[], desk: Desk): ReturnType<typeof differenceOf> {
  return differenceOf(compared(before, desk), compared(after, desk));
}

/** Words that came or went, marked without the space around them. Screen readers are told which, since few say `<ins>` and `<del>`; a stop ends what they are told. */
function mark({ kind, text: piece }: TextPiece, { words }: Desk): TemplateResult | string {
  const marked = piece.trim();
  if (kind === 'same' || !marked) return piece;
  const [before, after] = piece.split(marked, 2);
  const stop = /\p{P}$/u.test(marked) ? nothing : html`<span class="said">.</span>`;
  return kind === 'added'
    ? html`${before}<ins><span class="said">${words.added}: </span>${marked}${stop}</ins>${after}`
    : html`${before}<del><span class="said">${words.removed}: </span>${marked}${stop}</del>${after}`;
}

/** What stays, what went and what came, in order of reading, with space between what went and what came in its place. */
const text = (before: string, after: string, desk: Desk): TemplateResult =>
  html`${wordDifference(before, after, desk.lang).map((piece, at, pieces) => html`${piece.kind !== 'same' && at && pieces[at - 1]!.kind !== 'same' ? ' ' : nothing}${mark(piece, desk)}`)}`;

/** The difference as a list; a line that says so where there is none. */
export function differenceList(before: readonly Rule[], after: readonly Rule[], desk: Desk, limits?: { readonly before: string; readonly after: string }): TemplateResult {
  const { words, lang } = desk;
  const difference = shownDifference(before, after, desk);
  const moved = limits && limits.before !== limits.after;
  if (isEmpty(difference) && !moved) return html`<p class="small muted">${words.nothing}</p>`;
  const whole = new Intl.NumberFormat(lang);
  const old = new Map(compared(before, desk).map((rule) => [rule.id, rule]));
  const now = new Map(compared(after, desk).map((rule) => [rule.id, rule]));
  const field = (label: string, was: string, is: string): TemplateResult | typeof nothing =>
    was === is ? nothing : html`<p>${label ? html`<span class="small muted">${label}: </span>` : nothing}${text(was, is, desk)}</p>`;
  return html`<ul class="difference" role="list">
    ${difference.changed.map(({ id }) => {
      const was = old.get(id)!;
      const is = now.get(id)!;
      return html`<li>
        ${was.statement === is.statement ? html`<p>${is.statement}</p>` : field('', was.statement, is.statement)}
        ${field(words.why, was.why, is.why)} ${field(words.terms, was.terms, is.terms)}
        ${was.status === is.status ? nothing : html`<p class="small">${words.statusChanged(words[was.status], words[is.status])}</p>`}
        ${String(was.phases) === String(is.phases) ? nothing : html`<p class="small">${words.phasesChanged}</p>`}
      </li>`;
    })}
    ${difference.added.map(({ rule }) => html`<li><p><span class="small muted" aria-hidden="true">${words.added}: </span>${text('', rule.statement, desk)}</p></li>`)}
    ${difference.removed.map(({ rule }) => html`<li><p><span class="small muted" aria-hidden="true">${words.removed}: </span>${text(rule.statement, '', desk)}</p></li>`)}
    ${difference.moved.map(({ id, from, to }) => html`<li><p>${now.get(id)!.statement}</p><p class="small">${words.moved(whole.format(from + 1), whole.format(to + 1))}</p></li>`)}
    ${moved ? html`<li>${field(words.limits, limits.before, limits.after)}</li>` : nothing}
  </ul>`;
}
