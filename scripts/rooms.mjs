/**
 * The one list of elements. A new room joins the build, the manifest, the gates and the budgets by adding its name here; the
 * package gates then say which `exports` lines package.json still lacks.
 *
 * `models` are the files of pure logic: they are held to full coverage and are what mutation testing mutates. `budget` is what the
 * element may weigh when its page loads, in bytes, minified and brotli-compressed, without Lit, the foundation and its words; `follows`
 * is what may come after it, file by file, where most pages ask for that sooner or later: a session under way, what carries replies.
 */
export const rooms = [
  { name: 'session-timer', budget: 7168, follows: { 'stage.ts': 7424 }, models: ['session-clock', 'session-plan'], workers: ['worker'] },
  {
    name: 'rule-card', budget: 4096, workers: [],
    models: ['built-in', 'canonical', 'difference', 'edition-changes', 'editions', 'rule-edits', 'sha256', 'word-difference'],
  },
  {
    name: 'group-comparator', budget: 6144, workers: [],
    models: ['answers', 'chosen', 'citation', 'differs', 'link', 'profile', 'search', 'sheet', 'sheet-text', 'shown', 'steps'],
  },
  { name: 'feedback-form', budget: 9216, follows: { 'courier.ts': 3328 }, workers: [], models: ['answers', 'form-items', 'outbox', 'outbox-state', 'payload', 'identifiers'] },
  {
    name: 'feedback-summary', budget: 5120, workers: [],
    models: ['blocks', 'csv', 'drift', 'own-items', 'replies', 'rows', 'summarize', 'summary-policy'],
  },
];

export const tagOf = (room) => `rg-${room.name}`;

export const classOf = (room) => `Rg${room.name.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase())}`;

export const modelsOf = (room) => room.models.map((model) => `src/${room.name}/${model}.ts`);

/** What all elements together may take from the foundation. */
export const foundationBudget = 4096;
