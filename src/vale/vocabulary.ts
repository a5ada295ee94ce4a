import wording from '../../locales/styles/en.json';
import { patternOf } from '../analyzer/styles/checks/exceptions';
import type { StyleRule } from '../analyzer/styles/style';
import { styleRuleSchema } from '../policy/styles-schema';
import { Problems } from './problems';
import { baseName, folderName, type SourceFile } from './source';

/** Words that a company accepts or rejects, by Vale's two files. */
export interface Vocabulary {
  name: string;
  accept: string[];
  reject: string[];
}

/** The style that Vale itself makes of the vocabularies. */
export const VOCABULARY_STYLE = 'Vale';

/** Whether a file is one of a vocabulary's two. */
export function isVocabulary({ path }: SourceFile): boolean {
  return /(?:^|\/)(?:accept|reject)\.txt$/u.test(path);
}

/** Reads the files of vocabularies: a pattern a line. One that is none is taken for the words as they stand. */
export function readVocabularies(files: readonly SourceFile[], tell: (problems: Problems) => void): Vocabulary[] {
  const byName = new Map<string, Vocabulary>();
  for (const file of files) {
    const problems = new Problems(file.path);
    const name = folderName(file.path);
    const vocabulary = byName.get(name) ?? { name, accept: [], reject: [] };
    byName.set(name, vocabulary);
    const list = baseName(file.path) === 'accept' ? vocabulary.accept : vocabulary.reject;
    for (const [at, line] of file.text.split(/\r\n|\r|\n/u).entries()) {
      const entry = line.trim();
      if (entry !== '' && !entry.startsWith('#')) list.push(asPattern(entry, at + 1, problems));
    }
    tell(problems);
  }
  return [...byName.values()];
}

function asPattern(entry: string, line: number, problems: Problems): string {
  const { pattern, problem } = patternOf(entry);
  if (problem) problems.note('asWords', line, { pattern: entry, detail: problem.message });
  return pattern;
}

/** The rules that Vale makes of vocabularies: rejected words are found, accepted ones have to be written as they are. */
export function rulesOf(vocabularies: readonly Vocabulary[]): StyleRule[] {
  const reject = vocabularies.flatMap((vocabulary) => vocabulary.reject);
  const exact = vocabularies.flatMap(({ accept }) =>
    accept.filter((word) => /^[\p{L}\p{N} -]*\p{Lu}[\p{L}\p{N} -]*$/u.test(word)),
  );
  const header = { level: 'error', vocab: false };
  const rules = [];
  if (reject.length > 0) {
    rules.push({ ...header, extends: 'existence', name: 'Avoid', message: wording.avoid, tokens: reject });
  }
  if (exact.length > 0) {
    const swap = exact.map((word) => [word, word]);
    const action = { name: 'replace', params: [] };
    rules.push({
      ...header,
      extends: 'substitution',
      name: 'Terms',
      message: wording.terms,
      swap,
      ignorecase: true,
      action,
    });
  }
  return rules.map((rule) => styleRuleSchema.parse(rule));
}
