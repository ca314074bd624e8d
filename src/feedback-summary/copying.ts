/** The released numbers as CSV, to be copied. Loaded when somebody copies. */
import { csvOf } from './csv.js';
import type { Desk } from './desk.js';
import { directionsOf } from './own-items.js';

/** Copies them; resolves with the text where the browser did not, so that it can be copied by hand. */
export async function copied({ items, blocks }: Desk): Promise<string> {
  const text = csvOf(blocks.flatMap(({ release }) => release ?? []), directionsOf(items));
  try {
    await navigator.clipboard.writeText(text);
    return '';
  } catch {
    // No clipboard here, or it is not allowed.
    return text;
  }
}
