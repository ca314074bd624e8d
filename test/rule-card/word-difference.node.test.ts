import { afterEach, describe, expect, it } from 'vitest';
import { wordDifference, type TextPiece } from '../../src/rule-card/word-difference.js';
import { random, rounds } from '../foundation/random.js';
import { below, phrases, pick, shuffled, type Draw } from './random-rules.js';

/** A difference as a line: [-removed-]{+added+}. */
const line = (before: string, after: string, lang = 'en'): string =>
  wordDifference(before, after, lang)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const without = (kind: TextPiece['kind'], pieces: readonly TextPiece[]): string => pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');

describe('the difference of two texts', () => {
  it.each([
    ['', '', ''],
    ['We listen.', 'We listen.', 'We listen.'],
    ['', 'We listen.', '{+We listen.+}'],
    ['We listen.', '', '[-We listen.-]'],
    ['We may speak.', 'We must speak.', 'We [-may-]{+must+} speak.'],
    ['We speak.', 'We never speak.', 'We {+never +}speak.'],
    ['We never speak.', 'We speak.', 'We [-never -]speak.'],
    ['We stay.', 'We stay to the end.', 'We stay{+ to the end+}.'],
    ['Say it.', 'Say it. Then listen.', 'Say it.{+ Then listen.+}'],
    ['don’t talk', 'do talk', '[-don’t-]{+do+} talk'],
    ['12:30 sharp', '12:45 sharp', '[-12:30-]{+12:45+} sharp'],
    ['1.5 hours', '2.5 hours', '[-1.5-]{+2.5+} hours'],
    ['Be kind.', 'Be kind!', 'Be kind[-.-]{+!+}'],
    ['a  b', 'a b', 'a[-  -]{+ +}b'],
  ])('from %j to %j reads %j', (before, after, expected) => {
    expect(line(before, after)).toBe(expected);
  });

  it('takes neighbours that changed together for one change, whatever stands between them', () => {
    expect(line('the quick brown fox', 'the slow red fox')).toBe('the [-quick brown-]{+slow red+} fox');
    expect(line('red, green', 'blue, yellow')).toBe('[-red, green-]{+blue, yellow+}');
    expect(line('red  green', 'blue  yellow')).toBe('[-red  green-]{+blue  yellow+}');
    expect(line('first yes, then go home', 'maybe no, then walk home')).toBe('[-first yes-]{+maybe no+}, then [-go-]{+walk+} home');
  });

  it('keeps the words that stay between others', () => {
    expect(line('nobody gives advice in the work', 'everyone asks before advice in this group')).toBe(
      '[-nobody gives-]{+everyone asks before+} advice in [-the work-]{+this group+}',
    );
  });

  it('finds words where none are set apart by spaces', () => {
    expect(line('我们在这里保密', '我们在那里保密', 'zh')).toBe('我们在[-这里-]{+那里+}保密');
    expect(line('ここで話したこと', 'ここで聞いたこと', 'ja')).toMatch(/^ここで\[-話/);
    expect(line('เราเก็บความลับ', 'เราบอกความลับ', 'th')).toBe('เรา[-เก็บ-]{+บอก+}ความลับ');
    expect(line('PGY会议', 'PGY讨论', 'zh')).toBe('PGY[-会议-]{+讨论+}');
    expect(line('Vorher: 我们在这里', 'Nachher: 我们在那里', 'zh')).toBe('[-Vorher-]{+Nachher+}: 我们在[-这里-]{+那里+}');
  });

  it('never tears a sign apart', () => {
    expect(line('ask 👩🏽‍⚕️ first', 'ask 👩‍⚕️ first')).toBe('ask [-👩🏽‍⚕️-]{+👩‍⚕️+} first');
    expect(line('👩‍⚕️👍🏽', '👩‍⚕️👍')).toBe('👩‍⚕️[-👍🏽-]{+👍+}');
    expect(line('1️⃣ #️⃣', '2️⃣ *️⃣')).toBe('[-1️⃣ #️⃣-]{+2️⃣ *️⃣+}');
    expect(line('cafe', 'cafe\u0301')).toBe('[-cafe-]{+cafe\u0301+}');
  });
});

describe('a browser that knows no words', () => {
  const { Segmenter } = Intl;
  afterEach(() => void Object.assign(Intl, { Segmenter }));

  it('has them from white space and punctuation', () => {
    Object.assign(Intl, { Segmenter: undefined });
    expect(line('We may speak.', 'We must speak.')).toBe('We [-may-]{+must+} speak.');
    expect(line('我们在这里。我们保密。', '我们在那里。我们保密。', 'zh')).toBe('[-我们在这里-]{+我们在那里+}。我们保密。');
  });
});

const PAIRS = rounds(100_000);
const seeds = Object.values(phrases).flat().concat('เราเก็บความลับไว้ที่นี่', '我们在这里说的话要保密。', '👩🏽‍⚕️👨‍👩‍👧 🇨🇭!', 'a, b; c… 10:30');
const scraps = [
  ' ', '', '  ', '\n', '\r\n', ', ', '.', '’', '\u200d', '\ufe0f', '\u0301', '\ud83d', '\udc4d', '3', '👍', '👍🏽', 'ไ', '这', 'not', 'not', 'the', 'ل',
];

/** A text, or rather what somebody who types badly makes of one. */
function mangled(draw: Draw, text: string): string {
  let after = text;
  for (let n = below(draw, 4); n > 0; n -= 1) {
    const from = below(draw, after.length + 1);
    const to = draw() < 0.5 ? from : Math.min(after.length, from + below(draw, 12));
    after = after.slice(0, from) + pick(draw, scraps) + after.slice(to);
  }
  return after;
}

describe(`${PAIRS.toLocaleString('en')} random pairs of texts`, () => {
  it('are the one without what came, and the other without what went', () => {
    const draw = random(6);
    const faults: string[] = [];
    for (let n = 0; n < PAIRS && faults.length < 3; n += 1) {
      const before = mangled(draw, pick(draw, seeds));
      const after = draw() < 0.9 ? mangled(draw, before) : mangled(draw, pick(draw, seeds));
      const pieces = wordDifference(before, after, 'en');
      const kinds = pieces.map(({ kind }) => kind);
      const neat = pieces.every(({ text }) => text) && !/same,same|removed,removed|added,added|added,removed/.test(kinds.join());
      if (without('added', pieces) !== before || without('removed', pieces) !== after || !neat) faults.push(JSON.stringify([before, after, pieces]));
    }
    expect(faults).toEqual([]);
  }, 600_000);

  it('keep as many words as can be kept', () => {
    const draw = random(7);
    const words = ['we', 'may', 'not', 'speak', 'here', 'of', 'it'];
    const some = (most: number): string[] => Array.from({ length: below(draw, most) }, () => pick(draw, words));
    for (let n = 0; n < rounds(5000); n += 1) {
      // Rows of more than thirty words take more than one number.
      const most = n % 20 ? 12 : 120;
      const [before, after] = [some(most), some(most)];
      const between = draw() < 0.5 ? ' ' : ', ';
      const kept = wordDifference(before.join(between), after.join(between), 'en').filter(({ kind }) => kind === 'same');
      const count = kept.flatMap(({ text }) => text.match(/\w+/g) ?? []).length;
      if (count !== longestCommon(before, after)) expect(count, JSON.stringify([before, after])).toBe(longestCommon(before, after));
    }
  });
});

/** The length of the longest row of words in both, by the book. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0).concat(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return row.at(-1)!;
}

describe('2,000 words against 2,000', () => {
  const draw = random(8);
  const count = Math.min(2000, rounds(2000));
  const text = (word: (at: number) => string, between = ' '): string => Array.from({ length: count }, (_, at) => word(at)).join(between);
  const name = (at: number): string => `w${at.toString(36)}rd`;
  const order = shuffled(draw, Array.from({ length: count }, (_, at) => at));

  it.each([
    ['of which one changed', text(name), text((at) => name(at === 900 ? 7 : at))],
    ['all different', text(name), text((at) => name(at + count))],
    ['of which every other one changed', text(name), text((at) => name(at % 2 ? at : at + count))],
    ['in another order', text(name), text((at) => name(order[at]!))],
    ['of a vocabulary of fifty', text(() => name(below(draw, 50))), text(() => name(below(draw, 50)))],
    ['of a vocabulary of two', text(() => name(below(draw, 2))), text(() => name(below(draw, 2)))],
    ['with other punctuation', text(name, ', '), text(name, '; ')],
  ])('%s take a moment', (what, before, after) => {
    let least = Infinity;
    for (let n = 0; n < 25; n += 1) {
      const start = performance.now();
      wordDifference(before, after, 'en');
      least = Math.min(least, performance.now() - start);
    }
    console.info(`${count.toLocaleString('en')} words ${what}: ${least.toFixed(1)} ms`);
    expect(least).toBeLessThan(40);
  });
});

describe('hostile texts', () => {
  const long = (sign: string): string => sign.repeat(Math.min(10_000, rounds(10_000)) / sign.length);

  it.each([
    ['one word', long('a'), long('b')],
    ['two signs in turn', long('+a'), long('a+')],
    ['stops', long('a.'), long('a!')],
    ['marks without letters', long('\u0301'), long('\u0300')],
    ['joiners', long('\u200d'), long('\u200c')],
    ['emoji', long('👍'), long('👎👍')],
    ['one long family', long('👩‍'), long('👨‍')],
    ['Chinese', long('我们在这里说的话都要保密'), long('我们在那里说的话都可保密')],
    ['Thai', long('เราเก็บความลับไว้'), long('เราบอกความลับไว้')],
    ['halves of pairs', long('\ud83d'), long('\udc4d')],
    ['white space', long(' \n'), long('\n ')],
  ])('take bounded time: %s', (_what, before, after) => {
    const start = performance.now();
    const pieces = wordDifference(before, after, 'en');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(without('added', pieces)).toBe(before);
    expect(without('removed', pieces)).toBe(after);
  });

  it('are not too long for what only one of them has', () => {
    const few = Array.from({ length: 3000 }, (_, at) => `word${at}`);
    const amid = few.map((word) => `${word} ${'alone '.repeat(15)}`).join('');
    const kept = (before: string, after: string): number =>
      wordDifference(before, after, 'en').filter(({ kind, text }) => kind === 'same' && text.trim()).flatMap(({ text }) => text.trim().split(/\s+/)).length;
    expect(kept(few.join(' '), amid)).toBe(few.length);
    expect(kept(amid, few.join(' '))).toBe(few.length);
  });

  it('too long to be compared word by word are compared at their ends', () => {
    const many = (word: string): string => `start ${`${word} and `.repeat(12_000)}end`;
    expect(wordDifference(many('this'), many('that'), 'en')).toEqual([
      { kind: 'same', text: 'start ' },
      { kind: 'removed', text: many('this').slice(6, -8) },
      { kind: 'added', text: many('that').slice(6, -8) },
      { kind: 'same', text: ' and end' },
    ]);
  });
});
