/** A page that goes away while its first request hangs, with nothing kept on the device: a last request outlives it. */
import { inEach, until } from './browsers.js';
import { Replies } from './faulty-replies.js';

const replies = new Replies();
/** The addresses that requests with a reply say they come from. */
const referrers: (string | undefined)[] = [];

inEach((on, engine) => {
  // Of a window that Firefox closes, driven as it is here, nothing more arrives; Chromium closes it as people do.
  const ends = engine === 'chromium' ? (['is closed', 'goes elsewhere'] as const) : (['goes elsewhere'] as const);
  test.each(ends)('a reply whose tab %s while the first request hangs is stored, once, with nothing kept', async (end) => {
    const id = `${engine} ${end}`.replaceAll(' ', '-');
    replies.plan(id, ['no answer, not stored']);
    const { page: opener, context } = await on.open('/empty.html');
    // Only a window that was opened by a script is closed as people close theirs, with its last events.
    const [page] = await Promise.all([context.waitForEvent('page'), opener.evaluate(() => void window.open('/feedback.html?token=of-the-page'))]);
    await page.locator('main').waitFor({ state: 'attached' });
    await page.evaluate(async (action) => {
      const form = document.createElement('rg-feedback-form');
      form.setAttribute('action', action);
      document.querySelector('main')!.append(form);
      await customElements.whenDefined('rg-feedback-form');
      form.value = '{"answers":{"worth":4}}';
      await form.updateComplete;
      form.submit();
    }, `/replies/${id}`);
    await until(async () => replies.requestsOf(id), 1);
    expect(replies.keysOf(id)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    if (end === 'is closed') await Promise.all([page.waitForEvent('close'), page.evaluate(() => setTimeout(() => window.close()))]);
    else await page.goto(`${on.origin()}/empty.html`);
    await until(async () => replies.keysOf(id).length, 1);
    expect(replies.requestsOf(id)).toBe(2);
    expect(JSON.parse(replies.stored.get(replies.keysOf(id)[0]!)!)).toMatchObject({ key: replies.keysOf(id)[0], answers: { worth: 4 } });
    expect(new Set(referrers)).toEqual(new Set([undefined]));
  });
}, {
  fresh: true,
  take: (request, response) => {
    if (request.method === 'POST') referrers.push(request.headers.referer);
    return replies.take(request, response);
  },
});
