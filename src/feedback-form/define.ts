/** Registers `<rg-feedback-form>`; the only file here with a side effect. */
import { RgFeedbackForm } from './feedback-form.js';

RgFeedbackForm.define();
// Beside the page's own scripts: a page may lose its network before its first form. Where it does not come, the form asks again.
import('./courier.js').catch(() => undefined);
// What a browser has done before it does much faster: an app's first form is there sooner. A page that has one by now needs no rehearsal.
globalThis.requestIdleCallback?.(() => {
  try {
    if (!document.querySelector('rg-feedback-form')) RgFeedbackForm.rehearse();
  } catch {
    // The tag may be another's, the page a test's that has ended by now: nobody misses it.
  }
});

declare global {
  interface HTMLElementTagNameMap {
    'rg-feedback-form': RgFeedbackForm;
  }
}
