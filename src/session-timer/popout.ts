/**
 * A small window beside a video call: Document Picture-in-Picture where there is one, else a popup. It shows a second element on
 * the same session. Its styles are sheets made in that window, no copied style tags, so a strict policy has nothing to object to.
 */
import { PageClock, pageClock } from '../foundation/page-clock.js';
import type { Clock } from '../foundation/clock.js';

/** Large enough for ring, name, time and controls on two lines. */
const SIZE = { width: 240, height: 120 };

interface PictureInPicture {
  requestWindow(options: typeof SIZE): Promise<Window & typeof globalThis>;
}

/** Properties that make the small window look like the page it comes from. */
const INHERITED = ['font-family', 'color', 'color-scheme', '--rg-text', '--rg-surface', '--rg-border', '--rg-muted', '--rg-accent', '--rg-over', '--rg-radius'];

function dress(view: Window & typeof globalThis, host: HTMLElement): void {
  const { documentElement: root, body } = view.document;
  const from = getComputedStyle(host);
  const values = INHERITED.map((name) => [name, from.getPropertyValue(name)] as const).filter(([, value]) => value !== '');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync('html { background: Canvas } body { margin: 0; padding: 8px; font-size: 16px }');
  const rule = (sheet.cssRules[0] as CSSStyleRule).style;
  for (const [name, value] of values) rule.setProperty(name, value);
  const ground = [host, ...ancestors(host)].map((each) => getComputedStyle(each).backgroundColor).find((colour) => !/^(transparent|rgba\(.*, 0\))$/.test(colour));
  if (ground) rule.setProperty('background', ground);
  view.document.adoptedStyleSheets = [sheet];
  root.lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
  root.dir = from.direction;
  body.replaceChildren();
}

function ancestors(element: Element): readonly Element[] {
  const list: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) list.push(at);
  return list;
}

/** Opens the window and puts `twin` in it; undefined where the browser allows neither kind. `closed` is called when it goes. */
export async function open(host: HTMLElement, twin: HTMLElement & { clock: Clock | undefined }, title: string, closed: () => void): Promise<Window | undefined> {
  const pip = (globalThis as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
  let view: (Window & typeof globalThis) | null = null;
  try {
    view = pip && window.top === window ? await pip.requestWindow(SIZE) : null;
  } catch {
    // Refused (no gesture, a policy): the other kind may still be allowed.
  }
  view ??= window.open('', '', `popup,width=${SIZE.width},height=${SIZE.height}`) as (Window & typeof globalThis) | null;
  if (!view) return undefined;
  view.document.title = title;
  dress(view, host);
  // The small window stays seen, and its timers awake, when the page behind it is hidden.
  twin.clock ??= new PageClock(view, pageClock());
  view.document.body.append(twin);
  const small = view;
  const end = (): void => {
    twin.remove();
    closed();
  };
  small.addEventListener('pagehide', end, { once: true });
  window.addEventListener('pagehide', () => small.close(), { once: true });
  return small;
}
