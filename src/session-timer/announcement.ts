/** What a screen reader says when a session changes: phase changes, the closing's signal, the end, and answers to what was pressed. Pure. */
import type { SessionTimerWords } from '../locales/translation.js';
import type { PhaseWords } from '../knowledge/phase-words.js';
import { isUnderWay } from './session-clock.js';
import type { Change } from './session.js';

/** The words for a change, empty where it says nothing. Spans come as text from `spoken`. */
export function announcement(change: Change, words: SessionTimerWords, phase: PhaseWords, spoken: (ms: number) => string): string {
  const { before, after, cause, command, signals } = change;
  const said: string[] = [];
  const on = after.plan[after.index];
  const asked = cause === 'command';
  const entered = isUnderWay(after) && on && (before.status === 'idle' || before.index !== after.index);
  const added = command === 'extend' ? after.wish[after.index]! - before.wish[before.index]! : 0;
  if (after.status === 'done' && before.status !== 'done') said.push(words.saidDone);
  else if (entered) said.push(words.saidPhase(phase.label, phase.speaks, on.kind === 'span' ? spoken(after.target[after.index]! - after.spent[after.index]!) : undefined));
  else if (asked && before.status === 'running' && after.status === 'paused') said.push(words.saidPaused);
  else if (asked && before.status === 'paused' && after.status === 'running') said.push(words.saidResumed);
  else if (added) said.push(words.saidExtended(spoken(added)));
  else if (command === 'undo') said.push(words.saidUndone);
  else if (command === 'reset') said.push(words.idle);
  if (signals.some((signal) => signal.about === 'nearclose')) said.push(words.saidClosing);
  return said.join(' ');
}
