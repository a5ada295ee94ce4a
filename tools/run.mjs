import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './stale.mjs';

const WINDOWS = process.platform === 'win32';

/**
 * The environment of what we start: the project's own Node and tools come first on the PATH, and a CI job's log gets no
 * colours.
 */
function environment(extra) {
  const { FORCE_COLOR, ...inherited } = process.env;
  const colours = process.env.CI ? { NO_COLOR: '1' } : FORCE_COLOR === undefined ? {} : { FORCE_COLOR };
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  return { ...inherited, ...colours, PATH, ...extra };
}

/**
 * Runs a command in the project's folder with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extra] further environment variables
 * @returns {Promise<number>} exit status; 127 where the command cannot be started, 1 where a signal ended it
 */
export function run(command, args, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: environment(extra), shell: WINDOWS });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of package.json's scripts.
 * @param {string} script
 * @param {readonly string[]} [args] passed on to it
 * @param {Record<string, string>} [extra] further environment variables
 */
export function runScript(script, args = [], extra = {}) {
  return run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], extra);
}
