/**
 * Has a browser that knows the line compile a module's functions with the module itself, on another thread, and not one by one while the
 * first element is drawn: nearly all of them run then, since what does not is loaded later. Others take it for a comment.
 * See https://github.com/WICG/explicit-javascript-compile-hints-file-based.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const compileHint = '//# allFunctionsCalledOnLoad';

/** Puts the line before each module below a folder, and the module's map one line further down. */
export function hintModules(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.js')) writeFileSync(path, `${compileHint}\n${readFileSync(path, 'utf8')}`);
    if (!name.endsWith('.js.map')) continue;
    const map = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
  }
}
