/** What must be said of the comparison as a whole, and every claim of the founding text. */
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { claimKeys, claims } from '../knowledge/claims.js';
import { comparedKinds } from '../knowledge/comparison-kinds.js';
import { comparisonNotes, type ComparisonNoteId } from '../knowledge/comparison-notes.js';
import { cited, looks as behindLooks } from './behind.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [...behindLooks, css`
  .about {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block-end: calc(6 * var(--_space));
  }

  .about dl,
  .about dd {
    margin: 0;
  }

  .about dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
  }

  .about ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .about ol li {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .about ol p {
    max-inline-size: 75ch;
  }
`];

export function about({ translation, words, comparator }: Desk): TemplateResult {
  const { kinds, notes } = translation.comparison;
  const level = Math.min(6, comparator.level + 1);
  const note = (id: ComparisonNoteId): TemplateResult => {
    const { claims: keys, sources } = comparisonNotes[id];
    return html`<div data-note=${id}><p>${notes[id]}</p>
      ${keys.length > 0 ? html`<p class="small muted">${keys.join(', ')}</p>` : ''}
      ${sources.length > 0 ? html`<div class="small muted">${cited(sources)}</div>` : ''}</div>`;
  };
  return html`
    <div class="about">
      <div class="heading" role="heading" aria-level=${level}>${words.kinds}</div>
      <dl>${comparedKinds.map((kind) => html`<div data-means=${kind}><dt class="muted">${kinds[kind].label}</dt><dd>${kinds[kind].means}</dd></div>`)}</dl>
      ${(Object.keys(comparisonNotes) as ComparisonNoteId[]).filter((id) => id !== 'open').map(note)}
      <div class="heading" role="heading" aria-level=${level}>${words.claimsTitle}</div>
      <ol role="list">${claimKeys.map((key) => html`
        <li data-claim=${key}><span class="muted">${key}</span><div><p>${translation.claims[key]}</p><p class="small muted"><q lang="en" dir="ltr">${claims[key].quote}</q></p></div></li>`)}</ol>
    </div>`;
}
