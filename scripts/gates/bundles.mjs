/** What a user's bundler makes of an import, with esbuild and with rolldown. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';

const external = [/^lit(\/|$)/, /^@lit\//];

async function withEsbuild(entry, folder) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: join(folder, 'out'),
    external: ['lit', 'lit/*', '@lit/*'],
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, text }) => ({ name: basename(path), code: text.trim() }));
}

async function withRolldown(entry, folder) {
  const bundle = await rolldown({ input: entry, cwd: folder, external, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output.map(({ fileName, code }) => ({ name: basename(fileName), code: code.trim() }));
}

export const bundlers = { esbuild: withEsbuild, rolldown: withRolldown };

/**
 * What an import becomes: the entry's code, with the chunks it needs written into the folder beside it.
 * @param {'esbuild' | 'rolldown'} bundler
 * @param {string} source
 * @param {string} folder a project with the package in it
 */
export async function bundled(bundler, source, folder) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, source);
  const files = await bundlers[bundler](entry, folder);
  for (const { name, code } of files) if (name !== 'entry.js') writeFileSync(join(folder, name), code);
  return files.find(({ name }) => name === 'entry.js').code;
}
