/** The discussion sheet on a screen and on paper, and as text to copy. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import { broughtForward } from './answers.js';
import { looks as askingLooks, readFact } from './asking.js';
import { sourceOf } from './citation.js';
import { copied, type Copy } from './copying.js';
import type { Desk } from './desk.js';
import { sheetAsMarkdown } from './sheet-text.js';
import { sheetOf, type Sheet, type SheetAnswer } from './sheet.js';

export const looks: readonly CSSResult[] = [...askingLooks, css`
  .paper {
    display: grid;
    gap: 1em;
    padding-block: calc(6 * var(--_space));
    border-block-start: 1px solid var(--_line);
    outline-offset: 4px;
  }

  .paper .bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .paper textarea {
    min-block-size: 12em;
  }

  .page {
    display: grid;
    gap: 0.9em;
    min-inline-size: 0;
  }

  .page p {
    max-inline-size: none;
  }

  .page .subhead {
    font-weight: 600;
  }

  .page ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .page ul.plainlist {
    list-style: none;
    padding: 0;
  }

  .page .statements > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }

  .page .side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.25em 1.25em;
    margin: 0;
  }

  .page dd {
    margin: 0;
  }

  .page .tiny {
    font-size: 0.8em;
  }

  .onpaper .page {
    gap: 0.6em;
    line-height: 1.3;
  }

  .onpaper .statements > li {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0.25em 1em;
    padding-block: 0.25em;
  }

  .onpaper .abreast-2 .side {
    grid-template-columns: 1fr 1fr;
  }

  .onpaper .abreast-3 .side {
    grid-template-columns: 1fr 1fr 1fr;
  }
`];

/** The sheet as it stands now, dated by the comparator's day. */
export function sheetNow({ comparator, translation, shown, kinds, chosen, today }: Desk): Sheet {
  const { present, ...answers } = readFact(comparator.answers);
  // Where an answer bears on none of the rows that were chosen, it is not lost.
  const bearing = broughtForward(answers).map(({ dimension }): string => dimension);
  const rows = bearing.length === 0 || chosen.some(({ id }) => bearing.includes(id)) ? chosen : shown.rows;
  return sheetOf({ shown: { kinds: shown.kinds, rows }, kinds: kinds.map(({ id }) => id), answers, present, dated: today }, translation);
}

/** Kinds beside each other on paper. */
const ABREAST = 3;

/** A source in a few words, for paper. */
function short(key: string, text: string): string {
  const source = sourceOf(key);
  if (!source) return text;
  const [first, ...others] = (source.authors ?? source.title).split(',');
  return [others.length > 1 ? `${first} et al.` : (source.authors ?? source.title), source.year].filter(Boolean).join(' ');
}

/** The sheet itself. On paper a statement is its line, and sources are in short. */
function page({ translation, lang, comparator, words, title }: Desk, sheet: Sheet, paper: boolean): TemplateResult {
  const { sheet: says, comparison } = translation;
  const level = Math.min(6, comparator.level + 1);
  const day = (iso: string): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  const list = (label: string, items: readonly unknown[], plain = false): TemplateResult | typeof nothing =>
    items.length > 0 ? html`<div><div class="subhead" role="heading" aria-level=${Math.min(6, level + 1)}>${label}</div><ul class=${plain ? 'plainlist' : ''} role="list">${items.map((item) => html`<li>${item}</li>`)}</ul></div>` : nothing;
  const answered = ({ ask, answer }: SheetAnswer): TemplateResult => html`${ask} <strong>${answer}</strong>`;
  const names = (kinds: readonly string[]): string => (kinds.length > 0 ? kinds.join(', ') : says.nothing);
  const labels = new Map(sheet.kinds.map(({ id, label }) => [id, label]));
  // Up to three kinds stand side by side on paper, under their names, which who has it read aloud hears with each statement; more of them three by three.
  const headed = paper && sheet.kinds.length <= ABREAST;
  const heads = html`<li aria-hidden="true"><span></span><div class="side subhead">${sheet.kinds.map(({ label }) => html`<span>${label}</span>`)}</div></li>`;
  return html`
    <div class="page" part="sheet">
      <div class="title" role="heading" aria-level=${level}>${says.title}</div>
      <p class="small muted">${title} · ${day(sheet.dated)} · ${names(sheet.kinds.map(({ label }) => label))}</p>
      <p class="small muted">${words.content(sheet.content, day(sheet.evidence))} ${sheet.stale ? words.stale(day(sheet.review)) : words.review(day(sheet.review))}</p>
      ${list(says.answers, sheet.answers.map(answered))}
      ${list(says.instead, sheet.alternatives.map(answered))}
      ${list(says.present, sheet.profile.map(({ dimension, answer, like, departs, next }) => html`<strong>${dimension}:</strong> ${answer}. ${says.like}: ${names(like)}. ${says.departs}: ${names(departs)}. ${next}`))}
      <div><div class="subhead" role="heading" aria-level=${Math.min(6, level + 1)}>${says.rows}</div>
        <ul class="plainlist statements abreast-${Math.min(ABREAST, sheet.kinds.length)}" role="list">${headed ? heads : nothing}${sheet.rows.map((row) => html`
          <li><p><span class="subhead">${row.label}</span>${row.because.length > 0 ? html`<br /><span class="small muted">${row.because.join(' ')}</span>` : nothing}</p>
            <dl class="side">${row.cells.map(({ kind, statement }) => html`
              <div><dt class=${headed ? 'said' : 'tiny muted'}>${labels.get(kind)}</dt>
                <dd>${statement ? html`${statement.line}${paper || !statement.more ? nothing : html` ${statement.more}`} <span class="tiny muted">${[...(statement.sure ?? []).slice(0, 1).map((grade) => comparison.grades[grade].label), ...(statement.claims ?? [])].join(', ')}</span>` : says.unstated}</dd></div>`)}</dl></li>`)}</ul></div>
      ${list(says.open, sheet.open)}
      ${paper
        ? html`<p class="tiny"><strong>${says.sources}:</strong> ${[...new Set(sheet.sources.map(({ key, text }) => short(key, text)))].join(' · ')}</p>`
        : html`${list(says.claims, sheet.claims.map(({ key, quote }) => html`${key} <q lang="en" dir="ltr">${quote}</q>`), true)} ${list(says.sources, sheet.sources.map(({ text, link }) => (link ? html`<a href=${link} rel="noreferrer">${text}</a>` : text)), true)}`}
      <p><strong>${sheet.last}</strong></p>
    </div>`;
}

const copies = new WeakMap<Sheet, Copy>();

/** The sheet on the screen, with what can be done with it. */
export function sheetView(desk: Desk, sheet: Sheet, close: () => void): TemplateResult {
  const { words, translation, comparator } = desk;
  const copy = copies.get(sheet);
  const markdown = (): string => sheetAsMarkdown(sheet, translation.sheet, translation.comparison);
  return html`
    <div class="paper screen" role="group" tabindex="-1" aria-label=${words.makeSheet}>
      <div class="bar">
        <button type="button" part="button" @click=${() => void comparator.print()}>${words.printSheet}</button>
        <button type="button" part="button" @click=${() => void copied(desk, markdown(), (done) => copies.set(sheet, done))}>${words.copySheet}</button>
        <button type="button" class="plain" part="button" @click=${close}>${words.closeSheet}</button>
      </div>
      ${copy && !copy.done ? html`<textarea readonly part="field" aria-label=${words.markdown} .value=${copy.text}></textarea>` : nothing}
      ${page(desk, sheet, false)}
    </div>`;
}

/** Asks the browser to print the sheet: on one page for two or three kinds, on two for more. */
export async function print(desk: Desk, sheet: Sheet): Promise<void> {
  const { translation, comparator } = desk;
  await printOnPaper(comparator, page(desk, sheet, true), { title: translation.sheet.title, className: 'onpaper', looks, fit: { pages: sheet.kinds.length <= 3 ? 1 : 2, least: 8, most: 14 } });
}
