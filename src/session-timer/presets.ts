/** The built-in agendas by what is asked for. Pure. */
import { agendas, type Agenda, type optionalPhases } from '../knowledge/agendas.js';
import type { GroupKind } from '../knowledge/groups.js';

/** The name of a phase that a session may take in. */
export type Extra = keyof typeof optionalPhases;

/** What a session is to be. */
export interface Setup {
  readonly group: GroupKind;
  /** Undefined: as long as the agenda is. */
  readonly minutes: number | undefined;
  readonly cases: 1 | 2;
  /** Undefined: those that the agenda has by itself. */
  readonly extras: readonly Extra[] | undefined;
  /** A page's own phases, unread: a list, or list items. */
  readonly own: readonly unknown[] | undefined;
}

/** The built-in agenda nearest to what is asked for; 60 minutes where none are given, or the shortest that the group has. */
export function nearest({ group, minutes = 60, cases }: Setup): Agenda {
  const far = (agenda: Agenda): number => Math.abs(agenda.minutes - minutes) + (agenda.cases === cases ? 0 : 1000);
  return agendas.filter((agenda) => agenda.group === group).sort((a, b) => far(a) - far(b))[0]!;
}

/** Whether an agenda is what is asked for, just as it stands. */
export function isPreset({ minutes, extras, own }: Setup, agenda: Agenda): boolean {
  return !extras && !own && (minutes ?? agenda.minutes) === agenda.minutes;
}
