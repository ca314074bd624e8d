/**
 * Runs Vitest's browser mode in WebKitGTK. Vitest has no provider that reaches a system WebKit without a large driver package, so this
 * one starts the system's WebKitWebDriver and speaks the three WebDriver commands that opening a page takes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { defineBrowserProvider } from '@vitest/browser';
import { PreviewBrowserProvider } from '@vitest/browser-preview';
import { find } from './browsers.mjs';

const startLimitMs = 30_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('webkit: no free port');
  return address.port;
}

class WebKitProvider extends PreviewBrowserProvider {
  // No inheritance of state: the base keeps "open" for itself, and here a session is what being open means.
  override isOpen(): boolean {
    return this.#session !== '';
  }

  #driver: ChildProcess | undefined;
  #base = '';
  #session = '';

  async #call(path: string, body?: unknown): Promise<{ value: Record<string, unknown> }> {
    const init = body === undefined ? { method: 'DELETE' } : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(this.#base + path, init);
    const answer = (await response.json()) as { value: Record<string, unknown> };
    if (!response.ok) throw new Error(`webkit: ${path} answered ${JSON.stringify(answer.value)}`);
    return answer;
  }

  async #start(): Promise<void> {
    const port = await freePort();
    const driver = find('webkit')?.path ?? 'WebKitWebDriver';
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
      // Its own process group: killing xvfb-run alone would leave the X server and the browser behind.
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    process.once('exit', this.#stop);
    const deadline = Date.now() + startLimitMs;
    while (!(await this.#ready())) {
      if (Date.now() > deadline) throw new Error(`webkit: ${driver} did not answer within ${startLimitMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { value } = await this.#call('/session', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } });
    this.#session = `/session/${String(value.sessionId)}`;
  }

  async #ready(): Promise<boolean> {
    return fetch(`${this.#base}/status`).then((response) => response.ok, () => false);
  }

  #stop = (): void => {
    const pid = this.#driver?.pid;
    this.#driver = undefined;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // Already gone, which is what was wanted.
    }
  };

  override async openPage(_sessionId: string, url: string): Promise<void> {
    if (!this.#driver) await this.#start();
    await this.#call(`${this.#session}/url`, { url });
  }

  override async close(): Promise<void> {
    if (this.#session) await this.#call(this.#session).catch(() => undefined);
    this.#session = '';
    process.off('exit', this.#stop);
    this.#stop();
  }
}

export const webkit = () =>
  defineBrowserProvider({ name: 'preview', providerFactory: (project) => new WebKitProvider(project) });
