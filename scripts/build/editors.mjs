/** Types and data that editors and frameworks read, all from the manifest. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { svelteTypes, vueTypes } from './framework-types.mjs';

/** The base class has no tag, so it is nothing that a template could hold. */
function elementsOnly(manifest) {
  const modules = structuredClone(manifest.modules);
  for (const module of modules) {
    module.declarations = module.declarations?.filter(({ tagName }) => tagName) ?? [];
    const names = new Set(module.declarations.map(({ name }) => name));
    module.exports = module.exports?.filter(({ kind, name }) => kind === 'custom-element-definition' || names.has(name));
  }
  return { ...manifest, modules: modules.filter(({ exports }) => exports?.length) };
}

/** An editor offers a type's parts as an attribute's values; the name of an object's type is no value. */
function withoutTypeNames(manifest) {
  const plain = structuredClone(manifest);
  for (const attribute of plain.modules.flatMap(({ declarations }) => declarations).flatMap(({ attributes = [] }) => attributes)) {
    const text = attribute.parsedType?.text ?? attribute.type?.text ?? '';
    if (!/^(boolean|number|string)$|'/.test(text)) attribute.parsedType = { text: 'string' };
  }
  return plain;
}

/**
 * Only React's augmentation stays. TypeScript refuses to augment a module that is not installed, so one file for ten frameworks fails
 * in every project that checks its libraries; the exported types let the others be declared in three lines.
 */
function reactOnly(text) {
  const blocks = text.split(/\n(?=declare )/);
  return blocks.filter((block) => !block.startsWith('declare ') || /^declare module "react(\/jsx-(dev-)?runtime)?" /.test(block)).join('\n');
}

export function buildEditorData(manifest, dist) {
  const folder = join(dist, 'editor');
  const elements = elementsOnly(manifest);
  const options = { typesSrc: 'parsedType', hideLogs: true, outdir: folder, packageJson: false };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vscode.html-custom-data.json'), `${getVsCodeHtmlCustomData(withoutTypeNames(elements), options)}\n`);
  writeFileSync(join(folder, 'vscode.css-custom-data.json'), `${getVsCodeCssCustomData(structuredClone(elements), options)}\n`);
  writeFileSync(join(folder, 'web-types.json'), `${getWebTypesData(withoutTypeNames(elements), options)}\n`);
  jsxTypesPlugin({
    outdir: dist,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, _tag, path) => `./${path.replace(/^\/?dist\//, '')}`,
  }).packageLinkPhase({ customElementsManifest: structuredClone(elements) });
  const jsx = join(dist, 'jsx.d.ts');
  writeFileSync(jsx, `${reactOnly(readFileSync(jsx, 'utf8')).trimEnd()}\n`);
  writeFileSync(join(dist, 'vue.d.ts'), vueTypes(elements));
  writeFileSync(join(dist, 'svelte.d.ts'), svelteTypes(elements));
}
