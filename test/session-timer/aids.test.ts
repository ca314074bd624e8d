import { expect, fixture, html } from '@open-wc/testing';
import { vi } from 'vitest';
import '../../src/session-timer/define.js';
import { ManualClock } from '../../src/foundation/clock.js';
import { broadcast, type OpenTransport } from '../../src/session-timer/share.js';
import type { RgSessionTimer } from '../../src/session-timer/session-timer.js';
import { warnings } from '../console.js';
import { events, listen, MINUTE, press, shown, textOf, timerOn } from './element-helpers.js';
import { NOON } from './helpers.js';

let name = 0;
/** A session name that no other test has. */
const fresh = (): string => `aids-${(name += 1)}`;

const until = async (condition: () => unknown): Promise<void> => {
  await vi.waitFor(() => expect(Boolean(condition())).to.equal(true));
};

describe('keep', () => {
  const kept = async (session: string, clock = new ManualClock(NOON)): Promise<RgSessionTimer> => {
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock} keep session=${session}></rg-session-timer>`);
    return timer;
  };

  it('brings a session back in a new element, with its signals', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const first = await kept(session, clock);
    first.start();
    clock.advance(4 * MINUTE);
    first.next();
    await until(() => localStorage.getItem(`rg-session-timer:${session}`)?.includes('"next"'));
    first.remove();
    clock.advance(MINUTE);
    const second = await kept(session, clock);
    const log = listen(second);
    await until(() => second.matches(':state(running)'));
    await second.updateComplete;
    expect(shown(second, 'phase')).to.equal('Follow-up');
    expect(shown(second, 'time')).to.equal('3:00');
    expect(textOf(second)).to.contain('Picked up');
    expect(log.types(true)).to.deep.equal([]);
    second.reset();
    expect(localStorage.getItem(`rg-session-timer:${session}`)).to.equal(null);
  });

  it('does not pick up a session that ended half a day ago', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const first = await kept(session, clock);
    first.start();
    await until(() => localStorage.getItem(`rg-session-timer:${session}`));
    first.remove();
    clock.leap(13.5 * 60 * MINUTE);
    const second = await kept(session, clock);
    await until(() => localStorage.getItem(`rg-session-timer:${session}`) === null);
    expect(second.matches(':state(idle)')).to.equal(true);
  });

  it('does not pick up one that was finished half a day ago, but one of this morning', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const first = await kept(session, clock);
    first.start();
    first.finish(true);
    await until(() => localStorage.getItem(`rg-session-timer:${session}`)?.includes('"finish"'));
    first.remove();
    clock.leap(11 * 60 * MINUTE);
    const second = await kept(session, clock);
    await until(() => second.matches(':state(done)'));
    second.remove();
    clock.leap(2 * 60 * MINUTE);
    const third = await kept(session, clock);
    await until(() => localStorage.getItem(`rg-session-timer:${session}`) === null);
    expect(third.matches(':state(idle)')).to.equal(true);
  });

  it('names a stored session that was tampered with, and goes on', async () => {
    const session = fresh();
    localStorage.setItem(`rg-session-timer:${session}`, '{"state":{"version":7}}');
    const { said } = warnings();
    const timer = await kept(session);
    await until(() => said.length);
    expect(said[0]).to.contain(session).and.to.contain('not a state of this version');
    timer.start();
    expect(timer.matches(':state(idle)')).to.equal(true);
    await timer.updateComplete;
    expect(timer.matches(':state(running)')).to.equal(true);
  });

  it('says once when storage is denied, and goes on', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { said } = warnings();
    const timer = await kept(fresh());
    timer.start();
    timer.pause();
    await until(() => said.length);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('does not let the page store');
  });
});

describe('share', () => {
  const shared = async (session: string, clock: ManualClock, transport?: OpenTransport): Promise<RgSessionTimer> =>
    fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock} .transport=${transport} share session=${session}></rg-session-timer>`);

  it('keeps windows in step, also one that joins later', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const leader = await shared(session, clock);
    const room = await shared(session, clock);
    const log = listen(room);
    leader.start();
    await until(() => room.matches(':state(running)'));
    expect(log.types()).to.deep.equal(['rg-start', 'rg-phase']);
    clock.advance(3 * MINUTE);
    room.next();
    await until(() => leader.state.log.length === 2);
    const late = await shared(session, clock);
    await until(() => late.matches(':state(running)'));
    await late.updateComplete;
    expect(shown(late, 'phase')).to.equal('Follow-up');
    expect(textOf(late)).to.contain('In step');
    leader.remove();
    await events.settled(room);
    late.next();
    await until(() => room.state.log.length === 3);
    expect(JSON.stringify(room.state)).to.equal(JSON.stringify(late.state));
  });

  it('ends in the same state where two press at once', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const timers = await Promise.all([shared(session, clock), shared(session, clock), shared(session, clock)]);
    timers[0]!.start();
    await until(() => timers.every((timer) => timer.matches(':state(running)')));
    timers[1]!.next();
    timers[2]!.next();
    timers[0]!.pause();
    await until(() => timers.every((timer) => timer.state.log.length === 4));
    const [one, ...others] = await Promise.all(timers.map(async (timer) => (await timer.updateComplete, JSON.stringify(timer.state) + shown(timer, 'phase'))));
    for (const other of others) expect(other).to.equal(one);
    expect(shown(timers[0]!, 'phase')).to.equal('Follow-up');
  });

  it('goes over any transport that is plugged in', async () => {
    const session = fresh();
    const clock = new ManualClock(NOON);
    const wires: ((message: unknown) => void)[] = [];
    const transport: OpenTransport = (_, receive) => {
      wires.push(receive);
      return { post: (message) => wires.filter((wire) => wire !== receive).forEach((wire) => wire(structuredClone(message))), close: () => void wires.splice(wires.indexOf(receive), 1) };
    };
    const leader = await shared(session, clock, transport);
    const room = await shared(session, clock, transport);
    await until(() => wires.length === 2);
    leader.start();
    await until(() => room.matches(':state(running)'));
    leader.remove();
    await until(() => wires.length === 1);
  });

  it('names a message of another version once, and goes on without BroadcastChannel', async () => {
    const session = fresh();
    const { said } = warnings();
    const timer = await shared(session, new ManualClock(NOON));
    const channel = broadcast(`rg-session-timer:${session}`, () => undefined);
    await until(() => {
      channel.post({ version: 1, type: 'state', ahead: 0, seen: true, state: { version: 3 } });
      return said.length;
    });
    channel.close();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('is not of this version');
    vi.stubGlobal('BroadcastChannel', undefined);
    const alone = await shared(fresh(), new ManualClock(NOON));
    await until(() => said.length === 2);
    vi.unstubAllGlobals();
    expect(said[1]).to.contain('no way between windows');
    alone.start();
    await alone.updateComplete;
    expect(alone.matches(':state(running)')).to.equal(true);
    expect(timer.matches(':state(idle)')).to.equal(true);
  });
});

describe('awake', () => {
  /** A wake lock that a test can refuse and take away. */
  function wakeLock(refuses = false): { held: () => number; drop: () => void } {
    const locks: { released: boolean; release: () => Promise<void> }[] = [];
    const request = async (): Promise<unknown> => {
      if (refuses) throw new DOMException('no', 'NotAllowedError');
      const lock = { released: false, release: async () => void (lock.released = true) };
      locks.push(lock);
      return lock;
    };
    vi.stubGlobal('navigator', Object.create(navigator, { wakeLock: { value: { request } } }));
    return { held: () => locks.filter((lock) => !lock.released).length, drop: () => locks.forEach((lock) => (lock.released = true)) };
  }
  afterEach(() => vi.unstubAllGlobals());

  it('is held while the session runs, and got back after the page was hidden', async () => {
    const lock = wakeLock();
    const { timer } = await timerOn({ awake: true });
    timer.start();
    await until(() => lock.held() === 1);
    lock.drop();
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => lock.held() === 1);
    timer.pause();
    await until(() => lock.held() === 0);
    timer.resume();
    await until(() => lock.held() === 1);
    timer.remove();
    await until(() => lock.held() === 0);
  });

  it('says in words when it is refused', async () => {
    wakeLock(true);
    const { timer } = await timerOn({ awake: true });
    timer.start();
    await until(() => textOf(timer).includes('may go dark'));
  });

  it('says so where there is none', async () => {
    vi.stubGlobal('navigator', Object.create(Navigator.prototype));
    const { timer } = await timerOn({ awake: true });
    timer.start();
    await until(() => /dark|awake/.test(textOf(timer)));
  });
});

describe('chime', () => {
  /** An audio device on a test's clock; what was set to sound, and when. */
  function audio(clock: ManualClock, allowed = true): { set: () => number[] } {
    const starts: { at: number; stopped: boolean }[] = [];
    const knob = { value: 0, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined };
    class Context {
      state = 'suspended';
      destination = {};
      onstatechange: (() => void) | undefined;
      get currentTime(): number {
        return (clock.now() - NOON) / 1000;
      }
      async resume(): Promise<void> {
        if (allowed) this.state = 'running';
      }
      async close(): Promise<void> {}
      createGain(): unknown {
        return { gain: knob, connect: (to: unknown) => to, disconnect: () => undefined };
      }
      createOscillator(): unknown {
        const start = { at: 0, stopped: false };
        return {
          frequency: knob, connect: (to: unknown) => to,
          start: (at: number) => starts.push(Object.assign(start, { at })),
          stop: (at?: number) => at === undefined && (start.stopped = true),
        };
      }
    }
    vi.stubGlobal('AudioContext', Context);
    // Whether somebody has touched the page before is the engine's to say; here nobody has.
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false }, vibrate: () => true });
    return { set: () => [...new Set(starts.filter((start) => !start.stopped).map((start) => Math.round(start.at)))] };
  }
  afterEach(() => vi.unstubAllGlobals());

  it('is one soft tone, set on the audio clock for ten minutes to closing', async () => {
    const clock = new ManualClock(NOON);
    const device = audio(clock);
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock} chime></rg-session-timer>`);
    await until(() => timer.updateComplete);
    timer.start();
    await until(() => textOf(timer).includes('tone is off'));
    await press(timer, 'main');
    await press(timer, 'main');
    await until(() => !textOf(timer).includes('tone is off'));
    clock.advance(44 * MINUTE + 45_000);
    expect(device.set()).to.deep.equal([45 * 60]);
    clock.advance(30 * MINUTE);
    expect(device.set()).to.deep.equal([45 * 60]);
  });

  it('moves with a pause', async () => {
    const clock = new ManualClock(NOON);
    const device = audio(clock);
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock} chime></rg-session-timer>`);
    timer.start();
    await until(() => textOf(timer).includes('tone is off'));
    await press(timer, 'back');
    await until(() => !textOf(timer).includes('tone is off'));
    clock.advance(44 * MINUTE + 50_000);
    expect(device.set()).to.deep.equal([45 * 60]);
    timer.pause();
    expect(device.set()).to.deep.equal([]);
    clock.advance(5 * MINUTE);
    timer.resume();
    clock.advance(MINUTE);
    expect(device.set()).to.deep.equal([50 * 60]);
  });

  it('tells the leader beforehand that it cannot sound', async () => {
    const clock = new ManualClock(NOON);
    audio(clock, false);
    const timer = await fixture<RgSessionTimer>(html`<rg-session-timer .clock=${clock} chime></rg-session-timer>`);
    timer.start();
    await press(timer, 'main');
    await until(() => textOf(timer).includes('tone is off'));
  });
});
