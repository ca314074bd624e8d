import type { FormItem } from '../src/feedback-form/form-items.ts';
import type { OwnItemInput } from '../src/feedback-summary/own-items.ts';
import type { ComparisonInput } from '../src/group-comparator/group-comparator.properties.ts';
import type { Rule } from '../src/rule-card/rule.ts';

/** Long German words for the stories about long words; not a translation that the library ships. */
export const german: Readonly<Record<string, string>> = {
  title: 'Balintgruppensitzung der Weiterbildungsassistentinnen und Weiterbildungsassistenten',
  start: 'Sitzung beginnen',
  pause: 'Unterbrechen',
  resume: 'Weitermachen',
  next: 'Nächster Abschnitt',
  back: 'Zurückblättern',
  undo: 'Rückgängig machen',
  finish: 'Sitzung beenden',
  popout: 'In eigenem Fenster',
  more: 'Weitere Möglichkeiten',
  endsAt: 'endet um {0}',
  upNext: 'Danach: {0}, gegen {1}',
  onPlan: 'innerhalb des Zeitplans',
  toClosing: 'Noch zehn Minuten bis zum Abschluss',
  suggestion: 'Die Minutenangaben sind Vorschläge; die Gruppe darf sie ändern.',
  'gather.label': 'Zusammenkommen',
  'follow-up.label': 'Rückmeldungen zu früheren Fällen',
  'call.label': 'Wer hat einen Fall?',
  'present.label': 'Fallerzählung',
  'clarify.label': 'Verständnisfragen',
  'push-back.label': 'Zurücklehnen',
  'work.label': 'Gruppenarbeit',
  'work.speaks': 'Die Gruppenmitglieder sprechen. Die vortragende Person hört zu.',
  'work.cue': 'Wer spricht für die Patientin oder den Patienten?',
  'return.label': 'Rückkehr der Vortragenden',
  'return.speaks': 'Zuerst spricht, wer vorgetragen hat, oder verzichtet darauf.',
  'return.cue': 'Kommen Sie wieder dazu. Sie dürfen etwas sagen, oder nichts.',
  'close.label': 'Abschluss',
};

/** The same for the rule card. */
export const germanCard: Readonly<Record<string, string>> = {
  title: 'Gesprächsgruppenvereinbarungen der Weiterbildungsassistentinnen und Weiterbildungsassistenten',
  fixed: 'unveränderlich',
  negotiable: 'vereinbarungsfähig',
  programme: 'vom Weiterbildungsprogramm festgelegt',
  now: 'Gegenwärtig besonders wichtig',
  others: 'Die übrigen Vereinbarungen',
  limits: 'Grenzen der Verschwiegenheitsvereinbarung',
  drifts: 'Falls die Sitzung vom Vereinbarten abweicht',
  previous: 'Vorhergehende',
  next: 'Nachfolgende',
  position: '{0} von {1}',
  agreedOn: 'vereinbart am {0}, Fassung {1}',
  changedSince: 'seit dem {0} verändert, Fassung {1}',
  edition: 'Fassung {0}',
  log: 'Veränderungen und ihre Zeitpunkte',
  confirm: 'Ich habe die Vereinbarungen gelesen',
  decline: 'Gegenwärtig nicht',
  edit: 'Gemeinsam verändern',
  printPoster: 'Wandaushang drucken',
  printCards: 'Einzelkarten zum Ausschneiden drucken',
};

export const germanRules: readonly Partial<Rule>[] = [
  { id: 'stays', statement: 'Vertraulichkeitsverletzungen besprechen wir unverzüglich in der Gesamtgruppe.', status: 'fixed', why: 'Verschwiegenheit ist die Gesprächsgrundlage.' },
  { id: 'notes', statement: 'Krankengeschichtsunterlagen bleiben außerhalb des Besprechungszimmers.', status: 'fixed', phases: ['present'] },
  { id: 'facts', statement: 'Rückfragen beschränken sich auf Verständnisfragen.', phases: ['clarify'] },
  { id: 'pager', statement: 'Bereitschaftsdienstunterbrechungen kündigen wir zu Sitzungsbeginn an.', status: 'programme' },
];

export const germanLimits = 'Ausgenommen sind Gefährdungssituationen und gesetzliche Meldeverpflichtungen.';

/** The same for the feedback summary. */
export const germanSummary: Readonly<Record<string, string>> = {
  title: 'Rückmeldungen aus der Balintgruppe der Weiterbildungsassistentinnen und Weiterbildungsassistenten',
  inTwoOfThree: 'In zwei der letzten drei Sitzungsabschnitte',
  above: '{0} lag „{1}“ oberhalb der Mitte.',
  below: '{0} lag „{1}“ unterhalb der Mitte.',
  toTalk: 'Was auffällt, ist ein Gesprächsanlass und keine Leistungsbeurteilung.',
  caption: 'Zustimmungshäufigkeit, Sitzungsabschnitt für Sitzungsabschnitt',
  item: 'Aussage',
  block: 'Abschnitt {0}',
  welcome: 'Erwünscht, wenn viele zustimmen',
  warning: 'Möglicherweise ein Warnzeichen, wenn viele zustimmen',
  few: 'wenige',
  less: 'weniger als die Hälfte',
  half: 'ungefähr die Hälfte',
  more: 'mehr als die Hälfte',
  most: 'die allermeisten',
  shortFew: 'wenige',
  shortLess: 'weniger',
  shortHalf: 'Hälfte',
  shortMore: 'mehr',
  shortMost: 'meiste',
  legend: 'Je höher die Stufe, desto häufiger die Zustimmung; die Linie ist die Mitte. Eine Umrandung bezeichnet einen Gesprächsanlass.',
  replies: '{0} Rückmeldungen',
  whyShare: 'Nicht dargestellt: weniger als sieben von zehn Gruppenmitgliedern haben geantwortet.',
  thenShare: 'Erforderlich sind {0} Rückmeldungen.',
  reading: 'Hinweise zur Lesart',
  copy: 'Als kommagetrennte Werte kopieren',
  print: 'Zusammenfassung drucken',
};

export const germanItems: readonly OwnItemInput[] = [
  { id: 'safe', short: 'Unbefangenheit beim Aussprechen' },
  { id: 'patient', short: 'Patientinnenbezogenheit' },
  { id: 'both-sides', short: 'Perspektivenübernahmefähigkeit' },
  { id: 'free-presenter', short: 'Vortragende ungestört' },
  { id: 'solving', short: 'Falllösungsorientierung' },
  { id: 'pressed', short: 'Privatangelegenheiten bedrängend' },
  { id: 'complained', short: 'Arbeitsbedingungsbeschwerden' },
  { id: 'saw-new', short: 'Erkenntniszugewinn' },
  { id: 'worth', short: 'Zeitaufwand lohnend' },
];

/** The same for the feedback form. */
export const germanForm: Readonly<Record<string, string>> = {
  title: 'Rückmeldung zur Selbsterfahrungsgruppensitzung',
  next: 'Nachfolgende Aussage',
  back: 'Vorhergehende Aussage',
  send: 'Rückmeldung absenden',
  position: '{0} von {1}',
  keys: 'Auf der Tastatur antworten die Ziffern 1 bis 5, die 0 überspringt.',
};

export const germanFormItems: readonly FormItem[] = [
  { id: 'trust', kind: 'agreement', statement: 'Das Verschwiegenheitsversprechen der Gruppenmitglieder erlaubte Vertrauensäußerungen.' },
  { id: 'role', kind: 'agreement', statement: 'Gegenübertragungswahrnehmungen wurden ausgesprochen.' },
  { id: 'room', kind: 'choice', statement: 'Wo fand die Fallbesprechungsgruppensitzung statt?', choices: [{ value: 'a', label: 'Weiterbildungsverbundskonferenzraum' }, { value: 'b', label: 'Videobesprechungszimmer' }] },
];
/** The same for the comparator's controls. */
export const germanComparator: Readonly<Record<string, string>> = {
  title: 'Gruppenformenvergleich für Weiterbildungsverantwortliche',
  question: 'Vergleichsgesichtspunkt',
  reference: 'nur zur Veranschaulichung',
  own: 'Eigendarstellung dieser Weiterbildungsstätte',
  ownRows: 'Weiterbildungsstättenspezifische Ergänzungen',
  find: 'Vergleichsgesichtspunkte durchsuchen',
  differences: 'Ausschließlich Unterschiedliches anzeigen',
  choose: 'Vergleichsgegenstände auswählen und umordnen',
  studies: 'Untersuchungsergebnisse und ihre Aussagekraft',
  about: 'Entstehungsgeschichte dieser Gegenüberstellung',
  makeSheet: 'Besprechungsgrundlage zusammenstellen',
  previousKind: 'Vorhergehende Gruppenform anstelle von {0}',
  nextKind: 'Nachfolgende Gruppenform anstelle von {0}',
};

export const germanComparison: ComparisonInput = {
  only: true,
  kinds: [{ id: 'fall', label: 'Fallbesprechungsgruppe nach Balint' }, { id: 'rueckhalt', label: 'Unterstützungsgruppe' }, { id: 'misch', label: 'Mischgruppe mit Fallbesprechungsanteil' }],
  rows: [
    { label: 'Vertraulichkeitsvereinbarung', asks: 'Welche Verschwiegenheitsverpflichtungen gelten?', cells: {
      fall: { line: 'Verschwiegenheitsverpflichtung gegenüber Patientinnen und Patienten.', more: 'Krankengeschichtsunterlagen bleiben außerhalb des Besprechungszimmers.' },
      rueckhalt: 'Gruppenverschwiegenheitsvereinbarung mit Ausnahmeregelungen.', misch: 'Beide Verschwiegenheitsverpflichtungen nebeneinander.' } },
    { label: 'Gruppenleitungsqualifikation', asks: 'Welche Zusatzweiterbildung wird vorausgesetzt?', cells: {
      fall: 'Balintgruppenleitungszusatzweiterbildung.', rueckhalt: 'Gesprächsführungserfahrung.', misch: 'Doppelqualifikation der Gruppenleitungspersonen.' } },
    { label: 'Teilnahmeverpflichtung', cells: { fall: 'Weiterbildungsordnungsgemäße Anwesenheitspflicht.', rueckhalt: 'Freiwilligkeitsgrundsatz.' } },
  ],
};
