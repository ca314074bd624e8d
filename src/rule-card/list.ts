/** The rules as a list: each opens to its why and its source. Those that matter now come first. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.js';
import type { Rule } from './rule.js';

/** The word for a rule's status; a fixed one bears a lock, too. */
export const status = ({ words }: Desk, rule: Rule): TemplateResult => html`
  <span class="status small muted" part="status">${rule.status === 'fixed'
    ? html`<svg viewBox="0 0 16 16" aria-hidden="true">${svg`<rect x="3" y="7" width="10" height="7" rx="1" /><path d="M5 7V5a3 3 0 0 1 6 0v2" />`}</svg>`
    : nothing}${words[rule.status]}</span>`;

/** Why a rule cannot be changed; nothing for one that can. */
export const lockedWhy = ({ card, translation, words }: Desk, rule: Rule): string =>
  rule.status === 'fixed' ? translation.sets[card.group].locked : rule.status === 'programme' ? words.lockedProgramme : '';

const line = (desk: Desk, rule: Rule, label: string): TemplateResult => {
  const { rules, words, lang, leads, held } = desk;
  const cited = desk.citations(rule);
  const up = held === rule;
  return html`
    <li part="rule" class=${rule.status}>
      ${label ? html`<p class="label small muted">${label}</p>` : nothing}
      <details @toggle=${() => desk.opened()}>
        <summary>
          <span class="n muted">${new Intl.NumberFormat(lang).format(rules.indexOf(rule) + 1)}</span>
          <span class="statement" part="statement">${rule.statement}${rule.terms ? html` <span class="muted">${words.settled(rule.terms)}</span>` : nothing}</span>
          ${status(desk, rule)}
        </summary>
        <div class="more">
          ${rule.why ? html`<p part="why">${rule.why}</p>` : nothing}
          ${rule.status === 'negotiable' ? nothing : html`<p class="small muted">${lockedWhy(desk, rule)}</p>`}
          ${cited.length ? html`<p class="small muted" part="source">${words.source}: ${cited.join('; ')}</p>` : nothing}
          ${leads ? html`<button type="button" class="screen" part="button" @click=${() => desk.hold(up ? '' : rule.id)}>${up ? words.unhold : words.hold}</button>` : nothing}
        </div>
      </details>
    </li>`;
};

/** The view `card`: one list, so that a rule which is open stays open when it comes forward or goes back. */
export const list = (desk: Desk): TemplateResult => {
  const { rules, now, words } = desk;
  if (!rules.length) return html`<p class="muted">${words.empty}</p>`;
  const forward = now.map((id) => rules.find((rule) => rule.id === id)!);
  const all = [...forward, ...rules.filter((rule) => !forward.includes(rule))];
  const labels = forward.length ? { 0: words.now, [forward.length]: words.others } : {};
  return html`<ol role="list">${repeat(all, ({ id }) => id, (rule, at) => line(desk, rule, labels[at as 0] ?? ''))}</ol>`;
};
