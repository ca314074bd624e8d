/** The parts of a comparator that are loaded when they are asked for. */
import type { CSSResult } from 'lit';

const loaders = {
  search: () => import('./search.js'),
  own: () => import('./own-comparison.js'),
  cards: () => import('./cards.js'),
  behind: () => import('./behind.js'),
  choose: () => import('./choose.js'),
  asking: () => import('./asking.js'),
  having: () => import('./having.js'),
  steps: () => import('./steps-view.js'),
  studies: () => import('./studies.js'),
  about: () => import('./about.js'),
  paper: () => import('./sheet-view.js'),
  linking: () => import('./linking.js'),
};

/** The name of a part. */
export type PartName = keyof typeof loaders;

type Loaded = { -readonly [Name in PartName]?: Awaited<ReturnType<(typeof loaders)[Name]>> };

/** What has come, and what is on its way. */
export class Parts {
  /** What has come. */
  readonly here: Readonly<Loaded> = {};

  readonly #coming = new Map<PartName, Promise<void>>();
  readonly #came: (failure?: unknown) => void;

  /** `came` is called for each part that has come, and with the reason where one does not. */
  constructor(came: (failure?: unknown) => void) {
    this.#came = came;
  }

  /** A part, once it is there; loading begins with the first call. */
  get<Name extends PartName>(name: Name): Loaded[Name] {
    if (!this.#coming.has(name)) this.#coming.set(name, this.#load(name));
    return this.here[name];
  }

  async #load<Name extends PartName>(name: Name): Promise<void> {
    try {
      (this.here as Loaded)[name] = (await loaders[name]()) as Loaded[Name];
      this.#came();
    } catch (reason) {
      this.#came(reason);
    }
  }

  /** Resolves when all that was asked for has come, and whether nothing more was asked for meanwhile. */
  async settled(): Promise<boolean> {
    const known = this.#coming.size;
    await Promise.all(this.#coming.values());
    return this.#coming.size === known;
  }

  /** The looks of all parts that have come. */
  get looks(): readonly CSSResult[] {
    return Object.values(this.here).flatMap((part) => ('looks' in part ? part.looks : []));
  }
}
