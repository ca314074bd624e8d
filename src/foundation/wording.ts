/** A page's own words in place of the language's. Pure. */
import type { Wording } from '../foundation/element.js';

/** The words with a page's own put in; where a word takes values, `{0}`, `{1}` … stand for them. Unknown keys are ignored. */
export function wordsWith<Words extends object>(words: Words, wording: Wording): Words {
  const own = Object.entries(wording).flatMap(([key, word]): [string, unknown][] => {
    const built: unknown = Object.hasOwn(words, key) ? words[key as keyof Words] : undefined;
    if (typeof built === 'string') return [[key, word]];
    if (typeof built !== 'function') return [];
    return [[key, (...values: readonly (string | undefined)[]) => word.replace(/\{(\d)\}/g, (_, n: string) => values[Number(n)] ?? '')]];
  });
  return own.length ? { ...words, ...Object.fromEntries(own) } : words;
}
