import type { CustomElements } from 'residency-groups/jsx';

export type Timer = CustomElements['rg-session-timer'];

export const page = (
  <rg-session-timer minutes={50} view="leader" quiet onrg-start={(event) => event.detail}>
    <ol>
      <li>Case</li>
    </ol>
  </rg-session-timer>
);
