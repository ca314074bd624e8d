import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { RgElement } from '../../src/foundation/element.js';

class First extends RgElement {
  static override readonly base = 'first';
  static override properties = {};
}

class Second extends RgElement {
  static override readonly base = 'second';
  static override properties = {};
}

class Styled extends RgElement {
  static override readonly base = 'styled';
  static override properties = {};
  static override styles = css`p { color: rgb(1, 2, 3); }`;

  override render(): unknown {
    return html`<p></p>`;
  }
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

  it('reads its styles when it is registered, and not while it is drawn', async () => {
    const read = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    Styled.define('test');
    expect(read.mock.calls.length).to.equal(1);
    const styled = document.body.appendChild(document.createElement('test-styled')) as Styled;
    await styled.updateComplete;
    expect(getComputedStyle(styled.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    expect(read.mock.calls.length).to.equal(1);
    read.mockRestore();
    styled.remove();
  });
});
