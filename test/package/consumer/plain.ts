import 'residency-groups/define';
import 'residency-groups/session-timer/define';
import { RgSessionTimer } from 'residency-groups';
import { RgSessionTimer as Same } from 'residency-groups/session-timer';
import * as knowledge from 'residency-groups/knowledge';
import { en } from 'residency-groups/locales/en';

const timer = document.createElement('rg-session-timer');
timer.view = 'leader';
timer.addEventListener('rg-start', (event) => event.type);
export const same: boolean = Same === RgSessionTimer && timer instanceof RgSessionTimer;
export const all = [knowledge, en];
