/** Rule sets that look random; the same from the same draws in every engine. */
import type { Rule } from '../../src/rule-card/rule.js';

/** A source of numbers from 0 up to 1. */
export type Draw = () => number;

/** A whole number below `count`. */
export const below = (draw: Draw, count: number): number => Math.floor(draw() * count);

export const pick = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)]!;

/** The list in another order. */
export function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(below(draw, rest.length), 1)[0]!);
}

/** Texts as groups may write them, by locale; some with signs that can be written in more than one way. */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  en: ['What is said here stays here.', 'We do not give advice', 'naïve café', '“as the doctor, I…”', 'Phones away — please'],
  de: ['Was hier gesagt wird, bleibt hier.', 'Wir hören zu und fragen später', 'Ärzte grüßen', 'Straße'],
  fr: ['Ce qui est dit ici reste ici.', 'Aucun conseil, aucune leçon', 'Où ? À l’heure !', 'Noël, garçon'],
  es: ['Lo que se dice aquí, aquí se queda.', '¿Quién tiene un caso?', 'Ningún consejo', 'mañana'],
  vi: ['Những gì nói ở đây sẽ ở lại đây.', 'Không đưa ra lời khuyên', 'Mỗi người đều có thể bỏ qua'],
  tr: ['Burada konuşulan burada kalır.', 'Öğüt vermeyiz', 'İstanbul ılık', 'Susmak da bir haktır'],
  el: ['Ό,τι λέγεται εδώ μένει εδώ.', 'Δεν δίνουμε συμβουλές', 'ΐ και ΰ'],
  ar: ['ما يقال هنا يبقى هنا.', 'لا نقدّم نصائح', 'آ أ إ ؤ'],
  he: ['מה שנאמר כאן נשאר כאן.', 'איננו נותנים עצות', 'שָׁלוֹם'],
  hi: ['यहाँ कही बात यहीं रहती है।', 'हम सलाह नहीं देते', 'क़लम ज़रूर'],
  ja: ['ここで話したことはここだけのこと。', '助言はしません', 'ガギグゲゴ パピプ'],
  ko: ['여기서 한 말은 여기에 남습니다.', '조언하지 않습니다', '각자 넘길 수 있습니다'],
};

const locales = Object.keys(phrases);
/** What the texts of all locales may also hold. */
const oddities = [
  'e\u0301', 'ﬁ', '\u212b', 'ü\u0323', 'q\u0323\u0307', '👩🏽‍⚕️', '🇨🇭', '60', '½', '\u00a0', '\t', '\ud800', '"\\"', '\u2028', '<b>',
];
const breaks = ['\n', '\r\n', '\n\n'] as const;

/** One to three phrases of one locale, sometimes over several lines, sometimes with an oddity. */
export function someText(draw: Draw, locale: string = pick(draw, locales)): string {
  const parts = Array.from({ length: 1 + below(draw, 3) }, () => pick(draw, phrases[locale]!));
  const between = draw() < 0.2 ? pick(draw, breaks) : ' ';
  return parts.join(between) + (draw() < 0.2 ? ` ${pick(draw, oddities)}` : '');
}

const phaseIds = ['gather', 'call', 'present', 'clarify', 'push-back', 'work', 'return', 'close'];
const sourceKeys = ['BSANZ', 'HUNG', 'S17', 'JOHNSON04'];

/** A rule; its id is its own. */
export function someRule(draw: Draw, id: string): Rule {
  const locale = pick(draw, locales);
  return {
    id,
    statement: someText(draw, locale),
    why: draw() < 0.3 ? '' : someText(draw, locale),
    status: pick(draw, ['fixed', 'negotiable', 'programme']),
    phases: phaseIds.filter(() => draw() < 0.2),
    terms: draw() < 0.6 ? '' : someText(draw, locale),
    sources: sourceKeys.filter(() => draw() < 0.2),
    own: draw() < 0.6,
  };
}

/** As many rules, each with an id of its own. */
export const someRules = (draw: Draw, count: number): readonly Rule[] => Array.from({ length: count }, (_, at) => someRule(draw, `rule-${at}`));
