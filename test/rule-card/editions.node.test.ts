import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/rule-card/canonical.js';
import { adopt, highest, levels, standingOf, type Agreement, type Edition, type Level, type Standing } from '../../src/rule-card/editions.js';
import type { Rule } from '../../src/rule-card/rule.js';
import { random, rounds } from '../foundation/random.js';
import { below, pick, type Draw } from './random-rules.js';

/** Editions from a line such as "A, B duty, A wording". */
const history = (line: string): readonly Edition[] =>
  line.split(', ').map((step) => {
    const [id, level] = step.split(' ');
    return { id: id!, date: '2026-05-12', level: (level ?? null) as Level | null };
  });
const yes = (edition: string): Agreement => ({ edition, date: '2026-05-12', answer: 'yes' });
const no = (edition: string): Agreement => ({ ...yes(edition), answer: 'no' });

describe('somebody who agreed', () => {
  it.each<[string, string, string, string, Standing]>([
    ['to what is shown', 'A', 'A', 'A', 'agreed'],
    ['to what is shown, which no edition tells of', 'A', 'X', 'X', 'agreed'],
    ['to what is shown, and nothing was ever adopted', '', 'X', 'X', 'agreed'],
    ['before a change of wording', 'A, B wording', 'A', 'B', 'wording'],
    ['before several', 'A, B wording, C wording', 'A', 'C', 'wording'],
    ['before a clearer text', 'A, B wording, C clearer, D wording', 'A', 'D', 'clearer'],
    ['after a clearer text', 'A, B clearer, C wording', 'B', 'C', 'wording'],
    ['before a change of duty', 'A, B duty, C wording', 'A', 'C', 'duty'],
    ['after a change of duty', 'A, B duty, C wording', 'B', 'C', 'wording'],
    ['before a duty was changed and changed back', 'A, B duty, A duty', 'A', 'A', 'agreed'],
    ['before a duty was changed and changed back, but for the wording in between', 'A, B wording, C duty, B duty', 'A', 'B', 'wording'],
    ['between a duty’s change and its return', 'A, B duty, A duty', 'B', 'A', 'duty'],
    ['to words that came back, before another change of wording', 'A, B duty, A duty, C wording', 'A', 'C', 'wording'],
    ['to words that came back, before what once was a change of wording', 'A, B wording, A wording, B duty', 'A', 'B', 'duty'],
    ['to what no edition tells of', 'A, B wording', 'X', 'B', 'duty'],
    ['to an edition that is no longer kept', 'B wording, C wording', 'A', 'C', 'duty'],
    ['to an edition, where what is shown is in none', 'A, B wording', 'B', 'X', 'duty'],
    ['to an edition, where what is shown is older', 'A, B wording', 'B', 'A', 'duty'],
    ['before an edition without a level', 'A, B', 'A', 'B', 'duty'],
    ['where nothing was ever adopted', '', 'A', 'B', 'duty'],
  ])('%s (%j, to %s, shown %s): %s', (_who, line, agreed, current, standing) => {
    const editions = line ? history(line) : [];
    expect(standingOf(yes(agreed), editions, current)).toBe(standing);
    expect(standingOf(no(agreed), editions, current)).toBe(standing === 'duty' ? 'duty' : 'declined');
  });

  it('is unasked before the first answer', () => {
    expect(standingOf(undefined, history('A, B wording'), 'B')).toBe('unasked');
  });
});

describe('an edition', () => {
  it('is added to those before it', () => {
    const [a, b] = history('A, B duty') as [Edition, Edition];
    expect(adopt([], a)).toEqual([a]);
    expect(adopt([a], b)).toEqual([a, b]);
    expect(adopt([a, b], { ...a, level: 'duty' })).toHaveLength(3);
  });

  it('that says what the newest one says changes nothing', () => {
    const editions = history('A, B duty');
    expect(adopt(editions, { id: 'B', date: '2027-01-01', level: 'wording' })).toBe(editions);
  });
});

it('the highest of no levels is the lowest there is', () => {
  expect(highest([])).toBe('wording');
  expect(highest(['clearer', 'wording'])).toBe('clearer');
});

/** What a group may write: what it asks, how clearly, in which words. Only the first is a duty. */
interface Content {
  readonly asks: number;
  readonly clearly: number;
  readonly words: number;
}

const languages = ['en', 'de', 'ja'] as const;
const libraryWords = { en: 'You may pass.', de: 'Du darfst passen.', ja: 'パスしてもよい。' };
const reference = (id: string) => (id === 'pass' ? { statement: libraryWords.en, why: '' } : undefined);
const nameOf = ({ asks, clearly, words }: Content): string => `${asks}.${clearly}.${words}`;
const marks = new Map<string, string>();

/** The fingerprint that a device takes of what it shows in its language. */
function markOf(content: Content, language: (typeof languages)[number]): string {
  const key = nameOf(content) + language;
  if (!marks.has(key)) {
    const rule = { why: '', status: 'negotiable', phases: [], terms: '', sources: [] } as const;
    const rules: readonly Rule[] = [
      { ...rule, id: 'pass', statement: libraryWords[language], own: false },
      { ...rule, id: 'ours', statement: nameOf(content), own: true },
    ];
    marks.set(key, fingerprintOf(rules, '', reference));
  }
  return marks.get(key)!;
}

interface Adoption {
  readonly content: Content;
  readonly level: Level;
}

interface Answer {
  readonly content: Content;
  readonly answer: 'yes' | 'no';
  readonly turn: number;
  readonly agreement: Agreement;
}

/** A phone or a laptop: how many adoptions it has heard of, and which answers. */
interface Device {
  heard: number;
  language: (typeof languages)[number];
  readonly answers: (Answer | undefined)[];
}

const rank = (level: Level): number => levels.indexOf(level);

/**
 * What has to happen, from what the device has heard: contents that the answer covers are remembered with the worst
 * that happened before they came, from the last time that the answered content was adopted.
 */
function due(answer: Answer | undefined, heard: readonly Adoption[], shown: Content): Standing {
  if (!answer) return 'unasked';
  const covered = new Map<string, number>();
  let worst = -1;
  for (const { content, level } of heard) {
    if (nameOf(content) === nameOf(answer.content)) {
      covered.clear();
      worst = -1;
      covered.set(nameOf(content), worst);
    } else if (covered.size) {
      worst = Math.max(worst, rank(level));
      if (!covered.has(nameOf(content))) covered.set(nameOf(content), worst);
    }
  }
  const same = nameOf(shown) === nameOf(answer.content);
  const owed = same ? -1 : (covered.get(nameOf(shown)) ?? 2);
  if (owed === 2) return 'duty';
  return answer.answer === 'no' ? 'declined' : owed < 0 ? 'agreed' : levels[owed]!;
}

const someDate = (draw: Draw): string => `20${10 + below(draw, 30)}-01-0${1 + below(draw, 9)}`;

/** The next content, and the level that is true of it, or a higher one. */
function nextAdoption(draw: Draw, log: readonly Adoption[]): Adoption {
  const now = log.at(-1)!.content;
  const what = below(draw, 5);
  const content: Content =
    what === 0 ? { ...now, asks: below(draw, 3) }
    : what === 1 ? { ...now, clearly: below(draw, 3) }
    : what < 4 ? { ...now, words: below(draw, 3) }
    : pick(draw, log).content;
  const level = content.asks !== now.asks ? 'duty' : content.clearly !== now.clearly ? 'clearer' : 'wording';
  return { content, level: draw() < 0.1 ? pick(draw, levels.slice(rank(level))) : level };
}

const HISTORIES = rounds(100_000);

describe(`${HISTORIES.toLocaleString('en')} random histories`, () => {
  it('ask again exactly when they must', () => {
    const draw = random(9);
    const faults: string[] = [];
    const counts: Record<string, number> = {};
    for (let n = 0; n < HISTORIES && faults.length < 3; n += 1) {
      const log: Adoption[] = [{ content: { asks: 0, clearly: 0, words: 0 }, level: 'duty' }];
      let editions: readonly Edition[] = [{ id: markOf(log[0]!.content, 'en'), date: someDate(draw), level: null }];
      const first: Answer = { content: log[0]!.content, answer: 'yes', turn: -1, agreement: yes(editions[0]!.id) };
      const devices: readonly Device[] = [0, 1].map(() => ({ heard: 1, language: 'en', answers: [first, undefined] }));
      const steps = 4 + below(draw, 14);
      for (let turn = 0; turn < steps; turn += 1) {
        const device = pick(draw, devices);
        const person = below(draw, 2);
        // Now and then a page shows what was never adopted.
        const shown = draw() < 0.03 ? { asks: 9, clearly: 0, words: below(draw, 2) } : log[device.heard - 1]!.content;
        const what = below(draw, 10);
        if (what < 3) {
          const next = nextAdoption(draw, log);
          const after = adopt(editions, { id: markOf(next.content, pick(draw, languages)), date: someDate(draw), level: next.level });
          if (after !== editions) log.push(next);
          editions = after;
        } else if (what === 3) device.language = pick(draw, languages);
        else if (what < 6) {
          const answer = draw() < 0.8 ? 'yes' : 'no';
          device.answers[person] = { content: shown, answer, turn, agreement: { edition: markOf(shown, device.language), date: someDate(draw), answer } };
        } else if (what === 6) {
          const [newest] = devices.map(({ answers }) => answers[person]).sort((one, other) => (other?.turn ?? -1) - (one?.turn ?? -1));
          for (const each of devices) each.answers[person] = newest;
        } else device.heard = log.length;

        const answer = device.answers[person];
        const heard = log.slice(0, device.heard);
        const standing = standingOf(answer?.agreement, editions.slice(0, device.heard), markOf(shown, device.language));
        const asked = standing === 'duty' || standing === 'unasked';
        counts[standing] = (counts[standing] ?? 0) + 1;
        const fault = (why: string): number => faults.push(`${why}: ${JSON.stringify({ log, answer, device, shown, standing })}`);
        if (standing !== due(answer, heard, shown)) fault(`not ${due(answer, heard, shown)}`);
        if (!asked && answer!.content.asks !== shown.asks) fault('a duty changed in silence');
        const quiet = heard.slice(1).every(({ level }) => level !== 'duty');
        const known = heard.some(({ content }) => nameOf(content) === nameOf(answer?.content ?? shown)) && shown === heard.at(-1)!.content;
        if (answer && standing === 'duty' && quiet && known) fault('asked about words');
      }
    }
    console.info(`${HISTORIES} histories: ${JSON.stringify(counts)}`);
    expect(faults).toEqual([]);
  }, 600_000);

  it('ask at most once for each change of duty', () => {
    const draw = random(10);
    for (let n = 0; n < rounds(5000); n += 1) {
      const log: Adoption[] = [{ content: { asks: 0, clearly: 0, words: 0 }, level: 'duty' }];
      let editions: readonly Edition[] = [{ id: '0.0.0', date: someDate(draw), level: null }];
      let agreed = yes('0.0.0');
      let asked = 0;
      for (let turn = 0; turn < 12; turn += 1) {
        const next = nextAdoption(draw, log);
        editions = adopt(editions, { id: nameOf(next.content), date: someDate(draw), level: next.level });
        log.push(next);
        if (standingOf(agreed, editions, nameOf(next.content)) === 'duty') {
          asked += 1;
          agreed = yes(nameOf(next.content));
        }
      }
      expect(asked).toBeLessThanOrEqual(editions.filter(({ level }) => level === 'duty').length);
    }
  });
});
