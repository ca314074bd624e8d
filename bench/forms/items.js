/** The ten items that every form asks: eight statements on five points of agreement or skipped, a choice, and words. */
const statements = [
  'I felt safe enough to say what came to mind.',
  'We kept coming back to this patient.',
  'I could picture being the patient, not only the doctor.',
  'The presenter was left free to listen.',
  'We spent the time solving the case.',
  'Someone was pressed about their private life.',
  'We mostly complained.',
  'It was worth the time.',
];

export const points = [
  { value: '1', label: 'Strongly disagree' },
  { value: '2', label: 'Disagree' },
  { value: '3', label: 'Neither' },
  { value: '4', label: 'Agree' },
  { value: '5', label: 'Strongly agree' },
  { value: 'skip', label: 'Skip' },
];

const lengths = [
  { value: 'short', label: 'Too short' },
  { value: 'right', label: 'About right' },
  { value: 'long', label: 'Too long' },
];

export const items = [
  ...statements.map((statement, i) => ({ id: `item-${i + 1}`, kind: 'agreement', statement })),
  { id: 'length', kind: 'choice', statement: 'How was the length of the session?', choices: lengths },
  { id: 'words', kind: 'text', statement: 'What would you change?' },
];

/** Every answer that an item offers; none for words. */
export const optionsOf = ({ kind, choices = [] }) => (kind === 'agreement' ? points : kind === 'choice' ? [...choices, points.at(-1)] : []);
