/** A report as text or CSV, to be copied. Loaded when somebody copies. */
import type { SessionTimerWords } from '../locales/translation.js';
import { sum } from './session-plan.js';
import type { SessionReport } from './session-report.js';

/** A table's rows: phase, planned and actual minutes, and a remark; the last row is the total. */
function rows(report: SessionReport, words: SessionTimerWords): readonly (readonly string[])[] {
  const minutes = (ms: number): string => (ms / 60_000).toFixed(1);
  return [
    ...report.phases.map((phase) => [phase.label, minutes(phase.plannedMs), minutes(phase.actualMs), phase.skipped ? words.reportSkipped : '']),
    [words.reportPauses, '', minutes(report.pausedMs), ''],
    [words.reportTotal, minutes(sum(report.phases.map((phase) => phase.plannedMs))), minutes(report.endedAt - report.startedAt), ''],
  ];
}

const heads = (words: SessionTimerWords): readonly string[] => [words.reportPhase, words.reportPlanned, words.reportActual, ''];

/** Columns set with spaces, for an e-mail or a note. Minutes with one decimal. */
export function reportAsText(report: SessionReport, words: SessionTimerWords): string {
  const table = [heads(words), ...rows(report, words)];
  const width = (column: number): number => Math.max(...table.map((row) => row[column]!.length));
  const widths = [0, 1, 2].map(width);
  return table
    .map(([phase, planned, actual, remark]) => `${phase!.padEnd(widths[0]!)}  ${planned!.padStart(widths[1]!)}  ${actual!.padStart(widths[2]!)}  ${remark}`.trimEnd())
    .join('\n');
}

/** RFC 4180, with a cell that a spreadsheet could take for a formula kept as text. */
export function reportAsCsv(report: SessionReport, words: SessionTimerWords): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [heads(words), ...rows(report, words)].map((row) => row.map(cell).join(',')).join('\r\n');
}
