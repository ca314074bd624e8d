/** Serves bundles on loopback, each as the page of somebody who embeds it. Nothing is cached, so that every visit is a first one. */
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

const look = 'body { font: 16px/1.4 sans-serif; margin: 16px; } main { max-width: 45em; }';

/** @param {{ title: string, sheet?: string, scripts?: readonly string[], body?: string }} page */
export const html = ({ title, sheet, scripts = [], body = '' }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${look}</style>
${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
<main>${body}</main>
</html>`;

/** @param {ReadonlyMap<string, string | Uint8Array>} files by path @returns {Promise<{ origin: string, close(): void }>} */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', types[extname(pathname) || '.html'] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    response.end(body);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
