/** Above the comparison: find, only what differs, choose and reorder. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from './desk.js';

/** A section that opens, for what only some look for. */
export const section = (name: string, label: string, content: unknown, toggled: (name: string, open: boolean) => void): TemplateResult => html`
  <details class="section screen" part="section" data-section=${name}
    @toggle=${(event: Event) => {
      const details = event.currentTarget as HTMLDetailsElement;
      if (event.target === details) toggled(name, details.open);
    }}>
    <summary>${label}</summary>
    ${content}
  </details>`;

export function tools(desk: Desk): TemplateResult {
  const { words, comparator, query } = desk;
  return html`
    <div class="tools screen" role="search" aria-label=${words.find}>
      <label class="find"><span class="small muted">${words.find}</span>
        <input type="search" part="field" .value=${live(query)} @input=${(event: Event) => desk.find((event.target as HTMLInputElement).value)} /></label>
      <label class="tick"><input type="checkbox" .checked=${live(comparator.differences)}
        @change=${(event: Event) => {
          comparator.differences = (event.target as HTMLInputElement).checked;
          desk.find(query);
        }} /><span>${words.differences}</span></label>
    </div>`;
}
