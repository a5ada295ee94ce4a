import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { rules } from '../../../src/analyzer/registry';
import type { ExampleDraft, PassExample, Rule } from '../../../src/analyzer/rule';
import type { Draft, Finding } from '../../../src/analyzer/types';
import { defaultPolicy, type Policy } from '../../../src/policy/schema';

/** Fewest examples on each side that a rule must show; the house's number. */
const FEWEST = 8;

function draftOf({ text, kind = 'post', site = 'linkedin', context = {}, past }: ExampleDraft): Draft {
  return { text, kind, site, context, past };
}

/** The findings of one rule alone: whatever else an example would rouse is switched off. */
function findingsOf(rule: Rule, example: ExampleDraft): Finding[] {
  const others = Object.fromEntries(rules.filter((other) => other !== rule).map((other) => [other.id, 'off' as const]));
  const policy: Policy = {
    ...defaultPolicy,
    ...(example.policy as Partial<Policy> | undefined),
    rules: { ...others, ...example.policy?.rules },
  };
  return analyze(draftOf(example), policy).findings;
}

function asDraft(example: PassExample): ExampleDraft {
  return typeof example === 'string' ? { text: example } : example;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('shows enough examples', () => {
    expect(rule.examples.flag.length).toBeGreaterThanOrEqual(FEWEST);
    expect(rule.examples.pass.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(rule.examples.flag.map((example) => [example.text, example] as const))('flags %j', (_text, example) => {
    expect(findingsOf(rule, example).map((finding) => finding.text)).toContain(example.span);
  });

  it.each(rule.examples.pass.map((example) => [asDraft(example).text, asDraft(example)] as const))(
    'passes %j',
    (_text, example) => {
      expect(findingsOf(rule, example).map((finding) => finding.text)).toEqual([]);
    },
  );

  const fixes = rule.examples.fix ?? [];
  it.runIf(fixes.length > 0).each(fixes.map((example) => [example.text, example] as const))(
    'fixes %j',
    (_text, example) => {
      const [finding] = findingsOf(rule, example);
      const replacement = finding?.fixes[0]?.replacement;
      expect(replacement, 'no fix offered').toBeDefined();
      const { start, end } = finding as Finding;
      expect(example.text.slice(0, start) + replacement + example.text.slice(end)).toBe(example.fixed);
    },
  );
});
