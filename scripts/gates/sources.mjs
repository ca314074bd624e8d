/** Gates over the sources that a linter of syntax cannot hold. Each returns what is wrong, a sentence per finding. */

/** Code without comments, and with every line where it was. */
const bare = (code) => code.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:])\/\/.*$/gm, '$1');

const rules = [
  {
    where: /^src\//,
    what: /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|document\.write)\b/,
    why: 'parses text as markup',
  },
  { where: /^src\//, what: /\sstyle="/, why: 'has an inline style, which a strict CSP refuses' },
  { where: /^src\/.*\.styles\.ts$/, what: /\d(rem)\b/, why: "sizes by the page's root instead of its text" },
  {
    where: /^src\/.*\.styles\.ts$/,
    what: /\b(margin|padding|border)-(left|right)\b|(^|[{;\s])(left|right)\s*:|text-align:\s*(left|right)/,
    why: 'names a side that right-to-left pages swap',
  },
  { where: /^src\/knowledge\//, what: /from '(lit|\.\.\/(?!knowledge))/, why: 'lets knowledge depend on what depends on it' },
  { where: /^src\/(?!knowledge|foundation|locales)[^/]+\/(?!define)/, what: /\bcustomElements\.define\b/, why: 'registers a tag outside define.ts' },
  // Tests of whole pages drive real time; everything else injects it.
  { where: /^(test(?!\/(embed|package))|stories)\//, what: /\b(setTimeout|setInterval|aTimeout)\(/, why: 'sleeps instead of waiting for what it needs' },
  { where: /^(test(?!\/package)|stories)\//, what: /\.(only|skip)\(|\bretry:/, why: 'leaves tests out or tries them again' },
];

/** @param {string} path relative to the root @param {string} code @param {readonly string[]} roomNames */
export function sourceProblems(path, code, roomNames) {
  const lines = bare(code).split('\n');
  const applying = rules.filter(({ where }) => where.test(path));
  const found = lines.flatMap((line, index) => applying.filter(({ what }) => what.test(line)).map(({ why }) => `${path}:${index + 1} ${why}`));
  return [...found, ...neighbours(path, lines, roomNames)];
}

/** Rooms never import each other, and foundation imports no room. */
function neighbours(path, lines, roomNames) {
  const home = /^src\/([^/]+)\//.exec(path)?.[1];
  if (!home) return [];
  return lines.flatMap((line, index) => {
    const other = /from '\.\.\/([^/']+)\//.exec(line)?.[1];
    return other && other !== home && roomNames.includes(other) ? [`${path}:${index + 1} reaches into the room ${other}`] : [];
  });
}
