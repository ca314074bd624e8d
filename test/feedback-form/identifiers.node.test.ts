import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { source, wordsOf } from '../../scripts/identifiers.mjs';
import { itemWords } from '../../src/knowledge/feedback-item-words.js';
import { phaseWords } from '../../src/knowledge/phase-words.js';
import { capitals, names, places, wordyNames } from '../../src/feedback-form/identifier-data.js';
import { formsOfNames, unpack } from '../../src/feedback-form/identifier-names.js';
import { patterns } from '../../src/feedback-form/identifier-patterns.js';
import { findIdentifiers, identifierKinds, neutralWords, neutralWordsFor } from '../../src/feedback-form/identifiers.js';
import { parts, type Part, type Sentence } from './corpus/index.js';
import { random, rounds } from '../foundation/random.js';

/** At most this many bytes, brotli, for the check and its lists together. */
const BUDGET = 12 * 1024;
const inContext = new Set(['name', 'place']);
const kindsIn = (text: string, lang?: string): readonly string[] => findIdentifiers(text, lang).map(({ kind, text }) => `${kind} ${text}`);

interface Tally {
  found: number;
  all: number;
  /** Found as the kind it is. */
  asKind: number;
}

/** A label counts as found where findings cover at least half of it. */
function tally(sentences: readonly Sentence[]): Map<string, Tally> {
  const per = new Map<string, Tally>();
  for (const { text, labels } of sentences) {
    const findings = findIdentifiers(text);
    for (const label of labels) {
      const counts = per.get(label.kind) ?? { found: 0, all: 0, asKind: 0 };
      const over = findings.filter((each) => each.start < label.end && each.end > label.start);
      const covered = over.reduce((sum, each) => sum + Math.min(each.end, label.end) - Math.max(each.start, label.start), 0);
      counts.all += 1;
      if (covered * 2 >= label.end - label.start) counts.found += 1;
      if (over.some(({ kind }) => kind === label.kind.replace('address', 'place'))) counts.asKind += 1;
      per.set(label.kind, counts);
    }
  }
  return per;
}

const share = (counts: readonly Tally[]): number => counts.reduce((sum, { found }) => sum + found, 0) / counts.reduce((sum, { all }) => sum + all, 0);

function measure(name: string, { marked, clean }: Part) {
  const per = tally(marked);
  const of = (contextual: boolean) => [...per].filter(([kind]) => inContext.has(kind) === contextual).map(([, counts]) => counts);
  const flagged = clean.filter(({ text }) => findIdentifiers(text).length > 0);
  const figures = { patterned: share(of(false)), context: share(of(true)), flagged: flagged.length / clean.length };
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  console.info([
    `${name}: ${marked.length} sentences with identifiers, ${clean.length} without`,
    ...[...per].sort().map(([kind, { found, all, asKind }]) => `  ${kind.padEnd(10)} ${found}/${all}, ${asKind} as that kind`),
    `  patterned ${percent(figures.patterned)}, names and places in context ${percent(figures.context)}, clean sentences flagged ${percent(figures.flagged)}`,
  ].join('\n'));
  return figures;
}

const all: Part = {
  marked: Object.values(parts).flatMap(({ marked }) => marked),
  clean: Object.values(parts).flatMap(({ clean }) => clean),
};

describe('the corpus', () => {
  it('has six hundred sentences or more, half of them clean, none twice, and every kind in both parts', () => {
    expect(all.marked.length + all.clean.length).toBeGreaterThanOrEqual(600);
    expect(all.clean.length).toBeGreaterThanOrEqual(all.marked.length);
    const texts = [...all.marked, ...all.clean].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { marked } of Object.values(parts)) {
      expect(new Set(marked.flatMap(({ labels }) => labels.map(({ kind }) => kind)))).toEqual(new Set([...identifierKinds, 'address']));
      for (const { labels } of marked) expect(labels.length).toBeGreaterThan(0);
    }
  });
});

describe.each([['the whole corpus', all], ['the held-out part', parts['held out']]] as const)('in %s the check', (name, part) => {
  it('finds 99 % of patterned identifiers and 85 % of names in context, and flags at most 3 % of clean sentences', () => {
    const { patterned, context, flagged } = measure(name, part);
    expect(patterned).toBeGreaterThanOrEqual(0.99);
    expect(context).toBeGreaterThanOrEqual(0.85);
    expect(flagged).toBeLessThanOrEqual(0.03);
  });
});

describe('findings', () => {
  it('stand in order, never overlap, and quote the text', () => {
    for (const { text } of all.marked) {
      let end = 0;
      for (const found of findIdentifiers(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.text).toBe(found.text.trim());
        expect(identifierKinds).toContain(found.kind);
        ({ end } = found);
      }
    }
  });

  it('are none in an empty text and in everything this library says itself', () => {
    expect(findIdentifiers('')).toEqual([]);
    const said = [...Object.values(itemWords), ...Object.values(phaseWords)].flatMap((words) => Object.values(words));
    expect(said.filter((text) => findIdentifiers(text).length > 0)).toEqual([]);
  });

  it('are the same for the same text, whatever was looked at before', () => {
    const text = 'mrs alvarez, MRN 4471209, on 3/14 in Duluth';
    const first = findIdentifiers(text);
    findIdentifiers('x'.repeat(50));
    expect(findIdentifiers(text)).toEqual(first);
    expect(first.map(({ kind }) => kind)).toEqual(['name', 'record', 'date', 'place']);
  });

  it('know that a capital tells nothing in German', () => {
    expect(kindsIn('Wir haben nur über die Krankheit und den Dienst gesprochen.', 'de')).toEqual([]);
    expect(kindsIn('Ich denke oft an Frau Wisniewska.', 'de')).toEqual(['name Frau Wisniewska']);
  });

  it('know that a text in its own script is not a name, and which endings and titles make one', () => {
    expect(kindsIn('今日のグループはとても静かでした。', 'ja')).toEqual([]);
    expect(kindsIn('山田さんのことを考えていた。', 'ja')).toEqual(['name 山田さん']);
    expect(kindsIn('Мы говорили только о Марии Ивановне.', 'ru')).toEqual(['name Марии Ивановне']);
    expect(kindsIn('Сегодня было слишком много советов.', 'ru')).toEqual([]);
    expect(kindsIn('오늘은 김민준 씨 이야기를 했다.', 'ko')).toEqual(['name 김민준 씨']);
    expect(kindsIn('我一直在想李伟先生。', 'zh')[0]).toContain('先生');
    expect(kindsIn('تحدثنا عن السيد محمود اليوم', 'ar')).toEqual(['name السيد محمود']);
    expect(kindsIn('ვილაპარაკეთ ბევრი', 'ka')).toEqual([]);
  });

  it('take a tag of no language for English', () => {
    expect(kindsIn('I saw 李伟 again.', '?')).toEqual(['name 李伟']);
  });

  it('leave single letters of other scripts alone: they stand for measures', () => {
    expect(kindsIn('the β-blocker and 5 μg, Δ of 2')).toEqual([]);
  });

  it('offer neutral words for each kind', () => {
    for (const kind of identifierKinds) {
      expect(neutralWordsFor(kind).length).toBeGreaterThan(0);
      for (const word of neutralWordsFor(kind)) expect(neutralWords).toContain(word);
    }
    expect(neutralWordsFor('name')).toContain('patient');
    expect(neutralWordsFor('ssn')).toEqual(['nothing']);
  });
});

describe('the lists', () => {
  const folder = fileURLToPath(new URL('../../src/feedback-form/', import.meta.url));

  it('are in step with what they are written from', () => {
    expect(readFileSync(`${folder}identifier-data.ts`, 'utf8')).toBe(source());
    expect([...unpack(names)]).toEqual(wordsOf('names'));
    expect([...unpack(wordyNames)]).toEqual(wordsOf('names-that-are-words'));
    expect([...unpack(capitals)]).toEqual(wordsOf('capitals'));
    expect([...unpack(places)]).toEqual(wordsOf('places'));
  });

  it('say of no word both that it is a name and that it is none', () => {
    const plain = unpack(capitals);
    expect([...unpack(names)].filter((word) => plain.has(word) || unpack(wordyNames).has(word))).toEqual([]);
  });

  it(`weigh, with the check, at most ${BUDGET} bytes`, async () => {
    const entryPoints = [`${folder}identifiers.ts`];
    const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
    const bytes = brotliCompressSync(outputFiles[0]!.contents).length;
    console.info(`the check for identifiers weighs ${bytes} of ${BUDGET} bytes`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});

describe('time', () => {
  const SIZE = 100_000;
  const shapes: readonly (readonly [string, string])[] = [
    'a', 'A', 'a ', 'A ', 'Aa ', 'aB', '1', '1 ', '1-', '1/', '1.', '12:', '0 ', '+1 ', '(1', '@', 'a@', 'a@a.', 'a.a', 'A.', 'A. ', 'a.', 'www.',
    'http://', 'http://a', '.com', 'x.com/', ' ', '\n', '"', "'", "'s", '-', "a-", "A-",
    'a’', '\u0301', 'a\u0301', 'é', '李', '李 ', 'م', 'Ж ', '👩‍⚕️',
    '\ud800', '\u0000', 'mrn ', 'mrn is ', 'number ', 'no. id ', 'record number ', '#', 'on 1/', 'may ', 'May 1', 'the first of ', 'twenty-', 'ninety ',
    'ninety-', 'aged ', '9 ', '99 year', '99 year old ', 'mr ', 'Mr. ', 'Dr. A', 'Maria ', 'maria ', 'Maria van de ', 'St. ', 'Lake ', 'Of The ',
    'A County ', 'in ', 'in A', 'photo of ', 'took a ', 'at dot ', 'a at b dot ', '1 Aa Bb ', '12 A St ', 'Patient AB ', 'initials a ', 'face ', 'finger',
    'Room 1', 'bed 1', 'A1', 'A1A 1A', '1A-', 'name is ', 'named ', 'x'.repeat(63) + '.', 'x'.repeat(64) + '@', '1'.repeat(17) + 'A', 'a:', 'ff:ff:',
  ].map((piece) => [JSON.stringify(piece).slice(0, 20), piece] as const);

  /** Milliseconds of this process, whatever else the machine does. */
  const cost = (text: string): number => {
    const from = process.cpuUsage();
    findIdentifiers(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };

  /** The shortest times for half of a text and for all of it, in milliseconds. What looks long is measured again. */
  function times(text: string): { half: number; whole: number; linear: boolean } {
    let [half, whole] = [Infinity, Infinity];
    for (let run = 0; run < 6; run += 1) {
      half = Math.min(half, cost(text.slice(0, SIZE / 2)));
      whole = Math.min(whole, cost(text));
      if (whole <= 3 * half + 150 && whole <= 4000) return { half, whole, linear: true };
    }
    return { half, whole, linear: false };
  }

  it('grows with the text and no faster, whatever the text is', () => {
    const slow: string[] = [];
    let worst = 0;
    for (const [name, piece] of shapes) {
      const { half, whole, linear } = times(piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE));
      worst = Math.max(worst, whole);
      if (!linear) slow.push(`${name}: ${half.toFixed(0)} ms for half of it, ${whole.toFixed(0)} ms for all`);
    }
    console.info(`${shapes.length} hostile texts of ${SIZE} characters: at most ${worst.toFixed(0)} ms`);
    expect(slow).toEqual([]);
  }, 300_000);

  it('grows no faster for random mixtures of hostile pieces either', () => {
    const draw = random(64);
    for (let n = 0; n < rounds(20); n += 1) {
      const chosen = Array.from({ length: 4 }, () => shapes[Math.floor(draw() * shapes.length)]![1]);
      let text = '';
      while (text.length < SIZE) text += chosen[Math.floor(draw() * chosen.length)]!.repeat(1 + Math.floor(draw() * 40));
      expect(times(text.slice(0, SIZE)), JSON.stringify(chosen)).toMatchObject({ linear: true });
    }
  }, 300_000);

  it('is bounded by the form of every pattern: no repetition is without an end', () => {
    const forms = [...patterns.map(([, form]) => form), ...formsOfNames];
    const bare = forms.map(({ source }) => source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x').replace(/\\./g, 'x'));
    const unbounded = bare.filter((form) => /[*+]|\{\d+,\}/.test(form));
    expect(unbounded).toEqual([]);
  });
});
