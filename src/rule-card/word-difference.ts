/** What changed in a text, in whole words. */

/** A stretch of text that stayed, went or came. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** White space; words and numbers ("don't", "3.5", "10:30"); single marks of punctuation; anything else. */
const PIECES = /\s+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:(?:['’.]|[,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*|\p{P}\p{M}*|[^\s\p{L}\p{N}\p{P}]+/gu;

/** Pieces in which only a dictionary, or a table of emoji, finds the ends of words: more than one sign of scripts without spaces, or pictures. */
const DENSE = /^(?=..)[\0-\u0dff\u1e00-\u2027\uac00-\ud7a3]*[^\0-\u0dff\u1e00-\u2027\uac00-\ud7a3]/su;

const MUTE = /^[\s\p{P}]*$/u;

/** How many bits of a row share one number: few enough for a sum of two to stay a small integer. */
const BITS = 30;
const ALL = 0x3fffffff;

/** The numbers that the rows of a comparison may take: 11,000 words against as many. Longer texts are not compared word by word. */
const MOST_NUMBERS = 2 ** 22;

/**
 * What has to be removed from and added to `before` to have `after`, in order of reading; `lang` is the language tag of both.
 * Pieces that are the same or removed give `before`, pieces that are the same or added give `after`. As many words stay as can;
 * white space and punctuation stay only beside them, so that a new phrase reads as one change.
 */
export function wordDifference(before: string, after: string, lang: string): readonly TextPiece[] {
  const pieces: { kind: TextPiece['kind']; text: string }[] = [];
  const put = (kind: TextPiece['kind'], texts: readonly string[]): void => {
    const text = texts.join('');
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) pieces.push({ kind, text });
  };

  /** Puts what two lists share at their ends, and between that what `inner` puts. */
  const change = (a: readonly string[], b: readonly string[], inner: (a: readonly string[], b: readonly string[]) => void): void => {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    put('same', a.slice(0, start));
    inner(a.slice(start, a.length - end), b.slice(start, b.length - end));
    put('same', a.slice(a.length - end));
  };
  const replace = (a: readonly string[], b: readonly string[]): void => {
    put('removed', a);
    put('added', b);
  };

  change(piecesOf(before), piecesOf(after), (roughA, roughB) => {
    const a = wordsOf(roughA, lang);
    const b = wordsOf(roughB, lang);
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of commonWords(a, b)) {
      change(a.slice(i, nextI), b.slice(j, nextJ), replace);
      put('same', [a[nextI]!]);
      [i, j] = [nextI + 1, nextJ + 1];
    }
    change(a.slice(i), b.slice(j), replace);
  });
  return pieces;
}

const piecesOf = (text: string): readonly string[] => text.match(PIECES) ?? [];

/** Cuts dense pieces into words. `Intl.Segmenter` is asked about nothing else, since each word takes it microseconds. */
function wordsOf(pieces: readonly string[], lang: string): readonly string[] {
  if (!Intl.Segmenter || !pieces.some((piece) => DENSE.test(piece))) return pieces;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return pieces.flatMap((piece) => (DENSE.test(piece) ? Array.from(segmenter.segment(piece), ({ segment }) => segment) : piece));
}

/** The places of the words in a longest row of words that both lists have, by Hyyrö's bit-parallel way. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  // Words by number; -1 where the other list does not have it. Both lists from the end, so that the way back is in order of reading.
  const known = new Map<string, number>();
  for (const word of a) if (!MUTE.test(word)) known.set(word, -1);
  let count = 0;
  const rows: number[] = [];
  for (let place = b.length - 1; place >= 0; place -= 1) {
    const number = known.get(b[place]!);
    if (number === undefined) continue;
    if (number < 0) known.set(b[place]!, count++);
    rows.push(place);
  }
  const columns: number[] = [];
  for (let place = a.length - 1; place >= 0; place -= 1) if (known.get(a[place]!)! >= 0) columns.push(place);
  const width = Math.ceil(columns.length / BITS);
  if (width * rows.length > MOST_NUMBERS) return [];

  const masks = new Int32Array(width * count);
  columns.forEach((place, column) => (masks[known.get(a[place]!)! * width + Math.floor(column / BITS)]! |= 1 << column % BITS));

  // A bit of a row is 0 where the longest common row up to that column is one longer than up to the column before it.
  const bits = new Int32Array(width * (rows.length + 1)).fill(ALL, 0, width);
  rows.forEach((place, row) => {
    const start = known.get(b[place]!)! * width;
    const to = (row + 1) * width;
    bits.copyWithin(to, to - width, to);
    let carry = 0;
    for (let i = 0; i < width; i += 1) {
      const mask = masks[start + i]!;
      // Most words are rare: where one does not stand, and nothing is carried, the row is as the one before it.
      if (!(mask | carry)) continue;
      const number = bits[to + i]!;
      const sum = number + (number & mask) + carry;
      carry = sum >>> BITS;
      bits[to + i] = (sum & ALL) | (number & ~mask);
    }
  });

  const pairs: [number, number][] = [];
  let [row, column] = [rows.length, columns.length - 1];
  const grows = (row: number): boolean => !(bits[row * width + Math.floor(column / BITS)]! & (1 << column % BITS));
  while (column >= 0) {
    if (!grows(row)) column -= 1;
    else {
      row -= 1;
      if (!grows(row)) {
        pairs.push([columns[column]!, rows[row]!]);
        column -= 1;
      }
    }
  }
  return pairs;
}
