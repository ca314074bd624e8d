/**
 * Everything, in order and failing fast: browsers, checks, build, then every group of tests. The last line is "N passed, N failed".
 * With --long the model and the pages are tried much harder, and nothing else runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './browsers.mjs';
import { root, run } from './vitest.mjs';

const long = process.argv.includes('--long');
const started = Date.now();
const total = { passed: 0, failed: 0 };

const script = (name) => () => spawnSync(process.execPath, [join(root, 'scripts', name)], { cwd: root, stdio: 'inherit' }).status === 0;

const tests = (projects, options) => () => {
  const { ok, passed, failed } = run(projects, options);
  total.passed += passed;
  total.failed += failed;
  return ok;
};

function browsers() {
  const wrong = ensure();
  if (wrong) console.error(wrong);
  return wrong === undefined;
}

const env = long ? { RG_LONG: '1' } : {};
const everything = [
  ['browsers', browsers],
  ['check', script('check.mjs')],
  ['build', script('build.mjs')],
  ['model and package', tests(['node'], { args: ['--coverage'] })],
  ['Chromium', tests(['chromium'])],
  ['Firefox', tests(['firefox'])],
  ['WebKit', tests(['webkit'])],
  ['stories', tests(['stories']), 'stories'],
  ['pages', tests(['embed']), 'test/embed'],
  ['costs', tests(['costs']), 'test/embed/costs'],
];
const hard = [
  ['browsers', browsers],
  ['build', script('build.mjs')],
  ['model and package', tests(['node'], { env })],
  ['pages', tests(['embed'], { env }), 'test/embed'],
];

for (const [name, step, folder] of long ? hard : everything) {
  if (folder && !existsSync(join(root, folder))) continue;
  const from = Date.now();
  console.log(`\n== ${name}`);
  const ok = step();
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} after ${Math.round((Date.now() - from) / 1000)} s`);
  if (ok) continue;
  total.failed = Math.max(total.failed, 1);
  break;
}

console.log(`\nall of it took ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
