/** The documents cannot rot unseen: what they tell people to type exists. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../../scripts/gates/manifest.mjs';
import { packageOf, root } from '../../scripts/gates/tarball.mjs';

interface Named {
  readonly name: string;
}
interface Element {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string })[];
  readonly events: readonly Named[];
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pkg = packageOf(root);
const elements: readonly Element[] = elementsOf(JSON.parse(read('custom-elements.json')));
const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name);

/** Code blocks by language. */
function blocks(markdown: string, ...languages: readonly string[]): readonly string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, language]) => languages.includes(language!)).map(([, , code]) => code!);
}

/** The library's elements in a piece of markup, with the names of their attributes. */
function tagsIn(markup: string): readonly { readonly tag: string; readonly attributes: readonly string[] }[] {
  return [...markup.matchAll(/<(rg-[a-z-]+)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}+))?)*)\s*\/?>/g)].map(([, tag, rest]) => ({
    tag: tag!,
    attributes: [...rest!.matchAll(/(?:^|\s)([^\s=>/"'{}]+)(?==|\s|$)/g)].map(([, name]) => name!),
  }));
}

/** What a piece of markup says that the manifest does not know; events come bound in each framework's way. */
function unknownTags(markup: string): readonly string[] {
  const bound = /^(?:on|@|\()(rg-[a-z]+)\)?$/;
  return tagsIn(markup).flatMap(({ tag, attributes }) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) return [`<${tag}>`];
    const known = (name: string): boolean => names(element.attributes).includes(name) || names(element.events).includes(bound.exec(name)?.[1] ?? '');
    return attributes.filter((name) => !known(name)).map((name) => `<${tag} ${name}>`);
  });
}

/** Imports of this package that it does not export. */
const unknownImports = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import) '(residency-groups[^']*)'/g)].map(([, path]) => path!.replace('residency-groups', '.')).filter((path) => !(path in pkg.exports));

/** Fields, methods and events of `timer` that no element has. */
function unknownMembers(code: string): readonly string[] {
  const used = [...code.matchAll(/\btimer\.(\w+)/g)].map(([, name]) => name!).filter((name) => name !== 'addEventListener');
  const told = [...code.matchAll(/addEventListener\('([^']+)'/g)].map(([, name]) => name!);
  const members = new Set(elements.flatMap((element) => names(element.members)));
  const events = new Set(elements.flatMap((element) => names(element.events)));
  return [...used.filter((name) => !members.has(name)), ...told.filter((name) => !events.has(name))];
}

/** npm commands that this package does not have; `npm ci`, `npm install` and the like are npm's own. */
function unknownCommands(text: string): readonly string[] {
  const run = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!);
  return [...run, ...short].filter((name) => !(name in pkg.scripts));
}

/** Scripts and files that a CDN is asked for and that the package does not publish under this version. */
const deadScripts = (text: string): readonly string[] =>
  [...text.matchAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/([^\s"]+)/g)].map(([, path]) => path!).filter((path) => path !== `${pkg.name}@${pkg.version}/${pkg.jsdelivr.replace('./', '')}`);

/** Files beside a document that it links to or shows. */
const linked = (markdown: string): readonly string[] => [...markdown.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path!);

describe.each(['README.md', 'stories/session-timer.md', 'stories/group-comparator.md'])('%s', (path) => {
  const text = read(path);

  it('uses tags, attributes and events that exist', () => {
    const markup = blocks(text, 'html', 'tsx', 'svelte', 'ts');
    expect(markup.flatMap(tagsIn).length).toBeGreaterThan(0);
    expect(markup.flatMap(unknownTags)).toEqual([]);
  });

  it('imports what is exported, and uses it as it is', () => {
    const code = blocks(text, 'js', 'ts', 'tsx', 'svelte', 'html');
    expect(code.join('')).toContain("'residency-groups/");
    expect(code.flatMap(unknownImports)).toEqual([]);
    expect(code.flatMap(unknownMembers)).toEqual([]);
  });

  it('asks a CDN for what is published', () => {
    expect(text).toContain('cdn.jsdelivr.net');
    expect(deadScripts(text)).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (path) => {
  const text = read(path);

  it('names commands that package.json has', () => {
    expect(text).toMatch(/npm (run|start|test)/);
    expect(unknownCommands(text)).toEqual([]);
  });

  it('links to files that are there', () => {
    expect(linked(text).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the documents', () => {
  it('tell contributors of every command but those that others run', () => {
    const inner = new Set(['lint', 'types']);
    const untold = Object.keys(pkg.scripts).filter((name) => !inner.has(name) && !new RegExp(`npm (run )?${name}\\b`).test(read('CONTRIBUTING.md')));
    expect(untold).toEqual([]);
  });

  it('have the two commands to begin with', () => {
    const typed = blocks(read('README.md'), 'sh').join('');
    expect(typed).toContain('npm ci && npm start');
    expect(typed).toContain('npm ci && npm test');
  });

  it('show pictures that weigh 150 kB at most', () => {
    const pictures = linked(read('README.md')).filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)).toBeLessThanOrEqual(150_000);
  });

  it('tell of every attribute, event and custom property in the guide', () => {
    const guideOf = ({ tagName }: Element): string => `stories/${tagName.replace('rg-', '')}.md`;
    const untold = elements.filter((element) => existsSync(join(root, guideOf(element)))).flatMap((element) => {
      const guide = read(guideOf(element));
      const all = [...names(element.attributes), ...names(element.events), ...names((element as unknown as { cssProperties: Named[] }).cssProperties)];
      return all.filter((name) => !new RegExp(`\`(?:[^\`]*[ '"])?${name}(?![\\w-])`).test(guide)).map((name) => `${guideOf(element)}: ${name}`);
    });
    expect(untold).toEqual([]);
  });

  it('name the version in the changelog, and the licence', () => {
    expect(read('CHANGELOG.md')).toContain(`## [${pkg.version}]`);
    expect(read('LICENSE')).toContain(`${pkg.license} License`);
  });
});

describe('the checks of documents refuse', () => {
  it('what does not exist', () => {
    expect(unknownTags('<rg-session-clock>')).toEqual(['<rg-session-clock>']);
    expect(unknownTags('<rg-session-timer ends="13:00" colour="red" keep>')).toEqual(['<rg-session-timer colour>']);
    expect(unknownTags('<rg-session-timer @rg-stop="x" onrg-finish={(event) => stop(event)} (rg-start)="y">')).toEqual(['<rg-session-timer @rg-stop>']);
    expect(unknownImports("import 'residency-groups/session-timer/definitely';")).toHaveLength(1);
    expect(unknownMembers("timer.stop(); timer.next(); timer.addEventListener('rg-stop', f)")).toEqual(['stop', 'rg-stop']);
    expect(unknownCommands('npm run deploy, npm run check')).toEqual(['deploy']);
    expect(deadScripts('src="https://cdn.jsdelivr.net/npm/residency-groups@9.9.9/dist/cdn/residency-groups.js"')).toHaveLength(1);
  });
});
