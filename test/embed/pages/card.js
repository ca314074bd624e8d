// Makes a timer and a card with the attributes that the query names, in its order, then loads what registers them, in its order.
const query = new URLSearchParams(location.search);
const names = { timer: 'session-timer', card: 'rule-card' };
const list = (name) => (query.get(name) ?? 'card').split(',').filter((which) => which in names);

window.make = (which) => {
  const made = document.createElement(`rg-${names[which]}`);
  for (const [name, value] of query) if (name.startsWith(`${which}.`)) made.setAttribute(name.slice(which.length + 1), value);
  document.body.append(made);
};
if (query.has('css')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(query.get('css'));
  document.adoptedStyleSheets = [sheet];
}
list('place').forEach(window.make);
for (const which of list('define')) await import(`/dist/${names[which]}/define.js`);
window.loaded = true;
