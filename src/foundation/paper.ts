/**
 * Paper to measure and to print on: a frame of its own, so that nothing else of the page is printed and no style leaks. Loaded by a
 * part that prints; an element never imports it at once.
 */
import { css, render, type CSSResult, type LitElement, type TemplateResult } from 'lit';

/** What A4 and Letter both have room for inside margins of 10 mm, in CSS pixels. */
const WIDTH = 718;
const HEIGHT = 972;

/** What a page that breaks between two rows leaves free at its foot, in CSS pixels. */
const FOOT = 60;

/** The largest size of type that fits, in CSS pixels; below `least`, a template runs over as many pages as it takes. */
export interface Fit {
  readonly pages: number;
  readonly least: number;
  readonly most: number;
  /** What is set in that size; all that lies on the paper unless a selector is given. */
  readonly sized?: string;
  /** Pixels that are left free, each way. */
  readonly spare?: number;
}

/** How a template lies on paper. */
export interface Paper {
  /** The document's name: browsers offer it as the name of a file. */
  readonly title: string;
  /** The class of what lies on the paper, beside the element's own `frame`. */
  readonly className?: string;
  /** Looks beside those that the element wears at the moment. */
  readonly looks?: readonly CSSResult[];
  /** Unset: type keeps its size, and there are as many pages as it takes. */
  readonly fit?: Fit;
}

const looksOfPaper = css`
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

  .frame {
    container-type: normal !important;
    font-size: 12px;
    background: none !important;
  }

  /* A trial that is too large must not bring a scrollbar that makes the next one too narrow. */
  @media screen {
    html {
      overflow: hidden;
    }
  }
`;

/** Lays a template on paper as wide as paper is, dressed as the element is. */
async function lay(element: LitElement, template: TemplateResult, { title, className = '', looks = [], fit }: Paper): Promise<{ readonly frame: HTMLIFrameElement; readonly size: number }> {
  const frame = element.ownerDocument.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-9999px', insetBlockStart: '0', inlineSize: `${WIDTH}px`, blockSize: `${HEIGHT}px`, border: '0', visibility: 'hidden' });
  element.ownerDocument.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document } = view;
  const { direction, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  document.title = title;
  document.documentElement.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  document.documentElement.dir = direction;
  const worn = (element.renderRoot as ShadowRoot).adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  const font = `body { font-family: ${fontFamily}; letter-spacing: ${letterSpacing}; word-spacing: ${wordSpacing} }`;
  document.adoptedStyleSheets = [...worn, looksOfPaper.cssText, font, ...looks.map(({ cssText }) => cssText)].map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const body = document.createElement('div');
  body.className = `frame ${className}`;
  document.body.append(body);
  render(template, body, { creationScope: document });
  await document.fonts?.ready;
  return { frame, size: fit ? fitted(body, fit) : 0 };
}

/** Sets the largest size that fits, and returns it. */
function fitted(body: HTMLElement, { pages, least, most, sized, spare = 0 }: Fit): number {
  const text = sized ? body.querySelector<HTMLElement>(sized)! : body;
  const [width, height] = [WIDTH - spare, HEIGHT * pages - FOOT * (pages - 1) - spare];
  body.style.inlineSize = `${width}px`;
  let [small, large] = [least, most];
  while (large - small > 0.125) {
    const middle = (small + large) / 2;
    text.style.fontSize = `${middle}px`;
    if (body.scrollHeight <= height && body.scrollWidth <= width) small = middle;
    else large = middle;
  }
  text.style.fontSize = `${small}px`;
  return small;
}

/** The size of type, in CSS pixels, that a template gets on such paper; nothing is printed. */
export async function sizeOnPaper(element: LitElement, template: TemplateResult, paper: Paper & { readonly fit: Fit }): Promise<number> {
  const { frame, size } = await lay(element, template, paper);
  frame.remove();
  return size;
}

let last: HTMLIFrameElement | undefined;

/** Puts a template on paper and asks the browser to print it, and nothing else of the page. The paper goes when the printing is over, or with the next one. */
export async function printOnPaper(element: LitElement, template: TemplateResult, paper: Paper): Promise<void> {
  const { frame } = await lay(element, template, paper);
  last?.remove();
  last = frame;
  const view = frame.contentWindow!;
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}
