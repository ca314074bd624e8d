/** What the elements weigh on the wire: minified by esbuild, with their styles as they are shipped, compressed by brotli, without Lit and without the words. */
import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { plainStyles } from './build/plain-styles.mjs';
import { foundationBudget, rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const weigh = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** Which part of the house a file belongs to: the folder below src. */
const partOf = (path) => relative(resolve(root, 'src'), path).split(sep)[0];

/** Leaves out whole parts of the house, as if they were packages. */
const without = (parts) => ({
  name: 'without-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
      if (!importer || importer === '<stdin>') return undefined;
      return parts.includes(partOf(resolve(resolveDir, path))) ? { path, external: true } : undefined;
    });
  },
});

async function bundle(input, parts) {
  const { outputFiles, metafile } = await build({
    ...input,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: resolve(root, 'out'),
    external: ['lit', 'lit/*', '@lit/*'],
    plugins: [without(parts), plainStyles],
    logLevel: 'silent',
    tsconfig: resolve(root, 'tsconfig.json'),
  });
  return { outputFiles, metafile };
}

/** Splits the output into what loads with the entry and what loads on demand. */
function split({ outputFiles, metafile }) {
  const outputs = Object.fromEntries(Object.entries(metafile.outputs).map(([path, output]) => [resolve(root, path), output]));
  const atOnce = new Set();
  const follow = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: next, kind, external } of outputs[path].imports) if (!external && kind === 'import-statement') follow(resolve(root, next));
  };
  const entries = Object.entries(outputs).filter(([path, { entryPoint }]) => entryPoint && !isLazy(path, outputs));
  for (const [path] of entries) follow(path);
  const inputsOf = (chosen) => Object.entries(outputs).filter(([path]) => chosen(path)).flatMap(([, { inputs }]) => Object.keys(inputs));
  const nameOf = (path) => basename(outputs[path].entryPoint ?? Object.keys(outputs[path].inputs)[0] ?? path);
  const at = (chosen) => outputFiles.filter(({ path }) => chosen(path));
  return {
    bytes: weigh(Buffer.concat(at((path) => atOnce.has(path)).map(({ contents }) => contents))),
    lazy: at((path) => !atOnce.has(path)).map(({ path, contents }) => ({ name: nameOf(path), bytes: weigh(contents) })),
    inputs: inputsOf((path) => atOnce.has(path)),
    inputsLater: inputsOf((path) => !atOnce.has(path)),
  };
}

const isLazy = (path, outputs) =>
  Object.values(outputs).some(({ imports }) => imports.some((each) => each.kind === 'dynamic-import' && !each.external && resolve(root, each.path) === path));

/** One element's room: foundation, words and Lit left out. */
export const roomSize = async (room) =>
  split(await bundle({ entryPoints: [`src/${room.name}/define.ts`] }, ['foundation', 'knowledge', 'locales']));

/** The foundation, as far as the elements of `which` use it at once, and what of it they load on demand. */
export async function foundationSize(which = rooms) {
  const seen = split(await bundle({ entryPoints: which.map(({ name }) => `src/${name}/define.ts`) }, ['knowledge', 'locales']));
  const ofFoundation = (paths) => paths.filter((path) => partOf(resolve(root, path)) === 'foundation');
  // Through an entry of imports only, so that what the elements leave unused is still counted: it ships.
  const weighed = async (paths) => {
    const stdin = { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root, loader: 'ts' };
    return split(await bundle({ stdin }, ['knowledge', 'locales'])).bytes;
  };
  const later = ofFoundation(seen.inputsLater);
  return {
    bytes: await weighed(ofFoundation(seen.inputs)),
    lazy: await Promise.all(later.map(async (path) => ({ name: basename(path), bytes: await weighed([path]) }))),
  };
}

/** @returns {Promise<Array<{ name: string, bytes: number, budget?: number }>>} */
export async function table() {
  const built = rooms.filter(({ name }) => existsSync(resolve(root, `src/${name}/define.ts`)));
  const foundation = await foundationSize(built);
  const onDemand = (lazy, budgets = {}) => lazy.map((chunk) => ({ name: `  on demand: ${chunk.name}`, bytes: chunk.bytes, budget: budgets[chunk.name] }));
  const rows = [{ name: 'foundation', bytes: foundation.bytes, budget: foundationBudget }, ...onDemand(foundation.lazy)];
  for (const room of built) {
    const { bytes, lazy } = await roomSize(room);
    rows.push({ name: room.name, bytes, budget: room.budget });
    rows.push(...onDemand(lazy, room.follows));
    rows.push({ name: '  all together', bytes: lazy.reduce((sum, chunk) => sum + chunk.bytes, bytes) });
  }
  return rows;
}

export const overweight = (rows) =>
  rows.filter(({ bytes, budget }) => budget !== undefined && bytes > budget).map(({ name, bytes, budget }) => `${name} weighs ${bytes} bytes, ${bytes - budget} over its ${budget}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await table();
  for (const { name, bytes, budget } of rows) console.log(`${name.padEnd(36)}${String(bytes).padStart(7)}${budget === undefined ? '' : ` of ${budget}`}`);
  const problems = overweight(rows);
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
