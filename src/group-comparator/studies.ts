/** What studies found, as a picture and as a table: small, mixed, honest. */
import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { studies as all, type Study, type StudyDirection, type StudyKey } from '../knowledge/evidence.js';
import { linkOf, sourceOf } from './citation.js';
import type { Desk } from './desk.js';

export const looks: readonly CSSResult[] = [css`
  .studies {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block-end: calc(6 * var(--_space));
  }

  .studies p {
    max-inline-size: 75ch;
  }

  .picture {
    max-inline-size: 60em;
  }

  .picture .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
    gap: 0 calc(4 * var(--_space));
    border-block-end: 1px solid var(--_border);
  }

  .picture .axis {
    direction: ltr;
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
    text-align: center;
  }

  .picture svg {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
    overflow: visible;
  }

  .picture line {
    stroke: var(--_border);
  }

  .picture .mark {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .picture .hollow {
    fill: none;
  }

  .evidence th,
  .evidence td {
    padding-block: calc(2 * var(--_space));
  }

  .evidence th:first-child {
    inline-size: 34%;
    position: static;
  }

  .evidence thead th {
    position: static;
  }

  .evidence a {
    color: inherit;
  }
`];

const place: Readonly<Record<StudyDirection, number>> = { worse: 50, 'no difference': 150, better: 250, 'not comparable': 0 };

/** Who and when, as a study is spoken of. */
function nameOf(key: StudyKey): string {
  const { authors, title, year } = sourceOf(key)!;
  const [first, ...others] = (authors ?? title).split(',');
  return [authors && others.length > 1 ? `${first} et al.` : (authors ?? title), year].filter(Boolean).join(' ');
}

/** How many people, where people were counted. */
const people = ({ unit, count }: Study): number | undefined => (unit === 'people' ? count : undefined);

function mark(study: Study, which: StudyDirection): SVGTemplateResult {
  const count = people(study);
  const x = place[which];
  const looks = `mark${study.certainty === 'some' ? '' : ' hollow'}`;
  return count === undefined ? svg`<path class=${looks} d=${`M${x - 6} 22h12`} />` : svg`<circle class=${looks} cx=${x} cy="22" r=${Math.round(10 * (2 + Math.sqrt(count) / 1.6)) / 10} />`;
}

function picture({ translation, words }: Desk): TemplateResult {
  const { outcomes, directions, designs } = translation.evidence;
  const dots = (Object.entries(all) as [StudyKey, Study][]).flatMap(([key, study]) => study.findings.filter(({ which }) => which !== 'not comparable').map((finding) => ({ key, study, ...finding })));
  return html`
    <div class="picture" part="evidence" role="img" aria-label="${words.picture} ${words.asTable}.">
      <div class="row small muted" aria-hidden="true"><span></span><span class="axis"><span>${directions.worse}</span><span>${directions['no difference']}</span><span>${directions.better}</span></span></div>
      ${dots.map(({ key, study, outcome, which }) => html`
        <div class="row" aria-hidden="true" data-study=${key}>
          <span>${nameOf(key)} <span class="small muted">${designs[study.design]} · ${outcomes[outcome]}</span></span>
          <svg viewBox="0 0 300 44" preserveAspectRatio="xMidYMid meet" class=${which.replace(' ', '-')}>${Object.values(place).filter(Boolean).map((x) => svg`<line x1=${x} x2=${x} y1="0" y2="44" />`)}${mark(study, which)}</svg>
        </div>`)}
    </div>`;
}

function asTable({ translation, words, lang }: Desk): TemplateResult {
  const { outcomes, directions, designs, certainties, units, studies } = translation.evidence;
  const whole = new Intl.NumberFormat(lang);
  const counted = ({ count, of, unit }: Study): string => {
    if (count === undefined) return of === undefined ? words.unknown : `${words.outOf(whole.format(of))} ${units[unit]}`;
    return `${of === undefined ? whole.format(count) : words.countOf(whole.format(count), whole.format(of))} ${units[unit]}`;
  };
  return html`
    <table class="evidence small">
      <caption class="small muted">${words.unplaced}</caption>
      <thead><tr><th scope="col">${words.study}</th><th scope="col">${words.measured}</th><th scope="col">${words.found}</th></tr></thead>
      <tbody>${(Object.entries(all) as [StudyKey, Study][]).map(([key, study]) => {
        const { who, found, caveat } = studies[key];
        const source = sourceOf(key);
        const href = source && linkOf(source);
        return html`
          <tr>
            <th scope="row">${href ? html`<a href=${href} rel="noreferrer">${nameOf(key)}</a>` : nameOf(key)}
              <p class="muted">${who}. ${designs[study.design]}; ${counted(study)}.</p></th>
            <td>${study.findings.map(({ outcome, which }) => html`<p>${outcomes[outcome]}: ${directions[which]}</p>`)}<p class="muted">${words.sure}: ${certainties[study.certainty]}.</p></td>
            <td><p>${found}</p>${caveat ? html`<p class="muted">${words.but}: ${caveat}</p>` : nothing}</td>
          </tr>`;
      })}</tbody>
    </table>`;
}

export const studies = (desk: Desk): TemplateResult => html`
  <div class="studies">
    <p>${desk.translation.comparison.notes.studies}</p>
    <p class="small muted">${desk.words.picture} ${desk.words.legend}</p>
    ${picture(desk)} ${asTable(desk)}
  </div>`;
