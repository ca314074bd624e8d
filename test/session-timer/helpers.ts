import { agendas, type Phase } from '../../src/knowledge/agendas.js';
import type { GroupKind } from '../../src/knowledge/groups.js';
import { emptyState, lastUndoable, MINUTE, record, type Command, type SessionState } from '../../src/session-timer/session-clock.js';

/** Noon on a Tuesday. */
export const NOON = Date.UTC(2026, 4, 12, 12, 0, 0);

export const after = (minutes: number): number => NOON + minutes * MINUTE;

export function planOf(group: GroupKind, minutes: number, cases: 1 | 2 = 1): readonly Phase[] {
  return agendas.find((agenda) => agenda.group === group && agenda.minutes === minutes && agenda.cases === cases)!.phases;
}

export const indexOf = (plan: readonly Phase[], id: string): number => plan.findIndex((phase) => phase.id === id);

/** A session told as minutes after noon and what was done then. */
export function told(...story: readonly (readonly [minutes: number, command: Command | 'undo'])[]): SessionState {
  return story.reduce<SessionState>((state, [minutes, command]) => {
    if (command !== 'undo') return record(state, command, after(minutes), 'a');
    const last = lastUndoable(state);
    return last ? record(state, { type: 'undo', target: `${last.turn}.${last.by}` }, after(minutes), 'a') : state;
  }, emptyState);
}

export const start = (plan: readonly Phase[] = planOf('balint', 60), options: { ends?: number | null; auto?: boolean } = {}): Command => ({
  type: 'start', plan, ends: options.ends ?? null, auto: options.auto ?? false,
});
export const next = (from: number): Command => ({ type: 'next', from });
export const back = (from: number): Command => ({ type: 'back', from });
export const skip = (from: number, sure = false): Command => ({ type: 'skip', from, sure });
export const extend = (from: number, minutes: number, sure = false): Command => ({ type: 'extend', from, minutes, sure });
export const finish = (sure = false): Command => ({ type: 'finish', sure });
export const pause: Command = { type: 'pause' };
export const resume: Command = { type: 'resume' };
export const reset: Command = { type: 'reset' };
