import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, unpack } from '../../scripts/gates/tarball.mjs';

let published: ReturnType<typeof unpack>;
const consumer = join(root, 'test/package/consumer');

beforeAll(() => {
  published = unpack(['@types/react', 'vue', 'svelte', 'csstype']);
  cpSync(consumer, published.project, { recursive: true });
});
afterAll(() => published.remove());

/** Compiles one file as a user would: strict, and with the libraries' own declarations checked. */
function compile(file: string): string {
  const options = {
    compilerOptions: {
      target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx', strict: true, noEmit: true, types: [],
      // Only ours is on trial: Vue's and Svelte's own declarations are theirs to keep.
      skipLibCheck: !/^(plain|react)\./.test(file),
    },
    files: [file],
  };
  writeFileSync(join(published.project, 'tsconfig.json'), JSON.stringify(options));
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--pretty', 'false'], { cwd: published.project, encoding: 'utf8' });
  return stdout.trim();
}

const files = readdirSync(consumer).filter((name) => /\.tsx?$/.test(name));

describe('the types', () => {
  it.each(files)('serve %s', (file) => {
    expect(compile(file)).toBe('');
  });

  it.each([
    ['react.tsx', 'view="leader"'],
    ['vue.ts', "view: 'leader'"],
    ['svelte.ts', "view: 'leader'"],
    ['plain.ts', "view = 'leader'"],
  ])('refuse a word that %s may not use', (file, right) => {
    const path = join(published.project, file);
    const source = readFileSync(path, 'utf8');
    expect(source).toContain(right);
    writeFileSync(path, source.replace(right, right.replace('leader', 'leadr')));
    expect(compile(file)).toContain('leadr');
    writeFileSync(path, source);
  });
});
