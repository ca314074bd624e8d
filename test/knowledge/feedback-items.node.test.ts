import { describe, expect, it } from 'vitest';
import { answerWords, itemWords, notValidated } from '../../src/knowledge/feedback-item-words.js';
import {
  agreement, audiences, constructs, constructSources, directions, feedbackItem, feedbackItems, feedbackSet, feedbackSets, agreementMiddle, safetyItems,
} from '../../src/knowledge/feedback-items.js';
import { groupKinds } from '../../src/knowledge/groups.js';
import { bases } from '../../src/knowledge/phase-sources.js';
import { sources } from '../../src/knowledge/sources.js';

const items = Object.entries(feedbackItems);
const named = feedbackSets.map((set) => [`${set.audience} ${set.groups.join(', ')}`, set] as const);
const constructsOf = (ids: readonly string[]) => ids.map((id) => feedbackItem(id)!.construct);

describe('sets of items', () => {
  it('exist for members and leaders of every group, and for presenters where there are cases', () => {
    for (const group of groupKinds) {
      expect(feedbackSet(group, 'member')).toBeDefined();
      expect(feedbackSet(group, 'leader')).toBeDefined();
      expect(feedbackSet(group, 'presenter') !== undefined).toBe(group === 'balint' || group === 'blended');
      for (const audience of audiences) {
        expect(feedbackSets.filter((set) => set.audience === audience && set.groups.includes(group)).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(named)('of %s is short and asks nothing twice', (_name, { items: ids }) => {
    expect(ids.length).toBeLessThanOrEqual(9);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const ofMembers = named.filter(([, { audience }]) => audience === 'member');

  it.each(ofMembers)('of %s asks whether it was safe and worth the time, and for at least one drift', (_name, set) => {
    expect(constructsOf(set.items)).toContain('safety');
    expect(set.items.at(-1)).toBe('worth');
    expect(constructsOf(set.items)).toContain('therapy');
    expect(set.items.filter((id) => feedbackItem(id)!.direction === 'warning').length).toBeGreaterThanOrEqual(2);
    expect(set.stays).toBe(false);
  });

  it('keep the answers of presenters and leaders on their own devices', () => {
    for (const set of feedbackSets) expect(set.stays).toBe(set.audience !== 'member');
  });

  it('ask for the patient only where there is one', () => {
    const about = new Set<string>(['focus', 'both-sides', 'case-conference', 'protection']);
    for (const { groups, items: ids } of feedbackSets) {
      if (groups.includes('support') || groups.includes('exploration')) expect(constructsOf(ids).filter((each) => about.has(each))).toEqual([]);
    }
  });

  it('leave the extra set on safety out of every session', () => {
    expect(safetyItems).toHaveLength(4);
    for (const id of safetyItems) {
      expect(feedbackItems[id].construct).toBe('safety');
      expect(feedbackSets.some((set) => set.items.includes(id))).toBe(false);
    }
  });
});

describe('items', () => {
  it.each(items)('%s says what it is about, which way it points and what that rests on', (id, item) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(constructs).toContain(item.construct);
    expect(directions).toContain(item.direction);
    expect(feedbackItem(id)).toEqual({ id, ...item });
  });

  it('are all asked somewhere', () => {
    const asked = new Set([...feedbackSets.flatMap((set) => set.items), ...safetyItems]);
    expect(Object.keys(feedbackItems).filter((id) => !asked.has(id as (typeof safetyItems)[number]))).toEqual([]);
    expect(new Set(constructsOf(Object.keys(feedbackItems)))).toEqual(new Set(constructs));
  });

  it('do not exist under unknown or inherited names', () => {
    expect(feedbackItem('mood')).toBeUndefined();
    expect(feedbackItem('toString')).toBeUndefined();
  });

  it('rest on sources that are known', () => {
    expect(Object.keys(constructSources).sort()).toEqual([...constructs].sort());
    for (const { sources: keys, basis } of Object.values(constructSources)) {
      expect(bases).toContain(basis);
      for (const key of keys) expect(sources).toHaveProperty([key]);
      if (basis === 'source') expect(keys.length).toBeGreaterThan(0);
      if (basis === 'founding text') expect(keys).toContain('SEED');
    }
  });

  it('are answered on five points, with a middle', () => {
    expect(agreement).toEqual([1, 2, 3, 4, 5]);
    expect(agreement[2]).toBe(agreementMiddle);
    expect(Object.keys(answerWords)).toEqual(['1', '2', '3', '4', '5', 'skip']);
    expect(new Set(Object.values(answerWords)).size).toBe(6);
  });
});

describe('words of the items', () => {
  it.each(Object.entries(itemWords))('%s are one short statement each', (_id, { statement, short }) => {
    expect(statement.length).toBeLessThanOrEqual(70);
    expect(statement).toMatch(/^[A-Z].*\.$/);
    expect(statement.slice(0, -1)).not.toContain('.');
    expect(short.length).toBeLessThanOrEqual(28);
    expect(short).toMatch(/^[a-z].*[^.]$/);
  });

  it('differ from one another', () => {
    for (const name of ['statement', 'short'] as const) {
      const said = Object.values(itemWords).map((words) => words[name]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('ask for no feeling by a name that a test of health would use', () => {
    const texts = [...Object.values(itemWords).flatMap((words) => Object.values(words)), ...Object.values(answerWords), notValidated];
    for (const text of texts) {
      expect(text).not.toMatch(/burn|depress|anxi|suicid|score|rate|perform|evaluat|assess|therapist|difficult|!|'|"/i);
    }
  });

  it('say that they are not a validated instrument', () => {
    expect(notValidated).toContain('not a validated instrument');
  });
});
