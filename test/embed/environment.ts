/** Node, with browsers that serve one file after another and are closed when there is none left: starting one takes as long as ten tests. */
import type { Browser } from 'playwright';
import type { Environment } from 'vitest/runtime';

/** The global object, as far as tests of whole pages share it: modules here and there are instances of their own. */
export interface Shared {
  browsers: Map<string, Promise<Browser>>;
}

const shared = globalThis as unknown as Shared;

const environment: Environment = {
  name: 'pages',
  viteEnvironment: 'ssr',
  setup() {
    shared.browsers = new Map();
    return {
      async teardown() {
        await Promise.all([...shared.browsers.values()].map(async (browser) => (await browser).close()));
      },
    };
  },
};

export default environment;
