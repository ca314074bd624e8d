/** Small analyzer plugins: what the analyzer cannot know about this package, and what it tells but nobody may use. */
import { posix } from 'node:path';
import { classOf, tagOf } from '../rooms.mjs';

const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Tags are registered through a guard of our own, which the analyzer cannot follow; the list of rooms says them. */
export const elementNames = (rooms) => ({
  name: 'element-names',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const room of rooms) {
      const path = `src/${room.name}/${room.name}.ts`;
      const name = classOf(room);
      const home = modules.find((module) => module.path === path);
      const declaration = home?.declarations?.find((each) => each.name === name);
      if (!declaration) continue;
      declaration.tagName = tagOf(room);
      declaration.customElement = true;
      const registry = modules.find((module) => module.path === `src/${room.name}/define.ts`);
      const registration = { kind: 'custom-element-definition', name: tagOf(room), declaration: { name, module: path } };
      const known = registry?.exports?.some(({ kind }) => kind === registration.kind);
      if (registry && !known) registry.exports = [...(registry.exports ?? []), registration];
    }
  },
});

/** Lit's own statics and everything a user of the element cannot or must not reach. */
export const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.kind !== 'class') continue;
      const hidden = new Set(
        (declaration.members ?? [])
          .filter(({ name, privacy, static: fixed }) => fixed || /^[#_]/.test(name) || privacy === 'private' || privacy === 'protected')
          .map(({ name }) => name),
      );
      declaration.members = (declaration.members ?? []).filter(({ name }) => !hidden.has(name));
      declaration.attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !hidden.has(fieldName));
      // An undocumented event is one the analyzer saw being dispatched, without its type: the documented ones are the contract.
      if (declaration.events) declaration.events = declaration.events.filter(({ name, description }) => name && description);
      for (const { parsedType } of [...declaration.members, ...declaration.attributes]) {
        // The parser prints an index signature as "{  }", which would tell editors that every key is refused.
        if (parsedType?.text?.includes('{  }')) parsedType.text = '';
      }
      for (const each of [...declaration.members, ...declaration.attributes]) if (each.parsedType?.text === '') delete each.parsedType;
      for (const attribute of declaration.attributes) {
        const field = declaration.members.find(({ name }) => name === attribute.fieldName);
        if (field?.description && !attribute.description) attribute.description = field.description;
        if (field?.parsedType && !attribute.parsedType) attribute.parsedType = field.parsedType;
        if (field?.default !== undefined && attribute.default === undefined) attribute.default = field.default;
      }
    }
  },
});

/** Every path as it is in the package, not as it is in the repository. */
export const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    // A type that a module passes on is named by where it stands beside that module.
    for (const module of modules) {
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module?.startsWith('./')) declaration.module = posix.join(posix.dirname(module.path), declaration.module);
      }
    }
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string' && /^\/?src\//.test(value)) node[key] = published(value);
        else visit(value);
      }
    };
    visit(modules);
  },
});

/** The analyzer writes 1.0.0 while emitting fields of 2.1 (open-wc/custom-elements-manifest#344). */
export const schemaVersion = () => ({
  name: 'schema-version',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
  },
});
