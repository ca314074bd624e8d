/** What stands around an element on someone's page: its colours, its language and its direction. Each is a toolbar of Storybook. */
import type { Decorator } from '@storybook/web-components-vite';

const toolbar = <Icon extends string>(title: string, icon: Icon, items: Array<{ value: string; title: string }>) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes = {
  theme: toolbar('Colours', 'paintbrush', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'portal', title: "A portal's own" },
  ]),
  language: toolbar('Language', 'globe', [{ value: 'en', title: 'English' }]),
  direction: toolbar('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
};

export const initialGlobals = { theme: 'light', language: 'en', direction: 'ltr' };

export const surroundings: Decorator = (story, { globals }) => {
  const page = document.documentElement;
  page.dataset.theme = String(globals.theme);
  page.style.colorScheme = globals.theme === 'dark' ? 'dark' : 'light';
  page.lang = String(globals.language);
  page.dir = String(globals.direction);
  return story();
};
