/** Names of people and places in running text: by list, by what stands beside them, and by a capital where none is due. */
import { capitals, names, places, wordyNames } from './identifier-data.js';
import type { IdentifierKind } from '../knowledge/identifier-kinds.js';

/** The words of a front-coded list: a capital says how many letters a word shares with the one before. */
export function unpack(packed: string): ReadonlySet<string> {
  let word = '';
  return new Set(packed.match(/[A-Z][^A-Z]{0,40}/g)?.map((part) => (word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1))));
}

const known = unpack(names);
const wordy = unpack(wordyNames);
const allowed = unpack(capitals);
const towns = unpack(places);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const titles = set('mr mrs ms mx dr prof professor sr sra señor señora herr frau mme monsieur madame');
/** Titles that are words too: they count before a capital, with a capital of their own. */
const wordyTitles = set('miss nurse sister brother father mother baby reverend pastor rabbi imam aunt uncle old little');
const verbs = set(
  'said says told asked asks cried cries agreed wept laughed apologised apologized replied thinks wants wanted presented whispered smiled insisted',
);
const articles = set('a an the this that these our my your his her their every some any no another one');
const particles = set('van von de del der den di da dos la le al el bin');
const eponymous = set(
  'disease syndrome palsy sign signs test tests scale score stage stages survey inventory group groups round rounds method criteria body catheter ' +
  'oath coma dementia lymphoma fracture procedure maneuver tremor nodes style questions exercise talk position fever bias effect law theory moment ' +
  'article paper book',
);
/** Whose first name is no more a secret than their last. */
const authors = set('balint freud jung rogers winnicott osler chekhov');
const kin = set('family families case boy girl twins sisters brothers couple');
const whereabouts = set('in at from near outside around through to toward towards');
const drug = new RegExp('(?:pril|olol|statin|azole|mab|cillin|pine|etine|sartan|formin|glutide|mycin|azepam|olam|codone|morphone|triptan|xaban|semide|sone|' +
  'olone|vir|done|pam|amide|caine|profen|oxone)$');
const ending = new RegExp('(?:ing|tion|sion|ment|ness|ity|ology|ics|ive|ship|ism|ful|less|ly|ous|ence|ance|ary|ical|able|ible|ese|ish|ogist|atrist|atric|atrics' +
  '|care|work|wards?|[^aeiou]ians?|[^aeiou]icans?|eans?)$');
const suffix = set(
  'county parish township hospital clinic center centre university college school academy church temple mosque synagogue home hospice manor estates ' +
  'reservation street avenue road lane drive boulevard park lake river bridge prison jail infirmary house',
);
const prefix = set('lake mount fort saint st');
/** Letters that stand for something other than a person. */
const acronyms = set(
  'md do pa np rn ed er ob gi gu iv im po pt ot ct mr us uk eu un tv pc it hr ai ok id am pm bp dm hf mi cp si hi af gp em fm pd ny va or aa na dc ' +
  'eg ie nb hs ca ba bs ma qd os icu ccu ehr emr pcp hiv std uti cva tia mri ama dnr dni phd bid tid qid prn npo chf ckd cad bmi cna lpn dka',
);

/** Without accents, in small letters. */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/’/g, "'");

interface Token {
  readonly start: number;
  /** After the word without a possessive ending. */
  readonly end: number;
  readonly word: string;
  readonly capital: boolean;
  readonly shout: boolean;
  /** What stands between the word before and this one, at most three characters of it. */
  readonly gap: string;
  /** Whether it begins a sentence, where a capital is due. */
  readonly first: boolean;
}

const wordForm = /\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,40}(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,40}){0,3}/gu;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: raw, index: start } of text.matchAll(wordForm)) {
    const bare = raw.replace(/['’]s$/i, '');
    const gap = text.slice(Math.max(end, start - 3), start);
    const before = tokens.at(-1);
    const short = gap.startsWith('.') && before && (titles.has(before.word) || before.word === 'st' || before.word.length === 1);
    const first = !before || (!short && /[.!?:…\n"“]/.test(gap)) || start - end > 3;
    const capital = /^\p{Lu}/u.test(bare);
    tokens.push({ start, end: start + bare.length, word: fold(bare), capital, shout: bare.length > 1 && bare === bare.toUpperCase(), gap, first });
    end = start + raw.length;
  }
  return tokens;
}

type Stretch = readonly [kind: IdentifierKind, from: number, to: number];

/** Whether a token follows the one before it in the same name, or in the same breath. */
const near = (token: Token | undefined): token is Token => token !== undefined && /^(?:[ -]|\. ?)$/.test(token.gap);
const isAllowed = (word: string): boolean => word.split('-').some((part) => allowed.has(part));
/** Whether a word is hardly a name, unless something beside it says so. */
const isPlain = (word: string): boolean => isAllowed(word) || ending.test(word) || drug.test(word);

/** Reads tokens one after another. Each rule looks at a few neighbours only. */
function reader(tokens: readonly Token[], text: string, capitalsTell: boolean): (i: number) => Stretch | undefined {
  /** Whether the token is a name, or the first part of one. */
  function isName(i: number): boolean {
    const token = tokens[i]!;
    const { word, capital, shout, first } = token;
    if (word.length < 2) return false;
    const before = first ? undefined : tokens[i - 1];
    const follower = tokens[i + 1];
    const next = follower?.gap === ' ' ? follower : undefined;
    const speaks = next !== undefined && verbs.has(next.word);
    if (before && /^(?:sur)?named?$/.test(before.word) && !isPlain(word)) return true;
    if (before && /^(?:is|was)$/.test(before.word) && tokens[i - 2]?.word === 'name' && !isPlain(word)) return true;
    if (next && capital && (eponymous.has(next.word) || authors.has(next.word))) return false;
    if (/^ ?\d{1,5} ?(?:mg|mcg|g|ml|units)\b/.test(text.slice(token.end, token.end + 14))) return false;
    const article = before !== undefined && token.gap === ' ' && articles.has(before.word) ? before.word : '';
    if (shout) return word.length > 3 && known.has(word) && !isAllowed(word);
    if (!capital) return !isAllowed(word) && (known.has(word) || (wordy.has(word) && speaks && !article));
    if (isAllowed(word)) return speaks && wordy.has(word);
    if (known.has(word)) return !/^an?$/.test(article);
    if (first) {
      const named = next !== undefined && next.capital && !next.shout && (known.has(next.word) || wordy.has(next.word)) && !isAllowed(next.word);
      return wordy.has(word) ? speaks || named : speaks && capitalsTell && !isPlain(word) && !word.endsWith('s');
    }
    if (!capitalsTell) return wordy.has(word) && speaks;
    return !isPlain(word) && (!article || (next !== undefined && kin.has(next.word)));
  }

  /** The last token of a name that has its first at `i`. */
  function extent(i: number): number {
    let last = i;
    for (let at = i + 1; at < i + 6; at += 1) {
      const token = tokens[at];
      if (!near(token) || token.first) break;
      const { word, capital, shout } = token;
      const small = !capital && !tokens[last]!.capital && known.has(tokens[i]!.word) && (known.has(word) || wordy.has(word)) && !isAllowed(word);
      const goesOn = small || (capital && !shout && (known.has(word) || !isAllowed(word)));
      if (goesOn) last = at;
      else if (!particles.has(word)) break;
    }
    return last;
  }

  /** The last token of capitals that end in a word for a place. */
  function suffixed(i: number): number | undefined {
    let last: number | undefined;
    for (let at = i + 1; at < i + 6; at += 1) {
      const token = tokens[at];
      if (token?.gap !== ' ' || !(token.capital || /^(?:of|the|and)$/.test(token.word))) break;
      if (token.capital && suffix.has(token.word)) last = at;
    }
    return last;
  }

  /** A place by name: with a word that says what it is, or one of the known towns. */
  function place(i: number): Stretch | undefined {
    const { word, capital, first } = tokens[i]!;
    const before = tokens[i - 1]?.word ?? '';
    const next = tokens[i + 1];
    const at = whereabouts.has(before);
    if (capital && prefix.has(word) && near(next) && next.capital) return ['place', i, suffixed(i + 1) ?? extent(i + 1)];
    const last = capital && !isPlain(word) && !suffix.has(word) ? suffixed(i) : undefined;
    if (last) return ['place', i, last];
    if (at && !capital && word === 'st' && near(next) && !isAllowed(next.word)) return ['place', i, i + 1];
    const town = towns.has(word) && !eponymous.has(next?.word ?? '') && (at || (capital && !first && !articles.has(before)));
    return town || (at && !capital && /(?:ville|burgh?|borough|shire|polis)$/.test(word)) ? ['place', i, i] : undefined;
  }

  return (i) => {
    const { word, capital } = tokens[i]!;
    const next = tokens[i + 1];
    const titled = near(next) &&
      (titles.has(word) ? next.capital || !isAllowed(next.word) : capital && wordyTitles.has(word) && next.capital && !next.shout && !isPlain(next.word));
    if (titled) return ['name', i, extent(i + 1)];
    const kind = whereabouts.has(tokens[i - 1]?.word ?? '') && !known.has(word) ? 'place' : 'name';
    return place(i) ?? (isName(i) ? [kind, i, extent(i)] : undefined);
  };
}

const initialForms = [
  /(?<![\p{L}.])\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\.(?!\p{L})/gu,
  /(?<![\p{L}.])[a-z]\.[a-z]\.(?:[a-z]\.)?(?!\p{L})/gu,
  /\b(?:[Pp]atient|[Pp]t|[Ii]nitials?(?: are| is|:)?|[Nn]amed) (?<v>[A-Z]{2,3})\b/gu,
  /\b[Ii]nitials?(?: are| is|:)? (?<v>[a-z][ .]?[a-z])\b/gu,
];

const chinese = /\p{sc=Han}{1,4}(?:先生|女士|小姐|太太|医生|醫師)/gu;

/** Scripts other than Latin, by their code, and what makes a name where the text itself is written in them. */
const honoured: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,6}(?:さん|様|氏|くん|ちゃん|先生)/gu,
  Hans: chinese,
  Hant: chinese,
  Kore: /\p{sc=Hang}{2,4} ?(?:씨|님)/gu,
  Cyrl: /\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}(?:вич|[вч]н\p{Ll})\p{Ll}{0,2}/gu,
  Arab: /(?:السيد|السيدة|الدكتور|الدكتورة|الأستاذ) \p{L}{2,20}/gu,
};

const foreign = /(?:(?!\p{Script=Latin})\p{L})(?:(?!\p{Script=Latin})[\p{L}\p{M}]|[ ·'’-](?=(?!\p{Script=Latin})\p{L})){1,40}/gu;

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Every form looked for here, so that a test can see that each is bounded. */
export const formsOfNames: readonly RegExp[] = [...initialForms, ...Object.values(honoured), foreign, wordForm, drug, ending];

/** Names of people and places in a text. */
export function* findNames(text: string, lang: string): Generator<{ readonly kind: IdentifierKind; readonly start: number; readonly end: number }> {
  for (const form of initialForms) {
    for (const { 0: all, index, groups } of text.matchAll(form)) {
      const words = groups?.['v'] ?? all;
      const start = index + all.lastIndexOf(words);
      const letters = fold(words).replace(/[^a-z]/g, '');
      if (!acronyms.has(letters)) yield { kind: 'name', start, end: start + words.length };
    }
  }
  const script = scriptOf(lang);
  for (const { 0: words, index } of text.matchAll(script === 'Latn' ? foreign : (honoured[script] ?? /(?!)/g))) {
    if (/\p{L}\p{M}{0,4}\p{L}/u.test(words)) yield { kind: 'name', start: index, end: index + words.length };
  }
  const tokens = tokensOf(text);
  const read = reader(tokens, text, !/^(?:de|lb|gsw)\b/i.test(lang));
  for (let i = 0; i < tokens.length; i += 1) {
    const found = read(i);
    if (!found) continue;
    const [kind, from, to] = found;
    yield { kind, start: tokens[from]!.start, end: tokens[to]!.end };
    i = to;
  }
}
