/** Registers every tag of the library. */
import './feedback-form/define.js';
import './feedback-summary/define.js';
import './group-comparator/define.js';
import './rule-card/define.js';
import './session-timer/define.js';
