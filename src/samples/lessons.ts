import { FEWEST_SAMPLES, type Heard, hear, learnFrom } from '../analyzer/voice/learn';
import { LONGEST_SAMPLE, MOST_SAMPLES, voiceSchema } from '../policy/voice-schema';
import { exemplarsOf } from './exemplars';
import type { Lesson, News, SourceNote, Sources, Task } from './protocol';
import { postsIn, postsInText, unique } from './read';

/* How many posts are read between two words on the progress. */
const STEP = 50;

/** The worker's side of learning: reads posts, learns, and learns again from what it has read. */
export class Lessons {
  #name = '';
  #heard: readonly Heard[] = [];
  #notes: readonly SourceNote[] = [];

  constructor(private readonly tell: (news: News) => void) {}

  /** Does a task and tells what comes of it. Never throws. */
  async do(task: Task): Promise<void> {
    try {
      if (task.kind === 'learn') await this.#read(task.sources, task.name);
      this.#learn(new Set(task.kind === 'again' ? task.leftOut : []));
    } catch {
      this.tell({ kind: 'failed' });
    }
  }

  async #read({ files, pasted, posts }: Sources, name: string): Promise<void> {
    const found = await Promise.all(files.map(postsOfFile));
    const all = unique([...found.flatMap((one) => one.posts), ...postsInText(pasted), ...posts]);
    this.#name = name;
    this.#notes = found.flatMap(({ note }) => (note ? [note] : []));
    this.#heard = all.map((text, done) => {
      if (done % STEP === 0) this.tell({ kind: 'progress', done, of: all.length });
      return hear(text);
    });
  }

  #learn(leftOut: ReadonlySet<number>): void {
    const numbers = this.#heard.map((_, post) => post).filter((post) => !leftOut.has(post));
    const heard = numbers.flatMap((post) => this.#heard[post] ?? []);
    const notes = this.#notes;
    if (heard.length < FEWEST_SAMPLES) this.tell({ kind: 'tooFew', posts: heard.length, notes });
    else this.tell({ kind: 'learned', lesson: this.#lessonOf(heard, numbers), notes });
  }

  #lessonOf(heard: readonly Heard[], numbers: readonly number[]): Lesson {
    const { profile, misfits } = learnFrom(heard, { name: this.#name });
    const strange = new Set(misfits.map(({ sample }) => sample));
    return {
      profile: voiceSchema.parse(profile),
      strangers: misfits.map(({ sample, dimensions }) => ({
        post: numbers[sample] ?? sample,
        text: heard[sample]?.text ?? '',
        dimensions,
      })),
      exemplars: exemplarsOf(
        heard.filter((_, at) => !strange.has(at)),
        { most: MOST_SAMPLES, longest: LONGEST_SAMPLE },
      ),
    };
  }
}

async function postsOfFile(file: File): Promise<{ posts: readonly string[]; note?: SourceNote }> {
  const content = await file.text().catch(() => null);
  const reading = content === null ? ({ problem: 'unread' } as const) : postsIn(file.name, content);
  if ('posts' in reading) return reading;
  return { posts: [], note: { file: file.name, problem: reading.problem } };
}
