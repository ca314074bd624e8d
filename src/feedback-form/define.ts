/** Registers `<rg-feedback-form>`; the only file here with a side effect. */
import { RgFeedbackForm } from './feedback-form.js';

RgFeedbackForm.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-feedback-form': RgFeedbackForm;
  }
}
