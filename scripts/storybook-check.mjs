/** Opens every story of the static Storybook and sees that its elements are drawn: a build can drop their imports while every test is green. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browsers.mjs';

const folder = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

const server = createServer((request, response) => {
  const file = join(folder, normalize(new URL(request.url, 'http://localhost').pathname));
  if (!file.startsWith(folder) || !existsSync(file) || !extname(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const stories = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries).filter(({ type, tags }) => type === 'story' && !tags?.includes('test-fn'));
const browser = await launch('chromium');
const page = await browser.newPage();
const blank = [];
for (const { id } of stories) {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  const drawn = page.waitForFunction(() => [...document.querySelectorAll('#storybook-root *')].some(({ localName, shadowRoot }) => localName.startsWith('rg-') && shadowRoot?.childElementCount > 0), undefined, { timeout: 15_000 });
  await drawn.catch(() => blank.push(id));
}
await browser.close();
server.close();
console.log(`static Storybook: ${stories.length} stories, ${blank.length} blank${blank.length ? `: ${blank.join(', ')}` : ''}`);
process.exit(blank.length || !stories.length ? 1 : 0);
