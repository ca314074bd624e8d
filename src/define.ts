/** Registers every tag of the library. */
import './group-comparator/define.js';
import './rule-card/define.js';
import './session-timer/define.js';
