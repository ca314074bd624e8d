import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { reportAsCsv, reportAsText } from '../../src/session-timer/report-text.js';
import { reportOf } from '../../src/session-timer/session-report.js';
import { phaseWordsOf } from '../../src/session-timer/phase-words-of.js';
import { endsText, nextChange, type Scene } from '../../src/session-timer/scene.js';
import { courseOf, idleCourse, MINUTE, settle, type SessionState } from '../../src/session-timer/session-clock.js';
import { handOf, sightOf, type Hand } from '../../src/session-timer/sight.js';
import { wordsWith } from '../../src/foundation/wording.js';
import { after, finish, next, pause, planOf, resume, skip, start, told } from './helpers.js';

const balint = planOf('balint', 60);
const scene = (more: Partial<Scene> = {}): Scene => ({
  course: idleCourse, planned: balint, ends: null, group: 'balint', translation: en, words: en.timer, wording: {}, lang: 'en-GB', quiet: false, ...more,
});
const at = (state: SessionState, minutes: number, more: Partial<Scene> = {}): Scene => scene({ course: settle(courseOf(state), after(minutes)), ...more });
const onTime = (n: number) => balint.slice(0, n).map((_, i) => [balint.slice(0, i + 1).reduce((sum, phase) => sum + phase.minutes, 0), next(i)] as const);

describe('how a session stands', () => {
  const standing = (state: SessionState, minutes: number): string => sightOf(at(state, minutes)).standing;
  it('is on plan while nothing is the matter', () => {
    expect(standing(told([0, start()]), 1)).toBe('on plan');
  });
  it('is over without hurry, from the first full minute', () => {
    expect(standing(told([0, start()]), 3.5)).toBe('on plan');
    expect(standing(told([0, start()]), 5.9)).toMatch(/^2 mins? over, no hurry$/);
  });
  it('has time in hand once no work is left', () => {
    expect(standing(told([0, start()], ...onTime(6), [40, next(6)]), 40)).toMatch(/^8 mins? in hand$/);
  });
  it('says that the floors cannot hold the end, and how late the closing makes it', () => {
    expect(standing(told([0, start()], [35, next(0)]), 35)).toMatch(/run 15 mins? past the end/);
    expect(standing(told([0, start()], ...onTime(7), [60, next(7)]), 61)).toMatch(/^ends 5 mins? late$/);
  });
  it('says of a late start who gives', () => {
    expect(standing(told([4, start(balint, { ends: after(60) })]), 5)).toContain('The group’s work gives');
    expect(standing(told([12, start(balint, { ends: after(60) })]), 13)).toContain('The phases before it give');
  });
});

const hand = ({ course, quiet, lang }: Scene): Hand => handOf(course, quiet, lang);

describe('what is shown', () => {
  it('is the time left, rounded up, and a calm plus after that', () => {
    expect([0, 1 / 120, 2.99, 3, 3.5, 4, 5.5].map((minutes) => hand(at(told([0, start()]), minutes)).time)).toEqual(['3:00', '3:00', '0:01', '0:00', '0:00', '+1 min', '+2 mins'].map((text) => expect.stringMatching(text.replace('+', '\\+').replace(/mins?/, 'mins?'))));
  });
  it('counts nothing down in an open phase and in a moment, not by ring or bar either', () => {
    for (const n of [2, 5]) {
      const moment = at(told([0, start()], ...onTime(n)), 24);
      expect(hand(moment)).toEqual({ time: '', gone: 0, filled: 0 });
      expect(sightOf(moment).counts).toBe(false);
    }
  });
  it('has no digit when it is quiet', () => {
    const quiet = at(told([0, start()]), 5, { quiet: true });
    const { standing, next: upNext } = sightOf(quiet);
    expect([hand(quiet).time, standing, upNext, endsText(quiet)].join(' ')).not.toMatch(/\d/);
  });
  it('has pieces that fill the bar exactly', () => {
    for (const minutes of [0, 1, 7, 20]) {
      const { pieces } = sightOf(at(told([0, start()], [3, next(0)]), minutes));
      expect(pieces.reduce((sum, piece) => sum + piece.width, 0)).toBe(1000);
    }
  });
  it('steps ring and bar at different seconds', () => {
    let before = hand(at(told([0, start()]), 0));
    for (let second = 1; second < 180; second += 1) {
      const now = hand(at(told([0, start()]), second / 60));
      expect(Number(now.gone !== before.gone) + Number(now.filled !== before.filled)).toBeLessThanOrEqual(1);
      before = now;
    }
  });
  it('says what comes next, without a time while paused, and that nothing does', () => {
    expect(sightOf(at(told([0, start()]), 1)).next).toMatch(/Follow-up.*12:03/);
    expect(sightOf(at(told([0, start()], [1, pause]), 1)).next).not.toMatch(/\d/);
    expect(sightOf(at(told([0, start()], ...onTime(8)), 56)).next).toBe(en.timer.last);
  });
  it('changes next when a second, a step or a minute is up', () => {
    const instant = ({ course, quiet }: Scene) => nextChange(course, quiet);
    const wait = (s: Scene): number => instant(s)! - s.course.at;
    expect(instant(scene())).toBeUndefined();
    expect(wait(at(told([0, start()]), 0.2))).toBe(1000);
    expect(wait(at(told([0, start()]), 0.205))).toBe(700);
    expect(wait(at(told([0, start()]), 0.2, { quiet: true }))).toBe(2000);
    expect(wait(at(told([0, start()]), 3.5))).toBe(30_000);
    expect(wait(at(told([0, start()], [1, pause]), 1))).toBe(30_000);
    expect(instant(at(told([0, start()], [1, finish(true)]), 1))).toBeUndefined();
  });
});

describe('words', () => {
  it('are the page’s own before the language’s', () => {
    const words = wordsWith(en.timer, { pause: 'Halt', endsAt: 'until {0}', nonsense: 'x', phaseOf: '{1}/{0}' });
    expect([words.pause, words.endsAt('13:00'), words.phaseOf('2', '9'), words.next]).toEqual(['Halt', 'until 13:00', '9/2', 'Next']);
    expect('nonsense' in words).toBe(false);
    expect(wordsWith(en.timer, {})).toBe(en.timer);
  });
  it('name the case where there are two', () => {
    const two = planOf('balint', 90, 2);
    expect(phaseWordsOf(two, 2, scene()).label).toBe('The story (case 1)');
    expect(phaseWordsOf(two, 8, scene()).label).toBe('The story (case 2)');
    expect(phaseWordsOf(two, 0, scene()).label).toBe('Gathering');
    expect(phaseWordsOf(two, 99, scene()).label).toBe('');
    expect(phaseWordsOf(two, 2, scene({ wording: { 'present.label': 'Bericht' } })).label).toBe('Bericht');
  });
});

describe('a report', () => {
  const state = told([0, start()], [3, next(0)], [3, skip(1)], [5, pause], [7, resume], [10, next(2)], [12, finish(true)]);
  const report = reportOf(courseOf(state), after(99), (i) => ['Gathering, "first"', '=SUM(A1)', 'Case'][i] ?? balint[i]!.id);

  it('holds times and phase names, and nothing else', () => {
    expect(report.phases.slice(0, 3)).toEqual([
      { id: 'gather', label: 'Gathering, "first"', plannedMs: 3 * MINUTE, actualMs: 3 * MINUTE, skipped: false },
      { id: 'follow-up', label: '=SUM(A1)', plannedMs: 4 * MINUTE, actualMs: 0, skipped: true },
      { id: 'call', label: 'Case', plannedMs: 3 * MINUTE, actualMs: 5 * MINUTE, skipped: false },
    ]);
    expect([report.startedAt, report.endedAt, report.pausedMs]).toEqual([after(0), after(12), 2 * MINUTE]);
    expect(Object.keys(report).sort()).toEqual(['endedAt', 'pausedMs', 'phases', 'plannedEnd', 'startedAt']);
  });

  it('is text in columns, and CSV that no spreadsheet takes for a formula', () => {
    expect(reportAsText(report, en.timer).split('\n')[1]).toMatch(/^Gathering, "first" +3\.0 +3\.0$/);
    const rows = reportAsCsv(report, en.timer).split('\r\n');
    expect(rows[1]).toBe('"Gathering, ""first""",3.0,3.0,');
    expect(rows[2]).toMatch(/^'=SUM\(A1\),4\.0,0\.0,/);
    expect(rows.at(-1)).toBe('Total,60.0,12.0,');
  });
});
