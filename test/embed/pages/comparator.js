// Makes a comparator with the attributes that the query names, then loads what registers it.
const comparator = document.createElement('rg-group-comparator');
for (const [name, value] of new URLSearchParams(location.search)) comparator.setAttribute(name, value);
document.body.append(comparator);
await import('/dist/group-comparator/define.js');
window.loaded = true;
