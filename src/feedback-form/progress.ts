/** How sending goes, in words. Comes with what carries the answers: before that nothing goes. */
import { timeOfDay } from '../foundation/locale.js';
import type { Desk } from './desk.js';

/** Empty as long as there is nothing to say. */
export function progressOf({ outbox, words, lang }: Desk): string {
  const { status, phase, dueAt, failure, maybe } = outbox;
  if (status === 'sent') return words.sent;
  if (status === 'sending') return phase === 'offline' ? words.offline : phase === 'waiting' && dueAt !== null ? words.waiting(timeOfDay(dueAt, lang)) : words.sending;
  if (status === 'failed' && failure) return [words.failure[failure.reason], maybe ? words.maybe : words.stillHere].join(' ');
  return '';
}
