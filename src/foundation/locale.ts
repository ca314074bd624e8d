/** Which language an element speaks: that of the nearest `lang`, its own tree and those around it. */
import type { TranslationPart } from '../locales/translation.js';

const translations = new Map<string, TranslationPart>();
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Makes translations known, for `lang` values that equal or extend theirs ("de" serves "de-CH"). A part (the words of one element)
 * is added to what is known of its language. Elements on the page follow at once.
 */
export function registerTranslation(...added: readonly TranslationPart[]): void {
  for (const part of added) {
    const lang = part.lang.toLowerCase();
    translations.set(lang, { ...translations.get(lang), ...part });
  }
  for (const listener of listeners) listener();
}

/** The translation for a language; what nobody has translated is in the words of `fallback`. */
export function translationFor<Part extends TranslationPart>(lang: string, fallback: Part): Part {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = translations.get(tag);
    if (found) return { ...fallback, ...found };
  }
  return fallback;
}

/** The nearest `lang` above and on an element, across shadow roots; a language tag that `Intl` accepts. */
export function langOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (lang) return valid(lang);
  }
  return 'en';
}

function valid(lang: string): string {
  try {
    // A browser takes long to look up its first language, and this one is known.
    return lang === 'en' ? lang : Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return 'en';
  }
}

/** Calls back when a language on the page may have changed; returns the way to stop. One observer serves all. */
export function onLanguageChange(listener: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((each) => each()));
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

const formats = new Map<string, unknown>();

/** What is dear to make for a language, made once. */
export function cached<T>(key: string, make: () => T): T {
  if (!formats.has(key)) {
    if (formats.size >= 32) formats.clear();
    formats.set(key, make());
  }
  return formats.get(key) as T;
}

/** A time of day as the language writes it: "13:00", "1:00 PM". */
export function timeOfDay(instant: number, lang: string): string {
  return cached(`time ${lang}`, () => new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' })).format(instant);
}

/** A span in words: "18 minutes", "1 hour 5 minutes", under a minute "40 seconds". `short` gives "18 min". */
export function duration(ms: number, lang: string, display: 'long' | 'short' = 'long'): string {
  const unit = (value: number, name: string): string =>
    cached(`${name} ${display} ${lang}`, () => new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: display })).format(value);
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 60) return unit(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (!hours) return unit(minutes, 'minute');
  return minutes % 60 ? `${unit(hours, 'hour')} ${unit(minutes % 60, 'minute')}` : unit(hours, 'hour');
}
