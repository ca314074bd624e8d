import { expect } from '@open-wc/testing';
import type { FormItem } from '../../src/feedback-form/form-items.js';
import { payloadKeys } from '../../src/feedback-form/payload.js';
import { itemWords } from '../../src/knowledge/feedback-item-words.js';
import { feedbackSets } from '../../src/knowledge/feedback-items.js';
import { warnings } from '../console.js';
import { allIn, button, choose, formOn, inForm, key, press, radio, shown, statements, states, status, taking, tap, untilState, write } from './element-helpers.js';

describe('the items', () => {
  for (const { audience, groups, items } of feedbackSets) {
    for (const group of groups) {
      it(`are those for the ${audience} of a ${group} group, each with five answers and a way to skip`, async () => {
        const form = await formOn({ group, audience });
        expect(statements(form)).to.deep.equal(items.map((id) => itemWords[id].statement));
        for (const id of items) expect(allIn<HTMLInputElement>(form, `input[name=${id}]`).map(({ value }) => value)).to.deep.equal(['1', '2', '3', '4', '5', 'skip']);
      });
    }
  }

  it('say where nothing is asked, as of a presenter in a group without cases', async () => {
    const form = await formOn({ group: 'support', audience: 'presenter' });
    expect(inForm(form, '.frame').innerText).to.contain('There is nothing to ask here.').and.not.contain('this device');
    expect(allIn(form, 'button')).to.have.length(0);
  });

  it('stand behind the sentence on who sees what, with their place among the others', async () => {
    const form = await formOn();
    expect(inForm(form, '[part=privacy]').compareDocumentPosition(inForm(form, '.item'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(shown(form, '[part=privacy]')).to.contain('Nobody reads this in real time.');
    expect(allIn(form, 'legend').map(({ dataset }) => dataset['at'])[2]).to.equal('3 of 9');
    expect(shown(form)).to.contain('not a validated instrument');
  });

  it('may be the page’s own, of each kind', async () => {
    const form = await formOn({ items: [
      { id: 'room', kind: 'choice', statement: 'Where did we meet?', choices: [{ value: 'r4', label: 'Room 4' }, { value: 'lib', label: 'Library' }] },
      { id: 'count', kind: 'number', statement: 'How many were there?', min: 2, max: 20 },
      { id: 'word', kind: 'text', statement: 'One word for it' },
      { id: 'kind', kind: 'agreement', statement: 'We were kind.' },
    ] });
    await choose(form, 'room', 'r4');
    await write(form, 'count', '7');
    await write(form, 'word', 'calm');
    await choose(form, 'kind', 'skip');
    expect(JSON.parse(form.value)).to.deep.equal({ answers: { room: 'r4', count: 7, word: 'calm', kind: 'skip' } });
    inForm(form, '[type=checkbox]').click();
    await form.updateComplete;
    expect(JSON.parse(form.value).answers.count).to.equal('skip');
    expect(inForm<HTMLInputElement>(form, '[type=number]').value).to.equal('');
    await write(form, 'count', '70');
    expect(inForm<HTMLInputElement>(form, '[type=checkbox]').checked).to.equal(false);
    expect(form.validity!.rangeOverflow).to.equal(true);
    expect([shown(form, '#wrong-count'), inForm(form, '[part=problems]')]).to.deep.equal(['This number is not possible here.', null]);
    await write(form, 'count', '12');
    expect(inForm(form, '#wrong-count')).to.equal(null);
  });

  it('that cannot be used are named once, and the others show', async () => {
    const { said } = warnings();
    const form = await formOn({ items: ['worth', { id: 'worth' }, { id: 'x', kind: 'hologram', statement: 'X' }, 7] as never });
    expect(statements(form)).to.deep.equal(['It was worth the time.']);
    expect(said).to.have.length(3);
    form.items = '[{' as never;
    form.items = [] as never;
    await form.updateComplete;
    expect(statements(form)).to.deep.equal(['It was worth the time.']);
    expect(said).to.have.length(5);
  });

  it('are at most forty, of two hundred', async () => {
    const { said } = warnings();
    const form = await formOn({ items: Array.from({ length: 200 }, (_, i) => ({ id: `i${i}`, kind: 'agreement' as const, statement: `Item ${i}.` })) });
    expect(statements(form)).to.have.length(40);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('at most 40 items');
  });
});

describe('answering', () => {
  it('keeps its fields, and the focus in them, where a page gives it the same items anew', async () => {
    const items = (): readonly FormItem[] => [{ id: 'worth', kind: 'agreement' }, { id: 'room', kind: 'choice', statement: 'Where?', choices: [{ value: 'a', label: 'Here' }, { value: 'b', label: 'There' }] }];
    const form = await formOn({ items: items() });
    for (const field of [radio(form, 'worth', 4), radio(form, 'room', 'b')]) {
      field.focus();
      field.click();
      form.items = items();
      await form.updateComplete;
      expect([form.shadowRoot!.activeElement === field, field.checked]).to.deep.equal([true, true]);
    }
  });

  it('draws nothing anew for a choice, the first one neither, and tells the page of it', async () => {
    const form = await formOn();
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(`${type} ${form.value}`));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(form.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    await choose(form, 'safe', 4);
    expect(states(form)).to.equal('dirty');
    await choose(form, 'patient', 2);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    const [first, second] = ['{"answers":{"safe":4}}', '{"answers":{"safe":4,"patient":2}}'];
    expect(heard).to.deep.equal([`input ${first}`, `change ${first}`, `input ${second}`, `change ${second}`]);
    expect(states(form)).to.equal('dirty');
  });

  it('brings a way out with the first choice where answers stay on the device', async () => {
    const form = await formOn({ audience: 'leader' });
    expect(button(form, 'Copy the answers')).to.equal(undefined);
    inForm(form, 'input').click();
    await form.updateComplete;
    expect(button(form, 'Copy the answers')).not.to.equal(undefined);
  });

  it('takes one key an item: 1 to 5 answer, 0 skips, and the next has the focus', async () => {
    const form = await formOn();
    form.focus();
    for (const name of ['4', '2', '0', '5', '1', '1', '1', '3', '4']) {
      key(form.shadowRoot!.activeElement as HTMLElement, name);
      await form.updateComplete;
    }
    expect(JSON.parse(form.value).answers).to.deep.equal({ safe: 4, patient: 2, 'both-sides': 'skip', 'free-presenter': 5, solving: 1, pressed: 1, complained: 1, 'saw-new': 3, worth: 4 });
    expect(form.shadowRoot!.activeElement).to.equal(button(form, 'Send'));
  });

  it('leaves keys alone that are for the browser', async () => {
    const form = await formOn();
    form.focus();
    radio(form, 'safe', 1).dispatchEvent(new KeyboardEvent('keydown', { key: '4', ctrlKey: true, bubbles: true, composed: true }));
    key(radio(form, 'safe', 1), 'x');
    key(radio(form, 'safe', 1), '7');
    expect(form.value).to.equal('');
  });

  it('can be set, kept and set again by the page, without an event', async () => {
    const form = await formOn();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'rg-submit']) form.addEventListener(type, () => heard.push(type));
    form.value = '{"answers":{"safe":5,"gone":3,"worth":"skip"}}';
    expect(form.value).to.equal('{"answers":{"safe":5,"gone":3,"worth":"skip"}}');
    await form.updateComplete;
    expect([radio(form, 'safe', 5).checked, radio(form, 'worth', 'skip').checked]).to.deep.equal([true, true]);
    form.value = '';
    await form.updateComplete;
    expect([form.value, states(form), allIn<HTMLInputElement>(form, ':checked').length]).to.deep.equal(['', '', 0]);
    expect(heard).to.deep.equal([]);
  });

  it('keeps the last good value where the next one is none, and says so', async () => {
    const { said } = warnings();
    const form = await formOn();
    form.value = '{"answers":{"safe":5}}';
    for (const bad of ['{', '7', '{"answers":[]}']) form.value = bad;
    expect(form.value).to.equal('{"answers":{"safe":5}}');
    expect(said).to.have.length(3);
    expect(said[0]).to.match(/^<rg-feedback-form> value=.* is not used\. Accepted: /);
  });
});

describe('where there is room for one item only', () => {
  const narrow = (properties = {}): ReturnType<typeof formOn> => formOn(properties, undefined, '20em');

  it('a tap answers and goes on, to a look at all answers, in as many taps as there are items', async () => {
    const form = await narrow();
    expect(states(form)).to.equal('narrow');
    const items = feedbackSets[0]!.items;
    for (const item of items) {
      expect(allIn(form, '.item:not([hidden])').map(({ dataset }) => dataset['item'])).to.deep.equal([item]);
      await tap(form, item, 4);
    }
    expect(allIn(form, '.item:not([hidden])')).to.have.length(0);
    expect(allIn(form, '[part=review] strong').slice(1).map(({ textContent }) => textContent)).to.deep.equal(items.map(() => 'Agree'));
    expect(button(form, 'Send')).to.not.equal(undefined);
  });

  it('arrow keys only choose: whoever uses them goes on by a button, and back', async () => {
    const form = await narrow();
    await choose(form, 'safe', 4);
    expect(inForm(form, '.item:not([hidden])').dataset['item']).to.equal('safe');
    await press(form, 'Next');
    expect(inForm(form, '.item:not([hidden])').dataset['item']).to.equal('patient');
    expect(form.shadowRoot!.activeElement).to.equal(inForm(form, '.item:not([hidden])'));
    await press(form, 'Back');
    expect(radio(form, 'safe', 4).checked).to.equal(true);
    expect(button(form, 'Back')).to.equal(undefined);
  });

  it('an answer can be changed from the look at all of them', async () => {
    const form = await narrow({ group: 'support' });
    for (const id of feedbackSets[1]!.items) await tap(form, id, 3);
    await press(form, 'Change: I could pass without it mattering.');
    expect(inForm(form, '.item:not([hidden])').dataset['item']).to.equal('pass');
    expect(form.shadowRoot!.activeElement).to.equal(radio(form, 'pass', 3));
  });
});

describe('where a page takes items away', () => {
  it('goes on with the look at all answers, where somebody was further than there are items now', async () => {
    const form = await formOn({}, undefined, '20em');
    for (const item of feedbackSets[0]!.items.slice(0, 6)) await tap(form, item, 4);
    form.items = ['safe', 'worth'] as never;
    await form.updateComplete;
    expect(allIn(form, '[part=review] strong').slice(1).map(({ textContent }) => textContent)).to.deep.equal(['Agree', 'not answered']);
    await press(form, 'Back');
    expect(inForm(form, '.item:not([hidden])').dataset['item']).to.equal('worth');
  });
});

describe('sending to the page', () => {
  it('hands over what a list of keys allows, and nothing else', async () => {
    const form = await formOn({ session: 'block 2', comments: true });
    const page = taking(form);
    await choose(form, 'safe', 4);
    await write(form, '-comment', 'We were slow to begin.');
    await press(form, 'Send');
    const [{ payload }] = page.requests as [(typeof page.requests)[0]];
    expect(Object.keys(payload).filter((name) => !(payloadKeys as readonly string[]).includes(name))).to.deep.equal([]);
    expect(payload.answers).to.include({ safe: 4, worth: 'skip' });
    expect([payload.group, payload.session, payload.comment]).to.deep.equal(['balint', 'block 2', 'We were slow to begin.']);
    expect(payload.day).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(payload.key).to.match(/^[\w-]{36}$/);
  });

  it('says that it is sent when the page has it and not before; then it is cleared', async () => {
    const form = await formOn();
    const page = taking(form);
    const sent: unknown[] = [];
    form.addEventListener('rg-sent', ({ detail }) => sent.push(detail));
    const line = inForm(form, '[part=status]');
    await choose(form, 'safe', 4);
    await press(form, 'Send');
    button(form, 'Send').click();
    expect([states(form), status(form), page.requests.length, sent.length]).to.deep.equal(['sending', 'Sending…', 1, 0]);
    expect(radio(form, 'safe', 4).checked).to.equal(true);
    expect(radio(form, 'safe', 3).matches(':disabled')).to.equal(true);
    page.take();
    await untilState(form, 'sent');
    expect(status(form)).to.equal('Thank you. Your answers have arrived.');
    // A screen reader hears of it from the line that it knows.
    expect(inForm(form, '[part=status]')).to.equal(line);
    expect(inForm(form, '.frame').innerText).to.contain(status(form)).and.not.contain('Nobody reads this');
    expect([form.value, sent]).to.deep.equal(['', [{ key: page.requests[0]!.payload.key }]]);
    // Nobody is asked for a second reply; the page can begin anew, for whoever has the device next.
    expect(allIn(form, 'button')).to.deep.equal([]);
    form.reset();
    await form.updateComplete;
    expect([states(form), allIn<HTMLInputElement>(form, ':checked').length]).to.deep.equal(['', 0]);
    await choose(form, 'safe', 2);
    await press(form, 'Send');
    expect(page.requests[1]!.payload.key).to.not.equal(page.requests[0]!.payload.key);
  });

  it('keeps every word where the page does not take it, and tries again with the same key', async () => {
    const form = await formOn();
    const page = taking(form);
    const failed: unknown[] = [];
    form.addEventListener('rg-fail', ({ detail }) => failed.push(detail));
    await choose(form, 'safe', 4);
    await press(form, 'Send');
    page.refuse();
    await untilState(form, 'failed');
    expect(status(form)).to.contain('Your answers are still here.');
    expect(failed).to.deep.equal([{ key: page.requests[0]!.payload.key, reason: 'refused' }]);
    expect(button(form, 'Copy the answers')).to.not.equal(undefined);
    await choose(form, 'safe', 5);
    await press(form, 'Send');
    expect(page.requests[1]!.payload).to.deep.include({ key: page.requests[0]!.payload.key });
    expect(page.requests[1]!.payload.answers['safe']).to.equal(5);
  });

  it('can be refused by the page beforehand, which changes nothing', async () => {
    const form = await formOn();
    form.addEventListener('rg-submit', (event) => event.preventDefault());
    await choose(form, 'safe', 4);
    await press(form, 'Send');
    expect([states(form), status(form)]).to.deep.equal(['dirty', '']);
  });

  it('names, once, that nobody takes the answers', async () => {
    const { said } = warnings();
    const form = await formOn();
    await choose(form, 'safe', 4);
    await press(form, 'Send');
    await untilState(form, 'failed');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('nobody took the answers');
  });

  it('sends nothing where nothing is answered', async () => {
    const form = await formOn();
    const page = taking(form);
    await press(form, 'Send');
    expect(shown(form, '[part=problems]')).to.contain('Nothing is answered yet.');
    expect(form.shadowRoot!.activeElement).to.equal(inForm(form, '[part=problems]'));
    await choose(form, 'worth', 'skip');
    expect(inForm(form, '[part=problems]')).to.equal(null);
    await press(form, 'Send');
    expect(page.requests).to.have.length(1);
  });

  it('shows what is in the way only when somebody tries, takes the focus there, and leads to each', async () => {
    const form = await formOn({ required: true });
    const page = taking(form);
    await choose(form, 'safe', 4);
    expect(inForm(form, '[part=problems]')).to.equal(null);
    await press(form, 'Send');
    expect(page.requests).to.have.length(0);
    expect(form.shadowRoot!.activeElement).to.equal(inForm(form, '[part=problems]'));
    expect(allIn(form, '[part=problems] li')).to.have.length(8);
    const item = inForm(form, '[data-item=patient]');
    expect(inForm(form, `#${item.getAttribute('aria-describedby')}`).textContent).to.equal('Choose an answer, or skip.');
    await press(form, 'We kept coming back to this patient.');
    expect(form.shadowRoot!.activeElement).to.equal(radio(form, 'patient', 1));
    await choose(form, 'patient', 'skip');
    expect(item.hasAttribute('aria-describedby')).to.equal(false);
    expect(allIn(form, '[part=problems] li')).to.have.length(7);
  });
});

describe('what stays on the device', () => {
  it('is a leader’s, whatever the page asks for', async () => {
    const { said } = warnings();
    const form = await formOn({ audience: 'leader', release: true, action: '/nowhere', name: 'mine' });
    await choose(form, 'i-protected', 4);
    expect(button(form, 'Send')).to.equal(undefined);
    form.submit();
    expect(said[0]).to.contain('submit()');
    expect(shown(form, '[part=privacy]')).to.contain('stay on this device');
    expect(button(form, 'Copy the answers')).to.not.equal(undefined);
  });

  it('is a presenter’s, unless the page asks for them; then the form says whose they are, and sends no session with them', async () => {
    const form = await formOn({ audience: 'presenter', session: 'block 2' });
    expect(button(form, 'Send')).to.equal(undefined);
    form.release = true;
    await form.updateComplete;
    expect(shown(form, '[part=privacy]')).to.contain('There is one presenter');
    const page = taking(form);
    await choose(form, 'my-way', 4);
    await press(form, 'Send');
    expect(Object.keys(page.requests[0]!.payload).sort()).to.deep.equal(['answers', 'audience', 'group', 'key']);
  });

  it('is cleared when that is asked for twice', async () => {
    const form = await formOn({ audience: 'leader' });
    await choose(form, 'i-protected', 4);
    await press(form, 'Clear');
    expect(form.value).to.not.equal('');
    await press(form, 'Clear everything');
    expect(form.value).to.equal('');
  });
});

describe('a comment', () => {
  it('is not asked for unless the page says so', async () => {
    expect(inForm(await formOn(), 'textarea')).to.equal(null);
  });

  it('is looked through while it is written, with neutral words to put instead; nobody is stopped', async () => {
    const form = await formOn({ comments: true });
    const page = taking(form);
    await write(form, '-comment', 'Maria told us that she is 94.');
    expect(shown(form, '[part=found]')).to.contain('“Maria” may be a name.');
    expect(shown(form, '[part=found]')).to.contain('It may tell who somebody is.');
    expect(shown(form)).to.contain('It can miss things');
    await press(form, 'the patient');
    expect(inForm<HTMLTextAreaElement>(form, 'textarea').value).to.equal('the patient told us that she is 94.');
    await press(form, 'over 89');
    expect(inForm(form, '[part=found]')).to.equal(null);
    await write(form, '-comment', 'Maria again.');
    await press(form, 'Send');
    expect(page.requests[0]!.payload.comment).to.equal('Maria again.');
  });

  it('that is too long is kept whole, and said to be', async () => {
    const form = await formOn({ comments: true });
    await write(form, '-comment', 'a'.repeat(2001));
    await press(form, 'Send');
    expect(shown(form, '[part=problems]')).to.contain('longer than 2,000');
    expect(JSON.parse(form.value).comment).to.have.length(2001);
    expect(form.validity!.tooLong).to.equal(true);
  });

  it('keeps the line that says what is wrong, the same element with the same words, while somebody goes on', async () => {
    const form = await formOn({ comments: true, required: true });
    await write(form, '-comment', 'a'.repeat(2001));
    await press(form, 'Send');
    const lines = ['#wrong--comment', '#wrong-safe'].map((selector) => inForm(form, selector));
    const words = lines.map(({ firstChild }) => firstChild);
    await write(form, '-comment', 'a'.repeat(2002));
    await choose(form, 'worth', 4);
    expect(['#wrong--comment', '#wrong-safe', '#wrong-worth'].map((selector) => inForm(form, selector))).to.deep.equal([...lines, null]);
    expect(lines.map(({ firstChild }) => firstChild)).to.deep.equal(words);
    await choose(form, 'safe', 4);
    expect([inForm(form, '#wrong-safe'), radio(form, 'safe', 4).closest('fieldset')!.getAttribute('aria-describedby')]).to.deep.equal([null, null]);
  });
});
