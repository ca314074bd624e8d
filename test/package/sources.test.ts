import { sourceProblems } from '../../scripts/gates/sources.mjs';

const refuses = (path: string, code: string) => sourceProblems(path, code, ['session-timer', 'rule-card']).length > 0;

describe('the gates over the sources refuse', () => {
  it.each([
    ['markup from text', 'src/session-timer/a.ts', 'element.innerHTML = text;'],
    ['an inline style', 'src/session-timer/a.ts', 'html`<p style="color: red">`'],
    ['sizes from the root', 'src/session-timer/a.styles.ts', 'css`p { margin: 1rem; }`'],
    ['a physical side', 'src/session-timer/a.styles.ts', 'css`p { margin-left: 1em; }`'],
    ['knowledge that knows an element', 'src/knowledge/a.ts', "import { a } from '../session-timer/a.js';"],
    ['a room that reaches into another', 'src/rule-card/a.ts', "import { a } from '../session-timer/a.js';"],
    ['a tag registered by a class module', 'src/session-timer/session-timer.ts', 'customElements.define(tag, X);'],
    ['a test that sleeps', 'test/session-timer/a.test.ts', 'await new Promise((go) => setTimeout(go, 10));'],
    ['a test left out', 'test/session-timer/a.test.ts', "it.skip('…', () => {});"],
  ])('%s', (_what, path, code) => {
    expect(refuses(path, code)).toBe(true);
  });

  it.each([
    ['words about them in comments', 'src/session-timer/a.ts', '// never innerHTML\n/* style="" */'],
    ['logical sides', 'src/session-timer/a.styles.ts', 'css`p { margin-inline-start: 1em; inset-inline: 0; text-align: start; }`'],
    ['real time in tests of whole pages', 'test/embed/a.test.ts', 'setTimeout(go, 10);'],
    ['the foundation', 'src/rule-card/a.ts', "import { a } from '../foundation/element.js';"],
  ])('but not %s', (_what, path, code) => {
    expect(refuses(path, code)).toBe(false);
  });
});
