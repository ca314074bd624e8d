/** Builds what is published: unbundled modules for npm, one bundle for script tags, and the types and data that editors read. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCdn } from './build/cdn.mjs';
import { hintModules } from './build/compile-hint.mjs';
import { buildEditorData } from './build/editors.mjs';
import { plainModules } from './build/plain-styles.mjs';
import { manifest, manifestPath } from './manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

process.chdir(root);
rmSync(dist, { recursive: true, force: true });

const emit = spawnSync(process.execPath, [tsc, '--project', 'scripts/tsconfig.build.json'], { stdio: 'inherit' });
if (emit.status !== 0) process.exit(emit.status ?? 1);

plainModules(dist);
hintModules(dist);

const described = manifest();
writeFileSync(manifestPath, `${JSON.stringify(described, null, 2)}\n`);
buildEditorData(described, dist);
const files = await buildCdn(root, dist);

console.log(`build: dist/ with ${described.modules.length} described modules and ${files.length} CDN files`);
