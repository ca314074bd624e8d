/** A page's own words in place of the language's. Pure. */
import type { Wording } from './element.js';

/** The words with a page's own put in; where a word takes values, `{0}`, `{1}` … stand for them. Unknown keys are ignored. */
export function wordsWith<Words extends object>(words: Words, wording: Wording): Words {
  const own = (key: string, built: unknown): unknown => {
    const word = Object.hasOwn(wording, key) ? wording[key]! : undefined;
    if (word === undefined || typeof built === 'object') return built;
    return typeof built === 'string' ? word : (...values: readonly string[]) => word.replace(/\{(\d)\}/g, (_, n) => values[n as 0] ?? '');
  };
  return Object.fromEntries(Object.entries(words).map(([key, built]) => [key, own(key, built)])) as Words;
}
