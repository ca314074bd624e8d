/** Runs groups of tests one after another: two cores hold one browser well and three badly. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'node_modules/.cache/residency-groups/results');

/**
 * One run of Vitest over some projects.
 * @param {readonly string[]} projects
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ ok: boolean, passed: number, failed: number }}
 */
export function run(projects, { args = [], env = {} } = {}) {
  const file = join(results, `${projects.join('-')}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'), 'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`,
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  // A file that does not load, or a floor that is missed, fails the run without failing a test.
  const failed = status === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { ok: status === 0, passed: counted.passed, failed };
}

const count = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests });
