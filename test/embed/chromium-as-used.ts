/**
 * A Chromium that hides, slows down and freezes its tabs as people's browsers do. Playwright starts Chromium with all of that switched off and
 * makes every page believe that it is seen, so this one is started by hand and joined as it is.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { find, launchOptions } from '../../scripts/browsers.mjs';

const own = ['--headless=new', '--remote-debugging-port=0', '--disable-sync', '--disable-default-apps', '--no-default-browser-check'];

/** The endpoint that a starting Chromium announces. */
function endpointOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    output.on('data', (part: Buffer) => {
      said += part.toString();
      const endpoint = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (endpoint) found(endpoint);
    });
    output.on('end', () => failed(new Error(`Chromium has ended: ${said}`)));
  });
}

export async function chromiumAsUsed(args: readonly string[] = []): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'embed-'));
  const child = spawn(find('chromium')!.path, [...own, ...(launchOptions('chromium').args ?? []), ...args, `--user-data-dir=${profile}`, 'about:blank']);
  const gone = new Promise((ended) => {
    child.once('exit', ended);
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child.stderr), { noDefaults: true });
  browser.on('disconnected', () => child.kill());
  const close = browser.close.bind(browser);
  // Closing a joined browser only leaves it.
  browser.close = async () => {
    await close();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return browser;
}
