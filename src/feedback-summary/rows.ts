/** The rows of the table: every item that a block says something of, and what gives something to talk about. Pure. */
import { directions, feedbackSet, type Direction } from '../knowledge/feedback-items.js';
import type { GroupKind } from '../knowledge/groups.js';
import type { Block } from './blocks.js';
import { isAside, promptsOf, trailsOf, type Prompt as DriftPrompt } from './drift.js';
import { directionsOf, type OwnItem } from './own-items.js';
import type { Band } from './summary-policy.js';

/** What one block says of one item. */
export interface Cell {
  /** Undefined where the block says nothing of the item, or is not shown. */
  readonly band: Band | undefined;
  /** Whether it stands on its worse side: worth a talk. */
  readonly aside: boolean;
}

/** One item, with a cell for each block. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** The rows that much agreement means the same for. */
export interface RowGroup {
  readonly direction: Direction;
  readonly rows: readonly Row[];
}

/** What gives something to talk about, with the item in a few words. */
export interface Prompt extends DriftPrompt {
  readonly label: string;
}

export interface Table {
  readonly groups: readonly RowGroup[];
  /** From the last three blocks that are shown, or the only one. */
  readonly prompts: readonly Prompt[];
}

/** `labels` names the library's items; items that neither it nor the page names are left out. The group's own set comes first, in its order. */
export function tableOf(blocks: readonly Block[], group: GroupKind, items: readonly OwnItem[], labels: Readonly<Record<string, { readonly short: string }>>): Table {
  const own = new Map(items.map((item) => [item.id, item]));
  const labelOf = (id: string): string | undefined => own.get(id)?.short ?? (Object.hasOwn(labels, id) ? labels[id]!.short : undefined);
  const order: readonly string[] = [...feedbackSet(group, 'member')!.items, ...Object.keys(labels), ...own.keys()];
  const releases = blocks.flatMap(({ release }) => release ?? []);
  const trails = trailsOf(releases, directionsOf(items))
    .filter(({ id }) => labelOf(id))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const groups = directions.map((direction) => ({
    direction,
    rows: trails.filter((trail) => trail.direction === direction).map(({ id, steps }): Row => {
      const left = [...steps];
      const cells = blocks.map(({ release }): Cell => {
        const band = release && left.shift()!.band;
        return { band, aside: isAside(direction, band) };
      });
      return { id, label: labelOf(id)!, cells };
    }),
  }));
  const prompts = releases.length === 1 ? promptsOf(trails, 1, 1) : promptsOf(trails);
  return { groups: groups.filter(({ rows }) => rows.length), prompts: prompts.map((prompt) => ({ ...prompt, label: labelOf(prompt.id)! })) };
}
