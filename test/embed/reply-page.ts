/** Many people in one page: each fills a form in and sends it. What they see is written down. Runs in the page; nothing here reaches outside. */
import type { RgFeedbackForm } from '../../src/feedback-form/feedback-form.js';

/** What somebody does with a form. */
export interface Submission {
  /** The session of the form, and where it posts. */
  readonly id: string;
  readonly action: string;
  readonly words: string;
  readonly keep: boolean;
  readonly gesture: 'press' | 'press three times' | 'type and press' | 'move it meanwhile' | 'take it away meanwhile' | 'write other words after a refusal' | 'leave it unsent';
  /** How often somebody presses again after a failure. */
  readonly presses: number;
}

/** What somebody saw of a form. */
export interface Seen {
  readonly id: string;
  /** What they wrote last. */
  words: string;
  status: 'idle' | 'dirty' | 'sending' | 'sent' | 'failed';
  /** Whether their words are on the screen. */
  shown: boolean;
  /** How often sending was given up. */
  failures: number;
  /** Instants on the machine's clock: of the fact, and of the first word of thanks on the screen. */
  sentAt: number | null;
  thankedAt: number | null;
  /** The key of the fact. */
  key: string;
  /** What must never be. */
  readonly faults: string[];
}

declare global {
  interface Window {
    lab: Map<string, { readonly form: RgFeedbackForm; readonly seen: Seen; presses: number; press(): void; done: Promise<void> }>;
  }
}

/** Puts the forms there, and resolves when all of their parts have come. Words that were kept are in them then. */
export async function open(submissions: readonly Submission[]): Promise<void> {
  window.lab = new Map();
  const main = document.querySelector('main')!;
  main.replaceChildren();
  await customElements.whenDefined('rg-feedback-form');
  for (const { id, action, words, keep, gesture, presses } of submissions) {
    const form = document.createElement('rg-feedback-form') as RgFeedbackForm;
    const seen: Seen = { id, words, status: 'idle', shown: false, failures: 0, sentAt: null, thankedAt: null, key: '', faults: [] };
    form.setAttribute('action', action);
    form.setAttribute('session', id);
    form.setAttribute('items', '["safe", {"id": "more", "kind": "text", "statement": "What else?"}]');
    form.toggleAttribute('keep', keep);
    form.patience = { timeout: 1500, tries: 4, first: 20, longest: 200, asked: 3000 };

    const now = (): number => Date.now() - window.witness.ahead;
    const wordsIn = (): string => (JSON.parse(form.value || '{"answers":{}}') as { answers: { more?: string } }).answers.more ?? '';
    const press = (): void => {
      const times = gesture === 'press three times' ? 3 : 1;
      for (let n = 0; n < times; n += 1) form.submit();
    };
    let finish: () => void;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const entry = { form, seen, presses, press, done };
    form.addEventListener('rg-sent', ({ detail }) => {
      if (seen.sentAt !== null) seen.faults.push('said twice to be sent');
      seen.sentAt = now();
      seen.key = detail.key;
      finish();
    });
    form.addEventListener('rg-fail', ({ detail }) => {
      seen.failures += 1;
      if (wordsIn() !== seen.words) seen.faults.push('words were gone after a failure');
      if (entry.presses === 0) return finish();
      entry.presses -= 1;
      if (gesture === 'write other words after a refusal' && detail.reason === 'refused') {
        form.value = JSON.stringify({ answers: { safe: 2, more: `${words}, put in other words` } });
        seen.words = wordsIn();
      }
      setTimeout(press, 5);
    });
    main.append(form);
    void form.updateComplete.then(() => {
      new MutationObserver(() => {
        if (form.shadowRoot!.textContent!.includes('Thank you')) seen.thankedAt ??= now();
      }).observe(form.shadowRoot!, { subtree: true, childList: true, characterData: true });
    });
    window.lab.set(id, entry);
  }
  await Promise.all([...window.lab.values()].map(({ form }) => form.updateComplete));
}

/** Fills the forms in and sends them; returns while that is under way. */
export function send(submissions: readonly Submission[]): void {
  for (const { id, words, gesture } of submissions) {
    const { form, press, done } = window.lab.get(id)!;
    if (gesture === 'type and press') {
      const field = form.shadowRoot!.querySelector('textarea')!;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      void form.updateComplete.then(() => form.shadowRoot!.querySelector<HTMLElement>('.send')!.click());
      continue;
    }
    form.value = JSON.stringify({ answers: { safe: 4, more: words } });
    if (gesture === 'leave it unsent') continue;
    press();
    if (gesture === 'move it meanwhile') {
      let moves = 5;
      const moving = setInterval(() => {
        form.parentElement!.append(form);
        if ((moves -= 1) === 0) clearInterval(moving);
      }, 7);
      void done.then(() => clearInterval(moving));
    }
    if (gesture === 'take it away meanwhile') {
      setTimeout(() => form.remove(), 15);
      setTimeout(() => document.querySelector('main')!.append(form), 60);
    }
  }
}

/** Sends other words than were in the forms before, in one task: no other window's are heard of between. */
export function rewrite(window_: string): void {
  for (const { form, seen, press } of window.lab.values()) {
    seen.words = `${seen.words}, as the ${window_} window has it`;
    form.value = JSON.stringify({ answers: { safe: 4, more: seen.words } });
    press();
  }
}

/** Goes on after the page has gone: whoever finds words in a form that does not send them presses again. */
export function resume(): void {
  for (const { form, press } of window.lab.values()) {
    if (form.matches(':state(dirty), :state(failed)')) press();
  }
}

/** Waits until each form has sent its reply or has been given up by whoever filled it in; a form without words waits for nothing. */
export async function settled(): Promise<readonly Seen[]> {
  const entries = [...window.lab.values()];
  const long = new Promise<void>((resolve) => {
    setTimeout(resolve, 60_000);
  });
  await Promise.race([long, Promise.all(entries.map(({ form, done }) => (form.value === '' && !form.matches(':state(sending)') ? undefined : done)))]);
  await Promise.all(entries.map(({ form }) => form.updateComplete));
  for (const { form, seen } of entries) {
    seen.status = (['dirty', 'sending', 'sent', 'failed'] as const).find((each) => form.matches(`:state(${each})`)) ?? 'idle';
    seen.shown = form.value !== '' && (JSON.parse(form.value) as { answers: { more?: string } }).answers.more === seen.words &&
      form.shadowRoot!.querySelector('textarea')?.value === seen.words;
  }
  return entries.map(({ seen }) => seen);
}
