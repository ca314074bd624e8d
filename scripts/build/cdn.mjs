/** The bundle for `<script type="module" src="…/residency-groups.js">`: Lit inside, nothing imported from elsewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { rooms } from '../rooms.mjs';
import { compileHint } from './compile-hint.mjs';

const policy = /(\w+)\.createPolicy\((["'])lit-html\2,/g;

/**
 * Under Trusted Types a page names the policies it allows, and a name serves once: the second copy of Lit on a page would throw
 * while loading. Copies of this bundle therefore share the first copy's policy. Where another library's Lit took the name first, this one
 * asks for a name of its own, which the page can allow.
 */
export const sharedLitPolicy = () => ({
  name: 'shared-lit-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const found = [...code.matchAll(policy)];
    // A Lit that makes its policy differently must not slip through unshared.
    if (found.length !== 1) throw new Error('cdn: lit-html no longer creates its Trusted Types policy as expected');
    return { code: `${shared}\n${code.replace(policy, 'rgPolicy($1,')}`, map: null };
  },
});

const shared = `const rgPolicy = (types, rules) => {
  const key = Symbol.for('residency-groups.lit-policy');
  if (globalThis[key]) return globalThis[key];
  let made;
  try { made = types.createPolicy('lit-html', rules); } catch { made = types.createPolicy('residency-groups', rules); }
  Object.defineProperty(globalThis, key, { value: made });
  return made;
};`;

/** Beside the bundle, under the name by which `new URL('./worker.js', import.meta.url)` finds it. */
const workers = (dist) =>
  Object.fromEntries(
    rooms
      .flatMap((room) => (room.workers ?? []).map((worker) => [worker, join(dist, room.name, `${worker}.js`)]))
      .filter(([, path]) => existsSync(path)),
  );

export async function buildCdn(root, dist) {
  const folder = join(dist, 'cdn');
  const bundle = await rolldown({
    cwd: root,
    input: { 'residency-groups': join(dist, 'define.js'), ...workers(dist) },
    platform: 'browser',
    treeshake: true,
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    plugins: [sharedLitPolicy()],
    onLog(level, log) {
      if (level !== 'debug' && level !== 'info') throw new Error(`cdn: ${log.message}`);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    sourcemap: false,
    comments: { legal: true },
    postBanner: compileHint,
    entryFileNames: '[name].js',
    // The name carries the content, so that a cached chunk never meets a newer bundle.
    chunkFileNames: 'residency-groups-[name]-[hash].js',
  });
  await bundle.close();
  const files = readdirSync(folder).filter((file) => file.endsWith('.js')).sort();
  const integrity = Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return files;
}

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
