import type { Page } from 'playwright';
import { inEach, until, type Stage } from './browsers.js';
import { words } from './card.js';

/** 64 hexadecimal digits. */
const fingerprint = /^[0-9a-f]{64}$/;

const box = (page: Page) => page.locator('rg-rule-card').first().getByRole('checkbox');

async function openForm(on: Stage, prepare?: () => void): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
  const { page, said } = await on.open('/card-form.html');
  await page.waitForFunction(() => customElements.get('rg-rule-card'));
  if (prepare) await page.evaluate(prepare);
  await box(page).waitFor();
  await settled(page);
  return { page, said };
}

const settled = (page: Page): Promise<unknown> => page.evaluate(() => Promise.all([...document.querySelectorAll('rg-rule-card')].map((card) => card.updateComplete)));

const data = (page: Page, form = '#own'): Promise<Readonly<Record<string, string>>> =>
  page.evaluate((selector) => Object.fromEntries(new FormData(document.querySelector<HTMLFormElement>(selector)!)) as Record<string, string>, form);

const submits = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => [window.witness.submits, location.pathname]);

/** What has the focus, inside the card too. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inside = activeElement?.shadowRoot?.activeElement;
    return inside ? `${activeElement.localName} ${inside.localName}` : (activeElement?.localName ?? '');
  });

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send' }).click();

inEach((on) => {
  test('the form is held back until the box is ticked: the browser says what is missing, and the focus goes to the box', async () => {
    const { page, said } = await openForm(on);
    expect(await page.evaluate(() => document.querySelector('form')!.checkValidity())).toBe(false);
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.validity!.valueMissing)).toBe(true);
    await send(page);
    await until(() => focused(page), 'rg-rule-card input');
    expect(await submits(page)).toEqual([0, '/card-form.html']);
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.validationMessage)).toBe(words.required);

    await page.getByLabel('Name').focus();
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.reportValidity())).toBe(false);
    await until(() => focused(page), 'rg-rule-card input');

    await box(page).check();
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.validationMessage)).toBe('');
    const { rules, ...others } = await data(page);
    expect(rules).toMatch(fingerprint);
    expect(others).toEqual({ person: 'Room 4' });
    await send(page);
    await page.waitForURL(`**/empty.html?person=Room+4&rules=${rules}`);
    // Firefox asks whether the card itself takes the focus, and not the box that it is told of; the box does, and did. It would be
    // quiet with delegatesFocus, but then every press on a word of the card would move the focus to its first rule.
    expect(said.filter((each) => !each.includes('is not focusable'))).toEqual([]);
  });

  test('the box is not ticked before anybody ticks it, and what it confirms is on the page beside it', async () => {
    const { page } = await openForm(on);
    expect(await box(page).isChecked()).toBe(false);
    expect(await data(page)).toEqual({ person: 'Room 4' });
    await box(page).check();
    const { rules } = await data(page);
    await page.locator('rg-rule-card').getByText(words.edition(rules!.slice(0, 4))).waitFor();
  });

  test('what was ticked is there before the page hears of it', async () => {
    const { page } = await openForm(on, () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['change', 'rg-agree', 'rg-change']) {
        document.addEventListener(type, () => heard.push(`${type} ${String(new FormData(document.querySelector('form')!).get('rules')).length}`));
      }
    });
    await box(page).check();
    await until(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard), ['change 64', 'rg-agree 64', 'rg-change 64']);
  });

  test('unticking takes the confirmation back, and the form waits again', async () => {
    const { page } = await openForm(on);
    await box(page).check();
    await box(page).uncheck();
    expect(await data(page)).toEqual({ person: 'Room 4' });
    await send(page);
    await until(() => focused(page), 'rg-rule-card input');
    expect(await submits(page)).toEqual([0, '/card-form.html']);
  });

  test('"No, thank you" is one quiet press: nothing is confirmed, a form that requires it waits, one that does not goes on', async () => {
    const { page } = await openForm(on);
    await page.locator('rg-rule-card').getByRole('button', { name: words.decline }).click();
    await page.locator('rg-rule-card').getByText(words.declined).waitFor();
    expect(await box(page).isChecked()).toBe(false);
    expect(await data(page)).toEqual({ person: 'Room 4' });
    await send(page);
    expect(await submits(page)).toEqual([0, '/card-form.html']);
    await page.evaluate(() => document.querySelector('rg-rule-card')!.removeAttribute('required'));
    await settled(page);
    await send(page);
    await page.waitForURL('**/empty.html?person=Room+4');
  });

  test('a reset unticks, and the form waits again', async () => {
    const { page } = await openForm(on);
    await box(page).check();
    await page.getByRole('button', { name: 'Start over' }).click();
    await until(() => box(page).isChecked(), false);
    expect(await data(page)).toEqual({ person: 'Room 4' });
    expect(await page.evaluate(() => document.querySelector('form')!.checkValidity())).toBe(false);
  });

  test('a reset goes back to what was confirmed before the page was opened', async () => {
    const { page } = await openForm(on);
    await box(page).check();
    const { rules } = await data(page);
    await page.reload();
    await page.waitForFunction(() => customElements.get('rg-rule-card'));
    await page.evaluate((edition) => document.querySelector('rg-rule-card')!.setAttribute('agreed', JSON.stringify({ edition, date: '2026-05-12', answer: 'yes' })), rules);
    await until(() => box(page).isChecked(), true);
    await box(page).uncheck();
    expect(await data(page)).toEqual({ person: 'Room 4' });
    await page.getByRole('button', { name: 'Start over' }).click();
    await until(() => box(page).isChecked(), true);
    expect(await data(page)).toEqual({ person: 'Room 4', rules });
  });

  test('in a disabled fieldset nothing can be ticked, nothing is submitted and nothing is waited for; enabled again, all is as it was', async () => {
    const { page } = await openForm(on);
    await box(page).check();
    const before = await data(page);
    await page.evaluate(() => (document.querySelector('fieldset')!.disabled = true));
    await settled(page);
    expect(await box(page).isDisabled()).toBe(true);
    expect(await page.locator('rg-rule-card').getByRole('button', { name: words.decline }).isDisabled()).toBe(true);
    expect(await data(page)).toEqual({ person: 'Room 4' });
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.willValidate)).toBe(false);
    await page.evaluate(() => (document.querySelector('fieldset')!.disabled = false));
    await until(() => box(page).isDisabled(), false);
    expect(await data(page)).toEqual(before);
  });

  test('a card that is disabled itself is out of the form, too', async () => {
    const { page } = await openForm(on, () => document.querySelector('rg-rule-card')!.setAttribute('disabled', ''));
    expect(await box(page).isDisabled()).toBe(true);
    await send(page);
    await page.waitForURL('**/empty.html?person=Room+4');
  });

  test('the attribute "form" puts the card into another form', async () => {
    const { page } = await openForm(on, () => document.querySelector('rg-rule-card')!.setAttribute('form', 'other'));
    expect(await page.evaluate(() => document.querySelector('rg-rule-card')!.form!.id)).toBe('other');
    await box(page).check();
    expect(await data(page)).toEqual({ person: 'Room 4' });
    expect((await data(page, '#other'))['rules']).toMatch(fingerprint);
  });

  test('Enter elsewhere in the form is held back, too, and goes through once the box is ticked', async () => {
    const { page } = await openForm(on);
    await page.getByLabel('Name').press('Enter');
    await until(() => focused(page), 'rg-rule-card input');
    expect(await submits(page)).toEqual([0, '/card-form.html']);
    await page.keyboard.press('Space');
    await until(() => box(page).isChecked(), true);
    const { rules } = await data(page);
    await page.getByLabel('Name').press('Enter');
    await page.waitForURL(`**/empty.html?person=Room+4&rules=${rules}`);
  });

  test('a card without a name is submitted as nothing, and may still be waited for', async () => {
    const { page } = await openForm(on, () => document.querySelector('rg-rule-card')!.removeAttribute('name'));
    await send(page);
    expect(await submits(page)).toEqual([0, '/card-form.html']);
    await box(page).check();
    expect(await data(page)).toEqual({ person: 'Room 4' });
    await send(page);
    await page.waitForURL('**/empty.html?person=Room+4');
  });

  test('two cards are confirmed one by one, each under its own name', async () => {
    const { page } = await openForm(on, () => {
      const second = document.createElement('rg-rule-card');
      Object.assign(second, { name: 'second', confirm: true, required: true, group: 'support' });
      document.querySelector('fieldset')!.append(second);
    });
    const boxes = page.locator('rg-rule-card').getByRole('checkbox');
    await until(() => boxes.count(), 2);
    await boxes.first().check();
    expect(Object.keys(await data(page))).toEqual(['person', 'rules']);
    await send(page);
    expect(await submits(page)).toEqual([0, '/card-form.html']);
    await until(() => page.evaluate(() => document.activeElement === document.querySelectorAll('rg-rule-card')[1]), true);
    await boxes.last().check();
    const { rules, second } = await data(page);
    expect(second).toMatch(fingerprint);
    expect(second).not.toBe(rules);
  });
});
