/** What can be known without a browser, in seconds: types, lint, and whether the manifest is in step. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const tsc = 'node_modules/typescript/bin/tsc';

const steps = [
  ['types', tsc, '--project', 'tsconfig.json'],
  ['types of what is published', tsc, '--project', 'scripts/tsconfig.build.json', '--noEmit'],
  ['lint', 'scripts/lint.mjs'],
  ['manifest', 'scripts/manifest.mjs', '--check'],
];

const failed = steps.filter(([, ...command]) => spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0);
for (const [name] of failed) console.error(`check: ${name} failed`);
process.exit(failed.length > 0 ? 1 : 0);
