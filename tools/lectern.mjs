#!/usr/bin/env node
/*
 * The `lectern` command. Its TypeScript is built into one file the first time, and again when a source is newer.
 * Nothing but the command's own output may reach standard output.
 */
import { bundle } from './bundle.mjs';

const { env, stdin, stdout, stderr } = process;
// npm starts a script in the project's folder and leaves the folder it was called from in INIT_CWD.
const folder = (env.npm_lifecycle_event === 'lectern' && env.INIT_CWD) || process.cwd();
const colours = stdout.isTTY === true && !env.NO_COLOR;

try {
  const { main } = await import(await bundle('src/cli/main.ts', '.output/cli/lectern.mjs', ['src/cli']));
  // The status is set, not exited with: an exit would cut off what a slow reader has not read yet.
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, folder, colours });
} catch (error) {
  stderr.write(`lectern: ${error.stack ?? error}\n`);
  process.exitCode = 2;
}
// Standard input that nobody reads to its end keeps a process alive.
stdin.destroy();
