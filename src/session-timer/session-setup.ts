/** Which phases a session has: a built-in agenda fitted to the minutes and the extras that were asked for, or a page's own. Pure. */
import { agendas, optionalPhases, type Phase } from '../knowledge/agendas.js';
import type { GroupKind } from '../knowledge/groups.js';
import { fit, fittingRange, sum } from './session-plan.js';

/** The names of the phases that a session may take in. */
export const extraNames = Object.keys(optionalPhases) as readonly (keyof typeof optionalPhases)[];
export type Extra = (typeof extraNames)[number];

/** What a session is to be. */
export interface Setup {
  readonly group: GroupKind;
  /** Undefined: as long as the agenda is. */
  readonly minutes: number | undefined;
  readonly cases: 1 | 2;
  /** Undefined: those that the agenda has by itself. */
  readonly extras: readonly Extra[] | undefined;
  /** A page's own phases. */
  readonly own: readonly Phase[] | undefined;
}

/** The phases, and, where the minutes asked for cannot be had, the range that can. */
export interface Chosen {
  readonly phases: readonly Phase[];
  readonly range: { readonly least: number; readonly most: number } | undefined;
}

const minutesOf = (phases: readonly Phase[]): number => sum(phases.map((phase) => phase.minutes));

/** The built-in agenda nearest to the minutes; 60 where none are given, or the shortest that the group has. */
function nearest({ group, minutes = 60, cases }: Setup): readonly Phase[] {
  const ofGroup = agendas.filter((agenda) => agenda.group === group);
  const fitting = ofGroup.filter((agenda) => agenda.cases === cases);
  const choice = [...(fitting.length ? fitting : ofGroup)].sort((a, b) => Math.abs(a.minutes - minutes) - Math.abs(b.minutes - minutes));
  return choice[0]!.phases;
}

/** Exactly these optional phases, each where it belongs; those that lengthen a session do so. */
function withExtras(phases: readonly Phase[], { extras, group }: Setup): readonly Phase[] {
  if (!extras) return phases;
  const names: readonly string[] = extraNames;
  const list = phases.filter((phase) => !names.includes(phase.id) || (extras as readonly string[]).includes(phase.id));
  const gone = minutesOf(phases) - minutesOf(list);
  let shorter = -gone;
  for (const name of extras) {
    const { phase, after, groups, takes } = optionalPhases[name];
    if (list.some(({ id }) => id === name) || !(groups as readonly GroupKind[]).includes(group)) continue;
    const place = list.findIndex(({ id }) => (after as readonly string[]).includes(id));
    list.splice(place + 1, 0, phase);
    if (takes === 'first') shorter += phase.minutes;
  }
  return fit(list, minutesOf(list) - shorter) ?? list;
}

/** The phases of a session. Where the minutes do not fit, the phases as they are, and the range that fits. */
export function choose(setup: Setup): Chosen {
  const phases = setup.own?.length ? setup.own : withExtras(nearest(setup), setup);
  const { minutes } = setup;
  if (minutes === undefined || minutes === minutesOf(phases)) return { phases, range: undefined };
  const range = fittingRange(phases);
  const fitted = minutes <= range.most ? fit(phases, minutes) : undefined;
  return fitted ? { phases: fitted, range: undefined } : { phases, range };
}

/** A time of day that passed less than this long ago is one that was missed, not tomorrow's. */
const MISSED_MS = 12 * 60 * 60_000;

/**
 * The instant that a fixed end means: a time of day ("13:00": today's, or tomorrow's where that passed half a day ago), an
 * ISO 8601 date and time, or milliseconds. `null` where there is none, undefined where it cannot be read.
 */
export function instantOf(ends: string | number | null | undefined, now: number): number | null | undefined {
  if (ends === null || ends === undefined || ends === '') return null;
  if (typeof ends === 'number') return Number.isFinite(ends) ? ends : undefined;
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(ends.trim());
  if (!time) {
    const instant = Date.parse(ends);
    return /^\d{4}-\d\d-\d\dT/.test(ends.trim()) && Number.isFinite(instant) ? instant : undefined;
  }
  const day = new Date(now);
  const instant = (ahead: number): number => new Date(day.getFullYear(), day.getMonth(), day.getDate() + ahead, Number(time[1]), Number(time[2])).getTime();
  return instant(0) > now - MISSED_MS ? instant(0) : instant(1);
}
