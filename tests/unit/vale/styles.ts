import { analyze } from '../../../src/analyzer/analyze';
import type { Finding } from '../../../src/analyzer/types';
import { policySchema } from '../../../src/policy/schema';
import { type Imported, importStyles } from '../../../src/vale/import';
import type { SourceFile } from '../../../src/vale/source';

const FIXTURES = import.meta.glob<string>('./fixtures/**/*', { eager: true, query: '?raw', import: 'default' });

/** Our own styles in the shapes of the public ones. */
export function fixtures(folder = ''): SourceFile[] {
  return Object.entries(FIXTURES)
    .map(([path, text]) => ({ path: path.replace('./fixtures/', ''), text }))
    .filter(({ path }) => path.startsWith(folder));
}

/** Imports with a clock that stands still: how fast a rule is, is for one test to say. */
export function imported(...files: SourceFile[]): Imported {
  return importStyles(files, { styleName: 'Own', now: () => 0 });
}

/** Imports one rule, `Own.Rule`, from its YAML. */
export function importedRule(text: string): Imported {
  return imported({ path: 'Rule.yml', text });
}

/** What imported styles say of a post, and nothing else says. */
export function findingsOf({ styles, vocabularies }: Imported, text: string): Finding[] {
  const accept = vocabularies.flatMap((vocabulary) => vocabulary.accept);
  const policy = policySchema.parse({ vale: { styles, accept } });
  const { findings } = analyze({ text, kind: 'post', site: 'x', context: {} }, policy);
  return findings.filter(({ rule }) => rule.startsWith('vale/'));
}

/** The same, as the marked words by rule. */
export function marksOf(styles: Imported, text: string): string[] {
  return findingsOf(styles, text).map(({ rule, text: words }) => `${rule.replace('vale/', '')}: ${words}`);
}
