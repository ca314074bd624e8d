import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { inEach, until, type Opened } from './browsers.js';
import { elements, type Embedded } from './elements.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[] }[] }[];
}

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;

/** A value for every attribute that the manifest knows. */
function attributesOf({ tag, values }: Embedded): Readonly<Record<string, string>> {
  const { attributes = [] } = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)!;
  return Object.fromEntries(
    attributes.map(({ name, type }) => {
      const value = values[name] ?? (/\bboolean\b/.test(type?.text ?? '') ? '' : undefined);
      if (value === undefined) throw new Error(`elements.ts gives no value for ${tag} ${name}`);
      return [name, value];
    }),
  );
}

/** Waits until the elements have all their parts and the page asks for nothing more: what a page that is left still asks for fails, and is said. */
const settled = ({ page, requested }: Pick<Opened, 'page' | 'requested'>, ...tags: readonly string[]): Promise<void> =>
  until(async () => {
    const before = requested.length;
    await page.evaluate(async (names) => {
      await Promise.all(names.map((name) => (document.querySelector(name) as Element & { updateComplete?: Promise<unknown> }).updateComplete));
      // Once in some hundred times Chromium finds no such moment in a page that has nothing left to draw.
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
    }, tags);
    return requested.length - before;
  }, 0);

const surroundings = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => [document.documentElement.outerHTML.replace(/<body>[^]*/, ''), document.adoptedStyleSheets.length, document.body.attributes.length]);

inEach((on) => {
  test.each(elements)('$tag with every attribute is quiet at birth: no event, no word, no request beyond its own parts, nothing written to it or around it', async (element) => {
    const opened = await on.open('/empty.html');
    const { page, said, requested } = opened;
    const attributes = attributesOf(element);
    await page.addScriptTag({ type: 'module', url: `/dist/${element.define}` });
    await page.waitForFunction((tag) => customElements.get(tag), element.tag);
    const before = await surroundings(page);
    await page.evaluate(
      ([tag, given]) => {
        const made = document.createElement(tag as string);
        for (const [name, value] of Object.entries(given as object)) made.setAttribute(name, value as string);
        document.body.append(made);
      },
      [element.tag, attributes] as const,
    );
    await settled(opened, element.tag);
    expect(await page.evaluate((tag) => [...document.querySelector(tag)!.attributes].map(({ name, value }) => [name, value]), element.tag)).toEqual(Object.entries(attributes));
    expect(await page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.childElementCount, element.tag)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.witness.events)).toEqual([]);
    expect(await surroundings(page)).toEqual(before);
    expect(said).toEqual([]);
    const foreign = requested.filter((path) => !path.startsWith('/dist/'));
    expect(foreign).toEqual(['/empty.html', '/page.css', ...foreign.filter((path) => path === '/favicon.ico'), '/npm/lit.js'].filter((path) => foreign.includes(path)));
  });

  test.each(elements)('$tag works under another prefix, beside its own', async ({ tag, className, module, define, markup, use }) => {
    const { page, said, requested } = await on.open('/empty.html');
    const other = tag.replace('rg-', 'acme-');
    await page.addScriptTag({ type: 'module', content: `import { ${className} } from '/dist/${module}'; ${className}.define('acme');` });
    await page.waitForFunction((name) => customElements.get(name), other);
    expect(await page.evaluate((name) => customElements.get(name), tag)).toBeUndefined();
    await page.addScriptTag({ type: 'module', url: `/dist/${define}` });
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), markup + markup.replaceAll(tag, other));
    const text = (name: string): Promise<string> => page.evaluate((each) => document.querySelector(each)!.shadowRoot!.textContent, name);
    await until(async () => (await text(other)) === (await text(tag)) && (await text(tag)).trim() !== '', true);
    await use(page);
    expect(await text(other)).not.toBe(await text(tag));
    await settled({ page, requested }, tag, other);
    expect(said).toEqual([]);
  });

  test('every element is readable without script', async () => {
    const { page } = await on.open('/without-script.html');
    for (const { tag, markup } of elements) {
      const items = [...markup.matchAll(/<(?:li|td)[^>]*>([^<]+)/g)].map(([, text]) => text!.trim());
      expect(items.length).toBeGreaterThan(0);
      const shown = page.locator(tag).locator('li, td').filter({ visible: true });
      expect((await shown.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(items);
    }
  });

  test('a timer that is upgraded late keeps what was set on it before', async () => {
    const { page, said } = await on.open('/empty.html');
    const before = await page.evaluate(() => {
      const timer = document.createElement('rg-session-timer');
      Object.assign(timer, {
        view: 'compact', quiet: true, agenda: [{ label: 'Story', minutes: 8 }, { label: 'Closing', minutes: 4 }], session: 'late', minutes: 14,
        state: { version: 1, log: [{ type: 'start', plan: [{ id: 'a', label: 'Under way', minutes: 9, floor: 1, kind: 'span', shrinks: 'first' }], ends: null, auto: false, at: Date.now(), turn: 1, by: 'x' }] },
      });
      document.body.append(timer);
      return timer.session;
    });
    expect(before).toBe('late');
    await page.addScriptTag({ type: 'module', url: '/dist/session-timer/define.js' });
    await page.waitForFunction(() => document.querySelector('rg-session-timer')!.shadowRoot);
    const after = await page.evaluate(async () => {
      const timer = document.querySelector('rg-session-timer')!;
      await timer.updateComplete;
      const { view, quiet, agenda, session, minutes, state } = timer;
      return { view, quiet, session, minutes, phases: agenda!.length, entries: state.log.length, own: Object.keys(timer).filter((key) => ['view', 'quiet', 'agenda', 'session', 'minutes', 'state'].includes(key)) };
    });
    expect(after).toEqual({ view: 'compact', quiet: true, session: 'late', minutes: 14, phases: 2, entries: 1, own: [] });
    await page.locator('rg-session-timer').getByText('Under way').waitFor();
    expect(said).toEqual([]);
  });
});
