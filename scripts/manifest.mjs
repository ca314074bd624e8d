/**
 * Writes custom-elements.json from the sources, the same bytes every time. `--check` writes nothing and fails where the committed
 * file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { cemSorterPlugin } from '@wc-toolkit/cem-sorter';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { checkedFields } from './manifest/checked-fields.mjs';
import { elementNames, onlyPublic, publishedPaths, schemaVersion } from './manifest/plugins.mjs';
import { typeParameters } from './manifest/type-parameters.mjs';
import { rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const manifestPath = join(root, 'custom-elements.json');

/** What the manifest describes: the elements, what they inherit, and where they are registered. */
const described = () =>
  ['src/foundation/element.ts', ...rooms.flatMap(({ name }) => [`src/${name}/${name}.ts`, `src/${name}/define.ts`])]
    .filter((path) => existsSync(join(root, path)));

export const manifest = () => quietly(analyzed);

function analyzed() {
  const paths = described();
  const program = getTsProgram(ts, paths.map((path) => join(root, path)), 'scripts/manifest/tsconfig.json');
  const modules = paths.map((path) => {
    const source = program.getSourceFile(join(root, path));
    // The type checker goes by the absolute name, the manifest must not.
    const fileName = relative(root, source.fileName).split(sep).join('/');
    return new Proxy(source, { get: (target, key) => (key === 'fileName' ? fileName : Reflect.get(target, key)) });
  });
  return create({
    modules,
    plugins: [
      ...litPlugin(),
      checkedFields(),
      typeParserPlugin({ parseObjectTypes: 'none' }),
      typeParameters(),
      elementNames(rooms),
      onlyPublic(),
      publishedPaths(),
      schemaVersion(),
      cemSorterPlugin(),
    ],
  });
}

/** The type parser reports every large type of the platform that it leaves alone; that is what it should do, and not news. */
function quietly(work) {
  const { warn } = console;
  console.warn = (...args) => {
    if (!args.some((each) => String(each).includes('[type-parser] - Skipped'))) warn(...args);
  };
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}

export const serialized = () => `${JSON.stringify(manifest(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  const text = serialized();
  if (!process.argv.includes('--check')) writeFileSync(manifestPath, text);
  else if (!existsSync(manifestPath) || readFileSync(manifestPath, 'utf8') !== text) {
    console.error('custom-elements.json is out of step with src; run "npm run manifest" and commit it.');
    process.exit(1);
  }
}
