/** The timer's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, liveField, numberBetween, oneOf, text } from '../foundation/field.js';
import type { Clock } from '../foundation/clock.js';
import { phaseWords } from '../knowledge/phase-words.js';
import { wordsId } from '../knowledge/agendas.js';
import { agendaCheck } from './agenda-input.js';
import { extraNames, instantOf, type Extra } from './session-setup.js';
import type { OpenTransport } from './share.js';

/** Who looks at the timer; see the property `view`. */
export const timerViews = ['leader', 'room', 'compact'] as const;
/** See {@link timerViews}. */
export type TimerView = (typeof timerViews)[number];

/** Whether the library has words for a phase id. */
export const isBuiltIn = (id: string): boolean => wordsId(id) in phaseWords;

const isClock = (value: object): value is Clock => 'now' in value && 'at' in value && 'shown' in value;

export const timerProperties: PropertyDeclarations = {
  minutes: field(numberBetween(1, 240, undefined, 'of minutes ')),
  cases: field<1 | 2>((value, refuse) => {
    const cases = Number(value ?? 1);
    return cases === 1 || cases === 2 ? cases : refuse('1 or 2');
  }),
  extras: field<readonly Extra[] | undefined>((value, refuse) => {
    if (value === null || value === undefined) return undefined;
    const names: readonly unknown[] = Array.isArray(value) ? value : String(value).split(/\s+/).filter(Boolean);
    const known = extraNames.filter((name) => names.includes(name));
    for (const name of names) if (!known.some((each) => each === name)) refuse(extraNames.join(', '), name);
    return known;
  }),
  agenda: field(agendaCheck(isBuiltIn)),
  ends: field<string | number | null>((value, refuse) => {
    if (value === null || value === undefined || value === '') return null;
    const readable = typeof value === 'string' || typeof value === 'number' ? instantOf(value, 0) : undefined;
    return readable === undefined ? refuse('a time of day such as "13:00", an ISO 8601 date and time, or milliseconds since the epoch') : (value as string | number);
  }),
  view: field(oneOf(timerViews, 'leader')),
  quiet: field(flag),
  auto: field(flag),
  chime: field(flag),
  awake: field(flag),
  session: field(text),
  keep: field(flag),
  share: field(flag),
  state: { noAccessor: true },
  transport: liveField<OpenTransport | undefined>((value, refuse) =>
    value === null || value === undefined ? undefined : typeof value === 'function' ? (value as OpenTransport) : refuse('a function that opens a way between windows')),
  worker: field<boolean | Worker>((value, refuse) => (typeof Worker === 'function' && value instanceof Worker ? value : flag(value, refuse))),
  clock: liveField<Clock | undefined>((value, refuse) =>
    value === null || value === undefined ? undefined : typeof value === 'object' && isClock(value) ? value : refuse('a clock with now(), at() and shown()')),
};
