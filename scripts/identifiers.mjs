/**
 * Writes src/feedback-form/identifier-data.ts from the lists in scripts/identifiers: words in order, each as a capital that says how
 * many letters it shares with the one before (A for none), then the rest. With --check it only says whether the file is in step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const target = at('src/feedback-form/identifier-data.ts');

/** The words of a list, each once and in order. Lines that begin with # say what follows. */
export function wordsOf(name) {
  const lines = readFileSync(at(`scripts/identifiers/${name}.txt`), 'utf8').split('\n').filter((line) => !line.startsWith('#'));
  return [...new Set(lines.join(' ').split(/\s+/).filter(Boolean))].sort();
}

const shared = (one, other) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const packed = (words) => words.map((word, i) => {
  const length = shared(word, words[i - 1] ?? '');
  return String.fromCharCode(65 + length) + word.slice(length);
}).join('');

const lists = [
  ['names', 'names', 'Names that are hardly words besides.'],
  ['wordyNames', 'names-that-are-words', 'Names that are words too.'],
  ['capitals', 'capitals', 'Words whose capital makes no name of them, and words that follow a cue without being a name.'],
  ['places', 'places', 'Cities and towns.'],
];

/** The text of the module. */
export function source() {
  const text = (name, words) => `export const ${name} =\n${packed(words).match(/.{1,140}/g).map((line) => `  '${line}'`).join(' +\n')}`;
  const parts = lists.map(([name, file, what]) => `/** ${what} */\n${text(name, wordsOf(file))};\n`);
  return `/* Written by scripts/identifiers.mjs from the lists in scripts/identifiers, front-coded so that they weigh little. */\n\n${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = source();
  if (process.argv.includes('--check')) process.exit(readFileSync(target, 'utf8') === text ? 0 : 1);
  writeFileSync(target, text);
}
