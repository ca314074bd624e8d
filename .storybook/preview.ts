import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import addonThemes from '@storybook/addon-themes';
import { definePreview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json';
import { globalTypes, initialGlobals, surroundings } from './surroundings.ts';
import './portal.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ typeRef: 'parsedType', hideArgRef: true });

interface Described {
  tagName?: string;
  description?: string;
}

const declarations: Described[] = manifest.modules.flatMap((module) => (module.declarations ?? []) as Described[]);

/** Storybook reads everything but the element's own description from the manifest (storybook#33038), and its types know no way to. */
const descriptions = {
  extractComponentDescription: (tag: string) => declarations.find((each) => each.tagName === tag)?.description ?? '',
};

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonThemes()],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [surroundings],
  parameters: {
    // What passes is told once for each rule, and not for each node: that was most of what a story's test had to say.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      ...descriptions,
    },
    options: { storySort: { order: ['Start here', 'Elements', 'Recipes'] } },
    viewport: {
      options: {
        phone: { name: 'Phone 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        column: { name: 'Portal column 360', styles: { width: '360px', height: '800px' }, type: 'tablet' },
        projector: { name: 'Projector 1920', styles: { width: '1920px', height: '1080px' }, type: 'desktop' },
      },
    },
  },
});
