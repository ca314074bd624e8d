import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RgFeedbackForm } from '../../src/feedback-form/feedback-form.js';
import { feedbackSets } from '../../src/knowledge/feedback-items.js';
import { allIn, button, choose, inForm, key, radio, shown } from './element-helpers.js';

const items = feedbackSets[0]!.items;
/** What the page's form gets: each item that is asked, in its order. */
const jsonOf = (answers: Readonly<Record<string, number | string>>, more: object = {}): string =>
  JSON.stringify({ answers: Object.fromEntries(items.map((id) => [id, answers[id] ?? 'skip'])), ...more });

interface Page {
  readonly page: HTMLFormElement;
  readonly form: RgFeedbackForm;
  readonly entries: () => readonly (readonly [string, FormDataEntryValue])[];
}

/** A page's own form with the element in it. */
async function within(template: TemplateResult): Promise<Page> {
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const page = place.querySelector('form')!;
  page.addEventListener('submit', (event) => event.preventDefault());
  const form = place.querySelector('rg-feedback-form')!;
  await form.updateComplete;
  return { page, form, entries: () => [...new FormData(page)] };
}

const plain = html`<form><rg-feedback-form name="feedback"></rg-feedback-form><button>Save</button></form>`;

describe('in a page’s form', () => {
  it('has no button of its own, and gives its answers as JSON in the same tick', async () => {
    const { form, entries } = await within(plain);
    expect(button(form, 'Send')).to.equal(undefined);
    expect(entries()).to.deep.equal([]);
    radio(form, 'safe', 4).click();
    expect(entries()).to.deep.equal([['feedback', jsonOf({ safe: 4 })]]);
    form.value = '{"answers":{"worth":"skip"}}';
    expect(entries()).to.deep.equal([['feedback', jsonOf({})]]);
  });

  it('gives the items that are asked in their order, whatever was answered first, and skipped ones like those without an answer', async () => {
    const { form, entries } = await within(plain);
    for (const id of items.toReversed()) await choose(form, id, id === 'safe' ? 'skip' : 3);
    expect(Object.keys(JSON.parse(form.value).answers)).to.deep.equal(items.toReversed());
    expect(entries()).to.deep.equal([['feedback', jsonOf(Object.fromEntries(items.map((id) => [id, id === 'safe' ? 'skip' : 3])))]]);
  });

  it('gives nothing of items that are gone, of another audience, or of a comment that is not asked for', async () => {
    const { form, entries } = await within(html`<form><rg-feedback-form name="feedback" audience="presenter" release comments></rg-feedback-form></form>`);
    form.value = '{"answers":{"my-way":1,"gone":5},"comment":"Mine."}';
    expect(JSON.parse(entries()[0]![1] as string)).to.deep.include({ comment: 'Mine.' });
    form.audience = 'member';
    form.comments = false;
    expect(entries()).to.deep.equal([]);
    await form.updateComplete;
    await choose(form, 'worth', 5);
    expect(entries()).to.deep.equal([['feedback', jsonOf({ worth: 5 })]]);
    form.entries = true;
    expect(entries().map(([name]) => name)).to.deep.equal(items.map((id) => `feedback-${id}`));
    expect(JSON.parse(form.value)).to.deep.equal({ answers: { 'my-way': 1, gone: 5, worth: 5 }, comment: 'Mine.' });
  });

  it('says of a number whether it is too low or too high', async () => {
    const { form } = await within(plain);
    form.items = [{ id: 'number', kind: 'number', statement: 'How many?', min: 2, max: 9 }];
    for (const [number, under, over] of [[1, true, false], [10, false, true], [5, false, false]] as const) {
      form.value = JSON.stringify({ answers: { number } });
      expect([form.validity!.rangeUnderflow, form.validity!.rangeOverflow, form.validity!.valid], `${number}`).to.deep.equal([under, over, !under && !over]);
    }
  });

  it('gives an entry for each item where the page would rather have those', async () => {
    const { form, entries } = await within(html`<form><rg-feedback-form name="feedback" entries comments></rg-feedback-form></form>`);
    form.value = '{"answers":{"safe":4,"worth":"skip","gone":2},"comment":"Slow."}';
    expect(entries()).to.deep.equal([...items.map((id) => [`feedback-${id}`, id === 'safe' ? '4' : 'skip']), ['feedback-comment', 'Slow.']]);
  });

  it('is valid or not in the same tick as what decides on it', async () => {
    const { form, page } = await within(plain);
    expect(page.checkValidity()).to.equal(true);
    form.required = true;
    expect([form.validity!.valueMissing, form.checkValidity(), form.validationMessage]).to.deep.equal([true, false, 'Choose an answer, or skip.']);
    form.value = JSON.stringify({ answers: Object.fromEntries(items.map((id) => [id, 'skip'])) });
    expect([form.validity!.valid, page.checkValidity()]).to.deep.equal([true, true]);
    form.group = 'support';
    expect(form.validity!.valueMissing).to.equal(true);
    form.items = ['worth'] as never;
    expect(form.validity!.valid).to.equal(true);
    form.required = false;
    form.value = '';
    expect(form.validity!.valid).to.equal(true);
  });

  it('shows nothing where the page only looks at the validity', async () => {
    const { form, page } = await within(plain);
    form.required = true;
    page.checkValidity();
    await form.updateComplete;
    expect(inForm(form, '[part=problems]')).to.equal(null);
  });

  it('shows what is in the way, with the focus on it, when somebody presses the page’s button', async () => {
    const { form, page } = await within(plain);
    let submits = 0;
    page.addEventListener('submit', () => (submits += 1));
    form.required = true;
    page.querySelector('button')!.click();
    await form.updateComplete;
    expect(submits).to.equal(0);
    expect(form.shadowRoot!.activeElement).to.equal(inForm(form, '[part=problems]'));
    form.value = JSON.stringify({ answers: Object.fromEntries(items.map((id) => [id, 3])) });
    page.querySelector('button')!.click();
    expect(submits).to.equal(1);
  });

  it('submits that form by Enter and by submit()', async () => {
    const { form, page } = await within(plain);
    let submits = 0;
    page.addEventListener('submit', () => (submits += 1));
    key(radio(form, 'safe', 1), 'Enter');
    expect(submits).to.equal(1);
    form.submit();
    expect(submits).to.equal(2);
  });

  it('goes back to what its attribute says by a reset', async () => {
    const { form, page, entries } = await within(html`<form><rg-feedback-form name="feedback" value='{"answers":{"safe":3}}'></rg-feedback-form></form>`);
    expect([form.matches(':state(dirty)'), radio(form, 'safe', 3).checked]).to.deep.equal([false, true]);
    await choose(form, 'safe', 5);
    await choose(form, 'worth', 5);
    page.reset();
    await form.updateComplete;
    expect(entries()).to.deep.equal([['feedback', jsonOf({ safe: 3 })]]);
    expect([radio(form, 'safe', 3).checked, radio(form, 'worth', 5).checked]).to.deep.equal([true, false]);
    form.setAttribute('value', '{"answers":{"safe":1}}');
    expect(form.value).to.equal('{"answers":{"safe":1}}');
    form.value = '{"answers":{"safe":2}}';
    form.setAttribute('value', '{"answers":{"safe":4}}');
    expect(form.value).to.equal('{"answers":{"safe":2}}');
  });

  it('is disabled with its fieldset, and by itself, and then gives nothing', async () => {
    const { form, page, entries } = await within(html`<form><fieldset><rg-feedback-form name="feedback" value='{"answers":{"safe":3}}' required></rg-feedback-form></fieldset></form>`);
    page.querySelector('fieldset')!.disabled = true;
    await form.updateComplete;
    expect([entries().length, form.willValidate, form.matches(':disabled'), allIn(form, 'input:enabled').length]).to.deep.equal([0, false, true, 0]);
    page.querySelector('fieldset')!.disabled = false;
    form.disabled = true;
    expect([entries().length, form.willValidate, form.hasAttribute('disabled')]).to.deep.equal([0, false, true]);
    form.disabled = false;
    await form.updateComplete;
    expect([entries().length, allIn(form, 'input:disabled').length]).to.deep.equal([1, 0]);
  });

  it('belongs to the form that its attribute names', async () => {
    const { form, page, entries } = await within(html`<form id="elsewhere"></form><rg-feedback-form form="elsewhere" name="feedback"></rg-feedback-form>`);
    expect(form.form).to.equal(page);
    await choose(form, 'safe', 4);
    expect(entries()).to.deep.equal([['feedback', jsonOf({ safe: 4 })]]);
  });

  it('without a name gives nothing, and keeps its own button', async () => {
    const { form, entries } = await within(html`<form><rg-feedback-form></rg-feedback-form></form>`);
    await choose(form, 'safe', 4);
    expect(entries()).to.deep.equal([]);
    expect(form.matches(':state(narrow)') || button(form, 'Send') !== undefined).to.equal(true);
  });

  it('gives nothing of what stays on the device', async () => {
    const { form, entries } = await within(html`<form><rg-feedback-form name="feedback" audience="leader" required></rg-feedback-form></form>`);
    await choose(form, 'i-protected', 4);
    expect([entries().length, form.validity!.valid]).to.deep.equal([0, true]);
  });

  it('takes the focus at once where it is asked to', async () => {
    const { form } = await within(html`<form><rg-feedback-form name="feedback" autofocus></rg-feedback-form></form>`);
    expect(form.shadowRoot!.activeElement).to.equal(radio(form, 'safe', 1));
    (document.activeElement as HTMLElement).blur();
  });

  it('takes the place of the plain form inside it, with what was chosen there', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<rg-feedback-form comments><form method="post" action="/plain"><input name="safe" value="4"><input name="worth" value="skip"><input name="other" value="7"><textarea name="comment">Slow.</textarea></form></rg-feedback-form>';
    document.body.append(place);
    const form = place.querySelector('rg-feedback-form')!;
    await form.updateComplete;
    expect(form.value).to.equal('{"answers":{"safe":4,"worth":"skip"},"comment":"Slow."}');
    expect(place.querySelector('form')!.checkVisibility()).to.equal(false);
    expect(shown(form)).to.contain('I felt safe enough');
    place.remove();
  });
});
