/** Registers every tag of the library. What carries a form's replies comes with the first form: most pages have none. */
import { RgFeedbackForm } from './feedback-form/feedback-form.js';
import './feedback-summary/define.js';
import './group-comparator/define.js';
import './rule-card/define.js';
import './session-timer/define.js';

RgFeedbackForm.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-feedback-form': RgFeedbackForm;
  }
}
