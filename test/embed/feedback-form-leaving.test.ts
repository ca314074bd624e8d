/** A page that goes away while its first request hangs, with nothing kept on the device: a last request outlives it. */
import { inEach, until } from './browsers.js';
import type { Take } from './server.js';

/** What came for a form, by its address: every body, and those that were stored. */
interface Post {
  readonly bodies: string[];
  readonly stored: string[];
  readonly referrers: (string | undefined)[];
}

const posts = new Map<string, Post>();

/** Lets the first request hang, and stores another once it has thought about it: if whoever sent it is still there to hear of it. */
const take: Take = (request, response) => {
  const { method, url = '', headers } = request;
  if (method !== 'POST') return false;
  const post = posts.get(url) ?? { bodies: [], stored: [], referrers: [] };
  posts.set(url, post);
  let body = '';
  request.on('data', (part) => (body += String(part)));
  request.on('end', () => {
    post.referrers.push(headers.referer);
    if (post.bodies.push(body) === 1) return;
    setTimeout(() => {
      if (response.destroyed) return;
      post.stored.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ key: headers['idempotency-key'] }));
    }, 500);
  });
  return true;
};

inEach((on, engine) => {
  // Of a window that Firefox closes, driven as it is here, nothing more arrives; Chromium closes it as people do.
  const ends = engine === 'chromium' ? (['is closed', 'goes elsewhere'] as const) : (['goes elsewhere'] as const);
  test.each(ends)('a reply whose tab %s while the first request hangs is stored, once, with nothing kept', async (end) => {
    const action = `/replies/${engine}-${end.replaceAll(' ', '-')}`;
    const { page: opener, context } = await on.open('/empty.html');
    // Only a window that was opened by a script is closed as people close theirs, with its last events.
    const [page] = await Promise.all([context.waitForEvent('page'), opener.evaluate(() => void window.open('/feedback.html?token=of-the-page'))]);
    await page.locator('main').waitFor({ state: 'attached' });
    await page.evaluate(async (to) => {
      const form = document.createElement('rg-feedback-form');
      form.setAttribute('action', to);
      document.querySelector('main')!.append(form);
      await customElements.whenDefined('rg-feedback-form');
      form.value = '{"answers":{"worth":4}}';
      await form.updateComplete;
      form.submit();
    }, action);
    await until(async () => posts.get(action)?.bodies.length, 1);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    if (end === 'is closed') await Promise.all([page.waitForEvent('close'), page.evaluate(() => setTimeout(() => window.close()))]);
    else await page.goto(`${on.origin()}/empty.html`);
    await until(async () => posts.get(action)!.stored.length, 1);
    const { bodies, stored, referrers } = posts.get(action)!;
    // The same text under the same key: a server that had stored the first would not store the second.
    expect(bodies).toEqual([stored[0], stored[0]]);
    expect(JSON.parse(stored[0]!)).toMatchObject({ answers: { worth: 4 } });
    expect(referrers).toEqual([undefined, undefined]);
  });
}, { fresh: true, take });
