/** Copies text, or says that it could not, so that it can be shown to be copied by hand. */
import type { Desk } from './desk.js';

/** What somebody wanted to copy, and whether the browser did. */
export interface Copy {
  readonly text: string;
  readonly done: boolean;
}

export async function copied({ words, say }: Desk, text: string): Promise<Copy> {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No clipboard here, or it is not allowed.
    done = false;
  }
  say(done ? words.saidCopied : words.saidNotCopied);
  return { text, done };
}
