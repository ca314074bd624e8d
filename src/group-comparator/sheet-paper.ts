/** A page of paper: a frame of its own, so that nothing else of the page is printed, and no style leaks. */
import { css, render, type LitElement, type TemplateResult } from 'lit';

/** What A4 and Letter both have room for inside margins of 10 mm, in CSS pixels. */
const WIDTH = 718;
const HEIGHT = 972;

/** Sizes of type that paper may have, in CSS pixels; below the least, a sheet runs over more pages. */
const LEAST = 8;
const MOST = 14;

const page = css`
  @page {
    margin: 10mm;
  }

  html {
    color-scheme: light;
    background: #fff;
  }

  body {
    margin: 0;
    color: #000;
  }
`;

/** A hidden frame that is as wide as paper, dressed as the element is, with the template in it. */
export function paperOf(element: LitElement, template: TemplateResult): { readonly frame: HTMLIFrameElement; readonly body: HTMLElement } {
  const frame = element.ownerDocument.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-9999px', insetBlockStart: '0', inlineSize: `${WIDTH}px`, blockSize: `${HEIGHT}px`, border: '0', visibility: 'hidden' });
  element.ownerDocument.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document } = view;
  const from = getComputedStyle(element);
  document.documentElement.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  document.documentElement.dir = from.direction;
  const sheets = (element.renderRoot as ShadowRoot).adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  document.adoptedStyleSheets = [...sheets, page.cssText, `body { font-family: ${from.fontFamily} } .frame { container-type: normal !important; background: none !important }`].map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const body = document.createElement('div');
  body.className = 'frame onpaper';
  document.body.append(body);
  render(template, body, { creationScope: document });
  return { frame, body };
}

/** Sets the largest size of type at which the template fills so many pages and no more; returns it in CSS pixels. */
export function fit(body: HTMLElement, pages: number): number {
  let [least, most] = [LEAST, MOST];
  // A page that breaks between rows is left a little short.
  const room = HEIGHT * pages - (pages - 1) * 60;
  while (most - least > 0.125) {
    const middle = (least + most) / 2;
    body.style.fontSize = `${middle}px`;
    if (body.scrollHeight <= room && body.scrollWidth <= WIDTH) least = middle;
    else most = middle;
  }
  body.style.fontSize = `${least}px`;
  return least;
}
