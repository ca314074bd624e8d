/** A sheet as Markdown, to be copied. Loaded when somebody copies. */
import type { ComparisonWords } from '../knowledge/comparison-words.js';
import type { SheetWords } from '../knowledge/sheet-words.js';
import type { Sheet, SheetProfileRow, SheetRow } from './sheet.js';

/** Text that no reader of Markdown takes for markup, on one line. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', `## ${plain(title)}`, '', ...lines] : []);

/** The sheet, heading by heading; parts that are empty are left out, and the last line is that the question is open. */
export function sheetAsMarkdown(sheet: Sheet, words: SheetWords, comparison: Pick<ComparisonWords, 'grades'>): string {
  const labels = new Map(sheet.kinds.map(({ id, label }) => [id, label]));
  const listed = (names: readonly string[]): string => (names.length > 0 ? names.map(plain).join(', ') : words.nothing);
  const rowLines = (row: SheetRow): readonly string[] => [
    `### ${plain(row.label)}`,
    '',
    ...(row.because.length > 0 ? [`${words.because}: ${row.because.map(plain).join(' ')}`, ''] : []),
    ...row.cells.map(({ kind, statement }) => {
      if (!statement) return `- **${plain(labels.get(kind)!)}:** ${words.unstated}`;
      const grades = (statement.sure ?? []).map((grade) => comparison.grades[grade].label);
      const behind = [...grades, ...(statement.claims ?? []), ...(statement.sources ?? [])].map(plain).join(', ');
      return `- **${plain(labels.get(kind)!)}:** ${plain([statement.line, statement.more].filter(Boolean).join(' '))}${behind && ` (${behind})`}`;
    }),
    '',
  ];
  const profileLines = ({ dimension, ask, answer, like, departs, next, steps }: SheetProfileRow): readonly string[] => [
    `- **${plain(dimension)}:** ${plain(ask)} ${plain(answer)}. ${words.like}: ${listed(like)}. ${words.departs}: ${listed(departs)}. ${plain(next)}`,
    ...steps.map((each) => `  - ${plain(each.kind)}: ${each.steps.map(({ label, text, status }) => plain(`${label ? `${label}: ` : ''}${text}${status ? ` (${status})` : ''}`)).join(' ')}`),
  ];
  return [
    `# ${words.title}`,
    '',
    `- ${words.dated}: ${plain(sheet.dated)}`,
    `- ${words.compared}: ${listed(sheet.kinds.map(({ label }) => label))}`,
    `- ${words.content}: ${plain(sheet.content)}`,
    `- ${words.evidence}: ${plain(sheet.evidence)}`,
    `- ${sheet.stale ? words.stale : words.review}: ${plain(sheet.review)}`,
    ...section(words.answers, sheet.answers.map(({ ask, answer }) => `- ${plain(ask)} **${plain(answer)}**`)),
    ...section(words.instead, sheet.alternatives.map(({ ask, answer }) => `- ${plain(ask)} ${plain(answer)}`)),
    ...section(words.present, sheet.profile.flatMap(profileLines)),
    ...section(words.rows, sheet.rows.flatMap(rowLines).slice(0, -1)),
    ...section(words.open, sheet.open.map((question) => `- ${plain(question)}`)),
    ...section(words.claims, sheet.claims.map(({ key, quote, says }) => `- ${key}: ${plain(says)} “${plain(quote)}”`)),
    ...section(words.sources, sheet.sources.map(({ key, text, link }) => {
      const name = key === text ? '' : `${plain(key)}: `;
      return `- ${name}${plain(text)}${link ? ` <${link}>` : ''}`;
    })),
    '',
    `**${plain(sheet.last)}**`,
    '',
  ].join('\n');
}
