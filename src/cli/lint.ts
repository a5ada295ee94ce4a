import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Level } from '../analyzer/types';
import type { Formatter, Reviewed } from './formats/format';
import { decodeUtf8, type Line, linesOf } from './lines';
import type { Output } from './output';
import type { Policies } from './policies';
import { readPostLine } from './post-line';
import { explain, readProblem, UnusableInput } from './problems';
import { reaches, reviewPost } from './record';

export interface LintTask {
  files: readonly string[];
  ndjson: boolean;
  failOn: Level;
  policies: Policies;
  formatter: Formatter;
  output: Output;
  stdin: Readable;
  /** Folder that relative file names start from. */
  folder: string;
  /** Says what cannot be read, to the person at the terminal. */
  complain(message: string): void;
}

/**
 * Reviews every post of every file, printing each as soon as it is read.
 * @returns exit status: 0, 1 where a finding reached `failOn` or a line was no post, 2 where a file cannot be read
 */
export async function lint(task: LintTask): Promise<0 | 1 | 2> {
  const { output, formatter } = task;
  let found = false;
  let unreadable = false;
  await output.write(formatter.begin());
  for (const file of task.files) {
    const stream = file === '-' ? task.stdin : createReadStream(resolve(task.folder, file));
    try {
      for await (const answer of task.ndjson ? reviewLines(file, stream, task) : reviewFile(file, stream, task)) {
        found ||= answer.counts;
        await output.write(answer.print);
      }
    } catch (error) {
      const problem = readProblem(error);
      if (problem === null) throw error;
      unreadable = true;
      task.complain(`cannot read ${file}: ${problem}`);
    }
  }
  await output.write(formatter.end());
  return unreadable ? 2 : found ? 1 : 0;
}

/** What to print about one post, and whether it counts against the exit status. */
interface Answer {
  print: string;
  counts: boolean;
}

async function* reviewLines(file: string, stream: Readable, task: LintTask): AsyncGenerator<Answer> {
  for await (const line of linesOf(stream)) {
    if (line.text?.trim() !== '') yield reviewLine(file, line, task);
  }
}

/** Whatever is wrong with a line, or goes wrong with its post, is said in its place: an archive goes on. */
function reviewLine(file: string, { number, text, problem }: Line, task: LintTask): Answer {
  const refuse = (error: string) => ({ print: task.formatter.refused({ file, line: number, error }), counts: true });
  if (text === null) return refuse(problem ?? 'not a line of text');
  try {
    const { id, draft, policy } = readPostLine(text);
    const record = reviewPost(id, draft, task.policies.for(policy));
    return answerOf({ record, text: draft.text, file, line: number }, task);
  } catch (error) {
    return refuse(explain(error));
  }
}

async function* reviewFile(file: string, stream: Readable, task: LintTask): AsyncGenerator<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const text = decodeUtf8(Buffer.concat(chunks));
  if (text === null) throw new UnusableInput('it is not UTF-8 text');
  const record = reviewPost(file, { text, kind: 'post', site: 'other', context: {} }, task.policies.base);
  yield answerOf({ record, text, file, line: null }, task);
}

function answerOf(post: Reviewed, { formatter, failOn }: LintTask): Answer {
  return { print: formatter.reviewed(post), counts: reaches(post.record, failOn) };
}
