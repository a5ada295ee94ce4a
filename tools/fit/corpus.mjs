import { readFileSync } from 'node:fs';

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

/**
 * Reads posts of the project's own corpus.
 * @param {string[]} names files without their ending
 * @returns {{ text: string, label: 'vague' | 'specific', site: string, author: string, topic?: string }[]}
 */
export function readPosts(names) {
  return names.flatMap((name) =>
    readFileSync(new URL(`${name}.jsonl`, CORPUS), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => ({ author: `${name} ${i % 12}`, ...JSON.parse(line) })),
  );
}
