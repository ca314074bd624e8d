/** Registers every tag of the library. */
import './rule-card/define.js';
import './session-timer/define.js';
