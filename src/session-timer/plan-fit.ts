/** Fits an agenda to other minutes than its own. Pure. */
import type { Phase } from '../knowledge/agendas.js';
import { allot, sum } from './session-plan.js';

/** The least and the most minutes that `phases` can be fitted to. */
export function fittingRange(phases: readonly Phase[]): { least: number; most: number } {
  return { least: sum(phases.map((phase) => phase.floor)), most: 240 };
}

/** The same phases with minutes that sum to `minutes`, by the rule of {@link allot}, without those that get none; undefined where they cannot. */
export function fit(phases: readonly Phase[], minutes: number): readonly Phase[] | undefined {
  const shares = phases.map(({ minutes: wish, floor, shrinks }) => ({ wish, floor, shrinks, weight: wish }));
  const { spans, slack, late } = allot(shares, minutes);
  if (late || slack) return undefined;
  return phases
    .map((phase, i) => ({ ...phase, minutes: spans[i]!, floor: Math.min(phase.floor, spans[i]!) }))
    .filter((phase) => phase.minutes > 0 || phase.kind === 'moment');
}
