import { type Mend, mending } from './actions';
import type { Check } from './check';
import { capitalization } from './checks/capitalization';
import { conditional } from './checks/conditional';
import { consistency } from './checks/consistency';
import { existence } from './checks/existence';
import { metric } from './checks/metric';
import { occurrence } from './checks/occurrence';
import { readability } from './checks/readability';
import { repetition } from './checks/repetition';
import { sequence } from './checks/sequence';
import { substitution } from './checks/substitution';
import { type StyleRule, type StyleRuleId, type StyleScope, type Styles, styleRuleId } from './style';

/** A rule that is ready to be run. */
export interface CompiledRule {
  id: StyleRuleId;
  style: string;
  rule: StyleRule;
  scopes: readonly StyleScope[];
  check: Check;
  mend: Mend;
  /** What is found depends on the text of a subject alone, so that it can be remembered. */
  isLocal: boolean;
}

/* What these say is about the post as a whole, whatever scope a rule names. */
const WHOLE: ReadonlySet<StyleRule['extends']> = new Set(['consistency', 'conditional']);
/* These measure the whole too, unless a rule names a smaller part. */
const MEASURES: ReadonlySet<StyleRule['extends']> = new Set(['readability', 'metric']);
/* Tags and the starts of sentences are the post's. */
const NOT_LOCAL: ReadonlySet<StyleRule['extends']> = new Set([...WHOLE, ...MEASURES, 'sequence', 'substitution']);

/**
 * Makes a rule ready.
 * @param accept the vocabulary's accepted words
 * @throws PatternProblem where one of its patterns, or its action, cannot be used
 */
export function compileRule(style: string, rule: StyleRule, accept: readonly string[]): CompiledRule {
  return {
    id: styleRuleId(style, rule.name),
    style,
    rule,
    scopes: scopesOf(rule),
    check: checkOf(rule, accept),
    mend: mending(rule.action),
    isLocal: !NOT_LOCAL.has(rule.extends),
  };
}

function scopesOf({ extends: point, scopes }: StyleRule): readonly StyleScope[] {
  if (scopes.length === 0) return [];
  if (point === 'sequence') return ['sentence'];
  if (WHOLE.has(point)) return ['summary'];
  // As in Vale since 3.21: what no scope or `text` alone names is the summary (its check/metric.go).
  if (MEASURES.has(point) && scopes.every((scope) => scope === 'text')) return ['summary'];
  return [...new Set(scopes.map((scope) => (scope === 'paragraph' ? 'text' : scope)))];
}

function checkOf(rule: StyleRule, accept: readonly string[]): Check {
  switch (rule.extends) {
    case 'existence':
      return existence(rule, accept);
    case 'substitution':
      return substitution(rule, accept);
    case 'occurrence':
      return occurrence(rule);
    case 'repetition':
      return repetition(rule, accept);
    case 'consistency':
      return consistency(rule);
    case 'conditional':
      return conditional(rule, accept);
    case 'capitalization':
      return capitalization(rule, accept);
    case 'readability':
      return readability(rule);
    case 'metric':
      return metric(rule);
    case 'sequence':
      return sequence(rule);
  }
}

let latest: { key: string; rules: readonly CompiledRule[] } | null = null;
const byPolicy = new WeakMap<Styles, readonly CompiledRule[]>();

/**
 * All rules of a policy, made ready once: the same for equal ones, for a policy may be read anew for every draft. One that
 * cannot be made ready, in a policy that did not come through the import, is left out.
 */
export function compiledRules(styles: Styles): readonly CompiledRule[] {
  const known = byPolicy.get(styles);
  if (known) return known;
  const key = JSON.stringify(styles);
  if (latest?.key !== key)
    latest = { key, rules: styles.styles.flatMap((style) => compiledStyle(style, styles.accept)) };
  byPolicy.set(styles, latest.rules);
  return latest.rules;
}

function compiledStyle({ name, rules }: Styles['styles'][number], accept: readonly string[]): CompiledRule[] {
  return rules.flatMap((rule) => {
    try {
      return [compileRule(name, rule, accept)];
    } catch {
      return [];
    }
  });
}
