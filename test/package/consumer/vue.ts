import type { GlobalComponents } from 'vue';
import type { RgSessionTimerProps } from 'residency-groups/vue';

export const registered: keyof GlobalComponents = 'rg-session-timer';
export const props: RgSessionTimerProps = { minutes: '50', view: 'leader', quiet: true, onRgStart: (event) => event.detail, class: 'timer' };
