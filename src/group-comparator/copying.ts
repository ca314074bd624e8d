/** Copies text, or says that it could not, so that it can be shown to be copied by hand. */
import type { Desk } from './desk.js';

/** What somebody wanted to copy, and whether the browser did. */
export interface Copy {
  readonly text: string;
  readonly done: boolean;
}

/** `keep` learns of it before anybody is told. */
export async function copied({ words, say }: Desk, text: string, keep: (copy: Copy) => unknown): Promise<void> {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No clipboard here, or it is not allowed.
    done = false;
  }
  keep({ text, done });
  say(done ? words.saidCopied : words.saidNotCopied);
}
