/** What only some pages ask for: each aid is a module of its own, loaded when its attribute is there. */
import { complain } from '../foundation/complain.js';
import type { SessionTimerWords } from '../locales/translation.js';
import type { Session } from './session.js';

/** What an aid works with. */
export interface AidHost {
  readonly host: HTMLElement;
  readonly session: Session;
  /** The session's name among windows and in storage. */
  readonly name: string;
  /** Whether all windows with that name are in step. */
  readonly shared: boolean;
  readonly words: SessionTimerWords;
  /** The value of the attribute or property that asked for the aid. */
  readonly value: unknown;
  /** A line in the notes, or its end. */
  note(line: string): void;
}

/** A running aid. */
export interface Aid {
  stop(): void;
}

type Start = (host: AidHost) => Aid;

const loaders: Readonly<Record<AidName, () => Promise<{ start: Start }>>> = {
  keep: () => import('./keep.js'),
  awake: () => import('./awake.js'),
  chime: () => import('./tone.js'),
  share: () => import('./share.js'),
  worker: () => import('./beats.js'),
};

export const aidNames = ['keep', 'awake', 'chime', 'share', 'worker'] as const;
export type AidName = (typeof aidNames)[number];

/** The aids of one element. */
export class Aids {
  readonly #wanted = new Map<AidName, unknown>();
  readonly #running = new Map<AidName, Aid>();
  readonly #notes = new Map<AidName, string>();
  readonly #host: (value: unknown) => Omit<AidHost, 'note'>;
  readonly #changed: () => void;

  constructor(host: (value: unknown) => Omit<AidHost, 'note'>, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The aids' lines. */
  get notes(): readonly string[] {
    return [...this.#notes.values()];
  }

  /** Has the aid run if `value` is truthy, with that value; stops it if not. */
  want(name: AidName, value: unknown): void {
    if (this.#wanted.get(name) === (value || undefined)) return;
    this.#stop(name);
    if (!value) return;
    this.#wanted.set(name, value);
    loaders[name]().then(
      ({ start }) => {
        if (this.#wanted.get(name) !== value) return;
        const note = (line: string): void => {
          if ((this.#notes.get(name) ?? '') === line) return;
          if (line) this.#notes.set(name, line);
          else this.#notes.delete(name);
          this.#changed();
        };
        this.#running.set(name, start({ ...this.#host(value), note }));
      },
      (reason: unknown) => complain(`<rg-session-timer> ${name}: its part of the library could not be loaded (${String(reason)}).`),
    );
  }

  stop(): void {
    for (const name of aidNames) this.#stop(name);
  }

  #stop(name: AidName): void {
    this.#wanted.delete(name);
    this.#running.get(name)?.stop();
    this.#running.delete(name);
    this.#notes.delete(name);
  }
}
