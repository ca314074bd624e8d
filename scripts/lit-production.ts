import type { Plugin } from 'vite';

interface Conditions {
  resolve?: { conditions?: string[]; externalConditions?: string[] };
}

const withoutDevelopment = (conditions: string[] | undefined) => conditions?.filter((each) => !each.startsWith('development'));

function settle({ resolve }: Conditions): void {
  if (!resolve) return;
  const { conditions, externalConditions } = resolve;
  if (conditions) resolve.conditions = withoutDevelopment(conditions) ?? [];
  if (externalConditions) resolve.externalConditions = withoutDevelopment(externalConditions) ?? [];
}

/**
 * Tests meet the Lit that users get. Vite, Vitest and Storybook each add a "development" condition of their own, and a condition can
 * only be taken away after all of them had their say.
 */
export const litForProduction = (): Plugin => ({
  name: 'lit-for-production',
  enforce: 'post',
  config: {
    order: 'post',
    handler(config) {
      settle(config as Conditions);
      if (config.ssr) settle(config.ssr as Conditions);
    },
  },
  configEnvironment: { order: 'post', handler: (_name, options) => settle(options as Conditions) },
  configResolved(config) {
    for (const environment of Object.values(config.environments)) settle(environment as Conditions);
    settle(config as unknown as Conditions);
    settle(config.ssr as Conditions);
  },
});
