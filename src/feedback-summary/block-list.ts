/** What each block is made of, or the reason why it is not shown and what it would take. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackSummaryWords } from '../locales/translation.js';
import type { Block } from './blocks.js';
import type { Desk } from './desk.js';
import type { Refusal } from './summarize.js';

const isDay = (session: string): boolean => /^\d{4}-\d\d-\d\d$/.test(session) && !Number.isNaN(Date.parse(session));

/** The sessions as they are named; days as the language writes them, from the first to the last. */
function namesOf(sessions: readonly string[], lang: string): string {
  if (!sessions.every(isDay)) return sessions.filter(Boolean).join(', ');
  const days = sessions.map((session) => Date.parse(session)).sort((one, other) => one - other);
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(days[0]!, days.at(-1)!);
}

/** Why something is not shown, and what it would take. */
function reasonOf({ reason, needed = 0 }: Refusal, roster: number | undefined, words: FeedbackSummaryWords, n: (count: number) => string): readonly string[] {
  if (reason === 'few') return [words.whyFew(n(needed)), words.thenFew];
  if (reason === 'share') return [words.whyShare, words.thenShare(n(needed))];
  if (reason === 'sessions') return [words.empty, words.emptyUntil];
  const named = reason === 'roster' && roster !== undefined ? 'Small' : (`${reason[0]!.toUpperCase()}${reason.slice(1)}` as Capitalize<typeof reason>);
  return [words[`why${named}`], words[`then${named}`]];
}

/** One line for each block; one block alone goes without a number. */
export function blockList({ blocks, words, lang, summary: { roster } }: Desk): TemplateResult {
  const whole = new Intl.NumberFormat(lang);
  const n = (count: number): string => whole.format(count);
  const line = ({ sessions, release, refusal }: Block, at: number): TemplateResult => {
    const facts = [namesOf(sessions, lang), release && words.replies(n(release.replies))].filter(Boolean).join(' · ');
    const [why, then] = refusal ? reasonOf(refusal, roster, words, n) : [];
    return html`<li part="block">${blocks.length > 1 ? html`<span class="name">${words.block(n(at + 1))}</span>` : nothing}<div>${facts ? html`<p>${facts}</p>` : nothing}${why ? html`<p class="withheld" part="withheld">${why} <span class="muted">${then}</span></p>` : nothing}</div></li>`;
  };
  return html`<ul role="list" class="blocks" aria-label=${words.blocks}>${blocks.map(line)}</ul>`;
}
