/** Pages of several contenders for the same thing, built and served alike. */
import { bundle } from './build.mjs';
import { html, serve } from './serve.mjs';

/**
 * `/empty`; for each contender `/name`, which has its script and mounts nothing yet, and `/name/started`, which mounts while it loads.
 * @param {string} folder in bench/
 * @param {readonly string[]} names of scripts in it
 */
export async function stand(folder, names) {
  const bundles = new Map(await Promise.all(names.map(async (name) => [name, await bundle(`${folder}/${name}.js`)])));
  const start = await bundle('lab/start.js');
  const files = new Map([['/empty', html({ title: 'Empty' })], [start.script, start.files.get(start.script)]]);
  for (const [name, { script, sheet, files: own }] of bundles) {
    for (const [path, body] of own) files.set(path, body);
    files.set(`/${name}`, html({ title: name, sheet, scripts: [script] }));
    files.set(`/${name}/started`, html({ title: name, sheet, scripts: [script, start.script] }));
  }
  return { ...(await serve(files)), bytesOf: (name) => bundles.get(name).bytes };
}

/**
 * Visits each in turn, over and over and in both directions, so that whatever the machine does meanwhile is done to all of them.
 * @template Result
 * @param {readonly string[]} names @param {number} times @param {(name: string) => Promise<Result>} visit
 * @returns {Promise<Record<string, readonly Result[]>>}
 */
export async function alternating(names, times, visit) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < times; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) results[name].push(await visit(name));
  }
  return results;
}
