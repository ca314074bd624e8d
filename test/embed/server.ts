/** Serves the built library, and the pages of people who embed it, each with the headers its page is about. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.js';
import { elements } from './elements.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = fileURLToPath(new URL('pages', import.meta.url));

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Content security policies by page; the others have none. */
const policies: Readonly<Record<string, string>> = {
  'strict.html': strict,
  'twice-strict.html': strict,
  'card-strict.html': strict,
  'summary-strict.html': strict,
  'without-script.html': "script-src 'none'",
};

/** The version that the "other copy" of the library says it has. */
export const otherVersion = '0.0.1-other';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
};

const text = (...path: readonly string[]): Promise<string> => readFile(join(...path), 'utf8');

const version = async (): Promise<string> => (JSON.parse(await text(root, 'package.json')) as { version: string }).version;

let library: Promise<ReadonlyMap<string, string>> | undefined;

/** A module of the library, by its path below `dist`. */
async function moduleOf(path: string): Promise<string> {
  library ??= bundled(join(root, 'dist'));
  return (await library).get(path) ?? text(root, 'dist', path);
}

const registrations = (): string => elements.map(({ define }) => `import '/dist/${define}';`).join('\n');
const markup = (): string => elements.map((element) => element.markup).join('\n');

/** What is behind a path; rejects where nothing is. */
async function made(path: string): Promise<string> {
  const [, area = '', ...rest] = path.split('/');
  const name = normalize(rest.join('/'));
  if (name.startsWith('..')) throw new Error('outside');
  switch (area) {
    case 'dist':
      return moduleOf(name);
    case 'other':
      return (await text(root, 'dist/cdn', name)).replaceAll(await version(), otherVersion);
    case 'bootstrap':
      return text(root, 'node_modules/bootstrap/dist', name);
    case 'elements.js':
      return registrations();
    case 'favicon.ico':
      return '';
    default:
      return (await text(pages, normalize(area))).replace('<!-- elements -->', markup);
  }
}

const bodies = new Map<string, Promise<string>>();

/** The same, made once: hundreds of pages ask for the same modules. */
function bodyOf(path: string): Promise<string> {
  const body = bodies.get(path) ?? made(path);
  bodies.set(path, body);
  return body;
}

async function answer(url: string, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  const policy = policies[pathname.slice(1)];
  try {
    const body = await bodyOf(pathname);
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    if (policy) response.setHeader('content-security-policy', policy);
    if (extname(pathname) !== '.html') response.setHeader('cache-control', 'max-age=3600');
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

export interface Server {
  readonly origin: string;
  close(): void;
}

/** Answers a request before the pages do; false where it is none of its own. */
export type Take = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Starts on a port of its own. */
export async function serve(take: Take = () => false): Promise<Server> {
  const server = createServer((request, response) => {
    if (!take(request, response)) void answer(request.url ?? '/', response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
