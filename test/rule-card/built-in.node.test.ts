import { groupKinds } from '../../src/knowledge/groups.js';
import { ruleSets } from '../../src/knowledge/rules.js';
import { cardEnglish } from '../../src/locales/en/rule-card.js';
import { builtIn, builtInRule, entryOf, idsNow, wordsOf } from '../../src/rule-card/built-in.js';
import { citationsOf } from '../../src/rule-card/citations.js';

describe('the rules this library brings', () => {
  test.each(groupKinds)('are complete for a %s group: words, a why, a status, and none of the group’s own', (group) => {
    const rules = builtIn(group, cardEnglish);
    expect(rules.length).toBeGreaterThanOrEqual(10);
    for (const rule of rules) {
      expect(rule).toMatchObject({ terms: '', own: false, statement: expect.stringMatching(/\.$/), why: expect.stringMatching(/\.$/) });
    }
  });

  it('leave the optional ones out until a page names them', () => {
    expect(builtIn('balint', cardEnglish).some(({ id }) => id === 'turns')).toBe(false);
    expect(builtInRule(entryOf('turns', 'balint')!, 'balint', cardEnglish).statement).toBe('We share the time, and we let silence be.');
  });

  it('know nothing of a page’s own rules, nor of another group’s', () => {
    expect(entryOf('ours', 'balint')).toBeUndefined();
    expect(wordsOf('ours', 'balint', cardEnglish)).toBeUndefined();
    expect(wordsOf('pass', 'balint', cardEnglish)).toBeUndefined();
    expect(wordsOf('frame', 'balint', cardEnglish)!.settles).toContain('How long we meet');
  });

  it('are empty, and not broken, where a translation lacks one', () => {
    expect(builtInRule(ruleSets.balint[0]!, 'balint', { ...cardEnglish, rules: {} as never })).toMatchObject({ statement: '', why: '' });
  });

  it('come forward in a phase; a page’s own by its phases alone; none where no phase is on', () => {
    const rules = builtIn('balint', cardEnglish);
    expect(idsNow(rules, 'balint', 'work')).toEqual(['no-advice', 'speculate', 'both-sides', 'own-reactions']);
    expect(idsNow(rules, 'balint', 'work-2')).toEqual(idsNow(rules, 'balint', 'work'));
    expect(idsNow([...rules, { ...rules[0]!, id: 'ours', phases: ['call'] }], 'balint', 'call')).toEqual(['real-case', 'ours', 'confidential']);
    expect(idsNow(rules, 'balint', '')).toEqual([]);
  });
});

describe('citations', () => {
  const { card: words } = cardEnglish;
  const cited = (group: (typeof groupKinds)[number], id: string, more: object = {}): readonly string[] =>
    citationsOf([{ ...builtInRule(entryOf(id, group)!, group, cardEnglish), ...more }], { card: { group }, words });

  it('name authors and year where they are known, and the founding text by its claims', () => {
    expect(cited('balint', 'no-advice').join()).toContain('Johnson, Nease, Milberg, Addison (2004): Essential characteristics');
    expect(cited('balint', 'own-reactions')).toContain('Balint vs. Support Groups (newsletter article), S26, S32');
  });

  it('say what a rule rests on where no source is named, and take a page’s own sources as they are', () => {
    expect(cited('balint', 'uninterrupted').join()).toMatch(/Common practice|Johnson/);
    expect(cited('blended', 'no-case-theft')).toEqual([words.suggestion]);
    expect(cited('balint', 'no-advice', { sources: ['Our handbook, p. 3', 'HUNG'] })[0]).toBe('Our handbook, p. 3');
    expect(cited('balint', 'no-advice', { own: true })).toEqual([]);
  });

  it('name each source once for a whole set, with all its claims', () => {
    const all = citationsOf(builtIn('balint', cardEnglish), { card: { group: 'balint' }, words });
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((each) => each.startsWith(words.foundingText))).toEqual([expect.stringMatching(/S25.*S32/)]);
  });
});
