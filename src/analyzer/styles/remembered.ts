import type { Hit, Subject } from './check';
import type { CompiledRule } from './compile';

/* Paragraphs and sentences of the posts that are being written; a keystroke then costs one of each. */
const CAPACITY = 60;

const memories = new WeakMap<CompiledRule, Map<string, readonly Hit[]>>();

/** What a rule finds in a subject; looked for once in the same text, where it depends on nothing else. */
export function remembered(compiled: CompiledRule, subject: Subject): readonly Hit[] {
  if (!compiled.isLocal) return compiled.check(subject);
  let memory = memories.get(compiled);
  if (!memory) {
    memory = new Map();
    memories.set(compiled, memory);
  }
  const known = memory.get(subject.text);
  memory.delete(subject.text);
  const hits = known ?? compiled.check(subject);
  memory.set(subject.text, hits);
  if (memory.size > CAPACITY) {
    const [oldest] = memory.keys();
    if (oldest !== undefined) memory.delete(oldest);
  }
  return hits;
}
