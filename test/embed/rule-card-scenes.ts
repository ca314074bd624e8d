/** A rule card in every state that it can show. */
import type { Page } from 'playwright';
import { words } from './card.js';

/** What the card can look like, each with the attributes that it needs and the way there. */
const scenes = {
  'card': {},
  'a rule open': { open: true },
  'a phase on, a rule held up': { attributes: { phase: 'work', held: 'no-advice', timer: 'nowhere' } },
  'deck': { attributes: { view: 'deck', phase: 'work' } },
  'poster': { attributes: { view: 'poster' } },
  'blended, drifting': { attributes: { group: 'blended' }, drifts: true },
  'asked again': {
    attributes: {
      confirm: '', edition: '[{"id":"3f9a","date":"2026-05-12","level":null}]',
      agreed: '{"edition":"3f9a","date":"2026-05-12","answer":"yes","rules":[{"id":"push-back","statement":"The presenter sits back."},{"id":"gone","statement":"Nobody brings a Gegenübertragungswahrnehmungsübung."}]}',
    },
    open: true,
  },
  'own rules with long words': { attributes: { rules: '[{"statement":"Gegenübertragungswahrnehmungsübungsleiterverantwortung","why":"Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung","terms":"https://example.org/a/very/long/address/without/any/break/in/it"}]' }, open: true },
  'changing': { attributes: { group: 'support', editable: '', edition: '[{"id":"3f9a","date":"2026-05-12","level":null}]' }, edit: true, open: true },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;

/** The attributes of the card in a scene. */
export const attributesFor = (name: SceneName): Readonly<Record<string, string>> => (scenes[name] as Scene).attributes ?? {};

interface Scene {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Every disclosure is open. */
  readonly open?: boolean;
  readonly drifts?: boolean;
  /** The group changes the rules, and has changed some. */
  readonly edit?: boolean;
}

export const sceneNames = Object.keys(scenes) as readonly SceneName[];

/** Goes from the card as it was drawn to the scene. */
export async function enact(page: Page, name: SceneName): Promise<void> {
  const { edit = false, drifts = false, open = false }: Scene = scenes[name];
  const card = page.locator('rg-rule-card');
  if (edit) {
    await card.getByRole('button', { name: words.edit }).click();
    await card.getByRole('button', { name: words.remove('5') }).click();
    await card.getByRole('textbox', { name: words.add }).fill('We say so when a Selbsterfahrungsgruppensitzungsunterbrechung is needed.');
    await card.getByRole('textbox', { name: words.add }).press('Enter');
    await card.getByRole('radio', { name: words.levelWording }).check();
  }
  await page.evaluate(async ([all, only]) => {
    const element = document.querySelector('rg-rule-card')!;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open ||= all! || (only! && details.matches('.drifts'));
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }, [open, drifts]);
}
