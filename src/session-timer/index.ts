/** The session timer without its tag: class, events' details, model. No side effects. */
export { RgSessionTimer } from './session-timer.js';
export { timerViews, type TimerView } from './session-timer.properties.js';
export type { ChangeFact, FinishFact, NearcloseFact, PhaseFact, SessionFact, SessionTimerEventMap } from './session-events.js';
export type { Command, CourseStatus, Entry, SessionState } from './session-clock.js';
export type { ReportPhase, SessionReport } from './session-report.js';
export { reportAsCsv, reportAsText } from './report-text.js';
export type { OpenTransport, SharedMessage, Transport } from './share.js';
