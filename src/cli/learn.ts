import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { FEWEST_SAMPLES, learn } from '../analyzer/voice/learn';
import { linesOf } from './lines';
import type { Output } from './output';
import { explain, readProblem } from './problems';

export interface LearnTask {
  files: readonly string[];
  /** What the profile is called. */
  name: string;
  output: Output;
  stdin: Readable;
  /** Folder that relative file names start from. */
  folder: string;
  /** Says what cannot be used, to the person at the terminal. */
  complain(message: string): void;
}

interface Sample {
  text: string;
  /** Where it was read, for a person. */
  place: string;
}

const sampleLine = z.object({ text: z.string().refine((text) => text.trim() !== '', 'it is empty') });

/**
 * Learns a voice from samples, one `{"text"}` a line, and prints the profile as JSON, with the samples that do not fit the
 * rest under `misfits`. A line that is no sample is told and left out.
 * @returns exit status: 0, 1 where a line was no sample, 2 where a file cannot be read or there are too few samples
 */
export async function learnVoice(task: LearnTask): Promise<0 | 1 | 2> {
  const samples: Sample[] = [];
  let bad = 0;
  for (const file of task.files) {
    try {
      bad += await readSamples(file, task, samples);
    } catch (error) {
      const problem = readProblem(error);
      if (problem === null) throw error;
      task.complain(`cannot read ${file}: ${problem}`);
      return 2;
    }
  }
  if (samples.length < FEWEST_SAMPLES) {
    task.complain(`a voice is learned from ${FEWEST_SAMPLES} posts or more; there are ${samples.length}`);
    return 2;
  }
  const { profile, misfits } = learn(
    samples.map(({ text }) => text),
    { name: task.name },
  );
  const named = misfits.map(({ sample, dimensions }) => ({ ...samples[sample], dimensions }));
  await task.output.write(`${JSON.stringify({ ...profile, misfits: named }, null, 2)}\n`);
  return bad > 0 ? 1 : 0;
}

/** Adds the samples of a file and says how many of its lines are none. */
async function readSamples(file: string, task: LearnTask, samples: Sample[]): Promise<number> {
  const stream = file === '-' ? task.stdin : createReadStream(resolve(task.folder, file));
  let bad = 0;
  for await (const { number, text, problem } of linesOf(stream)) {
    if (text?.trim() === '') continue;
    const place = file === '-' ? `line ${number}` : `${file}:${number}`;
    try {
      if (text === null) throw new Error(problem ?? 'not a line of text');
      samples.push({ ...sampleLine.parse(JSON.parse(text)), place });
    } catch (error) {
      bad += 1;
      task.complain(`${place} is left out: ${explain(error)}`);
    }
  }
  return bad;
}
