/** Gates over custom-elements.json. Each returns what is wrong, a sentence per finding. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';

const schema = JSON.parse(readFileSync(join(dirname(createRequire(import.meta.url).resolve('custom-elements-manifest/package.json')), 'schema.json'), 'utf8'));
const ajv = new Ajv.default({ allErrors: true, strict: false });
ajv.addSchema(schema, 'manifest');

export const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** A declaration is checked on its own: over the whole file every mistake appears once for each kind of declaration there is. */
export function schemaProblems(manifest) {
  const validate = ajv.getSchema('manifest#/definitions/CustomElementDeclaration');
  return elementsOf(manifest).flatMap((element) =>
    validate(element) ? [] : validate.errors.map(({ instancePath, message }) => `${element.tagName}${instancePath} ${message}`),
  );
}

const parts = {
  attributes: 'attribute',
  members: 'member',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
};

/** Everything public says in a sentence what it is for. */
export const undescribed = (manifest) =>
  elementsOf(manifest).flatMap((element) => [
    ...(element.description ? [] : [`${element.tagName} has no description`]),
    ...Object.entries(parts).flatMap(([key, what]) =>
      (element[key] ?? []).filter(({ description }) => !description?.trim()).map(({ name }) => `${element.tagName}: ${what} "${name}" has no description`),
    ),
  ]);

/** Nothing that only the element itself may use. */
export const privateNames = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, members = [] }) =>
    members
      .filter(({ name, privacy }) => /^[#_]/.test(name) || (privacy && privacy !== 'public'))
      .map(({ name }) => `${tagName}: "${name}" is not public`),
  );

/** What every form control has without a setter. */
const formGetters = new Set(['form', 'type', 'validity', 'validationMessage', 'willValidate', 'labels']);

/** React assigns every property it is given, and a getter alone throws. */
export const getterOnly = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, members = [] }) =>
    members.filter(({ kind, readonly, name }) => kind === 'field' && readonly && !formGetters.has(name)).map(({ name }) => `${tagName}: "${name}" can be read but not set`),
  );

/** One lower-case word, the same for attribute and property: frameworks mangle dashes and capitals. */
export const mangledNames = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, attributes = [] }) =>
    attributes
      .filter(({ name, fieldName }) => !/^[a-z]+$/.test(name) || (fieldName && fieldName !== name))
      .map(({ name }) => `${tagName}: attribute "${name}" is not one lower-case word, equal to its property`),
  );

const taken = new Set(['key', 'ref', 'is', 'slot', 'style', 'class']);

/** Names that belong to frameworks or to HTML. */
export const takenNames = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, members = [], attributes = [] }) =>
    [...new Set([...members, ...attributes].map(({ name }) => name))].filter((name) => taken.has(name)).map((name) => `${tagName}: "${name}" belongs to frameworks`),
  );

/** A boolean that is true by default cannot be turned off in HTML. */
export const trueByDefault = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, attributes = [] }) =>
    attributes.filter(({ default: initial }) => initial === 'true').map(({ name }) => `${tagName}: "${name}" is true by default`),
  );

/** Events carry the library's prefix and a type that can be imported; native form events keep their native names. */
export const untypedEvents = (manifest) =>
  elementsOf(manifest).flatMap(({ tagName, events = [] }) =>
    events
      .filter(({ name, type }) => !((/^rg-[a-z]+$/.test(name) && /^CustomEvent<\w+>$/.test(type?.text ?? '')) || /^(input|change)$/.test(name)))
      .map(({ name }) => `${tagName}: event "${name}" is not of the form rg-word with a CustomEvent<Detail>`),
  );

/** Modules that the package does not hold. */
export const deadModules = (manifest, exists) => {
  const named = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'path' || key === 'module') && typeof value === 'string') named.add(value.replace(/^\//, ''));
      else visit(value);
    }
  };
  visit(manifest.modules);
  return [...named].filter((path) => !exists(path)).map((path) => `the manifest names ${path}, which is not published`);
};

/** Every room is described. */
export const missingElements = (manifest, tags) => {
  const found = new Set(elementsOf(manifest).map(({ tagName }) => tagName));
  return tags.filter((tag) => !found.has(tag)).map((tag) => `${tag} is not in the manifest`);
};

export const manifestGates = [schemaProblems, undescribed, privateNames, getterOnly, mangledNames, takenNames, trueByDefault, untypedEvents];
