/** What only some pages ask for: each aid is a module of its own, loaded, like this one, when its attribute is there. */
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

const loaders = {
  keep: () => import('./keep.js'),
  awake: () => import('./awake.js'),
  chime: () => import('./tone.js'),
  share: () => import('./share.js'),
  worker: () => import('./beats.js'),
} satisfies Record<string, () => Promise<{ start(host: AidHost): Aid }>>;

/** What is wanted: truthy for each aid that is to run. */
export type Wants = Readonly<Record<keyof typeof loaders, unknown>>;

/** The aids of one element. */
export class Aids {
  readonly #host: () => Omit<AidHost, 'note' | 'value'>;
  readonly #changed: () => void;
  readonly #wanted = new Map<string, unknown>();
  readonly #running = new Map<string, Aid>();
  readonly #notes = new Map<string, string>();

  constructor(host: () => Omit<AidHost, 'note' | 'value'>, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The aids' lines. */
  get notes(): readonly string[] {
    return [...this.#notes.values()];
  }

  /** Has exactly the aids run that are wanted. Resolves when those that are new have begun. */
  async want(wants: Partial<Wants>): Promise<void> {
    await Promise.all(Object.entries(loaders).map(([name, load]) => this.#set(name, wants[name as keyof Wants], load)));
  }

  async #set(name: string, value: unknown, load: () => Promise<{ start(host: AidHost): Aid }>): Promise<void> {
    if (this.#wanted.get(name) === (value || undefined)) return;
    this.#wanted.delete(name);
    this.#running.get(name)?.stop();
    this.#running.delete(name);
    this.#note(name, '');
    if (!value) return;
    this.#wanted.set(name, value);
    try {
      const { start } = await load();
      if (this.#wanted.get(name) === value) this.#running.set(name, start({ ...this.#host(), value, note: (line) => this.#note(name, line) }));
    } catch (reason) {
      complain(`<rg-session-timer> ${name}: its part of the library could not be loaded (${String(reason)}).`);
    }
  }

  #note(name: string, line: string): void {
    if ((this.#notes.get(name) ?? '') === line) return;
    if (line) this.#notes.set(name, line);
    else this.#notes.delete(name);
    this.#changed();
  }
}
