import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelsOf, rooms } from '../rooms.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  plugins: [here('./node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
  // Stryker would rewrite it with TypeScript's old programming interface, which TypeScript 7 does not have; the tests need no rewriting.
  tsconfigFile: 'scripts/mutation/no-tsconfig.json',
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  mutate: rooms.flatMap(modelsOf).filter((path) => existsSync(path)),
  // The sandbox needs sources and tests, and links node_modules by itself.
  ignorePatterns: ['dist', 'storybook-static', 'bench', 'stories', 'scripts/mutation/node_modules'],
  reporters: ['clear-text', 'progress'],
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
};
