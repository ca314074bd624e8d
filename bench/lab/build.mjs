/** Builds a page's script as a portal would: bundled and minified by esbuild, the same for everyone. */
import { basename, extname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { compileHint } from '../../scripts/build/compile-hint.mjs';

const bench = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(bench, '../dist');

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/**
 * @typedef {object} Bundle
 * @property {string} script the path of its script
 * @property {string | undefined} sheet the path of its style sheet
 * @property {ReadonlyMap<string, Uint8Array>} files by path
 * @property {{ script: number, sheet: number }} bytes that the page loads at once, compressed; what it loads on demand is not counted
 */

/** @param {string} entry relative to bench/, as in `forms/native.js` @returns {Promise<Bundle>} */
export async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(bench, entry)],
    absWorkingDir: bench,
    outdir: resolve(bench, entry.replace(/\.js$/, '')),
    alias: { 'residency-groups': dist },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    banner: { js: compileHint },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const pathOf = (file) => `/${relative(bench, resolve(bench, file)).split(sep).join('/')}`;
  const files = new Map(outputFiles.map(({ path, contents }) => [pathOf(path), contents]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [pathOf(path), output]));
  const script = [...outputs].find(([path, { entryPoint }]) => entryPoint && extname(path) === '.js' && basename(path) === basename(entry))[0];
  const sheet = [...files.keys()].find((path) => path.endsWith('.css'));
  const weigh = (paths) => (paths.length > 0 ? brotli(Buffer.concat(paths.map((path) => files.get(path)))) : 0);
  return { script, sheet, files, bytes: { script: weigh(atOnce(script, outputs, pathOf)), sheet: weigh(sheet ? [sheet] : []) } };
}

/** A script and what it imports, as far as it does not wait for a demand. */
function atOnce(script, outputs, pathOf) {
  const found = new Set();
  const follow = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs.get(path).imports) if (!external && kind === 'import-statement') follow(pathOf(next));
  };
  follow(script);
  return [...found];
}
