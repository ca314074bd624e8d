/** Which language an element speaks: that of the nearest `lang`, its own tree and those around it. */
import type { Translation } from '../locales/translation.js';

const translations = new Map<string, Translation>();
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Makes translations known, for `lang` values that equal or extend theirs ("de" serves "de-CH"). Elements on the page follow at once. */
export function registerTranslation(...added: readonly Translation[]): void {
  for (const translation of added) translations.set(translation.lang.toLowerCase(), translation);
  for (const listener of listeners) listener();
}

/** The translation for a language, or `fallback`. */
export function translationFor(lang: string, fallback: Translation): Translation {
  const parts = lang.toLowerCase().split('-');
  while (parts.length) {
    const found = translations.get(parts.join('-'));
    if (found) return found;
    parts.pop();
  }
  return fallback;
}

/** The nearest `lang` above and on an element, across shadow roots; a language tag that `Intl` accepts. */
export function langOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    const lang = found?.getAttribute('lang');
    if (lang) return valid(lang);
    const root: Node = (found ?? at).getRootNode();
    at = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'en';
}

function valid(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
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
