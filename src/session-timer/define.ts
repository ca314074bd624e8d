/** Registers `<rg-session-timer>`; the only file here with a side effect. */
import { RgSessionTimer } from './session-timer.js';
import type { SessionTimerEventMap } from './session-events.js';

RgSessionTimer.define();

declare global {
  interface HTMLElementTagNameMap {
    'rg-session-timer': RgSessionTimer;
  }
  interface HTMLElementEventMap extends SessionTimerEventMap {}
}
