import { expect } from '@open-wc/testing';
import { RgElement } from '../../src/foundation/element.js';

class First extends RgElement {
  static override readonly base = 'first';
  static override properties = {};
}

class Second extends RgElement {
  static override readonly base = 'second';
  static override properties = {};
}

describe('an element', () => {
  it('keeps what its attributes said when another element is defined after it', () => {
    document.body.innerHTML = '<test-first group="support" level="3"></test-first>';
    const first = document.body.firstElementChild as First;
    First.define('test');
    expect([first.group, first.level]).to.deep.equal(['support', 3]);
    Second.define('test');
    expect([first.group, first.level]).to.deep.equal(['support', 3]);
    first.remove();
  });
});
