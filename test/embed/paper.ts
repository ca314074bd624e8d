/** What an element asks the browser to print, without a printer. */
import type { Page } from 'playwright';
import { readPdf, type Paper } from './pdf.js';

/** Has an element of the page print, lets nothing be printed, and gives what lies on the paper; `html` is all of it, with its looks. */
export const paperOf = (page: Page, tag: 'rg-feedback-summary' | 'rg-group-comparator') =>
  page.evaluate(async (name) => {
    const asked: HTMLIFrameElement[] = [];
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => void asked.push(node);
    }).observe(document.body, { childList: true });
    await document.querySelector(name)!.print();
    const { adoptedStyleSheets, documentElement, body, title } = asked[0]!.contentDocument!;
    const css = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
    const sizes = [...body.querySelectorAll('*')].filter((each) => each.textContent.trim()).map((each) => parseFloat(getComputedStyle(each).fontSize));
    return {
      asked: asked.length, title, text: body.innerText, height: body.scrollHeight, width: body.scrollWidth, smallest: Math.min(...sizes),
      controls: body.querySelectorAll('button, input, textarea, summary').length,
      html: `<html lang="${documentElement.lang}" dir="${documentElement.dir}"><head><style>${css}</style></head>${body.outerHTML}</html>`,
    };
  }, tag);

export const formats = ['A4', 'Letter'] as const;

/** What a browser leaves free on each side unless somebody sets it. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

/** The same on each paper. */
export async function printedOn(page: Page, html: string): Promise<readonly (Paper & { readonly pdf: Buffer; readonly format: string })[]> {
  await page.setContent(html);
  const papers = [];
  for (const format of formats) {
    const pdf = await page.pdf({ format, margin });
    papers.push({ ...readPdf(pdf), pdf, format });
  }
  return papers;
}
