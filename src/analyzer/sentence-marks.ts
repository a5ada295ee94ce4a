import { type AnalyzerPolicy, isActive } from './policy';
import { rules } from './registry';
import type { Mark, Rule, SentenceContext } from './rule';
import type { ParsedSentence } from './text/sentence';
import type { Language } from './types';

/** What each rule says of a sentence; rules that say nothing are missing. */
export type MarksByRule = ReadonlyMap<Rule, readonly Mark[]>;

/* Per sentence the marks under the last policy it was judged by: they are forgotten together with the sentence. */
const remembered = new WeakMap<ParsedSentence, { fingerprint: string; marks: MarksByRule }>();
const fingerprints = new WeakMap<AnalyzerPolicy, string>();

/** Whether a rule knows the language of a text. */
export function understands(rule: Rule, language: Language): boolean {
  return rule.languages.includes('any') || rule.languages.includes(language);
}

/** What every sentence rule in force says of one sentence; judged once for the same sentence and policy. */
export function marksIn(sentence: ParsedSentence, context: SentenceContext): MarksByRule {
  const fingerprint = fingerprintOf(context.policy);
  const known = remembered.get(sentence);
  if (known?.fingerprint === fingerprint) return known.marks;
  const marks = new Map<Rule, readonly Mark[]>();
  for (const rule of rules) {
    if (!rule.checkSentence || !isActive(context.policy, rule.id) || !understands(rule, context.language)) continue;
    const found = [...rule.checkSentence(sentence, context)];
    if (found.length > 0) marks.set(rule, found);
  }
  remembered.set(sentence, { fingerprint, marks });
  return marks;
}

/** Equal for equal policies: a policy may be read anew for every draft. */
function fingerprintOf(policy: AnalyzerPolicy): string {
  let fingerprint = fingerprints.get(policy);
  if (fingerprint === undefined) {
    fingerprint = JSON.stringify(policy);
    fingerprints.set(policy, fingerprint);
  }
  return fingerprint;
}
