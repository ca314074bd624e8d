import type { Page } from 'playwright';
import { inEach, until } from './browsers.js';
import { agendaOf, begin, flips, shown, stateOf, statusOf, timerPage, told } from './timer.js';

/** Seconds that go by one at a time. */
async function ticks(page: Page): Promise<void> {
  const [one, two] = await flips(page, 2);
  expect(two!.seconds).toBe(one!.seconds - 1);
}

inEach((on) => {
  test('a timer that is moved about the page in mid-session goes on, and says nothing of it', async () => {
    const { page, said } = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    await begin({ page });
    const before = await stateOf(page);
    const events = await page.evaluate(() => window.witness.events.length);
    await page.evaluate(() => {
      const place = document.createElement('section');
      document.body.append(place);
      place.append(document.querySelector('rg-session-timer')!);
    });
    await ticks(page);
    expect(await stateOf(page)).toEqual(before);
    expect(await page.evaluate(() => window.witness.events.length)).toBe(events);
    expect(said).toEqual([]);
  });

  test('a hundred removals and returns leave one session, one tick a second and each event once', async () => {
    const { page } = await on.open(timerPage({ agenda: agendaOf(4, 600), auto: '' }));
    await begin({ page });
    await page.evaluate(async () => {
      const timer = document.querySelector('rg-session-timer')!;
      for (let i = 0; i < 100; i += 1) {
        timer.remove();
        await Promise.resolve();
        await Promise.resolve();
        document.body.append(timer);
      }
    });
    await until(() => shown(page, 'phase'), 'Phase b');
    await ticks(page);
    expect((await told(page, 'rg-phase')).map(({ detail }) => detail.phase?.id)).toEqual(['a', 'b']);
  });

  test('a timer that is away while a phase ends tells it once when it is back', async () => {
    const { page } = await on.open(timerPage({ agenda: agendaOf(2, 600) }));
    await begin({ page });
    await page.evaluate(() => {
      const timer = document.querySelector('rg-session-timer')!;
      timer.remove();
      Object.assign(window, { timer });
    });
    const [start] = await told(page, 'rg-start');
    await until(() => page.evaluate((from) => performance.now() - from > 2500, start!.mono), true);
    expect(await told(page, 'rg-overrun')).toHaveLength(0);
    await page.evaluate(() => document.body.append((window as unknown as { timer: Element }).timer));
    await until(async () => (await told(page, 'rg-overrun')).length, 1);
    await until(() => statusOf(page), ['running', 'over']);
    expect(await told(page, 'rg-overrun')).toHaveLength(1);
  });

  test('a copy of a running timer is a new one with the same attributes', async () => {
    const { page } = await on.open(timerPage({ agenda: agendaOf(600, 600), view: 'compact', level: '4' }));
    await begin({ page });
    const copy = await page.evaluate(async () => {
      const made = document.querySelector('rg-session-timer')!.cloneNode(true) as HTMLElementTagNameMap['rg-session-timer'];
      document.body.append(made);
      await made.updateComplete;
      return { view: made.view, level: made.level, log: made.state.log.length, phases: made.agenda!.length };
    });
    expect(copy).toEqual({ view: 'compact', level: 4, log: 0, phases: 2 });
    expect(await statusOf(page)).toEqual(['running']);
  });

  test('a timer that is moved into a frame keeps its styles and its time', async () => {
    const { page, said } = await on.open(timerPage({ agenda: agendaOf(600, 600) }));
    await begin({ page });
    const sheets = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const timer = document.querySelector('rg-session-timer')!;
      const before = timer.shadowRoot!.adoptedStyleSheets.length;
      frame.contentDocument!.body.append(timer);
      return before;
    });
    const look = await page.evaluate(() => {
      const view = document.querySelector('iframe')!.contentWindow!;
      const root = view.document.querySelector('rg-session-timer')!.shadowRoot!;
      return { height: view.getComputedStyle(root.querySelector('button')!).minHeight, sheets: root.adoptedStyleSheets.length };
    });
    expect(look).toEqual({ height: '44px', sheets });
    const time = (): Promise<string> =>
      page.evaluate(() => document.querySelector('iframe')!.contentDocument!.querySelector('rg-session-timer')!.shadowRoot!.querySelector('[part=time]')!.textContent);
    const now = await time();
    await until(async () => (await time()) === now, false);
    await page.evaluate(() => document.body.append(document.querySelector('iframe')!.contentDocument!.querySelector('rg-session-timer')!));
    await ticks(page);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('rg-session-timer')!.shadowRoot!.querySelector('button')!).minHeight)).toBe('44px');
    expect(said).toEqual([]);
  });
});
