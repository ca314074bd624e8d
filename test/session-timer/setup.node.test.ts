import { describe, expect, it } from 'vitest';
import { agendas } from '../../src/knowledge/agendas.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { readItems, readPhases } from '../../src/session-timer/agenda-input.js';
import { instantOf } from '../../src/session-timer/fixed-end.js';
import { isPreset, nearest, type Setup } from '../../src/session-timer/presets.js';
import { choose } from '../../src/session-timer/session-setup.js';
import { sum } from '../../src/session-timer/session-plan.js';
import { NOON } from './helpers.js';

const asked = (setup: Partial<Setup>): Setup => ({ group: 'balint', minutes: undefined, cases: 1, extras: undefined, own: undefined, ...setup });
const chosen = (setup: Partial<Setup>) => choose(asked(setup), undefined, nearest(asked(setup)).phases);
const minutes = (setup: Partial<Setup>): number => sum(chosen(setup).phases.map((phase) => phase.minutes));
const ids = (setup: Partial<Setup>): string[] => chosen(setup).phases.map((phase) => phase.id);

describe('which agenda a session has', () => {
  it('is the one that is asked for, 60 minutes unless said, or the group’s shortest', () => {
    for (const agenda of agendas) expect(nearest(asked(agenda as unknown as Setup))).toBe(agenda);
    expect(groupKinds.map((group) => nearest(asked({ group })).minutes)).toEqual([60, 60, 60, 75]);
    expect(nearest(asked({ cases: 2 })).cases).toBe(2);
    expect(nearest(asked({ group: 'support', cases: 2 })).minutes).toBe(60);
  });

  it('is just a preset only if nothing else is asked for', () => {
    const agenda = nearest(asked({}));
    expect(isPreset(asked({}), agenda)).toBe(true);
    expect(isPreset(asked({ minutes: 60 }), agenda)).toBe(true);
    expect([asked({ minutes: 50 }), asked({ extras: [] }), asked({ own: [] })].some((setup) => isPreset(setup, agenda))).toBe(false);
  });

  it('is fitted to any other minutes in range, by the rule', () => {
    for (const group of groupKinds) {
      for (let length = 50; length <= 240; length += 7) {
        const { phases, range } = chosen({ group, minutes: length });
        if (range) expect(length).toBeLessThan(range.least);
        else expect(sum(phases.map((phase) => phase.minutes))).toBe(length);
        expect(phases.every((phase) => phase.minutes >= phase.floor)).toBe(true);
      }
    }
    expect(chosen({ minutes: 30 }).range).toEqual({ least: 38, most: 240 });
    expect(chosen({ minutes: 400 }).range).toEqual({ least: expect.any(Number), most: 240 });
  });

  it('has exactly the extras that are named', () => {
    expect(ids({ extras: [] })).not.toContain('follow-up');
    expect(minutes({ extras: [] })).toBe(60);
    expect(ids({ extras: ['follow-up', 'review'] }).slice(-2)).toEqual(['close', 'review']);
    expect(minutes({ extras: ['follow-up', 'review'] })).toBe(60);
    expect(ids({ minutes: 45, extras: ['follow-up'] })[1]).toBe('follow-up');
    expect(minutes({ minutes: 45, extras: ['follow-up'] })).toBe(45);
  });

  it('is longer by the first meeting’s contract, or as long as is asked for', () => {
    expect(minutes({ extras: ['follow-up', 'contract'] })).toBe(85);
    expect(minutes({ minutes: 90, extras: ['contract'] })).toBe(90);
    expect(ids({ group: 'support', extras: ['contract'] })[1]).toBe('contract');
    expect(ids({ group: 'support', extras: ['review', 'follow-up'] })).not.toContain('review');
  });
});

describe('a page’s own phases', () => {
  const refused: unknown[] = [];
  const refuse = ((_: string, value: unknown) => void refused.push(value)) as never;
  const read = (value: unknown) => readPhases(value, refuse, (id) => id === 'present');

  it('take roles where none are named: the longest gives first, the last is kept', () => {
    expect(read([{ label: 'A', minutes: 5 }, { label: 'B', minutes: 20 }, { label: 'C', minutes: 30 }])!.map(({ shrinks }) => shrinks)).toEqual(['last', 'first', 'never']);
    expect(read([{ label: 'A', minutes: 5, shrinks: 'never' }, { label: 'B', minutes: 20 }])!.map(({ shrinks }) => shrinks)).toEqual(['never', 'last']);
    expect(read([{ label: 'A', minutes: 5 }])![0]).toEqual({ id: 'phase-1', minutes: 5, floor: 2.5, kind: 'span', shrinks: 'last', words: { label: 'A' } });
  });

  it('keep what they say, within bounds', () => {
    const [one] = read([{ id: 'present', minutes: '8', floor: 99, kind: 'open', cue: 'Go on', speaks: 5 }])!;
    expect(one).toEqual({ id: 'present', minutes: 8, floor: 8, kind: 'open', shrinks: 'last', words: { cue: 'Go on' } });
    expect(read([{ label: 'M', kind: 'moment' }])![0]!.minutes).toBe(0);
  });

  it('are left out where they cannot be used', () => {
    refused.length = 0;
    expect(read([{ label: 'A', minutes: 0 }, { label: 'B', minutes: 241 }, { minutes: 5 }, { id: 'present', minutes: 5 }, { id: 'present', minutes: 6 }, 7])).toHaveLength(1);
    expect(refused).toHaveLength(5);
    expect(read('x')).toBeUndefined();
    expect(read(Array.from({ length: 99 }, (_, i) => ({ label: `${i}`, minutes: 1 })))).toHaveLength(60);
  });

  it('are read from list items', () => {
    const item = (textContent: string, dataset: Record<string, string>) => ({ textContent, dataset }) as unknown as HTMLElement;
    expect(readItems([item(' Tea ', { minutes: '5', floor: '2' }), item('Bye', { minutes: '3', id: 'close', shrinks: 'never' })], refuse, () => true)).toEqual([
      { id: 'phase-1', minutes: 5, floor: 2, kind: 'span', shrinks: 'last', words: { label: 'Tea' } },
      { id: 'close', minutes: 3, floor: 3, kind: 'span', shrinks: 'never', words: { label: 'Bye' } },
    ]);
    expect(readItems([], refuse, () => true)).toBeUndefined();
    expect(readItems([item('x', {})], refuse, () => true)).toBeUndefined();
  });
});

describe('a fixed end', () => {
  const at = (text: string): number => new Date(`2026-05-${text}:00`).getTime();

  it('is a time of day, today’s until half a day has passed', () => {
    expect(instantOf('13:00', at('12T12:00'))).toBe(at('12T13:00'));
    expect(instantOf(' 9:05 ', at('12T12:00'))).toBe(at('12T09:05'));
    expect(instantOf('00:30', at('12T23:30'))).toBe(at('13T00:30'));
    expect(instantOf('23:59', at('12T08:00'))).toBe(at('12T23:59'));
  });

  it('is an instant, or none', () => {
    expect(instantOf('2026-05-12T13:00:00Z', 0)).toBe(NOON + 3_600_000);
    expect(instantOf(NOON, 0)).toBe(NOON);
    expect([null, undefined, ''].map((ends) => instantOf(ends, 0))).toEqual([null, null, null]);
    expect(['24:00', '12:60', 'noon', '2026-05-12', '2026-99-12T13:00', NaN].map((ends) => instantOf(ends, 0))).toEqual(Array(6).fill(undefined));
  });
});
