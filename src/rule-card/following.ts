/**
 * Follows a session timer on the page: which phase is on, and in a shared session which rule is held up. The two meet by the
 * timer's `id`, its custom states and its events; neither has to be there first.
 */
import { complain } from '../foundation/complain.js';
import { isRecord } from '../foundation/field.js';
import { phaseIds } from '../knowledge/agendas.js';
import type { Desk } from './desk.js';
import type { RgRuleCard } from './rule-card.js';

/** What following needs of a timer: what every element of this library has, and its public properties. */
type Followed = HTMLElement & {
  readonly share?: boolean;
  readonly session?: string;
  readonly group?: string;
  readonly transport?: (name: string, receive: (message: unknown) => void) => Channel;
  addController?(controller: { hostUpdated(): void }): void;
  removeController?(controller: { hostUpdated(): void }): void;
};

interface Channel {
  post(message: unknown): void;
  close(): void;
}

/** The phase of a session that goes on, but whose id nothing tells. */
const UNKNOWN = '?';

const broadcast = (name: string, receive: (message: unknown) => void): Channel => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => receive(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
};

const holds = (timer: Element, state: string): boolean => {
  try {
    return timer.matches(`:state(${CSS.escape(state)})`);
  } catch {
    return false;
  }
};

/** A card that follows. */
export interface Following {
  stop(): void;
  /** Holds one rule up, or with `''` none, here and in the other windows of a shared session. */
  hold(id: string): void;
}

/** Follows the timer that `card` names until it is told to stop; `turned` is told the id of the phase that is on, `''` while none is. */
export function follow(card: RgRuleCard, desk: () => Desk, turned: (phase: string) => void): Following {
  const root = card.getRootNode() as Document | ShadowRoot;
  let timer: Followed | undefined;
  /** The phase of the last event, for ids that are neither known nor named by a rule. */
  let told = '';
  let channel: Channel | undefined;
  let channelName = '';

  let last = '';
  const turn = (phase: string): void => {
    if (phase !== last) turned((last = phase));
  };

  const read = (): void => {
    if (!timer) return turn('');
    const underWay = holds(timer, 'running') || holds(timer, 'paused');
    const on = (id: string): boolean => holds(timer!, `phase-${id}`);
    const ids = [...phaseIds, ...desk().rules.flatMap(({ phases }) => phases)];
    turn(underWay ? (ids.find(on) ?? (told && on(told) ? told : UNKNOWN)) : '');
    share();
  };
  // A controller is told before the element sets its states.
  const controller = { hostUpdated: () => queueMicrotask(read) };

  const show = (id: string): void => {
    const { rules, words, say } = desk();
    const rule = rules.find((each) => each.id === id);
    if ((rule?.id ?? '') === card.held) return;
    card.held = rule?.id ?? '';
    say(rule ? words.saidHeld(rule.statement) : words.saidUnheld);
  };
  const receive = (message: unknown): void => {
    if (!isRecord(message) || message['version'] !== 1) return;
    if (message['type'] === 'hello' && card.held) channel?.post({ version: 1, type: 'held', held: card.held });
    if (message['type'] === 'held' && typeof message['held'] === 'string') show(message['held']);
  };
  const leave = (): void => {
    channel?.close();
    channel = undefined;
    channelName = '';
  };
  const share = (): void => {
    const name = timer?.share ? `rg-rule-card:${timer.session || timer.group || ''}` : '';
    if (name === channelName) return;
    leave();
    channelName = name;
    try {
      channel = name ? (timer?.transport ?? broadcast)(name, receive) : undefined;
      channel?.post({ version: 1, type: 'hello' });
    } catch (reason) {
      complain(`<${card.localName}> timer: this browser has no way between windows (${String(reason)}). A rule is held up in this one only.`);
    }
  };

  const find = (): void => {
    const found = (root.getElementById?.(card.timer) ?? undefined) as Followed | undefined;
    if (found === timer) return;
    timer?.removeController?.(controller);
    timer = found;
    if (found) {
      void customElements.whenDefined(found.localName).then(() => {
        if (found !== timer) return;
        found.addController?.(controller);
        read();
      });
    }
    read();
  };
  const heard = (event: Event): void => {
    if (event.target !== timer) return;
    const { phase } = (event as CustomEvent<{ phase?: { id: string } }>).detail;
    told = phase?.id ?? '';
    queueMicrotask(read);
  };
  const observer = new MutationObserver(find);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['id'] });
  root.addEventListener('rg-phase', heard);
  // A page in the back-forward cache must not hold a channel.
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', share);
  find();
  return {
    hold(id) {
      show(id);
      channel?.post({ version: 1, type: 'held', held: card.held });
      desk().changed();
    },
    stop() {
      observer.disconnect();
      root.removeEventListener('rg-phase', heard);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', share);
      timer?.removeController?.(controller);
      timer = undefined;
      leave();
    },
  };
}
