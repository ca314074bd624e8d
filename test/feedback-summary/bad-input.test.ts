import { expect } from '@open-wc/testing';
import { warnings } from '../console.js';
import { replies, rows, shown, summaryOn } from './element-helpers.js';

describe('bad input', () => {
  it('is named once, says what would be accepted, and leaves the last good state', async () => {
    const { said } = warnings();
    const summary = await summaryOn({ roster: 8, responses: replies('a', { worth: 4 }), items: [{ id: 'room', statement: 'Quiet.' }] });
    const before = shown(summary);
    const wrong: readonly (readonly [string, string, RegExp])[] = [
      ['responses', '[{', /responses="text that is no JSON".*a list of replies/], ['responses', '{"answers":{}}', /something that is no list/], ['responses', '[{"answers":1},7]', /2 of 2 in the list/],
      ['minimum', '2', /minimum="2".*a number from 4 to 1000/], ['minimum', 'abc', /minimum="abc"/],
      ['roster', 'x', /roster="x".*a whole number of members, from 1 to 1000/], ['roster', '7.5', /roster="7.5"/], ['roster', '0', /roster="0"/],
      ['sessions', '[1]', /sessions=1 .*the names of the sessions/], ['sessions', '[["a"],7]', /sessions=7 /], ['sessions', '["a"', /sessions="\[.*as JSON/],
      ['open', '[7]', /open=7 .*true for all/], ['released', '[{"ok":false}]', /released="1 of 1 in the list"/], ['items', '["nonsense"]', /items="nonsense".*items as the form takes them/], ['items', '7', /items="7"/], ['group', 'choir', /group="choir"/],
    ];
    for (const [name, value, sentence] of wrong) {
      summary.setAttribute(name, value);
      Object.assign(summary, { [name]: value });
      await summary.updateComplete;
      expect(said.filter((each) => sentence.test(each)).length, `${name}=${value}: ${said.join('\n')}`).to.equal(1);
      expect(said.every((each) => each.startsWith('<rg-feedback-summary> '))).to.equal(true);
    }
    expect([summary.minimum, summary.roster, summary.responses.length, summary.sessions, summary.open, summary.group]).to.deep.equal([5, 8, 8, [['a']], false, 'balint']);
    expect(shown(summary)).to.equal(before);
  });

  it('of another type is named, too: sessions and open that are no names', async () => {
    const { said } = warnings();
    const summary = await summaryOn();
    Object.assign(summary, { sessions: 8, open: 8, comments: 'maybe', roster: {} });
    expect([said.length, summary.sessions, summary.open, summary.comments, summary.roster]).to.deep.equal([4, undefined, false, false, undefined]);
    Object.assign(summary, { open: 'a b' });
    expect(summary.open).to.deep.equal(['a', 'b']);
    Object.assign(summary, { open: 'false', sessions: [['a', 'a'], []] });
    expect([summary.open, summary.sessions]).to.deep.equal([false, [['a']]]);
  });

  it('names items that are answered and that nobody told of, and leaves them out', async () => {
    const { said } = warnings();
    const summary = await summaryOn({ roster: 8, responses: replies('a', { worth: 4, mystery: 4 }) });
    expect(said).to.deep.equal(['<rg-feedback-summary> responses="answers to mystery" is not used. Accepted: items of the library, or those that "items" names.']);
    expect(rows(summary).length).to.equal(1);
  });
});
