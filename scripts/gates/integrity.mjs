import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../build/cdn.mjs';
import { filesIn } from './tarball.mjs';

/** The hashes that pages pin are those of the files that are published, and every file has one. */
export function integrityProblems(folder) {
  const cdn = join(folder, 'dist/cdn');
  const listed = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
  const files = filesIn(cdn).filter((path) => path.endsWith('.js'));
  return [
    ...files.filter((path) => listed[path] !== integrityOf(readFileSync(join(cdn, path)))).map((path) => `integrity.json is wrong about ${path}`),
    ...Object.keys(listed).filter((path) => !files.includes(path)).map((path) => `integrity.json names ${path}, which is not published`),
  ];
}
