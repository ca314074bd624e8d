import type { Translation } from './translation.js';
import { formEnglish } from './en/feedback-form.js';
import { summaryEnglish } from './en/feedback-summary.js';
import { comparatorEnglish } from './en/group-comparator.js';
import { cardEnglish } from './en/rule-card.js';
import { timerEnglish } from './en/session-timer.js';

/** English, whole; an element by itself loads its own part only. */
export const en: Translation = { ...timerEnglish, ...cardEnglish, ...comparatorEnglish, ...formEnglish, ...summaryEnglish };
