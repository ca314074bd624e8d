/** Registers `<rg-feedback-form>`; the only file here with a side effect. */
import { RgFeedbackForm } from './feedback-form.js';

RgFeedbackForm.define();
// Beside the page's own scripts: a page may lose its network before its first form. Where it does not come, the form asks again.
import('./courier.js').catch(() => undefined);

declare global {
  interface HTMLElementTagNameMap {
    'rg-feedback-form': RgFeedbackForm;
  }
}
