import { defineConfig } from 'vitest/config';

// Only the models' own tests: a browser or a package gate cannot see a mutant, and would only make each one slow.
export default defineConfig({
  test: { globals: true, environment: 'node', include: ['test/session-timer/*.node.test.ts', 'test/rule-card/*.node.test.ts', 'test/group-comparator/*.node.test.ts'], env: { RG_QUICK: '1' } },
});
