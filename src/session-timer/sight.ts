/** What a session looks like at an instant, in the words of a language: everything a view shows, worked out. Pure. */
import { duration, timeOfDay } from '../foundation/locale.js';
import type { PhaseWords } from '../knowledge/phase-words.js';
import { digits } from './digits.js';
import { phaseWordsOf } from './phase-words-of.js';
import { closingOf, isUnderWay, leftIn, MINUTE, outlook, type Course } from './session-clock.js';
import { isOver, STEP_MS, type Scene } from './scene.js';
import { sum } from './session-plan.js';

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
  readonly phase: PhaseWords;
  /** The phase's id, for parts and tests. */
  readonly id: string;
  readonly count: string;
  readonly pieces: readonly Piece[];
  readonly next: string;
  /** How the session stands against its plan. */
  readonly standing: string;
  readonly isLast: boolean;
  readonly isMoment: boolean;
  /** Whether the phase counts its minutes for all to see. */
  readonly counts: boolean;
  /** How much room the time takes: minutes and seconds, hours too, or words; nothing where none is shown. */
  readonly clock: '' | 'short' | 'long' | 'free';
}

/** Ring and bar advance in this many steps a phase at most, none shorter than {@link STEP_MS}. */
const STEPS = 60;

/** What changes from second to second: the time left, and how much of the phase has gone for ring and bar. */
export interface Hand extends Step {
  /** Digits of the time left, minutes past it, or nothing where no time is shown. */
  readonly time: string;
}

/** How far ring and bar have come. */
export interface Step {
  /** For the ring, in whole parts of 100. */
  readonly gone: number;
  /** For the bar, from 0 to 1. */
  readonly filled: number;
}

/** The hand of a course, as it stands. */
export function handOf(course: Course, quiet: boolean, lang: string): Hand {
  const { plan, index, target } = course;
  if (!isUnderWay(course) || plan[index]!.kind !== 'span') return { time: '', gone: 0, filled: 0 };
  const left = leftIn(course);
  const time = left > -MINUTE ? digits(Math.max(0, left), lang) : `+${duration(Math.floor(-left / MINUTE) * MINUTE, lang, 'short')}`;
  return { time: quiet ? '' : time, ...stepOf(left, target[index]!) };
}

const stepsOf = (target: number): number => Math.max(1, Math.min(STEPS, Math.floor(target / STEP_MS)));

/** How many half steps ring and bar have taken in a phase that has `left` of its `target` milliseconds left. */
export function halvesOf(left: number, target: number): number {
  const halves = 2 * stepsOf(target);
  const whole = Math.max(1, target);
  return Math.min(halves, Math.max(0, Math.floor(((whole - left) * halves) / whole)));
}

/** Ring and bar at that instant. */
export function stepOf(left: number, target: number): Step {
  const steps = stepsOf(target);
  const halves = halvesOf(left, target);
  // The bar is half a step behind the ring, so that no second changes both.
  return { gone: left < 0 ? 100 : Math.round((100 * Math.floor(halves / 2)) / steps), filled: Math.min(steps, Math.ceil(halves / 2)) / steps };
}

/** What the session shows at the instant its course is settled to. */
export function sightOf(scene: Scene): Sight {
  const { course, words, lang, quiet } = scene;
  const idle = course.status === 'idle';
  const plan = idle ? scene.planned : course.plan;
  const { index } = course;
  const on = plan[index];
  const target = idle ? plan.map((phase) => phase.minutes * MINUTE) : course.target;
  const left = idle ? (target[0] ?? 0) : leftIn(course);
  const shares = idle ? undefined : outlook(course);
  const isMoment = on?.kind === 'moment';
  const counts = on?.kind === 'span';
  const over = isOver(course);
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
  const running = isUnderWay(course);
  return {
    status: course.status,
    over,
    phase,
    id: on?.id ?? '',
    count: running ? words.phaseOf(String(index + 1), String(plan.length)) : '',
    pieces,
    next: running ? nextText(scene, shares?.spans ?? []) : '',
    standing: running ? (quiet ? untimedText(scene) : standingText(scene, over, left)) : '',
    isLast: running && index === plan.length - 1,
    isMoment,
    counts,
    clock: quiet || !running || !counts ? '' : over ? 'free' : left > 60 * MINUTE - 1000 ? 'long' : 'short',
  };
}

function nextText(scene: Scene, spans: readonly number[]): string {
  const { course, words, lang } = scene;
  const ahead = course.index + 1;
  if (ahead === course.plan.length) return words.last;
  const { label } = phaseWordsOf(course.plan, ahead, scene);
  if (course.status === 'paused' || scene.quiet) return words.upNextUntimed(label);
  return words.upNext(label, timeOfDay(course.at + spans[course.index]!, lang));
}

/** Whether the phases before the closing run past the end even at their floors. */
const cannotHold = ({ index, plan }: Course, late: number): boolean => late >= MINUTE && index < closingOf(plan);

/** What has to be said without digits too: that the end cannot be held. */
function untimedText({ course, words }: Scene): string {
  return cannotHold(course, outlook(course).late) ? words.cannotHoldUntimed : '';
}

/** The one line that says how things stand; calm where nothing is the matter. */
function standingText({ course, words, lang, ...scene }: Scene, over: boolean, left: number): string {
  const short = (ms: number): string => duration(Math.max(MINUTE, Math.round(ms / MINUTE) * MINUTE), lang, 'short');
  const { late, slack } = outlook(course);
  if (over && -left >= MINUTE) return words.over(duration(Math.floor(-left / MINUTE) * MINUTE, lang, 'short'));
  const agreed = course.startedAt + sum(course.plan.map((phase) => phase.minutes * MINUTE)) + course.pausedMs + course.movedMs;
  const missed = agreed - course.until;
  if (cannotHold(course, late)) return words.cannotHold(short(late));
  if (late >= MINUTE) return words.late(short(late));
  if (missed >= MINUTE && course.index === 0 && course.ends !== null) {
    const giver = course.plan.findIndex((phase) => phase.shrinks === 'first');
    const enough = giver >= 0 && course.target[giver]! > course.plan[giver]!.floor * MINUTE;
    return enough ? words.lateStart(short(missed), phaseWordsOf(course.plan, giver, { ...scene, words, lang }).label) : words.lateStartAll(short(missed));
  }
  return slack >= MINUTE ? words.inHand(short(slack)) : words.onPlan;
}
