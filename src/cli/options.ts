import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../analyzer/types';

export const FORMATS = ['stylish', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked to do. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'lint'; files: string[]; ndjson: boolean; format: Format; failOn: Level; policyFile: string | null }
  | { name: 'learn'; files: string[]; profileName: string };

/** The command line, or something it names, cannot be used. The message is for the person who typed it. */
export class UsageError extends Error {}

/** Every option there is; shared with the test that holds the help text to it. */
export const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  policy: { type: 'string' },
  name: { type: 'string' },
  ndjson: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/**
 * Reads the command line, without the program's own name.
 * @throws UsageError for an unknown command, option or value, and for a missing file
 */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('nothing to do: name a command, such as `lectern lint draft.md`');
  if (name !== 'lint' && name !== 'learn')
    throw new UsageError(`there is no command "${name}"; there are lint and learn`);
  if (files.length === 0) throw new UsageError('nothing to read: name a file, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (name === 'learn') {
    if (!values.ndjson) throw new UsageError('learn reads one post a line: add --ndjson');
    return { name, files, profileName: readName(values.name) };
  }
  return {
    name,
    files,
    ndjson: values.ndjson,
    format: oneOf('--format', FORMATS, values.format ?? (values.ndjson ? 'ndjson' : 'stylish')),
    failOn: oneOf('--fail-on', LEVELS, values['fail-on']),
    policyFile: values.policy ?? null,
  };
}

/* As long as a policy takes it. */
const LONGEST_NAME = 120;

function readName(name = ''): string {
  if (name.trim().length <= LONGEST_NAME) return name.trim();
  throw new UsageError(`--name takes ${LONGEST_NAME} characters or fewer`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const known = allowed.find((one) => one === value);
  if (known === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}; not "${value}"`);
  return known;
}
