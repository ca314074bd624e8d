/** Reads a page's own phases, from a list or list items. What is good is used, the rest is named. */
import { phaseKinds, shrinkings, type Phase } from '../knowledge/agendas.js';
import { phaseWordNames, type PhaseWords } from '../knowledge/phase-words.js';
import { isRecord, type Refuse } from '../foundation/field.js';

/** Longest phase that is accepted, in minutes. */
export const MOST_MINUTES = 240;
/** Most phases of an agenda. */
const MOST_PHASES = 60;

const phaseForm = `a label and minutes above 0 and up to ${MOST_MINUTES} (0 for kind "moment")`;

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

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

/** The phases of a page's `<ol><li data-minutes="5">…`; undefined where there is no list. */
export function readItems(items: readonly HTMLElement[], refuse: Refuse, known: (id: string) => boolean): readonly Phase[] | undefined {
  if (!items.length) return undefined;
  const phases = readPhases(items.map((item) => ({ label: item.textContent?.trim(), ...item.dataset, ...numeric(item.dataset['floor']) })), refuse, known);
  return phases?.length ? phases : undefined;
}

const numeric = (floor: string | undefined): { floor?: number } => (floor === undefined ? {} : { floor: Number(floor) });
