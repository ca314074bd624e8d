/**
 * Who might look, and what the summary promises against each of them:
 *
 * - a member, who knows their own answers, who replied to what and when, how the bands are made, and everything that was ever released:
 *   cannot tell of anyone else whether they agreed or not, let alone what they answered;
 * - someone outside, who knows the same but for answers of their own: cannot either;
 * - someone who knows every answer but one: cannot tell what that one was. They may learn whether it was agreement (4 or 5) or not
 *   (1, 2, 3, skipped), which no honest band can keep from them; how often they do is printed;
 * - members who put their answers together are between the two, and so is what they learn.
 *
 * What people answer in one session says nothing certain about what they answer in another: guesses are not counted as attacks.
 */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/feedback-summary/blocks.js';
import { bandOf, leastReplies, strict, type Band, type Policy } from '../../src/feedback-summary/summary-policy.js';
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
      roster, sessions: block, minimum: whole(draw, 0, 8), open: late ? [] : open, released: told.map(({ release }) => release), comments: false,
      audience: among ? 'member' : asked,
    };
    const release = summarizeUnder(policy, given, options);
    if (release.ok && !told.some((each) => each.release === release)) told.push({ release, from: there.filter(({ session }) => block.includes(session)), role });
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

/** Whether the same replies, come the other way round, would have made another release. */
function tellsOrder(release: Release, from: readonly Known[], policy: Policy, roster: number): boolean {
  const again = summarizeUnder(policy, from.toReversed(), { roster, sessions: release.sessions, minimum: 4, comments: false });
  return JSON.stringify(again) !== JSON.stringify(release);
}

function attack(policy: Policy, groups: number, seed: number): Outcome {
  const draw = random(seed);
  const outcome: Outcome = { groups, releases: 0, roles: 0, orders: 0, members: 0, outsiders: 0, pairs: 0, tried: 0, exact: 0, sides: 0 };
  for (let n = 0; n < groups; n += 1) {
    const who = group(draw);
    const told = releasesOf(draw, who, policy);
    outcome.releases += told.length;
    if (!told.length) continue;
    outcome.roles += told.filter(({ role }) => role).length;
    outcome.orders += told.filter(({ release, from }) => tellsOrder(release, from, policy, who.roster)).length;
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
  it('no member and nobody outside can tell whether anyone else agreed, and who knows all answers but one cannot tell that one', () => {
    const outcome = attack(strict, GROUPS, 4014);
    const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(1)} %`;
    console.info([
      `${outcome.groups} groups, ${outcome.releases} releases`,
      `  a member could tell another's side in ${outcome.members}, someone outside in ${outcome.outsiders}`,
      `  two members together could in ${percent(outcome.pairs, outcome.groups)}`,
      `  knowing all answers but one: the answer in ${outcome.exact} of ${outcome.tried}, whether it was agreement in ${percent(outcome.sides, outcome.tried)}`,
    ].join('\n'));
    expect(outcome.releases).toBeGreaterThan(GROUPS / 4);
    expect(outcome).toMatchObject({ roles: 0, orders: 0, members: 0, outsiders: 0, exact: 0 });
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

  it('the same holds when every way of agreeing is tried one by one, without the solver', () => {
    for (let replies = 5; replies <= 14; replies += 1) {
      const perBand = new Map<Band, number[]>();
      for (let ways = 0; ways < 2 ** replies; ways += 1) {
        const band = bandOf([...ways.toString(2)].filter((bit) => bit === '1').length, replies, 1);
        // For the first member's own side: which sides the second was seen on.
        const seen = perBand.get(band) ?? [0, 0];
        seen[ways & 1]! |= ways & 2 ? 1 : 2;
        perBand.set(band, seen);
      }
      for (const [band, seen] of perBand) for (const sides of seen) expect([0, 3], `${replies} ${band}`).toContain(sides);
    }
  });
});

describe('the attack succeeds as soon as', () => {
  const few = 2000;

  it('the outermost bands are one narrower', () => {
    expect(attack(loosened({ outer: (sessions) => sessions }), few, 1).members).toBeGreaterThan(0);
  });

  it('four replies are banded', () => {
    const four = loosened({ outer: (sessions) => sessions + 0.5 });
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
