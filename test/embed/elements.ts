/** The elements that every hostile page is tried with: a new element joins all of them by its entry here. */
import type { Frame, Page } from 'playwright';

/** An element as pages embed it. */
export interface Embedded {
  readonly tag: string;
  /** Its class, and the module that exports it without registering it. */
  readonly className: string;
  readonly module: string;
  /** The module that registers it. */
  readonly define: string;
  /** As a page writes it, with what is readable before and without script. */
  readonly markup: string;
  /** A value for each attribute of the manifest; the boolean ones need none. */
  readonly values: Readonly<Record<string, string>>;
  /** Uses it for its main purpose, and resolves when it has answered. */
  use(page: Page | Frame): Promise<void>;
}

const table = '<table><tr><th>Question</th><th>Our group</th></tr><tr><th>Room</th><td>Room 4</td></tr></table>';

const fallback = '<ol><li data-minutes="20">Story</li><li data-minutes="30">Work</li><li data-minutes="10">Closing</li></ol>';

export const elements: readonly Embedded[] = [
  {
    tag: 'rg-session-timer',
    className: 'RgSessionTimer',
    module: 'session-timer/session-timer.js',
    define: 'session-timer/define.js',
    markup: `<rg-session-timer>${fallback}</rg-session-timer>`,
    values: {
      agenda: '[{"label":"Story","minutes":20},{"label":"Closing","minutes":10}]', cases: '2', ends: '2100-01-01T13:00:00Z', extras: 'review',
      group: 'support', level: '3', minutes: '40', session: 'tuesday', state: '{"version":1,"log":[]}', view: 'leader', wording: '{"title":"Tuesday"}',
    },
    async use(page) {
      await page.locator('rg-session-timer').first().getByRole('button', { name: 'Start', exact: true }).click();
      await page.locator('rg-session-timer').first().getByRole('timer').waitFor();
    },
  },
  {
    tag: 'rg-group-comparator',
    className: 'RgGroupComparator',
    module: 'group-comparator/group-comparator.js',
    define: 'group-comparator/define.js',
    markup: `<rg-group-comparator>${table}</rg-group-comparator>`,
    values: {
      answers: '{"picked":{"forum":"no"}}', ask: 'one', comparison: '{"kinds":["Ours"],"rows":[{"label":"Room","cells":{"ours":"Room 4"}}]}', dimensions: 'focus rules', group: 'support',
      groups: 'balint support ours', level: '3', today: '2026-11-22', view: 'table', wording: '{"title":"Our groups"}',
    },
    async use(page) {
      await page.locator('rg-group-comparator').first().getByRole('checkbox', { name: 'Only what differs' }).check();
      await page.locator('rg-group-comparator').first().getByText(/questions are shown/).waitFor({ state: 'attached' });
    },
  },
];
