import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as gates from '../../scripts/gates/manifest.mjs';
import { root } from '../../scripts/gates/tarball.mjs';
import { rooms, tagOf } from '../../scripts/rooms.mjs';

const committed = () => JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

describe('the custom elements manifest', () => {
  it('says which schema it follows', () => {
    expect(committed().schemaVersion).toBe('2.1.0');
  });

  it('describes every element', () => {
    expect(gates.missingElements(committed(), rooms.map(tagOf))).toEqual([]);
  });

  it.each(gates.manifestGates.map((gate) => [gate.name, gate] as const))('has no %s', (_name, gate) => {
    expect(gate(committed())).toEqual([]);
  });

  it('names only files that are built', () => {
    expect(gates.deadModules(committed(), (path: string) => existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the gates refuse', () => {
  const element = (parts: object) => ({
    modules: [{ kind: 'javascript-module', path: 'dist/x.js', declarations: [{ kind: 'class', customElement: true, name: 'X', tagName: 'rg-x', description: 'An x.', ...parts }] }],
  });
  const described = { description: 'What it is for.' };

  it.each([
    ['a malformed declaration', gates.schemaProblems, element({ attributes: [{ fieldName: 'minutes' }] })],
    ['an undescribed attribute', gates.undescribed, element({ attributes: [{ name: 'minutes' }] })],
    ['an undescribed method', gates.undescribed, element({ members: [{ kind: 'method', name: 'start' }] })],
    ['an undescribed state', gates.undescribed, element({ cssStates: [{ name: 'over', description: ' ' }] })],
    ['an undescribed element', gates.undescribed, element({ description: '' })],
    ['a private member', gates.privateNames, element({ members: [{ kind: 'field', name: '#now', ...described }] })],
    ['a getter without a setter', gates.getterOnly, element({ members: [{ kind: 'field', name: 'remaining', readonly: true, ...described }] })],
    ['a name of two words', gates.mangledNames, element({ attributes: [{ name: 'show-clock', fieldName: 'showClock', ...described }] })],
    ['a name that frameworks take', gates.takenNames, element({ attributes: [{ name: 'key', ...described }] })],
    ['a boolean that is true by default', gates.trueByDefault, element({ attributes: [{ name: 'open', default: 'true', ...described }] })],
    ['an event without a prefix', gates.untypedEvents, element({ events: [{ name: 'start', type: { text: 'CustomEvent<X>' }, ...described }] })],
    ['an event without a detail type', gates.untypedEvents, element({ events: [{ name: 'rg-start', type: { text: 'CustomEvent' }, ...described }] })],
  ] as const)('%s', (_what, gate, broken) => {
    expect(gate(broken)).toHaveLength(1);
  });

  it('a path that is not built', () => {
    expect(gates.deadModules(element({}), () => false)).toEqual(['the manifest names dist/x.js, which is not published']);
  });

  it('an element that is not described', () => {
    expect(gates.missingElements(element({}), ['rg-x', 'rg-y'])).toEqual(['rg-y is not in the manifest']);
  });
});
