/** What a user gets: the packed package, unpacked into a project of its own with the dependencies it declares beside it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs and unpacks. `links` names further packages of this repository that the project may use.
 * @param {readonly string[]} links
 */
export function unpack(links = []) {
  const project = mkdtempSync(join(realpathSync(tmpdir()), 'residency-groups-'));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const tarball = join(project, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', project]);
  const folder = join(modules, 'residency-groups');
  renameSync(join(project, 'package'), folder);
  for (const name of ['lit', ...links]) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return { project, folder, tarball, remove: () => rmSync(project, { recursive: true, force: true }) };
}

export const packageOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Every file below a folder, as paths relative to it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();

export const present = (folder, path) => existsSync(join(folder, path));
