import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/rule-card/sha256.js';
import { random, rounds } from '../foundation/random.js';
import { below, pick, type Draw } from './random-rules.js';

const byNode = (text: string): string => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
  ])('of %j is what NIST says it is', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('of a million letters is what NIST says it is', () => {
    expect(sha256('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
  });

  it('is right at every length around the edges of blocks', () => {
    for (let length = 0; length <= 260; length += 1) {
      expect(sha256('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
      expect(sha256('é'.repeat(length))).toBe(byNode('é'.repeat(length)));
    }
  });

  it('is of UTF-8, with a mark in place of half a sign', () => {
    expect(sha256('\ud83d\ude42 \ud83d')).toBe(byNode('🙂 \ufffd'));
    expect(sha256('\ude42')).toBe(sha256('\ud83d'));
  });

  it(`agrees with Node's own over ${rounds(10_000).toLocaleString('en')} random texts`, () => {
    const draw = random(1);
    for (let n = 0; n < rounds(10_000); n += 1) {
      const text = someSigns(draw);
      if (sha256(text) !== byNode(text)) expect(sha256(text), JSON.stringify(text)).toBe(byNode(text));
    }
  });
});

/** Up to 300 code units of all planes, halves of pairs among them; often as long as one or two blocks. */
function someSigns(draw: Draw): string {
  const length = draw() < 0.5 ? pick(draw, [54, 55, 56, 57, 62, 63, 64, 65, 118, 119, 120, 121, 127, 128]) : below(draw, 300);
  const ascii = draw() < 0.5;
  const sign = (): number => (ascii ? 32 + below(draw, 95) : draw() < 0.2 ? 0xd800 + below(draw, 0x800) : below(draw, 0x10000));
  return String.fromCharCode(...Array.from({ length }, sign));
}
