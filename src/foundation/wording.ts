/** A page's own words in place of the language's. Pure. */
import type { Wording } from './element.js';

/** The words with a page's own put in; where a word takes values, `{0}`, `{1}` … stand for them. Unknown keys are ignored. */
export function wordsWith<Words extends object>(words: Words, wording: Wording): Words {
  const own = { ...words } as Record<string, unknown>;
  for (const [key, word] of Object.entries(wording)) {
    const built = own[key];
    if (typeof built === 'string') own[key] = word;
    if (typeof built === 'function') own[key] = (...values: readonly string[]) => word.replace(/\{(\d)\}/g, (_, n) => values[n as 0] ?? '');
  }
  return own as Words;
}
