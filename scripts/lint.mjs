/** oxlint, then the rules that are about this house rather than about syntax. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceProblems } from './gates/sources.mjs';
import { filesIn } from './gates/tarball.mjs';
import { rooms } from './rooms.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folders = ['src', 'test', 'stories', 'scripts', '.storybook'].filter(existsSync);
const oxlint = 'node_modules/oxlint/bin/oxlint';
const options = ['--config', 'scripts/oxlint.json', '--deny-warnings'];
const { status } = spawnSync(process.execPath, [oxlint, ...options, ...folders, 'vite.config.ts'], { stdio: 'inherit' });

const names = rooms.map(({ name }) => name);
const problems = folders
  .flatMap((folder) => filesIn(join(process.cwd(), folder)).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
  .flatMap((path) => sourceProblems(path, readFileSync(path, 'utf8'), names));
for (const problem of problems) console.error(problem);

process.exit(status === 0 && problems.length === 0 ? 0 : 1);
