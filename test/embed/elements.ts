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

const agenda = '<ol><li data-minutes="20">Story</li><li data-minutes="30">Work</li><li data-minutes="10">Closing</li></ol>';

const table = '<table><tr><th>Question</th><th>Our group</th></tr><tr><th>Room</th><td>Room 4</td></tr></table>';

const rules = `<ol>
  <li data-id="no-advice" data-status="fixed">We give no advice, no solutions and no lessons.</li>
  <li data-id="tea" data-phases="gather">We bring tea<p>It is a long evening.</p></li>
  <li data-status="programme">We meet in working hours</li>
</ol>`;

const replies = JSON.stringify(Array.from({ length: 8 }, (_, at) => ({ session: '2026-01-13', answers: { worth: at < 6 ? 5 : 2, complained: at < 6 ? 4 : 1 } })));

export const elements: readonly Embedded[] = [
  {
    tag: 'rg-session-timer',
    className: 'RgSessionTimer',
    module: 'session-timer/session-timer.js',
    define: 'session-timer/define.js',
    markup: `<rg-session-timer>${agenda}</rg-session-timer>`,
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
    tag: 'rg-rule-card',
    className: 'RgRuleCard',
    module: 'rule-card/rule-card.js',
    define: 'rule-card/define.js',
    markup: `<rg-rule-card editable confirm>${rules}</rg-rule-card>`,
    values: {
      agreed: '{"edition":"3f9a","date":"2026-05-12","answer":"yes"}', edition: '[{"id":"3f9a","date":"2026-05-12","level":null}]', group: 'support', held: 'pass', level: '3',
      name: 'rules', phase: 'share', rules: '["confidential","pass",{"id":"tea","statement":"We bring tea"}]', timer: 'nowhere', view: 'deck', wording: '{"title":"Tuesday"}',
    },
    async use(page) {
      const rule = page.locator('rg-rule-card').first().getByRole('listitem').first();
      await rule.locator('summary').click();
      await rule.getByText('An early answer can end the thinking.').waitFor();
      await rule.getByText('Rests on').waitFor();
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
  {
    tag: 'rg-feedback-form',
    className: 'RgFeedbackForm',
    module: 'feedback-form/feedback-form.js',
    define: 'feedback-form/define.js',
    markup: '<rg-feedback-form action="/empty.html" comments><ul><li>On paper it goes into the box at the door</li></ul></rg-feedback-form>',
    values: {
      action: '/empty.html', audience: 'presenter', group: 'blended', headers: '{"x-token":"7"}', items: '["worth",{"id":"word","kind":"text","statement":"One word"}]', level: '3',
      name: 'feedback', session: 'block 2', value: '{"answers":{"worth":4}}', wording: '{"title":"Tuesday"}',
    },
    async use(page) {
      const form = page.locator('rg-feedback-form').first();
      await form.getByRole('group', { name: 'It was worth the time.' }).getByRole('radio', { name: 'Skip' }).check();
      await form.getByRole('textbox').fill('Maria was quiet.');
      await form.getByText('may be a name').waitFor();
    },
  },
  {
    tag: 'rg-feedback-summary',
    className: 'RgFeedbackSummary',
    module: 'feedback-summary/feedback-summary.js',
    define: 'feedback-summary/define.js',
    markup: `<rg-feedback-summary roster="8" responses='${replies}'><ul><li>Most found it worth the time</li></ul></rg-feedback-summary>`,
    values: {
      group: 'support', items: '[{"id":"room","statement":"The room was quiet."}]', level: '3', minimum: '6', open: '2026-03-10', released: '[{"sessions":["2026-02-10"],"replies":8,"items":[{"id":"worth","band":"more"}]}]',
      responses: replies, roster: '8', sessions: '[["2026-01-13"],["2026-02-10"]]', wording: '{"title":"Our year"}',
    },
    async use(page) {
      const summary = page.locator('rg-feedback-summary').first();
      await summary.getByRole('button', { name: 'Copy as CSV' }).click();
      await summary.getByText(/^Copied\.|The browser did not copy it/).waitFor({ state: 'attached' });
    },
  },
];
