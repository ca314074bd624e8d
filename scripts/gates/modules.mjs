/** Gates over published JavaScript. Each returns what is wrong, a sentence per finding. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { compileHint } from '../build/compile-hint.mjs';
import { withPlainStyles } from '../build/plain-styles.mjs';
import { filesIn, packageOf, present } from './tarball.mjs';

await init;

const importsOf = (code) =>
  parse(code)[0]
    .filter(({ type }) => type !== 'import-meta')
    .map(({ specifier }) => specifier ?? '(computed)');

/** npm entries import Lit and each other, nothing else: no bundled copy, no stray dependency. */
export function foreignImports(path, code, exists) {
  return importsOf(code).flatMap((name) => {
    if (/^lit(\/|$)/.test(name)) return [];
    if (!name.startsWith('.')) return [`${path} imports ${name}`];
    const target = posix.join(dirname(path), name);
    return exists(target) ? [] : [`${path} imports ${target}, which is not published`];
  });
}

/** A script tag has no resolver: the CDN's files may import each other and nothing else. */
export const cdnImports = (path, code, exists) =>
  importsOf(code).flatMap((name) =>
    name.startsWith('./') && exists(posix.join(dirname(path), name)) ? [] : [`${path} imports ${name}`],
  );

/** Decorators are no JavaScript that browsers parse, and build tools let them through. */
export const decorators = (path, code) =>
  /^\s*@[a-z]\w*\s*(\(|$)(?!.*\*)/m.test(code.replace(/`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\//g, '')) || /\baccessor\s+[#\w]/.test(code)
    ? [`${path} has decorator syntax`]
    : [];

/** An absolute address would make the page load from elsewhere; the one of SVG is a name. */
export const remoteAddresses = (path, code) =>
  [...code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(/["'`(](https?:\/\/[^"'`)\s]+)/g)]
    .map(([, address]) => address)
    .filter((address) => !address.startsWith('http://www.w3.org/'))
    .map((address) => `${path} names ${address}`);

/** A browser looks for the hint at a module's beginning and nowhere else. */
export const unhinted = (path, code) => (code.startsWith(`${compileHint}\n`) ? [] : [`${path} does not begin with "${compileHint}"`]);

/** Styles are shipped as a browser reads them, and those that the build does not know how to shorten are a surprise. */
export const roomyStyles = (path, code) => (withPlainStyles(code) === code && !/\bcss `/.test(code) ? [] : [`${path} has styles with more in them than a browser reads`]);

const scripts = (folder, below) => filesIn(folder).filter((path) => path.startsWith(below) && path.endsWith('.js'));

/** All of the gates above over an unpacked package. */
export function moduleProblems(folder) {
  const exists = (path) => present(folder, path);
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const cdn = scripts(folder, 'dist/cdn/');
  const npm = scripts(folder, 'dist/').filter((path) => !cdn.includes(path));
  return [
    ...npm.flatMap((path) => [...foreignImports(path, read(path), exists), ...decorators(path, read(path)), ...roomyStyles(path, read(path))]),
    ...cdn.flatMap((path) => cdnImports(path, read(path), exists)),
    ...[...npm, ...cdn].flatMap((path) => unhinted(path, read(path))),
  ];
}

/** The paths in `exports`, `files` and the like that lead nowhere. */
export function deadPaths(folder) {
  const { exports, types, unpkg, jsdelivr, customElements, 'web-types': webTypes } = packageOf(folder);
  const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  return [...targets, types, unpkg, jsdelivr, customElements, webTypes]
    .filter((path) => path && !present(folder, path))
    .map((path) => `package.json names ${path}, which is not published`);
}

/** The lines that a room needs in `exports`. */
export function missingExports(packageJson, rooms) {
  return rooms.flatMap(({ name, workers = [] }) =>
    [[`./${name}`, name], [`./${name}/define`, 'define'], ...workers.map((worker) => [`./${name}/${worker}`, worker])].flatMap(([key, file]) => {
      const path = `./dist/${name}/${file}`;
      const target = packageJson.exports[key];
      const right = target?.types === `${path}.d.ts` && target.default === `${path}.js` && Object.keys(target)[0] === 'types';
      return right ? [] : [`exports lacks "${key}": { "types": "${path}.d.ts", "default": "${path}.js" }`];
    }),
  );
}
