import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { newestChange, ROOT } from './stale.mjs';

/* What Vite 8 and Playwright 1.65 run on; the tools we start get Node 24 from node_modules/.bin. */
const OLDEST_NODE = 20;
/* npm writes this file when an installation is complete. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const GENERATED = join(ROOT, '.wxt/tsconfig.json');
const GENERATED_FROM = ['entrypoints', 'locales', 'wxt.config.ts'].map((path) => join(ROOT, path));
const BROWSER_HELP = `No Chromium was found, and none could be installed. One of these helps:
  - install it from your system's packages (Debian: apt-get install chromium; Fedora: dnf install chromium)
  - npx playwright install --with-deps chromium
  - name an installed one: LECTERN_CHROMIUM=/path/to/chromium
Google Chrome will not do: its branded builds do not load unpacked extensions from the command line.`;

/** Something is missing that only the person at the terminal can supply; the message says what to do. */
export class SetupProblem extends Error {}

/** Says what is being done, so that a long installation is not a silent one. */
export function say(message) {
  process.stdout.write(`▸ ${message}\n`);
}

/**
 * Installs the dependencies of package-lock.json unless they are there, and what WXT generates for the compiler.
 * @throws SetupProblem
 */
export async function installDependencies() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE)
    throw new SetupProblem(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  if (!isInstalled()) {
    say('Installing dependencies (npm ci; a minute or two the first time)');
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
      throw new SetupProblem(
        'npm ci did not finish. Its message above says why; `npm test` and `npm run demo` go on from there.',
      );
    }
  }
  if (newestChange([GENERATED]) < newestChange(GENERATED_FROM)) await generateTypes();
}

/** The compiler reads the names of messages and entrypoints from what WXT makes of them. */
async function generateTypes() {
  if ((await run('wxt', ['prepare'])) !== 0) {
    throw new SetupProblem('wxt prepare did not finish; its message above says why.');
  }
  // WXT leaves a file alone that would not change; its date would stay behind for ever.
  utimesSync(GENERATED, new Date(), new Date());
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  return statSync(INSTALLED).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Finds a Chromium that starts, or installs one: Playwright's, or where we are root Debian's package. Call after
 * `installDependencies`.
 * @returns {Promise<string>} path of the executable
 * @throws SetupProblem
 */
export async function ensureChromium() {
  const { findChromium } = await import('./chromium.mjs');
  for (const commands of [[], ...waysToInstall()]) {
    for (const [command, ...args] of commands) {
      say(`No Chromium yet: ${command} ${args.join(' ')}`);
      if ((await run(command, args, { DEBIAN_FRONTEND: 'noninteractive' })) !== 0) break;
    }
    const path = findChromium();
    if (path !== null && starts(path)) return path;
  }
  throw new SetupProblem(BROWSER_HELP);
}

/**
 * Installs Debian's Firefox where there is none and we are root; elsewhere the tests that need it are left out, which
 * they say. Call after `installDependencies`.
 */
export async function ensureFirefox() {
  const { findFirefox } = await import('./firefox.mjs');
  if (findFirefox() !== null) return;
  if (process.getuid?.() === 0) {
    say('No Firefox yet: apt-get install firefox-esr');
    for (const [command, ...args] of debian('firefox-esr')) {
      if ((await run(command, args, { DEBIAN_FRONTEND: 'noninteractive' })) !== 0) break;
    }
  }
  if (findFirefox() === null) say('No Firefox: its tests are left out. LECTERN_FIREFOX can name one.');
}

/** Debian's package comes with the system's libraries, which a Playwright build on a bare machine lacks too. */
function* waysToInstall() {
  yield [['playwright', 'install', 'chromium']];
  if (process.getuid?.() !== 0) return;
  yield debian('chromium');
}

/** What installs one of Debian's packages. */
function debian(name) {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ];
}

/** A downloaded browser whose system libraries are missing is there, but does not start. */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
