/**
 * Side-by-side benchmarks: this library, its peers and native HTML, built alike and visited in turn in one run.
 * `npm run bench -- forms` runs one of them. Ends with 1 where a bound is passed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensure, launch } from '../scripts/browsers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes something that is not there yet. */
function provide(path, command, args, cwd) {
  if (existsSync(path)) return;
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

provide(join(root, 'dist/define.js'), process.execPath, ['scripts/build.mjs'], root);
provide(join(here, 'node_modules'), 'npm', ['ci', '--no-fund', '--no-audit'], here);

const { reports } = await import('./reports.mjs');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(reports, name));
if (unknown.length > 0) {
  console.error(`bench: ${unknown.join(', ')} is none of ${Object.keys(reports).join(', ')}.`);
  process.exit(1);
}

const missing = ensure();
if (missing) {
  console.error(missing);
  process.exit(1);
}
const browser = await launch('chromium');
const chosen = asked.length > 0 ? asked : Object.keys(reports);
const problems = [];
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} processors, ${loadavg()[0].toFixed(1)} processes waiting.`);
  for (const name of chosen) {
    const { text, problems: found } = await reports[name](browser);
    console.log(`\n${text}`);
    problems.push(...found);
  }
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
