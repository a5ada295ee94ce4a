import { type CompiledRule, compileRule } from '../analyzer/styles/compile';
import { compilePattern } from '../analyzer/styles/regex/pattern';
import { PatternProblem } from '../analyzer/styles/regex/problem';
import type { StyleRule } from '../analyzer/styles/style';
import type { Mapping } from './mapping';
import type { Problems } from './problems';

/**
 * A rule that can be run. Tokens whose pattern cannot be used are left out and told; a rule with an exception that cannot
 * be used is refused, because it would mark what it should not.
 * @returns null where nothing usable is left of it
 */
export function usable(style: string, rule: StyleRule, yaml: Mapping, problems: Problems): CompiledRule | null {
  const sound = withoutBadTokens(rule, yaml, problems);
  if (!sound) return null;
  try {
    return compileRule(style, sound, []);
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    problems.refuse('pattern', lineOfPattern(problem, yaml), {
      pattern: problem.pattern,
      detail: problem.message,
    });
    return null;
  }
}

function withoutBadTokens(rule: StyleRule, yaml: Mapping, problems: Problems): StyleRule | null {
  const isSound = (pattern: string, line: number | null): boolean => {
    const problem = problemOf(pattern);
    if (problem) problems.refuse('pattern', line, { pattern, detail: problem.message });
    return !problem;
  };
  if (rule.extends === 'existence') {
    const tokens = yaml.list('tokens').filter(({ text, line }) => isSound(text, line));
    if (tokens.length > 0 || rule.raw !== '') return { ...rule, tokens: tokens.map(({ text }) => text) };
    if (yaml.list('tokens').length === 0) problems.refuse('missing', null, { detail: 'tokens' });
    return null;
  }
  if (rule.extends === 'substitution') {
    const swap = yaml.pairs('swap').filter(({ from: { text, line } }) => isSound(text, line));
    if (yaml.pairs('swap').length === 0) problems.refuse('value', yaml.lineOf('swap'), { detail: 'swap' });
    return swap.length === 0 ? null : { ...rule, swap: swap.map(({ from, to }) => [from.text, to]) };
  }
  return rule;
}

/* Of a list the very line, where one entry alone is to blame; else the key's. */
function lineOfPattern({ pattern }: PatternProblem, yaml: Mapping): number {
  const pairs = yaml.pairs('either').flatMap(({ from, to }) => [from, { text: to, line: from.line }]);
  const lists = [...['exceptions', 'tokens', 'raw'].flatMap((key) => yaml.list(key)), ...pairs];
  const culprit = lists.find(({ text }) => text === pattern) ?? lists.find(({ text }) => problemOf(text));
  if (culprit) return culprit.line;
  const key = ['token', 'first', 'second', 'match', 'prefix', 'pos', 'formula', 'condition'].find(
    (name) => yaml.text(name)?.includes(pattern) || problemOf(yaml.text(name) ?? ''),
  );
  return yaml.lineOf(key ?? 'extends');
}

function problemOf(pattern: string): PatternProblem | null {
  try {
    compilePattern(pattern);
    return null;
  } catch (problem) {
    if (problem instanceof PatternProblem) return problem;
    throw problem;
  }
}
