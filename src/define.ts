/** Registers every tag of the library. */
import './session-timer/define.js';
