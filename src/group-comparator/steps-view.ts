/** Rules and phases to look at next, in the words of the rule card and the session timer. Loaded with the first row of a profile. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { translationFor } from '../foundation/locale.js';
import { phaseWords } from '../knowledge/phase-words.js';
import { ruleWords } from '../knowledge/rule-words.js';
import type { Translation } from '../locales/translation.js';
import type { Desk } from './desk.js';
import type { ProfileRow } from './profile.js';
import { stepsOf, type Step } from './steps.js';

export const looks: readonly CSSResult[] = [css`
  .steps,
  .steps dd {
    margin: 0;
  }

  .steps {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 1px solid var(--_line);
  }
`];

/** What of other elements' words is said here; a page that has registered them for its language is spoken to in them. */
const english: Pick<Translation, 'lang' | 'dir' | 'phases' | 'rules'> = { lang: 'en', dir: 'ltr', phases: phaseWords, rules: ruleWords };

export function stepsView({ translation, words, lang }: Pick<Desk, 'translation' | 'words' | 'lang'>, row: ProfileRow): TemplateResult {
  const { phases, rules } = translationFor(lang, english);
  const said = (step: Step): TemplateResult => {
    if ('rule' in step) return html`<dd>${rules[step.rule].statement} <span class="muted">${step.status === 'fixed' ? words.fixed : words.negotiable}</span></dd>`;
    const { label, ...tells } = phases[step.phase];
    return html`<dd>${label}: <span class="muted">${row.next.see === 'agenda' ? tells[row.next.tells] : ''}</span></dd>`;
  };
  return html`<dl class="steps small">${stepsOf(row).map(({ kind, steps }) => html`<div><dt class="muted">${translation.comparison.kinds[kind].label}</dt>${steps.map(said)}</div>`)}</dl>`;
}
