import { compileRule } from '../analyzer/styles/compile';
import type { Style, StyleRule } from '../analyzer/styles/style';
import { type Fidelity, fidelityOf } from './fidelity';
import { type Problem, Problems } from './problems';
import { readRule } from './read-rule';
import { baseName, folderName, type SourceFile } from './source';
import { type Trial, trialOf } from './trial';
import { usable } from './usable';
import { isVocabulary, readVocabularies, rulesOf, VOCABULARY_STYLE, type Vocabulary } from './vocabulary';
import { readYaml, YamlProblem } from './yaml';

/** What was made of the files of one or several styles. */
export interface Imported {
  styles: Style[];
  vocabularies: Vocabulary[];
  /** In the order of the files. */
  problems: Problem[];
  /** Of every rule that brought tests. */
  fidelity: Fidelity[];
}

interface ImportOptions {
  /** The style of a rule that stands in no folder. */
  styleName: string;
  /** A clock in milliseconds, for rules that are too slow. */
  now(): number;
}

/* A rule of this length would be longer than all of a large style. */
const LONGEST_FILE = 2_000_000;
/* The policy's bounds (src/policy/styles-schema.ts). */
const MOST_RULES = 500;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_ -]{0,79}$/u;

/**
 * Reads styles in Vale's format: one rule, a folder of rules, or folders of styles with vocabularies. Never throws for what
 * is in the files; every file that is not taken over as it stands is among the problems.
 */
export function importStyles(files: readonly SourceFile[], options: ImportOptions): Imported {
  const steps = importing(files, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, one for each file, for a page that has something else to do in between. */
export function* importing(
  files: readonly SourceFile[],
  { styleName, now }: ImportOptions,
): Generator<undefined, Imported> {
  const problems: Problem[] = [];
  const fidelity: Fidelity[] = [];
  const styles = new Map<string, Map<string, StyleRule>>();
  const trial = trialOf(now);
  for (const file of files.filter(isRuleFile)) {
    const told = new Problems(file.path);
    const folder = folderName(file.path) || styleName;
    const style = safeName(folder);
    if (style !== folder && !styles.has(style)) told.note('renamed', null, { detail: style });
    const rules = styles.get(style) ?? new Map<string, StyleRule>();
    const read = readFile(file, style, trial, told);
    if (read && rules.has(read.rule.name)) told.refuse('twice', null);
    else if (read && rules.size >= MOST_RULES) told.refuse('tooMany', null);
    else if (read) {
      styles.set(style, rules.set(read.rule.name, read.rule));
      if (read.fidelity) fidelity.push(read.fidelity);
    }
    problems.push(...told.found);
    yield;
  }
  const vocabularies = readVocabularies(files.filter(isVocabulary), ({ found }) => problems.push(...found));
  const words = rulesOf(vocabularies).map((rule) => [rule.name, rule] as const);
  if (words.length > 0) styles.set(VOCABULARY_STYLE, new Map([...(styles.get(VOCABULARY_STYLE) ?? []), ...words]));
  return {
    styles: [...styles].map(([name, rules]) => ({ name, rules: [...rules.values()] })),
    vocabularies,
    problems,
    fidelity,
  };
}

/* Folders that begin with a dot are a repository's own: its checks, its editor. */
function isRuleFile({ path }: SourceFile): boolean {
  return /\.ya?ml$/iu.test(path) && !/(?:^|\/)\.[^/]/u.test(path);
}

function readFile(file: SourceFile, style: string, trial: Trial, problems: Problems) {
  if (file.text.length > LONGEST_FILE) {
    problems.refuse('tooLarge', null);
    return null;
  }
  try {
    const yaml = readYaml(file.text);
    const name = safeName(baseName(file.path));
    if (name !== baseName(file.path)) problems.note('renamed', null, { detail: name });
    const rule = readRule(yaml, name, problems);
    const compiled = rule && usable(style, rule, yaml, problems);
    if (!compiled) return null;
    const excess = trial(compiled);
    if (excess !== null) {
      problems.refuse('slow', null, { detail: (Math.ceil(excess * 10) / 10).toFixed(1) });
      return null;
    }
    return { rule: compiled.rule, fidelity: fidelityOf(compileRule(style, compiled.rule, []), yaml, problems) };
  } catch (problem) {
    if (!(problem instanceof YamlProblem)) throw problem;
    problems.refuse('yaml', problem.line, { detail: problem.message });
    return null;
  }
}

/* What cannot be part of a rule's id gives way to a hyphen. */
function safeName(name: string): string {
  if (NAME.test(name)) return name;
  const safe =
    name
      .replace(/[^\p{L}\p{N}_ -]+/gu, '-')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .slice(0, 80) || 'Rule';
  return safe;
}
