/** Which kinds and which rows are on show, and in what order. */
import { differing } from './differs.js';
import type { matching } from './search.js';
import type { Shown, ShownKind, ShownRow } from './shown.js';

/** What a page or a person has chosen. */
export interface Choice {
  /** Ids in their order; undefined: all. */
  readonly groups?: readonly string[] | undefined;
  readonly dimensions?: readonly string[] | undefined;
  /** The order in which there is a choice, where somebody has changed it. */
  readonly order: { readonly groups?: readonly string[]; readonly dimensions?: readonly string[] };
  readonly query: string;
  /** What looks for the query, once it is loaded: until then all rows are on show. */
  readonly find: typeof matching | undefined;
  readonly differences: boolean;
  /** Which of the chosen kinds are in sight, where not all are. */
  readonly sight?: ((kinds: readonly ShownKind[]) => readonly ShownKind[]) | undefined;
}

/** What is on show of all there is. */
export interface Chosen {
  /** All there is, in the order of the choice. */
  readonly shown: Shown;
  /** The chosen kinds, those for reference last. */
  readonly kinds: readonly ShownKind[];
  /** The chosen rows. */
  readonly chosen: readonly ShownRow[];
  /** Those of them that the search and "only what differs" leave. */
  readonly rows: readonly ShownRow[];
}

interface Named {
  readonly id: string;
}

/** Hears of an id that is not there, with those that are. */
type Unknown = (name: 'groups' | 'dimensions', id: string, known: readonly string[]) => void;

const idsOf = (all: readonly Named[]): readonly string[] => all.map(({ id }) => id);

function picked<Item extends Named>(all: readonly Item[], ids: readonly string[] | undefined, unknown: (id: string) => void): readonly Item[] {
  if (!ids) return all;
  return ids.flatMap((id) => {
    const found = all.filter((each) => each.id === id);
    if (found.length === 0) unknown(id);
    return found;
  });
}

/** What an order does not know comes after what it knows. */
function ordered<Item extends Named>(all: readonly Item[], order: readonly string[] = []): readonly Item[] {
  const place = ({ id }: Item): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...all].sort((one, other) => place(one) - place(other));
}

/** Kinds for reference are shown apart: they stay last, and are not counted where kinds are told apart. */
export function chosenOf(all: Shown, { groups, dimensions, order, query, find, differences, sight }: Choice, unknown: Unknown = () => {}): Chosen {
  const kinds = [...picked(all.kinds, groups, (id) => unknown('groups', id, idsOf(all.kinds)))].sort((one, other) => Number(one.reference) - Number(other.reference));
  const chosen = picked(all.rows, dimensions, (id) => unknown('dimensions', id, idsOf(all.rows)));
  const seen = sight?.(kinds) ?? kinds;
  const found = find?.(chosen, query, idsOf(seen)) ?? chosen;
  return {
    kinds, chosen,
    rows: differences ? differing(found, idsOf(seen.filter(({ reference }) => !reference))) : found,
    shown: { kinds: ordered(all.kinds, order.groups ?? groups), rows: ordered(all.rows, order.dimensions ?? dimensions) },
  };
}
