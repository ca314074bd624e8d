import { expect } from '@open-wc/testing';
import { define, type Definable } from '../../src/foundation/define.js';
import { warnings } from '../console.js';

let count = 0;
/** A class as another copy of the library would bring it. */
function copy(base: string, version: string): Definable {
  return class extends HTMLElement {
    static readonly base = base;
    static readonly version = version;
  };
}
const fresh = (): string => `defined-${(count += 1)}`;

describe('define', () => {
  it('registers a class under its tag, and again without a word', () => {
    const { said } = warnings();
    const base = fresh();
    const Class = copy(base, '1.0.0');
    define(Class);
    define(Class);
    expect(customElements.get(`rg-${base}`)).to.equal(Class);
    expect(said).to.deep.equal([]);
  });

  it('registers a subclass under another prefix', () => {
    const { said } = warnings();
    const base = fresh();
    const Class = copy(base, '1.0.0');
    define(Class);
    define(Class, 'acme');
    define(Class, 'acme');
    expect(Object.getPrototypeOf(customElements.get(`acme-${base}`))).to.equal(Class);
    expect(said).to.deep.equal([]);
  });

  it('stands back where the tag is taken, and names both versions once for the page', () => {
    const { said } = warnings();
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('residency-groups.warned')];
    for (const base of [fresh(), fresh()]) {
      const first = copy(base, '1.0.0');
      define(first);
      define(copy(base, '2.0.0'));
      expect(customElements.get(`rg-${base}`)).to.equal(first);
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('1.0.0').and.to.contain('2.0.0').and.to.contain('Load it once');
  });

  it('does nothing where there is no registry', () => {
    define(copy(fresh(), '1.0.0'), 'rg', null as unknown as CustomElementRegistry);
  });
});
