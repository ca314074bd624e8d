/** Ships styles as a browser reads them: without the space and the remarks that only people need, who have the sources for it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const literal = /\bcss ?`([^`]*)`/g;

/** A module whose styles are plain. What follows them stands on the lines where it stood, so that the module's map holds. */
export const withPlainStyles = (module) =>
  module.replace(literal, (whole, styles) => {
    // A style with something in it from elsewhere is not one yet.
    if (/\$\{|\\/.test(styles)) return whole;
    const plain = transformSync(styles, { loader: 'css', minify: true }).code.trim();
    return `css\`${plain}\`${'\n'.repeat(styles.split('\n').length - 1)}`;
  });

/** Makes the styles of every module below a folder plain. */
export function plainModules(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const module = readFileSync(path, 'utf8');
    const plain = withPlainStyles(module);
    if (plain !== module) writeFileSync(path, plain);
  }
}

/** The same, for esbuild and modules that are not built yet. */
export const plainStyles = {
  name: 'plain-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({ contents: withPlainStyles(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};
