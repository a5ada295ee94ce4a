import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { formatterOf } from './formats';
import { HELP } from './help';
import { learnVoice } from './learn';
import { lint } from './lint';
import { type Command, readCommand, UsageError } from './options';
import { Output, OutputClosed } from './output';
import { loadPolicies, Policies } from './policies';

/** What the command needs of the process it runs in. */
export interface Surroundings {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Folder that relative file names start from. */
  folder: string;
  /** Whether the output is for a terminal that shows colours. */
  colours: boolean;
}

/**
 * The `lectern` command.
 * @param argv the command line without the program's own name
 * @returns exit status, as `--help` explains it
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const output = new Output(surroundings.stdout);
  const complain = (message: string) => surroundings.stderr.write(`lectern: ${message}\n`);
  try {
    const command = readCommand(argv);
    if (command.name === 'lint') return await runLint(command, output, surroundings, complain);
    if (command.name === 'learn') {
      const { stdin, folder } = surroundings;
      return await learnVoice({ files: command.files, name: command.profileName, output, stdin, folder, complain });
    }
    await output.write(command.name === 'help' ? HELP : `${version}\n`);
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nTry \`lectern --help\`.`);
    return 2;
  }
}

async function runLint(
  { files, ndjson, format, failOn, policyFile }: Extract<Command, { name: 'lint' }>,
  output: Output,
  { stdin, folder, colours }: Surroundings,
  complain: (message: string) => void,
): Promise<number> {
  const policies = policyFile ? await loadPolicies(resolve(folder, policyFile), policyFile) : new Policies({});
  const formatter = formatterOf(format, colours);
  return lint({ files, ndjson, failOn, policies, formatter, output, stdin, folder, complain });
}
