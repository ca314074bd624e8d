/** What the pages of custom elements share. */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Resolves when everything within has drawn itself. */
export async function mounted(host, root) {
  host.append(root);
  await Promise.all([root, ...root.querySelectorAll('*')].map((each) => each.updateComplete));
}
