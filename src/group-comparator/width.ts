/** How wide a comparator's place is, in its own text's size: at twice the size of text there is half as much room. */
import type { LitElement, ReactiveController } from 'lit';

/** Narrower than this, a comparator shows cards. */
const NARROW = 44;
/** What the column of questions and each other column need before a table moves in a frame. */
const FIRST = 9;
const COLUMN = 8.5;

/** Follows the place and not the window, and asks for an update where the width changes what is shown. */
export class Width implements ReactiveController {
  readonly #element: LitElement;
  #observer: ResizeObserver | undefined;
  /** 0 while it is not known. */
  #em = 0;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // A frame later: what is drawn within the call changes the height, and browsers report that as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get narrow(): boolean {
    return this.#em > 0 && this.#em < NARROW;
  }

  /** Whether a table with so many kinds is wider than its place. */
  isTooSmallFor(kinds: number): boolean {
    return this.#em > 0 && this.#em < FIRST + COLUMN * kinds;
  }

  get #sight(): string {
    return `${this.narrow} ${Math.floor((this.#em - FIRST) / COLUMN)}`;
  }

  #measure(): void {
    const before = this.#sight;
    this.#em = this.#element.clientWidth / (Number.parseFloat(getComputedStyle(this.#element).fontSize) || 16) || this.#em;
    if (this.#sight !== before) this.#element.requestUpdate();
  }
}
