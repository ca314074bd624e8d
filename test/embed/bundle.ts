/**
 * What is in `dist` as the bundler of a portal makes it: one file for all that elements import at once, Lit too, and one for each part
 * that comes later. A page then asks for a handful of files and not for forty, which is most of what opening it costs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { rolldown } from 'rolldown';
import { compileHint } from '../../scripts/build/compile-hint.mjs';

/** Everything that a module imports, and what that imports, but for what it asks for later. */
function withImports(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  const [imports] = parse(readFileSync(path, 'utf8'));
  for (const { type, specifier } of imports) if (type === 'static' && specifier.startsWith('.')) withImports(join(dirname(path), specifier), found);
  return found;
}

/** The text of each file, by its path below `dist`; a module keeps its path. */
export async function bundled(dist: string): Promise<ReadonlyMap<string, string>> {
  await init;
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js') && !path.startsWith('cdn')).map((path) => join(dist, path));
  // What registers an element is asked for one by one.
  const registrations = modules.filter((path) => path.endsWith('define.js') && !path.includes('foundation'));
  const atOnce = new Set(registrations.flatMap((path) => [...withImports(path)]).filter((path) => !registrations.includes(path)));
  const bundle = await rolldown({
    cwd: dist,
    input: Object.fromEntries(modules.map((path) => [relative(dist, path).replace(/\.js$/, ''), path])),
    platform: 'browser',
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    postBanner: compileHint,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    codeSplitting: { groups: [{ name: 'at-once', test: (id) => atOnce.has(id) || id.includes('node_modules') }] },
  });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
