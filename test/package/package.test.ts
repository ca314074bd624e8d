import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundled } from '../../scripts/gates/bundles.mjs';
import { integrityProblems } from '../../scripts/gates/integrity.mjs';
import { cdnImports, deadPaths, decorators, foreignImports, missingExports, moduleProblems, roomyStyles, unhinted } from '../../scripts/gates/modules.mjs';
import { packageOf, root, unpack } from '../../scripts/gates/tarball.mjs';
import { classOf, rooms, tagOf } from '../../scripts/rooms.mjs';

type Unpacked = ReturnType<typeof unpack>;

let published: Unpacked;
beforeAll(() => {
  published = unpack(['@lit', 'lit-html', 'lit-element', '@lit-labs']);
});
afterAll(() => published.remove());

const run = (source: string): string => {
  const file = join(published.project, 'run.mjs');
  writeFileSync(file, source);
  return execFileSync(process.execPath, [pathToFileURL(file).pathname], { cwd: published.project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

describe('the published package', () => {
  it('passes publint without a remark', async () => {
    const { messages } = await publint({ pkgDir: published.folder, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, packageOf(published.folder)))).toEqual([]);
  });

  it('has types that resolve wherever ES modules do', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const untyped = ['./custom-elements.json', './package.json', './cdn/residency-groups.js'];
    const args = [attw, published.tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...untyped];
    const { analysis } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const problems = (analysis.problems as Array<{ resolutionKind?: string }>).filter(({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind));
    expect(problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(packageOf(published.folder).exports).filter((key) => !untyped.includes(key)));
  });

  it('exports every room, types first', () => {
    expect(missingExports(packageOf(published.folder), rooms)).toEqual([]);
  });

  it('names no path that is not published', () => {
    expect(deadPaths(published.folder)).toEqual([]);
  });

  it('holds the sources that its source maps lead to, and no tests', () => {
    expect(existsSync(join(published.folder, 'src/index.ts'))).toBe(true);
    expect(existsSync(join(published.folder, 'test'))).toBe(false);
    expect(existsSync(join(published.folder, 'scripts'))).toBe(false);
  });

  it.each([
    ['foundation/element', /^export .*class RgElement\b/],
    ['feedback-form/rescue', /^export function rescue\b/],
  ])('has source maps that lead to the line, also below styles: %s', (module, begins) => {
    const text = (path: string): string => readFileSync(join(published.folder, path), 'utf8');
    const lineOf = (code: string): number => code.split('\n').findIndex((line) => begins.test(line));
    const map = new SourceMap(JSON.parse(text(`dist/${module}.js.map`)));
    const line = lineOf(text(`dist/${module}.js`));
    expect(line).toBeGreaterThan(0);
    expect(map.findEntry(line, 0)).toMatchObject({ originalSource: `../../src/${module}.ts`, originalLine: lineOf(text(`src/${module}.ts`)) });
  });

  it('says the version it has', () => {
    expect(readFileSync(join(published.folder, 'dist/foundation/version.js'), 'utf8')).toContain(`'${packageOf(published.folder).version}'`);
  });

  it('imports nothing but Lit and itself, ships no decorators and no styles with remarks, its CDN files import nothing from elsewhere, and each begins with the hint to compile it at once', () => {
    expect(moduleProblems(published.folder)).toEqual([]);
  });

  it('pins the CDN files that it holds', () => {
    expect(integrityProblems(published.folder)).toEqual([]);
  });

  const entries = Object.entries(packageOf(root).exports as Record<string, string | { default?: string }>)
    .filter(([, target]) => typeof target === 'object' && target.default)
    .map(([key]) => key);

  it.each(entries)('%s imports in plain Node, silently', (key) => {
    const name = key.replace('.', 'residency-groups');
    expect(run(`const module = await import('${name}'); console.log(typeof module);`)).toBe('object\n');
  });
});

describe.each(['esbuild', 'rolldown'] as const)('bundled by %s', (bundler) => {
  it.each(rooms.flatMap((room) => ['residency-groups', `residency-groups/${room.name}`].map((from) => [classOf(room), from] as const)))(
    'an unused import of %s from %s leaves nothing behind',
    async (name, from) => {
      const rest = await bundled(bundler, `import { ${name} } from '${from}';`, published.project);
      expect(rest.replace(/^import ?["']lit[^;]*;?$/gm, '').trim()).toBe('');
    },
  );

  it.each(rooms.map((room) => [tagOf(room), room.name] as const))('an import of the tag %s keeps it', async (tag, room) => {
    const code = await bundled(bundler, `import 'residency-groups/${room}/define';`, published.project);
    expect(run(`${code}\nconsole.log(typeof customElements.get('${tag}'));`)).toBe('function\n');
  });
});

describe('the gates refuse', () => {
  const exists = (path: string) => path === 'dist/a.js';

  it('a stray dependency, a file that is not published and a computed import', () => {
    expect(foreignImports('dist/b.js', `import 'lit'; import './a.js';`, exists)).toEqual([]);
    expect(foreignImports('dist/b.js', `import 'lodash';`, exists)).toHaveLength(1);
    expect(foreignImports('dist/b.js', `export * from './gone.js';`, exists)).toHaveLength(1);
    expect(foreignImports('dist/b.js', `await import(name);`, exists)).toHaveLength(1);
  });

  it('a CDN file that needs a resolver', () => {
    expect(cdnImports('dist/b.js', `import './a.js';`, exists)).toEqual([]);
    expect(cdnImports('dist/b.js', `import 'lit';`, exists)).toHaveLength(1);
  });

  it('decorators, but not what looks like them in styles and comments', () => {
    expect(decorators('a.js', '@customElement("x-y")\nclass A {}')).toHaveLength(1);
    expect(decorators('a.js', 'class A {\n  accessor minutes = 1;\n}')).toHaveLength(1);
    expect(decorators('a.js', 'const a = css`\n  @media (print) {}\n`;\n/**\n * @tag (x)\n */')).toEqual([]);
  });

  it('styles with remarks and room in them', () => {
    expect(roomyStyles('a.js', 'const a = css`p{margin:0}`;')).toEqual([]);
    expect(roomyStyles('a.js', 'const a = css`\n  p {\n    margin: 0;\n  }\n`;')).toHaveLength(1);
    expect(roomyStyles('a.js', 'const a = css`/* Why. */p{margin:0}`;')).toHaveLength(1);
  });

  it('a module without its hint', () => {
    expect(unhinted('a.js', '//# allFunctionsCalledOnLoad\nexport {};')).toEqual([]);
    expect(unhinted('a.js', '/** About a. */\n//# allFunctionsCalledOnLoad\nexport {};')).toHaveLength(1);
  });

  it('a room without exports', () => {
    expect(missingExports({ exports: {} }, rooms)).toContain(
      'exports lacks "./session-timer": { "types": "./dist/session-timer/session-timer.d.ts", "default": "./dist/session-timer/session-timer.js" }',
    );
  });

  it('a CDN file that changed after it was hashed', () => {
    const broken = unpack();
    const path = join(broken.folder, 'dist/cdn/residency-groups.js');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    expect(integrityProblems(broken.folder)).toEqual(['integrity.json is wrong about residency-groups.js']);
    broken.remove();
  });
});
