import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { launchOptions, webkitByDriver } from './scripts/browsers.mjs';
import { litForProduction } from './scripts/lit-production.ts';
import { modelsOf, rooms } from './scripts/rooms.mjs';
import { webkit } from './scripts/webkit-provider.ts';

// One clock and one language for every engine: browsers and workers inherit these.
process.env.TZ = 'UTC';
process.env.LANG = 'en_US.UTF-8';
process.env.LC_ALL = 'en_US.UTF-8';
process.env.LANGUAGE = 'en_US';

const cache = 'node_modules/.cache/residency-groups';
const models = rooms.flatMap(modelsOf);

/** @open-wc/testing reaches for the socket of a dev server that is not here; an empty module is all it needs. */
const withoutDevServerSocket = {
  name: 'without-dev-server-socket',
  resolveId: (id: string) => (id.includes('web-dev-server__web-socket') ? '\0no-socket' : null),
  load: (id: string) => (id === '\0no-socket' ? 'export default {}; export const sendMessage = async () => null; export const sendMessageWaitForResponse = async () => null; export const webSocket = null;' : null),
} satisfies Plugin;

/** Files at a time: as many as the processors that a small machine has, so that timings stay honest. Left to itself, Vitest leaves one idle. */
const WORKERS = 2;

const unit = ['test/**/*.test.ts'];
const notInBrowser = ['test/package/**', 'test/embed/**', '**/*.node.test.ts', '**/node_modules/**'];

function engine(name: 'chromium' | 'firefox' | 'webkit'): TestProjectConfiguration {
  const driven = name === 'webkit' && webkitByDriver();
  const context = name === 'chromium' ? { contextOptions: { locale: 'en-US', timezoneId: 'UTC' } } : {};
  return {
    extends: true,
    test: {
      include: unit,
      exclude: notInBrowser,
      ...(driven ? {} : { maxWorkers: WORKERS }),
      // One page serves all files of a worker: a new one loads everything anew, which took a third of all.
      isolate: false,
      setupFiles: ['test/cleanup.ts'],
      browser: {
        enabled: true,
        headless: !driven,
        ui: false,
        screenshotFailures: false,
        provider: driven ? webkit() : playwright({ launchOptions: launchOptions(name), ...context }),
        // The instance carries the project's name: Vitest would call a named project's instance "chromium (chromium)".
        instances: [{ browser: name, name }],
      },
    },
  };
}

export default defineConfig({
  plugins: [withoutDevServerSocket, litForProduction()],
  resolve: {
    dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  },
  optimizeDeps: {
    // Named up front: a dependency that Vite discovers mid-run reloads the page under the running test.
    include: ['lit', 'lit/directives/live.js', 'lit/directives/ref.js', 'lit/directives/repeat.js', '@open-wc/testing'],
    rolldownOptions: { plugins: [withoutDevServerSocket] },
  },
  test: {
    globals: true,
    restoreMocks: true,
    // Browsers of a busy machine take their time to close.
    teardownTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: models,
      reporter: ['text'],
      reportsDirectory: `${cache}/coverage`,
      thresholds: Object.fromEntries(models.map((model) => [model, { lines: 100, branches: 100 }])),
    },
    projects: [
      engine('chromium'),
      engine('firefox'),
      engine('webkit'),
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['test/**/*.node.test.ts', 'test/package/**/*.test.ts'], isolate: false, maxWorkers: WORKERS, testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        // The files of a process are not isolated, so that each finds the browsers running.
        test: { name: 'embed', environment: './test/embed/environment.ts', include: ['test/embed/*.test.ts'], isolate: false, maxWorkers: WORKERS, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        // What is measured has the machine to itself.
        test: { name: 'costs', environment: './test/embed/environment.ts', include: ['test/embed/costs/*.test.ts'], isolate: false, maxWorkers: 1, testTimeout: 180_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook', storybookScript: 'npm start' })],
        test: {
          maxWorkers: WORKERS,
          // Stories leave nothing behind that another would see, and one page serves all files of a worker.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions('chromium'), contextOptions: { locale: 'en-US', timezoneId: 'UTC' } }),
            instances: [{ browser: 'chromium', name: 'stories' }],
          },
        },
      },
    ],
  },
});
