/** Guarded registration: a second copy of the library stands back and says so once. */
import { complain } from './complain.js';

/** What can be registered: an element class with the name behind its prefix and its version. */
export interface Definable extends CustomElementConstructor {
  /** The tag without its prefix. */
  readonly base: string;
  readonly version: string;
}

/** Once for the page, whichever copy of the library says it. */
const warned = Symbol.for('residency-groups.warned');

/**
 * Registers `Class` as `<prefix>-<base>`. Where the tag is taken by another class it stays as it is, and the console says
 * once which two versions met. Under a prefix other than `rg` a subclass is registered, since a class can have one tag only.
 */
export function define(Class: Definable, prefix = 'rg', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
  if (!registry) return;
  const tag = `${prefix}-${Class.base}`;
  const present = registry.get(tag) as Partial<Definable> | undefined;
  if (!present) {
    registry.define(tag, prefix === 'rg' ? Class : class extends Class {});
    return;
  }
  const page = globalThis as { [warned]?: boolean };
  if (present === Class || Object.getPrototypeOf(present) === Class || page[warned]) return;
  page[warned] = true;
  complain(`<${tag}> is defined already, by version ${present.version}; version ${Class.version} of residency-groups stands back. Load it once.`);
}
