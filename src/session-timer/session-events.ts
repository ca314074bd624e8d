/** The facts that the timer tells, and when. Pure. */
import { CLOSING_SIGNAL, type CourseStatus, type SessionState } from './session-clock.js';
import { nearcloseAt } from './session-signals.js';
import { reportOf, type SessionReport } from './session-report.js';
import type { Change } from './session.js';

/** What every fact carries. */
export interface SessionFact {
  readonly status: CourseStatus;
  /** The instant, in milliseconds since the epoch. */
  readonly at: number;
  /** The phase that is on; undefined before the start and after the end. */
  readonly phase: { readonly id: string; readonly label: string; readonly index: number } | undefined;
}

/** `rg-phase`: also which phase was on before (undefined at the start), and which went by while the page could not run. */
export interface PhaseFact extends SessionFact {
  readonly from: string | undefined;
  readonly passed: readonly string[];
}

/** `rg-nearclose`: also when the closing has to begin. */
export interface NearcloseFact extends SessionFact {
  readonly closesAt: number;
}

/** `rg-finish`: also plan and actual times. */
export interface FinishFact extends SessionFact {
  readonly report: SessionReport;
}

/** `rg-change`: also the state, to be stored. */
export interface ChangeFact extends SessionFact {
  readonly state: SessionState;
}

/** The timer's events by name. */
export interface SessionTimerEventMap {
  'rg-start': CustomEvent<SessionFact>;
  'rg-pause': CustomEvent<SessionFact>;
  'rg-resume': CustomEvent<SessionFact>;
  'rg-phase': CustomEvent<PhaseFact>;
  'rg-overrun': CustomEvent<SessionFact>;
  'rg-nearclose': CustomEvent<NearcloseFact>;
  'rg-finish': CustomEvent<FinishFact>;
  'rg-change': CustomEvent<ChangeFact>;
}

/** The facts of a change, in the order in which they are told. */
export function factsOf(change: Change, label: (index: number) => string, state: SessionState): readonly (readonly [keyof SessionTimerEventMap, SessionFact])[] {
  const { before, after, cause, signals } = change;
  const { status, at, index, plan } = after;
  const on = status === 'running' || status === 'paused' ? plan[index] : undefined;
  const fact: SessionFact = { status, at, phase: on && { id: on.id, label: label(index), index } };
  const facts: (readonly [keyof SessionTimerEventMap, SessionFact])[] = [];
  const began = before.status === 'idle' && on !== undefined;
  if (began) facts.push(['rg-start', fact]);
  if (before.status === 'paused' && status === 'running') facts.push(['rg-resume', fact]);
  if (on && (began || before.index !== index || before.status === 'done')) {
    const passed = cause === 'time' ? plan.slice(before.index + 1, index).map((phase) => phase.id) : [];
    facts.push(['rg-phase', { ...fact, from: began ? undefined : plan[before.index]?.id, passed } as PhaseFact]);
  }
  if (before.status !== 'paused' && status === 'paused') facts.push(['rg-pause', fact]);
  if (signals.some(({ about }) => about === 'over')) facts.push(['rg-overrun', fact]);
  if (signals.some(({ about }) => about === 'nearclose')) {
    facts.push(['rg-nearclose', { ...fact, closesAt: (nearcloseAt(after) ?? at) + CLOSING_SIGNAL } as NearcloseFact]);
  }
  if (before.status !== 'done' && status === 'done') facts.push(['rg-finish', { ...fact, report: reportOf(after, at, label) } as FinishFact]);
  if (cause !== 'time') facts.push(['rg-change', { ...fact, state } as ChangeFact]);
  return facts;
}
