import { defineMain } from '@storybook/web-components-vite/node';
import { storybookHelpersReloader } from '@wc-toolkit/storybook-helpers';

const { viteFinal } = storybookHelpersReloader({ path: '../custom-elements.json' });

export default defineMain({
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(config, options) {
    const reloading = viteFinal(config, options) as typeof config;
    // Storybook's own canvas is one large chunk, and nobody's page loads it.
    return { ...reloading, build: { ...reloading.build, chunkSizeWarningLimit: 4000 } };
  },
});
