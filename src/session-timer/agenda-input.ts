/** Reads a page's own phases, from a property, JSON or list items, and a state from outside. What is good is used, the rest is named. */
import { phaseKinds, shrinkings, type Phase } from '../knowledge/agendas.js';
import { phaseWordNames, type PhaseWords } from '../knowledge/phase-words.js';
import { isRecord, keep, parsed, type Check, type Refuse } from '../foundation/field.js';
import { STATE_VERSION, type Command, type Entry, type SessionState } from './session-clock.js';

/** Longest phase that is accepted, in minutes. */
const MOST_MINUTES = 240;
/** Most phases of an agenda and most entries of a state. */
const MOST_PHASES = 60;
const MOST_ENTRIES = 5000;

const phaseForm = `a label and minutes above 0 and up to ${MOST_MINUTES} (0 for kind "moment")`;
const agendaForm = `a list of phases, each with ${phaseForm}`;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function readWords(from: Record<string, unknown>): Partial<PhaseWords> {
  return Object.fromEntries(phaseWordNames.filter((name) => isText(from[name])).map((name) => [name, String(from[name]).slice(0, 500)]));
}

/** One phase: `minutes` and `label` or a built-in `id`; `floor`, `kind`, `shrinks` and the phase's words as it likes. */
function readPhase(from: unknown, place: number, known: (id: string) => boolean): Phase | undefined {
  if (!isRecord(from)) return undefined;
  const words = readWords({ ...(isRecord(from['words']) ? from['words'] : {}), ...from });
  const kind = phaseKinds.find((each) => each === from['kind']) ?? 'span';
  const shrinks = shrinkings.find((each) => each === from['shrinks']) ?? 'last';
  const id = isText(from['id']) ? from['id'] : `phase-${place + 1}`;
  const minutes = kind === 'moment' ? 0 : Number(from['minutes']);
  if (!isText(words.label) && !known(id)) return undefined;
  if (kind !== 'moment' && !(minutes > 0 && minutes <= MOST_MINUTES)) return undefined;
  const least = isNumber(from['floor']) ? from['floor'] : shrinks === 'never' ? minutes : minutes / 2;
  return { id, minutes, floor: Math.max(0, Math.min(minutes, least)), kind, shrinks, ...(Object.keys(words).length ? { words } : {}) };
}

/** Where a page names no roles, its longest phase gives first and its last one is kept. */
function withRoles(phases: readonly Phase[], named: boolean): readonly Phase[] {
  if (named || phases.length < 2) return phases;
  const longest = Math.max(...phases.slice(0, -1).map((phase) => phase.minutes));
  const first = phases.findIndex((phase) => phase.minutes === longest);
  return phases.map((phase, i) => {
    if (i === first) return { ...phase, shrinks: 'first' as const };
    return i === phases.length - 1 ? { ...phase, shrinks: 'never' as const, floor: phase.minutes } : phase;
  });
}

/** The good ones of a list of phases; undefined where it is no list. */
export function readPhases(value: unknown, refuse: Refuse, known: (id: string) => boolean): readonly Phase[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value.slice(0, MOST_PHASES);
  const good: Phase[] = [];
  list.forEach((each, place) => {
    const phase = readPhase(each, place, known);
    if (phase && !good.some(({ id }) => id === phase.id)) good.push(phase);
    else refuse(`${phaseForm}, and an id of its own`, each);
  });
  return withRoles(good, list.some((each) => isRecord(each) && 'shrinks' in each));
}

/** The property `agenda`: a list of phases or JSON; undefined for the built-in one. */
export function agendaCheck(known: (id: string) => boolean): Check<readonly Phase[] | undefined> {
  return (value, refuse) => {
    if (value === null || value === undefined || value === '') return undefined;
    const read = parsed(value, refuse, agendaForm);
    if (read === keep) return keep;
    const phases = readPhases(read, refuse, known);
    return phases?.length ? phases : Array.isArray(read) && read.length ? keep : refuse(agendaForm);
  };
}

/** The phases of a page's `<ol><li data-minutes="5">…`; undefined where there is no list. */
export function readItems(items: readonly HTMLElement[], refuse: Refuse, known: (id: string) => boolean): readonly Phase[] | undefined {
  if (!items.length) return undefined;
  const phases = readPhases(items.map((item) => ({ label: item.textContent?.trim(), ...item.dataset, ...numeric(item.dataset['floor']) })), refuse, known);
  return phases?.length ? phases : undefined;
}

const numeric = (floor: string | undefined): { floor?: number } => (floor === undefined ? {} : { floor: Number(floor) });

const whole = (value: unknown): boolean => Number.isSafeInteger(value);
const yesNo = (value: unknown): boolean => typeof value === 'boolean';
const end = (value: unknown): boolean => value === null || isNumber(value);

/** What each key of an entry has to be. */
const goodKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  at: isNumber, turn: whole, by: (value) => isText(value) && value.length <= 64, from: whole, sure: yesNo, auto: yesNo, ends: end, target: isText,
  minutes: (value) => isNumber(value) && value > 0 && value <= MOST_MINUTES, plan: Array.isArray,
};

/** The keys of each kind of entry, beside those that all have. */
const entryKeys: Readonly<Record<Command['type'], readonly string[]>> = {
  start: ['plan', 'ends', 'auto'], pause: [], resume: [], reset: [], next: ['from'], back: ['from'], skip: ['from', 'sure'],
  extend: ['from', 'minutes', 'sure'], finish: ['sure'], ends: ['ends'], undo: ['target'],
};

/** An entry with the keys that this version writes and no others; undefined where one is not what it has to be. */
function readEntry(from: unknown): Entry | undefined {
  if (!isRecord(from) || !Object.hasOwn(entryKeys, String(from['type']))) return undefined;
  const keys = [...entryKeys[from['type'] as Command['type']], 'at', 'turn', 'by'];
  if (!keys.every((key) => goodKeys[key]!(from[key]))) return undefined;
  const entry = Object.fromEntries(['type', ...keys].map((key) => [key, from[key]])) as unknown as Entry;
  if (entry.type !== 'start') return entry;
  let good = true;
  const plan = readPhases(entry.plan, () => ((good = false), keep), () => true);
  return good && plan?.length ? { ...entry, plan } : undefined;
}

/** A state from outside; undefined where it is of another version, or any entry of it is not what this version writes. */
export function readState(value: unknown): SessionState | undefined {
  if (!isRecord(value) || value['version'] !== STATE_VERSION || !Array.isArray(value['log']) || value['log'].length > MOST_ENTRIES) return undefined;
  const log = value['log'].map(readEntry);
  return log.every((entry) => entry !== undefined) ? { version: STATE_VERSION, log } : undefined;
}
