import type { SvelteHTMLElements } from 'svelte/elements';
import type { RgSessionTimerAttributes } from 'residency-groups/svelte';

export const props: RgSessionTimerAttributes = { minutes: '50', view: 'leader', quiet: true, 'onrg-start': (event) => event.detail, class: 'timer' };
export const element: SvelteHTMLElements['rg-session-timer'] = props;
