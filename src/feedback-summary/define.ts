/** Registers `<rg-feedback-summary>`; the only file here with a side effect. */
import { RgFeedbackSummary } from './feedback-summary.js';

RgFeedbackSummary.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-feedback-summary': RgFeedbackSummary;
  }
}
