/** The words of the discussion sheet, beside those of the comparison and the questions. */
export interface SheetWords {
  readonly title: string;
  readonly dated: string;
  readonly content: string;
  readonly evidence: string;
  readonly review: string;
  /** In place of `review`, past that day. */
  readonly stale: string;
  readonly compared: string;
  readonly answers: string;
  readonly instead: string;
  readonly rows: string;
  readonly because: string;
  readonly present: string;
  readonly like: string;
  readonly departs: string;
  /** In place of kinds, where there are none. */
  readonly nothing: string;
  /** In place of a statement, where there is none. */
  readonly unstated: string;
  readonly open: string;
  readonly sources: string;
  readonly claims: string;
}

/** The English words of the sheet. */
export const sheetWords = {
  title: 'Which kind of group?',
  dated: 'Date',
  content: 'Version of the statements',
  evidence: 'Studies seen up to',
  review: 'To be looked at again by',
  stale: 'Out of date: these statements were to be looked at again by',
  compared: 'Compared',
  answers: 'What was answered',
  instead: 'What residents will have instead',
  rows: 'What bears on it',
  because: 'Brought forward by',
  present: 'The group we have',
  like: 'Like',
  departs: 'Unlike',
  nothing: 'none of these',
  unstated: 'No statement.',
  open: 'Open questions',
  sources: 'Sources',
  claims: 'The founding text says',
} as const satisfies SheetWords;
