/** Which phases a session has: a built-in agenda fitted to the minutes and the extras that were asked for, or a page's own. Loaded where it is not just a preset. Pure. */
import { optionalPhases, type Phase } from '../knowledge/agendas.js';
import type { GroupKind } from '../knowledge/groups.js';
import { fit, fittingRange } from './plan-fit.js';
import type { Setup } from './presets.js';
import { sum } from './session-plan.js';

/** How long phases are together, in minutes. */
const minutesOf = (phases: readonly Phase[]): number => sum(phases.map((phase) => phase.minutes));

/** The phases, and, where the minutes asked for cannot be had, the range that can. */
export interface Chosen {
  readonly phases: readonly Phase[];
  readonly range: { readonly least: number; readonly most: number } | undefined;
}

/** Exactly these optional phases, each where it belongs; those that lengthen a session do so. */
function withExtras(phases: readonly Phase[], { extras, group }: Setup): readonly Phase[] {
  if (!extras) return phases;
  const names = Object.keys(optionalPhases);
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
export function choose(setup: Setup, own: readonly Phase[] | undefined, nearest: readonly Phase[]): Chosen {
  const phases = own ?? withExtras(nearest, setup);
  const { minutes } = setup;
  if (minutes === undefined || minutes === minutesOf(phases)) return { phases, range: undefined };
  const range = fittingRange(phases);
  const fitted = Number.isInteger(minutes) && minutes <= range.most ? fit(phases, minutes) : undefined;
  return fitted ? { phases: fitted, range: undefined } : { phases, range };
}

