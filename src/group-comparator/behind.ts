/** What is behind a statement: more of it, the founding text's words, sources, how sure. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { claims, type ClaimKey } from '../knowledge/claims.js';
import { citation, linkOf, sourceOf } from './citation.js';
import type { Desk } from './desk.js';
import { statementIn, type ShownKind, type ShownRow } from './shown.js';

export const looks: readonly CSSResult[] = [css`
  .behind {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-block: var(--_space) calc(3 * var(--_space));
  }

  .behind dl,
  .behind dd,
  .quotes {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .behind dl {
    display: grid;
    gap: calc(2 * var(--_space));
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 1px solid var(--_line);
  }

  .behind a,
  .quotes a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .quotes li + li {
    margin-block-start: var(--_space);
  }

  .quotes q {
    quotes: '“' '”' '‘' '’';
  }
`];

const known = (key: string): key is ClaimKey => Object.hasOwn(claims, key);

/** Claims with their numbers: what each is about, which a quote alone may not show, and the founding text's own words. */
export const quoted = (keys: readonly string[], { claims: says }: Pick<Desk['translation'], 'claims'>): TemplateResult => html`
  <ul class="quotes" role="list">${keys.filter(known).map((key) => html`<li part="claim"><span class="muted">${key}</span> <bdi>${says[key]}</bdi> <q class="muted" lang="en" dir="ltr">${claims[key].quote}</q></li>`)}</ul>`;

/** Sources as they are cited, with a link where one is known; a page's own source is its text. */
export const cited = (keys: readonly string[]): TemplateResult => html`
  <ul class="quotes" role="list">${keys.map((key) => {
    const source = sourceOf(key);
    const href = source && linkOf(source);
    const text = source ? citation(source) : key;
    return html`<li part="source">${href ? html`<a href=${href} rel="noreferrer" lang="en">${text}</a>` : text}</li>`;
  })}</ul>`;

/** The same structure behind every cell; where there is nothing under a heading, it says so. */
export function behind({ translation, words }: Pick<Desk, 'translation' | 'words'>, row: ShownRow, kind: ShownKind): TemplateResult | typeof nothing {
  const statement = statementIn(row, kind.id);
  if (!statement) return nothing;
  const { claims: keys = [], sources = [], sure = [], more } = statement;
  const { grades } = translation.comparison;
  const slot = (label: string, content: unknown): TemplateResult => html`<div><dt class="muted">${label}</dt><dd>${content}</dd></div>`;
  return html`
    <div class="behind">
      ${more ? html`<p part="more">${more}</p>` : nothing}
      <dl class="small">
        ${slot(translation.sheet.claims, keys.some(known) ? quoted(keys, translation) : words.noClaim)}
        ${slot(translation.sheet.sources, sources.length > 0 ? cited(sources) : words.noSource)}
        ${slot(words.sure, sure.length > 0 ? sure.map((grade) => html`<p>${grades[grade].label}: ${grades[grade].means}</p>`) : words.ownMeans)}
      </dl>
    </div>`;
}
