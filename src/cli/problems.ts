import { z } from 'zod';

/** A file whose bytes arrive but cannot be used. The message completes "cannot read FILE: ". */
export class UnusableInput extends Error {}

/** Why a document was refused, in one line: the first thing that does not fit, and where. */
export function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    if (issue) return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
  }
  return error instanceof Error ? error.message : String(error);
}

/* Node's error codes that a person meets, in words. */
const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
};

/** Why an input could not be read, or null where the error is not about reading it. */
export function readProblem(error: unknown): string | null {
  if (error instanceof UnusableInput) return error.message;
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  return ('code' in error && READ_PROBLEMS[String(error.code)]) || error.message;
}
