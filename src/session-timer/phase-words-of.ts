/** The words of one phase of a session. Pure. */
import type { Wording } from '../foundation/element.js';
import type { GroupKind } from '../knowledge/groups.js';
import { wordsId, type Phase } from '../knowledge/agendas.js';
import { phaseWordNames, wordsKey, type PhaseWords } from '../knowledge/phase-words.js';
import type { SessionTimerWords, TimerTranslation } from '../locales/translation.js';

/** What words are chosen from. */
export interface Speech {
  readonly group: GroupKind;
  readonly translation: TimerTranslation;
  /** The translation's words with the page's own put in. */
  readonly words: SessionTimerWords;
  /** The page's own words: `title`, and a phase's as `work.label`. */
  readonly wording: Wording;
  readonly lang: string;
}

/** The page's own words before the language's; the case's number where there are two. All empty for a phase that is not there. */
export function phaseWordsOf(plan: readonly Phase[], index: number, { group, translation, words, wording, lang }: Speech): PhaseWords {
  const phase = plan[index];
  const none = Object.fromEntries(phaseWordNames.map((name) => [name, ''])) as unknown as PhaseWords;
  if (!phase) return none;
  const key = wordsKey(group, phase.id);
  const built = key ? translation.phases[key] : none;
  const base = wordsId(phase.id);
  const repeats = key && plan.some(({ id }) => id !== phase.id && wordsId(id) === base);
  const nth = Number(phase.id.slice(base.length + 1)) || 1;
  const label = repeats ? words.ofCase(built.label, new Intl.NumberFormat(lang).format(nth)) : built.label;
  const own = phaseWordNames.filter((name) => `${base}.${name}` in wording).map((name) => [name, wording[`${base}.${name}`]]);
  return { ...built, label, ...phase.words, ...Object.fromEntries(own) };
}
