/**
 * Identifiers that have a form of their own, or a word beside them that says what they are. Every repetition here has a bound, so
 * that each place of a text is looked at a bounded number of times, whatever the text is.
 */
import type { IdentifierKind } from '../knowledge/identifier-kinds.js';

/** A form, and whether what has it is meant; the stretch is the group `v`, or all of it. Earlier patterns win over later ones. */
export type Pattern = readonly [kind: IdentifierKind, form: RegExp, unless?: (found: string, before: string, after: string) => boolean];

const digitsIn = (text: string): string => text.replace(/\D/g, '');

const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ordinals = '(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|' +
  'tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir)tieth';
const year = '(?:19|20)\\d\\d';
const old = '(?:9\\d|1[01]\\d)';
const units = /^ ?(?:%|°|percent|per|minutes?|mins?|hours?|days?|seconds?|beats|bpm|mmhg|over|on|degrees|miles|mph|m?c?g|kg|ml|points?|times|people|of|[/:.,]?\d)/i;
const measured = (_found: string, _before: string, after: string): boolean => units.test(after);

/** A number with letters, as cards and labels have it. */
const value = '(?<v>#?(?:[a-z]{1,4}[ -])?[a-z]{0,8}\\d[\\da-z]{0,24}(?:[-./: ][a-z]{0,4}\\d[\\da-z]{0,12}|-[a-z]{1,4}(?![a-z])){0,7})(?![a-z])';
const link = '(?:[ :.=#]{1,3}(?:numbers?|num|nos?|nr|ids?|codes?|is|was|of|ending)\\b){0,3}[ :.=#]{1,3}';

/** Words that tell what kind of number follows. The first few tell it alone; after the others a short number needs the word "number", "no." or "ID". */
const cues: readonly (readonly [IdentifierKind, string, string])[] = [
  ['ssn', 'ssn|social security|social|nino|national insurance|ni number', ''],
  ['record', 'mrn|nhs|chi number|urn', 'charts?|(?:medical |health |hospital )?records?|files?|encounter|accession|hospital|patient'],
  ['plan', 'mbi|hicn|medicaid|medicare', 'members?|subscriber|policy|plan|insurance|beneficiary|group|health card'],
  ['account', 'acct|iban|sort code', 'accounts?|invoice|bill(?:ing)?|(?:credit |debit |bank )?card|claim'],
  ['vehicle', 'vin|(?:licen[cs]e |number )?plate', 'registration|vehicle'],
  ['licence', 'npi|dea|gmc|nmc', 'licen[cs]e|passport|certificate|permit|certification'],
  ['device', 'imei|udi|serial', 'device|pacemaker|pump|implant|lot'],
  ['code', 'court file', 'study|trial|participant|badge|token|confirmation|case|employee|student|staff|locker|docket|booking|reference|ref'],
];

const said = /\b(?:numbers?|num|nos?|nr|ids?|codes?)\b|#/i;

/** Whether what follows a cue is no identifier: a year, or a number too short to be one. */
function plain(alone: RegExp) {
  return (found: string, before: string): boolean => {
    const count = digitsIn(found).length;
    const cue = before.slice(-40);
    if (/^(?:19|20)\d\d$/.test(found)) return true;
    return count < (alone.test(cue) || said.test(cue + found) ? 3 : 4);
  };
}

const cued = (kind: IdentifierKind, strong: string, weak: string): Pattern =>
  [kind, new RegExp(`\\b(?:${strong}${weak && '|'}${weak})${link}${value}`, 'gi'), plain(new RegExp(`\\b(?:${strong})\\b`, 'i'))];

/** Whether the last digit of a card's number agrees with the others. */
function luhn(text: string): boolean {
  const digits = Array.from(digitsIn(text), Number).toReversed();
  return digits.reduce((total, digit, i) => total + (i % 2 ? digit * 2 - (digit > 4 ? 9 : 0) : digit), 0) % 10 === 0;
}

/** Whether the last digit of an NHS number agrees with the others. */
function nhs(text: string): boolean {
  const digits = Array.from(digitsIn(text), Number);
  return digits.reduce((total, digit, i) => total + digit * (i < 9 ? 10 - i : 1), 0) % 11 === 0;
}

const possible = (found: string): boolean => {
  const [a, b] = found.split(/\D/).map(Number) as [number, number];
  return a > 0 && b > 0 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12;
};

const whom = '(?:her|his|him|them|their|(?:the|my|our|this|that) (?:\\w{1,12} )?' +
  '(?:patient|mother|father|family|baby|child|couple|wife|husband|son|daughter|wound|face)|m(?:rs?|s)\\b)';
const street = 'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|' +
  'terrace|circle|crescent|close|square|parkway|highway|trail|gardens|mews';

export const patterns: readonly Pattern[] = [
  ['email', /[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi],
  ['email', /\b[\w.+-]{1,64} ?[([]?\bat\b[)\]]? ?[a-z\d-]{1,63} ?[([]?\bdot\b[)\]]? ?(?:[a-z]{2,10} dot )?[a-z]{2,10}\b/gi],
  ['url', /\b(?:https?:\/\/|www\.)[^\s<>"'”)]{1,300}[^\s<>"'”).,;:!?]/gi],
  ['url', /\b[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|org|net|edu|gov|info|io|app|blog|(?:co|org|nhs|ac)\.uk)\b(?:\/[^\s<>"'”)\]]{0,200}[\w/])?/gi],
  ['code', /(?<![\w@.])@[a-z_][\w.]{1,30}\w/gi],
  ['ip', /\b\d{1,3}(?:\.\d{1,3}){3}\b/g, (found) => found.split('.').some((part) => +part > 255)],
  ['device', /\b[\da-f]{2}(?:[:-][\da-f]{2}){5}\b/gi],
  ['ip', /\b[\da-f]{1,4}(?::[\da-f]{0,4}){3,7}/gi],
  ['date', /(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})(?![\d/])/g,
    (found) => !possible(found.replace(/^\d{4}\D/, ''))],
  ['date', /\b(?:on|since|until|till|dob|born|admitted|discharged|dated?|seen|before|after|from|by|around)\W{1,2}(?<v>\d{1,2}\/\d{1,2})(?![\d/%])/gi,
    (found, before, after) => !possible(found) || (found.endsWith('/10') && !/\b(?:on|since|dob|born)\W{1,2}$/i.test(before)) || measured('', '', after)],
  ['date', new RegExp(`\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?:${months})\\b\\.?(?:,? ${year})?`, 'gi')],
  ['date', new RegExp(`\\b(?:${months})\\.?(?: the)? (?:\\d{1,2}(?:st|nd|rd|th)?\\b(?:,? ${year})?|(?:of )?${year}\\b|’\\d\\d\\b)`, 'gi'),
    (found, before, after) => /^(?:may|march) \d{1,2}$/.test(found) &&
      (!/\b(?:on|since|until|by|born|of|before|after)\W{1,2}$/i.test(before) || measured('', '', after))],
  ['date', new RegExp(`\\b(?:(?:${ordinals}) of (?:${months})|(?:${months})(?: the)? (?:${ordinals}))\\b`, 'gi'), (found) => found.startsWith('ma')],
  ['date', /\b(?:d\.?o\.?b\.?|date of birth|birth ?da(?:te|y)|born(?: on)?)(?: is| was)?[ :]{1,2}(?<v>\d{1,2}[ ./-]\d{1,2}[ ./-](?:\d{4}|\d\d))\b/gi],
  ['date', /\bon (?<v>the \d{1,2}(?:st|nd|rd|th))(?=[,.;!?)]|$| (?:she|he|they|we|i|it|and|at|after|when|to|the|was|her|his|my)\b)/gi],
  ['ssn', /(?<![\d-])\d{3}([ -])\d\d\1\d{4}(?![\d-])|\b\d{3}-\d\d \d{4}\b/g],
  ['ssn', /\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b/gi],
  ['plan', /\b\d[a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d\d\b/gi],
  ['account', /\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g],
  ['vehicle', /\b[A-Z]{2}\d\d ?[A-Z]{3}\b/g],
  ['vehicle', /\b(?:plate|registration|reg)(?:\.? (?:numbers?|no|is|was)){0,2}[ :.]{1,3}(?<v>[a-z]{2}\d\d ?[a-z]{3})\b/gi],
  ...cues.map((cue) => cued(...cue)),
  ['account', /(?<![\d-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\d)/g, (found) => !luhn(found)],
  ['record', /(?<!\d)\d{3} \d{3} \d{4}(?!\d)/g, (found, before) => !nhs(found) || /\b(?:phone|call|text|tel|fax|cell|mobile)\b[^.!?]{0,9}$/i.test(before)],
  ['phone', /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d-])/g],
  ['phone', /\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)/g],
  ['phone', /(?<![\d-])\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g],
  ['phone', /(?<![\d-])\d{3}[-.]\d{4}(?![\d-])/g, measured],
  ['phone', /\b(?:pagers?|beeper|ext(?:ension)?|cell|phone|tel|mobile)(?:[ .:]{1,2}(?:numbers?|no|is|was|at)){0,2}[ .:]{1,2}#?\d{3,12}\b/gi],
  ['vehicle', /\b(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z\d]{17}\b/g],
  ['place', /\b(?:p\.? ?o\.? box \d{1,7}|(?:route|highway|hwy|interstate)[ -]\d{1,3})\b/gi],
  ['place', /\b(?:apt|apartment|flat|suite|ste)\.? #?(?:\d{1,5}[a-z]?|[a-z]-?\d{1,4})\b/gi],
  ['place', /\bzip(?: ?code)?(?: is| was)?[ :,]{1,2}(?<v>\d{5}(?:-\d{4})?)\b/gi],
  ['place', /\b\d{5}-\d{4}\b|\b[A-Z]{2},? \d{5}\b/g],
  ['place', /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/g],
  ['place', /\bpost ?code(?: is| was)?[ :,]{1,2}(?<v>[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/gi],
  // Not "the q4 2nd year", nor "R2 5hr call".
  ['place', /\b[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th|hr)[abd-hjlnp-uw-z]{2}\b/g],
  ['place', new RegExp(`\\b\\d{1,6}[A-Za-z]?(?: [NSEW]\\.?)?(?: [A-Z][A-Za-z’'.-]{1,20}){1,3} (?:${street})\\b`, 'gi'),
    (found) => !/^\d{1,6}[A-Za-z]?(?: [NSEW]\.?)?(?: \p{Lu}[^ ]{0,20}){1,3} \p{Lu}/u.test(found) &&
      !/^\d{1,6}[a-z]? (?!min|hour|day|mile|second|one|people|per)[a-z]{3,20} (?:street|st|avenue|ave|road|rd|lane|ln|drive|blvd|court|terrace)$/.test(found)],
  ['code', /\b(?:room|rm|ward|bay|cell)\.? #?\d{3,4}[a-z]?\b|\bbed #?\d{1,3}[a-z]?\b/gi],
  ['age', new RegExp(`\\b${old}(?:[- ]?(?:years?|yrs?)[- ]?(?:old|of age|young)\\b|[- ]?(?:yo|y/o|y\\.o\\.?)(?![a-z]))`, 'gi')],
  ['age', new RegExp(`\\b(?:aged?|at age|at|turn(?:ed|s|ing)?) (?:of )?${old}\\b(?!-)`, 'gi'), measured],
  ['age', new RegExp('\\b(?:she|he|who|they|mother|father|man|woman|lady|gentleman|patient)(?:’s|\'s| is| was)' +
    `(?: now| already| almost| nearly| just| about){0,2} (?<v>${old})\\b(?!-)`, 'gi'), measured],
  ['age', new RegExp(`\\b${old}(?:th|st|nd|rd) birthday|\\((?<v>${old})(?: ?[mf])?\\)`, 'gi')],
  ['age', new RegExp(`(?<=\\p{L}, )${old}(?=, )`, 'gu')],
  ['age', /\b(?:(?:ninety|(?:a|one) hundred(?: and)?)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b(?:[- ]years?[- ]old)?|ninety[- ]years?[- ]old)/gi,
    measured],
  // A year may be told, but not one that says that somebody is over 89.
  ['age', /\b(?:born|birth)(?: in| is| was| around| about){0,2} (?<v>1[89]\d\d)\b/gi, (found) => +found > new Date().getFullYear() - 90],
  ['age', /\b(?:aged?|turned|at|is|was) ninety\b/gi, measured],
  ['age', /\b(?:her|his|their|early|mid|late)[- ](?:nineties|[’']?90[’']?s)\b|\b(?:super)?(?:nona|cente)n?(?:gen)?arians?\b/gi],
  ['biometric', /\b(?:(?:finger|thumb|palm|voice)[- ]?prints?|(?:retinal?|iris|face|facial|fingerprint|palm)[- ](?:scans?|recognition|id)|biometrics?)\b/gi],
  ['photo', new RegExp(`\\b(?:photo(?:graph)?|selfie|headshot|snapshot|mugshot)s? (?:of|with|showing) ${whom}`, 'gi')],
  ['photo', new RegExp('\\b(?:attached|took|taken|upload(?:ed)?|posted|sent|shared|showed|passed around|here is)(?: (?:me|us|a|an|the|this|some|it)){0,3} ' +
    `(?<v>(?:photo|picture|video|pic|image|selfie)s?(?: of ${whom}(?: \\w{1,12})?)?)\\b`, 'gi')],
  ['code', /(?<![\w-])(?=[\dA-Z-]{0,24}\d)[A-Z\d][A-Z\d-]{4,30}(?![\w-])/g,
    (found) => {
      const count = digitsIn(found).length;
      return /^(?:19|20)\d\d-(?:19|20)?\d\d$/.test(found) || found.endsWith('000') ||
        count < (/[A-Z]/.test(found) ? 4 : 7) || /^(?:COVID|PGY|AY|FY|ICD)/.test(found);
    }],
];
