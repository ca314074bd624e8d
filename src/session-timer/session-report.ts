/** What was planned and what happened, phase by phase. Times and phase names, nothing else. Pure. */
import { MINUTE, settle, type Course } from './session-clock.js';

/** One phase of a report; spans in milliseconds. */
export interface ReportPhase {
  readonly id: string;
  readonly label: string;
  /** What the agenda gave it. */
  readonly plannedMs: number;
  /** What it took. */
  readonly actualMs: number;
  readonly skipped: boolean;
}

/** A session's times: instants in milliseconds since the epoch, spans in milliseconds. */
export interface SessionReport {
  readonly startedAt: number;
  readonly endedAt: number;
  /** When it was to end, after any extension. */
  readonly plannedEnd: number;
  readonly pausedMs: number;
  readonly phases: readonly ReportPhase[];
}

/** The report of a course up to `now`; `label` names a phase. */
export function reportOf(course: Course, now: number, label: (index: number) => string): SessionReport {
  const { at, startedAt, pausedMs, until, plan, spent, skipped } = settle(course, now);
  const phases = plan.map((phase, i) => ({
    id: phase.id, label: label(i), plannedMs: phase.minutes * MINUTE, actualMs: spent[i]!, skipped: skipped[i]!,
  }));
  return { startedAt, endedAt: at, plannedEnd: until, pausedMs, phases };
}
