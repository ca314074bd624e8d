import { expect, fixture, html as page } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { printOnPaper, sizeOnPaper, type Fit } from '../../src/foundation/paper.js';

class Printing extends LitElement {
  static override styles = css`
    .own {
      color: rgb(1, 2, 3);
    }
  `;
}
customElements.define('test-printing', Printing);

const fit: Fit = { pages: 1, least: 8, most: 30 };
const words = (count: number): TemplateResult => html`<p class="own">${Array.from({ length: count }, (_, at) => `word ${at} `)}</p>`;

const printing = async (): Promise<Printing> => (await fixture<HTMLElement>(page`<div lang="ar" dir="rtl"><test-printing></test-printing></div>`)).querySelector('test-printing') as Printing;

/** The frames that come while something is done; printing is asked for in each, and nothing is printed. */
async function printed(action: () => Promise<void>): Promise<readonly HTMLIFrameElement[]> {
  const asked: HTMLIFrameElement[] = [];
  const observer = new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLIFrameElement)) {
      frame.contentWindow!.print = () => void asked.push(frame);
    }
  });
  observer.observe(document.body, { childList: true });
  await action();
  observer.disconnect();
  return asked;
}

const over = ({ contentWindow }: HTMLIFrameElement): boolean => contentWindow!.dispatchEvent(new Event('afterprint'));

describe('paper', () => {
  it('is a document by itself, with a name, a language and a direction, dressed as its element is, and goes when it is printed', async () => {
    const element = await printing();
    const [frame] = await printed(() => printOnPaper(element, words(3), { title: 'Three words', className: 'some', looks: [css`.own { font-weight: 700; }`] }));
    const { title, documentElement, body } = frame!.contentDocument!;
    const own = body.querySelector('.frame.some > .own')!;
    const { color, fontWeight } = frame!.contentWindow!.getComputedStyle(own);
    expect([title, documentElement.lang, documentElement.dir, own.textContent, color, fontWeight]).to.deep.equal(['Three words', 'ar', 'rtl', 'word 0 word 1 word 2 ', 'rgb(1, 2, 3)', '700']);
    over(frame!);
    expect(frame!.isConnected).to.equal(false);
  });

  it('gives way to the next one', async () => {
    const element = await printing();
    const [first, second] = await printed(async () => {
      await printOnPaper(element, words(3), { title: 'First' });
      await printOnPaper(element, words(3), { title: 'Second' });
    });
    expect([first!.isConnected, second!.isConnected]).to.deep.equal([false, true]);
    over(second!);
  });

  it('gets the largest type that fits its pages, never below the least nor above the most', async () => {
    const element = await printing();
    const before = document.querySelectorAll('iframe').length;
    const size = (count: number, more: Partial<Fit> = {}): Promise<number> => sizeOnPaper(element, words(count), { title: '', fit: { ...fit, ...more } });
    const [few, some, many, twice, endless] = [await size(3), await size(600), await size(1200), await size(1200, { pages: 2 }), await size(9000)];
    expect(few).to.be.closeTo(30, 0.25);
    expect(some).to.be.lessThan(few).and.greaterThan(many);
    expect(twice).to.be.greaterThan(many);
    expect(endless).to.equal(8);
    expect(await size(600, { spare: 80 })).to.be.lessThan(some);
    expect(document.querySelectorAll('iframe').length).to.equal(before);
  });

  it('sizes only what it is told to', async () => {
    const element = await printing();
    const template = html`<p class="head">Head</p><div class="text">${words(600)}</div>`;
    const [frame] = await printed(() => printOnPaper(element, template, { title: '', fit: { ...fit, sized: '.text' } }));
    const sizeOf = (selector: string): number => Number.parseFloat(frame!.contentWindow!.getComputedStyle(frame!.contentDocument!.querySelector(selector)!).fontSize);
    expect([sizeOf('.head'), sizeOf('.text') > 12]).to.deep.equal([12, true]);
    over(frame!);
  });
});
