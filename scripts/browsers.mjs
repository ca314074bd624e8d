/**
 * Where the three engines are. Each is looked for in the same order: the environment variable, the system's own, Playwright's.
 * Run as a script it also installs what is missing, or says in one line how to get it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox, webkit } from 'playwright';

const linux = process.platform === 'linux';
const root = process.getuid?.() === 0;

const playwright = { chromium, firefox, webkit };

const engines = {
  chromium: {
    variable: 'RG_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    apt: ['chromium'],
  },
  firefox: { variable: 'RG_FIREFOX', commands: ['firefox-esr', 'firefox'], apt: ['firefox-esr'] },
  webkit: {
    variable: 'RG_WEBKIT_DRIVER',
    commands: linux ? ['WebKitWebDriver'] : [],
    companions: ['xvfb-run', 'xauth'],
    apt: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

export const names = Object.keys(engines);

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)).find(executable);

/**
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {{ origin: 'variable' | 'system' | 'playwright', path: string } | undefined}
 */
export function find(name) {
  const { variable, commands, companions = [] } = engines[name];
  const named = process.env[variable];
  if (named) return executable(named) ? { origin: 'variable', path: named } : undefined;
  const own = commands.map(onPath).find(Boolean);
  if (own && companions.every(onPath)) return { origin: 'system', path: own };
  const bundled = playwright[name].executablePath();
  return bundled && existsSync(bundled) ? { origin: 'playwright', path: bundled } : undefined;
}

/** WebKit is reached by WebDriver where the system brings it, and by Playwright where Playwright does. */
export const webkitByDriver = () => linux && find('webkit')?.origin !== 'playwright';

/**
 * What tests have no use for. Chromium heeds the last list only, so that those that Playwright leaves out are named again; the last
 * three start a process or two more for each window, which is most of what opening one costs.
 */
const chromiumWithout = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'BlockOriginHeaderModificationOnRedirect', 'DestroyProfileOnBrowserClose', 'DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'Translate',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess',
];

/**
 * What Playwright needs to start an engine.
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {import('playwright').LaunchOptions}
 */
export function launchOptions(name) {
  const found = find(name);
  // Absent browsers are reported by the script below; here Playwright's own message serves.
  const executablePath = found && found.origin !== 'playwright' ? { executablePath: found.path } : {};
  if (name === 'chromium') {
    const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--lang=en-US', `--disable-features=${chromiumWithout.join(',')}`];
    // Chromium's sandbox refuses to start for root; for everyone else it stays on.
    if (root && linux) args.push('--no-sandbox');
    return { ...executablePath, args };
  }
  if (name === 'firefox') {
    // One process for all pages, none in reserve, no session to come back to, windows without bars, painted half as often: each is a part
    // of the second that a window takes to open.
    const fewer = { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1, 'dom.ipc.processPrelaunch.enabled': false, 'fission.autostart': false, 'browser.sessionstore.interval': 3_600_000, 'layout.frame_rate': 30 };
    const firefoxUserPrefs = { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US', ...fewer };
    // A Firefox that Playwright did not patch is driven over WebDriver BiDi.
    return found?.origin === 'playwright' ? { firefoxUserPrefs } : { ...executablePath, channel: 'moz-firefox', args: ['--kiosk'], firefoxUserPrefs };
  }
  return executablePath;
}

/**
 * Starts an engine for a test that drives whole pages.
 * @param {'chromium' | 'firefox'} name
 * @param {import('playwright').LaunchOptions} [options]
 */
export const launch = (name, options = {}) => playwright[name].launch({ ...launchOptions(name), ...options });

const debian = () => linux && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readOsRelease()) && Boolean(onPath('apt-get'));
const readOsRelease = () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
const missing = () => names.filter((name) => !find(name));

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return status === 0 && !error;
}

function install(absent) {
  const nodeBin = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  if (debian() && root) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...absent.flatMap((name) => engines[name].apt)]);
  }
  const still = missing();
  if (still.length > 0) run(nodeBin, ['playwright', 'install', ...still]);
}

function advice(absent) {
  const variables = absent.map((name) => engines[name].variable).join(', ');
  const packages = absent.flatMap((name) => engines[name].apt).join(' ');
  const command = debian() ? `sudo apt-get install ${packages}` : `npx playwright install ${absent.join(' ')}`;
  return `browsers: ${absent.join(', ')} not found; get them with "${command}" or point ${variables} at them.`;
}

/** Makes sure all three engines are there. @returns {string | undefined} what is wrong, in one line */
export function ensure() {
  const absent = missing();
  const misnamed = absent.filter((name) => process.env[engines[name].variable]);
  if (misnamed.length > 0) {
    return `browsers: ${misnamed.map((name) => engines[name].variable).join(', ')} names no executable file.`;
  }
  if (absent.length > 0) install(absent);
  const still = missing();
  return still.length > 0 ? advice(still) : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = ensure();
  if (wrong) {
    console.error(wrong);
    process.exit(1);
  }
  for (const name of names) console.log(`${name.padEnd(9)} ${find(name).path}`);
}
