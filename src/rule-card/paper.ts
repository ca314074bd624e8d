/** A page of paper to measure and to print on: a frame of its own, so that nothing else of the page is printed, and no style leaks. */
import { css, render, type TemplateResult } from 'lit';
import type { LitElement } from 'lit';

/** What A4 and Letter both have room for inside margins of 10 mm, in CSS pixels. */
const WIDTH = 718;
const HEIGHT = 972;

/** Sizes of type that a page may have, in CSS pixels; below the least, a poster runs over several pages. */
const LEAST = 9;
const MOST = 34;

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

/** A hidden frame that is as wide as paper, dressed as the card is, with the template in it. */
export function paperOf(card: LitElement, template: TemplateResult, className: string): { readonly frame: HTMLIFrameElement; readonly body: HTMLElement } {
  const frame = card.ownerDocument.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-9999px', insetBlockStart: '0', inlineSize: `${WIDTH}px`, blockSize: `${HEIGHT}px`, border: '0', visibility: 'hidden' });
  card.ownerDocument.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document } = view;
  const from = getComputedStyle(card);
  document.documentElement.lang = card.closest('[lang]')?.getAttribute('lang') ?? '';
  document.documentElement.dir = from.direction;
  const sheets = (card.renderRoot as ShadowRoot).adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  document.adoptedStyleSheets = [...sheets, page.cssText, `body { font-family: ${from.fontFamily} } .frame { container-type: normal !important; font-size: 12px; background: none !important }`].map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const body = document.createElement('div');
  body.className = `frame ${className}`;
  document.body.append(body);
  render(template, body, { creationScope: document });
  return { frame, body };
}

/** The largest size of type, in CSS pixels, at which the template fills one page and no more. */
export function largest(body: HTMLElement, sheet: HTMLElement): number {
  let [least, most] = [LEAST, MOST];
  while (most - least > 0.25) {
    const middle = (least + most) / 2;
    sheet.style.fontSize = `${middle}px`;
    if (body.scrollHeight <= HEIGHT && body.scrollWidth <= WIDTH) least = middle;
    else most = middle;
  }
  sheet.style.fontSize = `${least}px`;
  return least;
}

/** The same for a template that is not printed now. */
export async function fittedSize(card: LitElement, template: TemplateResult): Promise<number> {
  const { frame, body } = paperOf(card, template, 'poster');
  await body.ownerDocument.fonts?.ready;
  const size = largest(body, body.querySelector<HTMLElement>('.sheet')!);
  frame.remove();
  return size;
}
