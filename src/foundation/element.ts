/** What all elements share: group, wording, heading level, language, states, complaints. Nothing about time or groups' rules. */
import { LitElement, type CSSResult, type CSSResultGroup, type CSSResultOrNative, type PropertyDeclarations } from 'lit';
import type { TranslationPart } from '../locales/translation.js';
import { groupKinds, type GroupKind } from '../knowledge/groups.js';
import { complainOf } from './complain.js';
import { define } from './define.js';
import { field, isRecord, keep, numberBetween, oneOf, parsed, type Field } from './field.js';
import { langOf, onLanguageChange, translationFor } from './locale.js';
import { version } from './version.js';

/** Words for one instance, by key; see each element's words in `residency-groups/locales/en`. */
export type Wording = Readonly<Record<string, string>>;

/** The base of every element of this library. `Group` is the kinds of group that it knows. */
export abstract class RgElement<Group extends string = GroupKind> extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version: string = version;

  /** The tag behind its prefix. */
  static readonly base: string = '';

  /** Registers the class as `<prefix>-…`; does nothing but warn where the tag is taken. */
  static define(prefix?: string, registry?: CustomElementRegistry): void {
    define(this as unknown as Parameters<typeof define>[0], prefix, registry);
  }

  static override properties: PropertyDeclarations = {
    group: field(oneOf(groupKinds, 'balint')),
    wording: field((value, refuse) => {
      const accepted = 'an object of words by key';
      if (value === null || value === undefined) return {};
      const read = parsed(value, refuse, accepted);
      if (read === keep) return keep;
      if (!isRecord(read)) return refuse(accepted);
      const words = Object.entries(read).filter(([key, word]) => typeof word === 'string' || (refuse(`text for "${key}"`, word), false));
      return Object.fromEntries(words);
    }),
    level: field(numberBetween(1, 6, 2)),
  };

  /**
   * The kind of group: `balint`, `support`, `blended` or `exploration`. Anything else is named in the console and the last good kind stays.
   * @default 'balint'
   */
  declare group: Group;

  /**
   * Words of this instance in place of the language's own: an object, or JSON in the attribute. Keys that do not exist are ignored.
   * @default {}
   */
  declare wording: Wording;

  /**
   * The level of the element's heading in the page's outline, 1 to 6; 2 unless set.
   * @default 2
   */
  declare level: number;

  /** @internal */
  protected readonly internals: ElementInternals | undefined = this.attachInternals?.();

  #stopListening: (() => void) | undefined;

  /** Gives each checked property its accessor; see {@link field}. */
  protected static override finalize(): void {
    // Lit asks a class again for each class that extends it; a second getter would not know what the first has kept.
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of Object.entries(this.properties)) {
      const { check } = options as Partial<Field<unknown>>;
      if (check) Object.defineProperty(this.prototype, name, checkedAccessor(name, check));
    }
  }

  /** Sheets are read once, when the tag is registered, and not while the first element is drawn. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const all = super.finalizeStyles(styles);
    for (const style of all as CSSResult[]) void style.styleSheet;
    return all;
  }

  #worn: readonly CSSResult[] = [];

  /** @internal Wears, beside its own styles, those of a part that is loaded later. */
  protected wear(styles: readonly CSSResult[]): void {
    this.#worn = styles;
    this.#dress();
  }

  /** Sheets belong to one document; in another (a pop-out, a frame) the element wears its own copies. */
  #dress(): void {
    const root = this.shadowRoot;
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    const styles = [...(this.constructor as typeof LitElement).elementStyles, ...this.#worn] as readonly CSSResult[];
    root.adoptedStyleSheets = styles.map((style) => {
      if (view === globalThis.window && style.styleSheet) return style.styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  adoptedCallback(): void {
    this.#dress();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#dress();
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLanguageChange(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** @internal The language tag of the nearest `lang`. */
  protected get language(): string {
    return this.isConnected ? langOf(this) : 'en';
  }

  /** @internal The words of the nearest language; `english` where it is not known. */
  protected translated<Part extends TranslationPart>(english: Part): Part {
    return translationFor(this.language, english);
  }

  /** @internal Sets exactly these custom states. */
  protected setStates(...on: readonly string[]): void {
    const states = this.internals?.states;
    states?.clear();
    on.forEach((state) => states?.add(state));
  }

  /** @internal Fires a fact: bubbling, composed, not cancelable. */
  protected tell<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Reads what is given; what cannot be read is named in the console, and the last good value stays. */
function checkedAccessor(name: string, check: Field<unknown>['check']): PropertyDescriptor {
  const value = Symbol(name);
  type Holder = RgElement & Record<symbol, unknown>;
  return {
    get(this: Holder): unknown {
      return value in this ? this[value] : check(null, () => keep);
    },
    set(this: Holder, given: unknown): void {
      const before: unknown = Reflect.get(this, name);
      const read = check(given, (accepted, part = given) => {
        complainOf(this.localName, name, part, accepted);
        return keep;
      });
      if (read === keep) return;
      this[value] = read;
      this.requestUpdate(name, before);
    },
    configurable: true,
    enumerable: true,
  };
}
