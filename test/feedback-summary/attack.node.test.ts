/**
 * Who might look, and what the summary promises against each of them:
 *
 * - a member, who knows their own answers, who replied to what and when, how the bands are made, and everything that was ever released:
 *   cannot tell anything certain of anyone else. Of each other person it stays possible that they agreed every time they replied, in
 *   all that was released, and that they never did; so no answer is known, and not even that one of several was agreement;
 * - someone outside, who knows the same but for answers of their own: cannot either;
 * - someone who knows every answer but one: cannot tell what that one was. They may learn whether it was agreement (4 or 5) or not
 *   (1, 2, 3, skipped), which no honest band can keep from them; how often they do is printed;
 * - members who put their answers together are between the two, and so is what they learn.
 *
 * What people answer in one session says nothing certain about what they answer in another: guesses are not counted as attacks. Each
 * replies once to a session: somebody who replies for others, too, cannot be seen and learns what those would learn together.
 *
 * Beside that it promises some things that are no secrets of anybody, and the same groups hold it to them: nothing from less than 70 %
 * of a roster, nothing of a session that can still be answered, five words only from ten replies on, and comments only where twice the
 * minimum of people replied.
 */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/feedback-summary/blocks.js';
import { bandOf, bands, leastReplies, strict, type Policy } from '../../src/feedback-summary/summary-policy.js';
import { summarizeUnder, type Release, type Reply, type SummaryOptions } from '../../src/feedback-summary/summarize.js';
import { random, rounds } from '../foundation/random.js';
import { derives, group, ITEM, known, pick, whole, type Draw, type Group, type Known, type Told } from './attacks.js';

const GROUPS = rounds(12_000);

/** Everything that a page gets out of the function in some tries, in whatever blocks, with whatever settings. */
function releasesOf(draw: Draw, { roster, sessions, replies }: Group, policy: Policy): readonly Told[] {
  const told: Told[] = [];
  const open = sessions.filter(() => draw() < 0.2);
  for (let n = whole(draw, 1, 8), i = 0; i < n; i += 1) {
    const late = i >= n / 2;
    const there = replies.filter((reply) => late || !reply.late);
    const block = sessions.filter(() => draw() < pick(draw, [0.3, 0.6, 1]));
    const role = draw() < 0.1;
    const asked = role ? pick(draw, ['presenter', 'leader'] as const) : 'member';
    // Either a role is asked for, or somebody's role stands beside the answers.
    const among = role && draw() < 0.5;
    const given = among ? there.map((reply, at): Reply => (at % 5 ? reply : { ...reply, audience: asked })) : there;
    const options: SummaryOptions = {
      roster, sessions: block, minimum: whole(draw, 0, 8), open: late ? [] : open, released: told.map(({ release }) => release),
      audience: among ? 'member' : asked,
    };
    const release = summarizeUnder(policy, given, options);
    if (!release.ok || told.some((each) => each.release === release)) continue;
    told.push({
      release, from: there.filter(({ session }) => block.includes(session)), role, minimum: options.minimum!,
      early: !late && block.some((session) => open.includes(session)),
    });
  }
  return told;
}

/** The answers that one reply may have been, to someone who knows all the others. */
function possible(told: Told, victim: Known, policy: Policy, roster: number): readonly (number | 'skip')[] {
  return ([1, 2, 3, 4, 5, 'skip'] as const).filter((answer) => {
    const replies = told.from.map((reply) => (reply === victim ? known(reply.who, reply.session, answer) : reply));
    const again = summarizeUnder(policy, replies, { roster, sessions: told.release.sessions, minimum: 4 });
    return again.ok && again.items[0]!.band === told.release.items[0]!.band;
  });
}

interface Outcome {
  groups: number;
  releases: number;
  /** Releases by role, or with a role's answers among the replies; and releases that tell in what order the replies came. */
  roles: number;
  orders: number;
  /** Releases of sessions that could still be answered; from too small a part of the roster; in too fine words; with comments of too few people. */
  early: number;
  thin: number;
  fine: number;
  spoken: number;
  /** Groups in which a member, or someone outside, could tell another's side. */
  members: number;
  outsiders: number;
  /** Groups in which two members together could. */
  pairs: number;
  /** Answers tried by someone who knew all others; known exactly; known to be agreement or not. */
  tried: number;
  exact: number;
  sides: number;
}

/** Whether it comes from less than 70 % of those who could have replied. The numbers of these three are what is promised, not what the policy says. */
const isThin = ({ release, from }: Told, roster: number): boolean => from.length * 10 < roster * release.sessions.length * 7;

const isFine = ({ release, from }: Told): boolean => from.length < 10 && release.items.some(({ band }) => band === 'few' || band === 'most');

const isSpoken = ({ release, from, minimum }: Told): boolean =>
  release.comments.length > 0 && new Set(from.map(({ who }) => who)).size < 2 * Math.max(4, minimum!);

/** Whether the same replies, come the other way round, would have made another release; comments stand in no order at all. */
function tellsOrder({ release, from, minimum }: Told, policy: Policy, roster: number): boolean {
  const again = summarizeUnder(policy, from.toReversed(), { roster, sessions: release.sessions, minimum: minimum! });
  const written = (one: Release): string => JSON.stringify({ ...one, comments: one.comments.toSorted() });
  return !again.ok || written(again) !== written(release);
}

function attack(policy: Policy, groups: number, seed: number): Outcome {
  const draw = random(seed);
  const outcome: Outcome = { groups, releases: 0, roles: 0, orders: 0, early: 0, thin: 0, fine: 0, spoken: 0, members: 0, outsiders: 0, pairs: 0, tried: 0, exact: 0, sides: 0 };
  for (let n = 0; n < groups; n += 1) {
    const who = group(draw);
    const told = releasesOf(draw, who, policy);
    outcome.releases += told.length;
    if (!told.length) continue;
    outcome.roles += told.filter(({ role }) => role).length;
    outcome.orders += told.filter((each) => tellsOrder(each, policy, who.roster)).length;
    outcome.early += told.filter(({ early }) => early).length;
    outcome.thin += told.filter((each) => isThin(each, who.roster)).length;
    outcome.fine += told.filter(isFine).length;
    outcome.spoken += told.filter(isSpoken).length;
    const members = [...new Set(who.replies.map((reply) => reply.who))];
    if (members.some((member) => derives(told, new Set([member]), policy))) outcome.members += 1;
    if (derives(told, new Set(), policy)) outcome.outsiders += 1;
    if (derives(told, new Set([pick(draw, members), pick(draw, members)]), policy)) outcome.pairs += 1;
    const one = pick(draw, told);
    const answers = possible(one, pick(draw, one.from), policy, who.roster);
    outcome.tried += 1;
    if (answers.length < 2) outcome.exact += 1;
    if (answers.length < 6) outcome.sides += 1;
  }
  return outcome;
}

const loosened = (change: Partial<Policy>): Policy => ({ ...strict, ...change });
const refusing = (change: Partial<Policy['refuses']>): Policy => loosened({ refuses: { ...strict.refuses, ...change } });

describe(`in ${GROUPS.toLocaleString('en')} groups of 4 to 14, with any releases that are allowed`, () => {
  it('no member and nobody outside can tell that anyone else ever agreed or ever did not, and who knows all answers but one cannot tell that one', () => {
    const outcome = attack(strict, GROUPS, 4014);
    const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(1)} %`;
    console.info([
      `${outcome.groups} groups, ${outcome.releases} releases`,
      `  a member could tell something of another in ${outcome.members}, someone outside in ${outcome.outsiders}`,
      `  two members together could in ${percent(outcome.pairs, outcome.groups)}`,
      `  knowing all answers but one: the answer in ${outcome.exact} of ${outcome.tried}, whether it was agreement in ${percent(outcome.sides, outcome.tried)}`,
    ].join('\n'));
    expect(outcome.releases).toBeGreaterThan(GROUPS / 4);
    expect(outcome).toMatchObject({ roles: 0, orders: 0, early: 0, thin: 0, fine: 0, spoken: 0, members: 0, outsiders: 0, exact: 0 });
  }, 900_000);

  it('nor does watching help, while replies come one by one and the page cuts them into blocks as it likes', () => {
    const draw = random(4015);
    let [shown, steps, changed, derived] = [0, 0, 0, 0];
    for (let n = 0; n < GROUPS; n += 1) {
      const { roster, sessions, replies } = group(draw);
      const coming = replies.map((reply) => ({ ...reply, late: false }));
      const seen = new Map<string, Told>();
      let released: readonly Release[] = [];
      for (let come = 1; come <= coming.length; come += pick(draw, [1, 1, 2, 5])) {
        const here = coming.slice(0, come);
        const cuts = pick(draw, [undefined, [sessions], sessions.map((session) => [session]), [sessions.slice(0, 2), sessions.slice(1)]] as const);
        const { blocks, released: after } = blocksOf(here, cuts?.filter((block) => block.length), { roster, minimum: whole(draw, 0, 8), released, comments: false });
        released = after;
        steps += 1;
        for (const { sessions: block, release } of blocks.filter((each) => each.release)) {
          const before = seen.get(release!.sessions.join());
          if (before) changed += Number(before.release !== release);
          else seen.set(release!.sessions.join(), { release: release!, from: here.filter(({ session }) => block.includes(session)) });
        }
      }
      const told = [...seen.values()];
      shown += told.length;
      const lookers = [[], ...[...new Set(replies.map(({ who }) => who))].map((who) => [who])];
      if (lookers.some((own) => derives(told, new Set(own), strict))) derived += 1;
    }
    console.info(`${steps} looks at ${GROUPS} groups while replies came, ${shown} blocks shown`);
    expect(shown).toBeGreaterThan(GROUPS / 2);
    expect([changed, derived]).toEqual([0, 0]);
  }, 900_000);

  it('the same holds when every way of agreeing is tried one by one, person by person, without the solver', () => {
    const every = [5, 6, 7, 8, 10, 12, 14].map((people) => [people, people, 1] as const);
    const some = [[5, 10, 2], [5, 9, 2], [6, 12, 2], [6, 9, 2], [7, 13, 2], [7, 10, 2], [5, 13, 3], [5, 15, 3]] as const;
    for (const [people, replies, sessions] of [...every, ...some]) expect(toldOf(people, replies, sessions, strict), `${people} ${replies} ${sessions}`).toBe(0);
    // What a band of one session more than that gave away.
    expect(toldOf(5, 9, 2, loosened({ outer: (each) => each + 1 }))).toBeGreaterThan(0);
  });

  it('no other way of cutting what four people say into words would do', () => {
    for (let sessions = 1; sessions <= 6; sessions += 1) {
      for (const roster of [1, 2, 3, 4]) expect(roster * sessions).toBeLessThan(leastReplies(sessions));
      expect(5 * sessions).toBeGreaterThanOrEqual(leastReplies(sessions));
    }
    // The lowest word reaches from none to `end`; one who never agreed must not learn that another did not always, nor from above that they did once.
    const replies = 8;
    for (let end = 0; end < replies; end += 1) expect(end >= 4 && replies - end - 1 >= 4).toBe(false);
  });
});

/**
 * In how many cases a member knows something certain of another: that they agreed at least once, or did not each time. Replies are dealt
 * to people in turn, so that the first ones replied to every session.
 */
function toldOf(people: number, replies: number, sessions: number, policy: Policy): number {
  const who = Array.from({ length: replies }, (_, i) => i % people);
  const counts = Array.from({ length: people }, (_, one) => who.filter((each) => each === one).length);
  const masks = counts.map((_, one) => who.reduce((mask, each, i) => (each === one ? mask | (1 << i) : mask), 0));
  const bits = (ways: number): number => {
    let count = 0;
    for (let rest = ways; rest; rest &= rest - 1) count += 1;
    return count;
  };
  const band = Array.from({ length: replies + 1 }, (_, agreed) => bands.indexOf(bandOf(agreed, replies, sessions, policy)));
  /** By band and the first member's own agreements: which of the others were seen to agree never, and always. */
  const seen = new Map<number, { never: number; always: number }>();
  for (let ways = 0; ways < 2 ** replies; ways += 1) {
    const key = band[bits(ways)]! * 100 + bits(ways & masks[0]!);
    const one = seen.get(key) ?? { never: 0, always: 0 };
    for (let other = 1; other < people; other += 1) {
      if ((ways & masks[other]!) === 0) one.never |= 1 << other;
      if ((ways & masks[other]!) === masks[other]!) one.always |= 1 << other;
    }
    seen.set(key, one);
  }
  const whole = 2 ** people - 2;
  return [...seen.values()].filter(({ never, always }) => never !== whole || always !== whole).length;
}

describe('the attack succeeds as soon as', () => {
  const few = 2000;

  it('the outermost bands are one narrower, be it of blocks alone', () => {
    expect(attack(loosened({ outer: (sessions) => sessions * 2 - 1 }), few, 1).members).toBeGreaterThan(0);
    expect(attack(loosened({ outer: (sessions) => (sessions > 1 ? sessions * 2 - 1 : 2) }), few, 1).members).toBeGreaterThan(0);
  });

  it('the outermost bands leave room for one reply of another person and not for all of theirs', () => {
    expect(attack(loosened({ outer: (sessions) => sessions + 1 }), few, 1).members).toBeGreaterThan(0);
  });

  it('less than 70 % of a roster is enough', () => {
    for (const tenths of [0, 6]) expect(attack(loosened({ tenths }), few, 9).thin).toBeGreaterThan(0);
  });

  it('there are five words below ten replies', () => {
    for (const fine of [5, 9]) expect(attack(loosened({ fine }), few, 10).fine).toBeGreaterThan(0);
  });

  it('comments come from fewer people than twice the minimum, or the minimum from fewer than four', () => {
    for (const change of [{ comments: 1 }, { comments: 1.75 }, { least: 2 }, { least: 3 }]) expect(attack(loosened(change), few, 11).spoken, JSON.stringify(change)).toBeGreaterThan(0);
  });

  it('a session that can still be answered is shown', () => {
    expect(attack(refusing({ open: false }), few, 12).early).toBeGreaterThan(0);
  });

  it('four replies are banded', () => {
    const four = loosened({ outer: (sessions) => sessions * 2 - 0.5 });
    expect(leastReplies(1, four)).toBe(4);
    expect(attack(four, few, 2).members).toBeGreaterThan(0);
  });

  it('the bands of a block do not widen with its sessions', () => {
    expect(attack(loosened({ outer: () => 2 }), few, 3).members).toBeGreaterThan(0);
  });

  it('two replies are enough, even for someone outside', () => {
    const { members, outsiders } = attack(loosened({ least: 1, tenths: 0, outer: () => 0.5 }), few, 4);
    expect([members > 0, outsiders > 0]).toEqual([true, true]);
  });

  it('only one answer lies on one side', () => {
    expect(attack(loosened({ agrees: 5 }), few, 5).exact).toBeGreaterThan(0);
  });

  it('blocks may overlap', () => {
    expect(attack(refusing({ overlap: false }), few, 6).members).toBeGreaterThan(0);
  });

  it('a block may be released again after further replies', () => {
    expect(attack(refusing({ difference: false, open: false }), few, 7).members).toBeGreaterThan(0);
  });

  it('earlier releases are forgotten', () => {
    const draw = random(8);
    let derived = 0;
    for (let n = 0; n < few; n += 1) {
      const who = group(draw);
      const told = [0, 1].flatMap((time): readonly Told[] => {
        const from = who.replies.filter(({ session, late }) => session === 's0' && (time === 1 || !late));
        const release = summarizeUnder(strict, from, { roster: who.roster, sessions: ['s0'] });
        return release.ok ? [{ release, from }] : [];
      });
      if (told.length && who.replies.some((reply) => derives(told, new Set([reply.who]), strict))) derived += 1;
    }
    expect(derived).toBeGreaterThan(0);
  });

  it('roles are told apart and one reply is enough: a presenter is one person', () => {
    const alone = loosened({ least: 1, tenths: 0, outer: () => 0, refuses: { ...strict.refuses, role: false } });
    const replies: Reply[] = [1, 2, 4, 5, 3].map((answer, who) => ({ audience: who ? 'member' : 'presenter', answers: { [ITEM]: answer } }));
    const release = summarizeUnder(alone, replies, { roster: 5, minimum: 1, audience: 'presenter' });
    expect(release).toMatchObject({ ok: true, replies: 1, items: [{ id: ITEM, band: 'less' }] });
    expect(summarizeUnder(strict, replies, { roster: 5, minimum: 1, audience: 'presenter' })).toEqual({ ok: false, reason: 'role' });
    expect(summarizeUnder(strict, replies, { roster: 5, minimum: 1 })).toEqual({ ok: false, reason: 'role' });
  });
});
