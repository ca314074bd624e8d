/** Plans a session that is not just a preset: a page's own phases, extras, other minutes. Loaded where one is asked for. */
import type { Refuse } from '../foundation/field.js';
import { wordsId, type Phase } from '../knowledge/agendas.js';
import { phaseWords } from '../knowledge/phase-words.js';
import { readItems, readPhases } from './agenda-input.js';
import type { Setup } from './presets.js';
import { choose } from './session-setup.js';

/** Names what is wrong with an attribute. */
export type Name = (attribute: string, value: unknown, accepted: string) => void;

const isBuiltIn = (id: string): boolean => wordsId(id) in phaseWords;

const isItem = (value: unknown): value is HTMLElement => (value as Partial<Node> | null)?.nodeType === 1;

/** The phases for a setup, from the `nearest` built-in ones or the page's own; what cannot be used is named. */
export function planned(setup: Setup, nearest: readonly Phase[], name: Name): readonly Phase[] {
  const refuse = (attribute: string): Refuse => (accepted, value) => name(attribute, value, accepted) as never;
  const { own = [] } = setup;
  const read = own.length && own.every(isItem) ? readItems(own, refuse('li'), isBuiltIn) : readPhases(own, refuse('agenda'), isBuiltIn);
  const { phases, range } = choose(setup, read?.length ? read : undefined, nearest);
  if (range) name('minutes', setup.minutes, `${range.least} to ${range.most} for these phases, in whole minutes`);
  return phases;
}
