/** Rules and phases to look at next, in the words of the rule card and the session timer. Loaded with the first row of a profile. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { translationFor } from '../foundation/locale.js';
import { phaseWords } from '../knowledge/phase-words.js';
import { ruleWords } from '../knowledge/rule-words.js';
import type { Translation } from '../locales/translation.js';
import type { Desk } from './desk.js';
import type { ProfileRow } from './profile.js';
import type { SheetSteps } from './sheet.js';
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

type Spoken = Pick<Desk, 'translation' | 'words' | 'lang'>;

/** The steps after an answer about a present group, in words. */
export function stepsSaid({ translation, words, lang }: Spoken, row: ProfileRow): readonly SheetSteps[] {
  const { phases, rules } = translationFor(lang, english);
  const said = (step: Step): SheetSteps['steps'][number] => {
    if ('rule' in step) return { text: rules[step.rule].statement, status: step.status === 'fixed' ? words.fixed : words.negotiable };
    const { label, ...tells } = phases[step.phase];
    return { label, text: row.next.see === 'agenda' ? tells[row.next.tells] : '' };
  };
  return stepsOf(row).map(({ kind, steps }) => ({ kind: translation.comparison.kinds[kind].label, steps: steps.map(said) }));
}

export function stepsView(desk: Spoken, row: ProfileRow): TemplateResult {
  return html`<dl class="steps small">${stepsSaid(desk, row).map(({ kind, steps }) => html`<div><dt class="muted">${kind}</dt>${steps.map(({ label, text, status }) =>
    (label ? html`<dd>${label}: <span class="muted">${text}</span></dd>` : html`<dd>${text} <span class="muted">${status}</span></dd>`))}</div>`)}</dl>`;
}
