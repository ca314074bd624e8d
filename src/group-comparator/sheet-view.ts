/** The discussion sheet on a screen and on paper, and as text to copy. */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printOnPaper } from '../foundation/paper.js';
import { broughtForward } from './answers.js';
import { looks as askingLooks, readFact } from './asking.js';
import { sourceOf } from './citation.js';
import { copied, type Copy } from './copying.js';
import type { Desk } from './desk.js';
import { sheetAsMarkdown } from './sheet-text.js';
import { onLine, sheetOf, type Sheet, type SheetAnswer, type SheetProfileRow } from './sheet.js';
import type { stepsSaid } from './steps-view.js';

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

  .page .nextsteps {
    font-size: 0.875em;
  }

  .onpaper .page {
    gap: 0.5em;
    line-height: 1.2;
  }

  /* 5.4 points: smaller type is not read. */
  .onpaper .page .tiny {
    font-size: max(0.8em, 7.25px);
  }

  .onpaper .page .small {
    font-size: max(0.875em, 7.25px);
  }

  .onpaper .statements > li {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0.25em 1em;
    padding-block: 0.2em;
  }

  .onpaper .abreast-2 .side {
    grid-template-columns: 1fr 1fr;
  }

  .onpaper .abreast-3 .side {
    grid-template-columns: 1fr 1fr 1fr;
  }
`];

/** Says what to look at next, once a sheet about a present group has been asked for. */
let steps: typeof stepsSaid | undefined;

async function loadSteps({ comparator }: Desk): Promise<void> {
  if (!steps && Object.keys(readFact(comparator.answers).present).length > 0) steps = (await import('./steps-view.js')).stepsSaid;
}

/** The sheet with all that belongs on it. */
export async function madeSheet(desk: () => Desk): Promise<Sheet> {
  await loadSteps(desk());
  return sheetNow(desk());
}

/** The sheet as it stands now, dated by the comparator's day. */
function sheetNow(desk: Desk): Sheet {
  const { comparator, translation, shown, kinds, chosen, today } = desk;
  const { present, ...answers } = readFact(comparator.answers);
  // Where an answer bears on none of the rows that were chosen, it is not lost.
  const bearing = broughtForward(answers).map(({ dimension }): string => dimension);
  const rows = bearing.length === 0 || chosen.some(({ id }) => bearing.includes(id)) ? chosen : shown.rows;
  return sheetOf({ shown: { kinds: shown.kinds, rows }, kinds: kinds.map(({ id }) => id), answers, present, dated: today, steps: (row) => steps?.(desk, row) ?? [] }, translation);
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

/** What to look at next. On paper a phase is its name, a rule what it says, and of several kinds those that are compared have room. */
function nextSteps(all: SheetProfileRow['steps'], paper: boolean, compared: ReadonlySet<string>): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  if (paper) {
    const some = all.filter(({ kind }) => compared.has(kind));
    return html` <span class="tiny muted">${(some.length > 0 ? some : all).map(({ kind, steps: each }) => `${kind}: ${each.map(({ label, text }) => (label ? `${label};` : text)).join(' ').replace(/;$/, '')}`).join(' · ')}</span>`;
  }
  return html`<ul class="plainlist nextsteps" role="list">${all.map((each) => html`<li><span class="muted">${each.kind}:</span> ${each.steps.map(({ label, text, status }) => html`${label ? `${label}: ` : nothing}${text}${status ? ` (${status})` : nothing} `)}</li>`)}</ul>`;
}

/** The sheet itself. On paper a statement is its line, answers give their reason once and rows their answers by number, and sources are in short. */
function page({ translation, lang, comparator, words, title }: Desk, sheet: Sheet, paper: boolean): TemplateResult {
  const { sheet: says, comparison } = translation;
  const level = Math.min(6, comparator.level + 1);
  const day = (iso: string): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
  const list = (label: string, items: readonly unknown[], plain = false): TemplateResult | typeof nothing =>
    items.length > 0 ? html`<div><div class="subhead" role="heading" aria-level=${Math.min(6, level + 1)}>${label}</div><ul class=${plain ? 'plainlist' : ''} role="list">${items.map((item) => html`<li>${item}</li>`)}</ul></div>` : nothing;
  const labels = new Map(sheet.kinds.map(({ id, label }) => [id, label]));
  const compared = new Set(labels.values());
  const whole = new Intl.NumberFormat(lang);
  const numbers = new Map(sheet.answers.map(({ because }, at) => [because, `(${whole.format(at + 1)})`]));
  const answered = ({ ask, answer }: SheetAnswer): TemplateResult => html`${ask} <strong>${answer}</strong>`;
  const names = (kinds: readonly string[]): string => (kinds.length > 0 ? kinds.join(', ') : says.nothing);
  // Up to three kinds stand side by side on paper, under their names, which who has it read aloud hears with each statement; more of them three by three.
  const headed = paper && sheet.kinds.length <= ABREAST;
  const heads = html`<li aria-hidden="true"><span></span><div class="side subhead">${sheet.kinds.map(({ label }) => html`<span>${label}</span>`)}</div></li>`;
  return html`
    <div class="page" part="sheet">
      <div class="title" role="heading" aria-level=${level}>${says.title}</div>
      <p class="small muted">${title} · ${day(sheet.dated)} · ${names(sheet.kinds.map(({ label }) => label))}</p>
      <p class="small muted">${words.content(sheet.content, day(sheet.evidence))} ${sheet.stale ? words.stale(day(sheet.review)) : words.review(day(sheet.review))}</p>
      ${list(says.answers, sheet.answers.map((each) => (paper ? html`${numbers.get(each.because)} ${answered(each)} <span class="muted">${each.because}</span>` : answered(each))), paper)}
      ${list(says.instead, sheet.alternatives.map(answered))}
      ${list(says.present, sheet.profile.map(({ dimension, answer, like, departs, next, steps: all }) => html`<strong>${dimension}:</strong> ${answer}. ${says.like}: ${names(like)}. ${says.departs}: ${names(departs)}. ${next}${nextSteps(all, paper, compared)}`), paper)}
      <div><div class="subhead" role="heading" aria-level=${Math.min(6, level + 1)}>${says.rows}${paper && numbers.size > 0 ? html` <span class="tiny muted">${says.because} ${[...numbers.values()].join(' ')}</span>` : nothing}</div>
        <ul class="plainlist statements abreast-${Math.min(ABREAST, sheet.kinds.length)}" role="list">${headed ? heads : nothing}${sheet.rows.map((row) => html`
          <li><p><span class="subhead">${row.label}</span>${paper ? html` <span class="tiny muted">${row.because.map((because) => numbers.get(because)).join(' ')}</span>` : row.because.length > 0 ? html`<br /><span class="small muted">${row.because.join(' ')}</span>` : nothing}</p>
            <dl class="side">${row.cells.map(({ kind, statement }) => html`
              <div><dt class=${headed ? 'said' : 'tiny muted'}>${labels.get(kind)}</dt>
                <dd>${statement ? html`${statement.line}${paper || !statement.more ? nothing : html` ${statement.more}`} <span class="tiny muted">${[...(statement.sure ?? []).slice(0, 1).map((grade) => comparison.grades[grade].label), ...(paper ? onLine(statement) : (statement.claims ?? []))].join(', ')}</span>` : says.unstated}</dd></div>`)}</dl></li>`)}</ul></div>
      ${list(says.open, sheet.open)}
      ${paper
        ? html`<p class="tiny"><strong>${says.sources}:</strong> ${[...new Set(sheet.sources.map(({ key, text }) => short(key, text)))].join(' · ')}</p>`
        : html`${list(says.claims, sheet.claims.map(({ key, quote, says: plainly }) => html`${key} <bdi>${plainly}</bdi> <q class="muted" lang="en" dir="ltr">${quote}</q>`), true)} ${list(says.sources, sheet.sources.map(({ text, link }) => (link ? html`<a href=${link} rel="noreferrer">${text}</a>` : text)), true)}`}
      <p><strong>${sheet.last}</strong></p>
    </div>`;
}

const copies = new WeakMap<object, Copy>();

/** The sheet on the screen as it stands now, with what can be done with it. */
export function sheetView(desk: Desk, close: () => void): TemplateResult {
  const { words, translation, comparator } = desk;
  if (!steps) void loadSteps(desk).then(() => steps && desk.redraw());
  const sheet = sheetNow(desk);
  const markdown = sheetAsMarkdown(sheet, translation.sheet, translation.comparison);
  const copy = copies.get(comparator);
  const closed = (): void => {
    close();
    comparator.renderRoot.querySelector<HTMLElement>('.make')?.focus();
  };
  return html`
    <div class="paper screen" role="group" tabindex="-1" aria-label=${words.makeSheet}>
      <div class="bar">
        <button type="button" part="button" @click=${() => void comparator.print()}>${words.printSheet}</button>
        <button type="button" part="button" @click=${() => void copied(desk, markdown, (done) => copies.set(comparator, done))}>${words.copySheet}</button>
        <button type="button" class="plain" part="button" @click=${closed}>${words.closeSheet}</button>
      </div>
      ${copy && !copy.done && copy.text === markdown ? html`<textarea readonly part="field" aria-label=${words.markdown} .value=${copy.text}></textarea>` : nothing}
      ${page(desk, sheet, false)}
    </div>`;
}

/** Once the sheet is drawn: gives it the focus, and tells the page of it. */
export async function tellSheet(desk: () => Desk): Promise<void> {
  const { comparator, tell } = desk();
  const sheet = await madeSheet(desk);
  comparator.requestUpdate();
  await comparator.updateComplete;
  comparator.renderRoot.querySelector<HTMLElement>('.paper')?.focus();
  tell('rg-sheet', sheet);
}

/** Asks the browser to print the sheet: on one page for two or three kinds, on two for more. */
export async function print(desk: () => Desk): Promise<void> {
  const sheet = await madeSheet(desk);
  const { translation, comparator } = desk();
  await printOnPaper(comparator, page(desk(), sheet, true), { title: translation.sheet.title, className: 'onpaper', looks, fit: { pages: sheet.kinds.length <= 3 ? 1 : 2, least: 8, most: 14 } });
}
