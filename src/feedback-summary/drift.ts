/** Whether a group drifts, block by block: prompts to talk about, never a score of anyone. Pure. */
import { feedbackItem, type Construct, type Direction } from '../knowledge/feedback-items.js';
import type { Band } from './summary-policy.js';
import type { Release } from './summarize.js';

/** What a block says of one item; undefined where the block says nothing of it. */
export interface Step {
  readonly sessions: readonly string[];
  readonly band: Band | undefined;
}

/** One item across blocks, in their order. */
export interface Trail {
  readonly id: string;
  /** Undefined for a page's own items. */
  readonly construct: Construct | undefined;
  readonly direction: Direction;
  readonly steps: readonly Step[];
}

/** "In two of the last three blocks 'mostly complained' stood above the middle." */
export interface Prompt {
  readonly id: string;
  readonly construct: Construct | undefined;
  /** Above the middle for what may be a warning, below it for what is welcome. */
  readonly side: 'above' | 'below';
  /** In how many of `blocks` it stood there. */
  readonly times: number;
  /** How many of the last blocks say anything of the item. */
  readonly blocks: number;
}

const above = new Set<Band | undefined>(['more', 'most']);
const below = new Set<Band | undefined>(['few', 'less']);

/** Whether a band stands on its worse side: above the middle for what may be a warning, below it for what is welcome. */
export const isAside = (direction: Direction, band: Band | undefined): boolean =>
  direction !== 'note' && (direction === 'warning' ? above : below).has(band);

/** Every item of some releases, which stand in the order of their time. `directions` are those that a page gives its items. */
export function trailsOf(releases: readonly Release[], directions: Readonly<Record<string, Direction>> = {}): Trail[] {
  const own = new Map(Object.entries(directions));
  const ids = [...new Set(releases.flatMap(({ items }) => items.map(({ id }) => id)))];
  return ids.map((id) => {
    const item = feedbackItem(id);
    return {
      id,
      construct: item?.construct,
      direction: own.get(id) ?? item?.direction ?? 'note',
      steps: releases.map(({ sessions, items }) => ({ sessions, band: items.find((each) => each.id === id)?.band })),
    };
  });
}

/** What the last blocks give to talk about: items on their worse side in at least `least` of the last `last` blocks, most often first. */
export function promptsOf(trails: readonly Trail[], last = 3, least = 2): readonly Prompt[] {
  const prompts = trails.filter(({ direction }) => direction !== 'note').map(({ id, construct, direction, steps }): Prompt => {
    const told = steps.slice(-last).filter(({ band }) => band !== undefined);
    const side = direction === 'warning' ? 'above' : 'below';
    return { id, construct, side, times: told.filter(({ band }) => isAside(direction, band)).length, blocks: told.length };
  });
  return prompts.filter(({ times }) => times >= least).sort((a, b) => b.times - a.times);
}
