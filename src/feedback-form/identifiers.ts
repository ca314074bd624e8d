/**
 * Looks through a comment for what may identify someone: on the device, without a network, in time that grows with the text and no
 * faster. A nudge and no guarantee: a rare story identifies without any of this.
 */
import type { Identifier, IdentifierKind } from '../knowledge/identifier-kinds.js';
import { findNames } from './identifier-names.js';
import { patterns } from './identifier-patterns.js';

export * from '../knowledge/identifier-kinds.js';

/**
 * What in a text looks like an identifier, in the order in which it stands, none overlapping another.
 *
 * `lang` is the language of the text as a BCP 47 tag. It says which script is no sign of a name by itself, and whether capitals are
 * (in German they are not). Words are known in English, forms of numbers as the US and the UK write them.
 */
export function findIdentifiers(text: string, lang = 'en'): readonly Identifier[] {
  const found: Identifier[] = [];
  const taken = new Uint8Array(text.length);
  const take = (kind: IdentifierKind, start: number, end: number): void => {
    if (taken.subarray(start, end).some(Boolean)) return;
    taken.fill(1, start, end);
    found.push({ kind, start, end, text: text.slice(start, end) });
  };
  for (const [kind, form, unless] of patterns) {
    for (const match of text.matchAll(form)) {
      const words = match.groups?.['v'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.length;
      const before = text.slice(Math.max(0, start - 40), start);
      if (unless?.(words, before, text.slice(end, end + 12))) continue;
      take(kind === 'phone' && /\bfax\w{0,3}\b[^.!?]{0,16}$/i.test(before) ? 'fax' : kind, start, end);
    }
  }
  for (const { kind, start, end } of findNames(text, lang)) take(kind, start, end);
  return found.sort((a, b) => a.start - b.start);
}
