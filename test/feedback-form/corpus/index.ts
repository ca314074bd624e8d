/** The corpus, read: each sentence with the places of what is labelled in it. */
import * as development from './development.js';
import * as heldOut from './held-out.js';

/** A labelled stretch of a sentence. */
export interface Label {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Part {
  readonly marked: readonly Sentence[];
  readonly clean: readonly Sentence[];
}

/** Reads `[kind:words]`. */
function read(source: string): Sentence {
  const labels: Label[] = [];
  let text = '';
  for (const [piece, kind, words] of source.matchAll(/\[([a-z]+):([^\]]+)\]|[^[]+/g)) {
    if (kind && words) labels.push({ kind, start: text.length, end: text.length + words.length });
    text += words ?? piece;
  }
  return { text, labels };
}

const partOf = ({ marked, clean }: typeof development): Part => ({ marked: marked.map(read), clean: clean.map(read) });

export const parts = { development: partOf(development), 'held out': partOf(heldOut) } as const;
