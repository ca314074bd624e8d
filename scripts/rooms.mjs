/**
 * The one list of elements. A new room joins the build, the manifest, the gates and the budgets by adding its name here; the
 * package gates then say which `exports` lines package.json still lacks.
 *
 * `models` are the files of pure logic: they are held to full coverage and are what mutation testing mutates.
 */
export const rooms = [
  { name: 'session-timer', models: ['session-clock', 'session-plan'], workers: ['worker'] },
];

export const tagOf = (room) => `rg-${room.name}`;

export const classOf = (room) => `Rg${room.name.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase())}`;

export const modelsOf = (room) => room.models.map((model) => `src/${room.name}/${model}.ts`);

/** What one element may weigh when its page loads, minified and brotli-compressed, without Lit and without its words. */
export const roomBudget = 7168;

/** What all elements together may take from the foundation. */
export const foundationBudget = 4096;
