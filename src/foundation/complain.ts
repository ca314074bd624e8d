/** How elements say what is wrong: once, in the console, in a sentence that helps. */

const said = new Set<string>();

/** Warns once for each sentence on this page, however many elements have it to say. */
export function complain(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

const shown = (value: unknown): string => {
  let text = String(value);
  try {
    text = JSON.stringify(value) ?? text;
  } catch {
    // It is no plain data.
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** Names the element, the attribute or property, the value and what would be accepted. */
export function complainOf(tag: string, name: string, value: unknown, accepted: string): void {
  complain(`<${tag}> ${name}=${shown(value)} is not used. Accepted: ${accepted}.`);
}
