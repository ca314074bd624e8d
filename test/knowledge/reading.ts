/** How many years of school a text asks for, by Flesch and Kincaid. Syllables are counted by groups of vowels: near enough to compare texts. */

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/[’']/g, '').match(/[a-zà-ž]+|\d+/g) ?? [];
const sentencesOf = (text: string): string[] => text.split(/[.?!]+(?:\s|$)/).filter((sentence) => /[a-z0-9]/i.test(sentence));

/** Endings that are written with an e and spoken without: "named", "rules", "side"; but not "started", "cases", "table". */
const silent = /(?:[^td\Wl]ed|[^cgsxzl\W](?<!ch|sh)es|(?<=[aeiouy])les|[^l\W]e|(?<=[aeiouy])le)$/;

/** Syllables of one word. */
export function syllables(word: string): number {
  if (/^\d/.test(word)) return Math.max(1, word.length - 1);
  const spoken = word.replace(silent, (end) => end.replace(/e/, ''));
  return Math.max(1, (spoken.match(/[aeiouyà-ž]+/g) ?? []).length);
}

/** The Flesch–Kincaid grade of a text. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sum = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (sum / words.length) - 15.59;
}
