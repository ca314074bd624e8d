/**
 * SHA-256 (FIPS 180-4), at once and everywhere: the browser's own answers later, and is missing on intranet pages without
 * https, while a form's value has to be right in the same tick.
 */
const WORD = 2 ** 32;

const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime)) found.push(n);
  return found;
};

/** The first 32 bits behind the point of the primes' roots. */
const roots = (count: number, power: number): readonly number[] => primes(count).map((prime) => (prime ** power * WORD) | 0);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

let constants: readonly number[] | undefined;

/** The SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits; of texts up to 512 MB. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);

  constants ??= roots(64, 1 / 3);
  const w = new Int32Array(64);
  const state = Int32Array.from(roots(8, 1 / 2));
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) w[i] = view.getInt32(block + i * 4);
      else {
        const x = w[i - 15]!;
        const y = w[i - 2]!;
        w[i] = w[i - 16]! + w[i - 7]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
      }
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! += word));
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
