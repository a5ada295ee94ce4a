import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';
import { ROOT } from '../../../tools/stale.mjs';

/* Every test starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Call {
  input?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts the real command, as a shell would. */
export function start(args: readonly string[], { cwd = ROOT, env = {} }: Call = {}): ChildProcessWithoutNullStreams {
  const inherited = { ...process.env, npm_lifecycle_event: '', INIT_CWD: '' };
  return spawn(process.execPath, [join(ROOT, 'tools/lectern.mjs'), ...args], { cwd, env: { ...inherited, ...env } });
}

/** Runs the real command to its end. */
export async function lectern(args: readonly string[], call: Call = {}): Promise<Outcome> {
  const child = start(args, call);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  child.stdin.on('error', () => {}); // a command that refuses its arguments does not read its input
  child.stdin.end(call.input ?? '');
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

/** Reviews posts with `--ndjson` and gives back the answers, one a line. */
export async function review(posts: readonly unknown[], args: readonly string[] = []) {
  const input = posts.map((post) => (typeof post === 'string' ? post : JSON.stringify(post))).join('\n');
  const outcome = await lectern(['lint', '--ndjson', '--format', 'ndjson', ...args, '-'], { input });
  return { ...outcome, answers: answersIn(outcome.stdout) };
}

/** A line of output: a review or a refusal. */
export interface AnswerLine {
  id?: unknown;
  language?: string;
  specificity?: number;
  hold?: boolean;
  findings?: {
    rule: string;
    question: string;
    level: string;
    start: number;
    end: number;
    text: string | null;
    message: string;
  }[];
  ms?: number;
  line?: number;
  error?: string;
}

export function answersIn(stdout: string): AnswerLine[] {
  return stdout
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnswerLine);
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Policy and text of a finding that does not depend on anybody's judgement. */
export const BANNED = { policy: { terms: { banned: ['synergy'] }, rules: { 'voice/banned-term': 'error' } } };
export const BANNED_TEXT = 'Our 12 plants found synergy in 2025.';
