/** The timer's attributes and properties: what each accepts, and what it says to the rest. */
import type { PropertyDeclarations } from 'lit';
import { field, flag, keep, liveField, numberBetween, oneOf, parsed, text, type Check } from '../foundation/field.js';
import type { Clock } from '../foundation/clock.js';
import { optionalPhases } from '../knowledge/agendas.js';
import type { Extra } from './presets.js';
import type { OpenTransport } from './share.js';

/** Who looks at the timer; see the property `view`. */
export const timerViews = ['leader', 'room', 'compact'] as const;
/** See {@link timerViews}. */
export type TimerView = (typeof timerViews)[number];

/** What a fixed end can be. */
export const endForm = 'a time of day ("13:00"), an ISO 8601 date and time, or milliseconds, ahead of now';

const extraNames = Object.keys(optionalPhases) as readonly Extra[];

/** What only code can give. */
const given = <T>(good: (value: NonNullable<unknown>) => boolean, accepted: string): Check<T | undefined> =>
  (value, refuse) => (value === null || value === undefined ? undefined : good(value) ? (value as T) : refuse(accepted));

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
  // Phase by phase they are read when the session is planned.
  agenda: field<readonly unknown[] | undefined>((value, refuse) => {
    if (value === null || value === undefined || value === '') return undefined;
    const accepted = 'a list of phases';
    const list = parsed(value, refuse, accepted);
    return list === keep || (Array.isArray(list) && list.length) ? (list as readonly unknown[]) : refuse(accepted);
  }),
  // Read when it is needed, since a time of day means another instant tomorrow.
  ends: field<string | number | null>((value, refuse) => {
    if (value === null || value === undefined || value === '') return null;
    return typeof value === 'string' || typeof value === 'number' ? value : refuse(endForm);
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
  transport: liveField(given<OpenTransport>((value) => typeof value === 'function', 'a function')),
  worker: field<boolean | Worker>((value, refuse) => (globalThis.Worker && value instanceof Worker ? value : flag(value, refuse))),
  clock: liveField(given<Clock>((value) => typeof (value as Partial<Clock>).shown === 'function', 'a clock')),
};
