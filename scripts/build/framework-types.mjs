/**
 * Vue's and Svelte's types for templates. Written here because the ready-made generators emit types that do not resolve, and a global
 * `JSX` namespace that collides with React's.
 */
const doc = (text, indent) => {
  if (!text) return '';
  const lines = text.replaceAll('*/', '* /').split('\n');
  return lines.length === 1 ? `${indent}/** ${lines[0]} */\n` : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
};

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());

const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path: `./${path.replace(/^dist\//, '')}` })),
  );

/** Fields, not attributes, name the types: both frameworks set the property where the element has one. */
const fieldsOf = ({ members = [] }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** An attribute is text in a template, whatever type the property has; a closed set of words stays closed. */
function textOf({ attribute, type, parsedType }) {
  const text = (parsedType?.text ?? type?.text ?? '').replace(/ \| undefined$/, '');
  if (!attribute || text === 'string') return '';
  if (text === 'number') return ' | `${number}`';
  if (text === 'boolean') return " | '' | 'true' | 'false'";
  return /^'[^']*'( \| '[^']*')*$/.test(text) ? '' : ' | string';
}

const fieldType = (name, field) => `${name}['${field.name}']${textOf(field)} | undefined`;

const eventType = (name, { name: event }) => `(event: ${name}Event<'${event}'>) => void`;

const eventMaps = (elements) =>
  elements
    .map(({ name, events = [] }) => {
      const details = events.map(({ name: event, type }) => `  '${event}': ${type?.text ?? 'Event'};`).join('\n');
      return `interface ${name}Events {\n${details}\n}\n\ntype ${name}Event<Type extends keyof ${name}Events> = ${name}Events[Type];\n`;
    })
    .join('\n');

/** Types that an event's detail names have to be exported beside the element. */
function imports(elements) {
  return elements
    .map(({ name, path, events = [] }) => {
      const text = events.map(({ type }) => type?.text ?? '').join(' ');
      const details = [...new Set([...text.matchAll(/CustomEvent<\s*(\w+)/g)].map(([, detail]) => detail))].filter((each) => !primitives.has(each));
      return `import type { ${[name, ...details].join(', ')} } from '${path}';`;
    })
    .join('\n');
}

const primitives = new Set(['string', 'number', 'boolean', 'null', 'undefined', 'void', 'unknown', 'never', 'Record']);

const props = (element, event) => {
  const fields = fieldsOf(element).map((field) => `${doc(field.description, '  ')}  ${field.name}?: ${fieldType(element.name, field)};\n`);
  const events = (element.events ?? []).map((each) => `${doc(each.description, '  ')}  '${event(each.name)}'?: ${eventType(element.name, each)};\n`);
  return [...fields, ...events].join('');
};

export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  const declared = elements
    .map((element) => `${doc(element.description, '')}export interface ${element.name}Props extends HTMLAttributes {\n${props(element, (name) => `on${pascal(name)}`)}}\n`)
    .join('\n');
  const components = elements.map(({ tagName, name }) => `    '${tagName}': DefineComponent<${name}Props>;\n`).join('');
  return `import type { DefineComponent, HTMLAttributes } from 'vue';
${imports(elements)}

${eventMaps(elements)}
${declared}
declare module 'vue' {
  interface GlobalComponents {
${components}  }
}
`;
}

export function svelteTypes(manifest) {
  const elements = elementsOf(manifest);
  const declared = elements
    .map((element) => `${doc(element.description, '')}export interface ${element.name}Attributes extends HTMLAttributes<${element.name}> {\n${props(element, (name) => `on${name}`)}}\n`)
    .join('\n');
  const tags = elements.map(({ tagName, name }) => `    '${tagName}': ${name}Attributes;\n`).join('');
  return `import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

${eventMaps(elements)}
${declared}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags}  }
}
`;
}
