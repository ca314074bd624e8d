/** What a session looks like at an instant, in the words of a language: everything a view shows, worked out. Pure. */
import type { Wording } from '../foundation/element.js';
import { digits, duration, timeOfDay } from '../foundation/locale.js';
import type { GroupKind } from '../knowledge/groups.js';
import { wordsId, type Phase } from '../knowledge/agendas.js';
import { phaseWordNames, wordsKey, type PhaseWords } from '../knowledge/phase-words.js';
import type { SessionTimerWords, Translation } from '../locales/translation.js';
import { closingOf, leftIn, MINUTE, outlook, type Course } from './session-clock.js';
import { sum } from './session-plan.js';

/** What a view is drawn from. */
export interface Scene {
  readonly course: Course;
  /** The phases that would begin now, while the session is idle. */
  readonly planned: readonly Phase[];
  /** The fixed end that would hold, while the session is idle. */
  readonly ends: number | null;
  readonly group: GroupKind;
  readonly translation: Translation;
  readonly words: SessionTimerWords;
  /** The page's own words: `title`, and a phase's as `work.label`. */
  readonly wording: Wording;
  readonly lang: string;
  /** No digits. */
  readonly quiet: boolean;
}

/** One piece of the bar; `from` and `width` in thousandths of the session. */
export interface Piece {
  readonly label: string;
  readonly minutes: string;
  readonly from: number;
  readonly width: number;
  readonly part: 'past' | 'now' | 'ahead' | 'skipped';
}

/** What a view shows. Texts that do not apply are empty. */
export interface Sight {
  readonly status: 'idle' | 'running' | 'paused' | 'done';
  readonly over: boolean;
  readonly title: string;
  readonly ends: string;
  readonly phase: PhaseWords;
  /** The phase's id, for parts and tests. */
  readonly id: string;
  readonly count: string;
  /** Digits of the time left, or what stands in their place. */
  readonly time: string;
  /** How much of the phase has gone, in whole parts of 100. */
  readonly gone: number;
  readonly pieces: readonly Piece[];
  /** How far the piece that is on is filled, in thousandths of the session. */
  readonly filled: number;
  readonly next: string;
  /** How the session stands against its plan. */
  readonly standing: string;
  readonly isLast: boolean;
  readonly isMoment: boolean;
}

/** Ring and bar advance in this many steps a phase at most, none shorter than {@link STEP_MS}. */
const STEPS = 60;
const STEP_MS = 4000;

/** The words of one phase: the page's own before the language's, the case's number where there are two. */
export function phaseWordsOf(plan: readonly Phase[], index: number, { group, translation, words, wording, lang }: Pick<Scene, 'group' | 'translation' | 'words' | 'wording' | 'lang'>): PhaseWords {
  const phase = plan[index];
  const none: PhaseWords = { label: '', purpose: '', speaks: '', presenter: '', members: '', leader: '', cue: '' };
  if (!phase) return none;
  const key = wordsKey(group, phase.id);
  const built = key ? translation.phases[key] : none;
  const base = wordsId(phase.id);
  const again = key !== undefined && plan.some(({ id }) => id !== phase.id && wordsId(id) === base);
  const nth = Number(/-(\d+)$/.exec(phase.id)?.[1] ?? 1);
  const label = again ? words.ofCase(built.label, new Intl.NumberFormat(lang).format(nth)) : built.label;
  const own = phaseWordNames.flatMap((name) => (wording[`${base}.${name}`] === undefined ? [] : [[name, wording[`${base}.${name}`]]]));
  return { ...built, label, ...phase.words, ...Object.fromEntries(own) };
}

/** What the session shows at the instant its course is settled to. */
export function sightOf(scene: Scene): Sight {
  const { course, words, lang, translation, group, quiet } = scene;
  const idle = course.status === 'idle';
  const plan = idle ? scene.planned : course.plan;
  const { index } = course;
  const on = plan[index];
  const target = idle ? plan.map((phase) => phase.minutes * MINUTE) : course.target;
  const left = idle ? (target[0] ?? 0) : leftIn(course);
  const shares = idle ? undefined : outlook(course);
  const isMoment = on?.kind === 'moment';
  const over = course.status === 'running' && on?.kind === 'span' && left < 0;
  const phase = phaseWordsOf(plan, index, scene);
  const spans = plan.map((_, i) => (idle ? target[i]! : i < index || course.status === 'done' ? course.spent[i]! : target[i]!));
  const whole = Math.max(1, sum(spans));
  const thousandth = (ms: number): number => Math.round((1000 * ms) / whole);
  const from = (i: number): number => sum(spans.slice(0, i));
  const pieces = plan.map((_, i): Piece => ({
    label: phaseWordsOf(plan, i, scene).label,
    minutes: plan[i]!.kind === 'moment' ? words.moment : duration(Math.round(spans[i]! / MINUTE) * MINUTE, lang),
    from: thousandth(from(i)),
    width: thousandth(from(i + 1)) - thousandth(from(i)),
    part: course.skipped[i] ? 'skipped' : idle || (course.status !== 'done' && i > index) ? 'ahead' : course.status === 'done' || i < index ? 'past' : 'now',
  }));
  const steps = Math.max(1, Math.min(STEPS, Math.floor(target[index]! / STEP_MS)));
  const gone = idle || !on || isMoment ? 0 : Math.min(1, Math.max(0, 1 - left / Math.max(1, target[index]!)));
  const running = course.status === 'running' || course.status === 'paused';
  return {
    status: course.status,
    over,
    title: scene.wording['title'] ?? translation.groups[group],
    ends: endsText(scene),
    phase,
    id: on?.id ?? '',
    count: running ? words.phaseOf(String(index + 1), String(plan.length)) : '',
    time: quiet || !running || isMoment || on?.kind === 'open' ? '' : left >= 0 ? digits(left, lang) : -left < MINUTE ? digits(0, lang) : `+${duration(Math.floor(-left / MINUTE) * MINUTE, lang, 'short')}`,
    gone: Math.round((100 * Math.floor(gone * steps)) / steps),
    pieces,
    // Half a step behind the ring, so that no second changes both.
    filled: running && on && !isMoment ? Math.round((pieces[index]!.width * Math.min(steps, Math.floor(gone * steps + 0.5))) / steps) : 0,
    next: running ? nextText(scene, shares?.spans ?? []) : '',
    standing: running ? standingText(scene, over, left) : '',
    isLast: running && index === plan.length - 1,
    isMoment,
  };
}

function endsText({ course, planned, ends, words, lang }: Scene): string {
  const short = (ms: number): string => duration(ms, lang);
  if (course.status === 'idle') return ends === null ? short(sum(planned.map((phase) => phase.minutes)) * MINUTE) : words.endsAt(timeOfDay(ends, lang));
  return course.status === 'done' ? '' : words.endsAt(timeOfDay(course.until, lang));
}

function nextText(scene: Scene, spans: readonly number[]): string {
  const { course, words, lang } = scene;
  const ahead = course.plan.findIndex((_, i) => i > course.index && !course.skipped[i]);
  if (ahead < 0) return words.last;
  const { label } = phaseWordsOf(course.plan, ahead, scene);
  if (course.status === 'paused') return words.upNextUntimed(label);
  return words.upNext(label, timeOfDay(course.at + spans[course.index]!, lang));
}

/** The one line that says how things stand; calm where nothing is the matter. */
function standingText({ course, words, lang, ...scene }: Scene, over: boolean, left: number): string {
  if (course.status === 'paused') return words.paused;
  const short = (ms: number): string => duration(Math.max(MINUTE, Math.round(ms / MINUTE) * MINUTE), lang, 'short');
  const { late, slack } = outlook(course);
  if (over && -left >= MINUTE) return words.over(duration(Math.floor(-left / MINUTE) * MINUTE, lang, 'short'));
  const agreed = course.startedAt + sum(course.plan.map((phase) => phase.minutes * MINUTE)) + course.pausedMs + course.movedMs;
  const missed = agreed - course.until;
  if (late >= MINUTE) return course.index < closingOf(course.plan) ? words.cannotHold(short(late)) : words.late(short(late));
  if (missed >= MINUTE && course.index === 0 && course.ends !== null) {
    const giver = course.plan.findIndex((phase) => phase.shrinks === 'first');
    return words.lateStart(short(missed), phaseWordsOf(course.plan, Math.max(0, giver), { ...scene, words, lang }).label);
  }
  return slack >= MINUTE ? words.inHand(short(slack)) : words.onPlan;
}

/** The next instant at which what is seen changes by itself; undefined while nothing does. */
export function nextChange({ course, quiet }: Scene, over: boolean): number | undefined {
  if (course.status === 'paused') return course.at + MINUTE / 2;
  if (course.status !== 'running') return undefined;
  const left = leftIn(course);
  if (over) return course.at + MINUTE - (-left % MINUTE);
  const digitsShown = !quiet && course.plan[course.index]!.kind === 'span';
  return course.at + (digitsShown ? left - (Math.ceil(left / 1000) - 1) * 1000 : STEP_MS / 2);
}
